//! A foreign address book that was opened: what it is, and then its people, one after the other.

use super::csv::Sheet;
use super::text::{self, Decode};
use super::{Found, Source, Table, TableChoice, Unreadable, csv, sniff, vcard};
use crate::domain::limits::{FILE_BYTES, FILE_PEOPLE};

/// How many bytes are looked at before the rest is made text.
const HEAD: usize = 4_096;

/// A file that is an address book.
pub struct Opened<'d> {
    text: String,
    body: Body,
    decode: Decode<'d>,
}

enum Body {
    Cards,
    Table(Box<Sheet>),
}

/// Finds out what a file is. People are read only when they are asked for.
///
/// # Errors
/// Why it is no address book. A table in which no column is known to tell who somebody is can be
/// opened, so that she can say which one does.
pub fn open(bytes: impl AsRef<[u8]>, decode: Decode<'_>) -> Result<Opened<'_>, Unreadable> {
    let bytes = bytes.as_ref();
    if FILE_BYTES < bytes.len() {
        return Err(Unreadable::TooLarge);
    }
    if let Some(other) = sniff::other_format(bytes) {
        return Err(other);
    }
    let head = text::decoded(&bytes[..bytes.len().min(HEAD)], decode);
    let foreign = sniff::other_text(&head).filter(|_| !vcard::is_in(&head));
    // Cards may come after a foreign beginning, but not after one that is no text at all.
    if let Some(problem) = foreign.filter(|_| HEAD < bytes.len()) {
        return Err(problem);
    }
    let text = text::decoded(bytes, decode).into_owned();
    if text.trim().is_empty() {
        return Err(Unreadable::Empty);
    }
    if vcard::is_in(&text) {
        if vcard::is_too_long(&text) {
            return Err(Unreadable::TooLarge);
        }
        return Ok(Opened { text, body: Body::Cards, decode });
    }
    if let Some(problem) = sniff::other_text(&text) {
        return Err(problem);
    }
    let sheet = csv::sheet(&text)?;
    Ok(Opened { text, body: Body::Table(Box::new(sheet)), decode })
}

impl Opened<'_> {
    /// What the file was recognised as.
    pub fn source(&self) -> Source {
        match &self.body {
            Body::Cards => Source::VCard,
            Body::Table(sheet) => sheet.source,
        }
    }

    /// How its columns were understood, if it is a table.
    pub fn table(&self) -> Option<Table> {
        match &self.body {
            Body::Cards => None,
            Body::Table(sheet) => Some(sheet.table()),
        }
    }

    /// The bytes of its text, which [`Found::end`] comes up to.
    pub fn size(&self) -> usize {
        self.text.len()
    }

    /// The people of the file, as she wants its columns read, or as they were understood.
    ///
    /// Where there are more of them than [`FILE_PEOPLE`], one more tells so, and is the last.
    pub fn people<'a>(
        &'a self,
        choice: Option<&TableChoice>,
    ) -> Box<dyn Iterator<Item = Found<'a>> + 'a> {
        match &self.body {
            Body::Cards => Box::new(vcard::people(&self.text, self.decode).take(FILE_PEOPLE + 1)),
            Body::Table(sheet) => Box::new(sheet.people(&self.text, choice).take(FILE_PEOPLE + 1)),
        }
    }
}
