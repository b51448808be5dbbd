//! An entry: one thing that happened, on the timeline of one or more people.

mod ask;
mod away;
mod draft;
mod facts;
mod kind;
mod when;

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::clock::Stamp;
use crate::domain::id::{EntryId, OccasionId, PersonId};
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::Stored;

pub use ask::{Ask, DAYS_OF_GRACE};
pub use away::Away;
pub use draft::EntryDraft;
pub(crate) use facts::Facts;
pub use kind::EntryKind;
pub use when::When;

const KIND: &str = "kind";
const WHEN: &str = "when";
const TEXT: &str = "text";
const MAJOR: &str = "major";
const OCCASION: &str = "occasion";
const PEOPLE: &str = "people/";
const ASK: &str = "ask";
const ASKED: &str = "asked";
const AWAY_FROM: &str = "away-from";
const AWAY_UNTIL: &str = "away-until";

/// An entry, as the book has it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Entry(Arc<Record>);

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Entry {
    /// The entry in a record; `None` when the record is of another kind.
    pub fn of(record: Arc<Record>) -> Option<Self> {
        (record.kind == RecordKind::Entry).then_some(Self(record))
    }

    /// The record that is kept.
    pub fn record(&self) -> &Arc<Record> {
        &self.0
    }

    /// Its id.
    pub fn id(&self) -> EntryId {
        EntryId(self.0.id)
    }

    /// What kind of thing happened.
    pub fn kind(&self) -> EntryKind {
        self.0.read(KIND).unwrap_or(EntryKind::Talk)
    }

    /// When it happened; `None` only where a file was damaged.
    pub fn when(&self) -> Option<When> {
        self.0.read(WHEN)
    }

    /// What was said or done; may be empty.
    pub fn text(&self) -> &str {
        self.0.text(TEXT)
    }

    /// Whether it is a major event, which stays on the card.
    pub fn is_major(&self) -> bool {
        self.0.read(MAJOR).unwrap_or(false)
    }

    /// The occasion a greeting was for.
    pub fn occasion(&self) -> Option<OccasionId> {
        Uuid::try_parse(self.0.text(OCCASION)).ok().map(OccasionId)
    }

    /// When to ask after it, whether or not that was done.
    pub fn ask(&self) -> Option<Ask> {
        self.0.read(ASK)
    }

    /// The visit on which it was asked; `None` while it is to be asked.
    pub fn asked(&self) -> Option<EntryId> {
        entry_in(self.0.text(ASKED))
    }

    /// When to ask after it, as long as nobody has: of a journey when they are back.
    pub fn open_ask(&self) -> Option<Ask> {
        open_ask(self.away(), self.ask(), self.asked())
    }

    /// When they are away, if it says so.
    pub fn away(&self) -> Option<Away> {
        let until = self.0.read(AWAY_UNTIL).filter(|_| self.kind() == EntryKind::Away)?;
        Some(away(self.0.read(AWAY_FROM), until, self.when()))
    }

    /// On whose timeline it stands.
    pub fn people(&self) -> Vec<PersonId> {
        person::people_in(&self.0, PEOPLE)
    }

    /// Everything a form shows of it.
    pub fn draft(&self) -> Option<EntryDraft> {
        Some(EntryDraft {
            people: self.people(),
            kind: self.kind(),
            when: self.when()?,
            text: self.text().into(),
            major: self.is_major(),
            occasion: self.occasion(),
            ask: self.ask(),
            asked: self.asked(),
            away: self.away(),
        })
    }
}

/// A journey that does not say when it begins began when it was written down.
fn away(from: Option<NaiveDate>, until: NaiveDate, when: Option<When>) -> Away {
    Away::between(from.or_else(|| when.map(|it| it.day)).unwrap_or(until), until)
}

fn open_ask(away: Option<Away>, ask: Option<Ask>, asked: Option<EntryId>) -> Option<Ask> {
    away.map(Away::ask).or(ask).filter(|_| asked.is_none())
}

fn entry_in(text: &str) -> Option<EntryId> {
    Uuid::try_parse(text).ok().map(EntryId)
}

/// A record that says what a checked draft says.
pub(crate) fn new_record(id: EntryId, draft: &EntryDraft, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::Entry, id.0);
    write_draft(&mut record, draft, stamp);
    record
}

/// Writes what a checked draft says where it differs; all else keeps its stamp.
pub(crate) fn write_draft(record: &mut Record, draft: &EntryDraft, stamp: Stamp) {
    record.write_as(KIND, &draft.kind, &EntryKind::Talk, stamp);
    record.write(WHEN, draft.when.store(), stamp);
    record.write_as(TEXT, &draft.text, &String::new(), stamp);
    record.write_as(MAJOR, &draft.major, &false, stamp);
    let occasion = draft.occasion.map(|id| id.0.simple().to_string()).unwrap_or_default();
    record.write_as(OCCASION, &occasion, &String::new(), stamp);
    record.write_as(ASK, &draft.ask, &None, stamp);
    let asked = draft.asked.map(|id| id.0.simple().to_string()).unwrap_or_default();
    record.write_as(ASKED, &asked, &String::new(), stamp);
    record.write_as(AWAY_FROM, &draft.away.map(|it| it.from), &None, stamp);
    record.write_as(AWAY_UNTIL, &draft.away.map(|it| it.until), &None, stamp);
    person::write_people(record, PEOPLE, &draft.people, stamp);
}

/// Writes on which visit it was asked.
pub(crate) fn write_asked(record: &mut Record, visit: EntryId, stamp: Stamp) {
    record.write(ASKED, visit.0.simple().to_string().store(), stamp);
}
