//! Ties go out with cards, and come into another book as they were.

use std::collections::HashSet;

use byname::domain::command::{Command, NewRelative};
use byname::domain::id::{OccasionId, PersonId, TieId};
use byname::domain::person::{Being, Person};
use byname::domain::tie::{LightDraft, Role, TieDraft};
use byname::exchange::outgoing::Outgoing;
use byname::exchange::{Version, write_card};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::golden::check;
use super::taken_in;
use crate::exchange::read;
use crate::support::{Device, cases};

fn ties(shop: &mut Device, one: PersonId, other: PersonId, role: Role, back: Role) {
    let id = TieId(shop.new_id());
    let draft = TieDraft::new(one, other, role).says(one, back, "");
    let draft = if role == Role::Own { draft.says(other, role, "tenant") } else { draft };
    let _ = shop.commit(Command::SetTie { id, draft });
}

fn writes_in_passing(shop: &mut Device, of: PersonId, role: Role, name: &str) {
    let id = PersonId(shop.new_id());
    let being = if role.is_animal() { Being::Animal } else { Being::Human };
    let new = NewRelative {
        relative: LightDraft { name: name.into(), being, born: None },
        birthday: OccasionId(shop.new_id()),
        tie: TieId(shop.new_id()),
        draft: TieDraft::new(of, id, role),
    };
    shop.does(Command::AddRelative(Box::new(new)));
}

/// Everybody who has a card, as they go out together.
fn all(shop: &Device) -> Vec<Outgoing> {
    let mut ids: Vec<PersonId> =
        shop.book.people().filter(|it| !it.is_light()).map(Person::id).collect();
    ids.sort_unstable();
    let together: HashSet<PersonId> = ids.iter().copied().collect();
    let one = |id| Some(Outgoing::of(&shop.book, id, None)?.among(&shop.book, &together));
    ids.into_iter().filter_map(one).collect()
}

fn written(version: Version, people: &[Outgoing]) -> String {
    people.iter().map(|it| write_card(version, it)).collect()
}

/// Who is tied to whom and as what, by names.
fn told(shop: &Device) -> Vec<(String, Role, String, String)> {
    let name = |id| shop.book.person(id).expect("they are there").name().to_owned();
    let of = |id| shop.book.ties_of(id).into_iter().map(move |it| (id, it));
    let all = shop.book.people().flat_map(|it| of(it.id()));
    let told = all.map(|(id, it)| (name(id), it.role, it.word.clone(), name(it.to)));
    let mut told: Vec<_> = told.collect();
    told.sort();
    told
}

fn family() -> Device {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    let (grace, bakery) = (shop.adds("Grace Hall"), shop.adds("Baker & Sons, Ltd"));
    ties(&mut shop, fred, alice, Role::Wife, Role::Husband);
    ties(&mut shop, alice, grace, Role::Mother, Role::Daughter);
    ties(&mut shop, fred, bakery, Role::Employer, Role::Employee);
    ties(&mut shop, fred, grace, Role::Own, Role::Own);
    writes_in_passing(&mut shop, fred, Role::Son, "Tom");
    writes_in_passing(&mut shop, alice, Role::Dog, "Rex");
    shop
}

#[test]
fn cards_of_a_family_are_as_they_always_were() {
    for (version, name) in
        [(Version::V4, "family-out-4.0.vcf"), (Version::V3, "family-out-3.0.vcf")]
    {
        check(name, written(version, &all(&family())).as_bytes());
    }
}

#[test]
fn a_card_that_goes_out_alone_names_nobody_by_a_card_that_is_not_there() {
    let shop = family();
    for one in shop.book.people().filter(|it| !it.is_light()) {
        let alone = Outgoing::of(&shop.book, one.id(), None).expect("they are in the book");
        let card = write_card(Version::V4, &alone);
        assert!(!card.lines().any(|it| it.contains("RELATED") && it.contains("urn:")), "{card}");
        assert!(!write_card(Version::V4, &alone.to_hand_on()).contains("RELATED"));
    }
}

#[test]
fn what_another_program_said_of_a_tie_is_not_said_twice() {
    let mut shop = Device::new(1);
    let alice = shop.adds("Alice Orr");
    let uid = format!("urn:uuid:{alice}");
    let file =
        format!("BEGIN:VCARD\nVERSION:4.0\nFN:Fred Orr\nRELATED;TYPE=friend:{uid}\nEND:VCARD\n");
    let arrivals = shop.arrivals(read(file.as_bytes()).expect("a card").people);
    let fred = arrivals[0].id;
    shop.does(Command::Import { arrivals });
    ties(&mut shop, fred, alice, Role::Wife, Role::Husband);
    let card = written(Version::V4, &all(&shop));
    assert_eq!(card.matches("RELATED").count(), 2, "{card}");
    assert!(!card.contains("friend"), "{card}");
}

/// A book in which some people are tied, some of them with the same name, and some are only named.
fn book() -> impl Strategy<Value = Device> {
    let person = (select(vec!["Ann", "Bo", "Cy", "Ann  Orr, Dr.", "a:b;c"]), any::<bool>());
    let tie = (any::<usize>(), any::<usize>(), select(Role::ALL.to_vec()), any::<bool>());
    let light = (any::<usize>(), select(Role::ALL.to_vec()), super::any::text());
    (vec(person, 1..5), vec(tie, 0..6), vec(light, 0..3)).prop_map(|(people, tied, lights)| {
        let mut shop = Device::new(1);
        let mut ids = Vec::new();
        for (number, (name, has_uid)) in people.into_iter().enumerate() {
            let mut draft = byname::domain::draft::PersonDraft::named(name);
            if has_uid {
                draft.uid = format!("{number:08X}-8D1B-4C6E-9B1A-2F60A7A3C111");
            }
            ids.push(shop.adds_draft(draft));
        }
        for (one, other, role, is_plain) in tied {
            let (one, other) = (ids[one % ids.len()], ids[other % ids.len()]);
            let back = if is_plain { role.opposite() } else { role };
            let back = if role.fits(back) { back } else { role.opposite() };
            ties(&mut shop, one, other, role, back);
        }
        for (of, role, name) in lights {
            let name: String = name.replace('\n', " ").chars().take(90).collect();
            let name = format!("L{name}");
            if role != Role::Own {
                writes_in_passing(&mut shop, ids[of % ids.len()], role, name.trim());
            }
        }
        shop
    })
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn ties_of_a_file_are_read_as_they_were_written(shop in book()) {
        let people = all(&shop);
        for version in [Version::V3, Version::V4] {
            let file = written(version, &people);
            let read = read(file.as_bytes()).expect("our own file").people;
            let read: Vec<_> = read.into_iter().map(taken_in).collect();
            let meant: Vec<_> = people.iter().map(|it| taken_in(it.incoming())).collect();
            prop_assert_eq!(read, meant, "{}", file);
        }
    }

    #[test]
    fn our_own_file_brings_no_tie_into_the_same_book(mut shop in book()) {
        let before = told(&shop);
        for version in [Version::V3, Version::V4] {
            let file = written(version, &all(&shop));
            let arrivals = shop.arrivals(read(file.as_bytes()).expect("our own file").people);
            let _ = shop.commit(Command::Import { arrivals });
            prop_assert_eq!(told(&shop), before.clone());
        }
    }
}

#[test]
fn a_family_is_in_another_book_what_it_was_in_the_first() {
    for version in [Version::V3, Version::V4] {
        let file = written(version, &all(&family()));
        let people = || read(file.as_bytes()).expect("our own file").people;
        let mut elsewhere = Device::new(2);
        let arrivals = elsewhere.arrivals(people());
        elsewhere.does(Command::Import { arrivals });
        assert_eq!(told(&elsewhere), told(&family()));
        assert_eq!(elsewhere.arrivals(people()), []);
    }
}
