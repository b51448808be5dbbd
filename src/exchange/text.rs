//! Bytes become text: UTF-8, UTF-16 in both orders, what a vCard declares, Shift_JIS where it can be
//! nothing else, and Windows-1252 for the rest.

use std::borrow::Cow;

use super::{declared, japanese};

/// Bytes in a charset, by the name that the encoding standard of WHATWG knows it by, as text; none
/// where the name is not known. Where bytes are wrong, there are replacement characters.
///
/// This rank knows no browser, and the tables of all charsets are large: whoever reads a file
/// brings them along.
pub type Decode<'a> = &'a dyn Fn(&[u8], &str) -> Option<String>;

/// What Windows-1252 has in 0x80..=0x9f; the five holes are the controls of Latin-1, as the WHATWG
/// encoding standard has it.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// How many bytes are looked at to tell UTF-16 without a mark from other text.
const SAMPLE: usize = 4_096;

/// The text of a file; anything can be read as some text, so there is no error.
pub(super) fn decoded<'a>(bytes: &'a [u8], decode: Decode<'_>) -> Cow<'a, str> {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return of_bytes(rest, decode);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes).into();
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes).into();
    }
    match zero_places(bytes) {
        Some(0) => utf16(bytes, u16::from_be_bytes).into(),
        Some(_) => utf16(bytes, u16::from_le_bytes).into(),
        None => of_bytes(bytes, decode),
    }
}

/// Text whose units are bytes.
fn of_bytes<'a>(bytes: &'a [u8], decode: Decode<'_>) -> Cow<'a, str> {
    match std::str::from_utf8(bytes) {
        // An escape is how the seven-bit charsets of East Asia change their tables.
        Ok(text) if memchr::memchr(0x1b, bytes).is_none() => text.into(),
        Ok(_) | Err(_) => match declared::charsets(bytes, decode) {
            Some(text) => text.into(),
            None => undeclared(bytes, decode),
        },
    }
}

/// Text of which nothing says how it is written.
fn undeclared<'a>(bytes: &'a [u8], decode: Decode<'_>) -> Cow<'a, str> {
    let is_shift_jis = std::str::from_utf8(bytes).is_err() && japanese::is_shift_jis(bytes);
    if let Some(text) = is_shift_jis.then(|| decode(bytes, "shift_jis")).flatten() {
        return text.into();
    }
    mostly_utf8(bytes)
}

/// Where the zero bytes are, on even or odd places, when enough of them are on one side alone:
/// that is UTF-16, whose line ends and digits have one in every script.
fn zero_places(bytes: &[u8]) -> Option<usize> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|it| **it == 0).count();
    let half = sample.len() / 2;
    let (even, odd) = (zeros(0), zeros(1));
    let is_one_sided = half <= 8 * even.max(odd) && even.min(odd) * 8 <= even.max(odd);
    (2 <= half && is_one_sided).then_some(usize::from(even < odd))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, _) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// UTF-8, with every byte that is none read as Windows-1252: so files are read that were put
/// together from both, as well as files that are wholly in one.
pub(super) fn mostly_utf8(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    let whole = unfolded_characters(bytes);
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 8);
    for chunk in whole.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
    }
    text.into()
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        byte => char::from(byte),
    }
}

/// Takes out the folds that stand within a character: some programs break the lines of a vCard
/// after 75 bytes, whatever the byte (RFC 6350, section 3.2, warns of them).
fn unfolded_characters(bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = memchr::memchr2(b'\r', b'\n', rest) {
        let (line, end) = rest.split_at(at);
        whole.extend_from_slice(line);
        let fold = [&b"\r\n "[..], b"\r\n\t", b"\n ", b"\n\t"]
            .into_iter()
            .find_map(|fold| end.strip_prefix(fold));
        let is_within = |next: &[u8]| {
            whole.last().is_some_and(|last| 0x80 <= *last)
                && next.first().is_some_and(|next| (0x80..0xc0).contains(next))
        };
        match fold.filter(|next| is_within(next)) {
            Some(next) => rest = next,
            None => {
                whole.push(end[0]);
                rest = &end[1..];
            }
        }
    }
    whole.extend_from_slice(rest);
    whole
}
