//! What a command changes of a task.

use super::{Assignee, DUE, ENDED, Task, TaskDraft, done_on, draft};
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::date::Day;
use crate::domain::id::{PersonId, TaskId};
use crate::domain::record::{DELETED, Record, RecordKind};
use crate::domain::repeat::Again;
use crate::domain::step::StepKind;
use crate::domain::value::{Stored, Value};

/// What is done to a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskDeed {
    /// It is written down, or says something else.
    Set(TaskDraft),
    /// It is done, today, and comes back as [`Task::again`] says.
    Tick(Day, Again),
    /// It was done for good, and is not done after all.
    Reopen,
    /// It is deleted.
    Delete,
}

/// What a deed makes of a task.
pub(crate) fn done(
    book: &Book,
    id: TaskId,
    deed: TaskDeed,
    stamp: Stamp,
) -> Result<(StepKind, Vec<Record>), Problem> {
    let (kind, record) = match deed {
        TaskDeed::Set(draft) => (StepKind::Task, set(book, id, draft, stamp)?),
        TaskDeed::Tick(today, again) => (StepKind::Tick, ticked(book, id, today, again, stamp)?),
        TaskDeed::Reopen => (StepKind::Reopen, reopened(book, id, stamp)?),
        TaskDeed::Delete => (StepKind::DeleteTask, deleted(book, id, stamp)?),
    };
    Ok((kind, vec![record]))
}

/// A task once it says what a draft says.
fn set(book: &Book, id: TaskId, draft: TaskDraft, stamp: Stamp) -> Result<Record, Problem> {
    let current = book.record(&RecordKind::Task, id.0);
    let task = book.task(id);
    if current.is_some() && task.is_none() {
        return Err(Problem::UnknownTask);
    }
    // Somebody whom it names may have been deleted since.
    let named = |it: &Task| {
        let by = it.assignees().into_iter().filter_map(|it| match it {
            Assignee::Person(id) => Some(id),
            Assignee::Nobody | Assignee::Named(_) => None,
        });
        it.people().into_iter().chain(by).collect::<Vec<PersonId>>()
    };
    let there = task.as_ref().map(named).unwrap_or_default();
    let by = match &draft.assignee {
        Assignee::Person(id) => Some(*id),
        Assignee::Nobody | Assignee::Named(_) => None,
    };
    let mut all = draft.people.iter().copied().chain(by);
    if !all.all(|id| there.contains(&id) || book.person(id).is_some()) {
        return Err(Problem::UnknownPerson);
    }
    let draft = draft.checked()?;
    let Some(task) = task else { return Ok(draft::new_record(id, &draft, stamp)) };
    let mut record = Record::clone(task.record());
    draft::write_draft(&mut record, &draft, stamp);
    Ok(record)
}

/// A task once it is done today: it is due again, or done for good.
fn ticked(
    book: &Book,
    id: TaskId,
    today: Day,
    again: Again,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let task = book.task(id).ok_or(Problem::UnknownTask)?;
    if !task.is_open() {
        return Err(Problem::NothingToDo);
    }
    let mut record = Record::clone(task.record());
    record.write(done_on(today), Value::Flag(true), stamp);
    match again {
        Again::Never => record.write(ENDED, today.store(), stamp),
        Again::On(next) => record.write(DUE, Some(next).store(), stamp),
        Again::SomeDay => record.write(DUE, None::<Day>.store(), stamp),
    }
    Ok(record)
}

/// A task that was done for good, once it is not done after all.
fn reopened(book: &Book, id: TaskId, stamp: Stamp) -> Result<Record, Problem> {
    let task = book.task(id).ok_or(Problem::UnknownTask)?;
    let ended = task.ended().ok_or(Problem::NothingToDo)?;
    let mut record = Record::clone(task.record());
    record.write(ENDED, Value::Nothing, stamp);
    record.write(done_on(ended), Value::Flag(false), stamp);
    Ok(record)
}

/// A task that is deleted.
fn deleted(book: &Book, id: TaskId, stamp: Stamp) -> Result<Record, Problem> {
    let task = book.task(id).ok_or(Problem::UnknownTask)?;
    let mut record = Record::clone(task.record());
    record.write(DELETED, Value::Flag(true), stamp);
    Ok(record)
}
