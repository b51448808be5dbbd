//! What is done with many people at once, as one step.

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::draft::{Fault, FormField, tidy, too_long};
use crate::domain::id::PersonId;
use crate::domain::limits;
use crate::domain::person::{self, Person, Standing};
use crate::domain::record::{Record, element_key};
use crate::domain::value::{Stored, Value};

/// What many people get at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForMany {
    /// They have a tag from now on.
    Tag(String),
    /// They have a tag no longer.
    Untag(String),
    /// They come, are archived, or have moved away.
    Stand(Standing),
}

/// The cards of everybody whom it changes. Whoever is gone meanwhile, has no card, or has as many
/// tags as there may be stays as they are.
pub(super) fn change_many(
    book: &Book,
    people: &[PersonId],
    change: &ForMany,
    stamp: Stamp,
) -> Result<Vec<Record>, Problem> {
    let change = checked(change)?;
    let there = people.iter().filter_map(|id| book.person(*id));
    let full = there.filter(|it| !it.is_light() && has_room(it, &change));
    Ok(full.map(|it| changed(it, &change, stamp)).collect())
}

fn checked(change: &ForMany) -> Result<ForMany, Problem> {
    let tag = |tag: &str| {
        let tag = tidy(tag);
        let empty = tag.is_empty().then_some(Fault::Empty);
        match empty.or_else(|| too_long(&tag, limits::NAME)) {
            Some(fault) => Err(Problem::Form(vec![(FormField::Tags, fault)])),
            None => Ok(tag),
        }
    };
    Ok(match change {
        ForMany::Tag(text) => ForMany::Tag(tag(text)?),
        // What came with a file is taken off as it is.
        ForMany::Untag(text) => ForMany::Untag(text.clone()),
        ForMany::Stand(standing) => ForMany::Stand(*standing),
    })
}

fn has_room(person: &Person, change: &ForMany) -> bool {
    match change {
        ForMany::Tag(_) => person.tags().count() < limits::PER_PERSON,
        ForMany::Untag(_) | ForMany::Stand(_) => true,
    }
}

fn changed(person: &Person, change: &ForMany, stamp: Stamp) -> Record {
    let mut record = Record::clone(person.record());
    match change {
        ForMany::Tag(tag) => {
            record.write(element_key(person::TAGS, tag), Value::Flag(true), stamp);
        }
        ForMany::Untag(tag) => {
            record.write(element_key(person::TAGS, tag), Value::Flag(false), stamp);
        }
        ForMany::Stand(standing) if *standing == person.standing() => {}
        ForMany::Stand(standing) => record.write(person::STANDING, standing.store(), stamp),
    }
    record
}
