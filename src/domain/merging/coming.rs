//! One record of a copy, and what would become of it.

use std::sync::Arc;

use super::clash::{Clash, Seen, Side, clashes};
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::entry::Entry;
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::{Before, Change, Was};
use crate::domain::task::Task;
use crate::domain::tie::Tie;

/// What a record of a copy would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// It was not in the book.
    New,
    /// Something in it says something else now.
    Changed,
    /// It was deleted on another device.
    Deleted,
    /// It was deleted here, and somebody took that back.
    Restored,
    /// It was erased for good on another device. This cannot be left out.
    Erased,
    /// Nobody would miss a word or see a new one; it is taken in so that it goes on to other devices.
    /// At most an order differs: what was taken out of a field and put back comes last in it.
    Quiet,
}

impl What {
    /// Whether it is shown, and may be left out.
    pub fn may_be_left_out(self) -> bool {
        match self {
            Self::New | Self::Changed | Self::Deleted | Self::Restored => true,
            Self::Erased | Self::Quiet => false,
        }
    }
}

/// A record of a copy that would change something.
#[derive(Debug, Clone, PartialEq)]
pub struct Coming {
    /// The record as the copy has it.
    pub theirs: Arc<Record>,
    /// What it would do.
    pub what: What,
    /// Whom it is about.
    pub people: Vec<PersonId>,
    /// The fields that both sides wrote.
    pub clashes: Vec<Clash>,
    /// Whether it is taken in.
    pub taken: bool,
}

impl Coming {
    /// What a record would do; `None` when it changes nothing at all.
    pub(super) fn of(book: &Book, theirs: Arc<Record>, seen: Seen<'_>) -> Option<Self> {
        let ours = book.record(&theirs.kind, theirs.id);
        let ours = match ours {
            Some(ours) if !ours.would_change(&theirs) && !clashing(ours, &theirs, seen) => {
                return None;
            }
            None if theirs.registers().is_empty() => return None,
            ours => ours,
        };
        let clashes = ours.map(|it| clashes(it, &theirs, seen)).unwrap_or_default();
        let joined = ours.map(|it| joined(it, &theirs));
        let after = joined.as_ref().unwrap_or(&theirs);
        let people = people(after);
        let what = match what(ours.map(|it| &**it), after) {
            What::New if are_erased(book, &people) => What::Quiet,
            what => what,
        };
        Some(Self { theirs, what, people, clashes, taken: true })
    }

    /// Whether a word of the copy is chosen over a later one of ours.
    pub(super) fn takes_theirs(&self) -> bool {
        self.clashes.iter().any(|it| it.chosen == Side::Theirs)
    }

    /// Every field that would say something else, as a step would remember it. Empty for what is
    /// new.
    pub fn changes(&self, book: &Book, stamp: Stamp) -> Vec<Was> {
        let Some(ours) = book.record(&self.theirs.kind, self.theirs.id) else { return Vec::new() };
        match Change::between(Some(ours), &joined(ours, &self.theirs), stamp).before {
            Before::Registers(was) => was,
            Before::Absent { .. } => Vec::new(),
        }
    }
}

/// Whether our word stands against one of theirs that neither knew of.
fn clashing(ours: &Record, theirs: &Record, seen: Seen<'_>) -> bool {
    !clashes(ours, theirs, seen).is_empty()
}

pub(super) fn joined(ours: &Arc<Record>, theirs: &Record) -> Arc<Record> {
    let mut joined = Record::clone(ours);
    joined.merge(theirs);
    Arc::new(joined)
}

fn what(before: Option<&Record>, after: &Record) -> What {
    if after.kind == RecordKind::Device {
        return What::Quiet;
    }
    let says_the_same = match before {
        Some(before) => before.said() == after.said(),
        None => Record::new(after.kind.clone(), after.id).said() == after.said(),
    };
    // The shop is always there, written down or not, and whether it was deleted says nothing.
    if after.kind == RecordKind::Shop {
        return if says_the_same { What::Quiet } else { What::Changed };
    }
    let was_gone = before.is_none_or(Record::is_deleted);
    match (was_gone, after.is_deleted()) {
        (true, true) if after.is_erased() && before.is_some_and(|it| !it.is_erased()) => {
            What::Erased
        }
        (true, true) => What::Quiet,
        (false, true) if after.is_erased() => What::Erased,
        (false, true) => What::Deleted,
        (true, false) => before.map_or(What::New, |_| What::Restored),
        (false, false) if says_the_same => What::Quiet,
        (false, false) => What::Changed,
    }
}

/// Whether something is about nobody but people who were erased for good.
fn are_erased(book: &Book, people: &[PersonId]) -> bool {
    let is_erased =
        |id: &PersonId| book.record(&RecordKind::Person, id.0).is_some_and(|it| it.is_erased());
    !people.is_empty() && people.iter().all(is_erased)
}

fn people(record: &Arc<Record>) -> Vec<PersonId> {
    match record.kind {
        RecordKind::Person => vec![PersonId(record.id)],
        RecordKind::Entry => {
            Entry::of(Arc::clone(record)).map(|it| it.people()).unwrap_or_default()
        }
        RecordKind::Occasion => {
            Occasion::of(Arc::clone(record)).map(|it| it.people()).unwrap_or_default()
        }
        RecordKind::Task => Task::of(Arc::clone(record)).map(|it| it.people()).unwrap_or_default(),
        RecordKind::Tie => Tie::of(Arc::clone(record))
            .and_then(|it| it.people())
            .map(Vec::from)
            .unwrap_or_default(),
        RecordKind::List | RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => {
            Vec::new()
        }
    }
}
