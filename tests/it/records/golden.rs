//! The golden files of the record format: bytes that every later version must read for ever.
//!
//! They are never edited. A new version of the format gets new files, and these keep opening.

mod devices;

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use byname::disk::format;
use byname::domain::clock::{LATEST_MILLIS, Stamp};
use byname::domain::command::Batch;
use byname::domain::id::DeviceId;
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::step::{Before, Change, Step, StepKind, Was};
use byname::domain::value::{Fraction, Value};
use uuid::Uuid;

const PERSON: u128 = 0x0193_4f00_0000_7000_8000_0000_0000_0001;
const OCCASION: u128 = 0x0193_4f00_0000_7000_8000_0000_0000_0002;
const ENTRY: u128 = 0x0193_4f00_0000_7000_8000_0000_0000_0003;
const TIE: u128 = 0x0193_4f00_0000_7000_8000_0000_0000_0004;

fn stamp(millis: u64, turn: u16, device: u64) -> Stamp {
    Stamp::new(millis, turn, DeviceId(device))
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn record(kind: &str, id: u128, fields: Vec<(&'static str, Stamp, Value)>) -> Arc<Record> {
    let register = |(key, stamp, value): (&'static str, Stamp, Value)| Register {
        key: key.into(),
        stamp,
        value,
    };
    let registers = fields.into_iter().map(register).collect();
    let kind = RecordKind::from_code(kind);
    Arc::new(Record::from_registers(kind, Uuid::from_u128(id), registers))
}

fn made() -> Stamp {
    stamp(1_795_248_000_000, 0, 1)
}

fn changed() -> Stamp {
    stamp(1_795_251_600_000, 65_535, 2)
}

/// A record of each kind, and a value of each type.
fn page() -> Vec<Arc<Record>> {
    let (made, flag) = (made(), Value::Flag(true));
    let person = "people/01934f00000070008000000000000001";
    let occasion = vec![
        ("date", made, text("--02-29")),
        ("kind", made, text("birthday")),
        ("leap", changed(), text("03-01")),
        (person, made, flag.clone()),
    ];
    let entry = vec![
        ("kind", made, text("joke")),
        (person, made, flag),
        ("text", made, text("The goose.\nAgain.")),
        ("when", made, text("2026-11-21T09:30")),
    ];
    let shop = vec![("first-day", made, text("sun")), ("name", made, text("Corner"))];
    vec![
        record("person", PERSON, card()),
        record("occasion", OCCASION, occasion),
        record("entry", ENTRY, entry),
        record("shop", 1, shop),
        record("tie", TIE, values()),
        record("entry", ENTRY + 2, vec![]),
    ]
}

fn card() -> Vec<(&'static str, Stamp, Value)> {
    let (made, changed, flag) = (made(), changed(), Value::Flag(true));
    let address = "addresses/home\u{1f}Am Markt 1\nHof\u{1f}10115\u{1f}Berlin\u{1f}\u{1f}";
    vec![
        (address, made, flag.clone()),
        ("called", changed, text("Ada")),
        ("deleted", changed, Value::Flag(false)),
        ("likes", changed, Value::Nothing),
        ("name", made, text("Augusta Ada King-Noël 李")),
        ("phones/mobile\u{1f}+49 170 1234567", made, flag.clone()),
        ("since", made, text("~2016-11")),
        ("star", made, flag.clone()),
        ("tags/regular", made, flag),
        ("tags/wine/red", changed, Value::Flag(false)),
        ("tier", made, text("1")),
    ]
}

/// What only newer versions write, and the outermost stamps and numbers.
fn values() -> Vec<(&'static str, Stamp, Value)> {
    let list = Value::List([text("a"), Value::Number(-7), Value::List([].into())].into());
    let map = Value::Map([("b".into(), Value::Flag(true)), ("a".into(), Value::Nothing)].into());
    vec![
        ("bytes", made(), Value::Bytes([0, 255, 66].into())),
        ("fraction", made(), Value::Fraction(Fraction(2.5_f64.to_bits()))),
        ("greatest", stamp(LATEST_MILLIS, 65_535, u64::MAX), Value::Number(i64::MAX)),
        ("least", stamp(0, 0, 0), Value::Number(i64::MIN)),
        ("list", made(), list),
        ("map", made(), map),
    ]
}

/// An edit of a card, and somebody new.
fn batch() -> Batch {
    let page = page();
    let done = stamp(1_795_251_600_000, 65_535, 2);
    let edited = Before::Registers(vec![
        Was { key: "called".into(), left: text("Ada"), value: Value::Nothing, stamp: done },
        Was { key: "likes".into(), left: Value::Nothing, value: text("plums"), stamp: done },
        Was {
            key: "tags/wine/red".into(),
            left: Value::Flag(false),
            value: Value::Flag(true),
            stamp: done,
        },
    ]);
    let id = Uuid::from_u128;
    let changes = vec![
        Change { kind: RecordKind::Person, id: id(PERSON), before: edited },
        Change {
            kind: RecordKind::from_code("tie"),
            id: id(TIE),
            before: Before::Absent { said: page[4].said(), made: done },
        },
    ];
    let step = Step { stamp: done, kind: StepKind::EditPerson, changes, lost: vec![] };
    Batch { records: vec![Arc::clone(&page[0]), Arc::clone(&page[4])], step }
}

/// What the golden page says, one register a line, as it was read when the file was made.
const PAGE: &str = r#"
person 01934f00-0000-7000-8000-000000000001
  addresses/home.Am Markt 1.Hof.10115.Berlin.. 1795248000000.0@1 true
  called 1795251600000.65535@2 "Ada"
  deleted 1795251600000.65535@2 false
  likes 1795251600000.65535@2 nothing
  name 1795248000000.0@1 "Augusta Ada King-Noël 李"
  phones/mobile.+49 170 1234567 1795248000000.0@1 true
  since 1795248000000.0@1 "~2016-11"
  star 1795248000000.0@1 true
  tags/regular 1795248000000.0@1 true
  tags/wine/red 1795251600000.65535@2 false
  tier 1795248000000.0@1 "1"
occasion 01934f00-0000-7000-8000-000000000002
  date 1795248000000.0@1 "--02-29"
  kind 1795248000000.0@1 "birthday"
  leap 1795251600000.65535@2 "03-01"
  people/01934f00000070008000000000000001 1795248000000.0@1 true
entry 01934f00-0000-7000-8000-000000000003
  kind 1795248000000.0@1 "joke"
  people/01934f00000070008000000000000001 1795248000000.0@1 true
  text 1795248000000.0@1 "The goose.\nAgain."
  when 1795248000000.0@1 "2026-11-21T09:30"
shop 00000000-0000-0000-0000-000000000001
  first-day 1795248000000.0@1 "sun"
  name 1795248000000.0@1 "Corner"
tie 01934f00-0000-7000-8000-000000000004
  bytes 1795248000000.0@1 bytes [0, 255, 66]
  fraction 1795248000000.0@1 2.5
  greatest 253402300799999.65535@18446744073709551615 9223372036854775807
  least 0.0@0 -9223372036854775808
  list 1795248000000.0@1 ["a", -7, []]
  map 1795248000000.0@1 {b: true, a: nothing}
entry 01934f00-0000-7000-8000-000000000005
"#;

/// What the golden log entry says that was done.
const STEP: &str = "
edit-person 1795251600000.65535@2
  person 01934f00-0000-7000-8000-000000000001
    called left \"Ada\" was nothing
    likes left nothing was \"plums\"
    tags/wine/red left false was true
  tie 01934f00-0000-7000-8000-000000000004 was absent, said 15c764920b6c6cd1
";

fn told_stamp(stamp: Stamp) -> String {
    format!("{}.{}@{}", stamp.millis(), stamp.time() & 0xffff, stamp.device.0)
}

fn told_value(value: &Value) -> String {
    let joined = |items: Vec<String>| items.join(", ");
    match value {
        Value::Nothing => "nothing".into(),
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => format!("{text:?}"),
        Value::Bytes(bytes) => format!("bytes {bytes:?}"),
        Value::Fraction(Fraction(bits)) => f64::from_bits(*bits).to_string(),
        Value::List(items) => format!("[{}]", joined(items.iter().map(told_value).collect())),
        Value::Map(items) => {
            let named = |(name, item): &(Box<str>, Value)| format!("{name}: {}", told_value(item));
            format!("{{{}}}", joined(items.iter().map(named).collect()))
        }
    }
}

fn told_records<'a>(records: impl IntoIterator<Item = &'a Record>) -> String {
    let mut told = String::from("\n");
    for record in records {
        told += &format!("{} {}\n", record.kind.code(), record.id);
        for register in record.registers().iter() {
            let key = register.key.replace(['\u{1f}', '\n'], ".");
            let (stamp, value) = (told_stamp(register.stamp), told_value(&register.value));
            told += &format!("  {key} {stamp} {value}\n");
        }
    }
    told
}

fn told_step(step: &Step) -> String {
    let mut told = format!("\n{} {}\n", step.kind.code(), told_stamp(step.stamp));
    for change in &step.changes {
        told += &format!("  {} {}", change.kind.code(), change.id);
        match &change.before {
            Before::Absent { said, .. } => {
                told += &format!(" was absent, said {said:016x}\n");
            }
            Before::Registers(was) => {
                told += "\n";
                for Was { key, left, value, .. } in was {
                    let (left, value) = (told_value(left), told_value(value));
                    told += &format!("    {key} left {left} was {value}\n");
                }
            }
        }
    }
    told
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/it/golden").join(name)
}

pub fn golden(name: &str) -> Vec<u8> {
    fs::read(path(name)).unwrap()
}

#[test]
fn the_golden_page_opens_and_says_what_it_said() {
    let records = format::read_page(&golden("page-v1.bin")).unwrap();
    assert_eq!(told_records(&records), PAGE);
}

#[test]
fn the_golden_log_entry_opens_and_says_what_it_said() {
    let read = format::read_batch(&golden("batch-v1.bin")).unwrap();
    assert_eq!(told_step(&read.step), STEP);
    let at = |line: &str| PAGE.find(line).unwrap() + 1;
    let (person, tie) = (..at("\noccasion "), at("\ntie ")..PAGE.rfind("entry ").unwrap());
    let expected = [&PAGE[person], &PAGE[tie]].concat();
    assert_eq!(told_records(read.records.iter().map(|it| &**it)), expected);
}

#[test]
fn the_same_records_are_still_written_with_the_same_bytes() {
    let why = "these bytes are on people's devices: a change of the format needs a new number";
    assert_eq!(format::write_page(&page()), golden("page-v1.bin"), "{why}");
    assert_eq!(format::write_batch(&batch()), golden("batch-v1.bin"), "{why}");
}

#[test]
#[ignore = "writes the golden files of a new version of the format, once; never over others"]
fn write_the_golden_files() {
    for (name, bytes) in [
        ("page-v1.bin", format::write_page(&page())),
        ("batch-v1.bin", format::write_batch(&batch())),
    ] {
        assert!(!path(name).exists(), "golden files are never edited");
        fs::write(path(name), bytes).unwrap();
    }
}
