//! A line of an exchange file as its bytes come.

use std::str::from_utf8;

use sha2::{Digest, Sha256};

use super::limits::Most;
use super::{Items, LineProblem, header};

/// A line, as far as it has come.
#[derive(Debug, Default)]
pub(super) struct Row {
    /// Its bytes without the line feed, of a long one only the first.
    bytes: Vec<u8>,
    /// Its number from 1, as an editor counts.
    pub(super) number: usize,
    is_too_long: bool,
    has_text: bool,
    /// The hash of everything before it.
    before: Sha256,
}

impl Row {
    /// The first line of a file, of which nothing has come.
    pub(super) fn first() -> Self {
        Self { number: 1, ..Self::default() }
    }

    /// Begins another line; the memory of the one before is used again.
    pub(super) fn begin(&mut self, number: usize, before: &Sha256) {
        self.bytes.clear();
        (self.number, self.is_too_long, self.has_text) = (number, false, false);
        self.before.clone_from(before);
    }

    /// Takes more of the line.
    pub(super) fn add(&mut self, bytes: &[u8], most: &Most) {
        self.has_text = self.has_text || !bytes.trim_ascii_start().is_empty();
        let room = most.line_bytes.saturating_sub(self.bytes.len());
        self.is_too_long |= room < bytes.len();
        self.bytes.extend(&bytes[..bytes.len().min(room)]);
    }

    /// Whether it holds more than blanks.
    pub(super) fn has_text(&self) -> bool {
        self.has_text
    }

    /// The text of the line.
    pub(super) fn text(&self) -> Result<&str, LineProblem> {
        if self.is_too_long {
            return Err(LineProblem::TooLong);
        }
        from_utf8(&self.bytes).map_err(|_| LineProblem::NotText)
    }

    /// The trailer, if it is one.
    pub(super) fn trailer(&self) -> Option<Items> {
        let items = header::object(self.text().ok()?).ok()?;
        (header::text_of(&items, "end") == Some("byname")).then_some(items)
    }

    /// The SHA-256 of everything before the line.
    pub(super) fn hash_before(self) -> [u8; 32] {
        self.before.finalize().into()
    }
}
