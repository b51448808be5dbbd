//! A file as each program writes it, of invented people, and beside it everything that is kept.

use byname::domain::arrival::Incoming;

use super::golden::fixture;
use super::{read, told};

/// Everything that is kept of somebody: what is shown, and what is for the way out.
fn kept(person: &Incoming) -> Vec<String> {
    let mut lines = told(person);
    let uid = &person.person.uid;
    lines.extend((!uid.is_empty()).then(|| format!("known as: {uid}")));
    lines.extend(person.photo.iter().map(|photo| {
        let start: String = photo.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        format!("photo: {} bytes from {start}", photo.len())
    }));
    lines.extend(person.person.foreign.lines().map(|line| format!("foreign: {line}")));
    lines
}

fn retold(file: &[u8]) -> String {
    let reading = read(file).expect("an address book");
    let mut lines = Vec::new();
    for person in &reading.people {
        let mut kept = kept(person).into_iter();
        lines.extend(kept.next());
        lines.extend(kept.map(|line| format!("  {line}")));
    }
    let left_out = reading.skipped.iter();
    lines.extend(left_out.map(|it| format!("left out {}: {:?}", it.place, it.why)));
    lines.join("\n") + "\n"
}

#[track_caller]
fn check(name: &str) {
    let expected = String::from_utf8(fixture(&format!("{name}.txt"))).expect("UTF-8");
    assert_eq!(retold(&fixture(&format!("{name}.vcf"))), expected, "{name}");
}

#[test]
fn what_apples_programs_write_is_kept() {
    check("icloud-3.0");
    check("iphone-3.0");
}

#[test]
fn what_android_phones_write_is_kept() {
    check("google-3.0");
    check("android-2.1");
    check("samsung-2.1");
    check("huawei-2.1");
}

#[test]
fn what_old_handsets_write_is_kept() {
    check("blackberry-2.1");
    check("nokia-2.1");
}

#[test]
fn what_office_programs_write_is_kept() {
    check("outlook-2.1");
    check("exchange-3.0");
    check("lotus-3.0");
}

#[test]
fn what_free_programs_write_is_kept() {
    check("evolution-3.0");
    check("thunderbird-4.0");
    check("thunderbird-3.0");
    check("kaddressbook-3.0");
}

#[test]
fn what_web_services_write_is_kept() {
    check("nextcloud-4.0");
    check("fastmail-3.0");
    check("proton-4.0");
}
