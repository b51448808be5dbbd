//! The phrases of bringing in contacts: choosing a file, looking at what it would change, doing it.

use crate::domain::arrival::{Addition, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { import:
/// Bringing in contacts.
pub struct Import {
    pub title: &'static str,
    pub hint: &'static str,
    pub paste: &'static str,
    pub paste_hint: &'static str,
    /// The share that is read, and how many people were in it.
    pub reading: fn(&str, &Number) -> String,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub counts: fn(&Foreseen) -> String,
    pub nothing: &'static str,
    pub import: &'static str,
    pub cancel: &'static str,
    pub bringing: fn(&str) -> String,
    pub reader_gone: &'static str,
    pub reader_other: &'static str,
    pub new_people: fn(&Number) -> String,
    pub known_people: fn(&Number) -> String,
    pub same_people: fn(&Number) -> String,
    pub addition: fn(&Addition) -> String,
    pub doubles: fn(&Number) -> String,
    pub doubles_hint: &'static str,
    pub join: fn(&str) -> String,
    pub join_in_file: fn(&str) -> String,
    pub join_all: &'static str,
    pub likeness: fn(Likeness) -> &'static str,
    pub add: &'static str,
    pub leave_out: &'static str,
    pub choice_of: fn(&str) -> String,
    pub for_all: &'static str,
    pub skipped: fn(&Number) -> String,
    pub download_skipped: &'static str,
    pub skipped_file: &'static str,
    pub more: fn(&Number) -> String,
    pub columns: &'static str,
    pub columns_hint: &'static str,
    pub column: fn(&Number) -> String,
    pub kind_of: fn(&str) -> String,
    pub kind: fn(ColumnKind) -> &'static str,
    pub has_header: &'static str,
    pub date_order: &'static str,
    pub date_order_of: fn(DateOrder) -> &'static str,
}
}

/// What bringing in a file would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreseen {
    /// People who are new.
    pub new: Number,
    /// People who are there already.
    pub known: Number,
    /// Those of them whose cards would change.
    pub would_change: Number,
    /// People who are left out, and what could not be read.
    pub skipped: Number,
}
