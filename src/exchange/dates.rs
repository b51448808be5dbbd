//! Dates as foreign files write them.

use crate::domain::date::PartialDate;

/// The leap year that Apple writes for "no year".
const APPLES_NO_YEAR: i32 = 1604;

/// What stands before a year that is an estimate; RFC 6350, section 6.2.5, has "circa 1800".
const ABOUT: [&str; 10] =
    ["circa", "about", "around", "approx.", "approx", "ca.", "ca", "c.", "~", "≈"];

/// The date in a text, if it can only be one date.
///
/// `no_year` is the year that this file writes for "no year". Forms that mean one day in one
/// country and another elsewhere (`4/7/1985`) and years of two digits are no date here.
pub(super) fn date(text: &str, no_year: Option<i32>) -> Option<PartialDate> {
    let text = text.trim();
    let date = PartialDate::read(text).ok().or_else(|| PartialDate::read(&reordered(text)?).ok());
    if let Some(date) = date.filter(|it| !it.is_about()) {
        let is_known = date.year().is_some_and(|it| it != APPLES_NO_YEAR && Some(it) != no_year);
        return if is_known { Some(date) } else { date.without_year().ok() };
    }
    let lower = text.to_lowercase();
    let rest = ABOUT.iter().find_map(|about| lower.strip_prefix(about))?;
    // As an estimate from the start: 29 February of about 1961 is a date.
    PartialDate::read(&format!("~{}", rest.trim())).ok()
}

/// A date in another order, where only one order is possible, in the order that is read.
fn reordered(text: &str) -> Option<String> {
    let numbers: Vec<&str> = text.split(['/', '.', '-']).map(str::trim).collect();
    match numbers[..] {
        [year, month, day] if year.len() == 4 => Some(format!("{year}-{month}-{day}")),
        [first, second, year] if year.len() == 4 => {
            // Nobody puts dots between a month and a day in that order.
            let is_day_first = text.contains('.') || 12 < first.parse::<u8>().ok()?;
            let is_month_first = 12 < second.parse::<u8>().ok()? || first == second;
            match (is_day_first, is_month_first) {
                (true, _) => Some(format!("{year}-{second}-{first}")),
                (false, true) => Some(format!("{year}-{first}-{second}")),
                (false, false) => None,
            }
        }
        // `02-29`: no month has the number of the second, and no year that of the first.
        [month, day] if text.contains('-') && month.len() == 2 && day.len() == 2 => {
            let is_day = 12 < day.parse::<u8>().ok()?;
            is_day.then(|| format!("--{month}-{day}"))
        }
        _ => None,
    }
}
