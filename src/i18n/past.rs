//! The phrases of what was: the history of a card, the bin, and erasing for good.

use crate::domain::step::StepKind;
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { past:
/// What was.
pub struct Past {
    pub history: &'static str,
    pub history_hint: &'static str,
    pub show_history: &'static str,
    pub reading: &'static str,
    pub no_history: &'static str,
    pub by: fn(&str, &str) -> String,
    pub through: fn(StepKind) -> Option<&'static str>,
    pub made: fn(&str) -> String,
    pub lost: &'static str,
    pub the_card: &'static str,
    pub nothing: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub photo: &'static str,
    pub earlier_photo: &'static str,
    pub date: &'static str,
    pub when: &'static str,
    pub about_whom: &'static str,
    pub deleted: &'static str,
    pub other_field: &'static str,
    pub write_again: fn(&str) -> String,
    pub more: fn(&Number) -> String,
    pub bin: &'static str,
    pub bin_hint: &'static str,
    pub open_bin: &'static str,
    pub empty_bin: &'static str,
    pub deleted_by: fn(&str, &str) -> String,
    pub restore: &'static str,
    pub erase: &'static str,
    pub erase_question: fn(&str) -> String,
    pub erase_hint: &'static str,
    pub erase_now: fn(&str) -> String,
    pub keep: &'static str,
}
}
