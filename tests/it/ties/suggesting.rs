//! Ties that follow from others: asked about, said in one tap, and refused for good.

use byname::domain::book::Suggestion;
use byname::domain::command::Command;
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::PersonDraft;
use byname::domain::id::{PersonId, TieId};
use byname::domain::tie::Role;

use crate::support::Device;
use crate::ties::{kin, ties, writes_in_passing};

/// What is asked on a card: who the other is, and what this one would be to them.
fn asked(shop: &Device, id: PersonId) -> Option<(&str, Role)> {
    let Suggestion { other, role, .. } = shop.book.suggested_tie(id)?;
    Some((shop.name(other), role))
}

fn says_yes(shop: &mut Device, id: PersonId) {
    let draft = shop.book.suggested_tie(id).unwrap().draft;
    let tie = TieId(shop.new_id());
    shop.does(Command::SetTie { id: tie, draft });
}

fn says_no(shop: &mut Device, id: PersonId) {
    let draft = shop.book.suggested_tie(id).unwrap().draft;
    let tie = TieId(shop.new_id());
    shop.does(Command::RefuseTie { id: tie, draft });
}

#[test]
fn the_child_of_a_spouse_may_be_ones_own() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    ties(&mut shop, fred, alice, Role::Wife);
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    assert_eq!(asked(&shop, alice), Some(("Tom", Role::Parent)));
    assert_eq!(asked(&shop, tom), Some(("Alice", Role::Child)), "the same from the child's side");
    assert_eq!(asked(&shop, fred), None);
    says_yes(&mut shop, alice);
    assert_eq!(kin(&shop, alice), [("Fred", Role::Spouse), ("Tom", Role::Son)]);
    assert_eq!((asked(&shop, alice), asked(&shop, tom)), (None, None));
}

#[test]
fn what_was_refused_is_never_asked_again_from_either_side() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    ties(&mut shop, fred, alice, Role::Wife);
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    says_no(&mut shop, alice);
    assert_eq!((asked(&shop, alice), asked(&shop, tom)), (None, None));
    assert_eq!(kin(&shop, alice), [("Fred", Role::Spouse)]);
}

#[test]
fn the_children_of_one_parent_may_be_brothers_and_sisters() {
    let mut shop = Device::new(1);
    let fred = shop.adds("Fred");
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    let (ann, _) = writes_in_passing(&mut shop, fred, Role::Daughter, "Ann", None);
    assert_eq!(asked(&shop, tom), Some(("Ann", Role::Sibling)));
    says_yes(&mut shop, tom);
    assert_eq!(kin(&shop, ann), [("Fred", Role::Parent), ("Tom", Role::Sibling)]);
    assert_eq!(kin(&shop, tom), [("Fred", Role::Parent), ("Ann", Role::Sister)]);
    let (bo, _) = writes_in_passing(&mut shop, tom, Role::Brother, "Bo", None);
    assert_eq!(asked(&shop, fred), Some(("Bo", Role::Parent)));
    assert_eq!(asked(&shop, bo), None);
}

#[test]
fn a_child_with_two_parents_is_asked_about_no_third() {
    let mut shop = Device::new(1);
    let (fred, alice, eve) = (shop.adds("Fred"), shop.adds("Alice"), shop.adds("Eve"));
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    ties(&mut shop, alice, tom, Role::Son);
    ties(&mut shop, fred, eve, Role::Wife);
    assert_eq!((asked(&shop, eve), asked(&shop, tom)), (None, None));
}

#[test]
fn one_surname_and_one_address_or_phone_may_be_a_family() {
    let mut shop = Device::new(1);
    let home = Address { street: "1 Mill Lane".into(), ..Address::default() };
    let lives =
        |name: &str| PersonDraft { addresses: vec![home.clone()], ..PersonDraft::named(name) };
    let calls = |name: &str, phone: &str| PersonDraft {
        phones: vec![Contact::plain(phone)],
        ..PersonDraft::named(name)
    };
    let fred = shop.adds_draft(lives("Fred Orr"));
    shop.adds_draft(lives("Bob Ash"));
    shop.adds("Eve Orr");
    assert_eq!(asked(&shop, fred), None, "a surname or an address alone says nothing");
    let alice = shop.adds_draft(lives("Alice Orr"));
    assert_eq!(asked(&shop, fred), Some(("Alice Orr", Role::Relative)));
    ties(&mut shop, fred, alice, Role::Wife);
    assert_eq!((asked(&shop, fred), asked(&shop, alice)), (None, None));
    let ann = shop.adds_draft(calls("Ann Elm", "+44 7700 900123"));
    let ben = shop.adds_draft(calls("Ben Elm", "07700 900123"));
    assert_eq!(asked(&shop, ann), Some(("Ben Elm", Role::Relative)));
    says_no(&mut shop, ben);
    assert_eq!((asked(&shop, ann), asked(&shop, ben)), (None, None));
}
