//! How tasks come back: what rules of RFC 5545 say of days.

use byname::domain::date::Day;
use byname::domain::repeat::{Pattern, Rule};
use chrono::{Datelike, Days, Weekday, WeekdaySet};
use proptest::prelude::*;

use crate::support::{cases, day};

/// The first days of a rule after the one on which it starts.
fn days(rule: &str, start: &str, count: usize) -> Vec<String> {
    let start = day(start);
    let rule = Rule::read(rule, start).unwrap_or_else(|| panic!("{rule} can be read"));
    let all = std::iter::successors(rule.next_after(start), |it| rule.next_after(*it));
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
fn the_examples_of_the_rfc_fall_on_the_days_that_it_names() {
    // RFC 5545, section 3.8.5.3.
    for (rule, start, expected) in [
        ("FREQ=MONTHLY;BYDAY=1FR", "1997-09-05", "1997-10-03 1997-11-07 1997-12-05"),
        (
            "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
            "1997-09-07",
            "1997-09-28 1997-11-02 1997-11-30 1998-01-04 1998-01-25",
        ),
        ("FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22", "1997-10-20 1997-11-17 1997-12-22"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", "1997-10-29 1997-11-28 1997-12-29"),
        (
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "1997-09-02",
            "1998-02-13 1998-03-13 1998-11-13 1999-08-13 2000-10-13",
        ),
        (
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "1996-11-05",
            "2000-11-07 2004-11-02",
        ),
        ("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1998-05-18 1999-05-17"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", "1998-05-11 1999-05-17"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "1997-10-07 1997-11-06"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", "1997-10-30 1997-11-27"),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            "1997-08-05",
            "1997-08-10 1997-08-19 1997-08-24",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            "1997-08-05",
            "1997-08-17 1997-08-19 1997-08-31",
        ),
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
    assert_eq!(days("FREQ=DAILY;UNTIL=20261120", "2026-11-21", 1), [""; 0], "over before it began");
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
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=MONTHLY;BYDAY=é",
        "FREQ=DAILY;UNTIL=20261323",
        "FREQ=YEARLY;RSCALE=CHINESE",
        "FREQ=DAILY\r\nRRULE:FREQ=WEEKLY",
        "every Monday",
    ] {
        assert!(Rule::read(rule, day("2026-11-21")).is_none(), "{rule}");
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

/// Whether a pattern falls on a day, as its words say.
fn falls(pattern: Pattern, start: Day, on: Day) -> bool {
    let last = u32::from(on.num_days_in_month());
    let is = |day: u8| on.day() == u32::from(day).min(last);
    // The first day of the first year is a Monday.
    let week = |day: Day| (day.num_days_from_ce() - 1) / 7;
    match pattern {
        Pattern::Daily => true,
        Pattern::Weekly(days) => days.contains(on.weekday()),
        Pattern::Fortnightly(days) => {
            days.contains(on.weekday()) && (week(on) - week(start)) % 2 == 0
        }
        Pattern::Monthly(day) => is(day),
        Pattern::MonthEnd => on.day() == last,
        Pattern::FirstOfMonth(weekday) => on.weekday() == weekday && on.day() <= 7,
        Pattern::LastOfMonth(weekday) => on.weekday() == weekday && on.day() + 7 > last,
        Pattern::Yearly(month, day) => on.month() == u32::from(month) && is(day),
    }
}

fn any_pattern() -> impl Strategy<Value = Pattern> {
    let weekday = || (0_u8..7).prop_map(|it| Weekday::try_from(it).expect("below seven"));
    let days = || proptest::collection::vec(weekday(), 1..4).prop_map(WeekdaySet::from_iter);
    prop_oneof![
        Just(Pattern::Daily),
        days().prop_map(Pattern::Weekly),
        days().prop_map(Pattern::Fortnightly),
        (1_u8..=31).prop_map(Pattern::Monthly),
        Just(Pattern::MonthEnd),
        weekday().prop_map(Pattern::FirstOfMonth),
        weekday().prop_map(Pattern::LastOfMonth),
        (1_u8..=12, 1_u8..=31)
            .prop_filter("there is such a day", |(month, day)| {
                Day::from_ymd_opt(2028, (*month).into(), (*day).into()).is_some()
            })
            .prop_map(|(month, day)| Pattern::Yearly(month, day)),
    ]
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn what_is_offered_falls_on_the_days_that_its_words_say(
        pattern in any_pattern(),
        days in 0_u64..2_000,
        later in 0_u64..4_000,
    ) {
        let start = day("2023-11-21") + Days::new(days);
        let after = start + Days::new(later);
        let rule = Rule::read(&pattern.text(), start).expect("every calendar reads it");
        let next = after.iter_days().skip(1).find(|it| falls(pattern, start, *it));
        prop_assert_eq!(rule.next_after(after), next, "{} from {}", pattern.text(), start);
    }

    #[test]
    fn no_text_of_a_rule_breaks_anything(rule in "[A-Z0-9=;,+ \\r\\n-]{0,40}", days in 0_u64..2_000) {
        let start = day("2023-11-21") + Days::new(days);
        if let Some(rule) = Rule::read(&rule, start) {
            prop_assert!(rule.next_after(start).is_none_or(|it| start < it));
        }
    }
}
