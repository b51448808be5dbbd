//! A copy of a book as the reader tells it.

use std::sync::Arc;

use crate::disk::format;
use crate::domain::photo::Photo;
use crate::domain::record::RecordKind;
use crate::exchange::byname::{CopyRead, Head, LineProblem, Whole, joined};

/// What has come of a copy.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Coming {
    copy: CopyRead,
    /// Bytes of the file.
    size: usize,
    /// Bytes that are read.
    done: usize,
    people: usize,
}

/// What was told is no page of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NoPage;

impl Coming {
    /// A copy of which the header is read.
    pub(super) fn new(head: Option<Head>, announced: Option<u64>, size: usize) -> Self {
        let (records, photos, skipped) = (vec![], vec![], vec![]);
        // As long as its end has not come.
        let whole = Whole::Cut;
        let copy = CopyRead { head, announced, records, photos, skipped, whole };
        Self { copy, size, done: 0, people: 0 }
    }

    /// Takes some records, as the bytes of a page, and what was left out between them.
    ///
    /// # Errors
    /// [`NoPage`] when the bytes are none.
    pub(super) fn take_records(
        &mut self,
        done: usize,
        page: &[u8],
        skipped: Vec<(usize, LineProblem)>,
    ) -> Result<(), NoPage> {
        let records = format::read_page(page).map_err(|_| NoPage)?;
        self.done = done;
        self.people += records.iter().filter(|it| it.kind == RecordKind::Person).count();
        self.copy.records.extend(records.into_iter().map(Arc::new));
        self.copy.skipped.extend(skipped);
        Ok(())
    }

    /// Takes some photos.
    pub(super) fn take_photos(&mut self, done: usize, photos: Vec<Vec<u8>>) {
        self.done = done;
        self.copy.photos.extend(photos.into_iter().map(Photo::of));
    }

    /// How much of the file is read, of a hundred.
    pub(super) fn percent(&self) -> usize {
        (self.done * 100).checked_div(self.size).unwrap_or(100).min(100)
    }

    /// How many people have come.
    pub(super) fn people(&self) -> usize {
        self.people
    }

    /// All of the copy.
    pub(super) fn finished(mut self, whole: Whole) -> CopyRead {
        let records = joined(std::mem::take(&mut self.copy.records));
        CopyRead { records, whole, ..self.copy }
    }
}
