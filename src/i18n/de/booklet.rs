//! The book to read, and all about one person, in German.

use crate::i18n::Booklet;

/// The book to read, and all about one person.
pub(super) const BOOKLET: Booklet = Booklet {
    title: "Ein Buch zum Lesen",
    hint: "Eine Seite mit allen, ihren Fotos, Notizen und Tagen: zum Drucken, oder zum Lesen auf \
           jedem Gerät ohne diese App.",
    make: "Buch zum Lesen erstellen",
    nobody: "Noch steht niemand im Buch.",
    all_about: |name| format!("Alles über {name}"),
    all_about_hint: "Alles, was hier über diesen Menschen steht, auch was im Papierkorb liegt, \
                     für alle, die danach fragen.",
    print: "Drucken",
    as_json: "Als JSON herunterladen",
    as_card: "Als vCard herunterladen",
    as_page: "Als Seite herunterladen",
    as_of: |day| format!("Stand: {day}"),
    letters: "Buchstaben",
    visits: "Besuche",
    came: |count, last| match count.count {
        1 => format!("einmal, am {last}"),
        _ => format!("{count}-mal, zuletzt am {last}"),
    },
    notes: "Notizen und Besuche",
    deleted: "gelöscht",
    foreign: "Für andere Programme aufbewahrt",
};
