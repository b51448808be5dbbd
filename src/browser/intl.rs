//! Dates and numbers as people write them where they live; the browser knows how.
//!
//! Every date here is a civil day. It is handed to the browser as midnight UTC and written out in
//! UTC, so that no time zone can move it.

use chrono::{Datelike, NaiveDate};
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// What of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// 5 April 2025
    DayMonthYear,
    /// 5 April
    DayMonth,
    /// April 2025
    MonthYear,
    /// April
    Month,
    /// Saturday 5 April
    WeekdayDayMonth,
}

/// A unit of time that something is ago or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Day,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// Writes a date in a language; parts that the shape leaves out do not matter.
pub fn date(language: &str, day: NaiveDate, shape: Shape) -> String {
    let long: &[(&str, &str)] = match shape {
        Shape::DayMonthYear => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        Shape::DayMonth => &[("day", "numeric"), ("month", "long")],
        Shape::MonthYear => &[("month", "long"), ("year", "numeric")],
        Shape::Month => &[("month", "long")],
        Shape::WeekdayDayMonth => &[("weekday", "long"), ("day", "numeric"), ("month", "long")],
    };
    format(language, long, &utc(day, 0))
}

/// Writes a time of day, given in minutes since midnight.
pub fn time(language: &str, minute: u16) -> String {
    let parts = [("hour", "numeric"), ("minute", "2-digit")];
    format(language, &parts, &utc(NaiveDate::default(), u32::from(minute)))
}

/// The names of the twelve months.
pub fn months(language: &str) -> Vec<String> {
    (1..=12)
        .filter_map(|month| NaiveDate::from_ymd_opt(2000, month, 1))
        .map(|day| date(language, day, Shape::Month))
        .collect()
}

/// Writes a span: minus three days are "3 days ago", plus one is "tomorrow".
pub fn relative(language: &str, count: i32, unit: Unit) -> String {
    let options = object(&[("numeric", "auto")]);
    let format = Intl::RelativeTimeFormat::new(&languages(language), &options);
    let unit = match unit {
        Unit::Day => "day",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    format.format(f64::from(count), unit).into()
}

/// Writes a whole number.
#[allow(clippy::cast_precision_loss, reason = "nobody has 2^53 customers")]
pub fn number(language: &str, number: usize) -> String {
    let format = Intl::NumberFormat::new(&languages(language), &Object::new());
    call(&format.format(), &JsValue::from_f64(number as f64))
}

/// Writes a share, given in hundredths.
#[allow(clippy::cast_precision_loss, reason = "hundredths are small numbers")]
pub fn percent(language: &str, hundredths: usize) -> String {
    let format = Intl::NumberFormat::new(&languages(language), &object(&[("style", "percent")]));
    call(&format.format(), &JsValue::from_f64(hundredths as f64 / 100.0))
}

fn format(language: &str, parts: &[(&str, &str)], moment: &Date) -> String {
    let options = object(parts);
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"timeZone".into(), &"UTC".into());
    let format = Intl::DateTimeFormat::new(&languages(language), &options);
    call(&format.format(), moment)
}

fn call(function: &Function, argument: &JsValue) -> String {
    let written = function.call1(&JsValue::NULL, argument);
    written.ok().and_then(|it| it.as_string()).unwrap_or_default()
}

fn languages(language: &str) -> Array {
    Array::of1(&language.into())
}

fn object(parts: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in parts {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object
}

fn utc(day: NaiveDate, minute: u32) -> Date {
    let date = Date::new(&JsValue::from_f64(0.0));
    let (month, number) = (day.month0().cast_signed(), day.day().cast_signed());
    date.set_utc_full_year_with_month_date(day.year().cast_unsigned(), month, number);
    date.set_utc_minutes(minute);
    date.unchecked_into()
}

/// The number of the day (1 Monday to 7 Sunday) that a week starts with where a language is spoken;
/// Monday where the browser does not know (ISO 8601).
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number from 1 to 7")]
pub fn first_day(language: &str) -> u8 {
    let week = Intl::Locale::new(language).ok().and_then(|locale| {
        let week = Reflect::get(&locale, &"getWeekInfo".into()).ok()?;
        week.dyn_ref::<Function>()?.call0(&locale).ok()
    });
    let first = week.and_then(|week| Reflect::get(&week, &"firstDay".into()).ok()?.as_f64());
    first.map_or(1, |first| first as u8)
}

/// The language that the person chose in the browser (BCP 47).
pub fn language() -> String {
    web_sys::window().and_then(|it| it.navigator().language()).unwrap_or_else(|| "en".to_owned())
}

/// Writes a moment (milliseconds since 1970, UTC) as day and time where the device is.
#[allow(clippy::cast_precision_loss, reason = "until the year 287396")]
pub fn moment(language: &str, millis: u64) -> String {
    let options = object(&[("dateStyle", "medium"), ("timeStyle", "short")]);
    let format = Intl::DateTimeFormat::new(&languages(language), &options);
    call(&format.format(), &Date::new(&JsValue::from_f64(millis as f64)))
}
