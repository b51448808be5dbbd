//! What a command changes, decided and not yet done.

use std::sync::Arc;

use crate::domain::arrival::{Arrival, Intake};
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::{Batch, Command, Problem, many, moving, tying};
use crate::domain::device;
use crate::domain::draft::PersonDraft;
use crate::domain::entry::{self, EntryDraft, EntryKind};
use crate::domain::erasure;
use crate::domain::history;
use crate::domain::id::{EntryId, OccasionId, PersonId};
use crate::domain::merging::Joining;
use crate::domain::occasion::{self, Occasion, OccasionDraft};
use crate::domain::opener;
use crate::domain::person;
use crate::domain::practice;
use crate::domain::prepared;
use crate::domain::record::{DELETED, Record, RecordKind};
use crate::domain::sample;
use crate::domain::shop;
use crate::domain::smart_list;
use crate::domain::step::{self, Change, Step, StepKind};
use crate::domain::tag;
use crate::domain::task;
use crate::domain::unknown;
use crate::domain::value::Value;

/// Decides what a command changes in a book, without changing it.
///
/// # Errors
/// The [`Problem`] that keeps the command from being carried out.
#[allow(clippy::too_many_lines, reason = "one arm for each command, and one call in each")]
pub fn decide(book: &Book, command: Command, stamp: Stamp) -> Result<Batch, Problem> {
    use StepKind as It;
    let one = |kind: StepKind, record: Record| (kind, vec![record]);
    let (kind, records) = match command {
        Command::AddPerson { id, draft } => {
            one(It::AddPerson, person::new_record(id, &draft.checked()?, stamp))
        }
        Command::EditPerson { id, draft } => {
            one(It::EditPerson, edit_person(book, id, draft, stamp)?)
        }
        Command::EditHousehold { id, draft } => {
            (It::EditPerson, moving::edit_household(book, id, draft, stamp)?)
        }
        Command::DeletePerson { id } => {
            one(It::DeletePerson, deleted(existing_person(book, id)?, stamp))
        }
        Command::ChangeMany { people, change } => {
            (It::ChangeMany, many::change_many(book, &people, &change, stamp)?)
        }
        Command::AddEntry { id, draft } => add_entry(book, id, draft, stamp)?,
        Command::EditEntry { id, draft } => one(It::EditEntry, edit_entry(book, id, draft, stamp)?),
        Command::DeleteEntry { id } => {
            one(It::DeleteEntry, deleted(existing_entry(book, id)?, stamp))
        }
        Command::Ask { opener, person, visit, when } => {
            (It::Asked, opener::asked(book, opener, person, visit, when, stamp)?)
        }
        Command::SetOccasion { id, draft } => {
            one(It::Occasion, set_occasion(book, id, draft, stamp)?)
        }
        Command::DeleteOccasion { id } => {
            one(It::DeleteOccasion, deleted(existing_occasion(book, id)?, stamp))
        }
        Command::Prepare { id, kept } => {
            one(It::Prepare, prepared::prepared(book, id, kept, stamp)?)
        }
        Command::Snooze { id, until } => one(It::Snooze, person::snooze(book, id, until, stamp)?),
        Command::Practise { id, knew, today } => {
            one(It::Practice, practice::practised(book, id, knew, today, stamp)?)
        }
        Command::SetTie { id, draft } => (It::Tie, tying::set_tie(book, id, draft, stamp)?),
        Command::AddRelative(new) => (It::Tie, tying::add_relative(book, *new, stamp)?),
        Command::DeleteTie { id } => (It::DeleteTie, tying::delete_tie(book, id, stamp)?),
        Command::RefuseTie { id, draft } => (It::RefuseTie, tying::refuse(book, id, draft, stamp)?),
        Command::GiveCard { id } => (It::GiveCard, tying::give_card(book, id, stamp)?),
        Command::WaveOff { id, unknown } => {
            one(It::WaveOff, unknown::waved_off(book, id, unknown, stamp)?)
        }
        Command::AskAgain { id } => (It::AskAgain, unknown::asked_again(book, id, stamp)?),
        Command::SetList { id, draft } => one(It::List, smart_list::set(book, id, draft, stamp)?),
        Command::DeleteList { id } => {
            one(It::DeleteList, deleted(smart_list::existing(book, id)?, stamp))
        }
        Command::Tag { tag, deed } => tag::done(book, &tag, deed, stamp)?,
        Command::Task { id, deed } => task::done(book, id, deed, stamp)?,
        Command::EditShop { draft } => one(It::Shop, shop::edit(book, draft, stamp)?),
        Command::Import { arrivals } => return import(book, arrivals, stamp),
        Command::AddSample { sample } => (It::AddSample, sample::records(book, *sample, stamp)?),
        Command::RemoveSample => (It::RemoveSample, without_sample(book, stamp)),
        Command::Merge { records } => return merge(book, records, stamp),
        Command::Restore { kind, id } => {
            one(It::Restore, history::restored(book, &kind, id, stamp)?)
        }
        Command::Rewrite { kind, id, key, value } => {
            one(It::Rewrite, history::rewritten(book, &kind, id, key, value, stamp)?)
        }
        Command::Erase { id } => return erasure::erase(book, id, stamp),
        Command::EraseOrphans => return erasure::erase_orphans(book, stamp),
        Command::TellDevice { id, word } => one(It::Device, device::tell(book, id, word, stamp)?),
        Command::Revert { step } => {
            return batch(book, It::Revert, step::take_back(book, &step, stamp), stamp);
        }
    };
    batch(book, kind, records.into_iter().map(Arc::new).collect(), stamp)
}

fn merge(book: &Book, records: Vec<Arc<Record>>, stamp: Stamp) -> Result<Batch, Problem> {
    let mut joining = Joining::new(stamp);
    joining.join(book, records);
    joining.finish(book)
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

pub(super) fn edit_person(
    book: &Book,
    id: PersonId,
    draft: PersonDraft,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let mut record = existing_person(book, id)?;
    person::write_draft(&mut record, &draft.checked()?, stamp);
    Ok(record)
}

fn import(book: &Book, arrivals: Vec<Arrival>, stamp: Stamp) -> Result<Batch, Problem> {
    let mut intake = Intake::new(stamp);
    intake.take(book, arrivals);
    intake.finish(book)
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
        | EntryKind::Away
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

pub(super) fn existing_person(book: &Book, id: PersonId) -> Result<Record, Problem> {
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

pub(super) fn deleted(mut record: Record, stamp: Stamp) -> Record {
    record.write(DELETED, Value::Flag(true), stamp);
    record
}
