//! What a person may do, and what then changes.

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::arrival::{Arrival, Intake};
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::device::{self, DeviceWord};
use crate::domain::draft::{FieldFault, PersonDraft};
use crate::domain::entry::{self, EntryDraft, EntryKind};
use crate::domain::erasure;
use crate::domain::history;
use crate::domain::id::{DeviceId, EntryId, OccasionId, PersonId};
use crate::domain::merging::Joining;
use crate::domain::occasion::{self, Occasion, OccasionDraft};
use crate::domain::person;
use crate::domain::record::{DELETED, Key, Record, RecordKind};
use crate::domain::sample::{self, Sample};
use crate::domain::shop::{self, ShopDraft};
use crate::domain::step::{self, Change, Step, StepKind};
use crate::domain::value::Value;

/// Something a person asked for: which record, and what it is to say.
#[allow(missing_docs, reason = "each field is what the variant says")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Give somebody a card.
    AddPerson { id: PersonId, draft: PersonDraft },
    /// Change a card.
    EditPerson { id: PersonId, draft: PersonDraft },
    /// Delete a card.
    DeletePerson { id: PersonId },
    /// Write down that something happened.
    AddEntry { id: EntryId, draft: EntryDraft },
    /// Change what happened.
    EditEntry { id: EntryId, draft: EntryDraft },
    /// Delete an entry.
    DeleteEntry { id: EntryId },
    /// Add a date, or change it.
    SetOccasion { id: OccasionId, draft: OccasionDraft },
    /// Delete a date.
    DeleteOccasion { id: OccasionId },
    /// Change what the shop as a whole has settled.
    EditShop { draft: ShopDraft },
    /// Take in people of a foreign address book.
    Import { arrivals: Vec<Arrival> },
    /// Take in records of another device.
    Merge { records: Vec<Arc<Record>> },
    /// Take in the sample shop.
    AddSample { sample: Box<Sample> },
    /// Take the sample shop away, with whatever was tried out in it.
    RemoveSample,
    /// Take a step back.
    Revert { step: Box<Step> },
    /// Take something that was deleted out of the bin.
    Restore { kind: RecordKind, id: Uuid },
    /// Write a value again that stood there once, or on another device.
    Rewrite { kind: RecordKind, id: Uuid, key: Key, value: Value },
    /// Erase somebody for good, with all that is only about them.
    Erase { id: PersonId },
    /// Erase for good what came in later about nobody but people who were erased.
    EraseOrphans,
    /// What this device has to say of itself.
    TellDevice { id: DeviceId, word: DeviceWord },
}

/// Every record that a command changed, as it now stands, and what stood there before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The records.
    pub records: Vec<Arc<Record>>,
    /// What was done.
    pub step: Step,
}

/// Why a command was refused. Never a sentence: `i18n` has the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// These fields of the form have faults.
    Form(Vec<FieldFault>),
    /// There is no such person, or no longer.
    UnknownPerson,
    /// There is no such entry, or no longer.
    UnknownEntry,
    /// There is no such date, or no longer.
    UnknownOccasion,
    /// There is nothing to restore: it is not deleted, or it was erased for good.
    NotInBin,
    /// Nothing would change.
    NothingToDo,
    /// The book may only be looked at.
    OnlyToRead,
}

impl Problem {
    /// The faults of the fields of a form; none where it is about something else.
    pub fn faults(self) -> Vec<FieldFault> {
        match self {
            Self::Form(faults) => faults,
            Self::UnknownPerson
            | Self::UnknownEntry
            | Self::UnknownOccasion
            | Self::NotInBin
            | Self::NothingToDo
            | Self::OnlyToRead => Vec::new(),
        }
    }
}

impl From<Vec<FieldFault>> for Problem {
    fn from(faults: Vec<FieldFault>) -> Self {
        Self::Form(faults)
    }
}

/// Decides what a command changes in a book, without changing it.
///
/// # Errors
/// The [`Problem`] that keeps the command from being carried out.
pub fn decide(book: &Book, command: Command, stamp: Stamp) -> Result<Batch, Problem> {
    use StepKind as It;
    let (kind, records) = match command {
        Command::AddPerson { id, draft } => {
            (It::AddPerson, vec![person::new_record(id, &draft.checked()?, stamp)])
        }
        Command::EditPerson { id, draft } => {
            (It::EditPerson, vec![edit_person(book, id, draft, stamp)?])
        }
        Command::DeletePerson { id } => {
            (It::DeletePerson, vec![deleted(existing_person(book, id)?, stamp)])
        }
        Command::AddEntry { id, draft } => add_entry(book, id, draft, stamp)?,
        Command::EditEntry { id, draft } => {
            (It::EditEntry, vec![edit_entry(book, id, draft, stamp)?])
        }
        Command::DeleteEntry { id } => {
            (It::DeleteEntry, vec![deleted(existing_entry(book, id)?, stamp)])
        }
        Command::SetOccasion { id, draft } => {
            (It::Occasion, vec![set_occasion(book, id, draft, stamp)?])
        }
        Command::DeleteOccasion { id } => {
            (It::DeleteOccasion, vec![deleted(existing_occasion(book, id)?, stamp)])
        }
        Command::EditShop { draft } => (It::Shop, vec![shop::edit(book, draft, stamp)?]),
        Command::Import { arrivals } => {
            let mut intake = Intake::new(stamp);
            intake.take(book, arrivals);
            return intake.finish();
        }
        Command::AddSample { sample } => (It::AddSample, sample::records(book, *sample, stamp)?),
        Command::RemoveSample => (It::RemoveSample, without_sample(book, stamp)),
        Command::Merge { records } => {
            let mut joining = Joining::new(stamp);
            joining.join(book, records);
            return joining.finish(book);
        }
        Command::Restore { kind, id } => {
            (It::Restore, vec![history::restored(book, &kind, id, stamp)?])
        }
        Command::Rewrite { kind, id, key, value } => {
            (It::Rewrite, vec![history::rewritten(book, &kind, id, key, value, stamp)?])
        }
        Command::Erase { id } => return erasure::erase(book, id, stamp),
        Command::EraseOrphans => return erasure::erase_orphans(book, stamp),
        Command::TellDevice { id, word } => {
            (It::Device, vec![device::tell(book, id, word, stamp)?])
        }
        Command::Revert { step } => {
            return batch(book, It::Revert, step::take_back(book, &step, stamp), stamp);
        }
    };
    batch(book, kind, records.into_iter().map(Arc::new).collect(), stamp)
}

/// The batch of the records that differ from what the book has.
pub(crate) fn batch(
    book: &Book,
    kind: StepKind,
    records: Vec<Arc<Record>>,
    stamp: Stamp,
) -> Result<Batch, Problem> {
    let mut changed = Vec::with_capacity(records.len());
    let mut changes = Vec::with_capacity(records.len());
    for record in records {
        let before = book.record(&record.kind, record.id);
        // A record in which nothing was ever written says nothing new either.
        let same = before.is_some_and(|before| **before == *record);
        if same || before.is_none() && record.registers().is_empty() {
            continue;
        }
        changes.push(Change::between(before.map(|it| &**it), &record, stamp));
        changed.push(record);
    }
    if changed.is_empty() {
        return Err(Problem::NothingToDo);
    }
    Ok(Batch { records: changed, step: Step { stamp, kind, changes, lost: Vec::new() } })
}

fn edit_person(
    book: &Book,
    id: PersonId,
    draft: PersonDraft,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let mut record = existing_person(book, id)?;
    person::write_draft(&mut record, &draft.checked()?, stamp);
    Ok(record)
}

fn add_entry(
    book: &Book,
    id: EntryId,
    draft: EntryDraft,
    stamp: Stamp,
) -> Result<(StepKind, Vec<Record>), Problem> {
    if draft.people.is_empty() || !draft.people.iter().all(|id| book.person(*id).is_some()) {
        return Err(Problem::UnknownPerson);
    }
    let draft = draft.checked()?;
    let kind = match draft.kind {
        EntryKind::Visit => StepKind::Visit,
        EntryKind::Greeting => StepKind::Greeting,
        EntryKind::Talk
        | EntryKind::InJoke
        | EntryKind::Likes
        | EntryKind::Careful
        | EntryKind::FamilyNews
        | EntryKind::SupplierNews
        | EntryKind::Other(_) => StepKind::Note,
    };
    Ok((kind, vec![entry::new_record(id, &draft, stamp)]))
}

fn edit_entry(
    book: &Book,
    id: EntryId,
    draft: EntryDraft,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let mut record = existing_entry(book, id)?;
    if draft.people.is_empty() {
        return Err(Problem::UnknownPerson);
    }
    entry::write_draft(&mut record, &draft.checked()?, stamp);
    Ok(record)
}

fn set_occasion(
    book: &Book,
    id: OccasionId,
    draft: OccasionDraft,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let current = book.record(&RecordKind::Occasion, id.0);
    if current.is_some_and(|it| it.is_deleted()) {
        return Err(Problem::UnknownOccasion);
    }
    // Of a couple, one card may have been deleted since.
    let there = book.occasion(id).map(Occasion::people).unwrap_or_default();
    let is_there = |id: &PersonId| book.person(*id).is_some();
    let all_known = draft.people.iter().all(|id| there.contains(id) || is_there(id));
    if !all_known || !draft.people.iter().any(is_there) {
        return Err(Problem::UnknownPerson);
    }
    let draft = draft.checked()?;
    let Some(mut record) = current.map(|it| Record::clone(it)) else {
        return Ok(occasion::new_record(id, &draft, stamp));
    };
    occasion::write_draft(&mut record, &draft, stamp);
    Ok(record)
}

fn existing_person(book: &Book, id: PersonId) -> Result<Record, Problem> {
    book.person(id).map(|it| Record::clone(it.record())).ok_or(Problem::UnknownPerson)
}

fn existing_entry(book: &Book, id: EntryId) -> Result<Record, Problem> {
    book.entry(id).map(|it| Record::clone(it.record())).ok_or(Problem::UnknownEntry)
}

fn existing_occasion(book: &Book, id: OccasionId) -> Result<Record, Problem> {
    book.occasion(id).map(|it| Record::clone(it.record())).ok_or(Problem::UnknownOccasion)
}

fn without_sample(book: &Book, stamp: Stamp) -> Vec<Record> {
    let going = sample::removal(book).into_iter();
    going.map(|record| deleted(Record::clone(&record), stamp)).collect()
}

fn deleted(mut record: Record, stamp: Stamp) -> Record {
    record.write(DELETED, Value::Flag(true), stamp);
    record
}
