//! What the fields of a smart list are called, in the history and among clashes.

use crate::i18n::Words;

/// What a field of a smart list is called.
pub fn field_name(words: &'static Words, set: &str) -> &'static str {
    match set {
        "name" => words.lists.name,
        "joined" => words.lists.joined,
        "conditions" => words.lists.condition,
        _ => words.past.other_field,
    }
}
