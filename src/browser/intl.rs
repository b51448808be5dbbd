//! Dates and numbers as people write them where they live; the browser knows how.
//!
//! Every date here is a civil day. It is handed to the browser as midnight UTC and written out in
//! UTC, so that no time zone can move it.

use std::cell::RefCell;

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
    /// 2025
    Year,
    /// Sat
    Weekday,
    /// Saturday 5 April
    WeekdayDayMonth,
    /// Saturday
    FullWeekday,
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

/// How something is written that the browser is asked to write again and again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Date(Shape),
    Time,
    Number,
    Percent,
    Digits,
}

impl Style {
    /// Makes what writes so: that takes the browser a hundred times as long as to write with it.
    fn made(self, language: &str) -> Function {
        match self {
            Self::Date(shape) => civil(language, parts_of(shape)).format(),
            Self::Time => civil(language, &[("hour", "numeric"), ("minute", "2-digit")]).format(),
            Self::Number => Intl::NumberFormat::new(&languages(language), &Object::new()).format(),
            Self::Percent => {
                let options = object(&[("style", "percent")]);
                Intl::NumberFormat::new(&languages(language), &options).format()
            }
            Self::Digits => {
                let options = Object::new();
                // Setting a field of a fresh object cannot fail.
                let _ = Reflect::set(&options, &"useGrouping".into(), &false.into());
                Intl::NumberFormat::new(&languages(language), &options).format()
            }
        }
    }

    /// Writes with what was made before, or is made now.
    fn write(self, language: &str, argument: &JsValue) -> String {
        let known = MADE.with_borrow(|made| {
            let mut all = made.iter();
            all.find(|it| it.1 == self && it.0 == language).map(|it| it.2.clone())
        });
        let function = known.unwrap_or_else(|| {
            let function = self.made(language);
            MADE.with_borrow_mut(|made| made.push((language.to_owned(), self, function.clone())));
            function
        });
        call(&function, argument)
    }
}

thread_local! {
    // Few: so many styles, in a language or two.
    static MADE: RefCell<Vec<(String, Style, Function)>> = const { RefCell::new(Vec::new()) };
    static SPANS: RefCell<Option<(String, Intl::RelativeTimeFormat)>> = const { RefCell::new(None) };
}

fn parts_of(shape: Shape) -> &'static [(&'static str, &'static str)] {
    match shape {
        Shape::DayMonthYear => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        Shape::DayMonth => &[("day", "numeric"), ("month", "long")],
        Shape::MonthYear => &[("month", "long"), ("year", "numeric")],
        Shape::Month => &[("month", "long")],
        Shape::Year => &[("year", "numeric")],
        Shape::Weekday => &[("weekday", "short")],
        Shape::FullWeekday => &[("weekday", "long")],
        Shape::WeekdayDayMonth => &[("weekday", "long"), ("day", "numeric"), ("month", "long")],
    }
}

/// Writes a date in a language; parts that the shape leaves out do not matter.
pub fn date(language: &str, day: NaiveDate, shape: Shape) -> String {
    Style::Date(shape).write(language, &utc(day, 0))
}

/// Writes a time of day, given in minutes since midnight.
pub fn time(language: &str, minute: u16) -> String {
    Style::Time.write(language, &utc(NaiveDate::default(), u32::from(minute)))
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
    let unit = match unit {
        Unit::Day => "day",
        Unit::Month => "month",
        Unit::Year => "year",
    };
    SPANS.with_borrow_mut(|made| {
        let known = made.take().filter(|(of, _)| of == language);
        let (of, format) = known.unwrap_or_else(|| {
            let options = object(&[("numeric", "auto")]);
            let format = Intl::RelativeTimeFormat::new(&languages(language), &options);
            (language.to_owned(), format)
        });
        let written = format.format(f64::from(count), unit).into();
        *made = Some((of, format));
        written
    })
}

/// Writes a whole number.
#[allow(clippy::cast_precision_loss, reason = "nobody has 2^53 customers")]
pub fn number(language: &str, number: usize) -> String {
    Style::Number.write(language, &JsValue::from_f64(number as f64))
}

/// A part of a date that is typed by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

/// The order in which the parts of a date are written in a language.
pub fn date_order(language: &str) -> Vec<DatePart> {
    let parts = [("day", "numeric"), ("month", "numeric"), ("year", "numeric")];
    let format = civil(language, &parts);
    let written = format.format_to_parts(&utc(NaiveDate::default(), 0));
    let part = |it: JsValue| match Reflect::get(&it, &"type".into()).ok()?.as_string()?.as_str() {
        "day" => Some(DatePart::Day),
        "month" => Some(DatePart::Month),
        "year" => Some(DatePart::Year),
        _ => None,
    };
    written.iter().filter_map(part).collect()
}

/// Writes the size of a file, in the unit that leaves it a small number.
#[allow(clippy::cast_precision_loss, reason = "no file of ours is near 2^53 bytes")]
pub fn bytes(language: &str, bytes: usize) -> String {
    let (unit, size) = match bytes {
        0..1_000_000 => ("kilobyte", 1_000.0),
        _ => ("megabyte", 1_000_000.0),
    };
    let options = object(&[("style", "unit"), ("unit", unit), ("unitDisplay", "short")]);
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"maximumFractionDigits".into(), &1.into());
    let format = Intl::NumberFormat::new(&languages(language), &options);
    call(&format.format(), &JsValue::from_f64(bytes as f64 / size))
}

/// Writes a share, given in hundredths.
#[allow(clippy::cast_precision_loss, reason = "hundredths are small numbers")]
pub fn percent(language: &str, hundredths: usize) -> String {
    Style::Percent.write(language, &JsValue::from_f64(hundredths as f64 / 100.0))
}

/// Writes a number with no mark between its thousands, as one types a year.
pub fn digits(language: &str, number: i32) -> String {
    Style::Digits.write(language, &number.into())
}

/// A civil day is one of the Gregorian calendar, also where another one is usual.
fn civil(language: &str, parts: &[(&str, &str)]) -> Intl::DateTimeFormat {
    let options = object(parts);
    for (name, value) in [("timeZone", "UTC"), ("calendar", "gregory")] {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    Intl::DateTimeFormat::new(&languages(language), &options)
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

/// The languages that the person chose in the browser (BCP 47), the dearest first.
pub fn browsers_languages() -> Vec<String> {
    let languages = web_sys::window().map(|it| it.navigator().languages()).unwrap_or_default();
    languages.iter().filter_map(|it| it.as_string()).collect()
}

/// Writes a moment (milliseconds since 1970, UTC) as day and time where the device is.
#[allow(clippy::cast_precision_loss, reason = "until the year 287396")]
pub fn moment(language: &str, millis: u64) -> String {
    let options =
        object(&[("dateStyle", "medium"), ("timeStyle", "short"), ("calendar", "gregory")]);
    let format = Intl::DateTimeFormat::new(&languages(language), &options);
    call(&format.format(), &Date::new(&JsValue::from_f64(millis as f64)))
}
