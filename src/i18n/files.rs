//! The phrases of files in and out.

use crate::domain::foreign::{Refusal, SealProblem, SkipReason, Source, Unreadable, Whole};
use crate::domain::passphrase::Strength;
use crate::domain::step::StepKind;
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { exchange:
/// The page where files come in.
pub struct Exchange {
    pub title: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub report: fn(&Report) -> String,
    pub source: fn(Source) -> &'static str,
    pub unreadable: fn(Unreadable) -> &'static str,
    pub unreadable_file: &'static str,
    /// That a copy waits for its passphrase.
    pub sealed: &'static str,
    pub unlock: &'static str,
    pub copy_of_byname: &'static str,
    pub refused: fn(Refusal) -> &'static str,
    pub whole: fn(Whole) -> Option<&'static str>,
    pub seal_problem: fn(SealProblem) -> &'static str,
    pub strength: fn(Strength) -> &'static str,
    pub line_skipped: fn(&Number) -> String,
    pub skipped: fn(&Number, SkipReason) -> String,
    pub skipped_more: fn(&Number) -> String,
    pub undo_import: &'static str,
    pub undone: &'static str,
    pub earlier: &'static str,
    pub step: fn(StepKind, &Number) -> String,
}
}

/// What a file brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// People who are new.
    pub new: Number,
    /// Records that changed.
    pub changed: Number,
    /// People who were there already.
    pub known: Number,
    /// Cards or rows that could not be read.
    pub skipped: Number,
}
