//! Tasks are found by their words.

use byname::domain::command::Command;
use byname::domain::id::{PersonId, TaskId};
use byname::domain::repeat::Again;
use byname::domain::task::{TaskDeed, TaskDraft};

use crate::support::{Device, day};

fn task(shop: &mut Device, text: &str, due: Option<&str>, people: &[PersonId]) -> TaskId {
    let id = TaskId(shop.new_id());
    let (text, due, people) = (text.to_owned(), due.map(day), people.to_vec());
    let draft = TaskDraft { text, due, people, ..TaskDraft::default() };
    shop.does(Command::Task { id, deed: TaskDeed::Set(draft) });
    id
}

#[test]
fn a_task_is_found_by_the_beginning_of_its_words_in_any_order() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada Ash");
    let vase = task(&mut shop, "Put the blue vase aside", None, &[ada]);
    let bread = task(&mut shop, "Bestell Brötchen: Houseplants", Some("2026-11-22"), &[]);
    task(&mut shop, "water the plants", Some("2026-11-21"), &[]);
    for (query, found) in [
        ("vase", vec![vase]),
        ("VA blu", vec![vase]),
        ("brot", vec![bread]),
        ("BRÖTCHEN", vec![bread]),
        ("housepl", vec![bread]),
        // Of what it is about, and of whom.
        ("vase ash", vec![vase]),
        // Whoever looks for Ada finds Ada.
        ("ada", vec![]),
        ("ash ada", vec![]),
        ("vase brot", vec![]),
        ("ase", vec![]),
        ("", vec![]),
        (" - ", vec![]),
    ] {
        assert_eq!(shop.book.find_tasks(query, 5), found, "{query}");
    }
}

#[test]
fn what_is_due_first_is_found_first_and_what_is_done_or_gone_is_not() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let later = task(&mut shop, "call the baker", Some("2026-11-25"), &[]);
    let some_day = task(&mut shop, "call the mill", None, &[]);
    let first = task(&mut shop, "call the bank", Some("2026-11-20"), &[]);
    let hers = task(&mut shop, "call her", Some("2026-11-26"), &[ada]);
    assert_eq!(shop.book.find_tasks("call", 9), [first, later, hers, some_day]);
    assert_eq!(shop.book.find_tasks("call", 2), [first, later]);
    shop.does(Command::Task { id: first, deed: TaskDeed::Tick(day("2026-11-20"), Again::Never) });
    shop.does(Command::Task { id: later, deed: TaskDeed::Delete });
    shop.deletes(ada);
    assert_eq!(shop.book.find_tasks("call", 9), [some_day]);
}
