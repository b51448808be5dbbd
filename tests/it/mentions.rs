//! Days that a note speaks of, in the five languages the app speaks; and what speaks of none.

mod further_languages;

use byname::domain::language::Language;
use byname::domain::mention::{Mention, Reader, Role};
use byname::i18n::words;

use crate::support::day;

/// A Thursday.
const TODAY: &str = "2026-11-26";

/// A note, and the days that it speaks of: "until 2027-05-12".
type Row = (&'static str, &'static [&'static str]);

fn told(language: Language, note: &str, today: &str) -> Vec<String> {
    let reader = Reader::new(words(language).days);
    let said = |it: Mention| match it.role {
        Role::On => it.day.to_string(),
        Role::From => format!("from {}", it.day),
        Role::Until => format!("until {}", it.day),
    };
    reader.read(note, day(today)).into_iter().map(said).collect()
}

fn holds(language: Language, table: &[Row]) {
    let mut faults = Vec::new();
    for (note, expected) in table {
        let told = told(language, note, TODAY);
        if told != *expected {
            faults.push(format!("{note}: {told:?} instead of {expected:?}"));
        }
    }
    assert!(faults.is_empty(), "{language:?}\n{}", faults.join("\n"));
}

#[test]
fn in_english() {
    holds(
        Language::English,
        &[
            ("exam on the 12th", &["2026-12-12"]),
            ("Exam on the 12th.", &["2026-12-12"]),
            ("the 31st is a day off", &["2026-12-31"]),
            ("back 12 May", &["2027-05-12"]),
            ("back on 12th May, tired", &["2027-05-12"]),
            ("May 12", &["2027-05-12"]),
            ("on the 12th of May", &["2027-05-12"]),
            ("wedding 5 June 2027", &["2027-06-05"]),
            ("June 5, 2028", &["2028-06-05"]),
            ("12 Dec. 2026", &["2026-12-12"]),
            ("in two weeks", &["2026-12-10"]),
            ("in a week", &["2026-12-03"]),
            ("in 3 days", &["2026-11-29"]),
            ("in a month’s time", &["2026-12-26"]),
            ("next Friday", &["2026-12-04"]),
            ("this Friday", &["2026-11-27"]),
            ("sailing on Sunday", &["2026-11-29"]),
            ("on Thursday", &["2026-12-03"]),
            ("on Friday, 11 December", &["2026-12-11"]),
            ("tomorrow", &["2026-11-27"]),
            ("the day after tomorrow", &["2026-11-28"]),
            ("in March", &["2027-03-01"]),
            ("next month", &["2026-12-01"]),
            ("next week", &["2026-11-30"]),
            ("on 12.5.", &["2027-05-12"]),
            ("on 12/5", &["2027-05-12"]),
            ("12.5.2027", &["2027-05-12"]),
            ("2027-05-12", &["2027-05-12"]),
            ("12/25/2026", &["2026-12-25"]),
            ("Lisbon until 12 May", &["until 2027-05-12"]),
            ("away until the 12th", &["until 2026-12-12"]),
            ("until Friday", &["until 2026-11-27"]),
            ("from 3 May to 12 May", &["from 2027-05-03", "until 2027-05-12"]),
            ("from the 3rd to 12 May", &["until 2027-05-12"]),
            ("exam on the 12th, results on 20 December", &["2026-12-12", "2026-12-20"]),
        ],
    );
}

#[test]
fn what_is_no_day_in_english() {
    let traps = [
        "",
        "table for 4",
        "2 kg",
        "at 10",
        "at 10:30",
        "12.50",
        "costs 12.5",
        "€12.5.",
        "call 0171 12 5 26",
        "+44 7700 900123",
        "tel. 12/5 26",
        "in 2027",
        "since 1985",
        "was born in 1961",
        "12 May 1961",
        "sat on a chair",
        "may be late",
        "4 may be late",
        "marched 12 miles",
        "in 10 minutes",
        "in 4 kg",
        "every Friday",
        "on Fridays",
        "on the 32nd",
        "30 February",
        "on the 4th floor",
        "No. 12",
        "1/2 kg",
        "10-12",
        "50 %",
        "20 November",
        "in November",
        "in October",
        "#12 may",
        "his 4th birthday",
    ];
    for trap in traps {
        assert_eq!(told(Language::English, trap, TODAY), [""; 0], "{trap}");
    }
}

#[test]
fn in_german() {
    holds(
        Language::German,
        &[
            ("Prüfung am 12.", &["2026-12-12"]),
            ("zurück am 12. Mai", &["2027-05-12"]),
            ("12. Mai 2027", &["2027-05-12"]),
            ("12.5.", &["2027-05-12"]),
            ("kommt 12.05.2027 wieder", &["2027-05-12"]),
            ("am 12.5", &["2027-05-12"]),
            ("in zwei Wochen", &["2026-12-10"]),
            ("in einer Woche", &["2026-12-03"]),
            ("in 3 Tagen", &["2026-11-29"]),
            ("in einem Monat", &["2026-12-26"]),
            ("nächsten Freitag", &["2026-11-27"]),
            ("am Sonntag", &["2026-11-29"]),
            ("am Freitag, 11. Dezember", &["2026-12-11"]),
            ("morgen", &["2026-11-27"]),
            ("übermorgen", &["2026-11-28"]),
            ("im März", &["2027-03-01"]),
            ("nächste Woche", &["2026-11-30"]),
            ("nächsten Monat", &["2026-12-01"]),
            ("Lissabon bis 12. Mai", &["until 2027-05-12"]),
            ("bis zum 12.12.", &["until 2026-12-12"]),
            ("bis Freitag", &["until 2026-11-27"]),
            ("vom 3. Mai bis 12. Mai", &["from 2027-05-03", "until 2027-05-12"]),
            ("vom 3. bis 12. Mai", &["until 2027-05-12"]),
            ("Tisch für 4", &[]),
            ("2 kg", &[]),
            ("um 10", &[]),
            ("um 10.30 Uhr", &[]),
            ("kostet 12,50", &[]),
            ("Guten Morgen gesagt", &[]),
            ("morgens müde", &[]),
            ("heute Morgen", &[]),
            ("jeden Freitag", &[]),
            ("freitags", &[]),
            ("0171 12 5 26", &[]),
            ("seit 1985", &[]),
            ("im 4. Stock", &[]),
            ("am 4. Platz", &[]),
            ("31.2.", &[]),
        ],
    );
}

#[test]
fn a_year_and_a_leap_day_turn_as_the_calendar_does() {
    let table = [
        ("2026-12-31", "tomorrow", "2027-01-01"),
        ("2026-12-31", "on the 31st", "2027-01-31"),
        ("2027-01-31", "on the 30th", "2027-03-30"),
        ("2027-01-31", "in a month", "2027-02-28"),
        ("2027-06-01", "29 February", "2028-02-29"),
        ("2026-11-29", "next Friday", "2026-12-04"),
        ("2026-11-29", "next week", "2026-11-30"),
        ("2026-12-15", "next month", "2027-01-01"),
    ];
    for (today, note, expected) in table {
        assert_eq!(told(Language::English, note, today), [expected], "{today}: {note}");
    }
}

#[test]
fn any_text_at_all_is_read_without_harm() {
    let texts = [
        "٪٪",
        "12.",
        "12..",
        ".12",
        "12/",
        "/12/5",
        "on",
        "the",
        "in two",
        "\u{fdfa}",
        "1.2.3.4.5.6",
    ];
    for language in Language::ALL {
        for text in texts {
            told(*language, text, TODAY);
        }
        let long = "on the 12th 12.5. ".repeat(2_000);
        assert!(told(*language, &long, TODAY).len() <= 2);
    }
}
