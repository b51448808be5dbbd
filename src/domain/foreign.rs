//! What can be said of a file that came from outside, by whoever has the words for it.

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
    /// It is longer than a card may be.
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

/// Why nothing at all was read of a copy of a book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It is not one of our files.
    NotOurs,
    /// A newer app wrote it, in this version of the format.
    Newer(u32),
    /// It has more bytes or lines than we take.
    TooLarge,
}

/// Whether a copy is as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whole {
    /// It is.
    Complete,
    /// Its end is missing.
    Cut,
    /// Something in it was changed after it was written.
    Changed,
}
