//! One side deletes what the other goes on writing in, or writing about.

use byname::domain::id::PersonId;
use byname::domain::merging::Side;
use byname::domain::occasion::OccasionDraft;
use byname::domain::record::DELETED;
use byname::domain::value::Value;

use super::{clashes, likes, only, turn};
use crate::support::handing::{counter_and_stall, hand_over};
use crate::support::{Device, date, when};

#[test]
fn a_card_deleted_here_and_edited_there_is_a_clash_and_stays_deleted_unless_she_says_so() {
    for keep in [false, true] {
        let (mut counter, mut stall, ada) = counter_and_stall();
        let deleted = counter.deletes(ada).stamp;
        stall.now += 60_000;
        let edited = likes(&mut stall, ada, "wine");

        let mut here = counter.looks_at(&stall.whole());
        let mut there = stall.looks_at(&counter.whole());
        for (merging, by) in [(&here, Side::Ours), (&there, Side::Theirs)] {
            let clash = only(merging);
            assert_eq!((clash.key.as_ref(), clash.chosen, clash.stands()), (DELETED, by, by));
            let (deletion, kept) = match by {
                Side::Ours => (clash.ours, clash.theirs),
                Side::Theirs => (clash.theirs, clash.ours),
            };
            assert_eq!((deletion.value, deletion.stamp), (Value::Flag(true), deleted));
            assert_eq!((kept.value, kept.stamp), (Value::Flag(false), edited));
        }
        if keep {
            [&mut here, &mut there].into_iter().for_each(turn);
        }
        counter.joins(&here);
        stall.joins(&there);
        hand_over(&mut counter, &mut stall);
        for device in [&counter, &stall] {
            assert_eq!(device.book.person(ada).is_some(), keep);
        }
    }
}

#[test]
fn a_deletion_that_was_taken_back_later_is_no_clash() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let step = counter.deletes(ada);
    stall.takes(&counter.whole());
    counter.takes_back(&step);
    counter.edits(ada, |draft| draft.likes = "tea".into());
    let merging = stall.looks_at(&counter.whole());
    assert_eq!(clashes(&merging), []);
    stall.joins(&merging);
    assert_eq!(stall.draft(ada).likes, "tea");
}

#[test]
fn somebody_deleted_on_one_side_and_written_about_on_the_other_is_a_clash() {
    type Writes = fn(&mut Device, PersonId);
    let note: Writes = |device, id| {
        device.notes(id, when("2026-11-21"), "has a new dog");
    };
    let visit: Writes = |device, id| {
        device.was_here(id, when("2026-11-21"));
    };
    let birthday: Writes = |device, id| {
        device.remembers(OccasionDraft::birthday(id, date("--11-21")));
    };
    for write in [note, visit, birthday] {
        for keep in [false, true] {
            let (mut counter, mut stall, ada) = counter_and_stall();
            counter.deletes(ada);
            write(&mut stall, ada);
            let mut here = counter.looks_at(&stall.whole());
            let mut there = stall.looks_at(&counter.whole());
            assert_eq!((only(&here).chosen, only(&there).chosen), (Side::Ours, Side::Theirs));
            assert_eq!((only(&here).key.as_ref(), only(&there).key.as_ref()), (DELETED, DELETED));
            if keep {
                [&mut here, &mut there].into_iter().for_each(turn);
            }
            counter.joins(&here);
            stall.joins(&there);
            hand_over(&mut counter, &mut stall);
            assert_eq!(clashes(&counter.looks_at(&stall.whole())), [], "once is enough");
            for device in [&counter, &stall] {
                assert_eq!(device.book.person(ada).is_some(), keep);
            }
        }
    }
}

#[test]
fn what_both_knew_when_somebody_was_deleted_is_no_clash() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    stall.notes(ada, when("2026-11-20"), "has a dog");
    hand_over(&mut counter, &mut stall);
    counter.deletes(ada);
    assert_eq!(clashes(&stall.looks_at(&counter.whole())), []);
    assert_eq!(clashes(&counter.looks_at(&stall.whole())), []);
}
