//! What is no address book is refused at once, however much of it there is.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "how long it takes is shown")]

use std::time::Instant;

use byname::domain::limits::FILE_BYTES;
use byname::exchange::{Unreadable, open};

use super::decode;

/// Why a file is refused, with the time that took.
#[track_caller]
fn refused(what: &str, file: &[u8], expected: Unreadable) {
    let start = Instant::now();
    let found = open(file, &decode).err();
    println!("{what}, {} bytes: {:?}", file.len(), start.elapsed());
    assert_eq!(found, Some(expected), "{what}");
}

fn much(start: &[u8], unit: &str) -> Vec<u8> {
    let count = ((60 << 20) - start.len()) / unit.len();
    [start, unit.repeat(count).as_bytes()].concat()
}

#[test]
fn pictures_and_archives_are_refused_by_their_first_bytes() {
    refused("a picture", &much(b"\x89PNG\r\n\x1a\n", "\n,a,"), Unreadable::Picture);
    refused("gzip", &much(b"\x1f\x8b\x08", "ab,\n"), Unreadable::Archive);
    refused("zip", &much(b"PK\x03\x04\x14\0a.csv", "ab,\n"), Unreadable::Archive);
    let workbook = much(b"PK\x03\x04\x14\0xl/workbook.xml", "ab,\n");
    refused("a workbook", &workbook, Unreadable::Spreadsheet);
}

#[test]
fn nothing_and_zeros_are_refused() {
    refused("nothing", b"", Unreadable::Empty);
    refused("zeros", &vec![0; FILE_BYTES], Unreadable::NotAnAddressBook);
    refused("more than the limit", &vec![0; FILE_BYTES + 1], Unreadable::TooLarge);
    refused("blank lines", &much(b"", "\r\n"), Unreadable::Empty);
}

#[test]
fn other_text_is_refused_by_its_beginning() {
    refused("html", &much(b"<!DOCTYPE html><table>", "<td>a,b</td>\n"), Unreadable::WebPage);
    refused("json", &much(b"[", "{\"name\": \"Anna\", \"b\": 1},\n"), Unreadable::NotAnAddressBook);
    refused("nested json", &much(b"", "[[[["), Unreadable::NotAnAddressBook);
    refused("xml", &much(b"<?xml?>", "<a>"), Unreadable::NotAnAddressBook);
    let wide: Vec<u8> =
        much(b"", "<a b=\"c\">").iter().take(1 << 20).flat_map(|it| [*it, 0]).collect();
    refused("xml in UTF-16", &wide, Unreadable::NotAnAddressBook);
}

#[test]
fn lines_without_an_end_are_refused() {
    refused("one line", &much(b"", "abcdefgh "), Unreadable::NotAnAddressBook);
    refused("a million columns", "a,".repeat(1_000_000).as_bytes(), Unreadable::NotAnAddressBook);
    let named = "Name,".repeat(1_000_000);
    refused("a million names", named.as_bytes(), Unreadable::TooLarge);
    let twice = ["a,".repeat(2_000), "b,".repeat(2_000)].join("\n");
    refused("two wide rows", twice.as_bytes(), Unreadable::TooLarge);
    refused("quotes", &much(b"", "\""), Unreadable::NotAnAddressBook);
}

/// These are tables: they are opened and read, in a time that grows with their length alone.
#[test]
fn odd_tables_are_read_in_good_time() {
    for (what, unit) in [
        ("quotes that are not closed", "\"a,b\n"),
        ("quotes within", "a,\"\"b\n"),
        ("cells that are quotes", ",\",\n"),
        ("one row", "a b c "),
        ("lines of one cell", "\n\"x\" y"),
    ] {
        let file = [b"Name,Phone\n", unit.repeat((8 << 20) / unit.len()).as_bytes()].concat();
        let start = Instant::now();
        let opened = open(&file, &decode).unwrap_or_else(|why| panic!("{what}: {why:?}"));
        let count = opened.people(None).count();
        let end = opened.people(None).map(|it| it.end).last();
        println!("{what}: {count} in {:?}", start.elapsed());
        assert!(end.is_some_and(|it| it <= opened.size()), "{what}");
    }
}
