//! Files that are packed with gzip, as the browser packs them: whatever happens to one on its way, no
//! record comes out that was not written, and it is never called complete when anything is missing.

use std::io::{Read, Write};
use std::sync::Arc;

use byname::domain::record::Record;
use byname::exchange::byname::{CopyRead, Reading, Refusal, Whole, joined};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use super::{file, opened, person};

const GOLDEN: &[u8] = include_bytes!("../../fixtures/book-v1.byname");
const GOLDEN_PACKED: &[u8] = include_bytes!("../../fixtures/book-v1-packed.byname");

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packing = GzEncoder::new(Vec::new(), Compression::best());
    packing.write_all(bytes).expect("it is memory");
    packing.finish().expect("it is memory")
}

/// Unpacks and reads a file a piece at a time. What came before the stream broke is read.
fn unpacked(bytes: &[u8]) -> Result<CopyRead, Refusal> {
    let mut unpacking = GzDecoder::new(bytes);
    let mut reading = Reading::default();
    let mut records = Vec::new();
    let mut piece = [0; 64];
    while let Ok(count @ 1..) = unpacking.read(&mut piece) {
        reading.add(&piece[..count])?;
        records.extend(reading.take_records());
    }
    let mut copy = reading.end()?;
    records.append(&mut copy.records);
    Ok(CopyRead { records: joined(records), ..copy })
}

fn few() -> Vec<Arc<Record>> {
    (1..7).map(|id| person(id, &format!("Zoë Orr of house {}", id * 7_919 % 1_000))).collect()
}

#[test]
fn a_packed_file_says_what_the_plain_one_says() {
    assert_eq!(unpacked(&packed(&file(&few()))), Ok(opened(&file(&few()))));
    assert_eq!(unpacked(GOLDEN_PACKED), Ok(opened(GOLDEN)));
}

#[test]
fn of_a_packed_file_that_is_cut_anywhere_only_written_records_come_out() {
    let plain = file(&few());
    let bytes = packed(&plain);
    let mut most = 0;
    for cut in 0..bytes.len() {
        match unpacked(&bytes[..cut]) {
            Ok(read) => {
                assert!(read.records.iter().all(|it| few().contains(it)), "{cut}");
                // Behind the text come a checksum and a length, which our own hash makes up for.
                let is_behind = bytes.len() <= cut + 12 && read == opened(&plain);
                assert!(read.whole == Whole::Cut || is_behind, "{cut}");
                most = most.max(read.records.len());
            }
            Err(refusal) => assert_eq!(refusal, Refusal::NotOurs, "{cut}"),
        }
    }
    assert_eq!(most, few().len(), "the good beginning is read");
}

#[test]
fn a_flipped_bit_in_a_packed_file_never_makes_a_complete_file_of_other_records() {
    let plain = file(&few());
    let bytes = packed(&plain);
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let Ok(read) = unpacked(&flipped) else { continue };
        // Some bits say nothing of the text: when it was packed, on which system, its checksum.
        if read.whole == Whole::Complete {
            assert_eq!(read, opened(&plain), "{bit}");
        }
    }
}

#[test]
fn two_packed_files_in_one_are_the_first_and_something_behind_it() {
    let bytes = [packed(&file(&few())), packed(&file(&[]))].concat();
    assert_eq!(unpacked(&bytes), Ok(opened(&file(&few()))));
}

#[test]
fn what_is_packed_and_not_ours_is_refused() {
    for text in ["BEGIN:VCARD\r\nVERSION:4.0", "", "\0\0\0\0"] {
        assert_eq!(unpacked(&packed(text.as_bytes())), Err(Refusal::NotOurs), "{text}");
    }
    // Packed twice, as nobody does by chance.
    let twice = packed(&packed(&file(&few())));
    assert_eq!(unpacked(&twice), Err(Refusal::NotOurs));
}

#[test]
fn what_unpacks_to_very_much_is_refused_where_its_limit_is_passed() {
    let mut packing = GzEncoder::new(Vec::new(), Compression::fast());
    packing.write_all(b"{\"format\":\"byname\",\"version\":1}\n").expect("it is memory");
    let blanks = vec![b' '; 1 << 20];
    (0..1_025).for_each(|_| packing.write_all(&blanks).expect("it is memory"));
    let bomb = packing.finish().expect("it is memory");
    let mut unpacking = GzDecoder::new(&bomb[..]);
    let mut reading = Reading::default();
    let mut piece = vec![0; 1 << 16];
    let refusal = loop {
        let count = unpacking.read(&mut piece).expect("it is whole");
        assert_ne!(count, 0, "it was refused before its end");
        if let Err(refusal) = reading.add(&piece[..count]) {
            break refusal;
        }
    };
    assert_eq!(refusal, Refusal::TooLarge);
}
