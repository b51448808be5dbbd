//! What a command changes of who is tied to whom.

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::deciding::{deleted, existing_person};
use crate::domain::command::{NewRelative, Problem};
use crate::domain::id::{PersonId, TieId};
use crate::domain::occasion::{self, OccasionDraft};
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::tie::{self, TieDraft};

pub(super) fn set_tie(
    book: &Book,
    id: TieId,
    draft: TieDraft,
    stamp: Stamp,
) -> Result<Vec<Record>, Problem> {
    let draft = possible(book, draft)?;
    let Some(current) = book.record(&RecordKind::Tie, id.0) else {
        if book.is_said(&draft) {
            return Err(Problem::NothingToDo);
        }
        return Ok(vec![tie::new_record(id, &draft, stamp)]);
    };
    let people = [draft.one.person, draft.other.person];
    let is_theirs = book.tie(id).and_then(|it| it.people()) == Some(people);
    if !is_theirs {
        return Err(Problem::UnknownTie);
    }
    let mut record = Record::clone(current);
    tie::write_draft(&mut record, &draft, stamp);
    Ok(vec![record])
}

pub(super) fn add_relative(
    book: &Book,
    new: NewRelative,
    stamp: Stamp,
) -> Result<Vec<Record>, Problem> {
    let NewRelative { relative, birthday, tie, draft } = new;
    let (relative, draft) = (relative.checked()?, draft.checked()?);
    let id = draft.other.person;
    let is_new = book.record(&RecordKind::Person, id.0).is_none();
    if !is_new || book.person(draft.one.person).is_none() {
        return Err(Problem::UnknownPerson);
    }
    if !draft.fits() {
        return Err(Problem::UnknownTie);
    }
    let mut records = vec![
        person::new_light(id, &relative.name, relative.being, stamp),
        tie::new_record(tie, &draft, stamp),
    ];
    let born = relative.born.map(|it| OccasionDraft::birthday(id, it));
    records.extend(born.map(|it| occasion::new_record(birthday, &it, stamp)));
    Ok(records)
}

pub(super) fn delete_tie(book: &Book, id: TieId, stamp: Stamp) -> Result<Vec<Record>, Problem> {
    let tie = book.tie(id).ok_or(Problem::UnknownTie)?;
    let mut records = vec![deleted(Record::clone(tie.record()), stamp)];
    for alone in book.left_alone_without(&tie) {
        records.push(deleted(existing_person(book, alone)?, stamp));
    }
    Ok(records)
}

pub(super) fn refuse(
    book: &Book,
    id: TieId,
    draft: TieDraft,
    stamp: Stamp,
) -> Result<Vec<Record>, Problem> {
    let draft = possible(book, draft)?;
    Ok(vec![tie::new_refusal(id, &draft, stamp)])
}

pub(super) fn give_card(book: &Book, id: PersonId, stamp: Stamp) -> Result<Vec<Record>, Problem> {
    let mut record = existing_person(book, id)?;
    person::give_card(&mut record, stamp);
    Ok(vec![record])
}

/// A draft, checked, of two people who are there and can be what it says to each other.
fn possible(book: &Book, draft: TieDraft) -> Result<TieDraft, Problem> {
    let draft = draft.checked()?;
    let are_there = [&draft.one, &draft.other].iter().all(|it| book.person(it.person).is_some());
    if !are_there {
        return Err(Problem::UnknownPerson);
    }
    if draft.fits() { Ok(draft) } else { Err(Problem::UnknownTie) }
}
