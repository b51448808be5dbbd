//! Contacts on their way out, in English.

use crate::domain::occasion::OccasionKind;
use crate::i18n::Export;

/// Contacts on their way out.
pub(super) const EXPORT: Export = Export {
    title: "Take contacts along",
    hint: "For a phone, a mail program, a spreadsheet or a calendar. Who goes along?",
    form: "As",
    cards: "vCard 4",
    old_cards: "vCard 3",
    table: "Table",
    calendar: "Calendar",
    cards_hint: "Contacts for mail programs and newer phones, with notes and everything else on \
                 the card.",
    old_cards_hint: "Contacts for older phones, and whenever a device does not take the other.",
    table_hint: "One line for each person, for a spreadsheet or Google (CSV).",
    calendar_hint: "Birthdays and other dates that come back every year, and tasks that have a day (.ics).",
    make: "Make the file",
    making: |percent| format!("Making the file … {percent} %"),
    download: "Download",
    share: "Share",
    dates: |count| count.of("date", "dates"),
    made: |what, kilobytes| format!("{what}, {kilobytes} kB"),
    nobody: "Nobody here is like that.",
    no_dates: "Nobody of them has a date with a day and a month.",
    downloaded: |name| format!("{name} is among your downloads"),
    refused: "The device did not take the file. Please try once more.",
    this_list: "Export this list",
    share_card: "Share card",
    calendar_name: "Birthdays and dates",
    event: |kind, label, who, year| {
        let what = match kind {
            OccasionKind::Birthday => "Birthday",
            OccasionKind::Anniversary => "Anniversary",
            OccasionKind::NameDay => "Name day",
            OccasionKind::Own => label,
        };
        match year {
            Some(year) => format!("{what}: {who} ({year})"),
            None => format!("{what}: {who}"),
        }
    },
};
