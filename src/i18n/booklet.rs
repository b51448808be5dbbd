//! The phrases of the book to read, and of all about one person.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { booklet:
/// The book to read, and all about one person.
pub struct Booklet {
    pub title: &'static str,
    pub hint: &'static str,
    pub make: &'static str,
    pub nobody: &'static str,
    /// All about somebody.
    pub all_about: fn(&str) -> String,
    pub all_about_hint: &'static str,
    pub print: &'static str,
    pub as_json: &'static str,
    pub as_card: &'static str,
    pub as_page: &'static str,
    /// The day on which it was made.
    pub as_of: fn(&str) -> String,
    pub letters: &'static str,
    pub visits: &'static str,
    /// How often somebody was here, at least once, and when last.
    pub came: fn(&Number, &str) -> String,
    pub notes: &'static str,
    pub deleted: &'static str,
    pub foreign: &'static str,
}
}
