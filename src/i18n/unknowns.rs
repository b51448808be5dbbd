//! The phrases for what we do not know.

use crate::domain::unknown::Unknown;
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { unknowns:
/// What we do not know.
pub struct Unknowns {
    pub title: &'static str,
    pub hint: &'static str,
    pub dont_ask: &'static str,
    /// Asks again what was waved off.
    pub ask_again: fn(&str) -> String,
    /// Among what was waved off: ties that were suggested.
    pub ties: &'static str,
    pub nothing: &'static str,
    /// Of how many it is not known, of how many.
    pub known: fn(&Number, &Number) -> String,
    /// What a list is called in which something is not known.
    pub chip: fn(&str) -> String,
    pub what: fn(Unknown) -> &'static str,
    /// The next question about somebody.
    pub ask: fn(Unknown, &str) -> String,
}
}
