//! Opening a book: everything that is kept becomes records again.

use std::collections::HashSet;
use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;

use crate::disk::compact::is_of_what_happened;
use crate::disk::format::{self, Unreadable};
use crate::disk::{Contents, DiskProblem};
use crate::domain::clock::Stamp;
use crate::domain::record::Record;
use crate::domain::step::Step;

/// What was on the disk.
#[derive(Debug, Default)]
pub struct Opened {
    /// Every record. One that stands in a page and in the log comes twice; the book joins them.
    pub records: Vec<Arc<Record>>,
    /// A stamp that none in the records is later than; `None` where nothing was written.
    pub latest: Option<Stamp>,
    /// The steps that are still in the log, each once, the oldest first.
    pub steps: Vec<Step>,
    /// Pages and log entries that could not be read. They are left as they are.
    pub damaged: usize,
    /// Pages and log entries that a newer version wrote. While there are any, this one must not write.
    pub newer: usize,
}

/// Pages of what happened, which the disk has given and nobody has looked at yet.
#[derive(Default)]
pub struct Later {
    left: usize,
    pages: Option<Box<dyn Iterator<Item = Vec<u8>>>>,
}

impl Later {
    /// So many pages. One that does not come is damaged.
    pub fn new(count: usize, pages: impl Iterator<Item = Vec<u8>> + 'static) -> Self {
        Self { left: count, pages: Some(Box::new(pages)) }
    }

    /// Whether no page is left.
    pub fn is_empty(&self) -> bool {
        self.left == 0
    }
}

impl Debug for Later {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        to.debug_struct("Later").field("left", &self.left).finish_non_exhaustive()
    }
}

impl Iterator for Later {
    type Item = Result<Vec<Arc<Record>>, Unreadable>;

    /// The records of the next page, if there is one.
    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let page = self.pages.as_mut().and_then(Iterator::next).unwrap_or_default();
        Some(format::keep_page(page).map(|it| it.into_iter().map(Arc::new).collect()))
    }
}

impl Contents {
    /// Whoever is in the book and the log, and what happened for later.
    pub fn apart(self) -> (Self, Later) {
        let (later, pages): (Vec<_>, _) =
            self.pages.into_iter().partition(|(key, _)| is_of_what_happened(key));
        let later = Later::new(later.len(), later.into_iter().map(|(_, page)| page));
        (Self { pages, log: self.log }, later)
    }
}

impl Opened {
    /// Whether anything is not as it should be; a book that has nothing at all may be one that was lost.
    pub fn is_doubtful(&self) -> bool {
        self.damaged > 0 || self.newer > 0 || self.records.is_empty()
    }

    /// Reads at once what was left for later, if anything is not as it should be.
    pub fn read_on_in_doubt(&mut self, later: &mut Later) {
        if self.is_doubtful() {
            later.for_each(|page| self.take(page));
        }
    }

    fn take(&mut self, page: Result<Vec<Arc<Record>>, Unreadable>) {
        match page {
            Ok(records) => self.take_records(records),
            Err(Unreadable::Newer) => self.newer += 1,
            Err(Unreadable::Damaged) => self.damaged += 1,
        }
    }

    /// Their stamps are looked at while they are at hand: later, each would have to be fetched again.
    fn take_records(&mut self, records: Vec<Arc<Record>>) {
        let latest = records.iter().filter_map(|it| it.not_after()).max();
        self.latest = self.latest.max(latest);
        self.records.extend(records);
    }
}

/// Reads everything that is kept.
///
/// # Errors
/// [`DiskProblem::Newer`] when any of it was written by a newer version: this one must not write.
pub fn open(contents: Contents) -> Result<Opened, DiskProblem> {
    let opened = look(contents);
    if opened.newer == 0 { Ok(opened) } else { Err(DiskProblem::Newer) }
}

/// Reads what this version can of a book that a newer one has written, and passes the rest by. It may
/// be looked at, and must not be written to.
pub fn look(contents: Contents) -> Opened {
    let mut opened = Opened::default();
    let mut known = HashSet::new();
    for (_, bytes) in contents.pages {
        opened.take(format::keep_page(bytes).map(|it| it.into_iter().map(Arc::new).collect()));
    }
    for (_, bytes) in &contents.log {
        match format::read_batch(bytes) {
            Ok(batch) => {
                opened.take_records(batch.records);
                // One that was kept though it was reported as failed came once more.
                if known.insert(bytes) {
                    opened.steps.push(batch.step);
                }
            }
            Err(Unreadable::Newer) => opened.newer += 1,
            Err(Unreadable::Damaged) => opened.damaged += 1,
        }
    }
    opened
}
