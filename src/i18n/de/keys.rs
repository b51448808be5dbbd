//! Keys and commands, in German.

use crate::i18n::{Deed, Errand, Keys, Place};

/// Keys, commands, and what is only for paper or for the ear.
pub(super) const KEYS: Keys = Keys {
    title: "Tasten",
    place: |place| match place {
        Place::Everywhere => "Überall",
        Place::Card => "Auf einer Karte",
        Place::List => "In der Liste und bei den Gesichtern",
        Place::Finder => "Im Feld zum Finden",
        Place::NoteBox => "Im Feld für die Notiz",
    },
    deed: |deed| match deed {
        Deed::Find => "Jemanden finden",
        Deed::Add => "Jemanden hinzufügen",
        Deed::AllKeys => "Alle Tasten zeigen",
        Deed::Palette => "Befehle und Leute",
        Deed::Undo => "Rückgängig",
        Deed::Leave => "Das Feld verlassen, dann die Karte",
        Deed::WasHere => "War da",
        Deed::Edit => "Karte bearbeiten",
        Deed::Note => "Notiz schreiben",
        Deed::SaveNote => "Notiz speichern",
        Deed::NextFound => "Weiter zum Nächsten",
        Deed::PreviousFound => "Zurück zum Vorigen",
        Deed::Choose => "Die markierte Person öffnen oder den Namen hinzufügen",
        Deed::Down => "Nach unten",
        Deed::Up => "Nach oben",
        Deed::Left => "Nach links, bei den Gesichtern",
        Deed::Right => "Nach rechts, bei den Gesichtern",
        Deed::PageDown => "Einen Bildschirm nach unten",
        Deed::PageUp => "Einen Bildschirm nach oben",
        Deed::First => "Ganz nach oben",
        Deed::Last => "Ganz nach unten",
    },
    key: |key| match key {
        "ArrowDown" => "↓",
        "ArrowUp" => "↑",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "Enter" => "Eingabe",
        "Escape" => "Esc",
        "Home" => "Pos1",
        "End" => "Ende",
        "PageDown" => "Bild ↓",
        "PageUp" => "Bild ↑",
        key => key,
    },
    control: "Strg",
    or: "oder",
    letters: "Kürzel mit einer Taste",
    letters_hint: "Ein Buchstabe tut etwas, solange nicht getippt wird. Am besten ausschalten, \
                   wenn Tasten aus Versehen gedrückt werden oder dem Gerät diktiert wird.",
    letters_are_off: "Kürzel mit einer Taste sind in den Einstellungen ausgeschaltet.",
    show: "Alle Tasten zeigen",
    skip: "Zum Inhalt",
    news: "Meldungen",
    palette: "Befehle und Leute",
    palette_box: "Befehl oder Person finden",
    nothing: "Nichts gefunden",
    errand: |errand| match errand {
        Errand::WasHere => "War da",
        Errand::Note => "Notiz schreiben",
        Errand::Edit => "Diese Karte bearbeiten",
        Errand::Today => "Zu „Heute“",
        Errand::People => "Zu „Leute“",
        Errand::Exchange => "Zu „Austausch“",
        Errand::Settings => "Zu „Einstellungen“",
        Errand::Add => "Eine Person hinzufügen",
        Errand::Undo => "Den letzten Schritt rückgängig machen",
        Errand::Copy => "Eine Kopie des Buchs machen",
        Errand::Print => "Diese Seite drucken",
        Errand::Light => "Aussehen: hell",
        Errand::Dark => "Aussehen: dunkel",
        Errand::Stall => "Aussehen: Marktstand (Sonne)",
        Errand::AsDevice => "Aussehen: wie das Gerät",
        Errand::AllKeys => "Alle Tasten zeigen",
    },
    count: |count| match count.count {
        0 => "Nichts gefunden".to_owned(),
        _ => count.of("Möglichkeit", "Möglichkeiten"),
    },
    phone: "Telefon",
    birthday: "Geburtstag",
    name: "Name",
    more_on_paper: |count| {
        format!(
            "Nicht gedruckt: {count} weitere. Ein Stichwort über der Liste wählen, um einen Teil \
             zu drucken."
        )
    },
};
