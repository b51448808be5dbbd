//! Whole files, and beside each what it says. Neither is ever edited to make a change pass.

use std::fs;
use std::path::PathBuf;

use super::{read, told};

pub(super) fn fixture(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exchange").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Everything a file says: its kind, its people, and what was left out.
fn retold(file: &[u8]) -> String {
    let reading = read(file).expect("an address book");
    let mut lines = vec![format!("{:?}", reading.source)];
    for person in &reading.people {
        let mut told = told(person).into_iter();
        lines.extend(told.next());
        lines.extend(told.map(|line| format!("  {line}")));
    }
    let left_out = reading.skipped.iter();
    lines.extend(left_out.map(|it| format!("left out {}: {:?}", it.place, it.why)));
    lines.join("\n") + "\n"
}

#[track_caller]
pub(super) fn check(file: &str, expected: &str) {
    let expected = String::from_utf8(fixture(expected)).expect("the expectation is UTF-8");
    assert_eq!(retold(&fixture(file)), expected, "{file}");
}

#[test]
fn the_export_of_a_phone_comes_in_whole() {
    check("phone-3.0.vcf", "phone-3.0.txt");
}

#[test]
fn the_cards_of_a_directory_come_in_with_their_partial_dates() {
    check("directory-4.0.vcf", "directory-4.0.txt");
}

#[test]
fn an_old_handset_comes_in_as_far_as_it_goes() {
    check("handset-2.1.vcf", "handset-2.1.txt");
}

#[test]
fn google_comes_in_with_all_it_has_in_one_cell() {
    check("google-new.csv", "google-new.txt");
}

#[test]
fn googles_older_form_comes_in_just_as_well() {
    check("google-old.csv", "google-old.txt");
}

#[test]
fn a_list_of_ones_own_comes_in_by_its_headers() {
    check("till.csv", "till.txt");
}

#[test]
fn a_german_list_with_tabs_comes_in() {
    check("vereinsliste.csv", "vereinsliste.txt");
}

#[test]
fn line_ends_of_every_kind_mean_the_same() {
    for name in ["phone-3.0.vcf", "handset-2.1.vcf", "google-new.csv", "vereinsliste.csv"] {
        let file = String::from_utf8(fixture(name)).expect("fixtures are UTF-8");
        let is_multi_line = name == "google-new.csv";
        for end in ["\r\n", "\r"] {
            let other = file.replace('\n', end);
            // A note keeps the line ends that it has within a cell.
            let told = retold(other.as_bytes()).replace('\r', if end == "\r" { "\n" } else { "" });
            if !(is_multi_line && end == "\r") {
                assert_eq!(told, retold(file.as_bytes()), "{name} with {end:?}");
            }
        }
    }
}
