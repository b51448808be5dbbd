//! A rescued book: the stores of the browser as they lie, packed by `public/rescue.js`, which needs
//! nothing of the app's program.
//!
//! One line of JSON, then entries to the end of the file:
//!
//! ```text
//! {"format":"byname-rescue","version":1,"made":"2026-11-26T15:04:00.000Z","device":"00000000000000a1"}
//! letter (1 byte)  length of the key, length of the value (32 bits each, little-endian)  key  value
//! ```
//!
//! - `P` is a page, `L` an entry of the log, `S` a step, `F` a photo; what their values are is said in
//!   `src/disk/format.rs`. Keys are as they were kept, numbers in 64 bits, little-endian.
//! - `E` is the end: its value counts the entries before it, in 32 bits. Without it the file is cut.
//! - A reader passes over letters that it does not know. This one passes over steps, too: they are the
//!   history of what was done, and every word of the book stands without them.
//!
//! Nothing in it is trusted: a page and an entry of the log carry their own checksum, and a photo must
//! have the SHA-256 that it is kept under. What is damaged is left out and counted.

use std::sync::Arc;

use super::byname::photo::checked;
use super::byname::{BYTES, CopyRead, Head, LineProblem, Refusal, VERSION, Whole, joined};
use crate::disk::format::{self, Unreadable};
use crate::domain::clock::Stamp;
use crate::domain::id::DeviceId;
use crate::domain::photo::{Photo, PhotoId};
use crate::domain::record::Record;

/// What stands first in such a file.
const OPENING: &[u8] = br#"{"format":"byname-rescue""#;

/// Bytes of the first line.
const HEADER: usize = 4_096;

/// Bytes of letter and lengths.
const BEFORE: usize = 9;

/// Whether these bytes, or the file of which these are the first, are a rescued book.
pub fn is_rescued(bytes: &[u8]) -> bool {
    bytes.starts_with(OPENING)
}

/// A rescued book on its way in, a piece at a time, like [`super::byname::Reading`].
#[derive(Debug, Default)]
pub struct Rescued {
    /// Bytes that came.
    size: usize,
    /// Bytes that are not read yet.
    rest: Vec<u8>,
    is_begun: bool,
    head: Option<Head>,
    /// Entries so far.
    entries: u32,
    whole: Option<Whole>,
    records: Vec<Arc<Record>>,
    photos: Vec<Photo>,
    skipped: Vec<(usize, LineProblem)>,
}

impl Rescued {
    /// Reads more of the file.
    ///
    /// # Errors
    /// [`Refusal`] as soon as it is certain.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        self.size = self.size.saturating_add(bytes.len());
        if BYTES < self.size {
            return Err(Refusal::TooLarge);
        }
        self.rest.extend_from_slice(bytes);
        if !self.is_begun && !self.take_header()? {
            return Ok(());
        }
        let mut rest = std::mem::take(&mut self.rest);
        let mut left = &rest[..];
        while let Some((entry, after)) = Entry::first_of(left) {
            self.take(&entry)?;
            left = after;
        }
        let read = rest.len() - left.len();
        rest.drain(..read);
        self.rest = rest;
        Ok(())
    }

    /// What the first line says, once it is read.
    pub fn head(&self) -> Option<&Head> {
        self.head.as_ref()
    }

    /// Whether the first line is read.
    pub fn is_begun(&self) -> bool {
        self.is_begun
    }

    /// How many records are read and not taken yet.
    pub fn waiting(&self) -> usize {
        self.records.len()
    }

    /// The records that were read since they were taken last. One may come again: in a page, and in
    /// the log as it was changed since.
    pub fn take_records(&mut self) -> Vec<Arc<Record>> {
        joined(std::mem::take(&mut self.records))
    }

    /// The photos that were read since they were taken last.
    pub fn take_photos(&mut self) -> Vec<Photo> {
        std::mem::take(&mut self.photos)
    }

    /// The entries that were left out since they were taken last, counted from 1.
    pub fn take_skipped(&mut self) -> Vec<(usize, LineProblem)> {
        std::mem::take(&mut self.skipped)
    }

    /// That was the whole file: what it says, without what was taken before.
    ///
    /// # Errors
    /// [`Refusal::NotOurs`] when not even its first line came.
    pub fn end(self) -> Result<CopyRead, Refusal> {
        if !self.is_begun {
            return Err(Refusal::NotOurs);
        }
        let whole = self.whole.filter(|_| self.rest.is_empty()).unwrap_or(Whole::Cut);
        let Self { head, records, photos, skipped, .. } = self;
        Ok(CopyRead { head, announced: None, records: joined(records), photos, skipped, whole })
    }

    /// Whether the first line has come.
    fn take_header(&mut self) -> Result<bool, Refusal> {
        let opening = self.rest.len().min(OPENING.len());
        if self.rest[..opening] != OPENING[..opening] {
            return Err(Refusal::NotOurs);
        }
        let head = &self.rest[..self.rest.len().min(HEADER)];
        let Some(end) = memchr::memchr(b'\n', head) else {
            let has_ended = HEADER <= self.rest.len();
            return if has_ended { Err(Refusal::NotOurs) } else { Ok(false) };
        };
        let said: Header =
            serde_json::from_slice(&self.rest[..end]).map_err(|_| Refusal::NotOurs)?;
        if VERSION < said.version {
            return Err(Refusal::Newer(said.version));
        }
        self.head = said.head();
        self.is_begun = true;
        self.rest.drain(..=end);
        Ok(true)
    }

    fn take(&mut self, entry: &Entry<'_>) -> Result<(), Refusal> {
        let before = self.entries;
        self.entries = self.entries.saturating_add(1);
        match entry.letter {
            b'P' => {
                let page = format::read_page(entry.value);
                self.take_read(page.map(|it| it.into_iter().map(Arc::new).collect()))?;
            }
            b'L' => self.take_read(format::read_batch(entry.value).map(|it| it.records))?,
            b'F' => self.take_photo(entry),
            b'E' => {
                let is_all = entry.value == before.to_le_bytes();
                self.whole = Some(if is_all { Whole::Complete } else { Whole::Changed });
            }
            // Steps, and what later versions keep.
            _ => {}
        }
        Ok(())
    }

    fn take_read(&mut self, read: Result<Vec<Arc<Record>>, Unreadable>) -> Result<(), Refusal> {
        match read {
            Ok(records) => {
                let (good, bad): (Vec<_>, Vec<_>) =
                    records.into_iter().partition(|it| is_timely(it));
                self.records.extend(good);
                bad.iter().for_each(|_| self.skip(LineProblem::BadStamp));
            }
            // A newer app wrote it, and reads it.
            Err(Unreadable::Newer) => return Err(Refusal::Newer(VERSION + 1)),
            Err(Unreadable::Damaged) => self.skip(LineProblem::NotARecord),
        }
        Ok(())
    }

    fn take_photo(&mut self, entry: &Entry<'_>) {
        let id = entry.key.try_into().map(PhotoId).map_err(|_| LineProblem::BadPhoto);
        match id.and_then(|id| checked(id, entry.value.to_vec())) {
            Ok(photo) => self.photos.push(photo),
            Err(problem) => self.skip(problem),
        }
    }

    fn skip(&mut self, problem: LineProblem) {
        self.skipped.push((self.entries as usize, problem));
    }
}

/// Whether no stamp lies so far ahead that no clock could come after it.
fn is_timely(record: &Record) -> bool {
    record.latest().is_none_or(|it| Stamp::from_time(it.time(), it.device).is_some())
}

/// The first line.
#[derive(serde::Deserialize)]
struct Header {
    version: u32,
    made: Option<String>,
    device: Option<String>,
}

impl Header {
    fn head(&self) -> Option<Head> {
        let device = u64::from_str_radix(self.device.as_deref()?, 16).ok()?;
        let made = chrono::DateTime::parse_from_rfc3339(self.made.as_deref()?).ok()?;
        let made = u64::try_from(made.timestamp_millis()).ok()?;
        // The shop's name is in the book.
        let shop = String::new();
        Some(Head { device: DeviceId(device), made, shop, vector: None, since: None })
    }
}

struct Entry<'a> {
    letter: u8,
    key: &'a [u8],
    value: &'a [u8],
}

impl<'a> Entry<'a> {
    /// The first entry of these bytes and what comes behind it, once all of it is there.
    fn first_of(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (before, rest) = bytes.split_at_checked(BEFORE)?;
        let length = |at: usize| {
            let length: [u8; 4] = before[at..at + 4].try_into().ok()?;
            usize::try_from(u32::from_le_bytes(length)).ok()
        };
        let (key, rest) = rest.split_at_checked(length(1)?)?;
        let (value, after) = rest.split_at_checked(length(5)?)?;
        Some((Self { letter: before[0], key, value }, after))
    }
}
