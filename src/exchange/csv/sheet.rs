//! Finds out how a table is written: what separates its columns, which row is its header, and what
//! its columns hold.

use std::borrow::Cow;

use crate::domain::foreign::{ColumnKind, Source, Unreadable};
use crate::exchange::limits::{COLUMNS, HEADER_BYTES, HEADER_ROWS};

use super::header::{self, Column, Header};
use super::order::Orders;
use super::own;
use super::split::Rows;
use super::{guess, source};

/// What may stand between two columns; the first wins where two do equally well.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// A table, as it was understood.
#[derive(Debug)]
pub(in crate::exchange) struct Sheet {
    /// What wrote it.
    pub source: Source,
    /// Where its rows begin, behind a line that only names the separator.
    pub(super) start: usize,
    pub(super) separator: u8,
    /// The row of the header, from 1, or of the first people where there is none; everything above
    /// is a preamble.
    pub(super) first_row: usize,
    pub(super) has_header: bool,
    /// What stands in the header, or in the first row.
    pub(super) names: Vec<String>,
    pub(super) header: Header,
    pub(super) orders: Orders,
    /// The rows behind the first, as far as they were looked at.
    pub(super) sample: Vec<Vec<String>>,
}

/// The first rows of a table, cut at one separator.
struct Cut {
    separator: u8,
    rows: Vec<Vec<String>>,
}

/// Looks at the beginning of a text.
///
/// # Errors
/// [`Unreadable::NotAnAddressBook`] when it is no table, [`Unreadable::TooLarge`] when it has more
/// columns or cells than the limits.
pub(in crate::exchange) fn sheet(text: &str) -> Result<Sheet, Unreadable> {
    let (named, start) = named_separator(text);
    let head = text.floor_char_boundary(text.len().min(start + HEADER_BYTES));
    let cuts: Vec<Cut> = named
        .map_or_else(|| SEPARATORS.to_vec(), |it| vec![it])
        .into_iter()
        .map(|separator| {
            let rows = Rows::new(&text[..head], start, separator).take(2 * HEADER_ROWS);
            let rows = rows.map(|row| row.cells.into_iter().map(Cow::into_owned).collect());
            Cut { separator, rows: rows.collect() }
        })
        .collect();
    let mut sheet =
        with_header(&cuts).or_else(|| without_header(&cuts)).ok_or(Unreadable::NotAnAddressBook)?;
    if COLUMNS < sheet.header.columns.len() {
        return Err(Unreadable::TooLarge);
    }
    sheet.start = start;
    sheet.orders = Orders::of(text, &sheet)?;
    Ok(sheet)
}

/// Excel writes `sep=;` into the first line; where the rest begins.
fn named_separator(text: &str) -> (Option<u8>, usize) {
    let end = text.find(['\n', '\r']).unwrap_or(text.len());
    let first = text[..end].trim_matches(['"', '\u{feff}']);
    match first.strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) if separator.is_ascii() && *separator != b'"' => (Some(*separator), end),
        Some(_) | None => (None, 0),
    }
}

/// The table with the separator and the header with which most columns are known.
fn with_header(cuts: &[Cut]) -> Option<Sheet> {
    let mut best: Option<(usize, &Cut, usize)> = None;
    for cut in cuts {
        for (index, cells) in cut.rows.iter().enumerate().take(HEADER_ROWS) {
            let Some(known) = known_columns(cells, index) else { continue };
            if best.is_none_or(|(most, ..)| most < known) {
                best = Some((known, cut, index));
            }
        }
    }
    best.map(|(_, cut, index)| cut.sheet(index, true))
}

/// How many columns of a row are known. `None` for a row that cannot be a header: no column of it
/// says who somebody is, or it is not the first row and has only one known column.
fn known_columns(cells: &[String], index: usize) -> Option<usize> {
    let cells = &cells[..cells.len().min(header::SAMPLE)];
    if cells.iter().any(|it| guess::is_data(it)) {
        return None;
    }
    let header = Header::of(cells);
    let known = header.known_columns();
    (header.tells_who() && (2 <= known || index == 0)).then_some(known)
}

/// The table with the separator at which most rows are cut into equally many columns.
fn without_header(cuts: &[Cut]) -> Option<Sheet> {
    let most = cuts.iter().filter_map(|cut| Some((cut.equal_rows()?, cut)));
    // Of two that do equally well, the first.
    let best = most.rev().max_by_key(|(equal, _)| *equal).map(|(_, cut)| cut);
    if let Some(cut) = best {
        let first = cut.rows.iter().position(|it| it.len() == cut.width()).unwrap_or(0);
        return Some(cut.sheet(first, cut.begins_with_names(first)));
    }
    let cut = cuts.first().filter(|it| 2 <= it.rows.len())?;
    let sheet = cut.sheet(0, false);
    let is_list = cut.rows.iter().all(|it| it.len() == 1);
    let tells_who = sheet.header.columns.iter().any(|it| sheet.header.kind(it).tells_who());
    (is_list && tells_who).then_some(sheet)
}

impl Cut {
    /// The number of columns that most rows have.
    fn width(&self) -> usize {
        let rows = |width: usize| self.rows.iter().filter(|it| it.len() == width).count();
        self.rows.iter().map(Vec::len).max_by_key(|width| (rows(*width), *width)).unwrap_or(0)
    }

    /// How many rows have that many, if that makes it a table: two columns, and most of the rows.
    fn equal_rows(&self) -> Option<usize> {
        let width = self.width();
        let equal = self.rows.iter().filter(|it| it.len() == width).count();
        (2 <= width && 2 <= equal && self.rows.len() * 3 <= equal * 5).then_some(equal)
    }

    /// Whether a row has only words, each once, where others have dates, numbers and addresses.
    fn begins_with_names(&self, first: usize) -> bool {
        let names = &self.rows[first];
        let is_name = |(index, it): (usize, &String)| {
            !it.trim().is_empty() && !guess::is_data(it) && !names[..index].contains(it)
        };
        let is_data = |row: &Vec<String>| row.iter().any(|it| guess::is_data(it));
        names.iter().enumerate().take(header::SAMPLE).all(is_name)
            && self.rows[first + 1..].iter().any(is_data)
    }

    /// The table that begins with a row.
    fn sheet(&self, first: usize, has_header: bool) -> Sheet {
        let names = self.rows.get(first).cloned().unwrap_or_default();
        let people = &self.rows[(first + usize::from(has_header)).min(self.rows.len())..];
        let width =
            if has_header { names.len() } else { people.iter().map(Vec::len).max().unwrap_or(0) };
        let known = if has_header { names.clone() } else { vec![String::new(); width] };
        let mut header = Header::of(&known);
        let guessed = guess::kinds(people, width.min(COLUMNS));
        let kinds: Vec<ColumnKind> = (header.columns.iter().zip(&guessed))
            .map(|(column, guess)| better(&header, column, *guess))
            .collect();
        header = header.chosen(&known, &kinds);
        let source = source::of(&known, header.is_google);
        Sheet {
            source,
            start: 0,
            separator: self.separator,
            first_row: first + 1,
            has_header,
            names,
            header,
            orders: Orders::default(),
            sample: people.to_vec(),
        }
    }
}

/// What a column holds by its name, or by its cells where the name is not known. In a table that
/// says who somebody is, cells alone tell nothing but mail addresses and links: a size looks like a
/// part of an address, and a number like a phone.
fn better(header: &Header, column: &Column, guess: Option<ColumnKind>) -> ColumnKind {
    let is_certain = matches!(guess, Some(ColumnKind::Mail | ColumnKind::Link));
    match (column, guess) {
        (Column::Other(name), _) if own::is_ours(name) => ColumnKind::InNote,
        (Column::Other(_), Some(guess)) if is_certain || !header.tells_who() => guess,
        (Column::Other(_), _) => ColumnKind::InNote,
        (Column::Field(_) | Column::Piece(..) | Column::Technical, _) => header.kind(column),
    }
}
