//! A copy that was made is read back before it counts: what it says has the sum of what was meant, and
//! nothing else has.

use std::sync::Arc;

use byname::domain::photo::Photo;
use byname::domain::record::Record;
use byname::exchange::byname::{Digest, Head, Proving, Writing, in_order};
use proptest::prelude::*;

use super::{any, head, person, photos};

/// What is meant.
fn meant(head: &Head, records: &[Arc<Record>], photos: &[Photo]) -> String {
    let mut digest = Digest::default();
    digest.head(head);
    records.iter().for_each(|it| digest.records(std::slice::from_ref(it)));
    digest.photos(photos.iter().map(Photo::id));
    digest.end()
}

fn written(head: &Head, records: &[Arc<Record>], photos: &[Photo]) -> Vec<u8> {
    let (mut writing, mut bytes) = Writing::begun(head, records.len(), photos.len());
    bytes.extend(writing.records(records));
    bytes.extend(writing.photos(photos));
    bytes.extend(writing.end());
    bytes
}

/// The sum of what is read back, in pieces of so many bytes.
fn read_back(bytes: &[u8], piece: usize) -> Option<String> {
    let mut proving = Proving::default();
    bytes.chunks(piece).try_for_each(|piece| proving.add(piece))?;
    proving.end()
}

proptest! {
    #[test]
    fn whatever_is_in_a_book_its_copy_has_the_sum_of_what_was_meant(
        head in any::head(),
        records in any::records(),
        piece in 1..2_000_usize,
    ) {
        let records = in_order(&records);
        let bytes = written(&head, &records, &[]);
        prop_assert_eq!(read_back(&bytes, piece), Some(meant(&head, &records, &[])));
    }
}

#[test]
fn a_copy_of_which_any_byte_is_another_is_found_out() {
    let records = in_order(&[person(1, "Ada Ash"), person(2, "Bo Cedar")]);
    let bytes = written(&head(), &records, &[]);
    let meant = Some(meant(&head(), &records, &[]));
    assert_eq!(read_back(&bytes, 7), meant);
    // Whether the last line ends does not matter.
    for at in 0..bytes.len() - 1 {
        for bit in 0..8 {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            assert_ne!(read_back(&bytes, 64), meant, "bit {bit} of byte {at}");
        }
        assert_ne!(read_back(&bytes[..at], 64), meant, "cut at byte {at}");
    }
}

#[test]
fn a_copy_that_is_whole_and_of_another_book_is_found_out() {
    let (ada, bo) = (person(1, "Ada Ash"), person(2, "Bo Cedar"));
    let of = |records: &[Arc<Record>]| {
        let records = in_order(records);
        (written(&head(), &records, &[]), meant(&head(), &records, &[]))
    };
    let (_, both) = of(&[ada.clone(), bo.clone()]);
    for fewer in [vec![], vec![ada.clone()], vec![bo], vec![ada, person(2, "Bo Ceder")]] {
        let (bytes, own) = of(&fewer);
        assert_eq!(read_back(&bytes, 64), Some(own.clone()));
        assert_ne!(own, both);
    }
    let later = Head { made: head().made + 1, ..head() };
    assert_ne!(meant(&later, &[], &[]), meant(&head(), &[], &[]));
}

#[test]
fn a_photo_that_is_missing_or_another_is_found_out() {
    let mut photos: Vec<Photo> =
        (40..42).map(|length| Photo::of(photos::jpeg(320, 240, length))).collect();
    photos.sort_by_key(Photo::id);
    let records = in_order(&[person(1, "Ada Ash")]);
    let meant = Some(meant(&head(), &records, &photos));
    assert_eq!(read_back(&written(&head(), &records, &photos), 33), meant);
    assert_ne!(read_back(&written(&head(), &records, &photos[..1]), 33), meant);
    let other = [photos[0].clone(), Photo::of(photos::jpeg(320, 240, 42))];
    assert_ne!(read_back(&written(&head(), &records, &other), 33), meant);
}
