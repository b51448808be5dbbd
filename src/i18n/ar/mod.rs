//! The words in Arabic.

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

/// Everything the app can say, in Arabic.
pub const WORDS: Words = Words {
    language: Language::Arabic,
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

/// The forms of a word beside a number: one, two, a few, many, and hundreds or none. One and two are
/// said without a number.
type Forms = [&'static str; 5];

/// "زيارة واحدة", "زيارتان", "3 زيارات", "11 زيارة", "100 زيارة".
fn counted(count: &Number, [one, two, few, many, other]: Forms) -> String {
    match plural::arabic(count.count) {
        Plural::One => one.to_owned(),
        Plural::Two => two.to_owned(),
        Plural::Few => format!("{count} {few}"),
        Plural::Many => format!("{count} {many}"),
        Plural::Zero | Plural::Other => format!("{count} {other}"),
    }
}
