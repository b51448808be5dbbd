//! Dates as text: what is kept comes back, what others write is read, what is no date is refused.

use byname::domain::date::{DateProblem, Day, PartialDate};
use proptest::prelude::*;

use DateProblem::{
    AboutWithoutYear, DayOutOfRange, DayWithoutMonth, Empty, MonthOutOfRange, NoSuchDay,
    Unreadable, YearOutOfRange,
};

/// Year, month, day, and whether the year is an estimate.
type Parts = (Option<i32>, Option<u8>, Option<u8>, bool);

fn parts_of(date: PartialDate) -> Parts {
    (date.year(), date.month(), date.day(), date.is_about())
}

#[test]
fn the_canonical_text_says_every_part() {
    for (text, parts) in [
        ("1985-04-17", (Some(1985), Some(4), Some(17), false)),
        ("1985-04", (Some(1985), Some(4), None, false)),
        ("1985", (Some(1985), None, None, false)),
        ("--04-17", (None, Some(4), Some(17), false)),
        ("--04", (None, Some(4), None, false)),
        ("--02-29", (None, Some(2), Some(29), false)),
        ("~1960", (Some(1960), None, None, true)),
        ("~1961-02-29", (Some(1961), Some(2), Some(29), true)),
        ("0001-01-01", (Some(1), Some(1), Some(1), false)),
        ("9999-12-31", (Some(9999), Some(12), Some(31), false)),
    ] {
        let date: PartialDate = text.parse().expect(text);
        assert_eq!(parts_of(date), parts, "{text}");
        assert_eq!(date.to_string(), text);
    }
}

#[test]
fn impossible_parts_are_refused_with_the_reason() {
    for (parts, problem) in [
        ((None, None, None, false), Empty),
        ((None, None, None, true), Empty),
        ((Some(0), Some(4), Some(17), false), YearOutOfRange),
        ((Some(10_000), None, None, false), YearOutOfRange),
        ((Some(i32::MIN), None, None, true), YearOutOfRange),
        ((Some(1985), Some(0), None, false), MonthOutOfRange),
        ((Some(1985), Some(13), Some(17), false), MonthOutOfRange),
        ((None, Some(u8::MAX), None, false), MonthOutOfRange),
        ((None, Some(4), Some(0), false), DayOutOfRange),
        ((None, Some(1), Some(32), false), DayOutOfRange),
        ((None, None, Some(17), false), DayWithoutMonth),
        ((Some(1985), None, Some(17), false), DayWithoutMonth),
        ((None, Some(4), Some(31), false), NoSuchDay),
        ((None, Some(2), Some(30), false), NoSuchDay),
        ((Some(1985), Some(2), Some(29), false), NoSuchDay),
        ((Some(1900), Some(2), Some(29), false), NoSuchDay),
        ((Some(1961), Some(2), Some(30), true), NoSuchDay),
        ((None, Some(4), Some(17), true), AboutWithoutYear),
    ] {
        let (year, month, day, about) = parts;
        assert_eq!(PartialDate::new(year, month, day, about), Err(problem), "{parts:?}");
    }
}

#[test]
fn what_other_programs_write_is_read() {
    for (text, canonical) in [
        ("19850417", "1985-04-17"),
        ("1985-04-17", "1985-04-17"),
        ("1985-4-7", "1985-04-07"),
        ("  1985-04-17\r\n", "1985-04-17"),
        ("1985-04-17T00:00:00Z", "1985-04-17"),
        ("1985-04-17T23:59:59.999+14:00", "1985-04-17"),
        ("1985-04-17T00:00:00-1200", "1985-04-17"),
        ("19850417T102200", "1985-04-17"),
        ("1985-04-17 00:00:00", "1985-04-17"),
        ("--0417", "--04-17"),
        ("--04-17", "--04-17"),
        ("--0417T1022", "--04-17"),
        (" --02-29", "--02-29"),
        ("--04", "--04"),
        ("0000-04-17", "--04-17"),
        ("1985-00-00", "1985"),
        ("1985-04-00", "1985-04"),
        ("~1960", "~1960"),
    ] {
        let date = PartialDate::read(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
        assert_eq!(date.to_string(), canonical, "{text}");
    }
}

#[test]
fn what_is_no_date_or_could_be_two_is_refused() {
    for (text, problem) in [
        ("", Empty),
        ("  ", Empty),
        ("~", Empty),
        ("--", Empty),
        ("---", Empty),
        ("0000-00-00", Empty),
        ("T102200", Empty),
        ("---17", DayWithoutMonth),
        ("1985-00-17", DayWithoutMonth),
        ("1985--17", DayWithoutMonth),
        ("1985-13-01", MonthOutOfRange),
        ("1985-04-32", DayOutOfRange),
        ("1985-04-31", NoSuchDay),
        ("--0230", NoSuchDay),
        ("~--04-17", AboutWithoutYear),
        ("17.04.1985", Unreadable),
        ("4/17/85", Unreadable),
        ("17-04-1985", Unreadable),
        ("85-04-17", Unreadable),
        ("198504", Unreadable),
        ("-1985", Unreadable),
        ("+985", Unreadable),
        ("--+4", Unreadable),
        ("1985 04", Unreadable),
        ("1985 04 17", Unreadable),
        ("1985-04-17T noon", Unreadable),
        ("1985-04-17-02", Unreadable),
        ("17 April 1985", Unreadable),
        ("circa 1800", Unreadable),
        ("١٩٨٥", Unreadable),
        ("――04", Unreadable),
        ("1985-04-1é", Unreadable),
        ("19é85é7", Unreadable),
    ] {
        assert_eq!(PartialDate::read(text), Err(problem), "{text}");
    }
}

#[test]
fn only_the_canonical_text_is_parsed_strictly() {
    for text in ["19850417", "1985-4-7", " 1985", "--0417", "0000-04-17", "1985-04-17T00:00:00Z"] {
        assert!(PartialDate::read(text).is_ok(), "{text}");
        assert_eq!(text.parse::<PartialDate>(), Err(Unreadable), "{text}");
    }
}

#[test]
fn an_invented_year_can_be_dropped() {
    let apple = PartialDate::read("1604-02-29").expect("1604 is a leap year");
    assert_eq!(apple.without_year().map(|date| date.to_string()), Ok("--02-29".to_owned()));
    let estimate = PartialDate::read("~1960-04").expect("a month of a year");
    assert_eq!(estimate.without_year().map(|date| date.to_string()), Ok("--04".to_owned()));
    assert_eq!(PartialDate::read("1604").and_then(PartialDate::without_year), Err(Empty));
}

#[test]
fn a_whole_day_is_a_date() {
    let day = Day::from_ymd_opt(2024, 2, 29).expect("2024 is a leap year");
    assert_eq!(PartialDate::try_from(day), "2024-02-29".parse());
    assert_eq!(PartialDate::try_from(Day::MIN), Err(YearOutOfRange));
    assert_eq!(PartialDate::try_from(Day::MAX), Err(YearOutOfRange));
}

#[test]
fn every_date_of_every_shape_comes_back_from_its_text() {
    let years = [1, 999, 1900, 1985, 2000, 2024, 9999].map(Some);
    let mut texts = std::collections::BTreeSet::new();
    let mut dates = 0;
    for year in years.into_iter().chain([None]) {
        for month in (1..=12).map(Some).chain([None]) {
            for day in (1..=31).map(Some).chain([None]) {
                for about in [false, true] {
                    let Ok(date) = PartialDate::new(year, month, day, about) else { continue };
                    assert_eq!(parts_of(date), (year, month, day, about));
                    assert_eq!(date.to_string().parse(), Ok(date));
                    assert_eq!(PartialDate::read(&date.to_string()), Ok(date));
                    texts.insert(date.to_string());
                    dates += 1;
                }
            }
        }
    }
    // 365 days, 12 months and the year itself; 29 February where the year has one, is unknown or
    // is an estimate. A date without a year has no "year itself" and is no estimate.
    assert_eq!(dates, 7 * 2 * (365 + 12 + 1) + (2 + 7) + (366 + 12));
    assert_eq!(texts.len(), dates, "no two dates share a text");
}

proptest! {
    #[test]
    fn any_date_comes_back_from_its_text(
        year in proptest::option::of(1..=9999_i32),
        month in proptest::option::of(1..=12_u8),
        day in proptest::option::of(1..=31_u8),
        about: bool,
    ) {
        if let Ok(date) = PartialDate::new(year, month, day, about) {
            prop_assert_eq!(parts_of(date), (year, month, day, about));
            prop_assert_eq!(date.to_string().parse(), Ok(date));
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[-~0-9T: Zé]{0,24}") {
        if let Ok(date) = PartialDate::read(&text) {
            prop_assert_eq!(PartialDate::read(&date.to_string()), Ok(date));
        }
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn any_numbers_are_a_date_or_a_problem(
        year in -1..=10_001_i32,
        month in 0..=13_u8,
        day in 0..=32_u8,
        about: bool,
    ) {
        if let Ok(date) = PartialDate::new(Some(year), Some(month), Some(day), about) {
            prop_assert!(about || Day::from_ymd_opt(year, month.into(), day.into()).is_some());
            prop_assert_eq!(date.to_string().parse(), Ok(date));
        }
    }
}
