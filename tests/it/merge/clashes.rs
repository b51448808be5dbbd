//! Two words for one field of which neither side knew: both are shown, the later stands, and one
//! word of hers takes the other.

mod deletions;

use std::sync::Arc;

use byname::domain::command::Command;
use byname::domain::device::DeviceWord;
use byname::domain::entry::EntryKind;
use byname::domain::id::PersonId;
use byname::domain::merging::{Clash, Merging, Side};
use byname::domain::occasion::OccasionDraft;
use byname::domain::value::Value;

use crate::support::handing::{counter_and_stall, hand_over};
use crate::support::{Device, date, when};

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn clashes(merging: &Merging) -> Vec<Clash> {
    merging.coming.iter().flat_map(|it| it.clashes.clone()).collect()
}

/// The only clash that there is.
fn only(merging: &Merging) -> Clash {
    let [clash] = &clashes(merging)[..] else { panic!("one clash: {:?}", clashes(merging)) };
    clash.clone()
}

/// She takes the other word, everywhere.
fn turn(merging: &mut Merging) {
    for clash in merging.coming.iter_mut().flat_map(|it| &mut it.clashes) {
        clash.chosen = match clash.chosen {
            Side::Ours => Side::Theirs,
            Side::Theirs => Side::Ours,
        };
    }
}

fn likes(device: &mut Device, id: PersonId, what: &str) -> byname::domain::clock::Stamp {
    device.edits(id, |draft| draft.likes = what.into()).stamp
}

/// Both wrote what Ada likes: the counter "tea", the stall a minute later "wine".
fn tea_and_wine() -> (Device, Device, PersonId) {
    let (mut counter, mut stall, ada) = counter_and_stall();
    likes(&mut counter, ada, "tea");
    stall.now += 60_000;
    likes(&mut stall, ada, "wine");
    (counter, stall, ada)
}

#[test]
fn two_words_for_one_field_are_one_clash_and_the_later_stands() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let ours = likes(&mut counter, ada, "tea");
    stall.now += 60_000;
    let theirs = likes(&mut stall, ada, "wine");

    let file = stall.whole();
    let here = counter.looks_at(&file);
    let clash = only(&here);
    assert_eq!(
        (clash.key.as_ref(), clash.chosen, clash.stands()),
        ("likes", Side::Theirs, Side::Theirs)
    );
    assert_eq!((&clash.ours.value, clash.ours.stamp), (&text("tea"), ours));
    assert_eq!((&clash.theirs.value, clash.theirs.stamp), (&text("wine"), theirs));
    assert_eq!((here.counts().clashes, here.counts().changed), (1, 1));

    let there = stall.looks_at(&counter.whole());
    let clash = only(&there);
    assert_eq!(
        (clash.chosen, &clash.ours.value, &clash.theirs.value),
        (Side::Ours, &text("wine"), &text("tea"))
    );
    assert!(there.is_news(), "nothing would change, and it is shown all the same");

    counter.joins(&here);
    stall.joins(&there);
    assert_eq!((counter.draft(ada).likes, stall.draft(ada).likes), ("wine".into(), "wine".into()));
}

#[test]
fn the_word_that_is_chosen_stands_on_every_device() {
    for chosen_where_it_loses in [true, false] {
        let (mut counter, mut stall, ada) = tea_and_wine();
        let mut third = Device::new(3);
        third.takes(&stall.whole());
        let (chooser, other) = if chosen_where_it_loses {
            (&mut counter, &mut stall)
        } else {
            (&mut stall, &mut counter)
        };
        let mut merging = chooser.looks_at(&other.whole());
        turn(&mut merging);
        chooser.joins(&merging);
        assert_eq!(chooser.draft(ada).likes, "tea");
        let file = chooser.whole();
        for device in [other, &mut third] {
            let merging = device.looks_at(&file);
            assert_eq!(clashes(&merging), [], "it was chosen by somebody who knew both");
            device.joins(&merging);
            assert_eq!(device.draft(ada).likes, "tea");
        }
    }
}

#[test]
fn the_word_that_is_chosen_stands_over_one_from_a_clock_years_ahead() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    likes(&mut counter, ada, "tea");
    stall.now += 50 * 365 * 24 * 3_600_000;
    likes(&mut stall, ada, "wine");
    let mut merging = counter.looks_at(&stall.whole());
    turn(&mut merging);
    counter.joins(&merging);
    hand_over(&mut counter, &mut stall);
    assert_eq!((counter.draft(ada).likes, stall.draft(ada).likes), ("tea".into(), "tea".into()));
    likes(&mut counter, ada, "plums");
    hand_over(&mut counter, &mut stall);
    assert_eq!(stall.draft(ada).likes, "plums");
}

#[test]
fn one_word_twice_is_no_clash() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    likes(&mut counter, ada, "tea");
    likes(&mut stall, ada, "tea");
    for device in [&mut counter, &mut stall] {
        device.edits(ada, |draft| draft.usual = "bread".into());
        device.edits(ada, |draft| draft.usual = String::new());
    }
    assert_eq!(clashes(&counter.looks_at(&stall.whole())), []);
    assert_eq!(clashes(&stall.looks_at(&counter.whole())), []);
}

#[test]
fn what_was_seen_before_it_was_written_over_is_no_clash() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    likes(&mut counter, ada, "tea");
    stall.takes(&counter.whole());
    likes(&mut stall, ada, "wine");
    counter.edits(ada, |draft| draft.usual = "bread".into());
    assert_eq!(clashes(&counter.looks_at(&stall.whole())), []);
    // Nor when it came by way of a third device.
    let mut third = Device::new(3);
    third.takes(&stall.whole());
    likes(&mut third, ada, "plums");
    assert_eq!(clashes(&counter.looks_at(&third.whole())), []);
    assert_eq!(clashes(&stall.looks_at(&third.whole())), []);
}

#[test]
fn nothing_clashes_twice() {
    for choose_the_other in [false, true] {
        let (mut counter, mut stall, _) = tea_and_wine();
        let (old_tea, old_wine) = (counter.whole(), stall.whole());
        for (device, file) in [(&mut counter, &old_wine), (&mut stall, &old_tea)] {
            let mut merging = device.looks_at(file);
            if choose_the_other {
                turn(&mut merging);
            }
            device.joins(&merging);
        }
        for device in [&mut counter, &mut stall] {
            for file in [&old_tea, &old_wine] {
                assert_eq!(clashes(&device.looks_at(file)), [], "the same file again");
            }
        }
        hand_over(&mut counter, &mut stall);
        assert_eq!(clashes(&counter.looks_at(&stall.whole())), []);
        assert_eq!(clashes(&stall.looks_at(&counter.whole())), []);
    }
}

#[test]
fn elements_of_a_set_clash_one_by_one() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    counter.edits(ada, |draft| draft.tags = vec!["wine".into(), "old".into()]);
    hand_over(&mut counter, &mut stall);
    counter.edits(ada, |draft| draft.tags = vec!["wine".into(), "cheese".into(), "both".into()]);
    stall.edits(ada, |draft| draft.tags = vec!["old".into(), "bread".into(), "both".into()]);
    assert_eq!(clashes(&counter.looks_at(&stall.whole())), [], "each turned another element");

    counter.edits(ada, |draft| draft.tags.retain(|it| it != "wine"));
    stall.edits(ada, |draft| draft.tags.push("wine".into()));
    let clash = only(&counter.looks_at(&stall.whole()));
    assert_eq!(clash.key, "tags/wine");
    let both = (clash.ours.value, clash.theirs.value);
    assert_eq!(both, (Value::Flag(false), Value::Flag(true)));
}

#[test]
fn a_copy_that_does_not_tell_what_was_seen_shows_only_what_would_be_written_over() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    likes(&mut counter, ada, "tea");
    stall.now += 60_000;
    likes(&mut stall, ada, "wine");
    let here = counter.looks_at(&stall.old_copy());
    assert_eq!((only(&here).chosen, here.decided().seen), (Side::Theirs, counter.seen()));
    let there = stall.looks_at(&counter.old_copy());
    assert_eq!(clashes(&there), [], "it would clash with every old copy again");
    counter.joins(&here);
    assert_eq!(counter.draft(ada).likes, "wine");
    assert_eq!(clashes(&counter.looks_at(&stall.old_copy())), []);
}

#[test]
fn the_words_of_devices_never_clash_nor_does_what_was_erased() {
    let (mut one, _, ada) = counter_and_stall();
    let mut twin = Device::copied(1, 5);
    twin.takes_in(one.records());
    for (device, name) in [(&mut one, "Counter"), (&mut twin, "Stall")] {
        let id = device.id();
        device.does(Command::TellDevice { id, word: DeviceWord::named(name) });
    }
    assert_eq!(clashes(&one.looks_at(&twin.old_copy())), []);

    let (mut counter, mut stall, bob) = counter_and_stall();
    assert_eq!(ada, bob, "the premise: the same shop again");
    likes(&mut counter, bob, "tea");
    stall.does(Command::Erase { id: bob });
    let file = stall.whole();
    assert_eq!(clashes(&counter.looks_at(&file)), []);
    assert_eq!(clashes(&stall.looks_at(&counter.whole())), []);
}

#[test]
fn both_sides_see_the_same_clashes_in_notes_and_dates_and_the_shop() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let note = counter.writes(byname::domain::entry::EntryDraft::note(
        ada,
        EntryKind::Talk,
        when("2026-11-20"),
        "has a dog",
    ));
    let born = counter.remembers(OccasionDraft::birthday(ada, date("--11-21")));
    hand_over(&mut counter, &mut stall);
    for (device, text, day, name) in
        [(&mut counter, "a cat", "--11-22", "Corner"), (&mut stall, "a goose", "--11-23", "Shop")]
    {
        device.edits_entry(note, |draft| draft.text = text.into());
        let draft = OccasionDraft::birthday(ada, date(day));
        device.does(Command::SetOccasion { id: born, draft });
        let draft = byname::domain::shop::ShopDraft { name: name.into(), ..Default::default() };
        device.does(Command::EditShop { draft });
    }
    let keys = |merging: &Merging| {
        let mut keys: Vec<String> = clashes(merging).iter().map(|it| it.key.to_string()).collect();
        keys.sort();
        keys
    };
    let (here, there) = (counter.looks_at(&stall.whole()), stall.looks_at(&counter.whole()));
    assert_eq!(keys(&here), ["date", "name", "text"]);
    assert_eq!(keys(&there), keys(&here));
    let record = Arc::clone(&here.coming[0].theirs);
    assert!(stall.book.record(&record.kind, record.id).is_some());
}
