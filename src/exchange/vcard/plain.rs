//! The encodings that a vCard has within its text: quoted-printable, base64 and circumflexes.

use std::borrow::Cow;

use crate::exchange::text::{Decode, mostly_utf8};

/// Bytes in the charset they are said to be in; else UTF-8 where they are that, else Windows-1252.
pub(super) fn told(bytes: &[u8], charset: Option<&str>, decode: Decode<'_>) -> String {
    let is_utf8 = charset.is_none_or(|it| it.eq_ignore_ascii_case("utf-8"));
    let named = charset.filter(|_| !is_utf8).and_then(|charset| decode(bytes, charset));
    named.unwrap_or_else(|| mostly_utf8(bytes).into_owned())
}

/// Text out of quoted-printable (RFC 2045, section 6.7). What is beyond ASCII in it was decoded
/// with the file and stays.
pub(super) fn unquoted(text: &str, charset: Option<&str>, decode: Decode<'_>) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let ascii = rest.find(|c: char| !c.is_ascii()).unwrap_or(rest.len());
        plain.push_str(&told(&quoted_bytes(&rest.as_bytes()[..ascii]), charset, decode));
        rest = &rest[ascii..];
        let other = rest.find(|c: char| c.is_ascii()).unwrap_or(rest.len());
        plain.push_str(&rest[..other]);
        rest = &rest[other..];
    }
    plain
}

fn quoted_bytes(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let [first, after @ ..] = rest {
        let hex = match after {
            [high, low, ..] if *first == b'=' => digit(*high).zip(digit(*low)),
            _ => None,
        };
        match hex {
            Some((high, low)) => {
                bytes.push(high << 4 | low);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    bytes
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|it| u8::try_from(it).ok())
}

/// Bytes out of base64 (RFC 4648, section 4), of at most so many; space in it and missing `=` at its
/// end do no harm, anything else is no base64.
pub(super) fn base64(text: &str, limit: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity((text.len() / 4 * 3).min(limit));
    let (mut held, mut bits) = (0_u32, 0);
    let letters = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    for letter in letters.take_while(|byte| *byte != b'=') {
        let six = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        held = held << 6 | u32::from(six);
        bits += 6;
        if 8 <= bits {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
        if limit < bytes.len() {
            return None;
        }
    }
    Some(bytes)
}

/// The value of a parameter without its circumflexes (RFC 6868, section 3).
pub(super) fn without_carets(text: &str) -> Cow<'_, str> {
    if !text.contains('^') {
        return text.into();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let meant = rest.peek().and_then(|next| match (c, next) {
            ('^', 'n') => Some('\n'),
            ('^', '\'') => Some('"'),
            ('^', '^') => Some('^'),
            _ => None,
        });
        plain.push(meant.unwrap_or(c));
        if meant.is_some() {
            rest.next();
        }
    }
    plain.into()
}

/// The same with circumflexes, for the way out.
pub(super) fn with_carets(text: &str) -> String {
    text.replace('^', "^^").replace('"', "^'").replace(['\r', '\n'], "^n")
}

/// A text as the value of a property: its line ends written as `\n`.
pub(super) fn on_one_line(text: &str) -> String {
    text.replace("\r\n", "\n").replace(['\n', '\r'], "\\n")
}

/// The value of a property as text: `\n`, `\,`, `\;` and `\\` as what they mean.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match (c, if c == '\\' { rest.next() } else { None }) {
            ('\\', Some('n' | 'N')) => plain.push('\n'),
            (c, None) => plain.push(c),
            (_, Some(meant)) => plain.push(meant),
        }
    }
    plain
}
