//! Whoever is erased for good stays erased, whatever old file comes in, and nothing about them is
//! left on any device that has heard of it.

mod anywhere;

use std::sync::Arc;

use byname::domain::command::{Command, Problem};
use byname::domain::device::{Device as KnownDevice, DeviceWord};
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::erasure::{erased_ids, scrub};
use byname::domain::id::{EntryId, PersonId};
use byname::domain::merging::Origin;
use byname::domain::occasion::OccasionDraft;
use byname::domain::record::{ERASED, Record, RecordKind};
use byname::domain::shop::{SHOP, ShopDraft};
use byname::domain::step::StepKind;
use byname::domain::value::Value;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::handing::{Handed, counter_and_stall, hand_over};
use crate::support::{Device, cases, date, when};

/// A text that stands only where something about Ada is written.
const SECRET: &str = "a secret of Ada's";

fn says(told: &impl std::fmt::Debug, text: &str) -> bool {
    format!("{told:?}").contains(text)
}

fn is_erased(device: &Device, id: PersonId) -> bool {
    device.book.record(&RecordKind::Person, id.0).is_some_and(|it| it.is_erased())
}

/// Ada with a note, a date and a visit, and a picnic with Bob, on both devices.
fn shop() -> (Device, Device, PersonId, PersonId, EntryId) {
    let (mut counter, mut stall, ada) = counter_and_stall();
    counter.edits(ada, |draft| draft.likes = SECRET.into());
    let bob = counter.adds("Bob");
    counter.notes(ada, when("2026-11-20"), SECRET);
    counter.remembers(OccasionDraft::birthday(ada, date("1961-11-25")));
    let draft = EntryDraft::note(ada, EntryKind::Talk, when("2026-11-20"), "a picnic");
    let picnic = counter.writes(EntryDraft { people: vec![ada, bob], ..draft });
    hand_over(&mut counter, &mut stall);
    (counter, stall, ada, bob, picnic)
}

#[test]
fn erasing_somebody_takes_all_that_is_only_about_them() {
    let (mut counter, _, ada, bob, picnic) = shop();
    let deleted = counter.notes(ada, when("2026-11-19"), SECRET);
    counter.does(Command::DeleteEntry { id: deleted });
    let step = counter.does(Command::Erase { id: ada });
    assert_eq!((step.kind, step.changes.len()), (StepKind::Erase, 0));
    assert!(is_erased(&counter, ada) && counter.book.person(ada).is_none());
    assert!(!says(&counter.records(), SECRET));
    assert!(!says(&counter.records(), "1961-11-25"));
    let entry = counter.book.entry(picnic).unwrap();
    assert_eq!((entry.people(), entry.text()), (vec![bob], "a picnic"));
    let record = counter.book.record(&RecordKind::Person, ada.0).unwrap();
    assert_eq!(record.registers().len(), 1);
    assert_eq!(record.registers()[0].key, ERASED);
    assert_eq!(counter.refuses(Command::Erase { id: ada }), Problem::UnknownPerson);
    assert_eq!(counter.refuses(Command::EraseOrphans), Problem::NothingToDo);
    counter.does(Command::Erase { id: bob });
    assert!(!says(&counter.records(), "a picnic"), "now it is about nobody");
}

#[test]
fn whoever_is_in_the_bin_can_be_erased_and_not_be_had_back() {
    let (mut counter, _, ada, ..) = shop();
    let deletion = counter.deletes(ada);
    counter.does(Command::Erase { id: ada });
    assert!(!says(&counter.records(), SECRET));
    assert!(counter.book.bin(counter.now).iter().all(|it| it.id != ada.0));
    let restore = Command::Restore { kind: RecordKind::Person, id: ada.0 };
    assert_eq!(counter.refuses(restore), Problem::NotInBin);
    assert_eq!(counter.refuses(Command::Revert { step: Box::new(deletion) }), Problem::NothingToDo);
}

#[test]
fn nothing_is_written_in_what_was_erased() {
    let (mut counter, _, ada, ..) = shop();
    let step = counter.edits(ada, |draft| draft.likes = "tea".into());
    let draft = counter.draft(ada);
    counter.does(Command::Erase { id: ada });
    let (kind, id) = (RecordKind::Person, ada.0);
    for (key, value) in [("likes", Value::Text("tea".into())), (ERASED, Value::Flag(false))] {
        let (kind, key) = (kind.clone(), key.into());
        let rewrite = Command::Rewrite { kind, id, key, value };
        assert_eq!(counter.refuses(rewrite), Problem::NothingToDo);
    }
    assert_eq!(counter.refuses(Command::Revert { step: Box::new(step) }), Problem::NothingToDo);
    assert_eq!(counter.refuses(Command::EditPerson { id: ada, draft }), Problem::UnknownPerson);
}

#[test]
fn a_register_that_says_erased_leaves_nothing_else_however_it_is_written() {
    let (mut counter, _, ada, ..) = shop();
    let (kind, id, value) = (RecordKind::Person, ada.0, Value::Flag(true));
    counter.does(Command::Rewrite { kind: kind.clone(), id, key: ERASED.into(), value });
    assert_eq!(counter.book.record(&kind, id).unwrap().registers().len(), 1);
}

/// A file that says so can do no more harm than one that writes something else there.
#[test]
fn no_file_silences_the_shop_or_a_device_for_ever() {
    let (mut counter, mut stall, _) = counter_and_stall();
    let device = KnownDevice::record_id(stall.id());
    for (kind, id) in [(RecordKind::Shop, SHOP), (RecordKind::Device, device)] {
        let mut record = Record::new(kind, id);
        record.write(ERASED, Value::Flag(true), counter.stamp());
        stall.takes_in(vec![Arc::new(record)]);
    }
    let draft = ShopDraft { name: "Corner".into(), ..ShopDraft::default() };
    stall.does(Command::EditShop { draft });
    stall.does(Command::TellDevice { id: stall.id(), word: DeviceWord::named("Van") });
    hand_over(&mut stall, &mut counter);
    assert_eq!(counter.book.shop().name, "Corner");
    assert_eq!(counter.book.device(stall.id()).unwrap().name, "Van");
}

#[test]
fn the_history_says_nothing_of_whoever_was_erased() {
    let (mut counter, mut stall, ada, bob, picnic) = shop();
    let note = stall.notes(ada, when("2026-11-21"), SECRET);
    let merge = counter.takes(&stall.whole()).unwrap();
    let mut steps = vec![
        merge,
        counter.edits(ada, |draft| draft.likes = String::new()),
        counter.edits_entry(note, |draft| draft.text = "another word".into()),
        // What was about Ada becomes a word about Bob, and about both before.
        counter.edits_entry(note, |draft| draft.people.push(bob)),
        counter.edits_entry(note, |draft| draft.people = vec![bob]),
        counter.edits_entry(picnic, |draft| draft.text = "a feast".into()),
        counter.edits(bob, |draft| draft.likes = "tea".into()),
    ];
    assert!(says(&steps, SECRET) && says(&steps, &ada.0.simple().to_string()), "the premise");
    let kept = steps.last().unwrap().clone();
    counter.does(Command::Erase { id: ada });
    let erased = erased_ids(counter.book.records());
    let touched = steps.iter_mut().map(|it| scrub(it, &erased)).filter(|it| *it).count();
    assert_eq!(touched, 6);
    assert!(!says(&steps, SECRET) && !says(&steps, &ada.0.simple().to_string()));
    assert_eq!(steps.last(), Some(&kept));
    assert!(!steps.iter_mut().any(|it| scrub(it, &erased)), "once is enough");
}

#[test]
fn what_others_wrote_before_they_heard_of_it_goes_too() {
    let (mut counter, mut stall, ada, bob, _) = shop();
    stall.now += 50 * 365 * 24 * 3_600_000;
    stall.edits(ada, |draft| draft.wishes = SECRET.into());
    stall.notes(ada, when("2026-11-21"), SECRET);
    let draft = EntryDraft::note(ada, EntryKind::Talk, when("2026-11-21"), "a wedding");
    let wedding = stall.writes(EntryDraft { people: vec![ada, bob], ..draft });
    counter.does(Command::Erase { id: ada });
    let (from_counter, from_stall) = (counter.whole(), stall.whole());
    counter.takes(&from_stall);
    stall.takes(&from_counter);
    for device in [&counter, &stall] {
        assert!(is_erased(device, ada) && !says(&device.records(), SECRET));
        assert_eq!(device.book.entry(wedding).unwrap().people(), [bob]);
    }
    hand_over(&mut counter, &mut stall);
    assert_eq!(counter.own_records(), stall.own_records());
}

#[test]
fn a_note_about_two_goes_when_each_was_erased_on_another_device() {
    let (mut counter, mut stall, ada, bob, picnic) = shop();
    counter.does(Command::Erase { id: ada });
    stall.does(Command::Erase { id: bob });
    hand_over(&mut counter, &mut stall);
    for device in [&counter, &stall] {
        let record = device.book.record(&RecordKind::Entry, picnic.0).unwrap();
        assert!(record.is_erased(), "{record:?}");
    }
    let (mut counter, mut stall, ada, bob, picnic) = shop();
    counter.does(Command::Erase { id: ada });
    stall.edits_entry(picnic, |draft| draft.people.retain(|it| *it != bob));
    hand_over(&mut counter, &mut stall);
    assert!(!says(&counter.records(), "a picnic") && !says(&stall.records(), "a picnic"));
}

/// The clock of a device starts from the latest stamp in its book. What it wrote by a clock that is
/// ahead is gone with whoever was erased, and it must still never give out a stamp again.
#[test]
fn a_device_gives_out_no_stamp_twice_though_what_it_wrote_was_erased() {
    let (mut counter, mut stall, ada, ..) = shop();
    stall.now += 1_000_000;
    stall.edits(ada, |draft| draft.wishes = SECRET.into());
    counter.takes(&stall.whole());
    counter.does(Command::Erase { id: ada });
    stall.takes(&counter.whole());
    stall.now -= 1_000_000;
    stall.restarts();
    let eve = stall.adds("Eve");
    let rest = stall.rest_for(counter.id());
    counter.takes(&rest);
    assert_eq!(counter.name(eve), "Eve");
    // Nor where it made a copy without a word, and the erasure came in one that tells nothing.
    let (mut counter, mut stall, ada, ..) = shop();
    stall.now += 1_000_000;
    stall.edits(ada, |draft| draft.wishes = SECRET.into());
    let origin = Origin { vector: Some(stall.seen()), ..Origin::default() };
    counter.takes(&Handed { origin, records: stall.records() });
    counter.does(Command::Erase { id: ada });
    stall.takes(&counter.old_copy());
    stall.now -= 1_000_000;
    stall.restarts();
    let stamp = stall.stamp();
    assert!(!counter.seen().has_seen(stamp));
}

/// Files of every time of a shop: before Ada was erased, after it, and by devices that did not know.
fn files() -> (PersonId, Vec<Handed>) {
    let (mut counter, mut stall, ada, ..) = shop();
    let mut third = Device::new(3);
    let mut files = vec![counter.whole(), stall.whole(), counter.old_copy()];
    third.takes(&files[0]);
    third.now += 50 * 365 * 24 * 3_600_000;
    third.edits(ada, |draft| draft.careful = SECRET.into());
    third.notes(ada, when("2026-11-21"), SECRET);
    files.extend([third.whole(), third.rest_for(counter.id()), third.old_copy()]);
    stall.deletes(ada);
    files.push(stall.whole());
    stall.does(Command::Restore { kind: RecordKind::Person, id: ada.0 });
    files.extend([stall.whole(), stall.old_copy()]);
    counter.does(Command::Erase { id: ada });
    files.extend([counter.whole(), counter.rest_for(stall.id()), counter.old_copy()]);
    third.edits(ada, |draft| draft.name = SECRET.into());
    files.push(third.whole());
    third.does(Command::Erase { id: ada });
    files.push(third.rest_for(counter.id()));
    (ada, files)
}

thread_local! {
    static FILES: (PersonId, Vec<Handed>) = files();
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn no_file_in_any_order_brings_back_whoever_was_erased(order in vec(any::<Index>(), 2..7)) {
        FILES.with(|(ada, files)| {
            let mut device = Device::new(7);
            let mut heard = false;
            for at in &order {
                let file = at.get(files);
                device.takes(file);
                heard |= file.records.iter().any(|it| it.id == ada.0 && it.is_erased());
                prop_assert_eq!(is_erased(&device, *ada), heard);
                if heard {
                    let there = device.book.records().flat_map(|it| it.registers().into_owned());
                    let secret = Value::Text(SECRET.into());
                    prop_assert!(there.into_iter().all(|it| it.value != secret));
                }
            }
            Ok(())
        })?;
    }
}
