//! Sums of texts and values, by which it is seen whether somebody wrote since.

use crate::domain::value::{Fraction, Value};

/// FNV-1a (draft-eastlake-fnv), 64 bits.
pub(super) const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;

fn summed_bytes(bytes: &[u8], sum: u64) -> u64 {
    bytes.iter().fold(sum, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Adds a text and its length, so that no two texts can be taken for two others.
pub(super) fn summed_text(text: &str, sum: u64) -> u64 {
    summed_bytes(text.as_bytes(), summed_bytes(&(text.len() as u64).to_le_bytes(), sum))
}

pub(super) fn summed(value: &Value, sum: u64) -> u64 {
    let tagged = |tag: u8, bytes: &[u8]| summed_bytes(bytes, summed_bytes(&[tag], sum));
    let count = |count: usize| (count as u64).to_le_bytes();
    match value {
        Value::Nothing => tagged(0, &[]),
        Value::Flag(flag) => tagged(1, &[u8::from(*flag)]),
        Value::Number(number) => tagged(2, &number.to_le_bytes()),
        Value::Text(text) => summed_text(text, tagged(3, &[])),
        Value::Bytes(bytes) => summed_bytes(bytes, tagged(4, &count(bytes.len()))),
        Value::List(items) => {
            items.iter().fold(tagged(5, &count(items.len())), |sum, it| summed(it, sum))
        }
        Value::Map(items) => {
            items.iter().fold(tagged(6, &count(items.len())), |sum, (name, it)| {
                summed(it, summed_text(name, sum))
            })
        }
        Value::Fraction(Fraction(bits)) => tagged(7, &bits.to_le_bytes()),
    }
}
