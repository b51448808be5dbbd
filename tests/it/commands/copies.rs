//! What has changed since a copy of the book was made.

use byname::domain::command::Command;
use byname::domain::device::{DeviceWord, GoodCopy};
use byname::domain::vector::Vector;

use crate::sample::with_sample;
use crate::support::Device;
use crate::support::handing::{counter_and_stall, hand_over};

/// A copy of the whole book, as it stands.
fn copied(device: &mut Device) -> GoodCopy {
    let holds = Vector::of(device.records().iter().map(|it| &**it));
    let copied = GoodCopy { made: device.now, holds };
    let word = DeviceWord { copied: Some(copied.clone()), ..DeviceWord::default() };
    device.does(Command::TellDevice { id: device.id(), word });
    copied
}

fn changes(device: &Device) -> usize {
    let copied = device.book.device(device.id()).unwrap().copied.unwrap();
    device.book.changes_since(&copied.holds)
}

#[test]
fn a_device_remembers_its_last_good_copy_and_what_it_held() {
    let mut shop = Device::new(1);
    shop.adds("Ada Ash");
    let first = copied(&mut shop);
    assert_eq!(shop.book.device(shop.id()).unwrap().copied, Some(first.clone()));
    shop.adds("Bo Cedar");
    let second = copied(&mut shop);
    assert_ne!(first, second);
    assert_eq!(shop.book.device(shop.id()).unwrap().copied, Some(second));
}

#[test]
fn what_was_added_or_changed_since_a_copy_counts_once() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada Ash");
    copied(&mut shop);
    assert_eq!(changes(&shop), 0, "writing the copy down is no change");
    shop.adds("Bo Cedar");
    assert_eq!(changes(&shop), 1);
    shop.edits(ada, |draft| draft.likes = "tea".into());
    shop.edits(ada, |draft| draft.likes = "coffee".into());
    assert_eq!(changes(&shop), 2);
    copied(&mut shop);
    assert_eq!(changes(&shop), 0);
}

#[test]
fn what_came_and_went_since_a_copy_does_not_count() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada Ash");
    copied(&mut shop);
    let step = shop.edits(ada, |draft| draft.likes = "tea".into());
    shop.takes_back(&step);
    assert_eq!(changes(&shop), 1, "her card was written on again");
    let bo = shop.adds("Bo Cedar");
    assert_eq!(changes(&shop), 2);
    shop.does(Command::DeletePerson { id: bo });
    assert_eq!(changes(&shop), 1, "the copy lacks nobody");
    shop.does(Command::DeletePerson { id: ada });
    assert_eq!(changes(&shop), 1, "the copy has somebody who is gone");
}

#[test]
fn what_came_from_another_device_since_a_copy_counts_too() {
    let (mut counter, mut stall, _) = counter_and_stall();
    copied(&mut counter);
    let before = changes(&counter);
    stall.adds("Cy Dean");
    stall.adds("Dee Elm");
    hand_over(&mut stall, &mut counter);
    assert_eq!((before, changes(&counter)), (0, 2));
}

#[test]
fn whoever_was_erased_for_good_since_a_copy_counts_because_the_copy_still_has_them() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada Ash");
    copied(&mut shop);
    shop.does(Command::Erase { id: ada });
    assert_eq!(changes(&shop), 1);
}

#[test]
fn only_people_whom_nobody_invented_need_a_copy() {
    let mut shop = with_sample(1);
    assert_eq!(shop.book.own_count(), 0);
    shop.adds("Ada Ash");
    assert_eq!(shop.book.own_count(), 1);
    assert!(shop.book.count() > 1);
}
