//! The round years that deserve more than a word.

use super::date::{Age, Count, Day, LeapRule, PartialDate};

/// The birthdays that are round, in years.
pub const ROUND_BIRTHDAYS: [u16; 11] = [18, 30, 40, 50, 60, 65, 70, 75, 80, 90, 100];

/// The years as our customer that are round.
pub const ROUND_CUSTOMER_YEARS: [u16; 4] = [1, 5, 10, 25];

/// The visits that are round.
pub const ROUND_VISITS: [u32; 6] = [10, 50, 100, 250, 500, 1000];

/// When the years as our customer are full for someone who first came on a 29 February: nobody
/// keeps that day, so the year is full once all of it has passed.
pub const CUSTOMER_LEAP_RULE: LeapRule = LeapRule::March1;

/// An occasion or a count of years that is round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Milestone {
    /// A round birthday, in years.
    Birthday(u16),
    /// A wedding anniversary that has a name.
    Wedding(Wedding),
    /// So many years our customer.
    CustomerYears(u16),
}

/// The wedding anniversaries that have a name everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Wedding {
    /// 25 years.
    Silver,
    /// 50 years.
    Golden,
}

impl Milestone {
    /// The milestone of a birthday. An estimated year has none: nobody is congratulated on "about 60".
    pub fn birthday(years: Count) -> Option<Self> {
        round(years, &ROUND_BIRTHDAYS).map(Self::Birthday)
    }

    /// The milestone of a wedding anniversary; none for an estimated year.
    pub fn wedding(years: Count) -> Option<Self> {
        match years {
            Count::Exact(25) => Some(Self::Wedding(Wedding::Silver)),
            Count::Exact(50) => Some(Self::Wedding(Wedding::Golden)),
            Count::Exact(_) | Count::About(_) => None,
        }
    }

    /// The milestone of the day someone first came to us; none for an estimated year.
    pub fn customer(years: Count) -> Option<Self> {
        round(years, &ROUND_CUSTOMER_YEARS).map(Self::CustomerYears)
    }
}

/// Full years as our customer; `None` without a year and before the first day.
pub fn customer_years(since: PartialDate, today: Day) -> Option<Age> {
    since.age_on(today, CUSTOMER_LEAP_RULE)
}

/// Whether somebody's visit with this number is round.
pub fn is_round_visit(nth: u32) -> bool {
    ROUND_VISITS.contains(&nth)
}

fn round(years: Count, table: &[u16]) -> Option<u16> {
    match years {
        Count::Exact(years) => Some(years).filter(|years| table.contains(years)),
        Count::About(_) => None,
    }
}
