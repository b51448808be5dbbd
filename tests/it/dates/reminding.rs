//! What the shopkeeper is reminded of, and in which order.

use byname::domain::date::Count;
use byname::domain::milestone::{CUSTOMER_LEAP_RULE, Milestone};
use byname::domain::reminder::{Near, Nearness, Window, near};

use super::{RULES, date, day};
use Nearness::{Coming, JustMissed, ThisMonth, Today};
use byname::domain::date::LeapRule::{February28, March1};

#[test]
fn a_date_is_today_coming_just_missed_or_out_of_sight() {
    // Date, today, nearness, the day it is kept
    for (kept, today, expected) in [
        ("--04-17", "2026-04-17", Some((Today, "2026-04-17"))),
        ("--04-17", "2026-04-16", Some((Coming { days: 1 }, "2026-04-17"))),
        ("--04-17", "2026-04-03", Some((Coming { days: 14 }, "2026-04-17"))),
        ("--04-17", "2026-04-02", None),
        ("--04-17", "2026-04-18", Some((JustMissed { days: 1 }, "2026-04-17"))),
        ("--04-17", "2026-04-22", Some((JustMissed { days: 5 }, "2026-04-17"))),
        ("--04-17", "2026-04-23", None),
        ("--01-02", "2025-12-31", Some((Coming { days: 2 }, "2026-01-02"))),
        ("--01-01", "2025-12-31", Some((Coming { days: 1 }, "2026-01-01"))),
        ("--12-31", "2026-01-01", Some((JustMissed { days: 1 }, "2025-12-31"))),
        ("--12-30", "2026-01-04", Some((JustMissed { days: 5 }, "2025-12-30"))),
        ("2026-04-17", "2026-04-10", Some((Coming { days: 7 }, "2026-04-17"))),
        ("2027-04-17", "2026-04-10", None),
        ("2026-04-17", "2025-04-17", None),
        ("9999-04-17", "2025-04-17", None),
    ] {
        for rule in RULES {
            let found = near(date(kept), rule, day(today), Window::default());
            let found = found.map(|near| (near.nearness(), near.kept()));
            let expected = expected.map(|(nearness, kept)| (nearness, Some(day(kept))));
            assert_eq!(found, expected, "{kept} on {today}");
        }
    }
}

#[test]
fn a_29_february_is_near_by_its_rule() {
    for (today, by_february, by_march) in [
        ("2026-02-27", Coming { days: 1 }, Coming { days: 2 }),
        ("2026-02-28", Today, Coming { days: 1 }),
        ("2026-03-01", JustMissed { days: 1 }, Today),
        ("2026-03-02", JustMissed { days: 2 }, JustMissed { days: 1 }),
        ("2028-02-28", Coming { days: 1 }, Coming { days: 1 }),
        ("2028-02-29", Today, Today),
        ("2028-03-01", JustMissed { days: 1 }, JustMissed { days: 1 }),
    ] {
        for (rule, expected) in [(February28, by_february), (March1, by_march)] {
            let found = near(date("--02-29"), rule, day(today), Window::default());
            assert_eq!(found.map(Near::nearness), Some(expected), "{today} {rule:?}");
        }
    }
}

#[test]
fn a_reminder_counts_the_years_of_the_day_it_speaks_of() {
    for (born, today, years) in [
        ("1986-01-02", "2025-12-31", Some(Count::Exact(40))),
        ("1985-12-31", "2026-01-02", Some(Count::Exact(40))),
        ("1986-01-02", "2026-01-02", Some(Count::Exact(40))),
        ("~1986-01-02", "2026-01-02", Some(Count::About(40))),
        ("1986-01", "2026-01-31", Some(Count::Exact(40))),
        ("--01-02", "2026-01-02", None),
        ("2026-01-02", "2026-01-04", Some(Count::Exact(0))),
    ] {
        let found = near(date(born), March1, day(today), Window::default()).expect(born);
        assert_eq!(found.years(), years, "{born} on {today}");
    }
}

#[test]
fn a_date_without_a_day_is_near_all_its_month_and_one_without_a_month_never() {
    for (kept, today, is_near) in [
        ("--04", "2026-03-31", false),
        ("--04", "2026-04-01", true),
        ("--04", "2026-04-30", true),
        ("--04", "2026-05-01", false),
        ("1985-04", "2026-04-17", true),
        ("2027-04", "2026-04-17", false),
        ("2027-04", "2027-04-17", true),
        ("1985", "1985-04-17", false),
        ("~1985", "2026-01-01", false),
    ] {
        let found = near(date(kept), March1, day(today), Window::default());
        assert_eq!(found.map(Near::nearness), is_near.then_some(ThisMonth), "{kept} {today}");
        assert_eq!(found.and_then(Near::kept), None, "{kept} {today}");
        assert_eq!(date(kept).is_in_month_of(day(today)), is_near, "{kept} {today}");
    }
}

#[test]
fn wide_windows_show_the_nearer_day_and_coming_when_both_are_as_near() {
    let wide = Window { ahead: u16::MAX, back: u16::MAX };
    // From 17 April 2026 to 17 April 2028 there are 365 and 366 days.
    for (today, expected) in [
        ("2026-10-16", JustMissed { days: 182 }),
        ("2026-10-17", Coming { days: 182 }),
        ("2027-10-16", JustMissed { days: 182 }),
        ("2027-10-17", Coming { days: 183 }),
        ("2027-10-18", Coming { days: 182 }),
    ] {
        let found = near(date("--04-17"), March1, day(today), wide);
        assert_eq!(found.map(Near::nearness), Some(expected), "{today}");
    }
}

#[test]
fn a_window_of_no_days_shows_today_alone() {
    let none = Window { ahead: 0, back: 0 };
    assert!(near(date("--04-17"), March1, day("2026-04-17"), none).is_some());
    assert_eq!(near(date("--04-17"), March1, day("2026-04-16"), none), None);
    assert_eq!(near(date("--04-17"), March1, day("2026-04-18"), none), None);
}

#[test]
fn reminders_sort_as_they_are_shown() {
    let today = day("2026-12-30");
    let mut shown = ["--12", "--12-28", "--01-03", "--12-30", "--12-29", "--12-31"]
        .map(|kept| (near(date(kept), March1, today, Window::default()), kept));
    shown.sort();
    let order = shown.map(|(_, kept)| kept);
    assert_eq!(order, ["--12-30", "--12-31", "--01-03", "--12-29", "--12-28", "--12"]);
}

#[test]
fn ten_years_our_customer_is_seen_coming() {
    let since = date("2016-02-29");
    let found = near(since, CUSTOMER_LEAP_RULE, day("2026-02-26"), Window::default());
    let found = found.expect("three days ahead");
    assert_eq!(found.nearness(), Coming { days: 3 });
    assert_eq!(found.years().and_then(Milestone::customer), Some(Milestone::CustomerYears(10)));
}
