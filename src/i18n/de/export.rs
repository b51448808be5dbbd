//! Contacts on their way out, in German.

use crate::domain::occasion::OccasionKind;
use crate::i18n::Export;

/// Contacts on their way out.
pub(super) const EXPORT: Export = Export {
    title: "Kontakte mitnehmen",
    hint: "Für ein Telefon, ein Mailprogramm, eine Tabelle oder einen Kalender. Wer kommt mit?",
    form: "Als",
    cards: "vCard 4",
    old_cards: "vCard 3",
    table: "Tabelle",
    calendar: "Kalender",
    cards_hint: "Kontakte für Mailprogramme und neuere Telefone, mit Notizen und allem anderen, \
                 was auf der Karte steht.",
    old_cards_hint: "Kontakte für ältere Telefone, und wann immer ein Gerät die anderen nicht \
                     nimmt.",
    table_hint: "Eine Zeile je Person, für ein Tabellenprogramm oder Google (CSV).",
    calendar_hint: "Geburtstage und andere Tage, die jedes Jahr wiederkommen, und Aufgaben mit einem Tag (.ics).",
    make: "Datei machen",
    making: |percent| format!("Die Datei wird gemacht … {percent} %"),
    download: "Herunterladen",
    share: "Teilen",
    dates: |count| count.of("Datum", "Daten"),
    made: |what, kilobytes| format!("{what}, {kilobytes} kB"),
    nobody: "So jemand ist nicht dabei.",
    no_dates: "Hier hat niemand ein Datum mit Tag und Monat.",
    downloaded: |name| format!("{name} liegt bei den Downloads"),
    refused: "Das Gerät hat die Datei nicht genommen. Bitte noch einmal versuchen.",
    this_list: "Diese Liste exportieren",
    share_card: "Karte teilen",
    calendar_name: "Geburtstage und andere Tage",
    event: |kind, label, who, year| {
        let what = match kind {
            OccasionKind::Birthday => "Geburtstag",
            OccasionKind::Anniversary => "Hochzeitstag",
            OccasionKind::NameDay => "Namenstag",
            OccasionKind::Own => label,
        };
        match year {
            Some(year) => format!("{what}: {who} ({year})"),
            None => format!("{what}: {who}"),
        }
    },
};
