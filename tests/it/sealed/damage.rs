//! Sealed files that were cut, changed or made up: nothing panics, and no wrong byte is given.

use byname::exchange::sealed::{Header, SealProblem};
use proptest::collection::vec;
use proptest::prelude::*;

use super::{MARK, PASSPHRASE, TAG, body, line, opened, opened_in, problem, sealed, with_crc};

use SealProblem::{Changed, Cut, NotSealed, WrongPassphrase};

const CHUNK: usize = 16;
const PLAIN: &[u8] = b"Fred Orr likes tea, takes size 43 and comes on Fridays";

/// The chunks of a file, and the header with its line feed before them.
fn parts(file: &[u8]) -> (&[u8], Vec<&[u8]>) {
    let (header, sealed) = file.split_at(body(file));
    (header, sealed.chunks(CHUNK + TAG).collect())
}

fn joined(header: &[u8], chunks: &[&[u8]]) -> Vec<u8> {
    [header, &chunks.concat()].concat()
}

#[test]
fn a_flipped_bit_is_always_noticed_and_named() {
    let file = sealed(CHUNK, PLAIN);
    let line_feed = body(&file) - 1;
    for bit in 0..file.len() * 8 {
        let mut flipped = file.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        let problem = problem(&flipped, PLAIN);
        match bit / 8 {
            byte if byte < MARK => assert_eq!(problem, NotSealed, "{bit}"),
            byte if byte == line_feed => assert!(matches!(problem, Changed | Cut), "{bit}"),
            _ => assert_eq!(problem, Changed, "{bit}"),
        }
    }
}

#[test]
fn a_file_that_is_cut_anywhere_is_never_called_whole() {
    for length in [PLAIN.len(), 3 * CHUNK, 0] {
        let file = sealed(CHUNK, &PLAIN[..length]);
        for cut in 0..file.len() {
            let within = cut.saturating_sub(body(&file)) % (CHUNK + TAG);
            let expected = match cut {
                cut if cut < MARK => NotSealed,
                cut if cut < body(&file) => Cut,
                // Too short for a tag, or at the end of a chunk.
                _ if within < TAG => Cut,
                _ => Changed,
            };
            assert_eq!(problem(&file[..cut], PLAIN), expected, "{cut} of {length}");
        }
        assert_eq!(opened(&file), (PLAIN[..length].to_vec(), Ok(())));
    }
}

#[test]
fn bytes_behind_the_end_are_noticed() {
    for length in [PLAIN.len(), 3 * CHUNK, 0] {
        let file = sealed(CHUNK, &PLAIN[..length]);
        for more in [1, TAG, CHUNK, CHUNK + TAG, 100] {
            let longer = [&file[..], &vec![0; more]].concat();
            assert_eq!(problem(&longer, PLAIN), Changed, "{length} and {more}");
        }
    }
}

#[test]
fn chunks_that_are_swapped_dropped_or_doubled_are_noticed() {
    let file = sealed(CHUNK, PLAIN);
    let (header, chunks) = parts(&file);
    let last = chunks.len() - 1;
    assert_eq!(last, 3);
    for a in 0..last {
        for b in a + 1..=last {
            let mut swapped = chunks.clone();
            swapped.swap(a, b);
            assert_eq!(problem(&joined(header, &swapped), PLAIN), Changed, "{a} {b}");
        }
    }
    for which in 0..=last {
        let mut dropped = chunks.clone();
        dropped.remove(which);
        let expected = if which == last { Cut } else { Changed };
        assert_eq!(problem(&joined(header, &dropped), PLAIN), expected, "without {which}");
        let mut doubled = chunks.clone();
        doubled.insert(which, chunks[which]);
        assert_eq!(problem(&joined(header, &doubled), PLAIN), Changed, "twice {which}");
    }
}

#[test]
fn every_chunk_is_bound_to_its_header() {
    let file = sealed(CHUNK, PLAIN);
    let (_, chunks) = parts(&file);
    let line = line(CHUNK);
    let nonce = "\"nonce\":\"6e";
    for (what, changed, expected) in [
        ("as it was", line.clone(), None),
        ("a name more", format!("{line},\"by\":1"), Some(Changed)),
        ("a blank more", line.replace("\"chunk\":", "\"chunk\": "), Some(Changed)),
        ("another nonce", line.replace(nonce, "\"nonce\":\"6f"), Some(Changed)),
        ("other chunks", line.replace("\"chunk\":16", "\"chunk\":17"), Some(Changed)),
        ("one large chunk", line.replace("\"chunk\":16", "\"chunk\":160"), Some(Changed)),
        ("more passes", line.replace("\"passes\":1", "\"passes\":2"), Some(WrongPassphrase)),
        ("another salt", line.replace("\"salt\":\"73", "\"salt\":\"74"), Some(WrongPassphrase)),
    ] {
        assert_eq!(changed == line, expected.is_none(), "{what}");
        let header = with_crc(&changed) + "\n";
        let (given, end) = opened(&joined(header.as_bytes(), &chunks));
        assert_eq!(end.err(), expected, "{what}");
        assert!(given == if expected.is_none() { PLAIN } else { b"" }, "{what}");
    }
}

#[test]
fn later_chunks_are_bound_to_the_header_too() {
    let file = sealed(CHUNK, PLAIN);
    let (header, mut chunks) = parts(&file);
    // The same key and nonce, so that only the associated data differ.
    let longer = format!("{},\"by\":1", line(CHUNK));
    let foreign = super::headers::sealed_by_another_program(&longer, CHUNK, PLAIN);
    let (_, foreign) = parts(&foreign);
    assert_ne!(chunks[2], foreign[2]);
    chunks[2] = foreign[2];
    assert_eq!(problem(&joined(header, &chunks), PLAIN), Changed);
}

#[test]
fn behind_a_wrong_chunk_nothing_is_right() {
    let file = sealed(CHUNK, PLAIN);
    let (header, chunks) = parts(&file);
    let mut opening = Header::read(header).unwrap().unlock(PASSPHRASE).unwrap();
    assert_eq!(opening.add(chunks[1]), Ok(vec![]));
    assert_eq!(opening.add(chunks[0]), Err(Changed));
    assert_eq!(opening.add(&chunks.concat()), Err(Changed));
    assert_eq!(opening.end(), Err(Changed));
}

proptest! {
    #[test]
    fn nothing_that_is_made_up_panics_or_opens(
        noise in vec(any::<u8>(), 0..400),
        pieces in vec(0..200_usize, 1..4),
        chunk in 1..90_usize,
    ) {
        prop_assert_eq!(Header::read(&noise).err(), Some(NotSealed));
        let marked = [&b"{\"format\":\"byname-sealed\""[..], &noise].concat();
        prop_assert!(opened(&marked).1.is_err());
        let headed = [(with_crc(&line(chunk)) + "\n").as_bytes(), &noise].concat();
        let (plain, end) = opened_in(&pieces, &headed);
        prop_assert!(plain.is_empty());
        prop_assert!(matches!(end, Err(Changed | Cut)));
    }

    #[test]
    fn no_change_gives_a_wrong_byte(
        plain in vec(any::<u8>(), 0..200),
        chunk in 1..60_usize,
        changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let file = sealed(chunk, &plain);
        let mut changed = file.clone();
        for (place, byte) in changes {
            let place = place.index(file.len());
            changed[place] = byte;
        }
        let (given, end) = opened(&changed);
        prop_assert!(plain.starts_with(&given));
        prop_assert_eq!(end.is_ok(), changed == file);
    }
}
