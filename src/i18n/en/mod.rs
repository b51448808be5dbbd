//! The words in English.

mod files;
mod labels;
mod pages;
mod person;
mod shell;

use crate::domain::language::Language;
use crate::i18n::Words;

/// Everything the app can say, in English.
pub const WORDS: Words = Words {
    language: Language::English,
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
