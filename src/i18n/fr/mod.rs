//! The words in French.

mod backup;
mod booklet;
mod export;
mod faces;
mod files;
mod first;
mod handover;
mod import;
mod install;
mod keeping;
mod keys;
mod labels;
mod merging;
mod pages;
mod past;
mod person;
mod sample;
mod seal;
mod shell;
mod sources;
mod waiting;

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
    import: import::IMPORT,
    install: install::INSTALL,
    export: export::EXPORT,
    backup: backup::BACKUP,
    handover: handover::HANDOVER,
    merging: merging::MERGING,
    past: past::PAST,
    booklet: booklet::BOOKLET,
    settings: pages::SETTINGS,
    first: first::FIRST,
    sample: sample::SAMPLE,
    sample_texts: sample::TEXTS,
    keys: keys::KEYS,
    faces: faces::FACES,
    keeping: keeping::KEEPING,
    waiting: waiting::WAITING,
    labels: labels::LABELS,
};

/// "1 visite" or "12 visites".
fn counted(count: &Number, one: &str, more: &str) -> String {
    let word = if plural::french(count.count) == Plural::One { one } else { more };
    format!("{count} {word}")
}
