//! vCards whose lines say in which charset they are (`CHARSET=`, version 2.1).
//!
//! This is done on bytes: in Shift_JIS, Big5 and GB18030 the second byte of a character may be one
//! that means something in the syntax of a vCard, such as a backslash.

use std::borrow::Cow;

use super::japanese;
use super::text::{Decode, mostly_utf8};

/// How far into a file the first card is looked for.
const HEAD: usize = 4_096;

/// The text of a file of vCards in which at least one line names its charset.
pub(super) fn charsets(bytes: &[u8], decode: Decode<'_>) -> Option<String> {
    let head = &bytes[..bytes.len().min(HEAD)];
    if find(head, b"BEGIN:VCARD").is_none() || find(bytes, b"CHARSET=").is_none() {
        return None;
    }
    let is_shift_jis = japanese::is_shift_jis(bytes);
    let silent = |plain: &[u8]| {
        let guess = is_shift_jis.then(|| decode(plain, "shift_jis")).flatten();
        guess.unwrap_or_else(|| mostly_utf8(plain).into_owned())
    };
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 4);
    let (mut plain_from, mut at) = (0, 0);
    while at < bytes.len() {
        let (line, end) = logical_line(bytes, at);
        if let Some(told) = told(&line, decode) {
            if plain_from < at {
                text.push_str(&silent(&bytes[plain_from..at]));
            }
            text.extend([told.trim_end_matches(['\r', '\n']), "\n"]);
            plain_from = end;
        }
        at = end;
    }
    text.push_str(&silent(&bytes[plain_from..]));
    Some(text)
}

/// The line at a place, with the folded ones that belong to it where it is not plain ASCII, and
/// where the next begins.
fn logical_line(bytes: &[u8], at: usize) -> (Cow<'_, [u8]>, usize) {
    let mut end = line_end(bytes, at);
    let mut line = Cow::Borrowed(&bytes[at..end]);
    if is_plain(&line) {
        return (line, end);
    }
    while matches!(bytes.get(end), Some(b' ' | b'\t')) {
        let next = line_end(bytes, end);
        let whole = line.to_mut();
        while whole.last().is_some_and(|last| matches!(last, b'\r' | b'\n')) {
            whole.pop();
        }
        whole.extend(&bytes[end + 1..next]);
        end = next;
    }
    (line, end)
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    match memchr::memchr2(b'\n', b'\r', rest) {
        Some(end) if rest[end..].starts_with(b"\r\n") => at + end + 2,
        Some(end) => at + end + 1,
        None => bytes.len(),
    }
}

/// Whether it is read the same in every charset.
fn is_plain(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte < 0x80 && *byte != 0x1b)
}

/// A line whose head names a charset, in that charset.
fn told(line: &[u8], decode: Decode<'_>) -> Option<String> {
    if is_plain(line) {
        return None;
    }
    let colon = memchr::memchr(b':', line)?;
    let (head, value) = line.split_at(colon);
    let from = find(head, b"CHARSET=")? + b"CHARSET=".len();
    let name = head[from..].split(|byte| matches!(byte, b';' | b',')).next()?;
    let name = std::str::from_utf8(name).ok()?.trim_matches(['"', ' ']);
    // Those of one byte a character fit any bytes, so that they are claimed of UTF-8 too.
    let lower = name.to_ascii_lowercase();
    let fits_all = ["iso-8859", "windows-", "latin", "us-ascii"];
    if fits_all.iter().any(|start| lower.starts_with(start))
        && let Ok(value) = std::str::from_utf8(value)
    {
        return Some(mostly_utf8(head).into_owned() + value);
    }
    Some(mostly_utf8(head).into_owned() + &decode(value, name)?)
}

/// Where a word in capitals is, in whatever case it is written.
fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    let small = word[0].to_ascii_lowercase();
    memchr::memchr2_iter(word[0], small, bytes)
        .find(|at| bytes.get(*at..at + word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word)))
}
