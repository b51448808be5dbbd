//! The phrases of contacts on their way out.

use crate::domain::occasion::OccasionKind;
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { export:
/// Contacts on their way out.
pub struct Export {
    pub title: &'static str,
    pub hint: &'static str,
    pub form: &'static str,
    pub cards: &'static str,
    pub old_cards: &'static str,
    pub table: &'static str,
    pub calendar: &'static str,
    pub cards_hint: &'static str,
    pub old_cards_hint: &'static str,
    pub table_hint: &'static str,
    pub calendar_hint: &'static str,
    pub make: &'static str,
    /// So many of a hundred are done.
    pub making: fn(&Number) -> String,
    pub download: &'static str,
    pub share: &'static str,
    pub dates: fn(&Number) -> String,
    /// What is in the file, and its size in kilobytes, written.
    pub made: fn(&str, &str) -> String,
    pub nobody: &'static str,
    pub no_dates: &'static str,
    /// The name of a file that went to the downloads.
    pub downloaded: fn(&str) -> String,
    pub refused: &'static str,
    pub this_list: &'static str,
    pub share_card: &'static str,
    pub calendar_name: &'static str,
    /// An event: what, its own name, whose, and the year it began.
    pub event: fn(OccasionKind, &str, &str, Option<i32>) -> String,
}
}
