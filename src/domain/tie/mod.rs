//! A tie: a two-way link between two people, and what each is to the other.

mod role;
mod typed;

use std::sync::Arc;

use crate::domain::clock::Stamp;
use crate::domain::date::PartialDate;
use crate::domain::draft::{Fault, FieldFault, FormField, tidy, too_long};
use crate::domain::id::{PersonId, TieId};
use crate::domain::limits;
use crate::domain::person::{self, Being};
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::{Stored, Value};

pub use role::{End, Role, TieKind};
pub use typed::{Lexicon, TypedTie};

const ONE: &str = "one/";
const OTHER: &str = "other/";
const ROLES: &str = "roles";
const ONE_WORD: &str = "one-word";
const OTHER_WORD: &str = "other-word";
const TOGETHER: &str = "together";
const REFUSED: &str = "refused";

/// What two people are to each other: in one register, so that no merge mixes two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Roles(Role, Role);

impl Stored for Roles {
    fn store(&self) -> Value {
        Value::Text([self.0.code(), self.1.code()].join(" ").into())
    }
    fn load(value: &Value) -> Option<Self> {
        let (one, other) = value.text()?.split_once(' ')?;
        let roles = Self(Role::from_code(one)?, Role::from_code(other)?);
        roles.0.fits(roles.1).then_some(roles)
    }
}

/// A tie, as the book has it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Tie(Arc<Record>);

impl PartialEq for Tie {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Tie {
    /// The tie in a record; `None` when the record is of another kind.
    pub fn of(record: Arc<Record>) -> Option<Self> {
        (record.kind == RecordKind::Tie).then_some(Self(record))
    }

    /// The record that is kept.
    pub fn record(&self) -> &Arc<Record> {
        &self.0
    }

    /// Its id.
    pub fn id(&self) -> TieId {
        TieId(self.0.id)
    }

    /// The two people; `None` only where a file was damaged.
    pub fn people(&self) -> Option<[PersonId; 2]> {
        let one = person::people_in(&self.0, ONE).first().copied()?;
        let other = person::people_in(&self.0, OTHER).first().copied()?;
        (one != other).then_some([one, other])
    }

    /// Who is at the other end from somebody.
    pub fn other(&self, id: PersonId) -> Option<PersonId> {
        match self.people()? {
            [one, other] if one == id => Some(other),
            [one, other] if other == id => Some(one),
            [..] => None,
        }
    }

    /// What somebody at one end is to the other.
    pub fn role_of(&self, id: PersonId) -> Role {
        // A newer version may know more.
        let Roles(one, other) = self.0.read(ROLES).unwrap_or(Roles(Role::Relative, Role::Relative));
        if self.is_first(id) { one } else { other }
    }

    /// The owner's own word for what somebody at one end is to the other; may be empty.
    pub fn word_of(&self, id: PersonId) -> &str {
        self.0.text(if self.is_first(id) { ONE_WORD } else { OTHER_WORD })
    }

    /// The name that both go by together, where the owner wrote one; may be empty.
    pub fn together(&self) -> &str {
        self.0.text(TOGETHER)
    }

    /// Whether it was suggested and refused: then it ties nobody.
    pub fn is_refused(&self) -> bool {
        self.0.read(REFUSED).unwrap_or(false)
    }

    /// Everything a form shows of it; `None` only where a file was damaged.
    pub fn draft(&self) -> Option<TieDraft> {
        let end = |person| TieEnd {
            person,
            role: self.role_of(person),
            word: self.word_of(person).to_owned(),
        };
        let [one, other] = self.people()?;
        let together = self.together().to_owned();
        Some(TieDraft { one: end(one), other: end(other), together })
    }

    fn is_first(&self, id: PersonId) -> bool {
        self.people().is_some_and(|[one, _]| one == id)
    }
}

/// One end of a tie, as a form holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieEnd {
    /// Who.
    pub person: PersonId,
    /// What they are to the other.
    pub role: Role,
    /// The owner's own word for that, where the kind is her own.
    pub word: String,
}

/// What a form holds of a tie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieDraft {
    /// One end.
    pub one: TieEnd,
    /// The other.
    pub other: TieEnd,
    /// The name that a couple goes by together, where the owner has one for them; else empty, and it
    /// follows from their names.
    pub together: String,
}

impl TieDraft {
    /// Somebody is something to a person, who is the opposite to them.
    pub fn new(person: PersonId, relative: PersonId, relative_is: Role) -> Self {
        let end = |person, role| TieEnd { person, role, word: String::new() };
        let (one, other) = (end(person, relative_is.opposite()), end(relative, relative_is));
        Self { one, other, together: String::new() }
    }

    /// Somebody is something else to the person they are tied to; what was said of the person stays
    /// where it can.
    pub fn says(mut self, relative: PersonId, relative_is: Role, word: &str) -> Self {
        let (theirs, ours) = if self.one.person == relative {
            (&mut self.one, &mut self.other)
        } else {
            (&mut self.other, &mut self.one)
        };
        theirs.role = relative_is;
        word.clone_into(&mut theirs.word);
        if !relative_is.fits(ours.role) {
            ours.role = relative_is.opposite();
            ours.word.clear();
        }
        self
    }

    /// The draft, tidied.
    ///
    /// # Errors
    /// Every fault of every field at once.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        let mut faults = Vec::new();
        for end in [&mut self.one, &mut self.other] {
            end.word = tidy(&end.word);
            faults.extend(too_long(&end.word, limits::NAME).map(|it| (FormField::Label, it)));
        }
        self.together = tidy(&self.together);
        faults.extend(too_long(&self.together, limits::NAME).map(|it| (FormField::Name, it)));
        let is_own = self.one.role == Role::Own;
        if is_own && self.one.word.is_empty() && self.other.word.is_empty() {
            faults.push((FormField::Label, Fault::Empty));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// Whether two people are what they say to each other.
    pub(crate) fn fits(&self) -> bool {
        self.one.person != self.other.person && self.one.role.fits(self.other.role)
    }
}

/// Somebody who is written in passing, on the card of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LightDraft {
    /// The name.
    pub name: String,
    /// A person or an animal.
    pub being: Being,
    /// The birthday, as far as it is known: mostly about a year.
    pub born: Option<PartialDate>,
}

impl LightDraft {
    /// The draft, tidied.
    ///
    /// # Errors
    /// Every fault of every field at once.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.name = tidy(&self.name);
        let empty = self.name.is_empty().then_some(Fault::Empty);
        let fault = empty.or_else(|| too_long(&self.name, limits::NAME));
        fault.map_or(Ok(self), |fault| Err(vec![(FormField::Name, fault)]))
    }
}

/// A record that says what a checked draft says.
pub(crate) fn new_record(id: TieId, draft: &TieDraft, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::Tie, id.0);
    person::write_people(&mut record, ONE, &[draft.one.person], stamp);
    person::write_people(&mut record, OTHER, &[draft.other.person], stamp);
    write_draft(&mut record, draft, stamp);
    record
}

/// Writes what two people are to each other where it differs. Who they are never changes.
pub(crate) fn write_draft(record: &mut Record, draft: &TieDraft, stamp: Stamp) {
    let unread = Roles(Role::Relative, Role::Relative);
    record.write_as(ROLES, &Roles(draft.one.role, draft.other.role), &unread, stamp);
    record.write_as(ONE_WORD, &draft.one.word, &String::new(), stamp);
    record.write_as(OTHER_WORD, &draft.other.word, &String::new(), stamp);
    record.write_as(TOGETHER, &draft.together, &String::new(), stamp);
}

/// A record that says that a tie was suggested and refused, so that it never is again.
pub(crate) fn new_refusal(id: TieId, draft: &TieDraft, stamp: Stamp) -> Record {
    let mut record = new_record(id, draft, stamp);
    record.write(REFUSED, Value::Flag(true), stamp);
    record
}
