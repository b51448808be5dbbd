//! The exchange file: what is written is what is read, whatever happened to the file in between.

mod any;
mod damage;
mod golden;
mod hostile;
mod later;
mod lines;
mod packed;
mod partial;
mod photos;
mod pieces;
mod proved;

use std::sync::Arc;

use byname::domain::clock::Stamp;
use byname::domain::id::DeviceId;
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::value::Value;
use byname::exchange::byname::{CopyRead, Head, Whole, is_byname, read, write};
use proptest::prelude::*;
use uuid::Uuid;

const HERE: DeviceId = DeviceId(0xa1);

fn head() -> Head {
    let shop = "Orr & Daughter".to_owned();
    Head { device: HERE, made: 1_795_253_400_125, shop, vector: None, since: None }
}

fn stamp(turn: u16) -> Stamp {
    Stamp::new(1_795_253_400_000, turn, HERE)
}

/// A record with one field, written at the given turn.
fn record(kind: &str, id: u128, key: &'static str, value: Value, turn: u16) -> Arc<Record> {
    let register = Register { key: key.into(), stamp: stamp(turn), value };
    let kind = RecordKind::from_code(kind);
    Arc::new(Record::from_registers(kind, Uuid::from_u128(id), vec![register]))
}

fn person(id: u128, name: &str) -> Arc<Record> {
    record("person", id, "name", Value::Text(name.into()), 0)
}

fn file(records: &[Arc<Record>]) -> Vec<u8> {
    write(&head(), records.iter())
}

/// The file with other lines in the place of its records, as somebody with an editor makes it.
fn edited(lines: &[&str]) -> Vec<u8> {
    let whole = String::from_utf8(file(&[])).expect("it is text");
    let (header, trailer) = whole.split_once('\n').expect("it has two lines");
    [header, &lines.join("\n"), trailer].join("\n").into_bytes()
}

fn opened(bytes: &[u8]) -> CopyRead {
    read(bytes).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

proptest! {
    #[test]
    fn what_is_written_is_what_is_read(head in any::head(), records in any::records()) {
        let bytes = write(&head, records.iter());
        let read = opened(&bytes);
        prop_assert_eq!(read.head, Some(head));
        prop_assert_eq!(read.announced, u64::try_from(records.len()).ok());
        prop_assert_eq!(read.records, any::sorted(records));
        prop_assert_eq!(read.skipped, vec![]);
        prop_assert_eq!(read.whole, Whole::Complete);
    }

    #[test]
    fn the_order_of_the_records_changes_nothing(records in any::records()) {
        let backwards: Vec<Arc<Record>> = records.iter().rev().cloned().collect();
        prop_assert_eq!(file(&records), file(&backwards));
    }

    #[test]
    fn copies_of_one_record_are_joined(copies in any::copies()) {
        let mut joined = Record::clone(&copies[0]);
        copies.iter().for_each(|copy| joined.merge(copy));
        let read = opened(&file(&copies));
        prop_assert_eq!(read.records, vec![Arc::new(joined)]);
        prop_assert_eq!(read.whole, Whole::Complete);
    }
}

#[test]
fn a_file_is_text_with_one_record_a_line() {
    let text = String::from_utf8(file(&[person(7, "Fred\nOrr")])).expect("it is text");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        lines[1],
        "{\"kind\":\"person\",\"id\":\"00000000-0000-0000-0000-000000000007\",\"fields\":\
         {\"name\":[\"Fred\\nOrr\",\"01a1fd70f1c00000-00000000000000a1\"]}}"
    );
}

#[test]
fn stamps_as_text_sort_like_stamps() {
    let device = DeviceId;
    let mut stamps = vec![
        Stamp::new(0, 0, device(0)),
        Stamp::new(0, 1, device(u64::MAX)),
        Stamp::new(9, u16::MAX, device(2)),
        Stamp::new(9, u16::MAX, device(10)),
        Stamp::new(10, 0, device(1)),
        Stamp::new(u64::MAX, u16::MAX, device(1)),
    ];
    stamps.sort_unstable();
    let texts: Vec<String> = stamps.into_iter().map(stamp_text).collect();
    assert!(texts.is_sorted(), "{texts:?}");
}

/// How a file writes a stamp.
fn stamp_text(stamp: Stamp) -> String {
    let register = Register { key: "name".into(), stamp, value: Value::Nothing };
    let record = Record::from_registers(RecordKind::Person, Uuid::nil(), vec![register]);
    let text = String::from_utf8(file(&[Arc::new(record)])).expect("it is text");
    let (_, after) = text.split_once("[null,\"").expect("the field is there");
    after[..33].to_owned()
}

#[test]
fn an_empty_book_makes_a_whole_file() {
    let read = opened(&file(&[]));
    assert_eq!((read.records, read.skipped, read.whole), (vec![], vec![], Whole::Complete));
}

#[test]
fn our_files_are_known_by_their_first_bytes() {
    for (bytes, ours) in [
        (&b"{\"format\":\"byname\""[..], true),
        (b"\xef\xbb\xbf{\"format\":\"byname\",", true),
        (b"\r\n\t {\"format\":\"byname\"", true),
        (b"\xef\xbb\xbf\n { \"format\" :\n\"byname\" }", true),
        (b"{\"format\":\"bynames\"", false),
        (b"{\"format\":\"byna", false),
        (b"{\"version\":1,\"format\":\"byname\"", false),
        (b"BEGIN:VCARD", false),
        (b"\x1f\x8b\x08", false),
        (b"", false),
    ] {
        assert_eq!(is_byname(bytes), ours, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn a_byte_order_mark_and_blanks_before_the_header_change_nothing() {
    let bytes = file(&[person(1, "Fred")]);
    for before in [&b"\xef\xbb\xbf"[..], b"\n\n  ", b"\xef\xbb\xbf\r\n"] {
        assert_eq!(opened(&[before, &bytes].concat()), opened(&bytes));
    }
}
