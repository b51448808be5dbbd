//! Dates as text: one canonical form to keep, and a lenient reader for what other programs write.

use std::fmt;
use std::str::FromStr;

use super::{DateProblem, PartialDate};
use crate::domain::value::written_as_text;

/// Year, month and day as they were written, unchecked.
type Parts = (Option<i32>, Option<u8>, Option<u8>);

/// `1985-04-17`, `1985-04`, `1985`, `--04-17`, `--04`; `~` in front says that the year is an estimate.
///
/// These are the truncated forms of ISO 8601:2000 that RFC 6350, section 4.3.1, builds on, with
/// hyphens wherever two parts meet.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.about {
            f.write_str("~")?;
        }
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// Reads the canonical form alone, so that a date has one text and a text one date.
///
/// Errors are those of [`PartialDate::read`].
impl FromStr for PartialDate {
    type Err = DateProblem;

    fn from_str(text: &str) -> Result<Self, DateProblem> {
        let date = Self::read(text)?;
        if date.to_string() == text { Ok(date) } else { Err(DateProblem::Unreadable) }
    }
}

written_as_text!(PartialDate);

impl PartialDate {
    /// Reads what other programs write: also `19850417`, `--0417`, `1985-4-7`, surrounding spaces,
    /// a time of day behind it, and zeros for what is unknown (`0000-04-17`, `1985-00-00`).
    ///
    /// The time and its zone are dropped, never converted: a birthday written as midnight
    /// somewhere is still that day. Forms that begin with a day or a month (`4/7/85`) differ from
    /// country to country and are not read here.
    ///
    /// # Errors
    /// [`DateProblem::Unreadable`] for any other text, else what [`PartialDate::new`] objects to.
    pub fn read(text: &str) -> Result<Self, DateProblem> {
        let text = text.trim();
        let (about, text) = text.strip_prefix('~').map_or((false, text), |rest| (true, rest));
        let (year, month, day) = parts(without_time(text)?)?;
        Self::new(year, month, day, about)
    }
}

/// Cuts `T10:22:00Z` or ` 10:22` off.
fn without_time(text: &str) -> Result<&str, DateProblem> {
    let Some((date, time)) = text.split_once(['T', 't', ' ']) else { return Ok(text) };
    let is_after_space = text[date.len()..].starts_with(' ');
    let is_time = time.bytes().all(|byte| byte.is_ascii_digit() || b":.,+-Zz".contains(&byte));
    // "1985 04" must not be taken for the year 1985 with a time behind it.
    if !is_time || (is_after_space && !time.contains(':')) {
        return Err(DateProblem::Unreadable);
    }
    Ok(date)
}

/// Splits a date at its hyphens; a date without any is split by its width.
fn parts(date: &str) -> Result<Parts, DateProblem> {
    if !date.is_ascii() {
        return Err(DateProblem::Unreadable);
    }
    let fields: Vec<&str> = date.split('-').collect();
    match fields[..] {
        [""] => Err(DateProblem::Empty),
        [joined] if joined.len() == 8 => {
            let (year, rest) = joined.split_at(4);
            let (month, day) = rest.split_at(2);
            Ok((four_digits(year)?, two_digits(month)?, two_digits(day)?))
        }
        [year] => Ok((four_digits(year)?, None, None)),
        [year, month] => Ok((four_digits(year)?, two_digits(month)?, None)),
        ["", "", joined] if joined.len() == 4 => {
            let (month, day) = joined.split_at(2);
            Ok((None, two_digits(month)?, two_digits(day)?))
        }
        ["", "", month] => Ok((None, two_digits(month)?, None)),
        [year, month, day] => Ok((four_digits(year)?, two_digits(month)?, two_digits(day)?)),
        ["", "", month, day] => Ok((None, two_digits(month)?, two_digits(day)?)),
        _ => Err(DateProblem::Unreadable),
    }
}

/// Reads a year of exactly four digits: two digits could be any century.
fn four_digits(text: &str) -> Result<Option<i32>, DateProblem> {
    if text.len() == 4 { known(text) } else { Err(DateProblem::Unreadable) }
}

/// Reads a month or a day of one or two digits, or none.
fn two_digits(text: &str) -> Result<Option<u8>, DateProblem> {
    match text.len() {
        0 => Ok(None),
        1 | 2 => known(text),
        _ => Err(DateProblem::Unreadable),
    }
}

/// Reads digits; zero, which no calendar counts, means unknown.
fn known<N: FromStr + Default + PartialEq>(digits: &str) -> Result<Option<N>, DateProblem> {
    // `parse` alone would let a sign through.
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateProblem::Unreadable);
    }
    let number: N = digits.parse().map_err(|_| DateProblem::Unreadable)?;
    Ok(Some(number).filter(|number| *number != N::default()))
}
