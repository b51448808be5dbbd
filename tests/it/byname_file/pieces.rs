//! A file that comes in pieces is read as if it came at once, and is refused as soon as it can be.

use byname::exchange::byname::{
    BYTES, CopyRead, LINE_BYTES, Reading, Refusal, Whole, joined, read,
};
use proptest::prelude::*;

use super::{any, file, head, opened, person};

/// Reads a file whose pieces end at these places, and takes away what is read after each.
fn in_pieces(bytes: &[u8], ends: &[usize]) -> Result<CopyRead, Refusal> {
    let mut reading = Reading::default();
    let (mut records, mut photos, mut skipped) = (vec![], vec![], vec![]);
    let mut start = 0;
    for end in ends.iter().chain([&bytes.len()]) {
        reading.add(&bytes[start..*end])?;
        start = *end;
        records.extend(reading.take_records());
        photos.extend(reading.take_photos());
        skipped.extend(reading.take_skipped());
    }
    let mut copy = reading.end()?;
    records.append(&mut copy.records);
    photos.append(&mut copy.photos);
    skipped.append(&mut copy.skipped);
    Ok(CopyRead { records: joined(records), photos, skipped, ..copy })
}

proptest! {
    #[test]
    fn pieces_say_what_the_whole_says(
        records in any::records(),
        before in prop::sample::select(vec!["", "\u{feff}", "\n \r\n", "\u{feff}\n"]),
        damage in prop::option::of((any::<prop::sample::Index>(), any::<u8>())),
        ends in prop::collection::vec(any::<prop::sample::Index>(), 0..9),
    ) {
        let mut bytes = [before.as_bytes(), &file(&records)].concat();
        if let Some((place, byte)) = damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let mut ends: Vec<usize> = ends.iter().map(|end| end.index(bytes.len() + 1)).collect();
        ends.sort_unstable();
        prop_assert_eq!(in_pieces(&bytes, &ends), read(&bytes));
    }

    #[test]
    fn copies_that_came_in_several_pieces_are_joined(
        copies in any::copies(),
        size in 1..400_usize,
    ) {
        let bytes = file(&copies);
        let ends: Vec<usize> = (0..bytes.len()).step_by(size).collect();
        prop_assert_eq!(in_pieces(&bytes, &ends), read(&bytes));
    }
}

#[test]
fn a_file_that_comes_byte_by_byte_says_what_the_whole_says() {
    let bytes = [&b"\xef\xbb\xbf \n"[..], &file(&[person(1, "Zoë"), person(2, "")]), b"\n \n"];
    let bytes = bytes.concat();
    let ends: Vec<usize> = (0..bytes.len()).collect();
    let read = in_pieces(&bytes, &ends).expect("it is ours");
    assert_eq!(read, opened(&bytes));
    assert_eq!((read.records.len(), read.whole), (2, Whole::Complete));
}

#[test]
fn the_header_is_told_before_the_file_has_ended() {
    let bytes = file(&[person(1, "Fred"), person(2, "Ada")]);
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let mut reading = Reading::default();
    reading.add(lines[0]).expect("it is ours");
    assert!(!reading.is_begun(), "it may be the last line");
    reading.add(lines[1]).expect("it is ours");
    assert_eq!((reading.head(), reading.announced()), (Some(&head()), Some(2)));
    reading.add(lines[2]).expect("it is ours");
    assert_eq!(reading.waiting(), 1);
    assert_eq!(reading.take_records(), [person(1, "Fred")]);
    reading.add(lines[3]).expect("it is ours");
    let rest = reading.end().expect("it is ours");
    assert_eq!((rest.records, rest.whole), (vec![person(2, "Ada")], Whole::Complete));
}

#[test]
fn what_is_not_ours_is_refused_at_its_first_strange_byte() {
    for start in ["{\"format\":\"bynaX", "BEGIN", "\u{feff}\n[", "\u{1f}"] {
        let mut reading = Reading::default();
        let bytes = start.as_bytes();
        let (last, before) = bytes.split_last().expect("it has bytes");
        assert_eq!(reading.add(before).is_err(), start == "BEGIN", "{start}");
        assert_eq!(reading.add(&[*last]), Err(Refusal::NotOurs), "{start}");
        assert_eq!(reading.add(&file(&[])), Err(Refusal::NotOurs), "for good: {start}");
        assert_eq!(reading.end(), Err(Refusal::NotOurs), "{start}");
    }
}

#[test]
fn a_newer_version_is_refused_as_soon_as_its_header_is_read() {
    let mut reading = Reading::default();
    reading.add(b"{\"format\":\"byname\",\"version\":2}\n").expect("it may still be ours");
    assert_eq!(reading.add(b"x\n"), Err(Refusal::Newer(2)));
}

#[test]
fn a_file_without_end_is_refused_where_its_limit_is_passed_and_nothing_of_it_is_kept() {
    let mut reading = Reading::default();
    let header = file(&[]);
    reading.add(&header[..header.len() / 2]).expect("it is ours");
    let blanks = vec![b' '; LINE_BYTES];
    let mut came = header.len() / 2;
    while came + blanks.len() <= BYTES {
        assert_eq!(reading.add(&blanks), Ok(()), "{came}");
        came += blanks.len();
    }
    assert_eq!(reading.add(&blanks), Err(Refusal::TooLarge));
}
