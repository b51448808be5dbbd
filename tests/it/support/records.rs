//! Random records, as any device of any version may have written them.

use std::sync::Arc;

use byname::domain::clock::{LATEST_MILLIS, Stamp};
use byname::domain::id::DeviceId;
use byname::domain::record::{Key, Record, RecordKind, Register};
use byname::domain::value::{Fraction, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

/// Kinds of this version, and of no version.
const KINDS: [&str; 7] = ["person", "occasion", "entry", "shop", "device", "tie", "voucher"];
/// Names of fields of this version, and of no version.
const KEYS: [&str; 10] =
    ["name", "likes", "tags/a", "people/x", "deleted", "erased", "since", "when", "", "/"];

/// Any value at all, nested up to `depth` deep.
pub fn any_value(depth: u32) -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Nothing),
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Number),
        ".{0,12}".prop_map(|text| Value::Text(text.into())),
        vec(any::<u8>(), 0..12).prop_map(|bytes| Value::Bytes(bytes.into())),
        any::<u64>().prop_map(|bits| Value::Fraction(Fraction(bits))),
    ];
    if depth == 0 {
        return leaf.boxed();
    }
    leaf.prop_recursive(depth, 24, 4, |inner| {
        let named = (".{0,6}".prop_map(Box::from), inner.clone());
        prop_oneof![
            vec(inner, 0..4).prop_map(|items| Value::List(items.into())),
            vec(named, 0..4).prop_map(|items| Value::Map(items.into())),
        ]
    })
    .boxed()
}

/// Any stamp that a device may read, with the outermost ones often.
pub fn any_stamp() -> impl Strategy<Value = Stamp> {
    let millis = prop_oneof![Just(0), Just(LATEST_MILLIS), 0..=LATEST_MILLIS];
    let turn = prop_oneof![Just(0), Just(u16::MAX), any::<u16>()];
    let device = prop_oneof![Just(u64::MAX), any::<u64>()];
    (millis, turn, device)
        .prop_map(|(millis, turn, device)| Stamp::new(millis, turn, DeviceId(device)))
}

/// Any kind of record, of this version or of another.
pub fn any_kind() -> impl Strategy<Value = RecordKind> {
    prop_oneof![
        9 => prop::sample::select(&KINDS[..]).prop_map(RecordKind::from_code),
        1 => "[a-z]{0,6}".prop_map(|code| RecordKind::from_code(&code)),
    ]
}

/// Any register: names of this version, of sets, and of no version.
pub fn any_register() -> impl Strategy<Value = Register> {
    let key = prop_oneof![
        prop::sample::select(&KEYS[..]).prop_map(Key::from),
        ".{0,12}".prop_map(Key::from),
    ];
    (key, any_stamp(), any_value(3)).prop_map(|(key, stamp, value)| Register { key, stamp, value })
}

/// Any record at all.
pub fn any_record() -> impl Strategy<Value = Record> {
    (any_kind(), any::<u128>(), vec(any_register(), 0..8)).prop_map(|(kind, id, registers)| {
        Record::from_registers(kind, Uuid::from_u128(id), registers)
    })
}

/// A copy of a small book whose records often meet those of another copy: few ids, few fields, few
/// stamps, and equal stamps with unequal values, as copied profiles write them.
pub fn small_copy() -> impl Strategy<Value = Vec<Arc<Record>>> {
    vec(small_record().prop_map(Arc::new), 0..10)
}

fn small_record() -> impl Strategy<Value = Record> {
    (0..KINDS.len(), 1..4_u128, vec(small_register(), 1..9)).prop_map(
        |(place, number, registers)| {
            let id = if KINDS[place] == "shop" { 1 } else { number << 8 | place as u128 };
            let kind = RecordKind::from_code(KINDS[place]);
            Record::from_registers(kind, Uuid::from_u128(id), registers)
        },
    )
}

fn small_register() -> impl Strategy<Value = Register> {
    let stamp = (0..4_u64, 0..2_u16, 1..3_u64)
        .prop_map(|(millis, turn, device)| Stamp::new(millis, turn, DeviceId(device)));
    (small_field(), stamp).prop_map(|((key, value), stamp)| Register { key, stamp, value })
}

fn small_field() -> impl Strategy<Value = (Key, Value)> {
    let text = |items: &'static [&'static str]| {
        prop::sample::select(items).prop_map(|it| Value::Text(it.into()))
    };
    let flag = any::<bool>().prop_map(Value::Flag);
    let people = (1..4_u128)
        .prop_map(|number| Key::from(format!("people/{}", Uuid::from_u128(number << 8).simple())));
    prop_oneof![
        (Just("name".into()), text(&["", "Ada", "Bob", "Zoë"])),
        (Just("called".into()), text(&["", "Abby", "the baker"])),
        (Just("standing".into()), text(&["here", "archived", "on the moon"])),
        (Just("since".into()), text(&["2016-11-21", "2025-11", "some day"])),
        (Just("kind".into()), text(&["visit", "greeting", "birthday", "own", "new"])),
        (Just("when".into()), text(&["2026-11-20", "2026-11-21T09:30", "2026-11-21T25:00"])),
        (Just("date".into()), text(&["--11-21", "1966-11-25", "2000-02-29", "--11", "2001"])),
        (
            prop::sample::select(&["tags/a", "tags/b/c", "kinds/staff"][..]).prop_map(Key::from),
            flag
        ),
        (people, any::<bool>().prop_map(Value::Flag)),
        (Just("deleted".into()), any::<bool>().prop_map(Value::Flag)),
        (Just("erased".into()), (0..6).prop_map(|it| Value::Flag(it == 0))),
        (prop::sample::select(&["name", "tags/a", "newer"][..]).prop_map(Key::from), any_value(1)),
    ]
}
