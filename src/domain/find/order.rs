//! The order of folded words: letter by letter, digits after the letters of every script.

use std::cmp::Ordering;

/// Compares two folded words, which are UTF-8, in the order of `sort_key`.
pub(super) fn compare(one: &[u8], other: &[u8]) -> Ordering {
    for (a, b) in one.iter().zip(other) {
        if a != b {
            return after_letters(*a).cmp(&after_letters(*b));
        }
    }
    one.len().cmp(&other.len())
}

/// The first eight bytes as one number that sorts like them; two words of up to eight bytes have
/// the same number only if they are the same.
#[inline(always)]
pub(super) fn first_bytes(word: &[u8]) -> u64 {
    let mut bytes = 0;
    let count = word.len().min(8);
    for byte in &word[..count] {
        bytes = bytes << 8 | u64::from(after_letters(*byte));
    }
    // Twice, because a number cannot be shifted by all of its bits.
    bytes << (4 * (8 - count)) << (4 * (8 - count))
}

/// Moves digits behind everything else: no UTF-8 has the bytes 0xF5 and above.
#[inline(always)]
fn after_letters(byte: u8) -> u8 {
    if byte.is_ascii_digit() { byte - b'0' + 0xF5 } else { byte }
}
