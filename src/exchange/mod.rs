//! Foreign address books: bytes become people.
//!
//! Whatever the bytes are, reading never panics and never takes more than its limits. What has no
//! field of its own goes into the note as `Label: value`, so that nothing she knew is lost.

pub mod byname;
mod card;
mod csv;
mod dates;
mod declared;
mod found;
mod japanese;
mod label;
pub mod limits;
mod name;
mod sniff;
mod text;
mod vcard;

pub use self::found::Found;
pub use self::text::Decode;
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

/// Reads a foreign address book, in whatever charset; `decode` knows those that are not built in.
///
/// # Errors
/// Why nothing could be read. A file of which only some cards can be read is no error: those that
/// cannot are in [`Reading::skipped`].
pub fn read(bytes: &[u8], decode: Decode<'_>) -> Result<Reading, Unreadable> {
    if FILE_BYTES < bytes.len() {
        return Err(Unreadable::TooLarge);
    }
    if let Some(other) = sniff::other_format(bytes) {
        return Err(other);
    }
    let text = text::decoded(bytes, decode);
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    if vcard::is_in(&text) {
        return vcard::read(&text, decode);
    }
    sniff::other_text(&text).map_or_else(|| csv::read(&text), Err)
}
