//! Two copies of a book become one, and it does not matter in which order, how often, or how late.

mod devices;
mod laws;
mod newer;

use std::collections::BTreeMap;
use std::sync::Arc;

use byname::domain::clock::Stamp;
use byname::domain::record::{Record, RecordKind};
use byname::domain::value::Value;
use uuid::Uuid;

/// What all copies together say: for every register there is, the latest that was written there,
/// and of two of one stamp the greater. So simple that it can be seen to be right.
type Agreed = BTreeMap<(RecordKind, Uuid, String), (Stamp, Value)>;

fn agreed<'a>(records: impl IntoIterator<Item = &'a Arc<Record>>) -> Agreed {
    let mut agreed = Agreed::new();
    for record in records {
        for register in record.registers() {
            let place = (record.kind.clone(), record.id, register.key.to_string());
            let said = (register.stamp, register.value.clone());
            let there = agreed.entry(place).or_insert_with(|| said.clone());
            *there = said.max(there.clone());
        }
    }
    agreed
}
