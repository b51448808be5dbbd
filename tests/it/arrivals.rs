//! People of a foreign address book: who is new, who is known, and that nothing of theirs is lost.

mod joining;
mod laws;
mod nothing_lost;
mod ties;

use std::collections::BTreeSet;

use byname::domain::arrival::{ImportCounts, Incoming};
use byname::domain::command::Command;
use byname::domain::contact::Contact;
use byname::domain::date::PartialDate;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{Entry, EntryKind, When};
use byname::domain::id::PersonId;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use uuid::Uuid;

use crate::support::{Device, date, day};

fn named(name: &str) -> Incoming {
    Incoming { person: PersonDraft::named(name), ..Incoming::default() }
}

fn with_phone(name: &str, phone: &str) -> Incoming {
    let person = PersonDraft { phones: vec![Contact::plain(phone)], ..PersonDraft::named(name) };
    Incoming { person, ..Incoming::default() }
}

fn with_mail(name: &str, mail: &str) -> Incoming {
    let person = PersonDraft { mails: vec![Contact::plain(mail)], ..PersonDraft::named(name) };
    Incoming { person, ..Incoming::default() }
}

/// Somebody who came in, and the book they are in now.
struct Arrived {
    shop: Device,
    id: PersonId,
}

fn arrives(one: Incoming) -> Arrived {
    let mut shop = Device::new(1);
    let arrivals = shop.arrivals(vec![one]);
    assert_eq!(arrivals.len(), 1);
    let id = arrivals[0].id;
    shop.does(Command::Import { arrivals });
    Arrived { shop, id }
}

impl Arrived {
    fn draft(&self) -> PersonDraft {
        self.shop.draft(self.id)
    }

    fn notes(&self) -> Vec<Entry> {
        let ids = self.shop.book.timeline(self.id).into_iter();
        ids.map(|id| self.shop.book.entry(id).unwrap().clone()).collect()
    }

    /// Everything that was noted about them.
    fn note(&self) -> String {
        let notes: Vec<_> = self.notes().iter().map(|it| it.text().to_owned()).collect();
        notes.join("\n")
    }

    fn dates(&self) -> Vec<OccasionDraft> {
        let ids = self.shop.book.occasions_of(self.id).into_iter();
        ids.map(|id| self.shop.book.occasion(id).unwrap().draft()).collect()
    }
}

#[test]
fn whoever_is_new_comes_in_with_dates_and_a_note_of_today() {
    let one = Incoming {
        dates: vec![
            (OccasionKind::Birthday, String::new(), date("--02-29")),
            (OccasionKind::Own, "moved in".into(), date("2016-11")),
        ],
        note: " likes plums\n".into(),
        ..with_phone("Ada", "030 1")
    };
    let ada = arrives(one.clone());
    assert_eq!(ada.draft(), one.person);
    let birthday = OccasionDraft::birthday(ada.id, date("--02-29"));
    let (kind, label) = (OccasionKind::Own, String::from("moved in"));
    let moved = OccasionDraft { kind, label, ..OccasionDraft::birthday(ada.id, date("2016-11")) };
    assert_eq!(ada.dates(), [birthday, moved]);
    let notes = ada.notes();
    assert_eq!(
        (notes.len(), notes[0].text(), notes[0].kind()),
        (1, "likes plums", EntryKind::Talk)
    );
    assert_eq!(notes[0].when(), Some(When::on(day("2026-11-21"))));
    assert!(arrives(named("Bob")).notes().is_empty(), "no words, no note");
}

#[test]
fn everything_has_an_id_of_its_own() {
    let dates = ["2016", "2017"].map(|it| (OccasionKind::NameDay, String::new(), date(it)));
    let one = |name| Incoming { dates: dates.to_vec(), note: "hello".into(), ..named(name) };
    let mut shop = Device::new(1);
    let arrivals = shop.arrivals(vec![one("Ada"), one("Bob")]);
    let step = shop.does(Command::Import { arrivals });
    let ids: BTreeSet<Uuid> = step.changes.iter().map(|it| it.id).collect();
    assert_eq!((ids.len(), shop.records().len()), (8, 8));
}

#[test]
fn the_same_file_twice_brings_nobody() {
    let file = vec![
        with_phone("Ada", "+49 30 123 456 78"),
        with_mail("Bob", "bob@example.org"),
        named("Eve"),
        named(""),
    ];
    let mut shop = Device::new(1);
    let arrivals = shop.arrivals(file.clone());
    assert_eq!(arrivals.len(), 4);
    shop.does(Command::Import { arrivals });
    assert_eq!(shop.counts(file), ImportCounts { same: 4, ..ImportCounts::default() });
}

#[test]
fn two_are_the_same_when_name_and_a_way_to_reach_them_are() {
    for (there, comes, known) in [
        (with_phone("Ada", "+49 30 12345678"), with_phone("ADA", "(030) 1234-5678"), true),
        (with_phone("Zoë", "030 1"), with_phone("Zoe", "0301"), true),
        (with_mail("Ada", "Ada@Example.org"), with_mail("Ada", "ada@example.org"), true),
        (named("Ada"), named("ada"), true),
        (with_phone("Ada", "030 12345678"), with_phone("Ada", "030 87654321"), false),
        (with_phone("Ada", "030 1"), named("Ada"), true),
        (named("Ada"), with_mail("Ada", "ada@example.org"), false),
        (with_phone("Ada", "030 1"), with_phone("Bob", "030 1"), false),
        (named("Ada"), named("Ada King"), false),
    ] {
        let mut shop = Device::new(1);
        let arrivals = shop.arrivals(vec![there.clone()]);
        shop.does(Command::Import { arrivals });
        let in_book = shop.counts(vec![comes.clone()]).new;
        let in_file = Device::new(2).counts(vec![there.clone(), comes.clone()]).new - 1;
        let expected = usize::from(!known);
        assert_eq!((in_book, in_file), (expected, expected), "{there:?} and {comes:?}");
    }
}

#[test]
fn whoever_was_deleted_may_come_again() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    assert_eq!(shop.counts(vec![named("Ada")]).same, 1);
    shop.deletes(ada);
    assert_eq!(shop.counts(vec![named("Ada")]).new, 1);
}

#[test]
fn dates_come_as_they_are_known() {
    for text in ["1985-04-17", "--04-17", "1985", "~1985", "--04"] {
        let known: PartialDate = date(text);
        let dates = vec![(OccasionKind::Birthday, String::new(), known)];
        let ada = arrives(Incoming { dates, ..named("Ada") });
        assert_eq!(ada.dates()[0].date, Some(known), "{text}");
    }
}
