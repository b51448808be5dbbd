//! Dates as tables write them: in the order of a country, and with months by name.

use std::borrow::Cow;

use crate::domain::date::PartialDate;
use crate::domain::foreign::DateOrder;

/// The months in English, German, French, Spanish and Swedish.
const MONTHS: [&str; 12] = [
    "january januar jänner janvier enero januari",
    "february februar février fevrier febrero februari",
    "march märz maerz mars marzo",
    "april avril abril",
    "may mai mayo maj",
    "june juni juin junio",
    "july juli juillet julio",
    "august août aout agosto augusti",
    "september septembre septiembre setiembre",
    "october oktober octobre octubre",
    "november novembre noviembre",
    "december dezember décembre decembre diciembre",
];

/// Words that say nothing in a date.
const PARTICLES: [&str; 9] = ["of", "the", "de", "del", "den", "le", "el", "am", "à"];

/// What a column of dates says of its order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    /// A first number is above 12.
    pub day_first: bool,
    /// A second number is above 12.
    pub month_first: bool,
    /// There are dots between the numbers, as only who puts the day first writes them.
    pub has_dots: bool,
}

impl Evidence {
    /// Takes note of a cell, whatever is in it.
    pub(super) fn see(&mut self, cell: &str) {
        if !cell.starts_with(|c: char| c.is_ascii_digit() || c == ' ') {
            return;
        }
        if let Some(Numbers { first, second, is_dotted, .. }) = numbers(cell) {
            self.has_dots |= is_dotted;
            self.day_first |= !is_dotted && 12 < first && second <= 12;
            self.month_first |= !is_dotted && 12 < second && first <= 12;
        }
    }

    /// The order, where something tells.
    pub(super) fn order(self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, true) => Some(DateOrder::Unclear),
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            (false, false) => self.has_dots.then_some(DateOrder::DayFirst),
        }
    }
}

/// A date of which the year does not come first.
struct Numbers<'a> {
    first: u8,
    second: u8,
    year: Option<&'a str>,
    is_dotted: bool,
}

/// A date in a form that can only be one, as far as the order of its column makes it one; anything
/// else is left as it is.
pub(super) fn readable(cell: &str, order: DateOrder) -> Cow<'_, str> {
    let found = match numbers(cell) {
        Some(numbers) => ordered(&numbers, order),
        None => named(cell),
    };
    let is_day = |it: &String| PartialDate::read(it).is_ok();
    found.filter(is_day).map_or(Cow::Borrowed(cell), Cow::Owned)
}

/// Whether a cell holds a date, in whatever order.
pub(super) fn is_date(cell: &str) -> bool {
    let iso = without_time(cell);
    numbers(cell).is_some_and(|it| it.year.is_some())
        || named(cell).is_some()
        || (iso.len() == 10 && PartialDate::read(iso).is_ok())
}

fn ordered(numbers: &Numbers<'_>, order: DateOrder) -> Option<String> {
    let Numbers { first, second, year, is_dotted } = *numbers;
    // Nobody puts dots between a month and a day in that order.
    let is_day_first = match order {
        _ if is_dotted || 12 < first || first == second => true,
        _ if 12 < second => false,
        DateOrder::DayFirst => true,
        DateOrder::MonthFirst => false,
        DateOrder::Unclear => return None,
    };
    let (day, month) = if is_day_first { (first, second) } else { (second, first) };
    iso(year, month, Some(day))
}

/// The form that is read everywhere. Years of two digits are of the last century, if they cannot be
/// of this; the others may be of either, so that it stays as it was written.
fn iso(year: Option<&str>, month: u8, day: Option<u8>) -> Option<String> {
    let year = match year {
        None => "-".to_owned(),
        Some(year) if year.len() == 2 && "30" <= year => format!("19{year}"),
        Some(year) if year.len() == 4 => year.to_owned(),
        Some(_) => return None,
    };
    Some(match day {
        Some(day) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{year}-{month:02}"),
    })
}

/// The two or three numbers of a date; the year, if there is one, comes last.
fn numbers(cell: &str) -> Option<Numbers<'_>> {
    let cell = without_time(cell);
    let separator = ['/', '.', '-'].into_iter().find(|it| cell.contains(*it))?;
    let mut parts = cell.trim_end_matches('.').split(separator).map(str::trim);
    let (first, second) = (number(parts.next()?)?, number(parts.next()?)?);
    let year = parts.next().filter(|it| !it.is_empty());
    let is_year = |it: &str| matches!(it.len(), 2 | 4) && it.bytes().all(|it| it.is_ascii_digit());
    let is_whole = parts.next().is_none() && year.is_none_or(is_year);
    // `1-2` and `1.2` may be anything.
    let is_known = year.is_some() || separator == '/' || (separator == '.' && cell.ends_with('.'));
    let is_dotted = separator == '.';
    (is_whole && is_known).then_some(Numbers { first, second, year, is_dotted })
}

fn number(text: &str) -> Option<u8> {
    let is_number = matches!(text.len(), 1 | 2) && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|number| is_number && (1..=31).contains(number))
}

/// `17 April 1985`, `Apr 17, 1985`, `17 avril`: a month by its name.
fn named(cell: &str) -> Option<String> {
    if 40 < cell.len() || !cell.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (mut month, mut day, mut year) = (None, None, None);
    let lower = without_time(cell).to_lowercase();
    let words = lower.split(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | '-' | '/'));
    for word in words.filter(|it| !it.is_empty() && !PARTICLES.contains(it)) {
        let digits = word.trim_end_matches(|c: char| c.is_alphabetic() || c == 'º');
        let end = &word[digits.len()..];
        let place = if digits.is_empty() {
            month.replace(month_named(word)?).map(u16::from)
        } else if !matches!(end, "" | "st" | "nd" | "rd" | "th" | "er" | "e" | "º" | "o") {
            return None;
        } else if let Some(number) = number(digits) {
            day.replace(number).map(u16::from)
        } else if digits.len() == 4 {
            year.replace(digits).map(|_| 0)
        } else {
            return None;
        };
        if place.is_some() {
            return None;
        }
    }
    iso(year, month?, day)
}

/// The month of a name or of its beginning, if it is of one alone.
fn month_named(word: &str) -> Option<u8> {
    let fits = |names: &&str| names.split(' ').any(|it| it.starts_with(word));
    let is_long = 3 <= word.chars().count();
    let mut found = (1..).zip(MONTHS).filter(|(_, names)| is_long && fits(names));
    found.next().map(|(number, _)| number).filter(|_| found.next().is_none())
}

/// Without a time of day behind it.
fn without_time(cell: &str) -> &str {
    let cell = cell.trim();
    let end = cell.find([' ', 'T']).filter(|at| {
        cell[*at..].contains(':') && cell[at + 1..].starts_with(|c: char| c.is_ascii_digit())
    });
    end.map_or(cell, |end| cell[..end].trim())
}
