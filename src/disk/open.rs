//! Opening a book: everything that is kept becomes records again.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use crate::disk::compact::is_of_what_happened;
use crate::disk::format::{self, Unreadable};
use crate::disk::{Contents, DiskProblem, PageKey};
use crate::domain::record::Record;
use crate::domain::step::Step;

/// What was on the disk.
#[derive(Debug, Default)]
pub struct Opened {
    /// Every record. One that stands in a page and in the log comes twice; the book joins them.
    pub records: Vec<Arc<Record>>,
    /// The steps that are still in the log, each once, the oldest first.
    pub steps: Vec<Step>,
    /// Pages and log entries that could not be read. They are left as they are.
    pub damaged: usize,
    /// Pages and log entries that a newer version wrote. While there are any, this one must not write.
    pub newer: usize,
}

/// Pages of what happened that are still to be read, each of which is as it was written.
#[derive(Debug, Default)]
pub struct Rest(VecDeque<Vec<u8>>);

/// Reads whoever is in the book, and leaves what happened for later. A book of which anything cannot be
/// read is read whole, as [`look`] does it.
pub fn begin(contents: Contents) -> (Opened, Rest) {
    let mut happened = contents.pages.iter().filter(|(key, _)| is_of_what_happened(key));
    if happened.any(|(_, it)| format::check_page(it).is_err()) {
        return (look(contents), Rest::default());
    }
    let (rest, pages) = contents.pages.into_iter().partition(|(key, _)| is_of_what_happened(key));
    let rest: Vec<(PageKey, _)> = rest;
    let mut opened = look(Contents { pages, log: contents.log });
    let mut rest = Rest(rest.into_iter().map(|(_, it)| it).collect());
    if opened.damaged > 0 || opened.newer > 0 || opened.records.is_empty() {
        rest.by_ref().for_each(|page| opened.take(page));
    }
    (opened, rest)
}

impl Iterator for Rest {
    type Item = Result<Vec<Arc<Record>>, Unreadable>;

    /// The records of the next page, if there is one.
    fn next(&mut self) -> Option<Self::Item> {
        let page = self.0.pop_front()?;
        Some(format::keep_page(page).map(|it| it.into_iter().map(Arc::new).collect()))
    }
}

impl Rest {
    /// Whether no page is left.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Opened {
    fn take(&mut self, page: Result<Vec<Arc<Record>>, Unreadable>) {
        match page {
            Ok(records) => self.records.extend(records),
            Err(Unreadable::Newer) => self.newer += 1,
            Err(Unreadable::Damaged) => self.damaged += 1,
        }
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
                opened.records.extend(batch.records);
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
