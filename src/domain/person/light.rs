//! Light people: somebody's relative who is only a name, without a card.

use crate::domain::clock::Stamp;
use crate::domain::id::PersonId;
use crate::domain::person::{NAME, Person};
use crate::domain::record::{Record, RecordKind};
use crate::domain::value::{Stored, Value, coded};

pub(crate) const LIGHT: &str = "light";

/// What somebody is who is light.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Being {
    /// A person.
    #[default]
    Human,
    /// An animal.
    Animal,
}

coded!(Being { Human = "person", Animal = "pet" });

impl Person {
    /// Whether they are only somebody's relative: found, and in no list, until they get a card.
    pub fn is_light(&self) -> bool {
        !self.record().text(LIGHT).is_empty()
    }

    /// Whether they are an animal.
    pub fn is_animal(&self) -> bool {
        self.record().read(LIGHT) == Some(Being::Animal)
    }

    /// Whether they are archived, moved away or dead, and not only somebody's relative.
    pub fn is_away(&self) -> bool {
        !self.is_around() && !self.is_light()
    }
}

/// A record of somebody who is only a name.
pub(crate) fn new_light(id: PersonId, name: &str, being: Being, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::Person, id.0);
    record.write(NAME, Value::Text(name.into()), stamp);
    record.write(LIGHT, being.store(), stamp);
    record
}

/// Gives somebody a card.
pub(crate) fn give_card(record: &mut Record, stamp: Stamp) {
    record.write(LIGHT, Value::Nothing, stamp);
}
