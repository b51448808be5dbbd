//! The exchange file: a copy of the book that any text tool can show.
//!
//! UTF-8, one JSON object (RFC 8259) a line, each line ended by a line feed. First a header, then
//! one record a line, then one photo a line, last a trailer:
//!
//! ```text
//! {"format":"byname","version":1,"device":"00000000000000a1","made":"2026-11-21T09:30:00.000Z","shop":"Orr & Daughter","records":1,"photos":1}
//! {"kind":"person","id":"0192…","fields":{"name":["Fred Orr","019a…-00000000000000a1"]}}
//! {"photo":"ba78…","jpeg":"/9j/4AAQ…"}
//! {"end":"byname","records":1,"photos":1,"sha256":"9f86…"}
//! ```
//!
//! - **`format` stands first in the header**, so that the first bytes tell what the file is.
//! - A field is a list: its value, then its stamp, which is the time in 16 hex digits, `-`, and the
//!   device in 16 hex digits. Stamps as text sort like stamps.
//! - Values are JSON's own. A number with a point or an exponent is a fraction, and so is one
//!   that 64 bits with a sign cannot hold; all others are whole. What JSON lacks is an object with one name: `{"$bytes":"<hex>"}`, and
//!   `{"$fraction":"<16 hex digits of the IEEE 754 bits>"}` for infinities and what is no number.
//! - Where an object really has a name that is dollar signs and then `bytes` or `fraction`, it is
//!   written with one dollar sign more. Other names that begin with a dollar sign stay as they are
//!   and are left to later versions.
//! - A photo is named by the SHA-256 of its bytes, in hex, as the field `photo` of a person names it.
//!   Its bytes, a JPEG, are in base64 (RFC 4648, section 4, with padding).
//! - `photos` in the header counts those that are named in the file, in the trailer those that are in
//!   the file: one that was damaged where it was kept is missing. A file without photos does not have
//!   the name at all, as files from before there were photos do not.
//! - `vector` in the header tells how much of what each device wrote was seen by the one that made the
//!   file: the device in 16 hex digits, and the time of the latest stamp, in 16, too. A file with
//!   `since`, another such vector, holds of the book every field whose stamp `since` has not seen, and
//!   no other: all that a device lacks that has seen so much. The whole book has no `since`.
//! - The trailer's hash is of all bytes from the header's first to the last before the trailer.
//! - Records are sorted by kind, then id, photos by theirs, and fields by name, so one book always
//!   makes one file.
//!
//! A reader ignores names it does not know in the header, in a line beside `fields`, and after the
//! stamp of a field. It keeps and hands on kinds and fields that it does not know.
//!
//! Mostly the text is packed with gzip (RFC 1952). That is left to whoever has the bytes: here they
//! are text, as it was written.

mod digest;
mod header;
mod joining;
mod limits;
mod line;
mod opening;
pub(super) mod photo;
mod reading;
mod row;
pub(super) mod text;
mod value;
mod writing;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::id::DeviceId;
use crate::domain::photo::Photo;
use crate::domain::record::Record;
use crate::domain::value::Value;
use crate::domain::vector::Vector;

pub use crate::domain::foreign::{Refusal, Whole};
pub use digest::{Digest, Proving};
pub use joining::joined;
pub use limits::{BYTES, DEVICES, KEY, LINE_BYTES, LINES, VALUES};
pub use opening::is_byname;
pub use reading::{Reading, read};
pub use writing::{Writing, in_order, photos_of, unseen, write};

/// The version of the format that this app writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// What the header says of the copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The device whose copy it is.
    pub device: DeviceId,
    /// When it was made, in milliseconds since 1970 (UTC), by that device's clock.
    pub made: u64,
    /// The shop's name; may be empty.
    pub shop: String,
    /// What that device had seen when it made the copy, of itself too.
    pub vector: Option<Vector>,
    /// What another device had seen, if the copy holds only what that one lacks.
    pub since: Option<Vector>,
}

/// What stands in an object, in its order.
type Items = Box<[(Box<str>, Value)]>;

/// What a file says, and what of it could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyRead {
    /// What the header says; `None` when it is damaged.
    pub head: Option<Head>,
    /// How many records the header announces, which a cut file need not hold.
    pub announced: Option<u64>,
    /// The records, sorted by kind and id, each once.
    pub records: Vec<Arc<Record>>,
    /// The photos, as they come.
    pub photos: Vec<Photo>,
    /// The lines that were left out: their number from 1, as an editor counts, and why.
    pub skipped: Vec<(usize, LineProblem)>,
    /// Whether this is all that was written.
    pub whole: Whole,
}

/// Why a line was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum LineProblem {
    /// It is longer than [`LINE_BYTES`].
    TooLong,
    /// It is not UTF-8.
    NotText,
    /// Its end is missing.
    CutShort,
    /// It is not JSON.
    NotJson,
    /// It is JSON, but not a record: no kind, no id, or fields that are none; and no photo.
    NotARecord,
    /// Its values are nested deeper than [`crate::domain::limits::DEPTH`].
    TooDeep,
    /// Its kind or the name of a field is longer than [`KEY`].
    LongName,
    /// What should be bytes or a fraction in hex is not.
    BadValue,
    /// A stamp in it is none, or lies after [`crate::domain::clock::LATEST_MILLIS`].
    BadStamp,
    /// It is a photo with more than [`crate::domain::limits::PHOTO_BYTES`] bytes, or of more pixels
    /// than our photos have.
    LargePhoto,
    /// It is a photo whose bytes are no JPEG, or not those that it is named by.
    BadPhoto,
}
