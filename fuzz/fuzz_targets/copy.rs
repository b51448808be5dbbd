//! Any file that may be a copy of a book, at once and in pieces; what is read is merged into an empty
//! one.
#![no_main]

use byname::exchange::byname::{self, CopyRead, Reading, Refusal};
use libfuzzer_sys::fuzz_target;

/// Reads a file in pieces whose lengths the file itself tells.
fn in_pieces(bytes: &[u8]) -> Result<CopyRead, Refusal> {
    let mut reading = Reading::default();
    let (mut records, mut photos, mut skipped) = (vec![], vec![], vec![]);
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        let (piece, after) = rest.split_at(rest.len().min(1 + usize::from(*first)));
        reading.add(piece)?;
        rest = after;
        records.extend(reading.take_records());
        photos.extend(reading.take_photos());
        skipped.extend(reading.take_skipped());
    }
    let mut copy = reading.end()?;
    records.append(&mut copy.records);
    photos.append(&mut copy.photos);
    skipped.append(&mut copy.skipped);
    Ok(CopyRead { records: byname::joined(records), photos, skipped, ..copy })
}

fuzz_target!(|bytes: &[u8]| {
    let read = byname::read(bytes);
    assert_eq!(in_pieces(bytes), read);
    assert!(byname::is_byname(bytes) || read.is_err());
    let Ok(copy) = read else { return };
    ::byname::domain::book::Book::new(copy.records);
});
