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
pub(super) fn bytes(hex: &str) -> Option<Box<[u8]>> {
    let (pairs, rest) = hex.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?));
    rest.is_empty().then(|| bytes.collect())?
}

fn digit(byte: u8) -> Option<u8> {
    let value = char::from(byte).to_digit(16)?;
    u8::try_from(value).ok()
}

/// 64 bits as 16 hex digits.
pub(in crate::exchange) fn hex64(bits: u64) -> String {
    format!("{bits:016x}")
}

/// Reads 16 hex digits.
pub(super) fn bits(hex: &str) -> Option<u64> {
    // Not `from_str_radix` on its own: it takes a sign, and fewer digits.
    let is_hex = hex.len() == 16 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| u64::from_str_radix(hex, 16).ok())?
}

/// A stamp as text that sorts like stamps.
pub(super) fn stamp(stamp: Stamp) -> String {
    format!("{:016x}-{:016x}", stamp.time(), stamp.device.0)
}

/// Reads a stamp; `None` when it lies after [`LATEST_MILLIS`], too.
pub(super) fn read_stamp(text: &str) -> Option<Stamp> {
    let (time, device) = text.split_once('-')?;
    Stamp::from_time(bits(time)?, DeviceId(bits(device)?))
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
