//! The first day, and every place where nothing is yet, in German.

use crate::i18n::First;

/// What to do first, and next.
pub(super) const FIRST: First = First {
    title: "Willkommen im Kundenbuch",
    text: "Noch ist es leer. Womit soll es losgehen?",
    add: "Die erste Person hinzufügen",
    add_text: "Wer gerade vor der Theke steht. Ein Vorname genügt.",
    add_hint: "Einen Namen eintippen und auf „hinzufügen“ tippen. Ein Wort genügt: „Anna“, oder \
               „Dame mit dem roten Fahrrad“.",
    bring: "Kontakte mitbringen",
    bring_text: "Aus dem Telefon, einem Mailprogramm oder einer Tabelle.",
    sample: "In einem Musterladen umsehen",
    sample_text: "60 erfundene Leute mit zwei Jahren Leben. Mit einem Tippen wieder weg.",
    shop_name: "Wie heißt der Laden?",
    shop_name_hint: "Wer mag; steht dann ganz oben",
    nobody: "Es steht noch niemand im Buch.",
    nobody_matches: "So jemand ist nicht dabei.",
    show_everybody: "Alle zeigen",
    no_cards: "Hier öffnen sich die Karten der Leute.",
    not_found: "So jemand steht noch nicht im Buch.",
    quiet_day: "Kein Geburtstag und kein anderer Tag in der Nähe. Ein guter Tag für eine \
                Überraschung.",
    look_through: "Die Leute durchblättern",
    no_dates: "Wann ist der Geburtstag? Tag und Monat genügen.",
    no_entries: "Noch ist nichts aufgeschrieben.",
    first_visit: "Ersten Besuch notieren",
    write_note: "Notiz schreiben",
    nothing_came: "Noch kam nichts herein. Was mitgebracht wird, steht dann hier und lässt sich \
                   zurücknehmen.",
};
