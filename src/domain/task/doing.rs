//! What a command changes of a task.

use super::{Assignee, DUE, ENDED, Task, TaskDraft, done_on, draft};
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::date::Day;
use crate::domain::id::{PersonId, TaskId};
use crate::domain::record::{DELETED, Record, RecordKind};
use crate::domain::repeat::Rule;
use crate::domain::step::StepKind;
use crate::domain::value::{Stored, Value};

/// What is done to a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskDeed {
    /// It is written down, or says something else.
    Set(TaskDraft),
    /// It is done, today.
    Tick(Day),
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
        TaskDeed::Tick(today) => (StepKind::Tick, ticked(book, id, today, stamp)?),
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

/// A task once it is done today: it is due again on its next day, or done for good.
fn ticked(book: &Book, id: TaskId, today: Day, stamp: Stamp) -> Result<Record, Problem> {
    let task = book.task(id).ok_or(Problem::UnknownTask)?;
    if !task.is_open() {
        return Err(Problem::NothingToDo);
    }
    let next = task.next(today);
    // By a rule that cannot be reckoned with here it comes back too; only the day is not known.
    let comes_back = next.is_some() || !task.rule().is_empty() && Rule::read(task.rule()).is_none();
    let mut record = Record::clone(task.record());
    record.write(done_on(today), Value::Flag(true), stamp);
    if comes_back {
        record.write(DUE, next.store(), stamp);
    } else {
        record.write(ENDED, today.store(), stamp);
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
