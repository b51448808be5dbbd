//! Opening a book: everything that is kept becomes records again.

use std::collections::HashSet;
use std::sync::Arc;

use crate::disk::format::{self, Unreadable};
use crate::disk::{Contents, DiskProblem};
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
        match format::keep_page(bytes) {
            Ok(records) => opened.records.extend(records.into_iter().map(Arc::new)),
            Err(Unreadable::Newer) => opened.newer += 1,
            Err(Unreadable::Damaged) => opened.damaged += 1,
        }
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
