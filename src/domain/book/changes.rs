//! How much of the book has changed since a copy: counted once, and then with each change.

use std::sync::{Arc, Mutex, PoisonError};

use super::Book;
use crate::domain::record::{Record, RecordKind};
use crate::domain::vector::Vector;

/// What a copy holds, and how many records are not as they are in it.
#[derive(Debug, Default)]
pub(super) struct Changes(Mutex<Option<(Vector, usize)>>);

impl Changes {
    /// A record changed.
    pub(super) fn note(&mut self, before: Option<&Arc<Record>>, after: &Arc<Record>) {
        let place = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some((holds, count)) = place {
            let was = before.is_some_and(|it| is_change(it, holds));
            *count = (*count + usize::from(is_change(after, holds))).saturating_sub(was.into());
        }
    }
}

impl Book {
    /// How many records would not be as they are if the book had to be taken from a copy that holds
    /// this. Word of devices does not count, nor whatever came and went since.
    pub fn changes_since(&self, holds: &Vector) -> usize {
        let mut place = self.answers.changes.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*place {
            Some((known, count)) if known == holds => *count,
            Some(_) | None => {
                let count = self.records().filter(|it| is_change(it, holds)).count();
                *place = Some((holds.clone(), count));
                count
            }
        }
    }
}

fn is_change(record: &Record, holds: &Vector) -> bool {
    if record.kind == RecordKind::Device {
        return false;
    }
    let is_held = |it: &Record| it.any(|it| holds.has_seen(it.stamp));
    !record.is_seen(holds) && (!record.is_deleted() || record.is_erased() || is_held(record))
}
