//! One thing that was done, so that it can be taken back: also days later, also after other edits.
//!
//! Taking back writes forward: the old values, under a new stamp. What somebody changed since stays.

mod kind;

use std::collections::HashSet;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::entry::Entry;
use crate::domain::id::{EntryId, OccasionId, PersonId, TaskId, TieId};
use crate::domain::occasion::Occasion;
use crate::domain::record::{DELETED, Key, Record, RecordKind, Register};
use crate::domain::task::Task;
use crate::domain::value::Value;

pub use kind::StepKind;

/// One thing that was done, and what stood there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// When and where it was done; no two steps share one.
    pub stamp: Stamp,
    /// What was done.
    pub kind: StepKind,
    /// Every record that it changed.
    pub changes: Vec<Change>,
    /// Words that came with a copy and did not stand.
    pub lost: Vec<Lost>,
}

/// A word of another device that did not stand against ours, of which it had not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What was written there, by whom and when.
    pub word: Register,
}

impl Step {
    /// Whether taking it back would still change anything.
    pub fn can_be_taken_back(&self, book: &Book) -> bool {
        taken_back(book, self, self.stamp).next().is_some()
    }
}

/// What a step did to one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The kind of the record.
    pub kind: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What it did.
    pub before: Before,
}

/// What was there before a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
    /// The record did not exist.
    Absent {
        /// What the record said after the step, as [`Record::said`] sums it up. Something else
        /// means that somebody wrote since.
        said: u64,
        /// When and where it was made: by the step, or elsewhere before it came with the step.
        made: Stamp,
    },
    /// These registers said something else.
    Registers(Vec<Was>),
}

/// What one register said before a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Was {
    /// The register.
    pub key: Key,
    /// What the step left there. Something else means that somebody wrote since. Not the stamp
    /// tells: taking back a later step writes this value anew.
    pub left: Value,
    /// What stood there; [`Value::Nothing`] where nothing was written yet.
    pub value: Value,
    /// When and where what the step left was written: by the step, or elsewhere before it came.
    pub stamp: Stamp,
}

impl Change {
    /// What turned a record into another, in a step of this stamp.
    pub fn between(before: Option<&Record>, after: &Record, step: Stamp) -> Self {
        let before = match before {
            // The shop is always there, written down or not.
            None if after.kind != RecordKind::Shop => {
                Before::Absent { said: after.said(), made: after.earliest().unwrap_or(step) }
            }
            None => Before::Registers(was(&Record::new(after.kind.clone(), after.id), after)),
            Some(before) => Before::Registers(was(before, after)),
        };
        Self { kind: after.kind.clone(), id: after.id, before }
    }

    /// Whether the step made this record, and nobody has written in it since.
    fn made(&self, book: &Book) -> bool {
        let current = book.record(&self.kind, self.id);
        match self.before {
            Before::Absent { said, .. } => current.is_some_and(|it| it.said() == said),
            Before::Registers(_) => false,
        }
    }

    /// The record as it would stand with the change taken back; `None` when nothing is left to do.
    fn taken_back(&self, book: &Book, stamp: Stamp) -> Option<Record> {
        let current = book.record(&self.kind, self.id)?;
        let mut record = Record::clone(current);
        match &self.before {
            Before::Absent { said, .. } if record.said() == *said => {
                record.write(DELETED, Value::Flag(true), stamp);
            }
            Before::Absent { .. } => {}
            Before::Registers(was) => was
                .iter()
                .filter(|was| record.register(&was.key).is_some_and(|it| it.value == was.left))
                .collect::<Vec<_>>()
                .into_iter()
                .for_each(|was| record.write(was.key.clone(), was.value.clone(), stamp)),
        }
        (record != **current).then_some(record)
    }
}

fn was(before: &Record, after: &Record) -> Vec<Was> {
    after
        .registers()
        .iter()
        .filter_map(|register| {
            let old = before.register(&register.key);
            let value = old.map_or(Value::Nothing, |old| old.value.clone());
            let left = register.value.clone();
            let (key, stamp) = (register.key.clone(), register.stamp);
            (value != left).then_some(Was { key, left, value, stamp })
        })
        .collect()
}

/// Every record as it would stand with a step taken back. What was changed since stays as it is; so
/// does whoever came in with the step and was here since, or was written about, with all that came
/// in with them. From whoever was there before, all goes that the step wrote.
pub(crate) fn take_back(book: &Book, step: &Step, stamp: Stamp) -> Vec<Arc<Record>> {
    taken_back(book, step, stamp).map(Arc::new).collect()
}

fn taken_back(book: &Book, step: &Step, stamp: Stamp) -> impl Iterator<Item = Record> {
    let in_step: HashSet<Uuid> = step.changes.iter().map(|change| change.id).collect();
    let is_made = |it: &&Change| matches!(it.before, Before::Absent { .. });
    let made: HashSet<Uuid> = step.changes.iter().filter(is_made).map(|it| it.id).collect();
    let stays = move |change: &Change| match change.kind {
        RecordKind::Person => is_used_since(book, PersonId(change.id), step.stamp, &in_step),
        RecordKind::Entry | RecordKind::Occasion | RecordKind::Tie | RecordKind::Task => {
            let people = people_of(book, change).into_iter();
            let mut from_step = people.filter(|id| made.contains(&id.0));
            from_step.any(|id| is_used_since(book, id, step.stamp, &in_step))
        }
        RecordKind::List | RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => false,
    };
    // What a device has seen it has seen, also when it takes it back.
    let goes = move |change: &&Change| {
        change.kind != RecordKind::Device && !(change.made(book) && stays(change))
    };
    step.changes.iter().filter(goes).filter_map(move |it| it.taken_back(book, stamp))
}

/// Whether anything about a person was first written after a step, and not by it.
fn is_used_since(book: &Book, id: PersonId, step: Stamp, in_step: &HashSet<Uuid>) -> bool {
    let entries = book.timeline(id).into_iter().filter_map(|it| book.entry(it));
    let occasions = book.occasions_of(id).into_iter().filter_map(|it| book.occasion(it));
    let ties = book.ties_of(id);
    let ties = ties.iter().map(|it| it.tie.record());
    let tasks = book.all_tasks_of(id);
    let tasks = tasks.iter().map(Task::record);
    let records = entries.map(Entry::record).chain(occasions.map(Occasion::record));
    let records = records.chain(ties).chain(tasks);
    let mut others = records.filter(|record| !in_step.contains(&record.id));
    others.any(|record| record.earliest().is_some_and(|it| it > step))
}

fn people_of(book: &Book, change: &Change) -> Vec<PersonId> {
    let entry = book.entry(EntryId(change.id)).map(Entry::people);
    let occasion = || book.occasion(OccasionId(change.id)).map(Occasion::people);
    let tie = || book.tie(TieId(change.id)).and_then(|it| it.people()).map(Vec::from);
    let task = || book.task(TaskId(change.id)).map(|it| it.people());
    entry.or_else(occasion).or_else(tie).or_else(task).unwrap_or_default()
}
