//! What we do not know of somebody, in the order in which it is asked.

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::record::{DELETED, Record, element_key};
use crate::domain::value::{Value, coded};

/// The set of what the owner never wants to be asked about somebody.
const UNASKED: &str = "unasked/";

/// Something to know of somebody. The order is that in which it is asked: first what greets them
/// rightly, then what one speaks of, then what the shop needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unknown {
    /// Their whole name, so that one has it right.
    Name,
    /// How to recognise them, in words or by a photo.
    Recognise,
    /// Their birthday.
    Birthday,
    /// Who belongs to them.
    Family,
    /// What they like or usually buy.
    Likes,
    /// Who or what brought them here.
    Reason,
    /// A phone number or a mail address.
    Reach,
}

coded!(Unknown {
    Name = "name",
    Recognise = "recognise",
    Birthday = "birthday",
    Family = "family",
    Likes = "likes",
    Reason = "reason",
    Reach = "reach",
});

impl Person {
    /// Whether the owner does not want to be asked this about them.
    pub fn is_unasked(&self, unknown: Unknown) -> bool {
        self.record().elements(UNASKED).any(|it| it == unknown.code())
    }

    /// Whether their name is more than one word, or it is known how to say or to address it. Chinese,
    /// Japanese and Korean names are written without spaces.
    pub(crate) fn has_whole_name(&self) -> bool {
        let is_east_asian = |it: char| matches!(u32::from(it), 0x2E80..=0x9FFF | 0xAC00..=0xD7AF);
        self.name().split_whitespace().nth(1).is_some()
            || self.name().chars().filter(|it| is_east_asian(*it)).count() > 1
            || !self.title().is_empty()
            || !self.reading().is_empty()
    }
}

/// The card of somebody about whom everything may be asked again, and the ties that were refused.
pub(crate) fn asked_again(book: &Book, id: PersonId, stamp: Stamp) -> Result<Vec<Record>, Problem> {
    let person = book.person(id).ok_or(Problem::UnknownPerson)?;
    let mut card = Record::clone(person.record());
    for unknown in person.record().elements(UNASKED) {
        card.write(element_key(UNASKED, unknown), Value::Flag(false), stamp);
    }
    let refused = book.refused_ties(id).map(|tie| {
        let mut record = Record::clone(tie.record());
        record.write(DELETED, Value::Flag(true), stamp);
        record
    });
    Ok(std::iter::once(card).chain(refused).collect())
}

/// The card of somebody about whom something is never asked again.
pub(crate) fn waved_off(
    book: &Book,
    id: PersonId,
    unknown: Unknown,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let person = book.person(id).ok_or(Problem::UnknownPerson)?;
    let mut record = Record::clone(person.record());
    record.write(element_key(UNASKED, unknown.code()), Value::Flag(true), stamp);
    Ok(record)
}
