//! The words in French.

mod files;
mod labels;
mod pages;
mod person;
mod shell;

use crate::domain::language::Language;
use crate::i18n::plural::{self, Plural};
use crate::i18n::{Number, Words};

/// Everything the app can say, in French.
pub const WORDS: Words = Words {
    language: Language::French,
    nav: shell::NAV,
    shell: shell::SHELL,
    find: shell::FIND,
    today: pages::TODAY,
    people: pages::PEOPLE,
    card: person::CARD,
    form: person::FORM,
    dates: person::DATES,
    exchange: files::EXCHANGE,
    settings: pages::SETTINGS,
    labels: labels::LABELS,
};

/// "1 visite" or "12 visites".
fn counted(count: &Number, one: &str, more: &str) -> String {
    let word = if plural::french(count.count) == Plural::One { one } else { more };
    format!("{count} {word}")
}
