//! Erasing somebody for good: the right to be forgotten (Regulation (EU) 2016/679, article 17).
//!
//! What is left of each record is that it was erased, so that no old copy brings it back. Nothing
//! of the record's content is in it, nor in the step: it cannot be taken back.

use std::collections::HashSet;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::{Batch, Problem};
use crate::domain::entry::Entry;
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::{Step, StepKind};
use crate::domain::value::Value;

/// Erases somebody, and all that is about nobody else; from what is about others too they are taken
/// out.
pub(crate) fn erase(book: &Book, id: PersonId, stamp: Stamp) -> Result<Batch, Problem> {
    let person = book.record(&RecordKind::Person, id.0).filter(|it| !it.is_erased());
    let person = person.ok_or(Problem::UnknownPerson)?;
    let mut records = vec![erased(person, stamp)];
    let is_gone = |other: PersonId| other == id || is_erased(book, other);
    records.extend(book.records().filter_map(|it| without(it, id, &is_gone, stamp)).map(Arc::new));
    finished(records, stamp)
}

/// Erases what is about nobody but people who were erased: it was written on another device before
/// that heard of it.
pub(crate) fn erase_orphans(book: &Book, stamp: Stamp) -> Result<Batch, Problem> {
    let is_orphan = |record: &&Arc<Record>| {
        let people = people(record);
        !people.is_empty() && people.into_iter().all(|it| is_erased(book, it))
    };
    let orphans = book.records().filter(|it| !it.is_erased()).filter(is_orphan);
    finished(orphans.map(|it| erased(it, stamp)).collect(), stamp)
}

/// Everything that was erased for good.
pub fn erased_ids<'a>(records: impl IntoIterator<Item = &'a Arc<Record>>) -> HashSet<Uuid> {
    records.into_iter().filter(|it| it.is_erased()).map(|it| it.id).collect()
}

/// Takes everything about what was erased out of a step; says whether there was anything.
pub fn scrub(step: &mut Step, erased: &HashSet<Uuid>) -> bool {
    let before = step.changes.len();
    step.changes.retain(|it| !erased.contains(&it.id));
    step.changes.len() < before
}

fn finished(records: Vec<Arc<Record>>, stamp: Stamp) -> Result<Batch, Problem> {
    if records.is_empty() {
        return Err(Problem::NothingToDo);
    }
    Ok(Batch { records, step: Step { stamp, kind: StepKind::Erase, changes: Vec::new() } })
}

fn erased(record: &Record, stamp: Stamp) -> Arc<Record> {
    let mut record = Record::new(record.kind.clone(), record.id);
    record.erase(stamp);
    Arc::new(record)
}

fn is_erased(book: &Book, id: PersonId) -> bool {
    book.record(&RecordKind::Person, id.0).is_some_and(|it| it.is_erased())
}

/// A record about somebody, without them; `None` for one that is not about them.
fn without(
    record: &Arc<Record>,
    id: PersonId,
    is_gone: &impl Fn(PersonId) -> bool,
    stamp: Stamp,
) -> Option<Record> {
    let names = person::places_of(record, id);
    if names.is_empty() {
        return None;
    }
    let people = people(record);
    if people.contains(&id) && people.into_iter().all(is_gone) {
        return Some(Record::clone(&erased(record, stamp)));
    }
    let mut record = Record::clone(record);
    names.into_iter().for_each(|key| record.write(key, Value::Flag(false), stamp));
    Some(record)
}

/// Whom a record is about, if it is of a kind that is about people.
fn people(record: &Arc<Record>) -> Vec<PersonId> {
    match record.kind {
        RecordKind::Entry => {
            Entry::of(Arc::clone(record)).map(|it| it.people()).unwrap_or_default()
        }
        RecordKind::Occasion => {
            Occasion::of(Arc::clone(record)).map(|it| it.people()).unwrap_or_default()
        }
        RecordKind::Person | RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => {
            Vec::new()
        }
    }
}
