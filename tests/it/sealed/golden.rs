//! A sealed file of version 1, as it lies on somebody's stick, written by the libraries libargon2 and
//! libsodium. It is never edited.

use byname::exchange::byname::{Whole, read};
use byname::exchange::sealed::{Cost, Header, Seal};

const FILE: &[u8] = include_bytes!("../../fixtures/sealed-v1.byname");
/// What is in it.
const BOOK: &[u8] = include_bytes!("../../fixtures/book-v1.byname");

const PASSPHRASE: &str = "Tulpe Laterne Kies Löffel";

#[test]
fn a_file_of_version_1_opens_for_ever() {
    let header = Header::read(FILE).unwrap();
    let mut opening = header.unlock(PASSPHRASE).unwrap();
    let mut plain = opening.add(&FILE[header.length()..]).unwrap();
    plain.extend(opening.end().unwrap());
    assert!(plain == BOOK);
    assert_eq!(read(&plain).unwrap().whole, Whole::Complete);
}

#[test]
fn version_1_is_still_written_as_it_was() {
    let cost = Cost::of(64, 2, 2, 512).unwrap();
    let (salt, nonce) = (*b"a grain of salt.", *b"never again the one");
    let (mut seal, mut file) = Seal::begin(PASSPHRASE, salt, nonce, cost).unwrap();
    file.extend(seal.add(BOOK));
    file.extend(seal.end());
    assert!(file == FILE, "{}", String::from_utf8_lossy(&file[..400]));
}
