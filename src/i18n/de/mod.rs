//! The words in German.

mod files;
mod labels;
mod pages;
mod person;
mod shell;

use crate::domain::language::Language;
use crate::i18n::Words;

/// Everything the app can say, in German.
pub const WORDS: Words = Words {
    language: Language::German,
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
