//! A civil date of which any part may be unknown.

mod kept;
mod text;

use chrono::Datelike;

pub use kept::{Age, Count, LeapRule};

/// A day of the calendar. It has no time zone, so no shift of the clock can move it.
pub type Day = chrono::NaiveDate;

/// Any leap year: it has a 29 February, as a year we do not know may have.
const SOME_LEAP_YEAR: i32 = 2000;

/// A date of which year, month or day may be unknown, as RFC 6350 (section 4.3.1) allows.
///
/// Sorting is by year, month, day, with the unknown first: stable, but not always the order in time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PartialDate {
    /// Within 1..=9999, so that it always prints as four digits.
    year: Option<i32>,
    month: Option<u8>,
    /// Never there without a month.
    day: Option<u8>,
    /// Never true without a year.
    about: bool,
}

/// Why the parts or the text of a date make no date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DateProblem {
    /// Nothing is known: neither year, month nor day.
    Empty,
    /// The year is not within 1..=9999.
    YearOutOfRange,
    /// The month is not within 1..=12.
    MonthOutOfRange,
    /// The day is not within 1..=31.
    DayOutOfRange,
    /// A day of the month says nothing without its month.
    DayWithoutMonth,
    /// That month has no such day: 31 April, or 29 February of a known common year.
    NoSuchDay,
    /// An estimate of the year was announced, but there is no year.
    AboutWithoutYear,
    /// The text is not written as a date.
    Unreadable,
}

impl PartialDate {
    /// Checks the parts. `about` says that the year is an estimate, as in "about 60 years old".
    ///
    /// 29 February needs no leap year when the year is unknown or an estimate.
    ///
    /// # Errors
    /// The first problem found, from year to day; never [`DateProblem::Unreadable`].
    pub fn new(
        year: Option<i32>,
        month: Option<u8>,
        day: Option<u8>,
        about: bool,
    ) -> Result<Self, DateProblem> {
        if year.is_some_and(|year| !(1..=9999).contains(&year)) {
            return Err(DateProblem::YearOutOfRange);
        }
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(DateProblem::MonthOutOfRange);
        }
        if day.is_some_and(|day| !(1..=31).contains(&day)) {
            return Err(DateProblem::DayOutOfRange);
        }
        if year.is_none() && month.is_none() && day.is_none() {
            return Err(DateProblem::Empty);
        }
        if about && year.is_none() {
            return Err(DateProblem::AboutWithoutYear);
        }
        if let Some(day) = day {
            let month = month.ok_or(DateProblem::DayWithoutMonth)?;
            let year = year.filter(|_| !about).unwrap_or(SOME_LEAP_YEAR);
            Day::from_ymd_opt(year, month.into(), day.into()).ok_or(DateProblem::NoSuchDay)?;
        }
        Ok(Self { year, month, day, about })
    }

    /// The year of birth of someone who is "about 60" today.
    ///
    /// # Errors
    /// [`DateProblem::YearOutOfRange`] when that year is not within 1..=9999.
    pub fn about_age(age: u16, today: Day) -> Result<Self, DateProblem> {
        Self::new(Some(today.year() - i32::from(age)), None, None, true)
    }

    /// The same date with its year unknown: for Google's and Apple's invented years, such as 1604.
    ///
    /// # Errors
    /// [`DateProblem::Empty`] when the year was all that was known.
    pub fn without_year(self) -> Result<Self, DateProblem> {
        Self::new(None, self.month, self.day, false)
    }

    /// The year, if known or estimated; see [`Self::is_about`].
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// The month, 1 to 12, if known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, 1 to 31, if known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether the year is an estimate.
    pub fn is_about(self) -> bool {
        self.about
    }

    /// Whether the month is known and the day is not, so that only "this month" can be said.
    pub fn is_without_day(self) -> bool {
        self.month.is_some() && self.day.is_none()
    }
}

impl TryFrom<Day> for PartialDate {
    type Error = DateProblem;

    /// A date that is wholly known.
    ///
    /// # Errors
    /// [`DateProblem::YearOutOfRange`] when its year is not within 1..=9999.
    fn try_from(day: Day) -> Result<Self, DateProblem> {
        let part = |part: u32| Some(u8::try_from(part).expect("months and days are below 32"));
        Self::new(Some(day.year()), part(day.month()), part(day.day()), false)
    }
}
