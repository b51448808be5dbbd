//! The sealed exchange file: its passphrase opens it as it was, and nothing else does.

mod damage;
mod golden;
mod headers;
mod limits;
mod passphrases;

use byname::exchange::sealed::{Cost, HEADER_BYTES, Header, Seal, SealProblem, is_sealed};
use proptest::collection::vec;
use proptest::prelude::*;

const PASSPHRASE: &str = "tulip lantern gravel spoon";
const SALT: [u8; 16] = *b"salt of sixteen ";
const NONCE: [u8; 19] = *b"nonce of nineteen  ";

/// The mark without which nobody can tell that a file is ours.
const MARK: usize = r#"{"format":"byname-sealed""#.len();
/// Bytes that a chunk grows by.
const TAG: usize = 16;

/// As little as Argon2 may take, so that a test can open thousands of files.
fn cheap(chunk: usize) -> Cost {
    Cost::of(8, 1, 1, u64::try_from(chunk).unwrap()).unwrap()
}

/// A file that was sealed in pieces of these sizes, the first again after the last.
fn sealed_in(pieces: &[usize], chunk: usize, plain: &[u8]) -> Vec<u8> {
    let (mut seal, mut file) = Seal::begin(PASSPHRASE, SALT, NONCE, cheap(chunk)).unwrap();
    for piece in cut(pieces, plain) {
        file.extend(seal.add(piece));
    }
    file.extend(seal.end());
    file
}

fn sealed(chunk: usize, plain: &[u8]) -> Vec<u8> {
    sealed_in(&[plain.len()], chunk, plain)
}

/// The bytes in pieces of these sizes, the first again after the last.
fn cut<'a>(pieces: &[usize], mut bytes: &'a [u8]) -> Vec<&'a [u8]> {
    let mut all = Vec::new();
    for size in pieces.iter().cycle() {
        if bytes.is_empty() {
            break;
        }
        let (piece, rest) = bytes.split_at(bytes.len().min((*size).max(1)));
        all.push(piece);
        bytes = rest;
    }
    all
}

/// What opening a file in pieces gives: the plain bytes so far, and whether they are all.
fn opened_in(pieces: &[usize], file: &[u8]) -> (Vec<u8>, Result<(), SealProblem>) {
    let mut plain = Vec::new();
    let end = (|| {
        let header = Header::read(&file[..file.len().min(HEADER_BYTES)])?;
        let mut opening = header.unlock(PASSPHRASE)?;
        for piece in cut(pieces, &file[header.length()..]) {
            plain.extend(opening.add(piece)?);
        }
        plain.extend(opening.end()?);
        Ok(())
    })();
    (plain, end)
}

fn opened(file: &[u8]) -> (Vec<u8>, Result<(), SealProblem>) {
    opened_in(&[7], file)
}

/// Why a file does not open, of which the bytes that were plain are these.
fn problem(file: &[u8], plain: &[u8]) -> SealProblem {
    let (given, end) = opened(file);
    assert!(plain.starts_with(&given), "what is given was written");
    end.expect_err("it must not count as whole")
}

/// Where what is sealed begins.
fn body(file: &[u8]) -> usize {
    file.iter().position(|byte| *byte == b'\n').unwrap() + 1
}

/// A header line as another program may write it, with its checksum, but without a line feed.
fn with_crc(before: &str) -> String {
    format!(r#"{before},"crc":"{:08x}"}}"#, crc32fast::hash(before.as_bytes()))
}

/// The header line of a cheap file without its checksum.
fn line(chunk: usize) -> String {
    let file = sealed(chunk, b"");
    let line = String::from_utf8(file[..body(&file) - 1].to_vec()).unwrap();
    line.split_once(",\"crc\"").unwrap().0.to_owned()
}

proptest! {
    #[test]
    fn what_is_sealed_is_what_is_opened(
        plain in vec(any::<u8>(), 0..400),
        chunk in 1..90_usize,
        writing in vec(0..200_usize, 1..6),
        reading in vec(0..200_usize, 1..6),
    ) {
        let file = sealed_in(&writing, chunk, &plain);
        prop_assert_eq!(&file, &sealed(chunk, &plain), "pieces change nothing");
        let chunks = plain.len().div_ceil(chunk).max(1);
        prop_assert_eq!(file.len(), body(&file) + plain.len() + chunks * TAG);
        prop_assert_eq!(opened_in(&reading, &file), (plain, Ok(())));
    }
}

#[test]
fn a_file_is_known_by_its_first_bytes() {
    let file = sealed(16, b"plain");
    let long = format!("{{\"format\":\"byname-sealed\",{}", " ".repeat(HEADER_BYTES));
    for (bytes, ours) in [
        (&file[..], true),
        (&file[..MARK], true),
        (long.as_bytes(), true),
        (b"\xef\xbb\xbf\r\n{ \"format\" : \"byname-sealed\"", true),
        (&file[..MARK - 1], false),
        (b"{\"format\":\"byname\",\"version\":1}", false),
        (b"{\"version\":1,\"format\":\"byname-sealed\"}", false),
        (b"", false),
    ] {
        assert_eq!(is_sealed(bytes), ours, "{}", String::from_utf8_lossy(bytes));
        assert!(!byname::exchange::byname::is_byname(bytes) || !ours);
    }
}

#[test]
fn a_byte_order_mark_and_blanks_before_the_header_change_nothing() {
    let file = sealed(16, b"what the book says");
    for before in [&b"\xef\xbb\xbf"[..], b"\n\n  ", b"\xef\xbb\xbf\r\n"] {
        assert_eq!(opened(&[before, &file].concat()), opened(&file));
    }
    assert_eq!(opened(&file), (b"what the book says".to_vec(), Ok(())));
}

#[test]
fn what_is_given_early_is_what_was_in_whole_chunks() {
    let plain = [5; 40];
    let file = sealed(16, &plain);
    let header = Header::read(&file).unwrap();
    let mut opening = header.unlock(PASSPHRASE).unwrap();
    let mut given = Vec::new();
    for (count, byte) in (1..).zip(&file[header.length()..]) {
        given.extend(opening.add(&[*byte]).unwrap());
        // A chunk goes on as soon as a byte behind it tells that it was not the last.
        let chunks = (count - 1) / (16 + TAG);
        assert_eq!(given.len(), chunks * 16, "{count}");
    }
    assert_eq!(opening.end(), Ok(plain[32..].to_vec()));
}

#[test]
fn nothing_plain_is_in_a_file() {
    let plain = b"Fred Orr is Fred Orr is Fred Orr";
    let file = sealed(9, plain);
    assert!(!file.windows(4).any(|it| it == b"Fred"));
    let (other, _) = Seal::begin(PASSPHRASE, SALT, *b"another nonce of it", cheap(9)).unwrap();
    assert!(!other.end().windows(4).any(|it| file.windows(4).any(|own| own == it)));
}
