//! All keys, in one table: the listeners act by it and the sheet shows it, so they cannot disagree.

use web_sys::KeyboardEvent;

use crate::i18n::{Deed, Place};

/// A key as the web calls it ("ArrowDown", "n"), perhaps held together with Ctrl or Cmd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stroke {
    /// What the web calls the key.
    pub key: &'static str,
    /// Whether Ctrl (Cmd on a Mac) is held.
    pub control: bool,
}

/// What keys do in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Where.
    pub place: Place,
    /// What.
    pub deed: Deed,
    /// By which key.
    pub stroke: Stroke,
}

/// All keys there are.
pub const KEYS: &[Row] = &[
    plain(Place::Everywhere, "/", Deed::Find),
    plain(Place::Everywhere, "n", Deed::Add),
    plain(Place::Everywhere, "?", Deed::AllKeys),
    held(Place::Everywhere, "k", Deed::Palette),
    held(Place::Everywhere, "z", Deed::Undo),
    held(Place::Everywhere, ".", Deed::Shield),
    plain(Place::Everywhere, "Escape", Deed::Leave),
    plain(Place::Card, "w", Deed::WasHere),
    plain(Place::Card, "e", Deed::Edit),
    plain(Place::Card, "m", Deed::Note),
    plain(Place::List, "ArrowDown", Deed::Down),
    plain(Place::List, "ArrowUp", Deed::Up),
    plain(Place::List, "ArrowLeft", Deed::Left),
    plain(Place::List, "ArrowRight", Deed::Right),
    plain(Place::List, "PageDown", Deed::PageDown),
    plain(Place::List, "PageUp", Deed::PageUp),
    plain(Place::List, "Home", Deed::First),
    plain(Place::List, "End", Deed::Last),
    plain(Place::Finder, "ArrowDown", Deed::NextFound),
    plain(Place::Finder, "ArrowUp", Deed::PreviousFound),
    plain(Place::Finder, "Enter", Deed::Choose),
    held(Place::NoteBox, "Enter", Deed::SaveNote),
];

const fn plain(place: Place, key: &'static str, deed: Deed) -> Row {
    Row { place, deed, stroke: Stroke { key, control: false } }
}

const fn held(place: Place, key: &'static str, deed: Deed) -> Row {
    Row { place, deed, stroke: Stroke { key, control: true } }
}

impl Stroke {
    /// Whether it writes a letter or a sign, so that it does nothing while somebody types, and may
    /// be switched off.
    pub fn is_letter(self) -> bool {
        !self.control && self.key.len() == 1
    }
}

/// What was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    key: String,
    control: bool,
    shift: bool,
    alt: bool,
}

impl Press {
    /// What an event says was pressed.
    pub fn of(event: &KeyboardEvent) -> Self {
        let control = event.ctrl_key() || event.meta_key();
        Self {
            key: meant(&event.key(), &event.code()),
            control,
            shift: event.shift_key(),
            alt: event.alt_key(),
        }
    }

    /// What it does in a place; nothing when no key of the table was pressed.
    pub fn deed(&self, place: Place) -> Option<Row> {
        KEYS.iter().find(|row| row.place == place && self.is(row.stroke)).copied()
    }

    fn is(&self, stroke: Stroke) -> bool {
        // Signs need the shift key on some keyboards and not on others.
        let shift = self.shift && !stroke.is_letter();
        let same = self.key.eq_ignore_ascii_case(stroke.key);
        same && self.control == stroke.control && !shift && !self.alt
    }
}

/// The key of the table that is meant: where letters are not Latin, the key in the same place.
fn meant(key: &str, code: &str) -> String {
    if key.is_ascii() {
        return key.to_owned();
    }
    let letter = code.strip_prefix("Key").map(str::to_ascii_lowercase);
    match (letter, key, code) {
        (Some(letter), _, _) => letter,
        // The question mark of Arabic script.
        (None, "؟", _) => "?".to_owned(),
        (None, _, "Slash") => "/".to_owned(),
        (None, key, _) => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::ENGLISH;

    fn press(key: &str) -> Press {
        Press { key: key.to_owned(), control: false, shift: false, alt: false }
    }

    fn deed(press: &Press, place: Place) -> Option<Deed> {
        press.deed(place).map(|row| row.deed)
    }

    #[test]
    fn a_key_does_one_thing_in_one_place() {
        for (at, row) in KEYS.iter().enumerate() {
            let same = |it: &&Row| it.place == row.place && it.stroke == row.stroke;
            assert_eq!(KEYS.iter().position(|it| same(&it)), Some(at), "{row:?}");
            // What a card adds does not hide what works everywhere.
            let hides = row.place == Place::Card
                && KEYS.iter().any(|it| it.place == Place::Everywhere && it.stroke == row.stroke);
            assert!(!hides, "{row:?}");
        }
    }

    #[test]
    fn every_key_has_its_place_on_the_sheet_and_words() {
        for row in KEYS {
            assert!(Place::ALL.contains(&row.place), "{row:?}");
            assert!(!(ENGLISH.keys.deed)(row.deed).is_empty(), "{row:?}");
        }
        for place in Place::ALL {
            assert!(KEYS.iter().any(|row| row.place == place), "{place:?} is empty");
        }
    }

    #[test]
    fn shift_matters_for_letters_not_and_alt_always() {
        let shifted = |key| Press { shift: true, ..press(key) };
        assert_eq!(deed(&shifted("/"), Place::Everywhere), Some(Deed::Find));
        assert_eq!(deed(&shifted("?"), Place::Everywhere), Some(Deed::AllKeys));
        let held = Press { control: true, ..press("z") };
        assert_eq!(deed(&held, Place::Everywhere), Some(Deed::Undo));
        assert_eq!(deed(&Press { shift: true, ..held.clone() }, Place::Everywhere), None);
        assert_eq!(deed(&Press { alt: true, ..press("n") }, Place::Everywhere), None);
        assert_eq!(deed(&Press { control: true, ..press("n") }, Place::Everywhere), None);
        assert_eq!(deed(&press("w"), Place::Everywhere), None);
    }

    #[test]
    fn letters_that_are_not_latin_are_the_key_in_their_place() {
        assert_eq!(meant("ى", "KeyN"), "n");
        assert_eq!(meant("я", "KeyZ"), "z");
        assert_eq!(meant("؟", "Slash"), "?");
        assert_eq!(meant("ظ", "Slash"), "/");
        // On a French keyboard the letter counts, not the place.
        assert_eq!(meant("z", "KeyW"), "z");
    }
}
