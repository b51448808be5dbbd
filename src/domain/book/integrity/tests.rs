//! One thing is broken at a time, and it is found.

use std::sync::Arc;

use uuid::Uuid;

use super::*;
use crate::domain::book::calendar::Calendar;
use crate::domain::book::cards::Card;
use crate::domain::book::finding::card_doc;
use crate::domain::clock::Stamp;
use crate::domain::command::{Command, decide};
use crate::domain::draft::PersonDraft;
use crate::domain::entry::{EntryDraft, When};
use crate::domain::id::DeviceId;
use crate::domain::occasion::{Occasion, OccasionDraft};
use crate::domain::record::{DELETED, Register};
use crate::domain::value::Value;

const ADA: PersonId = PersonId(Uuid::from_u128(1));
const BOB: PersonId = PersonId(Uuid::from_u128(2));
const VISIT: EntryId = EntryId(Uuid::from_u128(3));
const BIRTHDAY: OccasionId = OccasionId(Uuid::from_u128(4));
const NOBODY: Uuid = Uuid::from_u128(99);

fn does(book: &mut Book, command: Command) {
    let latest = book.records().filter_map(|it| it.latest()).max();
    let now = latest.map_or(1, |it| it.millis() + 1);
    let batch = decide(book, command, Stamp::new(now, 0, DeviceId(1)));
    book.apply(&batch.expect("the command can be carried out"));
}

/// Ada, who was here and has a birthday; Bob; and Eve, who was erased.
fn book() -> Book {
    let mut book = Book::default();
    let eve = PersonId(Uuid::from_u128(5));
    for (id, name) in [(ADA, "Ada"), (BOB, "Bob"), (eve, "Eve")] {
        does(&mut book, Command::AddPerson { id, draft: PersonDraft::named(name) });
    }
    let day = "2026-11-21".parse().expect("it is a day");
    let visit = EntryDraft { text: "tea".into(), ..EntryDraft::visit(ADA, When::on(day)) };
    does(&mut book, Command::AddEntry { id: VISIT, draft: visit });
    let draft = OccasionDraft::birthday(ADA, "--11-25".parse().expect("it is a date"));
    does(&mut book, Command::SetOccasion { id: BIRTHDAY, draft });
    does(&mut book, Command::Erase { id: eve });
    book
}

#[track_caller]
fn check(break_it: impl FnOnce(&mut Book), expected: &[Fault]) {
    let mut book = book();
    assert_eq!(integrity_check(&book), []);
    break_it(&mut book);
    assert_eq!(integrity_check(&book), expected);
}

fn record(book: &Book, kind: &RecordKind, id: Uuid) -> Record {
    Record::clone(book.record(kind, id).expect("it is there"))
}

#[test]
fn an_order_that_lacks_something_is_found() {
    use Fault::Differs;
    check(|it| it.roster = Default::default(), &[Differs(Listing::Roster)]);
    check(|it| it.timelines = Default::default(), &[Differs(Listing::Timelines)]);
    check(|it| it.calendar = Calendar::default().into(), &[Differs(Listing::Calendar)]);
    check(|it| it.index = Default::default(), &[Differs(Listing::Index)]);
    check(|it| it.index.remove(VISIT.0), &[Differs(Listing::Index)]);
    check(|it| it.erased.clear(), &[Differs(Listing::Erased)]);
    check(|it| it.sample.extend([BOB]), &[Differs(Listing::Sample)]);
}

#[test]
fn what_can_be_found_must_be_what_is_there() {
    let renamed = |book: &mut Book| {
        let mut person = record(book, &RecordKind::Person, ADA.0);
        person.write("name", Value::Text("Adele".into()), Stamp::new(9, 0, DeviceId(2)));
        let person = Person::of(Arc::new(person)).expect("it is a person");
        book.index.put(card_doc(&Card::of(&person)));
    };
    check(renamed, &[Fault::Differs(Listing::Index)]);
}

#[test]
fn what_is_listed_though_it_was_deleted_is_found() {
    let deleted = |book: &Book, kind: &RecordKind, id| {
        let mut record = record(book, kind, id);
        record.write(DELETED, Value::Flag(true), Stamp::new(99, 0, DeviceId(1)));
        Arc::new(record)
    };
    let listed = |listing, id| [Fault::ListsGone(listing, id), Fault::Differs(listing)];
    let [roster, not_roster] = listed(Listing::Roster, ADA.0);
    let [index, not_index] = listed(Listing::Index, ADA.0);
    check(
        |it| it.file(deleted(it, &RecordKind::Person, ADA.0)),
        &[roster, index, not_roster, not_index, Fault::Differs(Listing::Census)],
    );
    let [lines, not_lines] = listed(Listing::Timelines, VISIT.0);
    let [index, not_index] = listed(Listing::Index, VISIT.0);
    check(
        |it| it.file(deleted(it, &RecordKind::Entry, VISIT.0)),
        &[lines, index, not_lines, not_index],
    );
    let [day, not_day] = listed(Listing::Calendar, BIRTHDAY.0);
    let person = day.clone();
    check(|it| it.file(deleted(it, &RecordKind::Occasion, BIRTHDAY.0)), &[day, person, not_day]);
    let [sample, not_sample] = listed(Listing::Sample, NOBODY);
    check(|it| it.sample.extend([PersonId(NOBODY)]), &[sample, not_sample]);
}

#[test]
fn a_record_that_is_not_well_formed_is_found() {
    let stamp = Stamp::new(1, 0, DeviceId(1));
    let register = |key: &'static str| Register { key: key.into(), stamp, value: Value::Nothing };
    let id = Uuid::from_u128(7);
    let tie = RecordKind::Other("tie".into());
    let wrong = Record::as_given(tie.clone(), id, vec![register("b"), register("a")]);
    let put = |it: &mut Book| drop(it.others.insert((tie.clone(), id), Arc::new(wrong)));
    check(put, &[Fault::Malformed(tie.clone(), id)]);
}

#[test]
fn a_record_in_a_wrong_place_is_found() {
    let shop = Arc::new(Record::new(RecordKind::Shop, Uuid::nil()));
    let misfiled = Fault::Misfiled(RecordKind::Shop, Uuid::nil());
    for (kind, id) in [(RecordKind::Shop, NOBODY), (RecordKind::Device, Uuid::nil())] {
        let put = |it: &mut Book| drop(it.others.insert((kind, id), Arc::clone(&shop)));
        check(put, std::slice::from_ref(&misfiled));
    }
    let mut moved = book();
    let visit = moved.entries.remove(&VISIT).expect("it is there");
    moved.entries.insert(EntryId(NOBODY), visit);
    assert!(integrity_check(&moved).contains(&Fault::Misfiled(RecordKind::Entry, VISIT.0)));
    let mut moved = book();
    let birthday: Occasion = moved.occasions.remove(&BIRTHDAY).expect("it is there");
    moved.occasions.insert(OccasionId(NOBODY), birthday);
    assert!(integrity_check(&moved).contains(&Fault::Misfiled(RecordKind::Occasion, BIRTHDAY.0)));
}
