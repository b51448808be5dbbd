//! The days of the sample shop's people, counted from today, so that some day is always near.

use chrono::{Datelike, Duration, NaiveDate};

use super::people::{Day, Sketch};
use crate::domain::attention::Attention;
use crate::domain::date::PartialDate;
use crate::domain::occasion::OccasionKind;

/// The date of somebody's day, and what is kept on it; `None` when nobody knows it.
pub(super) fn date_of(sketch: &Sketch, today: NaiveDate) -> Option<(OccasionKind, PartialDate)> {
    use OccasionKind::{Birthday, NameDay};
    let without_year = |days| whole(today + Duration::days(days)).without_year();
    let dated = match sketch.day {
        Day::Unknown => return None,
        Day::Birthday(days, age) => (Birthday, Ok(years_before(today, days, age))),
        Day::BirthdayOnly(days) => (Birthday, without_year(days)),
        Day::OfName(days) => (NameDay, without_year(days)),
        Day::ThisMonth => (Birthday, PartialDate::new(None, month_of(today), None, false)),
        Day::About(age) => (Birthday, PartialDate::about_age(age, today)),
        Day::Leap(year) => (Birthday, PartialDate::new(Some(year), Some(2), Some(29), false)),
    };
    Some((dated.0, dated.1.expect("the dates of the table are dates")))
}

/// What somebody's day deserves: of those that come soon, the next a card and the others a gift.
pub(super) fn attention_of(sketch: &Sketch) -> Option<Attention> {
    match sketch.day {
        Day::Birthday(1..=3, _) => Some(Attention::Card),
        Day::Birthday(4..=14, _) => Some(Attention::Gift),
        Day::Unknown
        | Day::Birthday(..)
        | Day::BirthdayOnly(_)
        | Day::OfName(_)
        | Day::ThisMonth
        | Day::About(_)
        | Day::Leap(_) => None,
    }
}

/// The day so many years before a day that is so many days from today.
pub(super) fn years_before(today: NaiveDate, days: i64, years: u16) -> PartialDate {
    let day = today + Duration::days(days);
    let year = day.year() - i32::from(years);
    // Only a 29 February has no such day in another year.
    whole(
        day.with_year(year)
            .unwrap_or_else(|| (day - Duration::days(1)).with_year(year).unwrap_or(day)),
    )
}

/// Some time in a year that is so many years ago.
pub(super) fn year_before(today: NaiveDate, years: i32) -> Option<PartialDate> {
    PartialDate::new(Some(today.year() - years), None, None, false).ok()
}

fn whole(day: NaiveDate) -> PartialDate {
    PartialDate::try_from(day).expect("a day near to today has a year of four digits")
}

fn month_of(day: NaiveDate) -> Option<u8> {
    u8::try_from(day.month()).ok()
}
