//! Files that were cut, changed or made up: nothing panics, and what is left is read.

use std::sync::Arc;

use byname::domain::record::Record;
use byname::domain::value::{Fraction, Value};
use byname::exchange::byname::{LineProblem, Refusal, Whole, read};
use proptest::prelude::*;

use super::{file, opened, person, record};

/// The first bytes, without which nobody can tell that a file is ours.
const START: usize = "{\"format\":\"byname\"".len();

fn few() -> Vec<Arc<Record>> {
    let map = Value::Map([("$bytes".into(), Value::Flag(true))].into());
    let list = [Value::Bytes([1, 0xfe].into()), Value::Fraction(Fraction(u64::MAX)), map];
    vec![
        person(1, "Zoë \"Z\" Orr"),
        person(2, ""),
        record("voucher", 1, "codes", Value::List(list.into()), 3),
    ]
}

#[test]
fn of_a_file_that_is_cut_anywhere_every_whole_line_is_kept() {
    let bytes = file(&few());
    let trailer_end = bytes.len() - 1;
    for cut in START..trailer_end {
        let read = opened(&bytes[..cut]);
        assert_eq!(read.whole, Whole::Cut, "{cut}");
        // A line is whole without its line feed, too.
        let line_feeds = |bytes: &[u8]| bytes.iter().filter(|byte| **byte == b'\n').count();
        let lines = line_feeds(&bytes[..cut]).max(line_feeds(&bytes[..=cut]));
        let kept = lines.saturating_sub(1).min(3);
        assert_eq!(read.records, few()[..kept], "{cut}");
        assert_eq!(read.head.is_some(), 0 < lines, "{cut}");
        let lost: Vec<LineProblem> = read.skipped.iter().map(|(_, problem)| *problem).collect();
        assert!(lost.len() <= 1, "{cut} {lost:?}");
        let is_in_letter = std::str::from_utf8(&bytes[..cut]).is_err();
        let reason = if is_in_letter { LineProblem::NotText } else { LineProblem::CutShort };
        assert!(lost.iter().all(|it| *it == reason), "{cut} {lost:?}");
    }
    for whole in [&bytes[..trailer_end], &bytes] {
        assert_eq!(opened(whole), opened(&bytes));
        assert_eq!(opened(whole).whole, Whole::Complete);
    }
}

#[test]
fn what_is_cut_within_its_first_word_is_not_ours() {
    let bytes = file(&few());
    for cut in 0..START {
        assert_eq!(read(&bytes[..cut]), Err(Refusal::NotOurs), "{cut}");
    }
}

#[test]
fn a_flipped_bit_costs_two_records_at_most_and_is_always_noticed() {
    let bytes = file(&few());
    let header = bytes.iter().position(|byte| *byte == b'\n').expect("it has lines");
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        match read(&flipped) {
            Err(Refusal::NotOurs) => assert!(bit / 8 < START, "{bit}"),
            Err(refusal) => {
                assert!(matches!(refusal, Refusal::Newer(2..)), "{bit} {refusal:?}");
                assert!(bit / 8 < header, "{bit}");
            }
            Ok(read) => {
                assert_ne!(read.whole, Whole::Complete, "{bit}");
                let kept = few().iter().filter(|it| read.records.contains(it)).count();
                assert!(1 <= kept, "{bit}");
            }
        }
    }
}

#[test]
fn a_line_that_is_missing_in_the_middle_is_noticed() {
    let bytes = file(&few());
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    for missing in 1..=3 {
        let mut lines = lines.clone();
        lines.remove(missing);
        let read = opened(&lines.concat());
        assert_eq!((read.records.len(), read.whole), (2, Whole::Changed), "{missing}");
        assert_eq!(read.announced, Some(3));
    }
}

#[test]
fn a_count_that_is_wrong_is_noticed() {
    let text = String::from_utf8(file(&few())).expect("it is text");
    let (body, trailer) = text.split_at(text.find("{\"end\"").expect("it ends"));
    let wrong = trailer.replace("\"records\":3", "\"records\":4");
    assert_ne!(wrong, trailer);
    let read = opened(&[body, &wrong].concat().into_bytes());
    assert_eq!((read.records, read.whole), (few(), Whole::Changed));
}

#[test]
fn a_file_that_a_full_disk_filled_up_with_zeros_is_cut() {
    let mut bytes = file(&few());
    let end = bytes.len() - 40;
    bytes[end..].fill(0);
    let read = opened(&bytes);
    assert_eq!((read.records, read.whole), (few(), Whole::Cut));
}

#[test]
fn two_files_in_one_are_joined() {
    let other = [person(1, ""), person(9, "Ada")];
    let read = opened(&[file(&few()), file(&other)].concat());
    assert_eq!(read.whole, Whole::Changed);
    assert_eq!(read.records.len(), 4);
    let strange = LineProblem::NotARecord;
    assert_eq!(read.skipped, [(5, strange), (6, strange)]);
}

#[test]
fn line_ends_of_windows_change_the_file_but_no_record() {
    let text = String::from_utf8(file(&few())).expect("it is text");
    let read = opened(text.replace('\n', "\r\n").as_bytes());
    assert_eq!((read.records, read.skipped), (few(), vec![]));
    assert_eq!(read.whole, Whole::Changed);
}

proptest! {
    #[test]
    fn nothing_that_is_made_up_panics(noise in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&noise);
        let made_up = [&b"{\"format\":\"byname\",\"version\":1}\n"[..], &noise].concat();
        prop_assert!(read(&made_up).is_ok());
    }

    #[test]
    fn nothing_that_looks_like_json_panics(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..60)
    ) {
        let made_up = ["{\"format\":\"byname\",\"version\":1}\n", &pieces.concat()].concat();
        prop_assert!(read(made_up.as_bytes()).is_ok());
    }
}

const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\n",
    "\"kind\":\"person\"",
    "\"id\":",
    "\"fields\":{",
    "\"name\"",
    "\"00000000-0000-0000-0000-000000000007\"",
    "\"019ad0fb7f3d0000-00000000000000a1\"",
    "null",
    "-0",
    "1e999",
    "99999999999999999999",
    "\"$bytes\":",
    "\"$$bytes\":",
    "\"$fraction\":",
    "\"0g\"",
    "\"\\ud800\"",
    "{\"end\":\"byname\",",
    "true",
];
