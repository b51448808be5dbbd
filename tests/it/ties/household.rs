//! Households: the couple's name, one address for all, and who works for one company.

use byname::domain::command::{Command, Problem};
use byname::domain::contact::Address;
use byname::domain::draft::{Fault, FormField, PersonDraft};
use byname::domain::id::PersonId;
use byname::domain::person::Standing;
use byname::domain::tie::{Role, TieDraft};

use crate::support::Device;
use crate::ties::{holds, ties, writes_in_passing};

fn at(street: &str, label: &str) -> Address {
    Address { street: street.into(), label: label.into(), ..Address::default() }
}

fn lives(shop: &mut Device, name: &str, addresses: &[Address]) -> PersonId {
    let addresses = addresses.to_vec();
    shop.adds_draft(PersonDraft { addresses, ..PersonDraft::named(name) })
}

fn works(shop: &mut Device, name: &str, company: &str) -> PersonId {
    shop.adds_draft(PersonDraft { company: company.into(), ..PersonDraft::named(name) })
}

#[test]
fn a_couple_has_one_name() {
    for (one, other, together) in [
        ("Fred Orr", "Alice Orr", ["Fred", "Alice Orr"]),
        ("Fred Orr", "Alice", ["Fred", "Alice Orr"]),
        ("Fred Orr", "Alice Ash", ["Fred Orr", "Alice Ash"]),
        ("Fred", "Alice", ["Fred", "Alice"]),
        ("Fred", "Alice Orr", ["Fred", "Alice Orr"]),
        ("Jan de Vries", "Ann de Vries", ["Jan", "Ann de Vries"]),
        ("Jan de Vries", "Ann", ["Jan", "Ann de Vries"]),
        ("Anna Maria Orr", "Fred", ["Anna Maria", "Fred Orr"]),
    ] {
        let mut shop = Device::new(1);
        let (fred, alice) = (shop.adds(one), shop.adds(other));
        assert_eq!(shop.book.couple(fred), None);
        ties(&mut shop, fred, alice, Role::Wife);
        let couple = shop.book.couple(fred).unwrap();
        assert_eq!(couple.names, together, "{one} and {other}");
        assert_eq!(shop.book.couple(alice), Some(couple), "both cards say the same");
    }
}

#[test]
fn those_of_a_family_who_share_an_address_live_together() {
    let mut shop = Device::new(1);
    let mill = at("1 Mill Lane", "home");
    let fred = lives(&mut shop, "Fred Orr", std::slice::from_ref(&mill));
    let alice = lives(&mut shop, "Alice Orr", &[at("1 Mill Lane", ""), at("2 Quay", "work")]);
    let eve = lives(&mut shop, "Eve Orr", &[at("9 Old Quay", "")]);
    let bob = lives(&mut shop, "Bob", std::slice::from_ref(&mill));
    ties(&mut shop, fred, alice, Role::Wife);
    ties(&mut shop, fred, eve, Role::Daughter);
    ties(&mut shop, fred, bob, Role::Friend);
    assert_eq!(shop.book.household(fred), [alice]);
    assert_eq!(shop.book.household(alice), [fred]);
    assert_eq!((shop.book.household(eve), shop.book.household(bob)), (vec![], vec![]));
    shop.edits(alice, |draft| draft.standing = Standing::MovedAway);
    assert_eq!(shop.book.household(fred), []);
}

#[test]
fn an_address_is_changed_once_for_all_who_live_there_and_taken_back_once() {
    let mut shop = Device::new(1);
    let fred = lives(&mut shop, "Fred Orr", &[at("1 Mill Lane", "home")]);
    let alice = lives(&mut shop, "Alice Orr", &[at("2 Quay", "work"), at("1 Mill Lane", "")]);
    ties(&mut shop, fred, alice, Role::Wife);
    let (before, theirs) = (shop.draft(fred), shop.draft(alice));
    let mut draft = before.clone();
    draft.addresses = vec![at("7 New Street", "home")];
    draft.likes = "tea".into();
    let step = shop.does(Command::EditHousehold { id: fred, draft: draft.clone() });
    assert_eq!(shop.draft(fred), draft);
    let moved = shop.draft(alice);
    let streets: Vec<&str> = moved.addresses.iter().map(|it| it.street.as_str()).collect();
    assert_eq!(streets, ["2 Quay", "7 New Street"]);
    assert_eq!(moved.addresses[1].label, "", "what it is called is each one's own");
    assert_eq!(moved.likes, "", "nothing else is shared");
    assert_eq!(shop.book.household(fred), [alice]);
    holds(&shop);
    shop.takes_back(&step);
    assert_eq!(shop.draft(fred), before);
    // What came back stands behind what stayed.
    assert_eq!(sorted(shop.draft(alice).addresses), sorted(theirs.addresses));
}

fn sorted(mut addresses: Vec<Address>) -> Vec<Address> {
    addresses.sort_by_key(Address::element);
    addresses
}

#[test]
fn another_address_that_comes_or_goes_moves_nobody() {
    let mut shop = Device::new(1);
    let fred = lives(&mut shop, "Fred Orr", &[at("1 Mill Lane", "")]);
    let alice = lives(&mut shop, "Alice Orr", &[at("1 Mill Lane", "")]);
    ties(&mut shop, fred, alice, Role::Wife);
    let theirs = shop.draft(alice);
    for addresses in [vec![at("1 Mill Lane", "home"), at("2 Quay", "")], vec![]] {
        let draft = PersonDraft { addresses, ..shop.draft(fred) };
        shop.does(Command::EditHousehold { id: fred, draft });
        assert_eq!(shop.draft(alice), theirs);
    }
}

#[test]
fn a_company_has_its_people() {
    let mut shop = Device::new(1);
    let (bob, ada) =
        (works(&mut shop, "Bob", "Orr & Sons"), works(&mut shop, "Ada", "orr & sons "));
    let gone = works(&mut shop, "Cy", "Orr & Sons");
    works(&mut shop, "Dee", "Orr");
    let (eve, _) = writes_in_passing(&mut shop, bob, Role::Employee, "Eve", None);
    let fay = shop.adds("Fay");
    let (firm, _) = writes_in_passing(&mut shop, fay, Role::Employer, "Orr & Sons", None);
    shop.edits(gone, |draft| draft.standing = Standing::MovedAway);
    assert_eq!(shop.book.company("ORR & SONS"), [ada, bob, eve, fay]);
    assert_eq!(shop.book.company("  "), []);
    assert!(!shop.book.company("Orr & Sons").contains(&firm));
}

#[test]
fn the_owners_own_name_for_a_couple_stands_instead_and_goes_again() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred Orr"), shop.adds("Alice Orr"));
    let id = ties(&mut shop, fred, alice, Role::Wife);
    let own = |shop: &Device, of| shop.book.couple(of).map(|it| it.own);
    assert_eq!(own(&shop, fred), Some(String::new()));
    let named = |shop: &Device, name: &str| {
        let draft = shop.book.tie(id).unwrap().draft().unwrap();
        Command::SetTie { id, draft: TieDraft { together: name.into(), ..draft } }
    };
    let step = shop.does(named(&shop, "  The Orrs  of No. 7 "));
    assert_eq!(own(&shop, fred), own(&shop, alice));
    assert_eq!(own(&shop, fred).as_deref(), Some("The Orrs  of No. 7"));
    assert_eq!(shop.refuses(named(&shop, "The Orrs  of No. 7")), Problem::NothingToDo);
    // Another word for what they are to each other keeps it.
    let draft = shop.book.tie(id).unwrap().draft().unwrap().says(fred, Role::Husband, "");
    shop.does(Command::SetTie { id, draft });
    assert_eq!(own(&shop, alice).as_deref(), Some("The Orrs  of No. 7"));
    shop.takes_back(&step);
    assert_eq!(own(&shop, alice).as_deref(), Some(""));
    shop.does(named(&shop, "The Orrs"));
    shop.does(named(&shop, " "));
    assert_eq!(own(&shop, fred).as_deref(), Some(""));
    for (length, is_refused) in [(199, false), (200, false), (201, true)] {
        let command = named(&shop, &"x".repeat(length));
        let long = Problem::Form(vec![(FormField::Name, Fault::TooLong(200))]);
        assert_eq!(shop.commit(command).err(), is_refused.then_some(long), "{length}");
    }
    holds(&shop);
}
