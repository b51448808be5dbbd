//! Erasing somebody for good: the right to be forgotten (Regulation (EU) 2016/679, article 17).
//!
//! What is left of each record is that it was erased, so that no old copy brings it back. Nothing
//! of the record's content is in it, nor in the step: it cannot be taken back.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::{Batch, Problem};
use crate::domain::entry::Entry;
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person::{self, Person};
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::{Before, Change, Step, StepKind};
use crate::domain::task::Task;
use crate::domain::value::Value;

/// Erases somebody, and all that is about nobody else; from what is about others too they are taken
/// out.
pub(crate) fn erase(book: &Book, id: PersonId, stamp: Stamp) -> Result<Batch, Problem> {
    let person = book.record(&RecordKind::Person, id.0).filter(|it| !it.is_erased());
    let person = person.ok_or(Problem::UnknownPerson)?;
    let mut gone = erased_people(book);
    gone.insert(id);
    let mut records = vec![erased(person, stamp)];
    let known_by_them = known_by_none_but(book, &gone);
    records.extend(known_by_them.iter().map(|it| erased(it, stamp)));
    gone.extend(known_by_them.iter().map(|it| PersonId(it.id)));
    records.extend(book.records().filter_map(|it| without(it, &gone, stamp)));
    finished(records, stamp)
}

/// Light people who were never tied to anybody but some: all that is known of them is whose they are.
fn known_by_none_but<'a>(book: &'a Book, people: &HashSet<PersonId>) -> Vec<&'a Arc<Record>> {
    let is_light = |it: &&Arc<Record>| {
        !it.is_erased() && Person::of(Arc::clone(it)).is_some_and(|it| it.is_light())
    };
    let mut tied: HashMap<PersonId, bool> = HashMap::new();
    for tie in book.records().filter(|it| it.kind == RecordKind::Tie) {
        let ends: Vec<PersonId> = person::ever_in(tie).collect();
        for id in ends.iter().filter(|id| !people.contains(id)) {
            let others = ends.iter().filter(|it| *it != id);
            let only_theirs =
                others.clone().count() > 0 && others.clone().all(|it| people.contains(it));
            *tied.entry(*id).or_insert(true) &= only_theirs;
        }
    }
    let is_theirs = |it: &&Arc<Record>| tied.get(&PersonId(it.id)).copied().unwrap_or(false);
    let people = book.records().filter(|it| it.kind == RecordKind::Person);
    people.filter(is_theirs).filter(is_light).collect()
}

/// Erases what is about nobody but people who were erased, and takes them out of what is about
/// others too: it was written on another device before that heard of it.
pub(crate) fn erase_orphans(book: &Book, stamp: Stamp) -> Result<Batch, Problem> {
    let gone = erased_people(book);
    if gone.is_empty() {
        return Err(Problem::NothingToDo);
    }
    finished(book.records().filter_map(|it| without(it, &gone, stamp)).collect(), stamp)
}

/// Everything that was erased for good, and whatever is about others now and was about somebody of
/// them: what it once said may have been about them alone.
pub fn erased_ids<'a>(records: impl IntoIterator<Item = &'a Arc<Record>>) -> HashSet<Uuid> {
    let records: Vec<&Arc<Record>> = records.into_iter().collect();
    let gone: HashSet<Uuid> = records.iter().filter(|it| it.is_erased()).map(|it| it.id).collect();
    if gone.is_empty() {
        return gone;
    }
    let people: HashSet<PersonId> = gone.iter().copied().map(PersonId).collect();
    let was_about = records.iter().filter(|it| is_named_in(it, &people));
    gone.iter().copied().chain(was_about.map(|it| it.id)).collect()
}

/// Takes everything about what was erased out of a step, and whatever put somebody of them into
/// another record or took them out; says whether there was anything.
pub fn scrub(step: &mut Step, erased: &HashSet<Uuid>) -> bool {
    let people: HashSet<PersonId> = erased.iter().copied().map(PersonId).collect();
    let names = |change: &Change| match &change.before {
        Before::Absent { .. } => false,
        Before::Registers(was) => was.iter().any(|it| person::names_any(&it.key, &people)),
    };
    let length = |step: &Step| step.changes.len() + step.lost.len();
    let before = length(step);
    step.changes.retain(|it| !erased.contains(&it.id) && !names(it));
    step.lost.retain(|it| !erased.contains(&it.id) && !person::names_any(&it.word.key, &people));
    length(step) < before
}

fn finished(records: Vec<Arc<Record>>, stamp: Stamp) -> Result<Batch, Problem> {
    if records.is_empty() {
        return Err(Problem::NothingToDo);
    }
    let (changes, lost) = (Vec::new(), Vec::new());
    Ok(Batch { records, step: Step { stamp, kind: StepKind::Erase, changes, lost } })
}

fn erased(record: &Record, stamp: Stamp) -> Arc<Record> {
    let mut record = Record::new(record.kind.clone(), record.id);
    record.erase(stamp);
    Arc::new(record)
}

fn erased_people(book: &Book) -> HashSet<PersonId> {
    let people = book.records().filter(|it| it.kind == RecordKind::Person && it.is_erased());
    people.map(|it| PersonId(it.id)).collect()
}

/// A record without people who are gone; `None` for one that is not about them.
fn without(record: &Arc<Record>, gone: &HashSet<PersonId>, stamp: Stamp) -> Option<Arc<Record>> {
    let was_about = is_named_in(record, gone);
    // Also what is about nobody any more: one device took out one of two, another the other.
    let is_orphan = || people(record).is_some_and(|it| it.iter().all(|id| gone.contains(id)));
    // A tie with one end says nothing of the other.
    if was_about && (record.kind == RecordKind::Tie || is_orphan()) {
        return Some(erased(record, stamp));
    }
    let names = person::places_of(record, gone);
    if names.is_empty() {
        return None;
    }
    let mut without = Record::clone(record);
    names.into_iter().for_each(|key| without.write(key, Value::Flag(false), stamp));
    Some(Arc::new(without))
}

/// Whether a record is or ever was about any of some people.
fn is_named_in(record: &Record, people: &HashSet<PersonId>) -> bool {
    record.any(|it| person::names_any(it.key, people))
}

/// Whom a record is about; `None` for one that is of a kind that is about nobody.
fn people(record: &Arc<Record>) -> Option<Vec<PersonId>> {
    match record.kind {
        RecordKind::Entry => Entry::of(Arc::clone(record)).map(|it| it.people()),
        RecordKind::Occasion => Occasion::of(Arc::clone(record)).map(|it| it.people()),
        // What is about nobody in particular stays when whoever was to do it goes.
        RecordKind::Task => {
            let task = Task::of(Arc::clone(record)).filter(Task::was_about_anybody);
            task.map(|it| it.people())
        }
        RecordKind::Person
        | RecordKind::Tie
        | RecordKind::List
        | RecordKind::Shop
        | RecordKind::Device
        | RecordKind::Other(_) => None,
    }
}
