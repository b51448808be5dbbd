//! First lines of sealed files as other programs and later versions write them.

use argon2::{Algorithm, Argon2, Params};
use byname::exchange::sealed::{Header, SealProblem};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use proptest::prelude::*;

use super::{NONCE, PASSPHRASE, SALT, line, opened, sealed, with_crc};

use SealProblem::{Changed, Cut, Newer, TooCostly};

const PLAIN: &[u8] = b"as another program has it";

/// A file with this header line, by the description of the format and nothing of ours.
pub(super) fn sealed_by_another_program(line: &str, chunk: usize, plain: &[u8]) -> Vec<u8> {
    let params = Params::new(8, 1, 1, None).unwrap();
    let argon = Argon2::new(Algorithm::Argon2id, argon2::Version::V0x13, params);
    let mut derived = [0; 48];
    let mut blocks = vec![argon2::Block::new(); 8];
    let passphrase = PASSPHRASE.as_bytes();
    argon.hash_password_into_with_memory(passphrase, &SALT, &mut derived, &mut blocks[..]).unwrap();
    let cipher = XChaCha20Poly1305::new_from_slice(&derived[..32]).unwrap();

    let header = with_crc(line);
    let mut file = format!("{header}\n").into_bytes();
    let last = plain.len().div_ceil(chunk) - 1;
    for (number, chunk) in plain.chunks(chunk).enumerate() {
        let number_bytes = u32::try_from(number).unwrap().to_be_bytes();
        let nonce = [&NONCE[..], &number_bytes, &[u8::from(number == last)]].concat();
        let nonce = XNonce::try_from(&nonce[..]).unwrap();
        let payload = Payload { msg: chunk, aad: header.as_bytes() };
        file.extend(cipher.encrypt(&nonce, payload).unwrap());
    }
    file
}

/// What is wrong with the header that another program ends with its checksum.
fn problem(before: &str) -> Option<SealProblem> {
    Header::read((with_crc(before) + "\n").as_bytes()).err()
}

#[test]
fn another_program_writes_the_same_bytes() {
    for chunk in [1, 7, 25, 26] {
        let theirs = sealed_by_another_program(&line(chunk), chunk, PLAIN);
        assert!(theirs == sealed(chunk, PLAIN), "{chunk}");
    }
}

#[test]
fn names_that_are_not_known_are_passed_over() {
    let longer = format!("{},\"by\":{{\"crc\":[1,null]}},\"hint\":\"aunt\"", line(8));
    let file = sealed_by_another_program(&longer, 8, PLAIN);
    assert_eq!(opened(&file), (PLAIN.to_vec(), Ok(())));
}

#[test]
fn a_later_version_is_refused_by_its_number() {
    for (version, expected) in [
        ("1", None),
        ("2", Some(Newer(2))),
        ("4294967295", Some(Newer(u32::MAX))),
        ("99999999999999999999", Some(Newer(u32::MAX))),
        ("0", Some(Changed)),
        ("-2", Some(Changed)),
        ("1.5", Some(Changed)),
        ("\"2\"", Some(Changed)),
    ] {
        let other = line(8).replace("\"version\":1", &format!("\"version\":{version}"));
        assert_eq!(problem(&other), expected, "{version}");
    }
    let wholly_other = r#"{"format":"byname-sealed","version":2,"lock":{"memory":"much"}"#;
    assert_eq!(problem(wholly_other), Some(Newer(2)));
}

#[test]
fn what_no_app_writes_counts_as_changed() {
    let line = line(8);
    assert_eq!(problem(&line), None);
    for (what, other) in [
        ("another cipher", line.replace("be32", "le31")),
        ("another kdf", line.replace("argon2id", "argon2i")),
        ("a short salt", line.replace("\"salt\":\"73", "\"salt\":\"")),
        ("a long nonce", line.replace("\"nonce\":\"6e", "\"nonce\":\"6e6e")),
        ("no hex", line.replace("\"nonce\":\"6e", "\"nonce\":\"6g")),
        ("no check", line.replace("\"check\"", "\"cheque\"")),
        ("no number", line.replace("\"passes\":1", "\"passes\":\"1\"")),
        ("half a pass", line.replace("\"passes\":1", "\"passes\":0.5")),
        ("no pass", line.replace("\"passes\":1", "\"passes\":0")),
        ("no lane", line.replace("\"lanes\":1", "\"lanes\":0")),
        ("no memory", line.replace("\"memory\":8", "\"memory\":7")),
        ("too many lanes", line.replace("\"lanes\":1", "\"lanes\":2")),
        ("no chunk", line.replace("\"chunk\":8", "\"chunk\":0")),
        ("less than none", line.replace("\"chunk\":8", "\"chunk\":-8")),
        ("twice", format!("{line},\"chunk\":8")),
        ("no JSON", format!("{line},")),
        ("deep", format!("{line},\"x\":{}", "[".repeat(3_000))),
    ] {
        assert_ne!(other, line, "{what}");
        assert_eq!(problem(&other), Some(Changed), "{what}");
    }
}

#[test]
fn gigantic_numbers_are_too_costly_before_anything_is_tried() {
    let gigantic =
        ["4294967295", "4294967296", "18446744073709551615", "99999999999999999999", "1e300"];
    let line = line(8);
    for (name, usual) in [("memory", 8), ("passes", 1), ("lanes", 1), ("chunk", 8)] {
        let usual = format!("\"{name}\":{usual}");
        assert!(line.contains(&usual), "{usual}");
        for number in gigantic {
            let other = line.replace(&usual, &format!("\"{name}\":{number}"));
            assert_eq!(problem(&other), Some(TooCostly), "{name} {number}");
        }
    }
}

#[test]
fn a_checksum_is_of_all_before_it_and_stands_last() {
    let whole = with_crc(&line(8));
    for (what, other, expected) in [
        ("as it is", format!("{whole}\n"), None),
        ("no line feed", whole.clone(), Some(Cut)),
        ("a line end of Windows", format!("{whole}\r\n"), Some(Changed)),
        ("a blank behind it", format!("{whole} \n"), Some(Changed)),
        ("none", format!("{}}}\n", line(8)), Some(Changed)),
        ("nothing else", "{\"format\":\"byname-sealed\"}\n".to_owned(), Some(Changed)),
    ] {
        assert_eq!(Header::read(other.as_bytes()).err(), expected, "{what}");
    }
}

const PIECES: [&str; 20] = [
    "\"version\":1",
    "\"memory\":",
    "\"passes\":1",
    "\"lanes\":",
    "\"salt\":\"",
    "\"nonce\":",
    "\"chunk\":8",
    "\"check\":\"",
    "\"cipher\":\"xchacha20-poly1305-stream-be32\"",
    "\"kdf\":\"argon2id\"",
    "00112233445566778899aabbccddeeff",
    ",",
    "{",
    "}",
    "[",
    "\"",
    "1e999",
    "-0",
    "\u{feff}",
    "\\ud800",
];

proptest! {
    #[test]
    fn no_header_panics(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..30)) {
        let made_up = format!("{{\"format\":\"byname-sealed\",{}", pieces.concat());
        prop_assert!(problem(&made_up).is_some());
    }
}
