//! A month as a calendar: its weeks, and whose days are in it.

use byname::domain::book::Month;
use byname::domain::date::LeapRule;
use byname::domain::occasion::OccasionDraft;

use crate::support::{Device, date, day};

fn month(text: &str) -> Month {
    Month::read(text).unwrap()
}

#[test]
fn a_month_is_read_from_an_address_and_written_back() {
    for text in ["2026-11", "2026-12", "2024-02", "0001-01", "9999-12"] {
        assert_eq!(month(text).text(), text);
    }
    for text in ["", "2026", "2026-13", "2026-00", "2026-1-1", "next", "10000-01", "-001-01"] {
        assert_eq!(Month::read(text), None, "{text}");
    }
    assert_eq!(Month::of(day("2026-11-21")), month("2026-11"));
}

#[test]
fn months_follow_each_other_over_the_end_of_a_year() {
    for (before, after) in [("2026-11", "2026-12"), ("2026-12", "2027-01"), ("2024-02", "2024-03")]
    {
        assert_eq!(month(before).next(), month(after));
        assert_eq!(month(after).previous(), month(before));
    }
}

#[test]
fn weeks_start_as_the_shop_says_and_hold_every_day_of_the_month_once() {
    const MONDAY: u32 = 0;
    const SATURDAY: u32 = 5;
    const SUNDAY: u32 = 6;
    let table = [
        // month, start of the week, first day shown, weeks
        ("2026-11", MONDAY, "2026-10-26", 6),
        ("2026-11", SUNDAY, "2026-11-01", 5),
        ("2026-11", SATURDAY, "2026-10-31", 5),
        ("2027-02", MONDAY, "2027-02-01", 4),
        ("2024-02", MONDAY, "2024-01-29", 5),
    ];
    for (text, starts, first, weeks) in table {
        let shown = month(text).weeks(starts);
        assert_eq!(shown[0][0], day(first), "{text} {starts}");
        assert_eq!(shown.len(), weeks, "{text} {starts}");
        let within = shown.iter().flatten().filter(|it| Month::of(**it) == month(text));
        assert!(within.copied().eq(month(text).days()), "{text} {starts}");
    }
}

#[test]
fn a_month_has_everybodys_days_in_order_and_those_without_a_day_last() {
    let mut shop = Device::new(1);
    for (name, born) in [
        ("some day", "1966-02"),
        ("last", "1990-02-28"),
        ("first", "1961-02-01"),
        ("before", "1961-01-31"),
        ("after", "1961-03-01"),
        ("leap", "2000-02-29"),
        ("some year", "~1966"),
    ] {
        let id = shop.adds(name);
        shop.remembers(OccasionDraft::birthday(id, date(born)));
    }
    let late = shop.adds("leap in March");
    let draft = OccasionDraft::birthday(late, date("2000-02-29"));
    shop.remembers(OccasionDraft { leap_rule: LeapRule::March1, ..draft });
    let since = shop.adds("ten years ours");
    shop.edits(since, |draft| draft.since = Some(date("2017-02-10")));
    let of = |text: &str| {
        let days = shop.book.days_of_month(month(text));
        let named = |it: &byname::domain::book::Celebration| {
            (it.near.kept().map(|it| it.to_string()), shop.name(it.people[0]).to_owned())
        };
        days.iter().map(named).collect::<Vec<_>>()
    };
    let expected = |days: &[(Option<&str>, &str)]| {
        let own = |(day, name): &(Option<&str>, &str)| (day.map(str::to_owned), (*name).to_owned());
        days.iter().map(own).collect::<Vec<_>>()
    };
    let february = of("2027-02");
    assert_eq!(
        february[..2],
        expected(&[(Some("2027-02-01"), "first"), (Some("2027-02-10"), "ten years ours")])
    );
    let mut last: Vec<_> = february[2..4].to_vec();
    last.sort();
    assert_eq!(last, expected(&[(Some("2027-02-28"), "last"), (Some("2027-02-28"), "leap")]));
    assert_eq!(february[4..], expected(&[(None, "some day")]));
    // In a leap year both keep the day itself.
    let leap = of("2028-02").into_iter().filter(|it| it.0.as_deref() == Some("2028-02-29"));
    assert_eq!(leap.count(), 2);
    assert!(of("2027-03").contains(&(Some("2027-03-01".to_owned()), "leap in March".to_owned())));
}
