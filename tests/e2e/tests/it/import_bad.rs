//! Files that are no address books: a clear sentence within two seconds, and nothing changes.

use crate::habits::{add, turn_to};
use byname_e2e::{Shop, button, engine, saying, status, story};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// As soon as this the sentence is there, on a machine that does nothing else.
const SOON: Duration = Duration::from_secs(2);

/// A machine that tells several stories at once may take this long.
const BUSY: Duration = Duration::from_secs(8);

/// Bad files by what they are, with a part of the sentence that is said of them.
fn bad_files(shop: &Shop) -> Vec<(PathBuf, &'static str)> {
    const MEGA: usize = 1 << 20;
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0".to_vec();
    let gzip =
        b"\x1f\x8b\x08\0\0\0\0\0\0\x03\xed\xc1\x01\x01\0\0\0\x80\x90\xfe\xaf\xee\x08".to_vec();
    let html = "<!DOCTYPE html><html><body><table><tr><td>Name</td></tr></table></body></html>";
    let columns = format!("Name{}\nAda\n", ",x".repeat(1_000_000));
    let line = format!("BEGIN:VCARD\nFN:{}\nEND:VCARD\n", "a".repeat(60 * MEGA));
    let nested = "{\"a\":".repeat(200_000);
    let cut = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    vec![
        (shop.file("picture.vcf", png), "This is a picture"),
        (shop.file("empty.vcf", ""), "This file is empty"),
        (shop.file("blank.csv", "  \r\n\r\n"), "This file is empty"),
        (shop.file("zeros.csv", vec![0; 200 * MEGA]), "too large"),
        (shop.file("fewer-zeros.csv", vec![0; 60 * MEGA]), "no address book"),
        (shop.file("columns.csv", columns), "too large"),
        (shop.file("page.vcf", html), "This is a web page"),
        (shop.file("nested.json", nested), "no address book"),
        (shop.file("packed.vcf", gzip), "packed"),
        (shop.file("line.vcf", line), "1 skipped"),
        (shop.file("cut.vcf", cut), "1 skipped"),
    ]
}

#[test]
fn what_is_no_address_book_is_said_at_once_and_changes_nothing() {
    story(async |shop| {
        add(shop, "Ada").await;
        for (file, sentence) in bad_files(shop) {
            turn_to(shop, "Today").await;
            turn_to(shop, "Exchange").await;
            shop.upload(button("Choose a file"), &file).await;
            let start = Instant::now();
            shop.see(status(saying(sentence))).await;
            let taken = start.elapsed();
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let late = if taken < SOON { "" } else { " (late)" };
            println!("{}: {name} is refused after {taken:?}{late}", engine());
            assert!(taken < BUSY, "{name} took {taken:?}");
        }
        turn_to(shop, "People").await;
        shop.see(status(saying("1 person"))).await;
    });
}
