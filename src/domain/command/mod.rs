//! What a person may do, and what then changes.

mod deciding;
mod many;
mod moving;
mod tying;

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::arrival::Arrival;
use crate::domain::date::Day;
use crate::domain::device::DeviceWord;
use crate::domain::draft::{FieldFault, PersonDraft};
use crate::domain::entry::{EntryDraft, When};
use crate::domain::id::{DeviceId, EntryId, ListId, OccasionId, PersonId, TaskId, TieId};
use crate::domain::occasion::OccasionDraft;
use crate::domain::record::{Key, Record, RecordKind};
use crate::domain::sample::Sample;
use crate::domain::shop::ShopDraft;
use crate::domain::smart_list::ListDraft;
use crate::domain::step::Step;
use crate::domain::tag::TagDeed;
use crate::domain::task::TaskDeed;
use crate::domain::tie::{LightDraft, TieDraft};
use crate::domain::unknown::Unknown;
use crate::domain::value::Value;

pub(crate) use deciding::batch;
pub use deciding::decide;
pub use many::ForMany;

/// Something a person asked for: which record, and what it is to say.
#[allow(missing_docs, reason = "each field is what the variant says")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Give somebody a card.
    AddPerson { id: PersonId, draft: PersonDraft },
    /// Change a card.
    EditPerson { id: PersonId, draft: PersonDraft },
    /// Change a card, and the address of everybody who lives there too.
    EditHousehold { id: PersonId, draft: PersonDraft },
    /// Delete a card.
    DeletePerson { id: PersonId },
    /// Change many cards at once.
    ChangeMany { people: Vec<PersonId>, change: ForMany },
    /// Write down that something happened.
    AddEntry { id: EntryId, draft: EntryDraft },
    /// Change what happened.
    EditEntry { id: EntryId, draft: EntryDraft },
    /// Delete an entry.
    DeleteEntry { id: EntryId },
    /// Ask somebody what an opener says; `visit` is for the visit on which that is.
    Ask { opener: EntryId, person: PersonId, visit: EntryId, when: When },
    /// Add a date, or change it.
    SetOccasion { id: OccasionId, draft: OccasionDraft },
    /// Delete a date.
    DeleteOccasion { id: OccasionId },
    /// The gift or the card is ready for the day on which a date is kept this time.
    Prepare { id: OccasionId, kept: Day },
    /// Leave somebody out of the list of those who are late, until a day.
    Snooze { id: PersonId, until: Option<Day> },
    /// Their name was asked by their face, today.
    Practise { id: PersonId, knew: bool, today: Day },
    /// Tie two people, or change what they are to each other.
    SetTie { id: TieId, draft: TieDraft },
    /// Tie somebody to a person who is written in passing, as a light one.
    AddRelative(Box<NewRelative>),
    /// Delete a tie, and whoever is light and tied to nobody else.
    DeleteTie { id: TieId },
    /// Never suggest a tie again.
    RefuseTie { id: TieId, draft: TieDraft },
    /// Give somebody's relative a card of their own.
    GiveCard { id: PersonId },
    /// Never ask something about somebody again.
    WaveOff { id: PersonId, unknown: Unknown },
    /// Ask again about somebody what was never to be asked again, ties too.
    AskAgain { id: PersonId },
    /// Make a smart list, or change it.
    SetList { id: ListId, draft: ListDraft },
    /// Delete a smart list.
    DeleteList { id: ListId },
    /// Name or colour a tag, or take it from everybody.
    Tag { tag: String, deed: TagDeed },
    /// Write down what is to be done, say that it is done, or delete it.
    Task { id: TaskId, deed: TaskDeed },
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

/// Somebody who is written in passing on the card of another, and the ids of what is made of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRelative {
    /// The relative.
    pub relative: LightDraft,
    /// Their birthday, if they have one.
    pub birthday: OccasionId,
    /// The tie.
    pub tie: TieId,
    /// Who they are to whom; the relative is the other end.
    pub draft: TieDraft,
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
    /// There is no such tie, or no longer.
    UnknownTie,
    /// There is no such smart list, or no longer.
    UnknownList,
    /// There is no such task, or no longer.
    UnknownTask,
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
            | Self::UnknownTie
            | Self::UnknownList
            | Self::UnknownTask
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
