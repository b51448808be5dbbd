//! A copy that comes in, in German.

use crate::domain::merging::What;
use crate::i18n::{Merged, Merging};

/// What a copy would change.
pub(super) const MERGING: Merging = Merging {
    title: "Was diese Kopie ändern würde",
    from: |device, when| format!("Von {device}, {when}"),
    looking: |percent| format!("Die Kopie wird angesehen: {percent}"),
    counts: |it| {
        let Merged { new, changed, deleted, clashes, skipped } = *it;
        let deleted = match deleted.count {
            0 => String::new(),
            _ => format!(", {deleted} gelöscht"),
        };
        let clashes = clashes.of("Widerspruch", "Widersprüche");
        format!("{new} neu, {changed} geändert{deleted}, {clashes}, {skipped} übersprungen")
    },
    merge: "Zusammenführen",
    merging: |percent| format!("Wird zusammengeführt: {percent}"),
    stopped: "Angehalten. Nichts wurde geändert.",
    nothing_new: "In dieser Kopie ist nichts Neues.",
    clashes: |count| count.of("Widerspruch", "Widersprüche"),
    clashes_hint: "Zwei Geräte haben an derselben Stelle geschrieben, ohne voneinander zu wissen. \
                   Das Spätere gilt; soll das andere gelten, bitte dieses antippen. Unter \
                   „Änderungen“ bleibt beides erhalten.",
    clash_of: |who, what| format!("{who}: {what}"),
    word_of: |device, when| format!("{device}, {when}"),
    stands: "gilt",
    take_this: "Dieses nehmen",
    is_deleted: "gelöscht",
    is_kept: "weitergeschrieben",
    people: |count| count.of("Karte mit Neuem", "Karten mit Neuem"),
    people_hint: "Bitte das Häkchen überall wegnehmen, wo etwas nicht ins Buch soll.",
    take_in: |what| format!("{what} aufnehmen"),
    entries: |count| count.of("Eintrag", "Einträge"),
    all: "Alles",
    find: "In dieser Kopie finden",
    none_found: "In dieser Kopie heißt nichts so.",
    what: |what| match what {
        What::New => "neu",
        What::Changed => "geändert",
        What::Deleted => "gelöscht",
        What::Restored => "wieder da",
        What::Erased => "endgültig ausgelöscht",
        What::Quiet => "ohne sichtbare Änderung",
    },
    the_shop: "Der Laden",
    other_things: "Was ein neueres Byname geschrieben hat",
    lacks_ground: "In dieser Kopie stehen nur die letzten Änderungen. Sie bauen auf früheren auf, \
                   die nie hier ankamen. Bitte diese Kopie zusammenführen und danach auf dem \
                   anderen Gerät eine Kopie des ganzen Buchs machen.",
    ahead: |device, when| {
        format!(
            "Die Uhr von „{device}“ geht vor: Eine Änderung trägt dort die Zeit {when}. Alles von \
             dort kommt ins Buch und lässt sich ändern wie sonst; bitte die Uhr jenes Geräts \
             stellen."
        )
    },
    skipped: |count| count.of("Zeile war nicht lesbar", "Zeilen waren nicht lesbar"),
    erased: |count| {
        let people = count.of("Person wurde", "Personen wurden");
        format!(
            "{people} auf einem anderen Gerät endgültig ausgelöscht; das lässt sich nicht \
             rückgängig machen."
        )
    },
};
