//! The phrases for relatives and colleagues.

use crate::domain::tie::Role;
use crate::i18n::phrases::phrases;

phrases! { family:
/// Family and firm.
pub struct Family {
    pub title: &'static str,
    pub box_label: &'static str,
    /// How relatives are typed.
    pub box_hint: &'static str,
    /// All words for "years" behind an age, with a bar between them.
    pub years: &'static str,
    pub how: &'static str,
    pub own_word: &'static str,
    pub own_back: &'static str,
    pub add: &'static str,
    pub give_card: &'static str,
    pub only_a_name: &'static str,
    pub born: &'static str,
    pub rename: &'static str,
    pub also_yes: &'static str,
    pub also_no: &'static str,
    pub nobody: &'static str,
    /// What somebody is to the person of the card.
    pub role: fn(Role) -> &'static str,
    /// What somebody is, and to whom.
    pub of: fn(Role, &str) -> String,
    /// Other words that are typed for it, with a bar between them.
    pub typed: fn(Role) -> Option<&'static str>,
    /// The owner's own word for it, and to whom.
    pub own_of: fn(&str, &str) -> String,
    pub add_as: fn(&str, &str) -> String,
    pub tie_as: fn(&str, &str) -> String,
    pub change: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    /// Whether somebody is something to a third person, too.
    pub also: fn(Role, &str, &str) -> String,
}
}
