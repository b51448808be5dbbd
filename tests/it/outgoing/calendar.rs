//! Calendars: the yearly rules say what the book says, over four centuries.

use byname::domain::date::{Day, LeapRule, PartialDate};
use byname::domain::id::OccasionId;
use byname::exchange::ics::{Calendar, Event};
use chrono::Datelike;
use proptest::prelude::*;
use uuid::Uuid;

use super::any::{date as any_date, text};
use crate::support::{cases, date, day};

fn event(date: PartialDate, leap_rule: LeapRule) -> Event {
    let id = OccasionId(Uuid::from_u128(7));
    Event { id, date, leap_rule, summary: "Birthday: Fred".into() }
}

/// A calendar with one event, on 22 November 2026; nothing when it has none.
fn calendar(event: &Event) -> Option<String> {
    let mut calendar = Calendar::new("Days", 1_795_316_400_000, day("2026-11-22"));
    let is_in = calendar.add(event);
    assert_eq!(is_in, calendar.len() == 1);
    is_in.then(|| String::from_utf8(calendar.bytes()).expect("it is UTF-8"))
}

/// What stands behind a name in an unfolded calendar.
fn value(calendar: &str, name: &str) -> String {
    let unfolded = calendar.replace("\r\n ", "");
    let line = unfolded.lines().find_map(|line| line.strip_prefix(name)).expect("a line");
    line.to_owned()
}

/// Whether a rule holds a day, of the few rules there are (RFC 5545, section 3.3.10).
fn holds(rule: &str, start: Day, day: Day) -> bool {
    match rule {
        "FREQ=YEARLY" => (day.month(), day.day()) == (start.month(), start.day()),
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" => {
            day.month() == 2 && day.succ_opt().is_some_and(|next| next.month() == 3)
        }
        "FREQ=YEARLY;BYYEARDAY=60" => day.ordinal() == 60,
        other => panic!("{other}"),
    }
}

/// Every day of an event until 400 years from its first.
fn expanded(calendar: &str) -> Vec<Day> {
    let start = value(calendar, "DTSTART;VALUE=DATE:");
    let start = Day::parse_from_str(&start, "%Y%m%d").expect("a day");
    let rule = value(calendar, "RRULE:");
    assert!(holds(&rule, start, start), "{start} is not of {rule}");
    let days = start.iter_days().take_while(|day| day.year() < start.year() + 400);
    days.filter(|day| holds(&rule, start, *day)).collect()
}

#[test]
fn the_rules_say_what_the_book_says_over_four_centuries() {
    for rule in [LeapRule::February28, LeapRule::March1] {
        for text in ["--02-29", "--02-28", "--03-01", "2024-02-29", "1600-02-29", "2023-12-31"] {
            let date = date(text);
            let days = expanded(&calendar(&event(date, rule)).expect("a day of the year"));
            let first = days[0].year();
            let book = (first..first + 400).filter_map(|year| date.kept_in(year, rule));
            assert_eq!(days, book.collect::<Vec<_>>(), "{text} {rule:?}");
        }
    }
}

#[test]
fn an_event_begins_in_its_year_or_with_the_last_time() {
    let starts = [
        ("1985-04-17", LeapRule::February28, "19850417"),
        ("--04-17", LeapRule::February28, "20260417"),
        ("--11-22", LeapRule::February28, "20261122"),
        ("--12-24", LeapRule::February28, "20251224"),
        ("~1960-04-17", LeapRule::February28, "20260417"),
        ("~1961-02-29", LeapRule::February28, "20260228"),
        ("--02-29", LeapRule::March1, "20260301"),
        ("2030-01-01", LeapRule::February28, "20300101"),
    ];
    for (text, rule, start) in starts {
        let calendar = calendar(&event(date(text), rule)).expect("a day of the year");
        assert_eq!(value(&calendar, "DTSTART;VALUE=DATE:"), start, "{text}");
    }
    for text in ["1985", "1985-04", "--04", "~1960"] {
        assert_eq!(calendar(&event(date(text), LeapRule::February28)), None, "{text}");
    }
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn any_event_keeps_to_the_format(date in any_date(), march in any::<bool>(), summary in text()) {
        let rule = if march { LeapRule::March1 } else { LeapRule::February28 };
        let Some(file) = calendar(&Event { summary: summary.clone(), ..event(date, rule) }) else {
            prop_assert!(date.day().is_none());
            return Ok(());
        };
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
        prop_assert_eq!(file.replace("\r\n ", "").lines().count(), 15);
        let parsed = calcard::icalendar::ICalendar::parse(&file).expect("calcard reads it");
        prop_assert_eq!(parsed.components.len(), 2);
        let read = value(&file, "SUMMARY:").replace("\\n", "\n").replace("\\,", ",");
        if !summary.contains('\\') {
            prop_assert_eq!(read.replace("\\;", ";"), summary);
        }
    }
}
