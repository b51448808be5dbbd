//! Tasks on two devices.

use byname::domain::command::Command;
use byname::domain::id::TaskId;
use byname::domain::task::{Assignee, TaskDeed, TaskDraft};
use proptest::prelude::*;

use crate::support::{Device, cases, day};
use crate::tasks::{again, due, holds, sets, task, to_do, today};

/// Two devices with one book.
fn two(draft: TaskDraft) -> ([Device; 2], TaskId) {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    let id = sets(&mut counter, draft);
    stall.takes_in(counter.records());
    ([counter, stall], id)
}

fn meet([one, other]: &mut [Device; 2]) {
    one.takes_in(other.records());
    other.takes_in(one.records());
    assert_eq!(one.records(), other.records());
    holds(one);
    holds(other);
}

#[test]
fn two_who_name_somebody_at_once_are_both_heard_until_one_is_chosen() {
    let (mut shops, id) = two(to_do("carry"));
    for (shop, name) in shops.iter_mut().zip(["Ann", "Bob"]) {
        let person = shop.adds(name);
        let draft = TaskDraft { assignee: Assignee::Person(person), ..to_do("carry") };
        shop.does(Command::Task { id, deed: TaskDeed::Set(draft) });
    }
    meet(&mut shops);
    assert_eq!(task(&shops[0], id).assignees().len(), 2);
    let draft = TaskDraft { text: "carry it".into(), ..task(&shops[0], id).draft() };
    shops[0].does(Command::Task { id, deed: TaskDeed::Set(draft) });
    assert_eq!(task(&shops[0], id).assignees().len(), 2, "another word names nobody anew");
    let named = Assignee::Named("Cy".into());
    let draft = TaskDraft { assignee: named.clone(), ..to_do("carry it") };
    shops[0].does(Command::Task { id, deed: TaskDeed::Set(draft) });
    assert_eq!(task(&shops[0], id).assignees(), [named]);
}

#[test]
fn one_device_changes_the_words_and_the_other_the_day_and_both_stand() {
    let (mut shops, id) = two(due("carry", "2026-11-21"));
    let [counter, stall] = &mut shops;
    counter.does(Command::Task { id, deed: TaskDeed::Set(due("carry it all", "2026-11-21")) });
    stall.does(Command::Task { id, deed: TaskDeed::Set(due("carry", "2026-11-25")) });
    meet(&mut shops);
    let it = task(&shops[0], id);
    assert_eq!((it.text(), it.due()), ("carry it all", Some(day("2026-11-25"))));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn a_merge_keeps_the_ticks_of_both(
        rule in proptest::sample::select(&["", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SA,TU"][..]),
        here in proptest::collection::vec(0_u64..20, 0..4),
        there in proptest::collection::vec(0_u64..20, 0..4),
    ) {
        let (mut shops, id) = two(again("water", "2026-11-21", rule));
        let mut ticked = std::collections::BTreeSet::new();
        for (shop, days) in shops.iter_mut().zip([&here, &there]) {
            for days in days {
                let on = today() + chrono::Days::new(*days);
                let deed = TaskDeed::Tick(on, task(shop, id).again(on));
                if shop.commit(Command::Task { id, deed }).is_ok() {
                    ticked.insert(on);
                }
            }
        }
        meet(&mut shops);
        let done = task(&shops[0], id).done();
        prop_assert_eq!(done, ticked.into_iter().collect::<Vec<_>>());
        let is_once = rule.is_empty();
        let is_done = !task(&shops[0], id).is_open();
        prop_assert_eq!(is_done, is_once && !(here.is_empty() && there.is_empty()));
    }
}
