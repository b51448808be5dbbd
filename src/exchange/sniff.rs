//! What a file is, when it is no address book: told by its first bytes, never by its name.

use super::Unreadable;

/// How far into an archive is looked for what is packed in it.
const ARCHIVE_HEAD: usize = 4_096;

/// The formats that begin with bytes of their own.
pub(super) fn other_format(bytes: &[u8]) -> Option<Unreadable> {
    const STARTS: [(&[u8], Unreadable); 13] = [
        (b"\x89PNG", Unreadable::Picture),
        (b"\xff\xd8\xff", Unreadable::Picture),
        (b"GIF87a", Unreadable::Picture),
        (b"GIF89a", Unreadable::Picture),
        (b"RIFF", Unreadable::Picture),
        (b"II*\0", Unreadable::Picture),
        (b"MM\0*", Unreadable::Picture),
        (b"\x1f\x8b", Unreadable::Archive),
        (b"7z\xbc\xaf", Unreadable::Archive),
        (b"Rar!", Unreadable::Archive),
        (b"%PDF", Unreadable::Document),
        // The compound file of old Office programs; with contacts in it, it is mostly Excel's.
        (b"\xd0\xcf\x11\xe0", Unreadable::Spreadsheet),
        (b"{\\rtf", Unreadable::Document),
    ];
    if bytes.get(4..8) == Some(b"ftyp") {
        return Some(Unreadable::Picture);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(packed(&bytes[..bytes.len().min(ARCHIVE_HEAD)]));
    }
    let known = STARTS.iter().find(|(start, _)| bytes.starts_with(start));
    known
        .map(|(_, what)| *what)
        .or_else(|| is_hollow(bytes).then_some(Unreadable::NotAnAddressBook))
}

/// Whether it begins with nothing but zeros, as no text does.
fn is_hollow(bytes: &[u8]) -> bool {
    4 <= bytes.len() && bytes.iter().take(ARCHIVE_HEAD).all(|it| *it == 0)
}

/// Office files are ZIP archives with telling names in them.
fn packed(head: &[u8]) -> Unreadable {
    let has = |name: &[u8]| head.windows(name.len()).any(|window| window == name);
    if has(b"xl/") || has(b"opendocument.spreadsheet") {
        Unreadable::Spreadsheet
    } else if has(b"word/") || has(b"opendocument.text") {
        Unreadable::Document
    } else {
        Unreadable::Archive
    }
}

/// The formats that are text, and text that is none.
pub(super) fn other_text(text: &str) -> Option<Unreadable> {
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Some(Unreadable::WebPage);
    }
    let is_foreign = start.starts_with(['<', '{', '[']) || start.starts_with("begin:");
    (is_foreign || is_binary(text)).then_some(Unreadable::NotAnAddressBook)
}

/// Whether one in twenty of the first characters is a control character that no text has.
fn is_binary(text: &str) -> bool {
    let (mut all, mut odd) = (0, 0);
    for c in text.chars().take(4_096) {
        all += 1;
        odd += usize::from(c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    }
    all < odd * 20
}
