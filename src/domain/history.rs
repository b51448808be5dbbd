//! What became of a person over time: every change that this device knows of, when it was made, and
//! by which device.

use std::collections::HashSet;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::id::PersonId;
use crate::domain::person;
use crate::domain::record::{DELETED, Key, Record, RecordKind, Register};
use crate::domain::step::{Before, Change, Step, StepKind, Was};
use crate::domain::value::Value;

/// One change of one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The step it was part of.
    pub step: Stamp,
    /// What kind of step that was.
    pub kind: StepKind,
    /// The kind of the record.
    pub record: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What happened to it.
    pub what: EventKind,
}

/// What happened to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// It was made, when and where the stamp says.
    Made(Stamp),
    /// These fields were written.
    Wrote(Vec<Was>),
    /// Another device had written this, and it did not stand.
    Lost(Register),
}

/// The card of somebody and everything that is or was about them, deleted things too.
pub fn records_about(book: &Book, id: PersonId) -> HashSet<Uuid> {
    let others = book.records().filter(|it| person::was_ever_in(it, id)).map(|it| it.id);
    others.chain([id.0]).collect()
}

/// The changes of some records in a step, in its order.
pub fn events<'a>(step: &'a Step, about: &'a HashSet<Uuid>) -> impl Iterator<Item = Event> + 'a {
    let event = |record: &RecordKind, id: Uuid, what: EventKind| Event {
        step: step.stamp,
        kind: step.kind,
        record: record.clone(),
        id,
        what,
    };
    let changes = step.changes.iter().filter(|it| about.contains(&it.id));
    let changes = changes.map(move |Change { kind, id, before }| {
        let what = match before {
            Before::Absent { made, .. } => EventKind::Made(*made),
            Before::Registers(was) => EventKind::Wrote(was.clone()),
        };
        event(kind, *id, what)
    });
    let lost = step.lost.iter().filter(|it| about.contains(&it.id));
    changes.chain(lost.map(move |it| event(&it.kind, it.id, EventKind::Lost(it.word.clone()))))
}

/// Something that was deleted, as it stands once it is taken out of the bin.
pub(crate) fn restored(
    book: &Book,
    kind: &RecordKind,
    id: Uuid,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let there = book.record(kind, id).filter(|it| it.is_deleted() && !it.is_erased());
    let mut record = Record::clone(there.ok_or(Problem::NotInBin)?);
    record.write(DELETED, Value::Flag(false), stamp);
    Ok(record)
}

/// A record in which a value is written again that stood there once.
pub(crate) fn rewritten(
    book: &Book,
    kind: &RecordKind,
    id: Uuid,
    key: Key,
    value: Value,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let mut record = Record::clone(book.record(kind, id).ok_or(Problem::NothingToDo)?);
    record.write(key, value, stamp);
    Ok(record)
}
