//! A rescued book: the stores as they lie, in one file, and the book comes out of it again.

use std::sync::Arc;

use byname::disk::format;
use byname::domain::book::Book;
use byname::domain::command::{Batch, Command};
use byname::domain::draft::PersonDraft;
use byname::domain::id::{DeviceId, EntryId, PersonId};
use byname::domain::photo::Photo;
use byname::domain::record::Record;
use byname::exchange::byname::{CopyRead, LineProblem, Refusal, Whole};
use byname::exchange::rescue::{Rescued, is_rescued};

use crate::support::Device;

const HEADER: &str = "{\"format\":\"byname-rescue\",\"version\":1,\
    \"made\":\"2026-11-26T15:04:00.000Z\",\"device\":\"00000000000000a1\"}\n";

/// The first bytes of a JPEG of 320 by 240 pixels: as far as anybody looks who does not draw it.
const JPEG: &[u8] = &[
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 240, 1, 64, 1, 1, 0x11, 0, 0xff,
    0xd9,
];

fn entry(letter: u8, key: &[u8], value: &[u8]) -> Vec<u8> {
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap().to_le_bytes();
    [&[letter][..], &length(key), &length(value), key, value].concat()
}

fn file(entries: &[Vec<u8>]) -> Vec<u8> {
    let count = u32::try_from(entries.len()).unwrap().to_le_bytes();
    [HEADER.as_bytes(), &entries.concat(), &entry(b'E', b"", &count)].concat()
}

fn read(bytes: &[u8]) -> Result<CopyRead, Refusal> {
    read_in_pieces(bytes, bytes.len().max(1))
}

fn read_in_pieces(bytes: &[u8], length: usize) -> Result<CopyRead, Refusal> {
    let mut reading = Rescued::default();
    bytes.chunks(length).try_for_each(|piece| reading.add(piece))?;
    reading.end()
}

/// A shop with two people, the batches that made them, and one that changed the first.
fn shop() -> (Device, Vec<Batch>) {
    let mut shop = Device::new(0xa1);
    let ids = [0, 1].map(|_| PersonId(shop.new_id()));
    let add = |id, name| Command::AddPerson { id, draft: PersonDraft::named(name) };
    let tea = PersonDraft { likes: "tea".into(), ..PersonDraft::named("Ada") };
    let commands =
        [add(ids[0], "Ada"), add(ids[1], "Bo"), Command::EditPerson { id: ids[0], draft: tea }];
    let batches = commands.map(|it| shop.commit(it).unwrap());
    (shop, batches.into())
}

/// As it lies: the first two in a page, the change in the log, a step, and a photo.
fn entries() -> (Vec<Vec<u8>>, Vec<Arc<Record>>, Photo) {
    let (shop, batches) = shop();
    let records: Vec<_> = batches[..2].iter().flat_map(|it| it.records.clone()).collect();
    let photo = Photo::of(JPEG);
    let entries = vec![
        entry(b'P', &[0; 17], &format::write_page(&records)),
        entry(b'L', &3_u64.to_le_bytes(), &format::write_batch(&batches[2])),
        entry(b'S', &1_u64.to_le_bytes(), &format::write_step(&batches[0].step)),
        entry(b'?', b"of a later version", b"whatever"),
        entry(b'F', &photo.id().0, photo.bytes()),
    ];
    (entries, shop.records(), photo)
}

#[test]
fn a_rescued_book_is_the_book() {
    let (entries, records, photo) = entries();
    let file = file(&entries);
    assert!(is_rescued(&file) && !is_rescued(b"{\"format\":\"byname\""));
    for length in [1, 2, 7, 100, file.len()] {
        let read = read_in_pieces(&file, length).unwrap();
        assert_eq!(read.head.as_ref().map(|it| it.device), Some(DeviceId(0xa1)), "{length}");
        assert_eq!(read.records, records, "{length}");
        assert_eq!(read.photos, std::slice::from_ref(&photo), "{length}");
        assert_eq!((read.skipped, read.whole), (vec![], Whole::Complete), "{length}");
    }
}

/// A rescued book of version 1, as it lies on somebody's stick. It is never edited.
const GOLDEN: &[u8] = include_bytes!("../fixtures/rescued-v1.byname");

#[test]
fn a_rescued_book_of_version_1_is_read_for_ever() {
    let read = read(GOLDEN).unwrap();
    assert_eq!((read.whole, read.skipped.len(), read.photos.len()), (Whole::Complete, 0, 1));
    let book = Book::new(read.records);
    let mut said: Vec<_> = book
        .people()
        .map(|it| {
            let texts: Vec<_> =
                book.timeline(it.id()).iter().map(|it| text_of(&book, *it)).collect();
            (it.name().to_owned(), it.photo().is_some(), texts)
        })
        .collect();
    said.sort();
    let sails = vec!["sails on Sunday".to_owned()];
    assert_eq!(said, [("Ada Ash".into(), true, vec![]), ("Bo Cedar".into(), false, sails)]);
}

fn text_of(book: &Book, id: EntryId) -> String {
    book.entry(id).unwrap().text().to_owned()
}

#[test]
fn a_rescued_book_that_is_cut_anywhere_is_called_cut_and_gives_what_is_there() {
    let (entries, records, _) = entries();
    let file = file(&entries);
    for length in 0..file.len() {
        match read(&file[..length]) {
            Err(refusal) => assert_eq!((refusal, length < HEADER.len()), (Refusal::NotOurs, true)),
            Ok(read) => {
                assert!(HEADER.len() <= length && read.whole == Whole::Cut, "{length}");
                let has_page = HEADER.len() + entries[0].len() <= length;
                assert_eq!(read.records.len(), if has_page { records.len() } else { 0 });
            }
        }
    }
}

#[test]
fn a_flipped_bit_costs_one_entry_and_never_brings_another_word() {
    let (entries, records, photo) = entries();
    for at in 0..entries.len() {
        // The last byte of an entry is always one of its value.
        let mut damaged = entries.clone();
        *damaged[at].last_mut().unwrap() ^= 1;
        let read = read(&file(&damaged)).unwrap();
        let skipped: Vec<_> = read.skipped.iter().map(|(_, why)| *why).collect();
        let expected = match damaged[at][0] {
            b'P' | b'L' => vec![LineProblem::NotARecord],
            b'F' => vec![LineProblem::BadPhoto],
            _ => vec![],
        };
        assert_eq!(skipped, expected, "{at}");
        assert_eq!(read.photos == std::slice::from_ref(&photo), damaged[at][0] != b'F');
        let words = records.iter().flat_map(|it| it.registers().into_owned());
        let known: Vec<_> = words.collect();
        assert!(read.records.iter().flat_map(|it| it.registers().into_owned()).all(|it| {
            known.contains(&it)
                || shop()
                    .1
                    .iter()
                    .flat_map(|it| &it.records)
                    .any(|record| record.registers().contains(&it))
        }));
    }
}

#[test]
fn an_entry_more_or_less_is_noticed() {
    let (entries, ..) = entries();
    let mut more = file(&entries);
    // One entry is counted that is not there.
    let count = more.len() - 4;
    more[count] += 1;
    assert_eq!(read(&more).unwrap().whole, Whole::Changed);
    let behind = [file(&entries), b"x".to_vec()].concat();
    assert_eq!(read(&behind).unwrap().whole, Whole::Cut);
}

#[test]
fn a_file_of_a_later_version_is_left_to_it() {
    let (entries, ..) = entries();
    let text = HEADER.replace("\"version\":1", "\"version\":2");
    let later = [text.as_bytes(), &entries.concat()].concat();
    assert_eq!(read(&later), Err(Refusal::Newer(2)));
    for strange in [&b"{}\n"[..], b"", b"{\"format\":\"byname-rescue\"}\n", &[b'{'; 9_000]] {
        assert_eq!(read(strange).map(|it| it.whole), Err(Refusal::NotOurs));
    }
}

#[test]
fn a_photo_that_is_no_small_picture_is_left_out() {
    let bad = Photo::of(*b"no picture");
    let file = file(&[entry(b'F', &bad.id().0, bad.bytes()), entry(b'F', b"short", JPEG)]);
    let read = read(&file).unwrap();
    assert_eq!((read.photos.len(), read.skipped.len()), (0, 2));
}
