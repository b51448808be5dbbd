//! The phrases for many people at once.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { many:
/// Many people at once.
pub struct Many {
    pub title: &'static str,
    pub select: &'static str,
    pub done: &'static str,
    /// How many are chosen, of how many.
    pub picked: fn(&Number, &Number) -> String,
    pub all: &'static str,
    pub archive: &'static str,
    pub bring_back: &'static str,
    pub print: &'static str,
    pub tags_of_all: &'static str,
    pub new_tag: &'static str,
    pub add_tag: &'static str,
}
}
