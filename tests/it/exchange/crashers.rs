//! Files that once broke a reader, or that a search for such files began with: none does any more.
//!
//! Whatever `cargo xtask fuzz` finds goes into `tests/fixtures/crashers`, with its name saying what
//! is wrong with it, and stays there.

use std::fs;
use std::path::PathBuf;

use byname::disk::format;
use byname::domain::book::Book;
use byname::exchange::{byname as copy, open};

use super::decode;

/// Reads a file with every reader there is; those it is not for refuse it.
fn read_as_all(file: &[u8]) {
    if let Ok(opened) = open(file, &decode) {
        let mut last = 0;
        for found in opened.people(None) {
            assert!(last <= found.end && found.end <= opened.size(), "progress only grows");
            last = found.end;
        }
        if let Some(table) = opened.table() {
            opened.people(Some(&table.choice())).for_each(drop);
        }
    }
    if let Ok(copy) = copy::read(file) {
        Book::new(copy.records);
    }
    let _ = (format::read_batch(file), format::read_page(file), format::read_step(file).is_ok());
}

#[test]
fn what_once_broke_a_reader_is_read_or_refused() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/crashers");
    let mut count = 0;
    for entry in fs::read_dir(&folder).expect("the folder of the crashers") {
        let path = entry.expect("a file").path();
        read_as_all(&fs::read(&path).expect("a file"));
        count += 1;
    }
    assert!(0 < count, "{} is empty", folder.display());
}
