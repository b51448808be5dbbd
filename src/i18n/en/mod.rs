//! The words in English.

mod export;
mod files;
mod pages;
mod person;
mod shell;

use crate::i18n::Words;

/// Everything the app can say, in English.
pub const WORDS: Words = Words {
    language: "en",
    nav: shell::NAV,
    shell: shell::SHELL,
    find: shell::FIND,
    today: pages::TODAY,
    people: pages::PEOPLE,
    card: person::CARD,
    form: person::FORM,
    dates: person::DATES,
    exchange: files::EXCHANGE,
    export: export::EXPORT,
    settings: pages::SETTINGS,
};
