//! Dates that come back: when they are kept, how old one is, what is round.

mod attention;
mod four_centuries;
mod month;
mod reminding;
mod text;

use byname::domain::date::{Age, Count, Day, LeapRule, PartialDate};
use byname::domain::milestone::{Milestone, Wedding, customer_years};

use LeapRule::{February28, March1};

const RULES: [LeapRule; 2] = [February28, March1];

/// A date from its canonical text.
fn date(text: &str) -> PartialDate {
    text.parse().unwrap_or_else(|problem| panic!("{text}: {problem:?}"))
}

/// A day from ISO text.
fn day(text: &str) -> Day {
    text.parse().unwrap_or_else(|problem| panic!("{text}: {problem}"))
}

#[test]
fn a_birthday_is_kept_once_a_year_from_the_year_of_birth_on() {
    for rule in RULES {
        assert_eq!(date("1985-04-17").kept_in(1984, rule), None);
        assert_eq!(date("1985-04-17").kept_in(1985, rule), Some(day("1985-04-17")));
        assert_eq!(date("--04-17").kept_in(1812, rule), Some(day("1812-04-17")));
        for without_a_day in ["1985", "1985-04", "--04", "~1985"] {
            assert_eq!(date(without_a_day).kept_in(2026, rule), None, "{without_a_day}");
        }
    }
}

#[test]
fn a_29_february_is_kept_as_its_person_chose() {
    // Born, year, on 28 February, on 1 March
    for (born, year, by_february, by_march) in [
        ("--02-29", 2024, "2024-02-29", "2024-02-29"),
        ("--02-29", 2026, "2026-02-28", "2026-03-01"),
        ("2000-02-29", 2100, "2100-02-28", "2100-03-01"),
        ("~1961-02-29", 1961, "1961-02-28", "1961-03-01"),
        ("--02-28", 2026, "2026-02-28", "2026-02-28"),
        ("--03-01", 2026, "2026-03-01", "2026-03-01"),
    ] {
        assert_eq!(date(born).kept_in(year, February28), Some(day(by_february)), "{born} {year}");
        assert_eq!(date(born).kept_in(year, March1), Some(day(by_march)), "{born} {year}");
    }
}

#[test]
fn the_next_day_counts_today_and_the_last_does_not() {
    // Date, today, next, last
    for (kept, today, next, last) in [
        ("--04-17", "2026-04-16", "2026-04-17", "2025-04-17"),
        ("--04-17", "2026-04-17", "2026-04-17", "2025-04-17"),
        ("--04-17", "2026-04-18", "2027-04-17", "2026-04-17"),
        ("--01-01", "2025-12-31", "2026-01-01", "2025-01-01"),
        ("--12-31", "2026-01-01", "2026-12-31", "2025-12-31"),
        ("--02-29", "2028-02-28", "2028-02-29", "2027-02-28"),
    ] {
        assert_eq!(date(kept).next_from(day(today), February28), Some(day(next)), "{kept} {today}");
        assert_eq!(
            date(kept).last_before(day(today), February28),
            Some(day(last)),
            "{kept} {today}"
        );
    }
}

#[test]
fn a_wedding_still_to_come_has_a_next_day_and_no_last() {
    let wedding = date("2031-06-05");
    assert_eq!(wedding.next_from(day("2026-10-01"), March1), Some(day("2031-06-05")));
    assert_eq!(wedding.last_before(day("2026-10-01"), March1), None);
    assert_eq!(wedding.last_before(day("2031-06-05"), March1), None);
    assert_eq!(wedding.last_before(day("2031-06-06"), March1), Some(day("2031-06-05")));
}

#[test]
fn an_age_says_no_more_than_the_date_does() {
    use Age::{About, Either, Exact};
    // Born, today, age
    for (born, today, age) in [
        ("1985-04-17", "1985-04-16", None),
        ("1985-04-17", "1985-04-17", Some(Exact(0))),
        ("1985-04-17", "1986-04-16", Some(Exact(0))),
        ("1985-04-17", "2025-04-16", Some(Exact(39))),
        ("1985-04-17", "2025-04-17", Some(Exact(40))),
        ("1985-04-17", "2025-12-31", Some(Exact(40))),
        ("1985-04-17", "2026-01-01", Some(Exact(40))),
        ("1985-12-31", "2025-12-30", Some(Exact(39))),
        ("1985-12-31", "2025-12-31", Some(Exact(40))),
        ("1985-01-01", "2024-12-31", Some(Exact(39))),
        ("1985-01-01", "2025-01-01", Some(Exact(40))),
        ("1985", "1984-12-31", None),
        ("1985", "1985-06-01", Some(Exact(0))),
        ("1985", "2025-01-01", Some(Either(39, 40))),
        ("1985", "2025-12-30", Some(Either(39, 40))),
        ("1985", "2025-12-31", Some(Exact(40))),
        ("1985-04", "1985-03-31", None),
        ("1985-04", "1985-04-10", Some(Exact(0))),
        ("1985-04", "2025-03-31", Some(Exact(39))),
        ("1985-04", "2025-04-01", Some(Either(39, 40))),
        ("1985-04", "2025-04-29", Some(Either(39, 40))),
        ("1985-04", "2025-04-30", Some(Exact(40))),
        ("1985-04", "2025-05-01", Some(Exact(40))),
        ("~1960", "2026-07-01", Some(About(66))),
        ("~1960", "1959-12-31", None),
        ("~1960-07-02", "2026-07-01", Some(About(65))),
        ("~1960-07-02", "2026-07-02", Some(About(66))),
        ("--04-17", "2026-04-17", None),
        ("--04", "2026-04-17", None),
    ] {
        for rule in RULES {
            assert_eq!(date(born).age_on(day(today), rule), age, "{born} on {today}");
        }
    }
}

#[test]
fn someone_born_on_29_february_turns_18_by_their_rule() {
    // 2018 is a common year, 2020 a leap year.
    for (today, by_february, by_march) in [
        ("2018-02-27", 17, 17),
        ("2018-02-28", 18, 17),
        ("2018-03-01", 18, 18),
        ("2020-02-28", 19, 19),
        ("2020-02-29", 20, 20),
        ("2020-03-01", 20, 20),
    ] {
        let born = date("2000-02-29");
        assert_eq!(born.age_on(day(today), February28), Some(Age::Exact(by_february)), "{today}");
        assert_eq!(born.age_on(day(today), March1), Some(Age::Exact(by_march)), "{today}");
    }
    // Born some day of a February that had 29: who keeps 1 March may still be 17 on the 28th.
    let february = date("2000-02");
    assert_eq!(february.age_on(day("2018-02-28"), February28), Some(Age::Exact(18)));
    assert_eq!(february.age_on(day("2018-02-28"), March1), Some(Age::Either(17, 18)));
    assert_eq!(date("2001-02").age_on(day("2018-02-28"), March1), Some(Age::Exact(17)));
}

#[test]
fn about_sixty_is_kept_as_an_estimated_year() {
    let born = PartialDate::about_age(60, day("2026-10-01")).expect("1966 is a year");
    assert_eq!(born.to_string(), "~1966");
    assert_eq!(born.age_on(day("2026-10-01"), March1), Some(Age::About(60)));
    assert_eq!(born.age_on(day("2029-01-01"), March1), Some(Age::About(63)));
    assert!(PartialDate::about_age(2026, day("2026-10-01")).is_err());
}

#[test]
fn an_occasion_completes_the_difference_of_the_years() {
    assert_eq!(date("1985-04-17").years_on(day("2025-04-17")), Some(Count::Exact(40)));
    assert_eq!(date("1985-04").years_on(day("2025-04-01")), Some(Count::Exact(40)));
    assert_eq!(date("~1985-04-17").years_on(day("2025-04-17")), Some(Count::About(40)));
    assert_eq!(date("2026-04-17").years_on(day("2026-04-17")), Some(Count::Exact(0)));
    assert_eq!(date("2026-04-17").years_on(day("2025-04-17")), None);
    assert_eq!(date("--04-17").years_on(day("2025-04-17")), None);
}

#[test]
fn the_round_years_are_these_and_no_others() {
    let round = |milestone: fn(Count) -> Option<Milestone>| -> Vec<(u16, Milestone)> {
        let found = |years| milestone(Count::Exact(years)).map(|found| (years, found));
        (0..=u16::MAX).filter_map(found).collect()
    };
    let birthdays = [18, 30, 40, 50, 60, 65, 70, 75, 80, 90, 100];
    assert_eq!(round(Milestone::birthday), birthdays.map(|n| (n, Milestone::Birthday(n))));
    assert_eq!(
        round(Milestone::wedding),
        [(25, Milestone::Wedding(Wedding::Silver)), (50, Milestone::Wedding(Wedding::Golden)),]
    );
    let customer = [1, 5, 10, 25].map(|n| (n, Milestone::CustomerYears(n)));
    assert_eq!(round(Milestone::customer), customer);
}

#[test]
fn an_estimated_year_is_never_a_milestone() {
    for years in 0..=u16::MAX {
        assert_eq!(Milestone::birthday(Count::About(years)), None);
        assert_eq!(Milestone::wedding(Count::About(years)), None);
        assert_eq!(Milestone::customer(Count::About(years)), None);
    }
}

#[test]
fn a_customer_since_29_february_has_a_full_year_on_1_march() {
    assert_eq!(customer_years(date("2024-02-29"), day("2025-02-28")), Some(Age::Exact(0)));
    assert_eq!(customer_years(date("2024-02-29"), day("2025-03-01")), Some(Age::Exact(1)));
    assert_eq!(customer_years(date("2015"), day("2026-06-01")), Some(Age::Either(10, 11)));
    assert_eq!(customer_years(date("2027-01-01"), day("2026-12-31")), None);
}

#[test]
fn the_ends_of_the_calendar_give_nothing_and_break_nothing() {
    for kept in ["--02-29", "--01-01", "--12-31", "0001-01-01", "9999-12-31", "~9999", "--02"] {
        for rule in RULES {
            for year in [i32::MIN, -262_144, 262_143, i32::MAX] {
                assert_eq!(date(kept).kept_in(year, rule), None, "{kept} {year}");
            }
            for (today, other) in [(Day::MIN, Day::MAX), (Day::MAX, Day::MIN)] {
                let next = date(kept).next_from(today, rule);
                assert!(next.is_none_or(|next| next >= today), "{kept}");
                let last = date(kept).last_before(today, rule);
                assert!(last.is_none_or(|last| last < today), "{kept}");
                // 262,000 years fit in no age.
                assert_eq!(date(kept).age_on(today, rule), None, "{kept}");
                assert_eq!(date(kept).years_on(other), None, "{kept}");
            }
        }
    }
    assert_eq!(date("--01-01").next_from(Day::MAX, March1), None);
    assert_eq!(date("--12-31").last_before(Day::MIN, March1), None);
    assert!(PartialDate::about_age(u16::MAX, Day::MIN).is_err());
}
