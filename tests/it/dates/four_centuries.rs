//! All 366 birthdays on each day of 400 years, under both leap rules.
//!
//! The Gregorian calendar repeats after 400 years, so this is every case there is. The expected
//! days are counted here with plain numbers, by other code than the core's.

use std::io::Write;

use byname::domain::date::{Age, Day, LeapRule, PartialDate};
use byname::domain::reminder::{Near, Nearness, Window, near};

use super::RULES;

const FIRST_YEAR: i32 = 1900;
const YEARS: usize = 400;
const DAYS: usize = 146_097;

/// Every day of the 400 years, and at which of them each year begins.
struct Calendar {
    days: Vec<Day>,
    year_starts: Vec<usize>,
}

fn calendar() -> Calendar {
    let first = Day::from_ymd_opt(FIRST_YEAR, 1, 1).expect("1900 is a year");
    let days: Vec<Day> = first.iter_days().take(DAYS).collect();
    let mut year_starts = vec![0];
    for year in (FIRST_YEAR..).take(YEARS) {
        let start = year_starts.last().expect("begins with one");
        year_starts.push(start + if is_leap(year) { 366 } else { 365 });
    }
    assert_eq!(year_starts.last(), Some(&DAYS));
    Calendar { days, year_starts }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The 366 days of a year, as month and day.
fn birthdays() -> Vec<(u8, u8)> {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    (1..)
        .zip(lengths)
        .flat_map(|(month, length)| (1..=length).map(move |day| (month, day)))
        .collect()
}

/// At which day of each year the birthday is kept, counted from the first day of the 400 years.
fn kept_days(calendar: &Calendar, birthday: usize, rule: LeapRule) -> Vec<usize> {
    const FEBRUARY_29: usize = 31 + 28;
    let kept_in = |(year, start): (i32, &usize)| match birthday {
        _ if is_leap(year) || birthday < FEBRUARY_29 => start + birthday,
        FEBRUARY_29 if rule == LeapRule::February28 => start + FEBRUARY_29 - 1,
        FEBRUARY_29 => start + FEBRUARY_29,
        _ => start + birthday - 1,
    };
    (FIRST_YEAR..).zip(&calendar.year_starts).take(YEARS).map(kept_in).collect()
}

/// Walks one birthday through all days; gives the number of days looked at.
fn walk(calendar: &Calendar, birthday: PartialDate, kept: &[usize], rule: LeapRule) -> usize {
    let window = Window { ahead: 14, back: 5 };
    let mut todays_in_year = vec![0; YEARS];
    let (mut year, mut coming) = (0, 0);
    for (index, &today) in calendar.days.iter().enumerate() {
        if index == calendar.year_starts[year + 1] {
            year += 1;
        }
        if coming < YEARS && kept[coming] < index {
            coming += 1;
        }
        let next = birthday.next_from(today, rule);
        let last = birthday.last_before(today, rule);
        // At the ends, the days kept in the years before and after are not counted here.
        if coming < YEARS {
            assert_eq!(next, Some(calendar.days[kept[coming]]), "{birthday} after {today}");
        }
        if coming > 0 {
            assert_eq!(last, Some(calendar.days[kept[coming - 1]]), "{birthday} before {today}");
        }
        let nearness = near(birthday, rule, today, window).map(Near::nearness);
        if coming > 0 && coming < YEARS {
            let (ahead, back) = (kept[coming] - index, index - kept[coming - 1]);
            assert_eq!(nearness, expected(ahead, back), "{birthday} on {today}");
        }
        if nearness == Some(Nearness::Today) {
            todays_in_year[year] += 1;
        }
    }
    assert_eq!(todays_in_year, [1; YEARS], "{birthday}: once in each year, {rule:?}");
    calendar.days.len()
}

fn expected(ahead: usize, back: usize) -> Option<Nearness> {
    let days = |days: usize| u16::try_from(days).expect("at most a year");
    match (ahead, back) {
        (0, _) => Some(Nearness::Today),
        (1..=14, _) => Some(Nearness::Coming { days: days(ahead) }),
        (_, 1..=5) => Some(Nearness::JustMissed { days: days(back) }),
        _ => None,
    }
}

#[test]
fn everyone_has_exactly_one_birthday_each_year_for_400_years() {
    let (calendar, birthdays) = (calendar(), birthdays());
    assert_eq!(birthdays.len(), 366);
    let walk_all = |rule| {
        let walk_one = |(index, &(month, day)): (usize, &(u8, u8))| {
            let date = PartialDate::new(None, Some(month), Some(day), false);
            let date = date.expect("a day of a leap year");
            walk(&calendar, date, &kept_days(&calendar, index, rule), rule)
        };
        birthdays.iter().enumerate().map(walk_one).sum::<usize>()
    };
    // One thread a rule: it is the longest test of the core.
    let checks: usize = std::thread::scope(|scope| {
        let rules = RULES.map(|rule| scope.spawn(move || walk_all(rule)));
        rules.into_iter().map(|rule| rule.join().expect("the walk found no fault")).sum()
    });
    assert_eq!(checks, 366 * DAYS * 2);
    writeln!(std::io::stderr(), "birthdays: {checks} days checked").expect("stderr is open");
}

#[test]
fn everyone_grows_one_year_older_on_the_day_it_is_kept() {
    let (calendar, birthdays) = (calendar(), birthdays());
    for rule in RULES {
        for (index, &(month, day)) in birthdays.iter().enumerate() {
            // 1904 is a leap year, so that all 366 can be born in it.
            let born = PartialDate::new(Some(1904), Some(month), Some(day), false);
            let born = born.expect("a day of a leap year");
            for (age, kept) in (0..).zip(&kept_days(&calendar, index, rule)[4..]) {
                let age_on = |index: usize| born.age_on(calendar.days[index], rule);
                let before = u16::checked_sub(age, 1).map(Age::Exact);
                assert_eq!(age_on(kept - 1), before, "{born}, the day before {age}");
                assert_eq!(age_on(*kept), Some(Age::Exact(age)), "{born}, {age} today");
                if kept + 1 < DAYS {
                    assert_eq!(age_on(kept + 1), Some(Age::Exact(age)), "{born}, {age} since");
                }
            }
        }
    }
}
