//! Any bytes as a sealed file, as its header behind a right checksum, as what follows a right header,
//! and as a good file with changes. Whatever opens must be what was sealed.
#![no_main]

use byname::exchange::sealed::{Cost, HEADER_BYTES, Header, Seal, SealProblem};
use libfuzzer_sys::fuzz_target;

const PASSPHRASE: &str = "tulip lantern gravel spoon";

/// Deriving a key is meant to be slow; files that take longer than these are only looked at.
const CHEAP: [&str; 2] = ["\"memory\":8,", "\"passes\":1,"];

/// What opening a file gives.
fn open(file: &[u8]) -> (Vec<u8>, Result<(), SealProblem>) {
    let mut plain = Vec::new();
    let end = (|| {
        let header = Header::read(&file[..file.len().min(HEADER_BYTES)])?;
        let line = String::from_utf8_lossy(&file[..header.length()]);
        if !CHEAP.iter().all(|it| line.contains(it)) {
            return Err(SealProblem::TooCostly);
        }
        let mut opening = header.unlock(PASSPHRASE)?;
        for piece in file[header.length()..].chunks(1_000) {
            plain.extend(opening.add(piece)?);
        }
        plain.extend(opening.end()?);
        Ok(())
    })();
    (plain, end)
}

/// A file of these bytes, and how long its header is.
fn sealed(plain: &[u8], chunk: u8) -> (Vec<u8>, usize) {
    let cost = Cost::of(8, 1, 1, u64::from(chunk) + 1).expect("it is within the limits");
    let begun = Seal::begin(PASSPHRASE, *b"salt of sixteen ", *b"nonce of nineteen  ", cost);
    let (mut seal, mut file) = begun.expect("it is cheap");
    let header = file.len();
    file.extend(seal.add(plain));
    file.extend(seal.end());
    (file, header)
}

fuzz_target!(|bytes: &[u8]| {
    let _ = open(bytes);

    let start = b"{\"format\":\"byname-sealed\",";
    let line = [start, bytes].concat();
    let crc = format!(",\"crc\":\"{:08x}\"}}\n", crc32fast::hash(&line));
    let _ = open(&[&line, crc.as_bytes()].concat());

    let Some((&[chunk, place, byte, length], rest)) = bytes.split_first_chunk::<4>() else {
        return;
    };
    let (mut file, header) = sealed(rest, chunk);
    assert_eq!(open(&file), (rest.to_vec(), Ok(())));
    let made_up = open(&[&file[..header], rest].concat());
    assert!(made_up.0.is_empty() && made_up.1.is_err());

    let place = usize::from(place) * file.len() / 256;
    let shorter = &file[..file.len() - usize::from(length) * file.len() / 256];
    assert_eq!(open(shorter).1.is_ok(), shorter.len() == file.len());
    let is_same = file[place] == byte;
    file[place] = byte;
    let (given, end) = open(&file);
    assert!(rest.starts_with(&given) && end.is_ok() == is_same);
});
