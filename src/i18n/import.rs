//! The phrases of bringing in contacts: choosing a file, looking at what it would change, doing it.

use crate::domain::arrival::{Addition, ImportCounts, Likeness};
use crate::domain::foreign::{ColumnKind, DateOrder};

/// Bringing in contacts.
#[allow(missing_docs, reason = "each says itself")]
pub struct Import {
    pub title: &'static str,
    pub hint: &'static str,
    pub paste: &'static str,
    pub paste_hint: &'static str,
    pub reading: fn(percent: &str, people: &str) -> String,
    pub stop: &'static str,
    pub stopped: &'static str,
    pub counts: fn(&ImportCounts, skipped: usize) -> String,
    pub nothing: &'static str,
    pub import: &'static str,
    pub cancel: &'static str,
    pub bringing: fn(percent: &str) -> String,
    pub reader_gone: &'static str,
    pub reader_other: &'static str,
    pub new_people: fn(usize, &str) -> String,
    pub known_people: fn(usize, &str) -> String,
    pub same_people: fn(usize, &str) -> String,
    pub addition: fn(&Addition) -> String,
    pub doubles: fn(usize, &str) -> String,
    pub doubles_hint: &'static str,
    pub join: fn(&str) -> String,
    pub join_in_file: fn(&str) -> String,
    pub join_all: &'static str,
    pub likeness: fn(Likeness) -> &'static str,
    pub add: &'static str,
    pub leave_out: &'static str,
    pub choice_of: fn(&str) -> String,
    pub for_all: &'static str,
    pub skipped: fn(usize, &str) -> String,
    pub download_skipped: &'static str,
    pub skipped_file: &'static str,
    pub more: fn(usize, &str) -> String,
    pub columns: &'static str,
    pub columns_hint: &'static str,
    pub column: fn(usize) -> String,
    pub kind_of: fn(&str) -> String,
    pub kind: fn(ColumnKind) -> &'static str,
    pub has_header: &'static str,
    pub date_order: &'static str,
    pub date_order_of: fn(DateOrder) -> &'static str,
}
