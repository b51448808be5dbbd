//! Foreign address books: bytes become people.
//!
//! Whatever the bytes are, reading never panics and never takes more than its limits. What has no
//! field of its own goes into the note as `Label: value`, so that nothing she knew is lost.

pub mod byname;
mod card;
mod csv;
mod dates;
mod label;
pub mod limits;
mod name;
mod sniff;
mod text;
mod vcard;

use crate::domain::arrival::Incoming;
use crate::domain::limits::FILE_BYTES;

/// What a file was recognised as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    /// vCards, of any version.
    VCard,
    /// A table from Google Contacts.
    GoogleCsv,
    /// Any other table with a header.
    OtherCsv,
}

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

/// A card or row that was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Skipped {
    /// Which one, from 1. Rows count as a spreadsheet shows them, the header included and wholly
    /// blank lines not.
    pub place: usize,
    /// Why.
    pub why: SkipReason,
}

/// Why a card or row was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SkipReason {
    /// Nothing in it tells who it is.
    NoName,
    /// It is a mailing list, a place or a device.
    NotAPerson,
    /// It is longer than [`limits::CARD_BYTES`].
    TooLong,
}

/// Why nothing at all could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unreadable {
    /// The file has no text in it.
    Empty,
    /// It has more bytes, people or columns than the limits allow.
    TooLarge,
    /// It is a picture or a film.
    Picture,
    /// It is packed (ZIP, gzip, 7z, RAR).
    Archive,
    /// It is a spreadsheet in the format of its program; a CSV file of it can be read.
    Spreadsheet,
    /// It is a document (PDF, Word).
    Document,
    /// It is a web page.
    WebPage,
    /// It is something else.
    NotAnAddressBook,
    /// It is a table, but no column of it is known to hold names, phones or mail addresses.
    NoNames,
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
