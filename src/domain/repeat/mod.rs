//! How something comes back: a recurrence rule (RFC 5545, section 3.3.10), reckoned by days alone.
//!
//! Days have no time zone, so neither hours nor the shifts of clocks have a place here. The crates that
//! know whole rules bring the time zones of the world along: calcard would add 170 KB to what
//! is downloaded. The tests hold what is here to what calcard says of thousands of rules.

mod days;
mod pattern;
mod reading;

use chrono::Weekday;

use crate::domain::date::Day;

pub use pattern::Pattern;

/// How often something comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Often {
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// A weekday: every one, or the first, second … or last of its month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct NthDay {
    /// From the end where it is negative; never nought.
    nth: Option<i16>,
    weekday: Weekday,
}

/// A rule that this version can reckon with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    often: Often,
    /// Every so many days, weeks, months or years; never nought.
    interval: u16,
    /// After so many times it ends.
    count: Option<u32>,
    /// After this day it ends.
    until: Option<Day>,
    week_start: Weekday,
    // Each of these lets days through; an empty one lets all.
    months: Vec<i16>,
    month_days: Vec<i16>,
    year_days: Vec<i16>,
    weekdays: Vec<NthDay>,
    /// Of the days of a week, month or year that are left, only the first, second … or last.
    positions: Vec<i16>,
}
