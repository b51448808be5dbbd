//! The backup conscience, in German.

use crate::i18n::Backup;

/// Whether there is a copy of the book, and how old it is.
pub(super) const BACKUP: Backup = Backup {
    title: "Sicherung",
    none: "Von diesem Buch gibt es noch keine Kopie.",
    since: |when, changes| match changes.count {
        0 => format!("Letzte Kopie {when}, seitdem unverändert."),
        _ => format!("Letzte Kopie {when}, seitdem {}.", changes.of("Änderung", "Änderungen")),
    },
    reading_back: "Die Kopie wird zur Probe gelesen …",
    good: "Sie wurde zur Probe gelesen und verglichen: Sie ist in Ordnung.",
    look_for_it: "Ob sie angekommen ist, verrät der Browser nicht. Bitte unter den Downloads \
                  nachsehen.",
    not_good: "Diese Kopie ist nicht in Ordnung: Zur Probe gelesen, sagt sie nicht, was im Buch \
               steht. Sie zählt nicht. Bitte noch einmal versuchen.",
    not_read: "Sie konnte hier nicht zur Probe gelesen werden und zählt darum nicht. Bitte aufheben \
               und noch eine machen.",
    by_itself: "Kopie von selbst",
    by_itself_hint: "Byname kann auch ungefragt eine Kopie in einem Ordner dieses Computers \
                     aufheben: nach Änderungen, höchstens alle zehn Minuten. Am besten auf einer \
                     anderen Platte oder einem Stick. Sie hat kein Passwort.",
    choose_folder: "Einen Ordner wählen",
    kept: |folder, when| {
        format!("Auch von selbst aufgehoben im Ordner „{folder}“, zuletzt {when}.")
    },
    keeping: |folder| {
        format!("Auch von selbst aufgehoben im Ordner „{folder}“, ab der nächsten Änderung.")
    },
    asks: |folder| format!("Der Browser fragt wieder, ob Byname in „{folder}“ schreiben darf."),
    allow: "Erlauben",
    failed: |folder| {
        format!(
            "Im Ordner „{folder}“ konnte keine gute Kopie aufgehoben werden. Vielleicht ist er \
             weg, voll oder nicht angesteckt."
        )
    },
    stop: "Dort nicht mehr aufheben",
};
