//! Ties on several devices, and of people who were erased.

use byname::domain::command::Command;
use byname::domain::id::TieId;
use byname::domain::record::RecordKind;
use byname::domain::tie::{Role, TieDraft};

use crate::support::Device;
use crate::support::handing::{counter_and_stall, hand_over};
use crate::ties::{holds, kin, ties, writes_in_passing};

#[test]
fn ties_of_two_devices_join() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let (bob, _) = writes_in_passing(&mut counter, ada, Role::Husband, "Bob", None);
    let eve = stall.adds("Eve");
    ties(&mut stall, ada, eve, Role::Friend);
    hand_over(&mut counter, &mut stall);
    hand_over(&mut stall, &mut counter);
    let expected = [("Bob", Role::Husband), ("Eve", Role::Friend)];
    for device in [&counter, &stall] {
        assert_eq!(kin(device, ada), expected);
        assert!(device.book.person(bob).unwrap().is_light());
        holds(device);
    }
}

#[test]
fn of_two_words_for_one_tie_the_later_stands_whole() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let eve = counter.adds("Eve");
    let tie = ties(&mut counter, ada, eve, Role::Friend);
    hand_over(&mut counter, &mut stall);
    let says = |device: &mut Device, role| {
        let draft = device.book.tie(tie).unwrap().draft().unwrap().says(eve, role, "");
        device.does(Command::SetTie { id: tie, draft });
    };
    says(&mut counter, Role::Mother);
    stall.now += 60_000;
    says(&mut stall, Role::Niece);
    hand_over(&mut counter, &mut stall);
    hand_over(&mut stall, &mut counter);
    for device in [&counter, &stall] {
        assert_eq!(kin(device, ada), [("Eve", Role::Niece)]);
        assert_eq!(kin(device, eve), [("Ada", Role::AuntOrUncle)]);
    }
}

#[test]
fn the_name_of_a_couple_and_what_they_are_join_from_two_devices() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let eve = counter.adds("Eve");
    let tie = ties(&mut counter, ada, eve, Role::Spouse);
    hand_over(&mut counter, &mut stall);
    let draft = |device: &Device| device.book.tie(tie).unwrap().draft().unwrap();
    let named = TieDraft { together: "The two of No. 7".into(), ..draft(&counter) };
    counter.does(Command::SetTie { id: tie, draft: named });
    let said = draft(&stall).says(eve, Role::Wife, "");
    stall.does(Command::SetTie { id: tie, draft: said });
    hand_over(&mut counter, &mut stall);
    hand_over(&mut stall, &mut counter);
    for device in [&counter, &stall] {
        assert_eq!(kin(device, ada), [("Eve", Role::Wife)]);
        assert_eq!(device.book.couple(eve).unwrap().own, "The two of No. 7");
        holds(device);
    }
}

#[test]
fn a_refusal_travels() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let eve = counter.adds("Eve");
    let draft = TieDraft::new(ada, eve, Role::Sister);
    let id = TieId(counter.new_id());
    counter.does(Command::RefuseTie { id, draft });
    hand_over(&mut counter, &mut stall);
    assert!(stall.book.are_tied(eve, ada, Role::Sister.kind()));
    assert!(stall.book.ties_of(ada).is_empty());
}

#[test]
fn erasing_somebody_erases_their_ties_and_whoever_was_only_their_relative() {
    let mut shop = Device::new(1);
    let (fred, alice) = (shop.adds("Fred"), shop.adds("Alice"));
    let between = ties(&mut shop, fred, alice, Role::Wife);
    let (rex, _) = writes_in_passing(&mut shop, fred, Role::Dog, "Rex, a secret", None);
    let (tom, _) = writes_in_passing(&mut shop, fred, Role::Son, "Tom", None);
    ties(&mut shop, alice, tom, Role::Son);
    shop.does(Command::Erase { id: fred });
    let is_erased = |kind, id| shop.book.record(&kind, id).is_some_and(|it| it.is_erased());
    assert!(is_erased(RecordKind::Tie, between.0));
    assert!(is_erased(RecordKind::Person, rex.0) && !is_erased(RecordKind::Person, tom.0));
    assert_eq!(kin(&shop, alice), [("Tom", Role::Son)]);
    let all = format!("{:?}", shop.records());
    assert!(!all.contains("a secret") && !all.contains(&fred.0.simple().to_string()));
    holds(&shop);
}

#[test]
fn a_tie_that_comes_in_with_somebody_who_was_erased_is_erased_too() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    hand_over(&mut counter, &mut stall);
    let eve = stall.adds("Eve");
    let tie = ties(&mut stall, ada, eve, Role::Friend);
    counter.does(Command::Erase { id: ada });
    hand_over(&mut stall, &mut counter);
    let _ = counter.commit(Command::EraseOrphans);
    let record = counter.book.record(&RecordKind::Tie, tie.0);
    assert!(record.is_none_or(|it| it.is_erased()), "{record:?}");
    holds(&counter);
}
