//! What a copy would do, before it does it: counted, left out, and told of clocks far ahead.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Instant;

use byname::domain::clock::Stamp;
use byname::domain::command::Command;
use byname::domain::id::DeviceId;
use byname::domain::merging::{Coming, Counts, Joining, Merging, Origin, What};
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::value::Value;
use byname::domain::vector::Vector;
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::device::THAT_MORNING;
use crate::support::handing::{Handed, counter_and_stall, hand_over};
use crate::support::records::small_copy;
use crate::support::script::{script, script_with_merges};
use crate::support::seen::seen;
use crate::support::{Device, cases, when};

const DAY: u64 = 24 * 3_600_000;

fn coming(merging: &Merging, id: Uuid) -> &Coming {
    merging.coming.iter().find(|it| it.theirs.id == id).expect("it is in the plan")
}

/// Leaves out the record with this id.
fn leave_out(merging: &mut Merging, id: Uuid) {
    let coming = merging.coming.iter_mut().find(|it| it.theirs.id == id).expect("it is there");
    assert!(coming.what.may_be_left_out());
    coming.taken = false;
}

fn leaving_out(ids: &[Uuid], file: &Handed, device: &mut Device) {
    let mut merging = device.looks_at(file);
    ids.iter().for_each(|id| leave_out(&mut merging, *id));
    device.joins(&merging);
}

#[test]
fn a_look_says_what_each_record_would_do_and_changes_nothing() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let [bob, eve, zoe] = ["Bob", "Eve", "Zoë"].map(|name| counter.adds(name));
    hand_over(&mut counter, &mut stall);
    counter.deletes(zoe);
    hand_over(&mut counter, &mut stall);

    let olga = stall.adds("Olga");
    let visit = stall.was_here(ada, when("2026-11-21 10:00"));
    let edit = stall.edits(ada, |draft| draft.likes = "tea".into());
    stall.deletes(bob);
    stall.does(Command::Erase { id: eve });
    stall.does(Command::Restore { kind: RecordKind::Person, id: zoe.0 });
    let before = counter.records();
    let merging = counter.looks_at(&stall.whole());
    assert_eq!(counter.records(), before);

    let what = |id: Uuid| coming(&merging, id).what;
    assert_eq!((what(olga.0), what(visit.0)), (What::New, What::New));
    assert_eq!((what(ada.0), what(bob.0)), (What::Changed, What::Deleted));
    assert_eq!((what(eve.0), what(zoe.0)), (What::Erased, What::Restored));
    let counts = Counts { new: 2, changed: 2, deleted: 2, clashes: 0, left_out: 0 };
    assert_eq!(merging.counts(), counts);
    assert_eq!(coming(&merging, visit.0).people, [ada]);
    let [was] = &coming(&merging, ada.0).changes(&counter.book, counter.clock.clone().tick(0))[..]
    else {
        panic!("one field of Ada changes");
    };
    assert_eq!((was.key.as_ref(), was.stamp, &was.value), ("likes", edit.stamp, &Value::Nothing));
}

#[test]
fn what_is_left_out_is_not_there_comes_with_the_next_file_and_not_before() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let bob = stall.adds("Bob");
    let eve = stall.adds("Eve");
    stall.edits(ada, |draft| draft.likes = "wine".into());
    let file = stall.whole();
    let mut merging = counter.looks_at(&file);
    [bob.0, ada.0].into_iter().for_each(|id| leave_out(&mut merging, id));
    assert_eq!(merging.counts(), Counts { new: 1, left_out: 2, ..Counts::default() });
    counter.joins(&merging);
    assert!(counter.book.record(&RecordKind::Person, bob.0).is_none());
    assert_eq!((counter.draft(ada).likes.as_str(), counter.name(eve)), ("", "Eve"));

    // What the counter makes in return tells the stall that it has not seen it.
    stall.takes(&counter.whole());
    assert!(
        !stall.book.device(counter.id()).unwrap().seen.covers(file.origin.vector.as_ref().unwrap())
    );
    assert_eq!(stall.name(bob), "Bob");
    let rest = stall.rest_for(counter.id());
    assert!(
        counter.book.record(&RecordKind::Person, bob.0).is_none(),
        "it does not come by itself"
    );
    let merging = counter.looks_at(&rest);
    assert!(!merging.lacks_ground());
    assert_eq!(
        (coming(&merging, bob.0).what, coming(&merging, ada.0).what),
        (What::New, What::Changed)
    );
    counter.joins(&merging);
    assert_eq!((counter.name(bob), counter.draft(ada).likes.as_str()), ("Bob", "wine"));
    assert!(counter.seen().covers(file.origin.vector.as_ref().unwrap()));
}

#[test]
fn what_was_left_out_once_may_be_left_out_for_ever() {
    let (mut counter, mut stall, _) = counter_and_stall();
    let bob = stall.adds("Bob");
    for day in 1..4 {
        let eve = stall.adds("Eve");
        let file = if day % 2 == 0 { stall.whole() } else { stall.rest_for(counter.id()) };
        leaving_out(&[bob.0], &file, &mut counter);
        assert!(counter.book.person(bob).is_none());
        assert_eq!(counter.name(eve), "Eve");
        stall.takes(&counter.whole());
    }
    stall.deletes(bob);
    counter.takes(&stall.whole());
    assert!(counter.book.person(bob).is_none());
    hand_over(&mut counter, &mut stall);
    assert_eq!(counter.own_records(), stall.own_records());
}

/// A copy with one word of Ada's, by a clock so far ahead of the true time.
fn file_from(ahead: u64) -> (Handed, DeviceId) {
    let device = DeviceId(9);
    let stamp = Stamp::new(THAT_MORNING + ahead, 0, device);
    let register = Register { key: "name".into(), stamp, value: Value::Text("Ada".into()) };
    let id = Uuid::from_u128(7);
    let record = Arc::new(Record::from_registers(RecordKind::Person, id, vec![register]));
    let mut vector = Vector::default();
    vector.see(device, stamp.time());
    let origin = Origin { vector: Some(vector), ..Origin::default() };
    (Handed { origin, records: vec![record] }, device)
}

#[test]
fn a_clock_more_than_a_day_ahead_is_reported_and_what_it_wrote_is_kept_and_can_be_written_over() {
    for (ahead, reported) in [(DAY - 1, false), (DAY, false), (DAY + 1, true), (DAY * 18_262, true)]
    {
        let (file, device) = file_from(ahead);
        let (mut counter, mut stall) = (Device::new(1), Device::new(2));
        let merging = counter.looks_at(&file);
        let told = reported.then_some((device, THAT_MORNING + ahead));
        assert_eq!(merging.ahead.clone().into_iter().collect::<Vec<_>>(), Vec::from_iter(told));
        counter.joins(&merging);
        let ada = byname::domain::id::PersonId(Uuid::from_u128(7));
        assert_eq!(counter.name(ada), "Ada");
        stall.takes(&counter.whole());
        for name in ["Ada King", "Ada Byron"] {
            stall.edits(ada, |draft| draft.name = name.into());
            hand_over(&mut stall, &mut counter);
            assert_eq!(counter.name(ada), name);
            counter.takes(&file);
            assert_eq!(counter.name(ada), name, "the old word does not come back");
        }
    }
}

#[test]
fn of_a_clock_ahead_the_latest_word_is_reported_also_when_it_changes_nothing() {
    let (file, device) = file_from(3 * DAY);
    let mut counter = Device::new(1);
    counter.takes(&file);
    let (later, _) = file_from(2 * DAY);
    let records = [file.records, later.records].concat();
    let merging = counter.looks_at(&Handed { records, ..later });
    assert_eq!(merging.ahead.get(&device), Some(&(THAT_MORNING + 3 * DAY)));
    assert!(!merging.is_news());
}

fn is_word(record: &Record) -> bool {
    record.kind == RecordKind::Device
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn what_is_planned_is_what_is_done(
        before in script(10), here in script_with_merges(12), there in script_with_merges(12),
    ) {
        let (mut counter, mut stall, mut plain) = (Device::new(1), Device::new(2), Device::new(1));
        counter.works(&before);
        hand_over(&mut counter, &mut stall);
        counter.works(&here);
        drop(counter.commit(Command::EraseOrphans));
        stall.works(&there);
        plain.takes_in(counter.records());
        (plain.clock, plain.now) = (counter.clock.clone(), counter.now);

        let file = stall.whole();
        let merging = counter.looks_at(&file);
        let planned: HashSet<Uuid> =
            merging.coming.iter().filter(|it| !is_word(&it.theirs)).map(|it| it.theirs.id).collect();
        let view = seen(&counter.book);
        let step = counter.joins(&merging);
        let done = step.iter().flat_map(|it| &it.changes).filter(|it| it.kind != RecordKind::Device);
        prop_assert!(done.into_iter().all(|it| planned.contains(&it.id)));
        plain.takes_in(file.records.clone());
        drop(plain.commit(Command::EraseOrphans));
        prop_assert_eq!(seen(&counter.book), seen(&plain.book));
        // Somebody erased of whom nothing was known here may still have been written about.
        let is_quiet = |it: &Coming| it.what == What::Quiet && !it.theirs.is_erased();
        if merging.coming.iter().all(is_quiet) {
            let now = seen(&counter.book);
            prop_assert_eq!(now.without_order_in_sets(), view.without_order_in_sets());
        }
    }

    #[test]
    fn any_copy_can_be_looked_at_in_any_slices(
        ours in small_copy(), theirs in small_copy(), at in any::<prop::sample::Index>(),
    ) {
        let mut device = Device::new(1);
        device.takes_in(ours);
        let whole = device.looks_at(&Handed { origin: Origin::default(), records: theirs.clone() });
        let mut sliced = Merging::new(device.seen(), Origin::default(), device.now);
        let (first, second) = theirs.split_at(at.index(theirs.len() + 1));
        sliced.look(&device.book, first.iter().cloned());
        sliced.look(&device.book, second.iter().cloned());
        sliced.finish(&device.book);
        prop_assert_eq!(&whole, &sliced);
        device.joins(&whole);
        let again = device.looks_at(&Handed { origin: Origin::default(), records: theirs });
        prop_assert_eq!(again.counts().new + again.counts().changed + again.counts().deleted, 0);
    }
}

/// A book of so many people, each with ten words.
fn people(count: u128) -> Vec<Arc<Record>> {
    let stamp = Stamp::new(THAT_MORNING, 0, DeviceId(2));
    let register = |field: u8| Register {
        key: format!("field-{field}").into(),
        stamp,
        value: Value::Text("tea".into()),
    };
    let record = |id| {
        let registers = (0..10).map(register).collect();
        Arc::new(Record::from_registers(RecordKind::Person, Uuid::from_u128(id), registers))
    };
    (0..count).map(record).collect()
}

/// How many seconds it takes to look at a copy that brings nothing, and to join it.
#[allow(clippy::disallowed_methods, reason = "a test runs on a machine that has a clock")]
fn seconds(count: u128) -> f64 {
    let mut device = Device::new(1);
    let records = people(count);
    device.takes_in(records.clone());
    let file = Handed { origin: Origin::default(), records };
    let time = |_| {
        let start = Instant::now();
        let merging = device.looks_at(&file);
        assert_eq!(merging.coming.len(), 0);
        let mut joining = Joining::new(Stamp::new(THAT_MORNING, 1, DeviceId(1)));
        joining.join(&device.book, file.records.iter().cloned());
        assert!(joining.finish(&device.book).is_err());
        start.elapsed().as_secs_f64()
    };
    (0..3).map(time).fold(f64::MAX, f64::min)
}

/// A million words in a hundred thousand records. Told as a ratio, since machines differ: ten times
/// as many may take ten times as long, and as much again for memory that is further away.
#[test]
fn a_copy_that_changes_nothing_takes_time_in_proportion_to_its_length() {
    let (few, many) = (seconds(10_000), seconds(100_000));
    assert!(many < few * 40.0, "{few} s for 10,000 records, {many} s for 100,000");
}
