//! A file of version 1, as it lies on somebody's stick. It is never edited.

use byname::domain::id::DeviceId;
use byname::domain::record::RecordKind;
use byname::domain::value::{Fraction, Value};
use byname::exchange::byname::{Head, Whole, write};
use uuid::Uuid;

use super::opened;

const FILE: &[u8] = include_bytes!("../../fixtures/book-v1.byname");

const HERE: u64 = 0xa1;
const THERE: u64 = 0xfedc_ba98_7654_3210;
/// When the file was made, without its milliseconds.
const MADE: u64 = 1_795_253_400_000;
const NEXT_DAY: u64 = MADE + 86_400_000;

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn fraction(number: f64) -> Value {
    Value::Fraction(Fraction(number.to_bits()))
}

fn number(number: i64) -> Value {
    Value::Number(number)
}

fn list(items: impl Into<Box<[Value]>>) -> Value {
    Value::List(items.into())
}

fn rules() -> Value {
    let items = [
        ("z", number(1)),
        ("a", Value::Map([].into())),
        ("$fraction", number(2)),
        ("$later", list([Value::Flag(true)])),
    ];
    Value::Map(items.map(|(name, value)| (name.into(), value)).into())
}

/// Kind, last byte of the id, field, value, milliseconds, turn, device.
fn says() -> Vec<(&'static str, u8, &'static str, Value, u64, u16, u64)> {
    let phone = "phones/mobile\u{1f}+41 44 668 18 00";
    let codes = list([number(1), number(-2), list([]), list([text("x"), Value::Nothing])]);
    let note = text("Size 43 ½.\nLikes tea, no \"sugar\".\tA \\ B");
    let participant = "people/01920000-0000-7000-8000-0000000000aa";
    vec![
        ("entry", 0xe1, "kind", text("talk"), MADE, 1, HERE),
        ("entry", 0xe1, participant, Value::Flag(true), MADE, 1, HERE),
        ("entry", 0xe1, "text", note, MADE, 1, HERE),
        ("occasion", 0xd1, "date", text("--04-17"), MADE, 0, HERE),
        ("occasion", 0xd1, "kind", text("birthday"), MADE, 0, HERE),
        ("person", 0xaa, "called", Value::Nothing, NEXT_DAY, 0, THERE),
        ("person", 0xaa, "name", text("Fred Orr"), MADE, 0, HERE),
        ("person", 0xaa, phone, Value::Flag(true), MADE, 0, HERE),
        ("person", 0xaa, "star", number(3), NEXT_DAY, 0, THERE),
        ("person", 0xaa, "tags/regular", Value::Flag(true), MADE, 0, HERE),
        ("person", 0xaa, "tags/student", Value::Flag(false), NEXT_DAY, 0, THERE),
        ("person", 0xab, "deleted", Value::Flag(true), NEXT_DAY, 0, THERE),
        ("person", 0xab, "name", text("山田 花子 🎎"), MADE, 0, HERE),
        ("shop", 0x01, "name", text("Orr & Daughter"), MADE, 0, HERE),
        ("voucher", 0xf1, "$bytes", text("a name that looks like a mark"), MADE, 0, HERE),
        ("voucher", 0xf1, "codes", codes, MADE, 0, HERE),
        ("voucher", 0xf1, "infinite", fraction(f64::NEG_INFINITY), MADE, 0, HERE),
        ("voucher", 0xf1, "most", number(i64::MAX), MADE, 0, HERE),
        ("voucher", 0xf1, "none", fraction(-0.0), MADE, 0, HERE),
        ("voucher", 0xf1, "part", fraction(31.245_270_191_439_438), MADE, 0, HERE),
        ("voucher", 0xf1, "rules", rules(), MADE, 0, HERE),
        ("voucher", 0xf1, "seal", Value::Bytes([0, 0xff, 0x7e].into()), MADE, 0, HERE),
        ("voucher", 0xf1, "tiny", fraction(5e-324), MADE, 0, HERE),
    ]
}

#[test]
fn a_file_of_version_1_says_what_it_always_said() {
    let read = opened(FILE);
    let registers: Vec<_> = read.records.iter().map(|it| it.registers()).collect();
    let mut fields = Vec::new();
    for (record, registers) in read.records.iter().zip(&registers) {
        for register in registers.iter() {
            let (id, stamp) = (record.id.as_bytes()[15], register.stamp);
            let turn = u16::try_from(stamp.time() & 0xffff).expect("16 bits");
            let (kind, value) = (record.kind.code(), register.value.clone());
            let key: &str = &register.key;
            fields.push((kind, id, key, value, stamp.millis(), turn, stamp.device.0));
        }
    }
    assert_eq!(fields, says());
}

#[test]
fn a_file_of_version_1_is_whole() {
    let read = opened(FILE);
    let shop = "Orr & Daughter \"Fine Shoes\" – Zürich".to_owned();
    let (device, made) = (DeviceId(HERE), MADE + 125);
    assert_eq!(read.head, Some(Head { device, made, shop, vector: None, since: None }));
    assert_eq!(read.announced, Some(6));
    assert_eq!(read.skipped, []);
    assert_eq!(read.whole, Whole::Complete);
}

#[test]
fn the_kinds_and_ids_of_a_file_of_version_1_are_known() {
    let read = opened(FILE);
    let found: Vec<(RecordKind, Uuid)> =
        read.records.iter().map(|record| (record.kind.clone(), record.id)).collect();
    let id = |last: u128| Uuid::from_u128(0x0192_0000_0000_7000_8000_0000_0000_0000 | last);
    let expected = [
        (RecordKind::Entry, id(0xe1)),
        (RecordKind::Occasion, id(0xd1)),
        (RecordKind::Person, id(0xaa)),
        (RecordKind::Person, id(0xab)),
        (RecordKind::Shop, Uuid::from_u128(1)),
        (RecordKind::Other("voucher".into()), id(0xf1)),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_records_of_a_file_of_version_1_are_written_as_they_were() {
    let read = opened(FILE);
    let again = write(&read.head.expect("the header is whole"), read.records.iter());
    let records = |bytes: &[u8]| -> Vec<String> {
        let text = String::from_utf8(bytes.to_vec()).expect("it is text");
        text.lines().filter(|line| line.starts_with("{\"kind\":")).map(str::to_owned).collect()
    };
    assert_eq!(records(&again).len(), 6);
    assert_eq!(records(&again), records(FILE));
}
