//! Stamps, times and bytes as text.

use chrono::{DateTime, SecondsFormat};

use crate::domain::clock::{LATEST_MILLIS, Stamp};
use crate::domain::id::DeviceId;

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Bytes as hex digits, small letters.
pub(in crate::exchange) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// Reads hex digits, two a byte.
pub(in crate::exchange) fn bytes(hex: &str) -> Option<Box<[u8]>> {
    let (pairs, rest) = hex.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?));
    rest.is_empty().then(|| bytes.collect())?
}

/// What each byte is worth as a hex digit; `0xff` for those that are none.
const WORTH: [u8; 256] = {
    let mut worth = [0xff; 256];
    let mut value = 0;
    while value < 16 {
        worth[DIGITS[value as usize] as usize] = value;
        worth[DIGITS[value as usize].to_ascii_uppercase() as usize] = value;
        value += 1;
    }
    worth
};

fn digit(byte: u8) -> Option<u8> {
    let value = WORTH[usize::from(byte)];
    (value < 16).then_some(value)
}

/// 64 bits as 16 hex digits.
pub(super) fn hex64(bits: u64) -> [u8; 16] {
    let mut digits = [0; 16];
    let bytes = bits.to_be_bytes();
    for (pair, byte) in digits.as_chunks_mut::<2>().0.iter_mut().zip(bytes) {
        *pair = [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 0xf)]];
    }
    digits
}

/// Reads 16 hex digits.
pub(super) fn bits(hex: &[u8]) -> Option<u64> {
    let digits: &[u8; 16] = hex.try_into().ok()?;
    let (mut bits, mut all) = (0, 0);
    for byte in digits {
        let value = WORTH[usize::from(*byte)];
        bits = bits << 4 | u64::from(value & 0xf);
        all |= value;
    }
    (all < 16).then_some(bits)
}

/// Writes a stamp as text that sorts like stamps.
pub(super) fn write_stamp(to: &mut Vec<u8>, stamp: Stamp) {
    to.extend_from_slice(&hex64(stamp.time()));
    to.push(b'-');
    to.extend_from_slice(&hex64(stamp.device.0));
}

/// Reads a stamp; `None` when it lies after [`LATEST_MILLIS`], too.
pub(super) fn read_stamp(text: &str) -> Option<Stamp> {
    let (time, device) = text.as_bytes().split_at_checked(16)?;
    Stamp::from_time(bits(time)?, DeviceId(bits(device.strip_prefix(b"-")?)?))
}

/// Milliseconds since 1970 as a time of RFC 3339 in UTC.
pub(in crate::exchange) fn time(millis: u64) -> String {
    let millis = i64::try_from(millis.min(LATEST_MILLIS)).unwrap_or_default();
    let time = DateTime::from_timestamp_millis(millis).unwrap_or_default();
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Reads a time of RFC 3339 as milliseconds since 1970.
pub(super) fn read_time(text: &str) -> Option<u64> {
    let millis = DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis();
    u64::try_from(millis).ok().filter(|millis| *millis <= LATEST_MILLIS)
}
