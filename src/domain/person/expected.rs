//! When somebody is expected, as far as the owner said so.

use super::{Person, SNOOZED};
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::domain::kind::Kind;
use crate::domain::record::Record;
use crate::domain::rhythm::Said;

impl Person {
    /// After how many days without a visit the owner misses them.
    pub fn own_limit(&self) -> Option<u16> {
        self.record().read(super::LIMIT)
    }

    /// The day before which they are not expected.
    pub fn paused_until(&self) -> Option<Day> {
        self.record().read(super::PAUSED)
    }

    /// The day before which they are left out of the list of those who are late.
    pub fn snoozed_until(&self) -> Option<Day> {
        self.record().read(SNOOZED)
    }

    /// Whether they are expected to deliver rather than to buy.
    pub fn delivers(&self) -> bool {
        let kinds = self.kinds();
        kinds.contains(&Kind::Supplier) && !kinds.contains(&Kind::Customer)
    }

    /// What the owner said of when they are to be expected.
    pub fn said(&self) -> Said {
        Said { paused: self.paused_until(), snoozed: self.snoozed_until() }
    }
}

/// The record of somebody who is left out of the list until a day.
pub(crate) fn snooze(
    book: &Book,
    id: PersonId,
    until: Option<Day>,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let person = book.person(id).ok_or(Problem::UnknownPerson)?;
    let mut record = Record::clone(person.record());
    record.write_as(SNOOZED, &until, &None, stamp);
    Ok(record)
}
