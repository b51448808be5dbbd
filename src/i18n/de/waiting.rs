//! Before the book is open, in German.

use crate::i18n::Waiting;

/// What is said while the browser does not hand over the book.
pub(super) const WAITING: Waiting = Waiting {
    slow: "Der Browser gibt das Buch noch nicht heraus. Nichts ist verloren, und Byname fragt \
         weiter. Oft hilft es, andere Tabs mit Byname zu schließen oder den Browser neu zu \
         starten.",
    go_on: "Ohne das Buch weitermachen",
    piece: "Dieser Teil von Byname war nicht zu holen. Bitte die Verbindung prüfen und es noch einmal \
         versuchen, oder die Seite neu laden. Nichts ist verloren.",
};
