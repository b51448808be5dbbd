//! The phrases for a tag as a thing of its own.

use crate::domain::tag::Hue;
use crate::i18n::phrases::phrases;

phrases! { tags:
/// A tag, its name and its colour.
pub struct Tags {
    pub edit: &'static str,
    pub name: &'static str,
    pub hint: &'static str,
    pub colour: &'static str,
    /// The colour that a tag has until one is chosen.
    pub own: &'static str,
    pub remove: &'static str,
    pub hue: fn(Hue) -> &'static str,
}
}
