//! The words in Arabic.

mod backup;
mod booklet;
mod calendar;
mod days;
mod export;
mod faces;
mod family;
mod files;
mod first;
mod handover;
mod household;
mod import;
mod install;
mod keeping;
mod keys;
mod labels;
mod lists;
mod many;
mod merging;
mod openers;
mod pages;
mod past;
mod person;
mod rhythm;
mod sample;
mod seal;
mod sent;
mod shell;
mod shield;
mod sources;
mod tags;
mod tasks;
mod unknowns;
mod waiting;

use crate::domain::language::Language;
use crate::i18n::plural::{self, Plural};
use crate::i18n::{Number, Words};

/// Everything the app can say, in Arabic.
pub const WORDS: Words = Words {
    language: Language::Arabic,
    days: &days::LEXICON,
    nav: shell::NAV,
    shell: shell::SHELL,
    find: shell::FIND,
    today: pages::TODAY,
    people: pages::PEOPLE,
    calendar: calendar::CALENDAR,
    lists: lists::LISTS,
    unknowns: unknowns::UNKNOWNS,
    many: many::MANY,
    card: person::CARD,
    form: person::FORM,
    dates: person::DATES,
    exchange: files::EXCHANGE,
    family: family::FAMILY,
    household: household::HOUSEHOLD,
    sent: sent::SENT,
    import: import::IMPORT,
    install: install::INSTALL,
    export: export::EXPORT,
    backup: backup::BACKUP,
    handover: handover::HANDOVER,
    merging: merging::MERGING,
    openers: openers::OPENERS,
    tags: tags::TAGS,
    tasks: tasks::TASKS,
    past: past::PAST,
    booklet: booklet::BOOKLET,
    rhythm: rhythm::RHYTHM,
    settings: pages::SETTINGS,
    shield: shield::SHIELD,
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
