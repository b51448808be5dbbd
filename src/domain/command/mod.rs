//! What a person may do, and what then changes.

mod deciding;

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::arrival::Arrival;
use crate::domain::device::DeviceWord;
use crate::domain::draft::{FieldFault, PersonDraft};
use crate::domain::entry::EntryDraft;
use crate::domain::id::{DeviceId, EntryId, OccasionId, PersonId};
use crate::domain::occasion::OccasionDraft;
use crate::domain::record::{Key, Record, RecordKind};
use crate::domain::sample::Sample;
use crate::domain::shop::ShopDraft;
use crate::domain::step::Step;
use crate::domain::value::Value;

pub(crate) use deciding::batch;
pub use deciding::decide;

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
