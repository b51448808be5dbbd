//! A smart list: a name and conditions. Whoever fulfils them is on it, today and every day.

mod condition;

use std::sync::Arc;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::draft::{Fault, FieldFault, FormField, distinct, tidy, too_long};
use crate::domain::id::ListId;
use crate::domain::limits;
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::{Stored, coded};

pub use condition::{Condition, Having, Searched};

const NAME: &str = "name";
const JOINED: &str = "joined";
const CONDITIONS: &str = "conditions/";

/// How many of its conditions must be fulfilled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Joined {
    /// All of them.
    #[default]
    All,
    /// Any of them.
    Any,
}

coded!(Joined { All = "all", Any = "any" });

/// A smart list, as the book has it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct SmartList(Arc<Record>);

impl PartialEq for SmartList {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl SmartList {
    /// The list in a record; `None` when the record is of another kind.
    pub fn of(record: Arc<Record>) -> Option<Self> {
        (record.kind == RecordKind::List).then_some(Self(record))
    }

    /// Its id.
    pub fn id(&self) -> ListId {
        ListId(self.0.id)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        self.0.text(NAME)
    }

    /// Everything a form shows of it.
    pub fn draft(&self) -> ListDraft {
        ListDraft {
            name: self.name().to_owned(),
            joined: self.0.read(JOINED).unwrap_or_default(),
            conditions: self.0.elements(CONDITIONS).map(Condition::from_element).collect(),
        }
    }
}

/// What a form holds of a smart list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListDraft {
    /// Its name.
    pub name: String,
    /// How many of its conditions must be fulfilled.
    pub joined: Joined,
    /// The conditions.
    pub conditions: Vec<Condition>,
}

impl ListDraft {
    /// The draft, tidied: no empty or double conditions.
    ///
    /// # Errors
    /// Every fault of every field at once. A list without conditions would be everybody.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.name = tidy(&self.name);
        self.conditions = distinct(self.conditions.into_iter().filter_map(Condition::tidied));
        let empty = self.name.is_empty().then_some(Fault::Empty);
        let name = empty.or_else(|| too_long(&self.name, limits::NAME));
        let elements = self.conditions.iter().map(Condition::element);
        let condition = elements.into_iter().find_map(|it| too_long(&it, limits::LINE));
        let none = self.conditions.is_empty().then_some(Fault::Empty);
        let many = limits::PER_PERSON < self.conditions.len();
        let many = many.then_some(Fault::TooMany(limits::PER_PERSON));
        let faults: Vec<FieldFault> = name
            .map(|it| (FormField::Name, it))
            .into_iter()
            .chain(none.or(many).or(condition).map(|it| (FormField::Text, it)))
            .collect();
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

/// A record that says what a checked draft says.
pub(crate) fn new_record(id: ListId, draft: &ListDraft, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::List, id.0);
    write_draft(&mut record, draft, stamp);
    record
}

/// Writes what a checked draft says where it differs; all else keeps its stamp.
fn write_draft(record: &mut Record, draft: &ListDraft, stamp: Stamp) {
    record.write_as(NAME, &draft.name, &String::new(), stamp);
    if draft.joined != record.read(JOINED).unwrap_or_default() {
        record.write(JOINED, draft.joined.store(), stamp);
    }
    record.write_set(CONDITIONS, draft.conditions.iter().map(|it| it.element().into()), stamp);
}

/// The record of a list once it says what a draft says.
pub(crate) fn set(
    book: &Book,
    id: ListId,
    draft: ListDraft,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let draft = draft.checked()?;
    let Some(current) = book.record(&RecordKind::List, id.0) else {
        return Ok(new_record(id, &draft, stamp));
    };
    if current.is_deleted() {
        return Err(Problem::UnknownList);
    }
    let mut record = Record::clone(current);
    write_draft(&mut record, &draft, stamp);
    Ok(record)
}

/// The record of a list that is there.
pub(crate) fn existing(book: &Book, id: ListId) -> Result<Record, Problem> {
    let record = book.record(&RecordKind::List, id.0).filter(|it| !it.is_deleted());
    record.map(|it| Record::clone(it)).ok_or(Problem::UnknownList)
}

/// Every list that asks for a tag, once it asks for another one in its place.
pub(crate) fn retagged(book: &Book, tag: &str, name: &str, stamp: Stamp) -> Vec<Record> {
    let renamed = |condition: Condition| match condition {
        Condition::Tag { tag: asked, is } if asked == tag => {
            Condition::Tag { tag: name.to_owned(), is }
        }
        other => other,
    };
    let asks = |it: &Condition| matches!(it, Condition::Tag { tag: asked, .. } if asked == tag);
    let lists = book.smart_lists().into_iter();
    let asking = lists.filter(|it| it.draft().conditions.iter().any(asks));
    asking
        .map(|list| {
            let mut draft = list.draft();
            draft.conditions = draft.conditions.into_iter().map(renamed).collect();
            let mut record = Record::clone(&list.0);
            write_draft(&mut record, &draft, stamp);
            record
        })
        .collect()
}
