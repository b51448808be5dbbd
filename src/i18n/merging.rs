//! The phrases of a copy that comes in: what it would change, and what clashes.

use crate::domain::merging::What;
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { merging:
/// What a copy would change.
pub struct Merging {
    pub title: &'static str,
    pub from: fn(&str, &str) -> String,
    pub looking: fn(&str) -> String,
    pub counts: fn(&Merged<'_>) -> String,
    pub merge: &'static str,
    pub merging: fn(&str) -> String,
    pub stopped: &'static str,
    pub nothing_new: &'static str,
    pub clashes: fn(&Number) -> String,
    pub clashes_hint: &'static str,
    pub clash_of: fn(&str, &str) -> String,
    pub word_of: fn(&str, &str) -> String,
    pub stands: &'static str,
    pub take_this: &'static str,
    pub is_deleted: &'static str,
    pub is_kept: &'static str,
    pub people: fn(&Number) -> String,
    pub people_hint: &'static str,
    pub take_in: fn(&str) -> String,
    pub entries: fn(&Number) -> String,
    pub all: &'static str,
    pub find: &'static str,
    pub none_found: &'static str,
    pub what: fn(What) -> &'static str,
    pub the_shop: &'static str,
    pub other_things: &'static str,
    pub lacks_ground: &'static str,
    pub ahead: fn(&str, &str) -> String,
    pub skipped: fn(&Number) -> String,
    pub erased: fn(&Number) -> String,
}
}

/// How much of what a copy brings.
#[derive(Debug, Clone, Copy)]
pub struct Merged<'a> {
    /// Records that are new.
    pub new: &'a Number,
    /// Records that change.
    pub changed: &'a Number,
    /// Records that go.
    pub deleted: &'a Number,
    /// Fields that two devices wrote.
    pub clashes: &'a Number,
    /// What was left out, and lines that could not be read.
    pub skipped: &'a Number,
}
