//! The phrases of the backup conscience, and of the copy that is kept by itself.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { backup:
/// Whether there is a copy of the book, and how old it is.
pub struct Backup {
    pub title: &'static str,
    pub none: &'static str,
    /// When the last copy was made, and how much has changed since.
    pub since: fn(&str, &Number) -> String,
    pub reading_back: &'static str,
    pub good: &'static str,
    pub look_for_it: &'static str,
    pub not_good: &'static str,
    pub not_read: &'static str,
    pub by_itself: &'static str,
    pub by_itself_hint: &'static str,
    pub choose_folder: &'static str,
    /// The folder in which a copy is kept, and when it was written last.
    pub kept: fn(&str, &str) -> String,
    pub keeping: fn(&str) -> String,
    pub asks: fn(&str) -> String,
    pub allow: &'static str,
    pub failed: fn(&str) -> String,
    pub stop: &'static str,
}
}
