//! What belongs to this device alone: never a person.

use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize};

use crate::browser::clock;
use crate::domain::id::DeviceId;
use crate::domain::language::Language;

const DEVICE: &str = "byname.device";
const SETTINGS: &str = "byname.settings";
/// That there was a book on this device; and that there was a second copy.
const BOOK: &str = "byname.book";
const TWIN: &str = "byname.twin";
const COPIED: &str = "byname.copied";

/// How the screen looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device does.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// As much contrast as there is, for sunlight.
    Stall,
}

impl Theme {
    /// The name that the style sheets know it by; `None` leaves it to the device.
    pub fn code(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Stall => Some("stall"),
        }
    }
}

/// How the list of people is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Drawn {
    /// One line each.
    #[default]
    List,
    /// Large faces.
    Faces,
}

/// Whether a single letter does something while nobody types (WCAG 2.2, 2.1.4: such keys can be
/// switched off).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Letters {
    /// It does.
    #[default]
    On,
    /// Only keys held with Ctrl, and keys that are no letters, do something.
    Off,
}

/// The settings of this device. What a newer version added is its default here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How the screen looks.
    pub theme: Theme,
    /// How the list of people is drawn.
    pub drawn: Drawn,
    /// What the app speaks; `None` for what the browser asks for.
    #[serde(with = "by_code")]
    pub language: Option<Language>,
    /// Whether single letters do something.
    pub letters: Letters,
}

/// A language by its code. One that this version does not speak is as if none had been chosen.
mod by_code {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Language;

    #[allow(clippy::ref_option, reason = "serde hands it over so")]
    pub fn serialize<S: Serializer>(it: &Option<Language>, to: S) -> Result<S::Ok, S::Error> {
        it.map(Language::code).serialize(to)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Language>, D::Error> {
        let code = Option::<String>::deserialize(from)?;
        Ok(code.and_then(|it| Language::from_code(&it)))
    }
}

/// Whether the browser keeps anything of us. One that is told not to throws when it is only asked where.
pub(super) fn is_kept() -> bool {
    web_sys::window().is_some_and(|it| matches!(it.local_storage(), Ok(Some(_))))
}

/// What stands under a key, where the browser keeps anything.
fn kept<T: for<'de> Deserialize<'de>>(key: &str) -> Option<T> {
    is_kept().then(|| LocalStorage::get(key).ok()).flatten()
}

/// Keeps something under a key, where the browser lets us.
fn keep(key: &str, value: impl Serialize) {
    let _ = is_kept().then(|| LocalStorage::set(key, value));
}

/// The settings; the defaults where there are none or they cannot be read.
pub fn read() -> Settings {
    kept(SETTINGS).unwrap_or_default()
}

/// Keeps the settings, where the browser lets us.
pub fn write(settings: Settings) {
    // A device that keeps no settings still works; it only forgets its theme.
    keep(SETTINGS, settings);
}

/// A new name for this device, in place of any that it had.
pub fn new_device() -> DeviceId {
    let device = clock::random_number();
    // Without storage the device has a new name at each start, which costs nothing but room.
    keep(DEVICE, format!("{device:016x}"));
    DeviceId(device)
}

/// The name of this device, given at random when it is first asked for.
pub fn device() -> DeviceId {
    let known = kept(DEVICE).and_then(|it: String| u64::from_str_radix(&it, 16).ok());
    known.map_or_else(new_device, DeviceId)
}

/// Whether there ever was a book on this device, as far as is known: what a browser throws away, it
/// may throw away together with this.
pub fn had_book() -> bool {
    kept(BOOK).unwrap_or(false)
}

/// Notes that there is a book on this device, or that it was given up.
pub fn note_book(is_there: bool) {
    // Without storage an empty book is greeted as a new one, which it then mostly is.
    keep(BOOK, is_there);
}

/// Whether there ever was a second copy on this device.
pub fn had_twin() -> bool {
    kept(TWIN).unwrap_or(false)
}

/// Notes that there is a second copy on this device.
pub fn note_twin() {
    // Without storage one that was lost is made again without a word.
    keep(TWIN, true);
}

/// Writes down when a good copy left this device, in milliseconds since 1970 (UTC). The book knows it
/// too; this is for the day on which the book is gone.
pub fn note_copy(made: u64) {
    // Without storage only the book knows it.
    keep(COPIED, made);
}

/// When a good copy last left this device.
pub fn last_copy() -> Option<u64> {
    kept(COPIED)
}
