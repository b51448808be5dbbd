//! The phrases of the box that finds and adds.

use crate::domain::find::{Field, How};
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { find:
/// The box that finds and adds.
pub struct Find {
    pub label: &'static str,
    pub found: &'static str,
    pub add: fn(&str) -> String,
    pub field: fn(Field) -> &'static str,
    pub how: fn(How) -> Option<&'static str>,
    pub why: fn(&str) -> String,
    pub why_how: fn(&str, &str) -> String,
    pub likely_doubles: &'static str,
    pub hits: fn(&Number) -> String,
    /// How many tasks are found, too.
    pub tasks: fn(&Number) -> String,
}
}
