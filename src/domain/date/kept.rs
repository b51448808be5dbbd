//! When a date that comes back is kept, and how many years have passed since.

use chrono::Datelike;

use super::{Day, PartialDate};

/// When 29 February is kept in a common year. Habits and laws differ, so each person chooses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum LeapRule {
    /// On the last day of February.
    #[default]
    February28,
    /// On the day after the last of February.
    March1,
}

/// Full years on some day, as far as the date tells.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Age {
    /// Known.
    Exact(u16),
    /// The year is an estimate.
    About(u16),
    /// The day or month is unknown: one or the other, the second a year more.
    Either(u16, u16),
}

/// How many years are completed when a date comes back.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Count {
    /// Known.
    Exact(u16),
    /// The year is an estimate.
    About(u16),
}

impl PartialDate {
    /// The day it is kept in that calendar year: exactly one, from its first year on.
    ///
    /// `None` when month or day is unknown, before its first year, and beyond chrono's years.
    pub fn kept_in(self, year: i32, rule: LeapRule) -> Option<Day> {
        if self.year.is_some_and(|first| year < first) {
            return None;
        }
        kept(year, self.month?, self.day?, rule)
    }

    /// The first day on or after `today` on which it is kept: today counts.
    pub fn next_from(self, today: Day, rule: LeapRule) -> Option<Day> {
        let soonest = self.year.map_or(today.year(), |first| first.max(today.year()));
        [soonest, soonest + 1]
            .into_iter()
            .filter_map(|year| self.kept_in(year, rule))
            .find(|&kept| kept >= today)
    }

    /// The last day before `today` on which it was kept: today does not count.
    pub fn last_before(self, today: Day, rule: LeapRule) -> Option<Day> {
        [today.year(), today.year() - 1]
            .into_iter()
            .filter_map(|year| self.kept_in(year, rule))
            .find(|&kept| kept < today)
    }

    /// Whether its month is the month of `today`, whatever the day; never before its first year.
    pub fn is_in_month_of(self, today: Day) -> bool {
        self.month.is_some_and(|month| u32::from(month) == today.month())
            && self.year.is_none_or(|first| first <= today.year())
    }

    /// How many years it completes when it is kept in the calendar year of `day`.
    ///
    /// `None` without a year and before its first year.
    pub fn years_on(self, day: Day) -> Option<Count> {
        let years = u16::try_from(day.year() - self.year?).ok()?;
        Some(if self.about { Count::About(years) } else { Count::Exact(years) })
    }

    /// Full years from this date to `day`; a year is full on the day it is kept.
    ///
    /// `None` without a year and before the first day it may mean.
    pub fn age_on(self, day: Day, rule: LeapRule) -> Option<Age> {
        let year = self.year?;
        let most = full_years(self.earliest(year), day, rule)?;
        if self.about {
            return Some(Age::About(most));
        }
        // Perhaps not yet born, in the first year: then the only age to speak of is 0.
        let least = full_years(self.latest(year), day, rule).unwrap_or(0);
        Some(if least == most { Age::Exact(most) } else { Age::Either(least, most) })
    }

    /// The first day it may mean in its first year.
    fn earliest(self, year: i32) -> (i32, u8, u8) {
        (year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it may mean in its first year.
    fn latest(self, year: i32) -> (i32, u8, u8) {
        let month = self.month.unwrap_or(12);
        let last = || {
            Day::from_ymd_opt(year, month.into(), 1)
                .map_or(31, |first_of_month| first_of_month.num_days_in_month())
        };
        (year, month, self.day.unwrap_or_else(last))
    }
}

/// The day a month and day are kept in a year. Only 29 February can be missing from one.
fn kept(year: i32, month: u8, day: u8, rule: LeapRule) -> Option<Day> {
    Day::from_ymd_opt(year, month.into(), day.into()).or_else(|| match rule {
        LeapRule::February28 => Day::from_ymd_opt(year, 2, 28),
        LeapRule::March1 => Day::from_ymd_opt(year, 3, 1),
    })
}

/// `None` on the days before `from`.
fn full_years(from: (i32, u8, u8), day: Day, rule: LeapRule) -> Option<u16> {
    let (year, month, day_of_month) = from;
    let kept = kept(day.year(), month, day_of_month, rule)?;
    u16::try_from(day.year() - year - i32::from(day < kept)).ok()
}
