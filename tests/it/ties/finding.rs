//! Finding somebody by the name of a relative, and the relative too.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that measures reads the clock and says what it found"
)]

use std::time::{Duration, Instant};

use byname::domain::book::Book;
use byname::domain::command::Command;
use byname::domain::find::Field;
use byname::domain::id::{PersonId, TieId};
use byname::domain::tie::{Role, TieDraft};

use crate::support::Device;
use crate::ties::{holds, ties, writes_in_passing};

/// Who is found, and what they are to whom.
fn found(book: &Book, query: &str) -> Vec<(String, Option<(Role, String)>)> {
    let people = book.find(query).people.into_iter();
    people.map(|it| (it.name, it.kinship.map(|it| (it.role, it.of)))).collect()
}

fn named(name: &str, kinship: Option<(Role, &str)>) -> (String, Option<(Role, String)>) {
    (name.to_owned(), kinship.map(|(role, of)| (role, of.to_owned())))
}

#[test]
fn a_man_is_found_by_the_name_of_his_wife_and_so_is_she() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred Orr");
    let (alice, _) = writes_in_passing(&mut shop, fred, Role::Wife, "Alice", None);
    let expected = [
        named("Alice", Some((Role::Wife, "Fred Orr"))),
        named("Fred Orr", Some((Role::Spouse, "Alice"))),
    ];
    for query in ["Alice", "ali", "Alcie", "Allis"] {
        assert_eq!(found(&shop.book, query), expected, "{query}");
    }
    assert_eq!(found(&shop.book, "fred alice"), [named("Fred Orr", Some((Role::Spouse, "Alice")))]);
    assert_eq!(shop.book.find("fred alice").people[0].field, Field::Relative);
    // A name of one's own comes before that of a relative.
    shop.adds("Alice Ash");
    let names: Vec<String> = found(&shop.book, "alice").into_iter().map(|(it, _)| it).collect();
    assert_eq!(names, ["Alice", "Alice Ash", "Fred Orr"]);
    shop.edits(alice, |draft| draft.name = "Mary".into());
    assert_eq!(found(&shop.book, "Mary").len(), 2);
    assert_eq!(found(&shop.book, "alice"), [named("Alice Ash", None)]);
    holds(&shop);
}

#[test]
fn whoever_is_light_is_not_found_by_everybody_elses_name() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    ties(&mut shop, fred, alice, Role::Wife);
    let (rex, _) = writes_in_passing(&mut shop, fred, Role::Dog, "Rex", None);
    let by_fred: Vec<String> = found(&shop.book, "fred").into_iter().map(|(it, _)| it).collect();
    assert_eq!(by_fred, ["Fred Orr", "Alice Orr"]);
    assert_eq!(found(&shop.book, "rex")[0], named("Rex", Some((Role::Dog, "Fred Orr"))));
    assert_eq!(found(&shop.book, "rex")[1], named("Fred Orr", Some((Role::PetOwner, "Rex"))));
    shop.does(Command::GiveCard { id: rex });
    assert_eq!(found(&shop.book, "fred").len(), 3);
    holds(&shop);
}

#[test]
fn both_of_a_couple_are_found_by_the_name_they_go_by_together() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    let id = ties(&mut shop, fred, alice, Role::Wife);
    let calls = |shop: &mut Device, name: &str| {
        let draft = shop.book.tie(id).unwrap().draft().unwrap();
        shop.does(Command::SetTie { id, draft: TieDraft { together: name.into(), ..draft } })
    };
    let who = |shop: &Device, query: &str| {
        let people = shop.book.find(query).people.into_iter();
        people.map(|it| it.id).collect::<std::collections::BTreeSet<_>>()
    };
    calls(&mut shop, "The Lighthouse Two");
    for query in ["lighthouse", "the lighth", "lihgthouse two"] {
        assert_eq!(who(&shop, query), [fred, alice].into(), "{query}");
    }
    let found = shop.book.find("lighthouse");
    assert_eq!(found.people[0].field, Field::Called);
    assert_eq!(found.people[0].why.as_ref().unwrap().text, "The Lighthouse Two".into());
    assert!(found.people[0].kinship.is_none());
    holds(&shop);
    let alone = shop.adds("Alice Ash");
    assert!(!who(&shop, "alice lighthouse").contains(&alone));
    calls(&mut shop, "The Harbour Two");
    assert_eq!(who(&shop, "lighthouse"), [].into());
    let deleted = shop.does(Command::DeletePerson { id: fred });
    assert_eq!(who(&shop, "harbour"), [].into(), "who is left is half of no couple");
    holds(&shop);
    shop.takes_back(&deleted);
    assert_eq!(who(&shop, "harbour"), [fred, alice].into());
    shop.does(Command::DeleteTie { id });
    assert_eq!(who(&shop, "harbour"), [].into());
    holds(&shop);
}

#[test]
fn nobody_is_found_by_the_name_of_who_sent_them() {
    let mut shop = Device::new(1);
    let (fred, anna) = (shop.adds("Fred"), shop.adds("Anna"));
    ties(&mut shop, fred, anna, Role::Sender);
    assert_eq!(found(&shop.book, "anna"), [named("Anna", None)]);
}

#[test]
fn nobody_is_found_any_more_by_a_tie_that_went() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    let tie = ties(&mut shop, fred, alice, Role::Wife);
    assert_eq!(found(&shop.book, "alice").len(), 2);
    let step = shop.does(Command::DeleteTie { id: tie });
    assert_eq!(found(&shop.book, "alice"), [named("Alice", None)]);
    shop.takes_back(&step);
    assert_eq!(found(&shop.book, "alice").len(), 2);
    shop.deletes(alice);
    assert_eq!(found(&shop.book, "alice"), []);
    holds(&shop);
}

/// A tie in a large book costs what a note does: it puts two small documents into the index, and
/// nothing else is looked at.
#[test]
fn a_tie_in_a_large_book_is_put_and_removed_at_once() {
    const PEOPLE: usize = 10_000;
    const TIES: usize = 200;
    let mut shop = Device::new(1);
    let records: Vec<_> = {
        let mut other = Device::new(2);
        for at in 0..PEOPLE {
            other.adds(&format!("Person {at}"));
        }
        other.records()
    };
    let people: Vec<PersonId> = records.iter().map(|it| PersonId(it.id)).collect();
    shop.takes_in(records);
    let started = Instant::now();
    for at in 0..TIES {
        let draft = TieDraft::new(people[at], people[PEOPLE - 1 - at], Role::Spouse);
        let id = TieId(shop.new_id());
        shop.does(Command::SetTie { id, draft });
        shop.does(Command::DeleteTie { id });
    }
    let each = started.elapsed() / (2 * TIES as u32);
    println!("a tie put or removed among {PEOPLE} people: {each:?}");
    assert!(each < Duration::from_millis(20), "{each:?}");
    holds(&shop);
}
