//! Whole files on their way out. None is ever edited to make a change pass.

use std::fs;
use std::path::PathBuf;

use byname::domain::date::LeapRule;
use byname::domain::id::{OccasionId, TaskId};
use byname::domain::occasion::OccasionKind;
use byname::exchange::ics::{Calendar, Errand, Event};
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
pub(super) fn check(name: &str, bytes: &[u8]) {
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

#[test]
fn tasks_in_a_calendar_are_as_they_always_were() {
    let mut calendar = Calendar::new("Days and tasks", 1_795_316_400_000, day("2026-11-22"));
    for (number, (due, rule, summary)) in (1..).zip([
        ("2026-11-25", "", "call the baker; ask for rye, two loaves"),
        ("2026-11-20", "", "overdue: it stands on the day of the file"),
        ("2026-11-28", "FREQ=WEEKLY;BYDAY=SA", "water the plants"),
        ("2026-11-20", "FREQ=MONTHLY;BYMONTHDAY=31,-1;BYSETPOS=1", "overdue, and comes back"),
        ("2026-12-01", "freq=daily; until=20261224T120000Z", "open the Advent calendar"),
        ("2026-12-02", "FREQ=DAILY;COUNT=3", "three times, of which one is next"),
        ("2026-12-03", "FREQ=HOURLY", "a rule that is not known here"),
    ]) {
        let id = TaskId(Uuid::from_u128(number));
        let (due, rule, summary) = (day(due), rule.to_owned(), summary.to_owned());
        calendar.add_task(&Errand { id, due, rule, summary });
    }
    assert_eq!(calendar.len(), 7);
    check("out-tasks.ics", &calendar.bytes());
}
