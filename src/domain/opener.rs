//! An opener: what to ask somebody next time. It is a note that says so, until it was asked.

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::entry::{self, EntryDraft, When};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::record::Record;

/// What changes when somebody is asked: the opener says on which visit, and somebody who asks has
/// them in front of her, so they were here. `visit` is the id of that visit, unless there is one of
/// this day already.
pub(crate) fn asked(
    book: &Book,
    opener: EntryId,
    person: PersonId,
    visit: EntryId,
    now: When,
    stamp: Stamp,
) -> Result<Vec<Record>, Problem> {
    let entry = book.entry(opener).ok_or(Problem::UnknownEntry)?;
    if book.person(person).is_none() {
        return Err(Problem::UnknownPerson);
    }
    let mut records = Vec::with_capacity(2);
    let visit = book.visit_on(person, now.day).unwrap_or_else(|| {
        records.push(entry::new_record(visit, &EntryDraft::visit(person, now), stamp));
        visit
    });
    let mut record = Record::clone(entry.record());
    entry::write_asked(&mut record, visit, stamp);
    records.push(record);
    Ok(records)
}
