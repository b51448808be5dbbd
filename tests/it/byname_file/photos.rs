//! Photos in a copy: they come back as they were, or not at all.

use byname::domain::limits::{PHOTO_BYTES, PHOTO_SIDE};
use byname::domain::photo::Photo;
use byname::exchange::byname::{LineProblem, Whole, Writing};

use super::{edited, file, head, opened, person};

use LineProblem::{BadPhoto, LargePhoto, NotARecord};

/// The first bytes of a JPEG of that size, in as many bytes: as far as anybody looks who does not
/// draw it.
pub(super) fn jpeg(width: u32, height: u32, length: usize) -> Vec<u8> {
    let side = |side: u32| u16::try_from(side).unwrap().to_be_bytes();
    let mut bytes = [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8].to_vec();
    bytes.extend([side(height), side(width)].concat());
    bytes.resize(length, 0x5a);
    bytes
}

fn few() -> Vec<Photo> {
    let mut photos: Vec<Photo> = (40..43).map(|it| Photo::of(jpeg(320, 240, it))).collect();
    photos.sort_unstable_by_key(Photo::id);
    photos
}

/// The beginning of a file with a person, which announces so many photos.
fn begun(photos: usize) -> (Writing, Vec<u8>) {
    let (mut writing, mut bytes) = Writing::begun(&head(), 1, photos);
    bytes.extend(writing.records(&[person(1, "Zoë")]));
    (writing, bytes)
}

/// A file with a person and these photos, written in pieces.
fn with(photos: &[Photo]) -> Vec<u8> {
    let (mut writing, mut bytes) = begun(photos.len());
    photos.chunks(2).for_each(|some| bytes.extend(writing.photos(some)));
    bytes.extend(writing.end());
    bytes
}

fn line(id: &str, jpeg: &str) -> String {
    format!(r#"{{"photo":"{id}","jpeg":"{jpeg}"}}"#)
}

/// The line of a photo as a file has it.
fn line_of(photo: &Photo) -> String {
    let text = String::from_utf8(with(std::slice::from_ref(photo))).unwrap();
    text.lines().nth(2).unwrap().to_owned()
}

#[test]
fn photos_come_back_as_they_were() {
    let read = opened(&with(&few()));
    assert_eq!((read.photos, read.skipped, read.whole), (few(), vec![], Whole::Complete));
    assert_eq!((read.announced, read.records), (Some(1), vec![person(1, "Zoë")]));
}

#[test]
fn a_file_says_how_many_photos_it_has_unless_it_has_none() {
    let text = String::from_utf8(with(&few())).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].ends_with(r#","records":1,"photos":3}"#), "{}", lines[0]);
    assert!(lines[5].starts_with(r#"{"end":"byname","records":1,"photos":3,"#), "{}", lines[5]);
    assert_eq!(with(&[]), file(&[person(1, "Zoë")]), "as before there were photos");
    assert!(!String::from_utf8(with(&[])).unwrap().contains("photos"));
}

#[test]
fn a_photo_that_was_announced_and_could_not_be_read_does_not_break_the_file() {
    let (mut writing, mut bytes) = begun(3);
    bytes.extend(writing.photos(&few()[1..]));
    bytes.extend(writing.end());
    let read = opened(&bytes);
    assert_eq!((read.photos.len(), read.whole), (2, Whole::Complete));
}

#[test]
fn of_a_file_that_is_cut_anywhere_every_whole_photo_is_kept() {
    let bytes = with(&few());
    let start = bytes.iter().position(|it| *it == b'\n').unwrap() + 1;
    for cut in start..bytes.len() - 1 {
        let read = opened(&bytes[..cut]);
        assert_eq!(read.whole, Whole::Cut, "{cut}");
        // A line is whole without its line feed, too.
        let lines = bytes[..=cut].iter().filter(|it| **it == b'\n').count();
        assert_eq!(read.photos, few()[..lines.saturating_sub(2).min(3)], "{cut}");
    }
}

#[test]
fn a_flipped_bit_is_noticed_and_never_makes_another_photo() {
    let bytes = with(&few());
    let start = bytes.iter().position(|it| *it == b'\n').unwrap() + 1;
    for bit in start * 8..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let read = opened(&flipped);
        assert_ne!(read.whole, Whole::Complete, "{bit}");
        assert!(read.photos.iter().all(|it| few().contains(it)), "{bit}");
        assert!(!read.photos.is_empty(), "{bit}");
    }
}

#[test]
fn a_photo_that_is_missing_is_noticed() {
    let bytes = with(&few());
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    lines.remove(3);
    let read = opened(&lines.concat());
    assert_eq!((read.photos.len(), read.whole), (2, Whole::Changed));
}

#[test]
fn a_line_that_is_no_photo_is_left_out_with_its_reason() {
    let photo = &few()[0];
    let good = line_of(photo);
    let (id, other) = (photo.id().to_string(), few()[1].id().to_string());
    let text = Photo::of(*b"<svg xmlns='http://www.w3.org/2000/svg'/>");
    for (line, expected) in [
        (good.clone(), None),
        (good.replace("\"jpeg\"", "\"more\":{\"a\":[1]},\"jpeg\""), None),
        (good.replace(&id, &other), Some(BadPhoto)),
        (good.replace(&id, &id.to_uppercase()), Some(BadPhoto)),
        (good.replace(&id, "7"), Some(BadPhoto)),
        (line(&id, ""), Some(BadPhoto)),
        (line(&id, "no base64"), Some(BadPhoto)),
        (line_of(&text), Some(BadPhoto)),
        (line_of(&Photo::of(*b"\xff\xd8\xff")), Some(BadPhoto)),
        (good.replace("jpeg", "webp"), Some(NotARecord)),
        (good.replace("\"jpeg\":", "\"jpeg\":7,\"b\":"), Some(NotARecord)),
    ] {
        let read = opened(&edited(&[&line, &line_of(&few()[2])]));
        let problem = read.skipped.first().map(|(_, problem)| *problem);
        assert_eq!(problem, expected, "{line}");
        assert_eq!(read.photos.last(), Some(&few()[2]), "{line}");
        assert_eq!(read.photos.len(), 2 - read.skipped.len(), "{line}");
    }
}

#[test]
fn a_photo_has_as_many_bytes_and_pixels_as_the_limit() {
    let longest = 2 * PHOTO_SIDE;
    for (bytes, expected) in [
        (jpeg(320, 320, PHOTO_BYTES - 1), None),
        (jpeg(320, 320, PHOTO_BYTES), None),
        (jpeg(320, 320, PHOTO_BYTES + 1), Some(LargePhoto)),
        (jpeg(320, 320, PHOTO_BYTES + 4), Some(LargePhoto)),
        (jpeg(longest - 1, 1, 40), None),
        (jpeg(longest, longest, 40), None),
        (jpeg(longest + 1, 1, 40), Some(LargePhoto)),
        (jpeg(1, longest + 1, 40), Some(LargePhoto)),
    ] {
        let length = bytes.len();
        let read = opened(&with(&[Photo::of(bytes)]));
        let problem = read.skipped.first().map(|(_, problem)| *problem);
        assert_eq!(problem, expected, "{length}");
        assert_eq!(read.photos.len(), usize::from(expected.is_none()), "{length}");
    }
}
