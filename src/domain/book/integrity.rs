//! Whether a book in memory is as it must be: for tests, and for whoever wants to be sure.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::book::kin::relative_of;
use crate::domain::id::{EntryId, OccasionId, PersonId, TaskId, TieId};
use crate::domain::person::Person;
use crate::domain::record::{Record, RecordKind};

/// An order in which a book keeps what its records say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Listing {
    /// Everybody who is in the lists, by name.
    Roster,
    /// What happened, by person and by time.
    Timelines,
    /// Occasions, by day and by person.
    Calendar,
    /// What to ask, by person and by day.
    Openers,
    /// Who is tied to whom.
    Kin,
    /// What is to be done, and what was.
    Tasks,
    /// When somebody is away.
    Absences,
    /// All that can be found.
    Index,
    /// Which tags and kinds there are, and who is away.
    Census,
    /// Whoever was invented.
    Sample,
    /// Whoever was erased for good.
    Erased,
}

/// Something about a book that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// An order says something else than one that is made anew of the same records.
    Differs(Listing),
    /// An order lists something that was deleted, or was never there.
    ListsGone(Listing, Uuid),
    /// A record's registers are not in order, not each once, or more than one though it was erased.
    Malformed(RecordKind, Uuid),
    /// A record stands under another id or among those of another kind.
    Misfiled(RecordKind, Uuid),
}

/// Looks at all of a book: whether every record is well formed and filed where it belongs, and every
/// order says exactly what the records say. Takes as long as opening the book does.
pub fn integrity_check(book: &Book) -> Vec<Fault> {
    let mut faults: Vec<Fault> = book
        .records()
        .filter(|it| !it.is_well_formed())
        .map(|it| Fault::Malformed(it.kind.clone(), it.id))
        .collect();
    faults.extend(misfiled(book).map(|it| Fault::Misfiled(it.kind.clone(), it.id)));
    faults.extend(gone(book));
    let anew = Book::new(book.records().cloned());
    let same = [
        (Listing::Roster, book.roster == anew.roster),
        (Listing::Timelines, book.timelines.says_the_same(&anew.timelines)),
        (Listing::Calendar, book.calendar().says_the_same(anew.calendar())),
        (Listing::Openers, book.openers.says_the_same(&anew.openers)),
        (Listing::Kin, book.kin.says_the_same(&anew.kin)),
        (Listing::Tasks, book.tasks.says_the_same(&anew.tasks)),
        (Listing::Absences, book.absences.says_the_same(&anew.absences)),
        (Listing::Index, book.index.said() == anew.index.said()),
        (Listing::Census, book.census() == anew.census()),
        (Listing::Sample, book.sample == anew.sample),
        (Listing::Erased, book.erased == anew.erased),
    ];
    let differing = same.into_iter().filter(|(_, is_same)| !is_same);
    faults.extend(differing.map(|(listing, _)| Fault::Differs(listing)));
    faults
}

/// The records that cannot be found where they are looked for.
fn misfiled(book: &Book) -> impl Iterator<Item = &Arc<Record>> {
    let people = book.people.iter().filter(|(id, it)| **id != it.id()).map(|(_, it)| it.record());
    let occasions =
        book.occasions.iter().filter(|(id, it)| **id != it.id()).map(|(_, it)| it.record());
    let entries = book.entries.iter().filter(|(id, it)| **id != it.id()).map(|(_, it)| it.record());
    let others = book
        .others
        .iter()
        .filter(|((kind, id), it)| *id != it.id || *kind != it.kind || has_own_table(kind));
    people.chain(occasions).chain(entries).chain(others.map(|(_, it)| it))
}

fn has_own_table(kind: &RecordKind) -> bool {
    match kind {
        RecordKind::Person | RecordKind::Occasion | RecordKind::Entry => true,
        RecordKind::Tie
        | RecordKind::List
        | RecordKind::Task
        | RecordKind::Shop
        | RecordKind::Device
        | RecordKind::Other(_) => false,
    }
}

/// What the orders list though it is not there.
fn gone(book: &Book) -> impl Iterator<Item = Fault> {
    let is_person = |id: Uuid| book.person(PersonId(id)).is_some();
    let is_entry = |id: Uuid| book.entry(EntryId(id)).is_some();
    let is_occasion = |id: Uuid| book.occasion(OccasionId(id)).is_some();
    let is_listed = |id: Uuid| book.person(PersonId(id)).is_some_and(Person::is_listed);
    let roster = book.roster.ids().map(|id| (Listing::Roster, id.0, is_listed(id.0)));
    let timelines =
        book.timelines.entries().map(move |id| (Listing::Timelines, id.0, is_entry(id.0)));
    let calendar =
        book.calendar().ids().map(move |id| (Listing::Calendar, id.0, is_occasion(id.0)));
    let openers = book.openers.ids().map(move |id| (Listing::Openers, id.0, is_entry(id.0)));
    let absences = book.absences.ids().map(move |id| (Listing::Absences, id.0, is_entry(id.0)));
    let index = book.index.said().into_keys();
    let is_relative = move |id: Uuid| is_person(relative_of(id).0);
    let is_couple = |id: Uuid| book.tie(TieId(id)).is_some();
    let is_found =
        move |id: Uuid| is_person(id) || is_entry(id) || is_relative(id) || is_couple(id);
    let index = index.map(move |id| (Listing::Index, id, is_found(id)));
    let is_tie = |id: TieId| book.record(&RecordKind::Tie, id.0).is_some_and(|it| !it.is_deleted());
    let kin = book.kin.ids().map(move |id| (Listing::Kin, id.0, is_tie(id)));
    let is_task = |id: Uuid| book.task(TaskId(id)).is_some();
    let tasks = book.tasks.ids().map(move |id| (Listing::Tasks, id.0, is_task(id.0)));
    let sample = book.sample.iter().map(move |id| (Listing::Sample, id.0, is_person(id.0)));
    let all: Vec<(Listing, Uuid, bool)> = roster
        .chain(timelines)
        .chain(calendar)
        .chain(openers)
        .chain(kin)
        .chain(tasks)
        .chain(absences)
        .chain(index)
        .chain(sample)
        .collect();
    let gone = all.into_iter().filter(|(.., is_there)| !is_there);
    gone.map(|(listing, id, _)| Fault::ListsGone(listing, id))
}
