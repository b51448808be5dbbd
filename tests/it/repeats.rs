//! How tasks come back: what rules of RFC 5545 say of days.

use byname::domain::date::Day;
use byname::domain::repeat::{Pattern, Rule};
use calcard::common::timezone::Tz;
use calcard::icalendar::ICalendar;
use chrono::{Weekday, WeekdaySet};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::support::{cases, day};

/// The first days of a rule after the one on which it starts.
fn days(rule: &str, start: &str, count: usize) -> Vec<String> {
    let rule = Rule::read(rule).unwrap_or_else(|| panic!("{rule} can be read"));
    let start = day(start);
    let next = |it: &Day| rule.next_after(start, *it);
    let all = std::iter::successors(rule.next_after(start, start), next);
    all.take(count).map(|it| it.to_string()).collect()
}

#[test]
fn rules_fall_on_their_days() {
    for (rule, start, expected) in [
        ("FREQ=DAILY", "2026-12-30", "2026-12-31 2027-01-01 2027-01-02"),
        ("FREQ=DAILY;INTERVAL=10", "2028-02-20", "2028-03-01 2028-03-11"),
        // 21 November 2026 is a Saturday.
        ("FREQ=WEEKLY", "2026-11-21", "2026-11-28 2026-12-05"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-21", "2026-11-23 2026-11-26 2026-11-30"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA", "2026-11-21", "2026-11-30 2026-12-05 2026-12-14"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SA", "2026-11-21", "2026-11-30 2026-12-05"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "2026-11-21", "2026-12-15 2027-01-15"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2028-01-31", "2028-02-29 2028-03-31 2028-04-30"),
        ("FREQ=MONTHLY;BYDAY=1MO", "2026-11-21", "2026-12-07 2027-01-04"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-21", "2026-11-27 2026-12-25"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-21", "2026-11-30 2026-12-31"),
        ("FREQ=YEARLY", "2026-11-21", "2027-11-21 2028-11-21"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "2026-11-21", "2027-03-14 2028-03-12"),
        ("FREQ=YEARLY;BYDAY=-1SU", "2026-11-21", "2026-12-27 2027-12-26"),
        ("FREQ=YEARLY;BYYEARDAY=-1", "2026-11-21", "2026-12-31 2027-12-31"),
    ] {
        let expected: Vec<&str> = expected.split(' ').collect();
        assert_eq!(days(rule, start, expected.len()), expected, "{rule} from {start}");
    }
}

#[test]
fn a_day_that_a_month_does_not_have_is_left_out_as_the_rfc_demands() {
    assert_eq!(
        days("FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31", 4),
        ["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"]
    );
    assert_eq!(days("FREQ=MONTHLY", "2027-01-30", 2), ["2027-03-30", "2027-04-30"]);
    assert_eq!(
        days("FREQ=YEARLY", "2096-02-29", 2),
        ["2104-02-29", "2108-02-29"],
        "2100 is no leap year"
    );
}

#[test]
fn what_is_chosen_for_the_31st_is_done_in_every_month() {
    for (month_day, start, expected) in [
        (31, "2026-12-31", "2027-01-31 2027-02-28 2027-03-31 2027-04-30"),
        (30, "2027-12-30", "2028-01-30 2028-02-29 2028-03-30"),
        (29, "2027-01-29", "2027-02-28 2027-03-29"),
        (28, "2027-01-28", "2027-02-28 2027-03-28"),
    ] {
        let expected: Vec<&str> = expected.split(' ').collect();
        let rule = Pattern::Monthly(month_day).text();
        assert_eq!(days(&rule, start, expected.len()), expected, "{rule}");
    }
    let leap_day = Pattern::Yearly(2, 29).text();
    assert_eq!(days(&leap_day, "2027-02-28", 2), ["2028-02-29", "2029-02-28"]);
}

#[test]
fn a_rule_ends_after_its_last_day_or_its_last_time() {
    for rule in
        ["FREQ=DAILY;COUNT=3", "FREQ=DAILY;UNTIL=20261123", "FREQ=DAILY;UNTIL=20261123T090000Z"]
    {
        assert_eq!(days(rule, "2026-11-21", 9), ["2026-11-22", "2026-11-23"], "{rule}");
    }
    assert_eq!(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-11-21", 1), [""; 0]);
}

#[test]
fn a_rule_that_days_cannot_follow_is_not_read() {
    for rule in [
        "",
        "FREQ=",
        "INTERVAL=2",
        "FREQ=HOURLY",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=2;UNTIL=20261123",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYMONTHDAY=3",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;BYDAY=é",
        "FREQ=MONTHLY;BYSETPOS=1",
        "FREQ=DAILY;UNTIL=20261323",
        "FREQ=YEARLY;RSCALE=CHINESE",
        "every Monday",
    ] {
        assert_eq!(Rule::read(rule), None, "{rule}");
    }
}

#[test]
fn a_rule_of_ours_is_known_again_however_it_is_written() {
    let days = WeekdaySet::from_array([Weekday::Mon, Weekday::Thu]);
    for pattern in [
        Pattern::Daily,
        Pattern::Weekly(days),
        Pattern::Weekly(WeekdaySet::EMPTY),
        Pattern::Fortnightly(WeekdaySet::single(Weekday::Sun)),
        Pattern::Monthly(1),
        Pattern::Monthly(31),
        Pattern::MonthEnd,
        Pattern::FirstOfMonth(Weekday::Mon),
        Pattern::LastOfMonth(Weekday::Fri),
        Pattern::Yearly(12, 24),
        Pattern::Yearly(2, 29),
    ] {
        assert_eq!(Pattern::of(&pattern.text()), Some(pattern), "{}", pattern.text());
    }
    let other_order = Pattern::of("byday=MO,TH;Interval=1;WKST=MO;freq=weekly");
    assert_eq!(other_order, Some(Pattern::Weekly(days)));
    for foreign in
        ["FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;COUNT=4", "FREQ=MONTHLY;BYDAY=2MO", "FREQ=HOURLY"]
    {
        assert_eq!(Pattern::of(foreign), None, "{foreign}");
    }
}

#[test]
fn what_is_offered_fits_the_day() {
    let texts = |due: &str| -> Vec<String> {
        Pattern::offered(day(due)).into_iter().map(Pattern::text).collect()
    };
    assert_eq!(
        texts("2026-11-30"),
        [
            "FREQ=DAILY",
            "FREQ=WEEKLY;BYDAY=MO",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
            "FREQ=MONTHLY;BYMONTHDAY=-1",
            "FREQ=MONTHLY;BYDAY=1MO",
            "FREQ=MONTHLY;BYDAY=-1MO",
            "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30",
        ]
    );
    assert_eq!(texts("2026-11-29").len(), 7, "the 29th is not the last of November");
}

/// What calcard says of the same rule, from the day on which it starts.
fn by_calcard(rule: &str, start: Day, count: usize) -> Vec<Day> {
    let calendar = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:{}T000000\r\nRRULE:{rule}\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n",
        start.format("%Y%m%d")
    );
    let calendar = ICalendar::parse(&calendar).expect("it is a calendar");
    let expanded = calendar.expand_dates(Tz::Floating, count);
    assert_eq!(expanded.errors.len(), 0, "{rule}: {:?}", expanded.errors);
    expanded.events.iter().map(|it| it.start.date_naive()).collect()
}

fn days_by_us(rule: &str, start: Day, count: usize) -> Vec<Day> {
    let rule = Rule::read(rule).expect("it can be read");
    let day_before = start.pred_opt().expect("not the first of all days");
    let next = |it: &Day| rule.next_after(start, *it);
    std::iter::successors(rule.next_after(start, day_before), next).take(count).collect()
}

fn some(name: &'static str, values: &'static [&'static str]) -> impl Strategy<Value = String> {
    subsequence(values, 0..=3.min(values.len())).prop_map(move |it| match it.is_empty() {
        true => String::new(),
        false => format!(";{name}={}", it.join(",")),
    })
}

fn any_rule() -> impl Strategy<Value = String> {
    let weekdays = || some("BYDAY", &["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
    let nth = || some("BYDAY", &["1MO", "-1FR", "2TU", "-2SU", "4TH"]);
    let month_days = || some("BYMONTHDAY", &["1", "15", "28", "29", "30", "31", "-1", "-31"]);
    let months = || some("BYMONTH", &["1", "2", "3", "4", "6", "11", "12"]);
    let year_days = || some("BYYEARDAY", &["1", "60", "366", "-1", "-366", "200"]);
    let places = || select(&["", "", ";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2,-2"][..]);
    let by = prop_oneof![
        (weekdays(), months()).prop_map(|(a, b)| format!("DAILY{a}{b}")),
        (weekdays(), months()).prop_map(|(a, b)| format!("WEEKLY{a}{b}")),
        (nth(), months()).prop_map(|(a, b)| format!("MONTHLY{a}{b}")),
        (month_days(), weekdays(), months(), places()).prop_map(|(a, b, c, places)| {
            let places = if a.is_empty() && b.is_empty() { "" } else { places };
            format!("MONTHLY{a}{b}{c}{places}")
        }),
        (nth(), months()).prop_map(|(a, b)| format!("YEARLY{a}{b}")),
        (month_days(), months()).prop_map(|(a, b)| format!("YEARLY{a}{b}")),
        (year_days(), weekdays()).prop_map(|(a, b)| format!("YEARLY{a}{b}")),
    ];
    let interval = select(&["", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=7"][..]);
    let end = select(&["", "", ";COUNT=5", ";UNTIL=20300228"][..]);
    let week_start = select(&["", ";WKST=SU", ";WKST=SA"][..]);
    (by, interval, end, week_start)
        .prop_map(|(by, interval, end, start)| format!("FREQ={by}{interval}{end}{start}"))
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn calcard_says_the_same_of_any_rule(rule in any_rule(), days in 0_u64..2_000) {
        let start = day("2023-11-21") + chrono::Days::new(days);
        // Nothing is looked for more than a hundred years ahead.
        let is_near = |it: &Day| *it < day("2080-01-01");
        let ours: Vec<Day> = days_by_us(&rule, start, 12).into_iter().filter(is_near).collect();
        let theirs: Vec<Day> = by_calcard(&rule, start, 12).into_iter().filter(is_near).collect();
        prop_assert_eq!(ours, theirs, "{} from {}", rule, start);
    }

    #[test]
    fn no_text_of_a_rule_breaks_anything(rule in "[A-Z0-9=;,+-]{0,40}", days in 0_u64..2_000) {
        let start = day("2023-11-21") + chrono::Days::new(days);
        if let Some(rule) = Rule::read(&rule) {
            let next = rule.next_after(start, start);
            prop_assert!(next.is_none_or(|it| start < it));
        }
    }
}
