//! What of a person in the book goes out, and what comes of it in another book and in the same.

use byname::domain::arrival::ImportCounts;
use byname::domain::command::Command;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::occasion::OccasionDraft;
use byname::exchange::outgoing::Outgoing;
use byname::exchange::{Version, write_card};

use super::{consenting, everything};
use crate::exchange::read;
use crate::support::{Device, date, when};

#[test]
fn notes_go_out_the_newest_first_and_visits_do_not() {
    let mut shop = Device::new(1);
    let anna = shop.adds("Anna");
    shop.notes(anna, when("2026-11-01"), "first");
    shop.was_here(anna, when("2026-11-02"));
    shop.writes(EntryDraft::note(anna, EntryKind::Careful, when("2026-11-03"), "no nuts"));
    shop.remembers(OccasionDraft::birthday(anna, date("1961-04-17")));
    let one = Outgoing::of(&shop.book, anna, None).expect("she is in the book");
    assert_eq!(one.notes, ["no nuts", "first"]);
    assert_eq!(one.dates.iter().map(|it| it.2).collect::<Vec<_>>(), [date("1961-04-17")]);
    shop.deletes(anna);
    assert_eq!(Outgoing::of(&shop.book, anna, None), None);
}

#[test]
fn a_card_that_is_handed_on_keeps_secrets() {
    let person = consenting().person;
    let one = Outgoing { person, ..everything() };
    let card = write_card(Version::V3, &one.to_hand_on());
    for told in ["Anna van der Berg", "+44 20 7946 0958", "anna@berg.example", "Hull", "1604-02-29"]
    {
        assert!(card.contains(told), "{told}: {card}");
    }
    for secret in [
        "oat milk", "nuts", "rye", "buns", "hat", "choir", "Sails", "KINDS", "TIER", "moved",
        "CONS",
    ] {
        assert!(!card.contains(secret), "{secret}: {card}");
    }
}

#[test]
fn our_own_file_brings_everybody_into_another_book_and_nobody_into_the_same() {
    let mut shop = Device::new(1);
    let Outgoing { dates, notes, .. } = everything();
    let person = consenting().person;
    let anna = shop.adds_draft(person.clone());
    for (kind, label, date) in dates {
        let draft = OccasionDraft { kind, label, ..OccasionDraft::birthday(anna, date) };
        shop.remembers(draft);
    }
    notes.iter().rev().for_each(|text| {
        shop.notes(anna, when("2026-11-20"), text);
    });
    let bo = shop.adds("Bo");
    let out = |id| Outgoing::of(&shop.book, id, None).expect("they are in the book");
    let (one, other) = (out(anna), out(bo));
    let file = [&one, &other].map(|it| write_card(Version::V3, it)).concat();
    let people = || read(file.as_bytes()).expect("our own file").people;
    let counts = |new, same| ImportCounts { new, same, ..ImportCounts::default() };
    assert_eq!(shop.counts(people()), counts(0, 2));

    let mut elsewhere = Device::new(2);
    assert_eq!(elsewhere.counts(people()), counts(2, 0));
    let arrivals = elsewhere.arrivals(people());
    let id = arrivals[0].id;
    elsewhere.does(Command::Import { arrivals });
    let there = Outgoing::of(&elsewhere.book, id, None).expect("she came");
    let bare = |it: &Outgoing| {
        let mut person = PersonDraft { uid: String::new(), ..it.person.clone() };
        // The book keeps these in an order of its own.
        person.phones.sort();
        person.kinds.sort();
        (person, it.note())
    };
    assert_eq!(bare(&there), bare(&one));
    assert_eq!(there.dates.len(), 4);
}
