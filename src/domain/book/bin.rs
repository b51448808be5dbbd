//! What was deleted lately and can be had back.

use uuid::Uuid;

use super::Book;
use crate::domain::clock::Stamp;
use crate::domain::entry::Entry;
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::record::{DELETED, Record, RecordKind};
use crate::domain::task::Task;
use crate::domain::tie::Tie;

/// How long something that was deleted stays in the bin: 30 days, in milliseconds.
const KEPT: u64 = 30 * 24 * 3_600_000;

/// Something that was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Binned {
    /// Its kind.
    pub kind: RecordKind,
    /// Which.
    pub id: Uuid,
    /// When it was deleted, and on which device.
    pub deleted: Stamp,
}

impl Book {
    /// Whatever was deleted within the last 30 days, the latest first. What goes with somebody who
    /// was deleted comes back with them, and is not in the bin by itself; nor is the sample shop.
    pub fn bin(&self, now: u64) -> Vec<Binned> {
        let mut bin: Vec<Binned> = self
            .records()
            .filter(|it| it.is_deleted() && !it.is_erased() && self.is_own_thing(it))
            .filter_map(|it| {
                let deleted = it.register(DELETED)?.stamp;
                Some(Binned { kind: it.kind.clone(), id: it.id, deleted })
            })
            .filter(|it| now < it.deleted.millis().saturating_add(KEPT))
            .collect();
        bin.sort_by_key(|it| std::cmp::Reverse((it.deleted, it.id)));
        bin
    }

    /// How many people were erased for good.
    pub fn erased(&self) -> usize {
        self.erased.len()
    }

    fn is_own_thing(&self, record: &std::sync::Arc<Record>) -> bool {
        let is_there = |id: &PersonId| self.person(*id).is_some();
        let record = std::sync::Arc::clone(record);
        match record.kind {
            RecordKind::Person => Person::of(record).is_some_and(|it| !it.is_sample()),
            RecordKind::Entry => {
                Entry::of(record).is_some_and(|it| it.people().iter().any(is_there))
            }
            RecordKind::Occasion => {
                Occasion::of(record).is_some_and(|it| it.people().iter().any(is_there))
            }
            RecordKind::Task => Task::of(record).is_some_and(|it| {
                let people = it.people();
                !it.record().is_sample() && (people.is_empty() || people.iter().any(is_there))
            }),
            RecordKind::Tie => {
                let ends = Tie::of(record).filter(|it| !it.is_refused()).and_then(|it| it.people());
                ends.is_some_and(|it| it.iter().all(is_there))
            }
            RecordKind::List => !record.is_sample(),
            RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => false,
        }
    }
}
