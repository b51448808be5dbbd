//! Whole files on their way out. None is ever edited to make a change pass.

use std::fs;
use std::path::PathBuf;

use byname::domain::date::LeapRule;
use byname::domain::id::OccasionId;
use byname::domain::occasion::OccasionKind;
use byname::exchange::ics::{Calendar, Event};
use byname::exchange::outgoing::Outgoing;
use byname::exchange::{Version, write_card};
use uuid::Uuid;

use super::{everything, somebody, tables};
use crate::support::day;

fn people() -> [Outgoing; 3] {
    [everything(), somebody("lady with the red bicycle"), somebody("王 小明")]
}

/// Holds that a file is what it always was.
#[track_caller]
fn check(name: &str, bytes: &[u8]) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exchange").join(name);
    let golden = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert_eq!(text(bytes), text(&golden), "{name}");
}

#[test]
fn cards_of_both_versions_are_as_they_always_were() {
    for (version, name) in [(Version::V4, "out-4.0.vcf"), (Version::V3, "out-3.0.vcf")] {
        let file: String = people().iter().map(|it| write_card(version, it)).collect();
        check(name, file.as_bytes());
    }
}

#[test]
fn a_table_is_as_it_always_was() {
    check("out.csv", &tables::table(&people()));
}

#[test]
fn a_calendar_is_as_it_always_was() {
    let mut calendar = Calendar::new("Days; birthdays", 1_795_316_400_000, day("2026-11-22"));
    let dates = everything().dates;
    for (number, (kind, label, date)) in (1..).zip(dates) {
        let what = if kind == OccasionKind::Own { label } else { format!("{kind:?}") };
        let id = OccasionId(Uuid::from_u128(number));
        let summary =
            format!("{what}: Anna van der Berg, who is called Nan by all who know her well");
        for leap_rule in [LeapRule::February28, LeapRule::March1] {
            calendar.add(&Event { id, date, leap_rule, summary: summary.clone() });
        }
    }
    check("out.ics", &calendar.bytes());
}
