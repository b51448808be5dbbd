//! Many people at once, in German.

use crate::i18n::Many;

/// Many people at once.
pub(super) const MANY: Many = Many {
    title: "Ausgewählte Leute",
    select: "Auswählen",
    done: "Fertig",
    picked: |some, all| format!("{some} von {all} ausgewählt"),
    all: "Alle auswählen",
    archive: "Archivieren",
    bring_back: "Zurückholen",
    print: "Diese drucken",
    tags_of_all: "Stichwörter aller Ausgewählten",
    new_tag: "Neues Stichwort",
    add_tag: "Stichwort hinzufügen",
};
