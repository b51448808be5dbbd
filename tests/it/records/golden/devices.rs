//! The same for what several devices share: who was erased, a device's own word, and a step that
//! says of what came in a merge who wrote it.

use std::fs;
use std::sync::Arc;

use byname::disk::format;
use byname::domain::command::Batch;
use byname::domain::device::Device;
use byname::domain::id::DeviceId;
use byname::domain::record::{ERASED, Record, RecordKind};
use byname::domain::step::{Before, Change, Step, StepKind, Was};
use byname::domain::value::Value;
use uuid::Uuid;

use super::{ENTRY, PERSON, changed, golden, made, path, record, stamp, text, told_records};

/// Somebody who was erased, and a device.
fn page() -> Vec<Arc<Record>> {
    let seen = [
        (format!("{:016x}", 1).into(), Value::Text(format!("{:016x}", made().time()).into())),
        (format!("{:016x}", u64::MAX).into(), Value::Text("ffff000000000000".into())),
    ];
    let device = vec![
        ("made", changed(), Value::Number(1_795_251_600_000)),
        ("name", made(), text("Counter")),
        ("seen", changed(), Value::Map(seen.into())),
    ];
    let id = Device::record_id(DeviceId(2)).as_u128();
    vec![
        record("person", PERSON, vec![(ERASED, changed(), Value::Flag(true))]),
        record("device", id, device),
    ]
}

/// A merge: what it brought was written before it, by others.
fn batch() -> Batch {
    let done = stamp(1_795_255_200_000, 3, 2);
    let was = |key: &'static str, stamp| Was {
        key: key.into(),
        left: text("tea"),
        value: Value::Nothing,
        stamp,
    };
    let id = Uuid::from_u128;
    let registers = vec![was("likes", made()), was("usual", done), was("wishes", stamp(7, 0, 9))];
    let made = Before::Absent { said: 5, made: made() };
    let changes = vec![
        Change { kind: RecordKind::Person, id: id(PERSON), before: Before::Registers(registers) },
        Change { kind: RecordKind::Entry, id: id(ENTRY), before: made },
        Change {
            kind: RecordKind::Entry,
            id: id(ENTRY + 1),
            before: Before::Absent { said: 6, made: done },
        },
    ];
    Batch {
        records: page(),
        step: Step { stamp: done, kind: StepKind::Merge, changes, lost: vec![] },
    }
}

/// What the page says, as it was read when the file was made.
const PAGE: &str = r#"
person 01934f00-0000-7000-8000-000000000001
  erased 1795251600000.65535@2 true
device 62796e61-6d65-8000-0000-000000000002
  made 1795251600000.65535@2 1795251600000
  name 1795248000000.0@1 "Counter"
  seen 1795251600000.65535@2 {0000000000000001: "01a1fd1e8c000000", ffffffffffffffff: "ffff000000000000"}
"#;

#[test]
fn the_golden_page_of_devices_opens_and_says_what_it_said() {
    let records = format::read_page(&golden("devices-page-v1.bin")).unwrap();
    assert_eq!(told_records(&records), PAGE);
    assert!(records[0].is_erased() && records[0].is_deleted());
    let device = Device::of(&records[1]).unwrap();
    assert_eq!((device.name.as_str(), device.made), ("Counter", Some(1_795_251_600_000)));
    assert!(device.seen.has_seen(made()) && device.seen.has_seen(changed()));
    assert_eq!(device.seen.time(DeviceId(u64::MAX)), 0xffff_0000_0000_0000);
}

#[test]
fn the_golden_merge_opens_and_says_who_wrote_what_it_brought() {
    let read = format::read_batch(&golden("devices-batch-v1.bin")).unwrap();
    assert_eq!(read, batch());
    let stamps = read.step.changes.iter().flat_map(|it| match &it.before {
        Before::Absent { made, .. } => vec![*made],
        Before::Registers(was) => was.iter().map(|it| it.stamp).collect(),
    });
    let told: Vec<String> = stamps.map(super::told_stamp).collect();
    let (earlier, done) = ("1795248000000.0@1", "1795255200000.3@2");
    assert_eq!(told, [earlier, done, "7.0@9", earlier, done]);
}

#[test]
fn what_devices_share_is_still_written_with_the_same_bytes() {
    let why = "these bytes are on people's devices: a change of the format needs a new number";
    assert_eq!(format::write_page(&page()), golden("devices-page-v1.bin"), "{why}");
    assert_eq!(format::write_batch(&batch()), golden("devices-batch-v1.bin"), "{why}");
}

#[test]
#[ignore = "writes the golden files of a new version of the format, once; never over others"]
fn write_the_golden_files_of_devices() {
    for (name, bytes) in [
        ("devices-page-v1.bin", format::write_page(&page())),
        ("devices-batch-v1.bin", format::write_batch(&batch())),
    ] {
        assert!(!path(name).exists(), "golden files are never edited");
        fs::write(path(name), bytes).unwrap();
    }
}
