//! The sum of what a copy says, by which a copy that was read back is compared with what was meant.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::{Head, Reading, Whole, header, text};
use crate::disk::format;
use crate::domain::photo::{Photo, PhotoId};
use crate::domain::record::Record;

/// Sums up a copy: its head, its records, its photos, as they come in the file. Records go in as the
/// book keeps them on the disk and not as they stand in the file, so that a file which is read other
/// than it was meant has another sum.
#[derive(Debug, Default)]
pub struct Digest(Sha256);

impl Digest {
    /// Adds what the header says.
    pub fn head(&mut self, head: &Head) {
        let mut line = Vec::new();
        header::write(&mut line, head, r#""records":0"#);
        self.0.update(line);
    }

    /// Adds records; it does not matter how many at once.
    pub fn records(&mut self, records: &[Arc<Record>]) {
        for record in records {
            self.0.update(format::write_page(std::slice::from_ref(record)));
        }
    }

    /// Adds photos: each is named by the sum of its own bytes.
    pub fn photos(&mut self, photos: impl IntoIterator<Item = PhotoId>) {
        photos.into_iter().for_each(|id| self.0.update(id.0));
    }

    /// The sum, in hex.
    pub fn end(self) -> String {
        text::hex(&self.0.finalize())
    }
}

/// A copy that is read back, a piece at a time, to see whether it says what was meant.
#[derive(Debug, Default)]
pub struct Proving {
    reading: Reading,
    digest: Digest,
    head_is_summed: bool,
}

impl Proving {
    /// Reads more of it; `None` as soon as it is no good.
    pub fn add(&mut self, bytes: &[u8]) -> Option<()> {
        self.reading.add(bytes).ok()?;
        if !self.head_is_summed && self.reading.is_begun() {
            self.digest.head(self.reading.head()?);
            self.head_is_summed = true;
        }
        // In a file the records come before the photos.
        self.digest.records(&self.reading.take_records());
        self.digest.photos(self.reading.take_photos().iter().map(Photo::id));
        self.reading.take_skipped().is_empty().then_some(())
    }

    /// The sum of what it says; `None` when it is not whole, or a line of it could not be read.
    pub fn end(mut self) -> Option<String> {
        let rest = self.reading.end().ok()?;
        if !self.head_is_summed {
            self.digest.head(&rest.head?);
        }
        self.digest.records(&rest.records);
        self.digest.photos(rest.photos.iter().map(Photo::id));
        let is_good = rest.skipped.is_empty() && rest.whole == Whole::Complete;
        is_good.then(|| self.digest.end())
    }
}
