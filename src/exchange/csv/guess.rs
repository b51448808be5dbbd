//! What columns hold, by what is in them: for tables without a header, and for names nobody knows.

use crate::domain::foreign::ColumnKind;

use super::days;
use super::row::unguarded;

/// What a cell looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Mail,
    Link,
    Date,
    Phone,
    /// A street with a number, or a number with a street.
    Street,
    /// A few characters with a digit in them.
    Code,
    /// Two words or more that may be a name.
    FullName,
    /// One such word.
    Word,
    Other,
}

/// What every column holds, as far as its cells tell. `rows` are without the header.
pub(super) fn kinds(rows: &[Vec<String>], columns: usize) -> Vec<Option<ColumnKind>> {
    let looks: Vec<Look> = (0..columns).map(|index| common(rows, index)).collect();
    let mut kinds: Vec<Option<ColumnKind>> = looks.iter().map(|it| certain(*it)).collect();
    for (index, look) in looks.iter().enumerate() {
        if *look == Look::Date
            && is_birthday(rows, index)
            && !kinds.contains(&Some(ColumnKind::Birthday))
        {
            kinds[index] = Some(ColumnKind::Birthday);
        }
    }
    name_columns(&looks, rows, &mut kinds);
    address_columns(&looks, &mut kinds);
    kinds
}

/// Whether a cell is one that no header has.
pub(super) fn is_data(cell: &str) -> bool {
    matches!(look(cell), Look::Mail | Look::Link | Look::Date | Look::Phone) || is_number(cell)
}

/// Whether a cell is a number; "Nan" is somebody's name.
fn is_number(cell: &str) -> bool {
    cell.contains(|c: char| c.is_ascii_digit()) && cell.trim().parse::<f64>().is_ok()
}

/// What most of the cells of a column look like: four of five.
fn common(rows: &[Vec<String>], index: usize) -> Look {
    let cells = rows.iter().filter_map(|row| row.get(index)).map(|it| it.trim());
    let looks: Vec<Look> = cells.filter(|it| !it.is_empty()).map(look).collect();
    let is_common = |wanted: &&Look| {
        // Somebody has one name alone where all others have two, and some places have two words.
        let is_name = |it: Look| matches!(it, Look::FullName | Look::Word);
        let fits = |it: &Look| it == *wanted || (is_name(**wanted) && is_name(*it));
        let own = looks.iter().filter(|it| it == wanted).count();
        let all = looks.iter().filter(|it| fits(it)).count();
        looks.len() * 4 <= all * 5 && looks.len() <= own * 2
    };
    looks.iter().find(is_common).copied().unwrap_or(Look::Other)
}

fn look(cell: &str) -> Look {
    let cell = unguarded(cell.trim());
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let words = cell.split_whitespace().count();
    if is_mail(cell) {
        Look::Mail
    } else if ["http://", "https://", "www."].iter().any(|it| cell.starts_with(it)) {
        Look::Link
    } else if days::is_date(cell) {
        Look::Date
    } else if is_phone(cell, digits) {
        Look::Phone
    } else if 0 < digits && 2 <= words && cell.split_whitespace().any(is_long_word) {
        Look::Street
    } else if 2 <= digits && cell.chars().count() <= 8 && !cell.contains(['.', ',', ':']) {
        Look::Code
    } else if digits == 0 && is_name(cell) {
        if 2 <= words { Look::FullName } else { Look::Word }
    } else {
        Look::Other
    }
}

/// Whether a text is a mail address.
pub(super) fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(who, place)| {
        !who.is_empty()
            && place.contains('.')
            && !text.contains(char::is_whitespace)
            && !place.contains('@')
    })
}

fn is_phone(cell: &str, digits: usize) -> bool {
    let is_written = cell.chars().all(|c| c.is_ascii_digit() || " +-()/.x\u{a0}".contains(c));
    let is_marked = cell.starts_with(['+', '0', '(']) || cell.contains([' ', '-', '/']);
    let least = if is_marked { 6 } else { 9 };
    // One dot is that of a fraction.
    is_written && cell.matches('.').count() != 1 && (least..=17).contains(&digits)
}

fn is_long_word(word: &str) -> bool {
    3 <= word.chars().filter(|c| c.is_alphabetic()).count()
}

/// Whether a text may be the name of somebody: up to five words that begin large, or are written in
/// a script that has no large letters.
fn is_name(text: &str) -> bool {
    let is_part = |word: &str| {
        word.chars().all(|c| c.is_alphabetic() || "'’.-,".contains(c))
            && word.chars().any(char::is_alphabetic)
    };
    let begins_large = text.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let words = text.split_whitespace().count();
    begins_large && words <= 5 && text.chars().count() <= 60 && text.split_whitespace().all(is_part)
}

fn certain(look: Look) -> Option<ColumnKind> {
    match look {
        Look::Mail => Some(ColumnKind::Mail),
        Look::Link => Some(ColumnKind::Link),
        Look::Phone => Some(ColumnKind::Phone),
        Look::Date | Look::Street | Look::Code | Look::FullName | Look::Word | Look::Other => None,
    }
}

/// Whether the dates of a column are long enough ago for birthdays.
fn is_birthday(rows: &[Vec<String>], index: usize) -> bool {
    let years = rows.iter().filter_map(|row| row.get(index)).filter_map(|it| {
        it.split(|c: char| !c.is_ascii_digit()).find(|it| it.len() == 4)?.parse::<u16>().ok()
    });
    let years: Vec<u16> = years.collect();
    years.len() < 2 * years.iter().filter(|it| (1900..=2012).contains(*it)).count()
}

/// The first column of whole names, or else the first two of words, beside each other.
fn name_columns(looks: &[Look], rows: &[Vec<String>], kinds: &mut [Option<ColumnKind>]) {
    let is_free = |index: usize| is_various(rows, index);
    let full = (0..looks.len()).find(|it| looks[*it] == Look::FullName && is_free(*it));
    let word = (0..looks.len()).find(|it| looks[*it] == Look::Word && is_free(*it));
    let both = word.filter(|it| looks.get(it + 1) == Some(&Look::Word) && is_free(it + 1));
    match (full, both, word) {
        (Some(full), Some(given), _) if full < given => kinds[full] = Some(ColumnKind::Name),
        (_, Some(given), _) => {
            kinds[given] = Some(ColumnKind::Given);
            kinds[given + 1] = Some(ColumnKind::Family);
        }
        (Some(name), None, _) | (None, None, Some(name)) => kinds[name] = Some(ColumnKind::Name),
        (None, None, None) => {}
    }
}

/// Whether a column says something else in most rows, as names do and categories do not.
fn is_various(rows: &[Vec<String>], index: usize) -> bool {
    let cells: Vec<&str> = rows
        .iter()
        .filter_map(|row| row.get(index))
        .map(|it| it.trim())
        .filter(|it| !it.is_empty())
        .collect();
    let distinct: std::collections::HashSet<&str> = cells.iter().copied().collect();
    cells.len() < 4 || cells.len() <= distinct.len() * 2
}

/// A street, and the code and the city that stand beside it.
fn address_columns(looks: &[Look], kinds: &mut [Option<ColumnKind>]) {
    let Some(street) = looks.iter().position(|it| *it == Look::Street) else { return };
    kinds[street] = Some(ColumnKind::Street);
    for index in street + 1..looks.len().min(street + 4) {
        let is_place = matches!(looks[index], Look::Word | Look::FullName);
        let has = |kind| kinds.contains(&Some(kind));
        let kind = match looks[index] {
            Look::Code if !has(ColumnKind::Code) => Some(ColumnKind::Code),
            _ if is_place && !has(ColumnKind::City) => Some(ColumnKind::City),
            _ => None,
        };
        if kinds[index].is_none() {
            kinds[index] = kind;
        }
    }
}
