//! Two copies of a book become one, and it does not matter in which order, how often, or how late.

mod clashes;
mod devices;
mod erasing;
mod laws;
mod newer;
mod partial;
mod plan;
mod quiet;
mod torn;
mod undoing;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use byname::domain::clock::Stamp;
use byname::domain::record::{Record, RecordKind};
use byname::domain::value::Value;
use uuid::Uuid;

/// What all copies together say: for every register there is, the latest that was written there,
/// and of two of one stamp the greater; of what was erased only the latest word that it was. So
/// simple that it can be seen to be right.
type Agreed = BTreeMap<(RecordKind, Uuid, String), (Stamp, Value)>;

fn agreed<'a>(records: impl IntoIterator<Item = &'a Arc<Record>>) -> Agreed {
    let mut agreed = Agreed::new();
    for record in records {
        for register in record.registers().iter() {
            let place = (record.kind.clone(), record.id, register.key.to_string());
            let said = (register.stamp, register.value.clone());
            let there = agreed.entry(place).or_insert_with(|| said.clone());
            let later = |it: &(Stamp, Value)| {
                (!lasts(&record.kind) && erases(&register.key, &it.1), it.clone())
            };
            *there = if later(&said) > later(there) { said } else { there.clone() };
        }
    }
    let erased: BTreeSet<(RecordKind, Uuid)> = agreed
        .iter()
        .filter(|((kind, _, key), (_, value))| !lasts(kind) && erases(key, value))
        .map(|((kind, id, _), _)| (kind.clone(), *id))
        .collect();
    agreed.retain(|(kind, id, key), _| key == "erased" || !erased.contains(&(kind.clone(), *id)));
    agreed
}

/// Whether what says that it is erased does not count: there is always a shop and its devices.
fn lasts(kind: &RecordKind) -> bool {
    matches!(kind, RecordKind::Shop | RecordKind::Device)
}

fn erases(key: &str, value: &Value) -> bool {
    key == "erased" && *value == Value::Flag(true)
}
