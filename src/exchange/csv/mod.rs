//! Tables: Google's contacts, and any other with a header that says what its columns are.

mod header;
mod own;
mod plain;
mod row;
mod table;
pub mod writing;

use ::csv::StringRecord;

use super::{Incoming, Reading, SkipReason, Skipped, Source, Unreadable};
use crate::domain::limits::FILE_PEOPLE;
use crate::exchange::limits::{CARD_BYTES, COLUMNS};

use self::header::Header;

/// Reads a table.
pub(super) fn read(text: &str) -> Result<Reading, Unreadable> {
    let layout = table::layout(text)?;
    let header = Header::of(&layout.header);
    if COLUMNS < layout.header.len() {
        return Err(Unreadable::TooLarge);
    }
    let source = if header.is_google { Source::GoogleCsv } else { Source::OtherCsv };
    let mut reading = Reading { source, people: Vec::new(), skipped: Vec::new() };
    for (place, cells) in table::rows(&layout).skip(layout.header_row) {
        match person(&header, &cells) {
            Some(Ok(person)) => reading.people.push(person),
            Some(Err(why)) => reading.skipped.push(Skipped { place, why }),
            None => {}
        }
        if FILE_PEOPLE < reading.people.len() + reading.skipped.len() {
            return Err(Unreadable::TooLarge);
        }
    }
    Ok(reading)
}

/// The person of a row; nothing for a blank row.
fn person(header: &Header, cells: &StringRecord) -> Option<Result<Incoming, SkipReason>> {
    if CARD_BYTES < cells.as_slice().len() {
        return Some(Err(SkipReason::TooLong));
    }
    row::person(header, cells)
}
