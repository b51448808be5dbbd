//! Any head, any value, any record.

use std::sync::Arc;

use byname::domain::clock::{LATEST_MILLIS, Stamp};
use byname::domain::id::DeviceId;
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::value::{Fraction, Value};
use byname::domain::vector::Vector;
use byname::exchange::byname::Head;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use uuid::Uuid;

/// Text of any characters, control characters too.
fn text() -> impl Strategy<Value = Box<str>> {
    vec(any::<char>(), 0..12).prop_map(|text| text.into_iter().collect::<String>().into())
}

/// Names as they are, and such as the format itself uses.
fn name() -> impl Strategy<Value = Box<str>> {
    let own = ["$bytes", "$$bytes", "$fraction", "$$$fraction", "$", "bytes", "$later", "", "name"];
    prop_oneof![text(), prop::sample::select(own.to_vec()).prop_map(Box::from)]
}

fn fraction() -> impl Strategy<Value = Fraction> {
    let edges =
        [-0.0, 0.0, 1.0, 1e16, 5e-324, f64::MAX, f64::INFINITY, f64::NAN, 31.245270191439438];
    let edges = prop::sample::select(edges.map(f64::to_bits).to_vec());
    prop_oneof![any::<u64>(), edges, any::<f64>().prop_map(f64::to_bits)].prop_map(Fraction)
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Nothing),
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Number),
        prop::sample::select(vec![i64::MIN, -1, 0, i64::MAX]).prop_map(Value::Number),
        text().prop_map(Value::Text),
        vec(any::<u8>(), 0..8).prop_map(|bytes| Value::Bytes(bytes.into())),
        fraction().prop_map(Value::Fraction),
    ];
    leaf.prop_recursive(6, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(|items| Value::List(items.into())),
            vec((name(), inner), 0..4).prop_map(|items| Value::Map(items.into())),
        ]
    })
}

fn stamp() -> impl Strategy<Value = Stamp> {
    let millis = prop_oneof![0..4_u64, 0..=LATEST_MILLIS];
    let device = prop_oneof![0..3_u64, any::<u64>()];
    (millis, any::<u16>(), device)
        .prop_map(|(millis, turn, device)| Stamp::new(millis, turn, DeviceId(device)))
}

fn registers() -> impl Strategy<Value = Vec<Register>> {
    let register = (name(), stamp(), value()).prop_map(|(key, stamp, value)| Register {
        key: String::from(key).into(),
        stamp,
        value,
    });
    vec(register, 0..6)
}

fn kind() -> impl Strategy<Value = RecordKind> {
    let known = ["person", "occasion", "entry", "shop", "voucher", ""];
    let code = prop_oneof![prop::sample::select(known.to_vec()).prop_map(Box::from), text()];
    code.prop_map(|code| RecordKind::from_code(&code))
}

/// What somebody has seen of the devices that [`stamp`] has, and of others.
pub(super) fn vector() -> impl Strategy<Value = Vector> {
    vec(stamp(), 0..4).prop_map(|stamps| {
        let mut vector = Vector::default();
        stamps.into_iter().for_each(|it| vector.see(it.device, it.time()));
        vector
    })
}

pub(super) fn head() -> impl Strategy<Value = Head> {
    let seen = || prop::option::of(vector());
    let parts = (any::<u64>(), 0..=LATEST_MILLIS, text(), seen(), seen());
    parts.prop_map(|(device, made, shop, vector, since)| {
        let (device, shop) = (DeviceId(device), shop.into());
        Head { device, made, shop, vector, since }
    })
}

/// Several records, none of them twice.
pub(super) fn records() -> impl Strategy<Value = Vec<Arc<Record>>> {
    btree_map((kind(), 0..9_u128), registers(), 0..8).prop_map(|records| {
        let records = records.into_iter().map(|((kind, id), registers)| {
            Arc::new(Record::from_registers(kind, Uuid::from_u128(id), registers))
        });
        records.collect()
    })
}

/// Several copies of one record.
pub(super) fn copies() -> impl Strategy<Value = Vec<Arc<Record>>> {
    vec(registers(), 1..5).prop_map(|copies| {
        let copies = copies.into_iter().map(|registers| {
            Arc::new(Record::from_registers(RecordKind::Person, Uuid::from_u128(1), registers))
        });
        copies.collect()
    })
}

/// Records in the order in which a file has them.
pub(super) fn sorted(mut records: Vec<Arc<Record>>) -> Vec<Arc<Record>> {
    records.sort_by(|a, b| (a.kind.code(), a.id).cmp(&(b.kind.code(), b.id)));
    records
}
