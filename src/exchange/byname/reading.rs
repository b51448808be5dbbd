//! An exchange file becomes records, as its bytes come. Nothing in it is trusted.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::header::{self, number_of, text_of};
use super::limits::{MOST, Most};
use super::line::{self, Line};
use super::opening::Opening;
use super::row::Row;
use super::value::Notes;
use super::{CopyRead, Head, Items, LineProblem, Refusal, Whole, joined, text};
use crate::domain::photo::Photo;
use crate::domain::record::Record;

/// Reads an exchange file. Two copies of one record are joined, and a line that cannot be read is
/// left out and reported, so that of a damaged file everything else is still there.
///
/// # Errors
/// [`Refusal`] when this is no exchange file, or one that this app cannot read at all.
pub fn read(bytes: &[u8]) -> Result<CopyRead, Refusal> {
    read_within(bytes, MOST)
}

fn read_within(bytes: &[u8], most: Most) -> Result<CopyRead, Refusal> {
    let mut reading = Reading::within(most);
    reading.add(bytes)?;
    reading.end()
}

/// A file on its way in, a piece at a time. What it says is there as soon as it is read, and may be
/// taken away, so that it need not all be in memory at once. The last line is held back: only the
/// end of the file tells whether it is the trailer.
#[derive(Debug)]
pub struct Reading {
    most: Most,
    opening: Opening,
    /// Bytes that came.
    bytes: usize,
    /// Of all bytes from the header's first.
    hash: Sha256,
    /// The line that has not ended.
    row: Row,
    /// The latest line that has ended and holds more than blanks.
    held: Option<Row>,
    lines: LinesRead,
    refused: Option<Refusal>,
}

impl Default for Reading {
    fn default() -> Self {
        Self::within(MOST)
    }
}

impl Reading {
    fn within(most: Most) -> Self {
        Self {
            most,
            opening: Opening::default(),
            bytes: 0,
            hash: Sha256::new(),
            row: Row::first(),
            held: None,
            lines: LinesRead::default(),
            refused: None,
        }
    }

    /// Reads more of the file.
    ///
    /// # Errors
    /// [`Refusal`] as soon as it is certain, and from then on for whatever comes.
    pub fn add(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        if let Some(refusal) = self.refused {
            return Err(refusal);
        }
        let added = self.take_bytes(bytes);
        self.refused = added.err();
        added
    }

    /// What the header says, once it is read; `None` when it is damaged.
    pub fn head(&self) -> Option<&Head> {
        self.lines.head.as_ref()
    }

    /// Whether the header is read, or known to be damaged.
    pub fn is_begun(&self) -> bool {
        self.lines.is_begun
    }

    /// How many records the header announces.
    pub fn announced(&self) -> Option<u64> {
        self.lines.announced
    }

    /// How many records are read and not taken yet, copies of one counted each.
    pub fn waiting(&self) -> usize {
        self.lines.records.len()
    }

    /// The records that were read since they were taken last, sorted by kind and id, each once. Among
    /// all that are ever taken one may come again: [`joined`] joins them.
    pub fn take_records(&mut self) -> Vec<Arc<Record>> {
        joined(std::mem::take(&mut self.lines.records))
    }

    /// The photos that were read since they were taken last.
    pub fn take_photos(&mut self) -> Vec<Photo> {
        std::mem::take(&mut self.lines.photos)
    }

    /// The lines that were left out since they were taken last.
    pub fn take_skipped(&mut self) -> Vec<(usize, LineProblem)> {
        std::mem::take(&mut self.lines.skipped)
    }

    /// That was the whole file: what it says, without what was taken before.
    ///
    /// # Errors
    /// [`Refusal`] when something was refused before, or only now is known not to be ours.
    pub fn end(mut self) -> Result<CopyRead, Refusal> {
        if let Some(refusal) = self.refused {
            return Err(refusal);
        }
        if !self.opening.is_done() {
            return Err(Refusal::NotOurs);
        }
        self.end_row()?;
        let Some(trailer) = self.held.as_ref().and_then(Row::trailer) else {
            self.take_held()?;
            return Ok(self.lines.finished(Whole::Cut));
        };
        let hash = self.held.take().map(Row::hash_before).unwrap_or_default();
        let whole = whole(&hash, &trailer, self.lines.lines);
        Ok(self.lines.finished(whole))
    }

    fn take_bytes(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let before = self.opening.pass(bytes).ok_or(Refusal::NotOurs)?;
        self.bytes = self.bytes.saturating_add(bytes.len());
        if self.most.bytes < self.bytes {
            return Err(Refusal::TooLarge);
        }
        let (before, mut rest) = bytes.split_at(before);
        self.row.number += memchr::memchr_iter(b'\n', before).count();
        while let Some(end) = memchr::memchr(b'\n', rest) {
            let (line, after) = rest.split_at(end + 1);
            self.row.add(&line[..end], &self.most);
            self.hash.update(line);
            self.end_row()?;
            rest = after;
        }
        self.row.add(rest, &self.most);
        self.hash.update(rest);
        Ok(())
    }

    /// The line has ended: it is held back, and the one before it was not the last.
    fn end_row(&mut self) -> Result<(), Refusal> {
        let next = self.row.number + 1;
        if self.row.has_text() {
            self.take_held()?;
            let spare = self.held.take().unwrap_or_default();
            self.held = Some(std::mem::replace(&mut self.row, spare));
        }
        self.row.begin(next, &self.hash);
        Ok(())
    }

    /// Reads the line that was held back, which is not the trailer.
    fn take_held(&mut self) -> Result<(), Refusal> {
        let Some(row) = &self.held else { return Ok(()) };
        if self.lines.is_begun {
            self.lines.take(row, &self.most)
        } else {
            self.lines.take_header(row)
        }
    }
}

fn whole(hash: &[u8], trailer: &Items, lines: usize) -> Whole {
    let is_hash_right = text_of(trailer, "sha256") == Some(&text::hex(hash));
    let photos = number_of(trailer, "photos").unwrap_or_default();
    let written = number_of(trailer, "records").and_then(|records| records.checked_add(photos));
    if is_hash_right && written == u64::try_from(lines).ok() {
        Whole::Complete
    } else {
        Whole::Changed
    }
}

/// What the lines so far held.
#[derive(Debug, Default)]
struct LinesRead {
    is_begun: bool,
    head: Option<Head>,
    announced: Option<u64>,
    /// How many lines after the header, bad ones too.
    lines: usize,
    /// How many values are in them.
    values: usize,
    records: Vec<Arc<Record>>,
    photos: Vec<Photo>,
    skipped: Vec<(usize, LineProblem)>,
}

impl LinesRead {
    /// A header that cannot be read does not keep us from the records: they say what they are.
    fn take_header(&mut self, row: &Row) -> Result<(), Refusal> {
        self.is_begun = true;
        match row.text().and_then(header::object) {
            Ok(items) => {
                if let Some(newer) = header::newer_version(&items) {
                    return Err(Refusal::Newer(newer));
                }
                self.head = header::read(&items);
                self.announced = number_of(&items, "records");
            }
            Err(problem) => self.skipped.push((row.number, problem)),
        }
        Ok(())
    }

    /// Takes a line after the header: a photo, or a record.
    fn take(&mut self, row: &Row, most: &Most) -> Result<(), Refusal> {
        if self.lines == most.lines {
            return Err(Refusal::TooLarge);
        }
        self.lines += 1;
        let notes = Notes::default();
        match row.text().and_then(|text| line::read(text, &notes)) {
            Ok(Line::Record(record)) => self.records.push(Arc::new(record)),
            Ok(Line::Photo(photo)) => self.photos.push(photo),
            Err(problem) => self.skipped.push((row.number, problem)),
        }
        self.values += notes.values.get();
        if most.values < self.values { Err(Refusal::TooLarge) } else { Ok(()) }
    }

    fn finished(self, whole: Whole) -> CopyRead {
        let Self { head, announced, records, photos, skipped, .. } = self;
        CopyRead { head, announced, records: joined(records), photos, skipped, whole }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &[u8] = br#"{"format":"byname","version":1,"device":"00000000000000a1","made":"2026-11-21T09:30:00.000Z","shop":"Orr","records":2}
{"kind":"person","id":"01920000-0000-7000-8000-000000000001","fields":{}}
{"kind":"person","id":"01920000-0000-7000-8000-000000000002","fields":{}}
"#;
    const LONGEST_LINE: usize = 118;

    fn most() -> Most {
        Most { bytes: FILE.len(), line_bytes: LONGEST_LINE, lines: 2, values: 2 }
    }

    #[test]
    fn a_file_with_more_bytes_than_the_limit_is_refused() {
        for (bytes, whole) in
            [(FILE.len() - 1, Err(Refusal::TooLarge)), (FILE.len(), Ok(2)), (FILE.len() + 1, Ok(2))]
        {
            let read = read_within(FILE, Most { bytes, ..most() });
            assert_eq!(read.map(|read| read.records.len()), whole, "{bytes}");
        }
    }

    #[test]
    fn a_file_with_more_lines_than_the_limit_is_refused() {
        for (lines, whole) in [(1, Err(Refusal::TooLarge)), (2, Ok(2)), (3, Ok(2))] {
            let read = read_within(FILE, Most { lines, ..most() });
            assert_eq!(read.map(|read| read.records.len()), whole, "{lines}");
        }
    }

    #[test]
    fn a_line_longer_than_the_limit_is_left_out() {
        let header_left_out = vec![(1, LineProblem::TooLong)];
        for (line_bytes, skipped) in [
            (LONGEST_LINE - 1, header_left_out),
            (LONGEST_LINE, vec![]),
            (LONGEST_LINE + 1, vec![]),
        ] {
            let read = read_within(FILE, Most { line_bytes, ..most() }).expect("it is ours");
            assert_eq!(read.skipped, skipped, "{line_bytes}");
            assert_eq!(read.records.len(), 2);
        }
    }
}
