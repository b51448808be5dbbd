//! Copies of one record, of which a file may have more, become one.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::domain::record::{Record, Register};

/// The order of the records in a file: by the kind's text, because the order of our enum may change
/// from version to version, and then by id.
fn order(a: &Record, b: &Record) -> Ordering {
    (a.kind.code(), a.id).cmp(&(b.kind.code(), b.id))
}

/// Sorts records by kind and id and joins the copies of each. All registers of a record are sorted at
/// once: taking one copy after the other would let a hostile file keep us busy for hours.
pub fn joined(mut records: Vec<Arc<Record>>) -> Vec<Arc<Record>> {
    if records.is_sorted_by(|a, b| order(a, b) == Ordering::Less) {
        return records;
    }
    records.sort_by(|a, b| order(a, b));
    records.chunk_by(|a, b| order(a, b) == Ordering::Equal).map(one).collect()
}

fn one(copies: &[Arc<Record>]) -> Arc<Record> {
    let first = &copies[0];
    if copies.len() == 1 {
        return Arc::clone(first);
    }
    let mut registers: Vec<Register> =
        copies.iter().flat_map(|copy| copy.registers().into_owned()).collect();
    registers.sort_by(|a, b| a.key.cmp(&b.key));
    Arc::new(Record::from_registers(first.kind.clone(), first.id, registers))
}
