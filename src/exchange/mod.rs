//! Foreign address books: bytes become people, and people bytes.
//!
//! Whatever the bytes are, reading never panics and never takes more than its limits. What has no
//! field of its own goes into the note as `Label: value`, so that nothing she knew is lost.

mod as_is;
pub mod byname;
mod card;
mod csv;
mod dates;
mod folding;
pub mod ics;
mod label;
pub mod limits;
mod name;
pub mod outgoing;
mod sniff;
mod split;
mod text;
mod vcard;

pub use self::csv::writing::{Columns, Table};
pub use self::vcard::writing::{Version, write as write_card};
use crate::domain::arrival::Incoming;
pub use crate::domain::foreign::{SkipReason, Skipped, Source, Unreadable};
use crate::domain::limits::FILE_BYTES;

/// Everybody a file has, and what in it is nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What the file was recognised as.
    pub source: Source,
    /// The people, in the order of the file.
    pub people: Vec<Incoming>,
    /// The cards and rows that were left out, in the order of the file.
    pub skipped: Vec<Skipped>,
}

/// Reads a foreign address book.
///
/// # Errors
/// Why nothing could be read. A file of which only some cards can be read is no error: those that
/// cannot are in [`Reading::skipped`].
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    if FILE_BYTES < bytes.len() {
        return Err(Unreadable::TooLarge);
    }
    if let Some(other) = sniff::other_format(bytes) {
        return Err(other);
    }
    let text = text::decoded(bytes);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    if vcard::is_in(&text) {
        return vcard::read(&text);
    }
    sniff::other_text(&text).map_or_else(|| csv::read(&text), Err)
}
