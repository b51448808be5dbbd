//! The addresses of pages, below whatever path the app was put.

use crate::browser::page;
use crate::domain::id::PersonId;

/// Today.
pub fn today() -> String {
    below("/")
}

/// Everybody.
pub fn people() -> String {
    below("/people")
}

/// The card of one person.
pub fn person(id: PersonId) -> String {
    below(&format!("/people/{id}"))
}

/// Files in and out.
pub fn exchange() -> String {
    below("/exchange")
}

/// Settings.
pub fn settings() -> String {
    below("/settings")
}

fn below(path: &str) -> String {
    format!("{}{path}", page::base_path())
}
