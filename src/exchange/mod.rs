//! Foreign address books: bytes become people, and people bytes.
//!
//! Whatever the bytes are, reading never panics and never takes more than its limits. What has no
//! field of its own goes into the note as `Label: value`, so that nothing she knew is lost.

mod as_is;
pub mod booklet;
pub mod byname;
mod card;
mod choice;
mod csv;
mod dates;
mod declared;
pub mod dossier;
pub mod errand;
mod folding;
mod found;
pub mod ics;
mod japanese;
mod kin;
mod label;
pub mod limits;
mod mark;
mod name;
mod opened;
pub mod outgoing;
pub mod pin;
pub mod rescue;
pub mod sealed;
mod sniff;
mod split;
mod text;
mod vcard;

pub use self::csv::writing::{Columns, Written};
pub use self::vcard::writing::{Version, write as write_card};
use crate::domain::arrival::Incoming;
pub use crate::domain::foreign::{ColumnKind, DateOrder, SkipReason, Skipped, Source, Unreadable};
use crate::domain::limits::FILE_PEOPLE;

pub use self::choice::{Table, TableChoice, TableColumn};
pub use self::found::Found;
pub use self::opened::{Opened, open};
pub use self::text::Decode;

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

/// Reads a whole foreign address book as it was understood.
///
/// # Errors
/// Why nothing could be read. A file of which only some cards can be read is no error: those that
/// cannot are in [`Reading::skipped`].
pub fn read(bytes: &[u8], decode: Decode<'_>) -> Result<Reading, Unreadable> {
    let opened = open(bytes, decode)?;
    if opened.table().is_some_and(|it| !it.choice().tells_who()) {
        return Err(Unreadable::NoNames);
    }
    let mut reading = Reading { source: opened.source(), people: vec![], skipped: vec![] };
    for (index, found) in opened.people(None).enumerate() {
        if index == FILE_PEOPLE {
            return Err(Unreadable::TooLarge);
        }
        match found.person {
            Ok(person) => reading.people.push(person),
            Err(why) => {
                let raw = found.raw.to_owned();
                reading.skipped.push(Skipped { place: found.place, why, raw });
            }
        }
    }
    Ok(reading)
}
