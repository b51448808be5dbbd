//! Finds out how a table is written: what separates its columns, and which row is its header.

use ::csv::{ReaderBuilder, StringRecord};

use crate::exchange::Unreadable;
use crate::exchange::limits::{HEADER_BYTES, HEADER_ROWS};

use super::header::{self, Header};

/// What may stand between two columns; the first wins where two do equally well.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How a table is written.
#[derive(Debug)]
pub(super) struct Layout<'a> {
    /// The text, without a line that only names the separator.
    text: &'a str,
    separator: u8,
    /// The names of the columns.
    pub header: Vec<String>,
    /// Which row has them, from 1. Everything above is a preamble.
    pub header_row: usize,
}

/// Tries every separator and takes the one with which most columns are known.
pub(super) fn layout(text: &str) -> Result<Layout<'_>, Unreadable> {
    let (named, text) = named_separator(text);
    let tried: Vec<u8> = named.map_or_else(|| SEPARATORS.to_vec(), |it| vec![it]);
    let head = (0..=text.len().min(HEADER_BYTES)).rev().find_map(|end| text.get(..end));
    let head = head.unwrap_or_default();
    let mut best: Option<(usize, Layout<'_>)> = None;
    let mut is_table = false;
    for separator in tried {
        let mut widths = Vec::new();
        for (row, cells) in records(head, separator).take(HEADER_ROWS) {
            widths.push(cells.len());
            let Some(known) = known_columns(&cells, row) else { continue };
            if best.as_ref().is_none_or(|(best, _)| *best < known) {
                let header = cells.iter().map(str::to_owned).collect();
                best = Some((known, Layout { text, separator, header, header_row: row }));
            }
        }
        is_table |= 2 <= widths.iter().filter(|it| 2 <= **it && Some(*it) == widths.last()).count();
    }
    let none = if is_table { Unreadable::NoNames } else { Unreadable::NotAnAddressBook };
    best.map(|(_, layout)| layout).ok_or(none)
}

/// All rows with their numbers, from 1, the header and what is above it included.
pub(super) fn rows<'a>(
    layout: &Layout<'a>,
) -> impl Iterator<Item = (usize, StringRecord)> + use<'a> {
    records(layout.text, layout.separator)
}

/// Excel writes `sep=;` into the first line.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first.trim_end_matches('\r').trim_matches('"').strip_prefix("sep=");
    match named.map(str::as_bytes) {
        Some([separator]) if separator.is_ascii() => (Some(*separator), rest),
        Some(_) | None => (None, text),
    }
}

fn records(text: &str, separator: u8) -> impl Iterator<Item = (usize, StringRecord)> {
    let reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // Text in memory is whole and valid, so every record can be read.
    let records = reader.into_records().map_while(Result::ok);
    records.enumerate().map(|(index, cells)| (index + 1, cells))
}

/// How many columns of a row are known. `None` for a row that cannot be a header: no column of it
/// says who somebody is, or it is not the first row and has only one known column.
fn known_columns(cells: &StringRecord, row: usize) -> Option<usize> {
    let names: Vec<String> = cells.iter().take(header::SAMPLE).map(str::to_owned).collect();
    let header = Header::of(&names);
    let known = header.known_columns();
    (header.tells_who() && (2 <= known || row == 1)).then_some(known)
}
