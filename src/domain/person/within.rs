//! People as they stand in sets of other records: whom an entry or a date is about.

use std::borrow::Cow;
use std::collections::HashSet;

use uuid::Uuid;

use crate::domain::clock::Stamp;
use crate::domain::draft::distinct;
use crate::domain::id::PersonId;
use crate::domain::record::{Key, Record, Register};
use crate::domain::value::Value;

/// The people in a set of another record, each once, however their ids are written.
pub(crate) fn people_in(record: &Record, set: &str) -> Vec<PersonId> {
    distinct(record.elements(set).filter_map(from_element))
}

/// The registers of another record, of whatever kind, that put any of some people into a set.
pub(crate) fn places_of(record: &Record, people: &HashSet<PersonId>) -> Vec<Key> {
    let is_in = |it: &&Register| it.value == Value::Flag(true) && names_any(&it.key, people);
    record.registers().iter().filter(is_in).map(|it| it.key.clone()).collect()
}

/// Whether another record, of whatever kind, is or ever was about somebody.
pub(crate) fn was_ever_in(record: &Record, id: PersonId) -> bool {
    record.any(|it| named_by(it.key) == Some(id))
}

/// Everybody whom another record, of whatever kind, is or ever was about.
pub(crate) fn ever_in(record: &Record) -> impl Iterator<Item = PersonId> {
    let mut people = Vec::new();
    record.each(|it| people.extend(named_by(it.key)));
    people.into_iter()
}

/// Whether a register, by its name, says of any of some people whether they are in a set.
pub(crate) fn names_any(key: &str, people: &HashSet<PersonId>) -> bool {
    named_by(key).is_some_and(|id| people.contains(&id))
}

fn named_by(key: &str) -> Option<PersonId> {
    key.rsplit_once('/').and_then(|(_, element)| from_element(element))
}

/// Writes the people in a set of another record; whoever stays stays as they are written.
pub(crate) fn write_people(
    record: &mut Record,
    set: &'static str,
    people: &[PersonId],
    stamp: Stamp,
) {
    let there = people_in(record, set);
    let stays = |it: &&str| from_element(it).is_some_and(|id| people.contains(&id));
    let staying = record.elements(set).filter(stays).map(str::to_owned);
    let new = people.iter().filter(|id| !there.contains(id)).map(|id| element(*id));
    let elements: Vec<Cow<'_, str>> = staying.chain(new).map(Cow::Owned).collect();
    record.write_set_among(set, elements, |it| from_element(it).is_some(), stamp);
}

/// The id of a person as it stands in sets of other records.
fn element(id: PersonId) -> String {
    id.0.simple().to_string()
}

/// Reads the id of a person from a set of another record.
pub(crate) fn from_element(element: &str) -> Option<PersonId> {
    Uuid::try_parse(element).ok().map(PersonId)
}
