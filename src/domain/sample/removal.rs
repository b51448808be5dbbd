//! What goes with the sample shop, and what stays.

use std::collections::HashSet;
use std::sync::Arc;

use crate::domain::book::Book;
use crate::domain::entry::Entry;
use crate::domain::id::{EntryId, OccasionId, PersonId, TaskId};
use crate::domain::occasion::Occasion;
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};

/// Every record that goes: the people of the sample shop, and whatever concerns nobody else. What
/// was tried out with them goes, too; what also concerns one of her own people stays.
pub(crate) fn removal(book: &Book) -> Vec<Arc<Record>> {
    // Whoever of them was deleted by hand is still one of them.
    let invented: HashSet<PersonId> = book
        .records()
        .filter(|it| it.kind == RecordKind::Person && it.is_sample())
        .map(|it| PersonId(it.id))
        .collect();
    let goes = |record: &&Arc<Record>| {
        !record.is_deleted()
            && match record.kind {
                RecordKind::Person | RecordKind::List => record.is_sample(),
                RecordKind::Entry | RecordKind::Occasion => {
                    let people = people_of(book, record);
                    !people.is_empty() && people.iter().all(|id| invented.contains(id))
                }
                RecordKind::Task => {
                    record.is_sample() || {
                        let people = people_of(book, record);
                        !people.is_empty() && people.iter().all(|id| invented.contains(id))
                    }
                }
                // Without one of its ends a tie is none.
                RecordKind::Tie => person::ever_in(record).any(|id| invented.contains(&id)),
                RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => false,
            }
    };
    book.records().filter(goes).cloned().collect()
}

fn people_of(book: &Book, record: &Record) -> Vec<PersonId> {
    let entry = book.entry(EntryId(record.id)).map(Entry::people);
    let occasion = || book.occasion(OccasionId(record.id)).map(Occasion::people);
    let task = || book.task(TaskId(record.id)).map(|it| it.people());
    entry.or_else(occasion).or_else(task).unwrap_or_default()
}
