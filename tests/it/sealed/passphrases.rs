//! Which passphrases open a file, and which do not.

use byname::exchange::sealed::{Header, Seal, SealProblem};

use super::{NONCE, PASSPHRASE, SALT, cheap, sealed};

fn opens(sealed_with: &str, tried: &str) -> Result<Vec<u8>, SealProblem> {
    let (seal, mut file) = Seal::begin(sealed_with, SALT, NONCE, cheap(16)).unwrap();
    file.extend(seal.end());
    let header = Header::read(&file)?;
    let mut opening = header.unlock(tried)?;
    opening.add(&file[header.length()..])?;
    opening.end()
}

#[test]
fn another_passphrase_is_told_from_a_changed_file() {
    for tried in ["", "tulip", "Tulip lantern gravel spoon", "tulip lantern  gravel spoon"] {
        assert_eq!(opens(PASSPHRASE, tried), Err(SealProblem::WrongPassphrase), "{tried}");
        let mut file = sealed(16, b"plain");
        *file.last_mut().unwrap() ^= 1;
        let header = Header::read(&file).unwrap();
        assert_eq!(header.unlock(tried).err(), Some(SealProblem::WrongPassphrase), "{tried}");
    }
}

#[test]
fn white_space_around_a_passphrase_does_not_count() {
    for tried in ["tulip", " tulip", "tulip\n", "\u{a0}\ttulip\u{2003}"] {
        assert_eq!(opens("tulip ", tried), Ok(vec![]), "{tried:?}");
    }
}

#[test]
fn letters_count_as_they_were_typed() {
    assert_eq!(opens("Zo\u{eb}", "Zo\u{eb}"), Ok(vec![]));
    assert_eq!(opens("Zo\u{eb}", "Zoe\u{308}"), Err(SealProblem::WrongPassphrase));
    assert_eq!(opens("مرحبا", "مرحبا"), Ok(vec![]));
}
