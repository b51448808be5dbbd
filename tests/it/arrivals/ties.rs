//! Relatives that a file names: tied to the card that is meant, or written in passing; once.

use byname::domain::arrival::{Addition, Choice, Incoming, Related, Verdict};
use byname::domain::book::integrity_check;
use byname::domain::command::{Command, Problem};
use byname::domain::id::{PersonId, TieId};
use byname::domain::step::Step;
use byname::domain::tie::{Role, TieDraft};

use super::named;
use crate::support::Device;

const ALICE: &str = "urn:uuid:6f0a3f8e-0000-4000-8000-000000000002";

fn with_ties(name: &str, ties: &[(Role, &str)]) -> Incoming {
    let ties = ties.iter().map(|(role, name)| Related::named(*role, *name)).collect();
    Incoming { ties, ..named(name) }
}

fn with_uid(mut one: Incoming, uid: &str) -> Incoming {
    uid.clone_into(&mut one.person.uid);
    one
}

fn by_card(role: Role, name: &str, uid: &str) -> Related {
    Related { uid: uid.into(), ..Related::named(role, name) }
}

#[track_caller]
fn imports(shop: &mut Device, file: &[Incoming]) -> Step {
    let arrivals = shop.arrivals(file.to_vec());
    let step = shop.does(Command::Import { arrivals });
    assert_eq!(integrity_check(&shop.book), []);
    step
}

/// That a file brings nothing more.
#[track_caller]
fn brings_nothing(shop: &mut Device, file: &[Incoming]) {
    let arrivals = shop.arrivals(file.to_vec());
    assert_eq!(arrivals, []);
    assert_eq!(shop.refuses(Command::Import { arrivals }), Problem::NothingToDo);
}

#[track_caller]
fn one_called(shop: &Device, name: &str) -> PersonId {
    let mut all = shop.book.people().filter(|it| it.name() == name);
    let id = all.next().expect("somebody is called so").id();
    assert!(all.next().is_none(), "{name} is there once");
    id
}

/// Whom somebody of this name is tied to, and as what; whoever has no card in brackets.
#[track_caller]
fn kin(shop: &Device, name: &str) -> Vec<(Role, String)> {
    let relations = shop.book.ties_of(one_called(shop, name)).into_iter();
    let named = relations.map(|it| {
        let person = shop.book.person(it.to).expect("they are there");
        let name = person.name();
        (it.role, if person.is_light() { format!("({name})") } else { name.to_owned() })
    });
    named.collect()
}

fn one(role: Role, name: &str) -> Vec<(Role, String)> {
    vec![(role, name.to_owned())]
}

#[test]
fn two_cards_of_a_file_that_name_each_other_are_tied_once_and_by_both_words() {
    let file = [
        with_ties("Fred Orr", &[(Role::Wife, "Alice Orr")]),
        with_ties("Alice Orr", &[(Role::Husband, "Fred Orr")]),
    ];
    for file in [file.clone(), [file[1].clone(), file[0].clone()]] {
        let mut shop = Device::new(1);
        let step = imports(&mut shop, &file);
        assert_eq!(kin(&shop, "Fred Orr"), one(Role::Wife, "Alice Orr"));
        assert_eq!(kin(&shop, "Alice Orr"), one(Role::Husband, "Fred Orr"));
        brings_nothing(&mut shop, &file);
        shop.takes_back(&step);
        assert_eq!(shop.book.people().count(), 0);
        assert_eq!(integrity_check(&shop.book), []);
    }
}

#[test]
fn a_card_is_meant_by_what_programs_call_it_though_others_have_the_name() {
    let mut fred = named("Fred Orr");
    fred.ties.push(by_card(Role::Spouse, "Alice Orr", ALICE));
    let alice = with_uid(named("Alice Orr"), ALICE);
    let other = with_uid(super::with_phone("Alice Orr", "030 999"), "urn:uuid:other-one-here");
    let mut shop = Device::new(1);
    imports(&mut shop, &[fred.clone(), other.clone(), alice.clone()]);
    let tied = shop.book.ties_of(one_called(&shop, "Fred Orr"));
    let uids: Vec<_> =
        tied.iter().map(|it| shop.book.person(it.to).unwrap().uid().to_owned()).collect();
    assert_eq!(uids, [ALICE]);
    brings_nothing(&mut shop, &[fred, other, alice]);
}

#[test]
fn whoever_has_no_card_in_the_file_or_shares_the_name_is_written_in_passing() {
    let file = [
        with_ties("Fred Orr", &[(Role::Wife, "Alice"), (Role::Dog, "Rex"), (Role::Friend, "Bo")]),
        super::with_phone("Bo", "1"),
        super::with_phone("Bo", "2"),
    ];
    let mut shop = Device::new(1);
    imports(&mut shop, &file);
    let expected = [(Role::Wife, "(Alice)"), (Role::Friend, "(Bo)"), (Role::Dog, "(Rex)")];
    assert_eq!(kin(&shop, "Fred Orr"), expected.map(|(role, name)| (role, name.to_owned())));
    let rex = shop.book.person(one_called(&shop, "Rex")).unwrap();
    assert!(rex.is_animal());
    brings_nothing(&mut shop, &file);
}

#[test]
fn a_child_of_a_couple_is_one_child() {
    let file = [
        with_ties("Alice Orr", &[(Role::Child, "Tom")]),
        with_ties("Fred Orr", &[(Role::Son, "Tom"), (Role::Spouse, "Alice Orr")]),
    ];
    let mut shop = Device::new(1);
    imports(&mut shop, &file);
    assert_eq!(shop.book.ties_of(one_called(&shop, "Tom")).len(), 2);
    brings_nothing(&mut shop, &file);
}

#[test]
fn a_card_of_the_book_gets_what_it_does_not_say_and_keeps_what_it_does() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    let id = TieId(shop.new_id());
    let draft = TieDraft::new(fred, alice, Role::Spouse).says(fred, Role::Husband, "");
    shop.does(Command::SetTie { id, draft });
    // The plain word says no more, another one for the same is no news, and neither is a partner.
    for role in [Role::Spouse, Role::Partner, Role::Relative] {
        brings_nothing(&mut shop, &[with_ties("Fred Orr", &[(role, "alice  orr")])]);
    }
    brings_nothing(&mut shop, &[with_ties("Alice Orr", &[(Role::Wife, "Fred Orr")])]);

    let file = [with_ties("Fred Orr", &[(Role::Wife, "Alice Orr"), (Role::Son, "Tom")])];
    let planned = shop.plans(file.to_vec());
    let Verdict::Adds(who, additions) = &planned[0].verdict else { panic!("{planned:?}") };
    let said = |role, name| Addition::Tie(Related::named(role, name));
    assert_eq!(*who, fred);
    assert_eq!(*additions, [said(Role::Wife, "Alice Orr"), said(Role::Son, "Tom")]);
    // Alice is in the book and not in the file: whom the file means nobody knows, but Fred has one.
    imports(&mut shop, &file);
    assert_eq!(kin(&shop, "Alice Orr"), one(Role::Husband, "Fred Orr"));
    let expected = [(Role::Wife, "Alice Orr"), (Role::Son, "(Tom)")];
    assert_eq!(kin(&shop, "Fred Orr"), expected.map(|(role, name)| (role, name.to_owned())));
    brings_nothing(&mut shop, &file);
}

#[test]
fn a_tie_that_was_refused_for_good_does_not_come_in() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    let id = TieId(shop.new_id());
    shop.does(Command::RefuseTie { id, draft: TieDraft::new(fred, alice, Role::Sibling) });
    brings_nothing(
        &mut shop,
        &[with_ties("Fred Orr", &[(Role::Sister, "Alice Orr")]), named("Alice Orr")],
    );
}

#[test]
fn whoever_is_left_out_is_only_a_name_and_nobody_is_a_relative_of_themselves() {
    let file = vec![
        with_ties("Fred Orr", &[(Role::Wife, "Alice Orr"), (Role::Relative, "Fred Orr")]),
        named("Alice Orr"),
    ];
    let mut shop = Device::new(1);
    let mut planned = shop.plans(file);
    planned[1].choose(Choice::Skip);
    let arrivals = shop.chosen(planned);
    shop.does(Command::Import { arrivals });
    assert_eq!(kin(&shop, "Fred Orr"), one(Role::Wife, "(Alice Orr)"));
}

#[test]
fn a_word_of_the_owners_own_stands_at_its_end_of_one_tie() {
    let own =
        |word: &str, name: &str| Related { word: word.into(), ..Related::named(Role::Own, name) };
    let file = [
        Incoming { ties: vec![own("pupil", "Tom")], ..named("Fred") },
        Incoming { ties: vec![own("teacher", "Fred")], ..named("Tom") },
    ];
    let mut shop = Device::new(1);
    imports(&mut shop, &file);
    let word = |name: &str| {
        let ties = shop.book.ties_of(one_called(&shop, name));
        ties.iter().map(|it| it.word.clone()).collect::<Vec<_>>()
    };
    assert_eq!((word("Fred"), word("Tom")), (vec!["pupil".into()], vec!["teacher".into()]));
    brings_nothing(&mut shop, &file);
}
