//! An occasion: a date to remember that comes back.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::domain::attention::Attention;
use crate::domain::clock::Stamp;
use crate::domain::date::{LeapRule, PartialDate};
use crate::domain::draft::{Fault, FieldFault, FormField, tidy, too_long};
use crate::domain::id::{OccasionId, PersonId};
use crate::domain::limits;
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::{Stored, coded};

const KIND: &str = "kind";
const LABEL: &str = "label";
const DATE: &str = "date";
const LEAP: &str = "leap";
const ATTENTION: &str = "attention";
const PEOPLE: &str = "people/";

/// What is kept on the day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum OccasionKind {
    /// The day somebody was born.
    #[default]
    Birthday,
    /// The day two people married.
    Anniversary,
    /// The day of somebody's name.
    NameDay,
    /// A kind of the owner's own, with a label.
    Own,
}

coded!(OccasionKind {
    Birthday = "birthday",
    Anniversary = "anniversary",
    NameDay = "nameday",
    Own = "own",
});

coded!(LeapRule { February28 = "02-28", March1 = "03-01" });

/// An occasion, as the book has it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Occasion(Arc<Record>);

impl PartialEq for Occasion {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Occasion {
    /// The occasion in a record; `None` when the record is of another kind.
    pub fn of(record: Arc<Record>) -> Option<Self> {
        (record.kind == RecordKind::Occasion).then_some(Self(record))
    }

    /// The record that is kept.
    pub fn record(&self) -> &Arc<Record> {
        &self.0
    }

    /// Its id.
    pub fn id(&self) -> OccasionId {
        OccasionId(self.0.id)
    }

    /// What is kept on the day.
    pub fn kind(&self) -> OccasionKind {
        self.0.read(KIND).unwrap_or(OccasionKind::Own)
    }

    /// The owner's own name for it.
    pub fn label(&self) -> &str {
        self.0.text(LABEL)
    }

    /// The date, as far as it is known.
    pub fn date(&self) -> Option<PartialDate> {
        self.0.read(DATE)
    }

    /// When a 29 February is kept in other years.
    pub fn leap_rule(&self) -> LeapRule {
        self.0.read(LEAP).unwrap_or(LeapRule::February28)
    }

    /// What it deserves; `None` while nothing was said.
    pub fn attention(&self) -> Option<Attention> {
        self.0.read(ATTENTION)
    }

    /// Whose it is: one person or a couple.
    pub fn people(&self) -> Vec<PersonId> {
        person::people_in(&self.0, PEOPLE)
    }

    /// Everything a form shows of it.
    pub fn draft(&self) -> OccasionDraft {
        OccasionDraft {
            people: self.people(),
            kind: self.kind(),
            label: self.label().into(),
            date: self.date(),
            leap_rule: self.leap_rule(),
            attention: self.attention(),
        }
    }
}

/// What a form holds of an occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OccasionDraft {
    /// Whose it is.
    pub people: Vec<PersonId>,
    /// What is kept on the day.
    pub kind: OccasionKind,
    /// The owner's own name for it; needed for an own kind.
    pub label: String,
    /// The date, as far as it is known; needed.
    pub date: Option<PartialDate>,
    /// When a 29 February is kept in other years.
    pub leap_rule: LeapRule,
    /// What it deserves; `None` while nothing was said.
    pub attention: Option<Attention>,
}

impl OccasionDraft {
    /// A birthday of one person.
    pub fn birthday(person: PersonId, date: PartialDate) -> Self {
        Self {
            people: vec![person],
            kind: OccasionKind::Birthday,
            label: String::new(),
            date: Some(date),
            leap_rule: LeapRule::February28,
            attention: None,
        }
    }

    /// The draft, tidied.
    ///
    /// # Errors
    /// Every fault of every field at once.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.label = tidy(&self.label);
        let mut faults = Vec::new();
        if self.kind == OccasionKind::Own && self.label.is_empty() {
            faults.push((FormField::Label, Fault::Empty));
        }
        faults.extend(too_long(&self.label, limits::NAME).map(|it| (FormField::Label, it)));
        if self.date.is_none() {
            faults.push((FormField::Date, Fault::Empty));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

/// A record that says what a checked draft says.
pub(crate) fn new_record(id: OccasionId, draft: &OccasionDraft, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::Occasion, id.0);
    write_draft(&mut record, draft, stamp);
    record
}

/// Writes what a checked draft says where it differs; all else keeps its stamp.
pub(crate) fn write_draft(record: &mut Record, draft: &OccasionDraft, stamp: Stamp) {
    record.write_as(KIND, &draft.kind, &OccasionKind::Own, stamp);
    record.write_as(LABEL, &draft.label, &String::new(), stamp);
    record.write_as(DATE, &draft.date, &None, stamp);
    if draft.leap_rule != record.read(LEAP).unwrap_or(LeapRule::February28) {
        record.write(LEAP, draft.leap_rule.store(), stamp);
    }
    record.write_as(ATTENTION, &draft.attention, &None, stamp);
    person::write_people(record, PEOPLE, &draft.people, stamp);
}
