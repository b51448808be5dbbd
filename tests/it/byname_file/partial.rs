//! Files with only what another device lacks, and what the header says of what was seen.

use std::sync::Arc;

use byname::domain::clock::Stamp;
use byname::domain::id::DeviceId;
use byname::domain::photo::Photo;
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::value::{Stored, Value};
use byname::domain::vector::Vector;
use byname::exchange::byname::{
    CopyRead, DEVICES, Head, Whole, Writing, in_order, photos_of, unseen, write,
};
use proptest::prelude::*;
use uuid::Uuid;

use super::{any, head, opened, person, stamp};

/// The file with what of these records `since` has not seen.
fn lacking(records: &[Arc<Record>], since: &Vector) -> Vec<u8> {
    let vector = Some(Vector::of(records.iter().map(|it| &**it)));
    let head = Head { vector, since: Some(since.clone()), ..head() };
    let records = in_order(
        records.iter().filter_map(|it| unseen(it, Some(since))).collect::<Vec<_>>().iter(),
    );
    let (mut writing, mut bytes) = Writing::begun(&head, records.len(), 0);
    records.chunks(2).for_each(|some| bytes.extend(writing.records(some)));
    bytes.extend(writing.end());
    bytes
}

/// Every field of some records, by kind, id and name.
fn fields(records: &[Arc<Record>]) -> Vec<(&str, Uuid, Register)> {
    let records = records.iter();
    records
        .flat_map(|it| {
            let fields = it.registers().into_owned().into_iter();
            fields.map(|field| (it.kind.code(), it.id, field))
        })
        .collect()
}

proptest! {
    #[test]
    fn a_file_holds_what_was_not_seen_and_nothing_else(
        records in any::records(),
        since in any::vector(),
    ) {
        let read = opened(&lacking(&records, &since));
        prop_assert_eq!(&read.whole, &Whole::Complete);
        let sorted = any::sorted(records);
        let mut expected = fields(&sorted);
        expected.retain(|(_, _, field)| !since.has_seen(field.stamp));
        prop_assert_eq!(fields(&read.records), expected);
        prop_assert!(read.records.iter().all(|it| !it.registers().is_empty()));
        let head = read.head.expect("it is whole");
        prop_assert_eq!(head.since, Some(since));
        prop_assert_eq!(head.vector, Some(Vector::of(sorted.iter().map(|it| &**it))));
        prop_assert_eq!(read.announced, u64::try_from(read.records.len()).ok());
    }

    #[test]
    fn whoever_has_seen_all_lacks_nothing(records in any::records()) {
        let all = Vector::of(records.iter().map(|it| &**it));
        prop_assert_eq!(opened(&lacking(&records, &all)).records, vec![]);
    }

    #[test]
    fn with_what_was_seen_before_a_file_makes_the_whole(
        records in any::records(),
        since in any::vector(),
    ) {
        let is_seen = |it: &&Register| since.has_seen(it.stamp);
        let before: Vec<Arc<Record>> = records
            .iter()
            .map(|it| {
                let seen = it.registers().iter().filter(is_seen).cloned().collect();
                Arc::new(Record::from_registers(it.kind.clone(), it.id, seen))
            })
            .collect();
        let came = opened(&lacking(&records, &since)).records;
        let both = byname::exchange::byname::joined([before, came].concat());
        prop_assert_eq!(both, any::sorted(records));
    }

    #[test]
    fn without_since_it_is_the_whole_book(records in any::records()) {
        let all: Vec<Arc<Record>> = records.iter().filter_map(|it| unseen(it, None)).collect();
        prop_assert_eq!(all, records);
    }
}

#[test]
fn the_photos_of_a_file_are_those_that_a_field_in_it_names() {
    let (one, two) = (Photo::of(*b"one").id(), Photo::of(*b"two").id());
    let named = |id: u128, photo: Value, turn| {
        let named = Register { key: "photo".into(), stamp: stamp(turn), value: photo };
        let name = Register { key: "name".into(), stamp: stamp(9), value: Value::Nothing };
        let person = RecordKind::Person;
        Arc::new(Record::from_registers(person, Uuid::from_u128(id), vec![name, named]))
    };
    let records = [
        named(1, two.store(), 3),
        named(2, one.store(), 5),
        named(3, two.store(), 5),
        named(4, Value::Text("no photo".into()), 5),
        person(5, "Fred"),
    ];
    let mut both = [one, two];
    both.sort_unstable();
    assert_eq!(photos_of(&records), both);
    let mut since = Vector::default();
    since.see(stamp(3).device, stamp(3).time());
    let lacking = |records: &[Arc<Record>]| -> Vec<Arc<Record>> {
        records.iter().filter_map(|it| unseen(it, Some(&since))).collect()
    };
    assert_eq!(photos_of(&lacking(&records)), both);
    assert_eq!(photos_of(&lacking(&records[..1])), [], "its name is new, its photo is not");
}

/// A file whose header says this besides.
fn saying(more: &str) -> CopyRead {
    let header = r#"{"format":"byname","version":1,"device":"00000000000000a1""#;
    opened(format!("{header},\"made\":\"2026-11-21T09:30:00Z\"{more}}}\n").as_bytes())
}

#[test]
fn what_was_seen_is_read_or_is_as_good_as_not_said() {
    let one = r#"{"00000000000000a1":"019ad0fb7f3d0000"}"#;
    for (vector, is_read) in [
        (one, true),
        ("{}", true),
        (r#"{"00000000000000a1":"0000000000000000"}"#, true),
        (r#"{"00000000000000A1":"ffffc0000000ffff"}"#, true),
        (r#"{"00000000000000a1":"ffffc00000010000"}"#, false),
        (r#"{"00000000000000a1":"ffffffffffffffff"}"#, false),
        (r#"{"a1":"019ad0fb7f3d0000"}"#, false),
        (r#"{"00000000000000a1":"+19ad0fb7f3d0000"}"#, false),
        (r#"{"00000000000000a1":7}"#, false),
        (r#"{"00000000000000a1":null}"#, false),
        (r#"{"00000000000000a1":"019ad0fb7f3d0000","x":"y"}"#, false),
        ("[]", false),
        ("7", false),
        ("null", false),
        (r#""a1""#, false),
        (r#"{"$bytes":"00"}"#, false),
    ] {
        let head = saying(&format!(",\"vector\":{vector}")).head.expect(vector);
        assert_eq!((head.vector.is_some(), head.since), (is_read, None), "{vector}");
        // What was left out is not known, so nothing can be said of what is seen with the file.
        let head = saying(&format!(",\"vector\":{one},\"since\":{vector}")).head.expect(vector);
        assert_eq!((head.vector.is_some(), head.since.is_some()), (is_read, is_read), "{vector}");
    }
}

#[test]
fn a_header_says_what_was_seen_of_as_many_devices_as_the_limit() {
    for (devices, is_read) in [(DEVICES - 1, true), (DEVICES, true), (DEVICES + 1, false)] {
        let mut vector = Vector::default();
        (1..=devices as u64).for_each(|it| vector.see(DeviceId(it), 7));
        let head = Head { vector: Some(vector.clone()), ..head() };
        let read = opened(&write(&head, [].iter())).head.expect("it is whole");
        assert_eq!(read.vector, is_read.then_some(vector), "{devices}");
    }
}

#[test]
fn a_copy_without_what_was_seen_is_written_as_before_anybody_asked() {
    let text = |head: &Head| String::from_utf8(write(head, [].iter())).expect("it is text");
    assert!(!text(&head()).contains("vector") && !text(&head()).contains("since"));
    let mut vector = Vector::default();
    vector.see(DeviceId(0xa1), Stamp::new(1, 2, DeviceId(0xa1)).time());
    let since = Some(Vector::default());
    let head = Head { vector: Some(vector), since, ..head() };
    let expected = r#","vector":{"00000000000000a1":"0000000000010002"},"since":{},"records":0}"#;
    assert!(text(&head).lines().next().expect("a header").ends_with(expected), "{}", text(&head));
}
