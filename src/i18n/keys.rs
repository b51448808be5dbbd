//! What keys do, and what the box of commands offers.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each says itself, and the words say it to people")]
pub enum Deed {
    Find,
    Add,
    AllKeys,
    Palette,
    Undo,
    Shield,
    Leave,
    WasHere,
    Edit,
    Note,
    SaveNote,
    NextFound,
    PreviousFound,
    Choose,
    Down,
    Up,
    Left,
    Right,
    PageDown,
    PageUp,
    First,
    Last,
}

/// Where a key does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On every page.
    Everywhere,
    /// On the card of a person.
    Card,
    /// In the list and on the wall of faces.
    List,
    /// In a box that finds.
    Finder,
    /// In the box for a note.
    NoteBox,
}

impl Place {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Everywhere, Self::Card, Self::List, Self::Finder, Self::NoteBox];
}

/// What the box of commands can be asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each says itself, and the words say it to people")]
pub enum Errand {
    WasHere,
    Note,
    Edit,
    Today,
    People,
    Month,
    Tasks,
    Exchange,
    Settings,
    Add,
    Undo,
    Shield,
    Copy,
    Print,
    Light,
    Dark,
    Stall,
    AsDevice,
    AllKeys,
}

impl Errand {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 19] = [
        Self::WasHere,
        Self::Note,
        Self::Edit,
        Self::Today,
        Self::People,
        Self::Month,
        Self::Tasks,
        Self::Exchange,
        Self::Settings,
        Self::Add,
        Self::Undo,
        Self::Shield,
        Self::Copy,
        Self::Print,
        Self::Light,
        Self::Dark,
        Self::Stall,
        Self::AsDevice,
        Self::AllKeys,
    ];
}

phrases! { keys:
/// Keys, commands, and what is only for paper or for the ear.
pub struct Keys {
    pub title: &'static str,
    pub place: fn(Place) -> &'static str,
    pub deed: fn(Deed) -> &'static str,
    /// What stands on a key that the web calls so ("ArrowDown").
    pub key: fn(&'static str) -> &'static str,
    pub control: &'static str,
    pub or: &'static str,
    pub letters: &'static str,
    pub letters_hint: &'static str,
    pub letters_are_off: &'static str,
    pub show: &'static str,
    pub skip: &'static str,
    pub news: &'static str,
    pub palette: &'static str,
    pub palette_box: &'static str,
    pub nothing: &'static str,
    pub errand: fn(Errand) -> &'static str,
    pub count: fn(&Number) -> String,
    pub phone: &'static str,
    pub birthday: &'static str,
    pub name: &'static str,
    pub more_on_paper: fn(&str) -> String,
}
}
