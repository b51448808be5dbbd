//! The days on which a rule falls.

use chrono::{Datelike, Days, Months};

use super::{NthDay, Often, Rule};
use crate::domain::date::Day;

/// So many years after the day that was asked about nothing is looked for: a 29 February that must be a
/// Monday comes at least every 40 years.
const YEARS: i32 = 100;

/// So many spans are looked through: every day of those years, and many more where times are counted from a
/// day long ago.
const SPANS: u32 = 100_000;

impl Rule {
    /// The first day after another on which it falls. `start` is the day from which it is reckoned
    /// (DTSTART): what the rule leaves open, the day of the month, say, is taken from it. `None` when it
    /// has ended, or never falls within a hundred years.
    ///
    /// A day that a month does not have, 31 April, is left out, as RFC 5545 demands (section 3.3.10).
    pub fn next_after(&self, start: Day, after: Day) -> Option<Day> {
        let rule = self.completed(start);
        let last_year = after.max(start).year() + YEARS;
        let mut left = rule.count;
        let first_period = rule.first_period(start, after);
        for period in (first_period..).take(SPANS as usize) {
            let (first, end) = rule.period(start, period)?;
            if first.year() > last_year || rule.until.is_some_and(|until| until < first) {
                return None;
            }
            for day in rule.chosen(first, end).into_iter().filter(|it| *it >= start) {
                if rule.until.is_some_and(|until| until < day) {
                    return None;
                }
                if after < day {
                    return Some(day);
                }
                if let Some(left) = &mut left {
                    *left -= 1;
                    if *left == 0 {
                        return None;
                    }
                }
            }
        }
        None
    }

    /// What is left open is taken from the day on which it starts.
    fn completed(&self, start: Day) -> Self {
        let mut rule = self.clone();
        let says_days = [&rule.month_days, &rule.year_days].iter().any(|it| !it.is_empty());
        if says_days || !rule.weekdays.is_empty() {
            return rule;
        }
        match rule.often {
            Often::Daily => {}
            Often::Weekly => {
                rule.weekdays.push(NthDay { nth: None, weekday: start.weekday() });
            }
            Often::Monthly => rule.month_days.push(number(start.day())),
            Often::Yearly => {
                if rule.months.is_empty() {
                    rule.months.push(number(start.month()));
                }
                rule.month_days.push(number(start.day()));
            }
        }
        rule
    }

    /// The number of the first day, week, month or year of the rule that may have a day after another
    /// one. Whoever counts must begin at the beginning.
    fn first_period(&self, start: Day, after: Day) -> u32 {
        if self.count.is_some() || after <= start {
            return 0;
        }
        let days = (after - start).num_days();
        let between = match self.often {
            Often::Daily => days,
            Often::Weekly => days / 7,
            Often::Monthly => days / 31,
            Often::Yearly => days / 366,
        };
        u32::try_from(between / i64::from(self.interval)).unwrap_or(0)
    }

    /// The first day of a day, week, month or year of the rule, and the first that is after it.
    fn period(&self, start: Day, number: u32) -> Option<(Day, Day)> {
        let steps = number.checked_mul(u32::from(self.interval))?;
        let months = |first: Day, length: u32| {
            let first = first.checked_add_months(Months::new(steps.checked_mul(length)?))?;
            Some((first, first.checked_add_months(Months::new(length))?))
        };
        let days = |first: Day, length: u32| {
            let first = first.checked_add_days(Days::new(u64::from(steps) * u64::from(length)))?;
            Some((first, first.checked_add_days(Days::new(u64::from(length)))?))
        };
        match self.often {
            Often::Daily => days(start, 1),
            Often::Weekly => days(start.week(self.week_start).checked_first_day()?, 7),
            Often::Monthly => months(start.with_day(1)?, 1),
            Often::Yearly => months(start.with_ordinal(1)?, 12),
        }
    }

    /// The days of a span on which it falls, in their order.
    fn chosen(&self, first: Day, end: Day) -> Vec<Day> {
        let span = first.iter_days().take_while(|it| *it < end);
        let days: Vec<Day> = span.filter(|it| self.lets_through(*it)).collect();
        if self.positions.is_empty() {
            return days;
        }
        let count = i16::try_from(days.len()).unwrap_or(i16::MAX);
        let is_chosen = |place: i16| {
            self.positions.contains(&(place + 1)) || self.positions.contains(&(place - count))
        };
        (0..).zip(days).filter(|(place, _)| is_chosen(*place)).map(|(_, day)| day).collect()
    }

    fn lets_through(&self, day: Day) -> bool {
        let year = if day.leap_year() { 366 } else { 365 };
        is_among(&self.months, number(day.month()), 12)
            && is_among(
                &self.month_days,
                number(day.day()),
                number(u32::from(day.num_days_in_month())),
            )
            && is_among(&self.year_days, number(day.ordinal()), year)
            && (self.weekdays.is_empty() || self.weekdays.iter().any(|it| self.is_nth(*it, day)))
    }

    /// Whether a day is such a weekday: counted within the month, or within the year where the rule
    /// names no month.
    fn is_nth(&self, wanted: NthDay, day: Day) -> bool {
        if wanted.weekday != day.weekday() {
            return false;
        }
        let Some(nth) = wanted.nth else { return true };
        let within_year = self.often == Often::Yearly && self.months.is_empty();
        let (place, length) = match (within_year, day.leap_year()) {
            (true, true) => (day.ordinal(), 366),
            (true, false) => (day.ordinal(), 365),
            (false, _) => (day.day(), u32::from(day.num_days_in_month())),
        };
        nth == number((place - 1) / 7 + 1) || nth == -number((length - place) / 7 + 1)
    }
}

/// Whether a number is let through, counted from the beginning or from the end.
fn is_among(wanted: &[i16], place: i16, length: i16) -> bool {
    wanted.is_empty() || wanted.contains(&place) || wanted.contains(&(place - length - 1))
}

fn number(part: u32) -> i16 {
    i16::try_from(part).expect("parts of a date are below 367")
}
