//! A merge is one step that can be taken back as a whole, whenever, and whatever came after it.

use byname::domain::command::{Command, Problem};
use byname::domain::id::PersonId;
use byname::domain::merging::Side;
use byname::domain::step::{Step, StepKind};
use proptest::prelude::*;

use crate::support::handing::{counter_and_stall, hand_over};
use crate::support::script::script;
use crate::support::seen::{Seen, seen};
use crate::support::{Device, cases, when};

const DAYS: u64 = 24 * 3_600_000;

fn looks(device: &Device) -> Seen {
    seen(&device.book).without_order_of_writing()
}

/// The stall edits Ada, adds Bob with a visit; the counter takes that in.
fn merged() -> (Device, Device, PersonId, PersonId, Step) {
    let (mut counter, mut stall, ada) = counter_and_stall();
    counter.edits(ada, |draft| draft.usual = "bread".into());
    stall.edits(ada, |draft| {
        draft.likes = "wine".into();
        draft.tags.push("regular".into());
    });
    let bob = stall.adds("Bob");
    stall.was_here(bob, when("2026-11-21 10:00"));
    let step = counter.takes(&stall.whole()).expect("it brought something");
    (counter, stall, ada, bob, step)
}

#[test]
fn a_merge_is_taken_back_as_one_step_at_once_or_days_later() {
    for later in [0, 40 * DAYS] {
        let (mut counter, mut stall, ada, bob, step) = merged();
        assert_eq!(step.kind, StepKind::Merge);
        counter.now += later;
        counter.takes_back(&step);
        assert!(counter.book.person(bob).is_none());
        let draft = counter.draft(ada);
        assert_eq!((draft.likes.as_str(), draft.usual.as_str()), ("", "bread"));
        assert_eq!(draft.tags, [""; 0]);
        let again = Command::Revert { step: Box::new(step) };
        assert_eq!(counter.refuses(again), Problem::NothingToDo);

        // The old file does not bring it back, and the taking back travels.
        counter.takes(&stall.whole());
        assert!(counter.book.person(bob).is_none());
        hand_over(&mut counter, &mut stall);
        assert!(stall.book.person(bob).is_none());
        assert_eq!(stall.draft(ada).likes, "");
    }
}

#[test]
fn what_was_written_after_a_merge_stays_when_it_is_taken_back() {
    let (mut counter, _, ada, bob, step) = merged();
    counter.edits(ada, |draft| draft.likes = "plums".into());
    counter.notes(bob, when("2026-11-21"), "has a dog");
    let eve = counter.adds("Eve");
    counter.takes_back(&step);
    let draft = counter.draft(ada);
    assert_eq!((draft.likes.as_str(), draft.tags.len()), ("plums", 0));
    assert_eq!(
        (counter.name(bob), counter.name(eve)),
        ("Bob", "Eve"),
        "Bob is written about since"
    );
    assert_eq!(counter.book.visits(bob), 1, "and keeps all that came with him");
}

#[test]
fn a_merge_is_taken_back_after_another_one() {
    let (mut counter, mut stall, ada, bob, step) = merged();
    let mut third = Device::new(3);
    third.takes(&stall.whole());
    third.edits(ada, |draft| draft.wishes = "a goose".into());
    let olga = third.adds("Olga");
    let second = counter.takes(&third.whole()).expect("it brought something");
    counter.takes_back(&step);
    let draft = counter.draft(ada);
    assert_eq!((draft.likes.as_str(), draft.wishes.as_str()), ("", "a goose"));
    assert!(counter.book.person(bob).is_none() && counter.book.person(olga).is_some());
    counter.takes_back(&second);
    assert_eq!(counter.draft(ada).wishes, "");
    assert!(counter.book.person(olga).is_none());
    hand_over(&mut counter, &mut stall);
    assert_eq!(counter.own_records(), stall.own_records());
}

#[test]
fn clashes_that_were_turned_are_taken_back_too() {
    for later_here in [false, true] {
        let (mut counter, mut stall, ada) = counter_and_stall();
        let later = |device: &mut Device| device.now += 60_000;
        if later_here {
            later(&mut counter);
        } else {
            later(&mut stall);
        }
        counter.edits(ada, |draft| draft.likes = "tea".into());
        stall.edits(ada, |draft| draft.likes = "wine".into());
        for chosen in [Side::Ours, Side::Theirs] {
            let mut merging = counter.looks_at(&stall.whole());
            for clash in merging.coming.iter_mut().flat_map(|it| &mut it.clashes) {
                clash.chosen = chosen;
            }
            let mut device = copy_of(&counter);
            let step = device.joins(&merging).expect("word was taken of it");
            let expected = if chosen == Side::Ours { "tea" } else { "wine" };
            assert_eq!(device.draft(ada).likes, expected);
            drop(device.commit(Command::Revert { step: Box::new(step) }));
            assert_eq!(device.draft(ada).likes, "tea");
        }
    }
}

#[test]
fn a_deletion_that_was_turned_is_taken_back_too() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    counter.deletes(ada);
    stall.notes(ada, when("2026-11-21"), "has a dog");
    let mut merging = counter.looks_at(&stall.whole());
    merging
        .coming
        .iter_mut()
        .flat_map(|it| &mut it.clashes)
        .for_each(|it| it.chosen = Side::Theirs);
    let step = counter.joins(&merging).unwrap();
    assert_eq!(counter.book.timeline(ada).len(), 1);
    counter.takes_back(&step);
    assert!(counter.book.person(ada).is_none());
}

/// A device with the same book and clock, to try something else with.
fn copy_of(device: &Device) -> Device {
    let mut copy = Device::new(device.id().0);
    copy.takes_in(device.records());
    (copy.clock, copy.now) = (device.clock.clone(), device.now);
    copy
}

#[test]
fn what_was_seen_stays_seen_when_a_merge_is_taken_back() {
    let (mut counter, stall, .., step) = merged();
    let seen = counter.seen();
    assert!(stall.book.records().flat_map(|it| it.stamps()).all(|it| seen.has_seen(it)));
    let back = counter.takes_back(&step);
    assert!(counter.seen().covers(&seen));
    counter.takes_back(&back);
    assert!(counter.seen().covers(&seen));
}

#[test]
fn word_of_what_was_seen_alone_is_no_merge_to_take_back() {
    let (mut counter, mut stall, _) = counter_and_stall();
    hand_over(&mut counter, &mut stall);
    let step = counter.takes(&stall.whole()).expect("the stall gave word again");
    assert_eq!(step.kind, StepKind::Device);
    assert!(!step.can_be_taken_back(&counter.book));
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn taking_back_any_merge_at_once_leads_to_where_it_began(
        before in script(12), here in script(12), there in script(12),
    ) {
        let (mut counter, mut stall) = (Device::new(1), Device::new(2));
        counter.works(&before);
        hand_over(&mut counter, &mut stall);
        counter.works(&here);
        stall.works(&there);
        let start = looks(&counter);
        if let Some(step) = counter.takes(&stall.whole()) {
            let after = looks(&counter);
            if let Ok(back) = counter.commit(Command::Revert { step: Box::new(step) }) {
                prop_assert_eq!(looks(&counter), start);
                counter.takes_back(&back.step);
                prop_assert_eq!(looks(&counter), after);
            } else {
                prop_assert_eq!(after, start);
            }
        }
    }
}
