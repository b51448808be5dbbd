//! Words. One struct of phrases, one value of it per language.
//!
//! Dates and numbers come in already written: the browser knows how, and this module knows no web.

mod ar;
mod backup;
mod booklet;
mod calendar;
mod de;
mod en;
mod es;
mod export;
mod faces;
mod family;
mod files;
mod find;
mod first;
mod fr;
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
mod number;
mod openers;
mod past;
mod person;
mod phrases;
mod plural;
#[cfg(debug_assertions)]
mod pseudo;
mod rhythm;
mod sample;
#[cfg(test)]
mod samples;
mod sent;
mod settings;
mod shield;
mod tags;
mod tasks;
#[cfg(test)]
mod tests;
mod unknowns;
mod waiting;

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::language::Language;
use crate::domain::person::Kind;
use crate::domain::sample::SampleTexts;
use crate::domain::step::StepKind;

pub use ar::WORDS as ARABIC;
pub use backup::Backup;
pub use booklet::Booklet;
pub use calendar::Calendar;
pub use de::WORDS as GERMAN;
pub use en::WORDS as ENGLISH;
pub use es::WORDS as SPANISH;
pub use export::Export;
pub use faces::Faces;
pub use family::Family;
pub use files::{Exchange, Report};
pub use find::Find;
pub use first::First;
pub use fr::WORDS as FRENCH;
pub use handover::{DeviceKind, Handover};
pub use household::Household;
pub use import::{Foreseen, Import};
pub use install::Install;
pub use keeping::Keeping;
pub use keys::{Deed, Errand, Keys, Place};
pub use labels::Labels;
pub use lists::{Lists, Subject};
pub use many::Many;
pub use merging::{Merged, Merging};
pub use number::Number;
pub use openers::Openers;
pub use past::Past;
pub use person::{Card, Dates, Form, Headline, Tense};
pub use rhythm::Rhythm;
pub use sample::Sample;
pub use sent::Sent;
pub use settings::Settings;
pub use shield::Shield;
pub use tags::Tags;
pub use tasks::Tasks;
pub use unknowns::Unknowns;
pub use waiting::Waiting;

use phrases::{phrases, words};

/// The words of a language. The app itself fetches a language when it is spoken (`ui::tongues`).
pub fn words(language: Language) -> &'static Words {
    match language {
        Language::English => &en::WORDS,
        Language::German => &de::WORDS,
        Language::French => &fr::WORDS,
        Language::Spanish => &es::WORDS,
        Language::Arabic => &ar::WORDS,
        #[cfg(debug_assertions)]
        Language::Pseudo => &pseudo::WORDS,
    }
}

words! {
/// Every phrase the app can say. A missing one does not compile.
pub struct Words {
    /// Pages and ways between them.
    pub nav: Nav,
    /// What is on every page.
    pub shell: Shell,
    /// The box that finds and adds.
    pub find: Find,
    /// The page of this day.
    pub today: Today,
    /// The page of all people.
    pub people: People,
    /// A month of people's days.
    pub calendar: Calendar,
    /// Smart lists.
    pub lists: Lists,
    /// What we do not know.
    pub unknowns: Unknowns,
    /// Many people at once.
    pub many: Many,
    /// The page of one person.
    pub card: Card,
    /// The form of a card.
    pub form: Form,
    /// Dates and ages.
    pub dates: Dates,
    /// The page where files come in.
    pub exchange: Exchange,
    /// Relatives and colleagues.
    pub family: Family,
    /// Who lives at one address, and who works for one firm.
    pub household: Household,
    /// What brought somebody here.
    pub sent: Sent,
    /// Bringing in contacts.
    pub import: Import,
    /// Contacts on their way out.
    pub export: Export,
    /// Whether there is a copy of the book, and how old it is.
    pub backup: Backup,
    /// The app on the home screen.
    pub install: Install,
    /// Copies for other devices, and the devices.
    pub handover: Handover,
    /// What a copy would change.
    pub merging: Merging,
    /// What to ask next time.
    pub openers: Openers,
    /// A tag, its name and its colour.
    pub tags: Tags,
    /// What is to be done.
    pub tasks: Tasks,
    /// The history, the bin, and erasing for good.
    pub past: Past,
    /// The book to read, and all about one person.
    pub booklet: Booklet,
    /// Who is likely to come, who is late, and how long the shop waits.
    pub rhythm: Rhythm,
    /// The page of settings.
    pub settings: Settings,
    /// What is hidden while a customer looks.
    pub shield: Shield,
    /// What to do first, and where nothing is yet.
    pub first: First,
    /// The sample shop.
    pub sample: Sample,
    /// What is written in the sample shop.
    pub sample_texts: SampleTexts,
    /// Keys, commands, and what is only for paper or for the ear.
    pub keys: Keys,
    /// Faces: photos, and learning who is who.
    pub faces: Faces,
    /// Where the book is kept.
    pub keeping: Keeping,
    /// What a phone, an address or a date is called.
    pub labels: Labels,
    /// The page before the book is open.
    pub waiting: Waiting,
}
}

phrases! { nav:
/// Pages and ways between them.
pub struct Nav {
    pub main: &'static str,
    pub today: &'static str,
    pub people: &'static str,
    pub exchange: &'static str,
    pub settings: &'static str,
    pub missing: &'static str,
    pub missing_person: &'static str,
}
}

phrases! { shell:
/// What is on every page.
pub struct Shell {
    pub saved: &'static str,
    pub pending: &'static str,
    pub unsaved: fn(&Number) -> String,
    pub failed: fn(DiskProblem) -> &'static str,
    pub retry: &'static str,
    pub download_copy: &'static str,
    pub reload: &'static str,
    pub close: &'static str,
    pub undo: &'static str,
    pub undone: fn(StepKind) -> &'static str,
    pub nothing_to_undo: &'static str,
    /// Said while a file is dragged over the app.
    pub let_go: &'static str,
    pub first_of_several: &'static str,
    pub file_lost: &'static str,
    pub file_waits: &'static str,
    pub damaged: fn(&Number) -> String,
    pub held: &'static str,
    pub nothing_is_kept: fn(DiskProblem) -> &'static str,
    pub newer_elsewhere: &'static str,
    pub older_elsewhere: &'static str,
    /// A newer version has written the book.
    pub only_to_read: &'static str,
    pub new_version: &'static str,
    pub use_new_version: &'static str,
    /// Said instead of changing over while something would be lost.
    pub unfinished: &'static str,
    pub problem: fn(&Problem) -> &'static str,
    pub done: fn(StepKind, &str) -> String,
}
}

phrases! { today:
/// The page of this day.
pub struct Today {
    pub today: &'static str,
    pub coming: &'static str,
    pub missed: &'static str,
    /// Unfolds a part that shows its first lines.
    pub all: fn(&Number) -> String,
    pub fewer: &'static str,
    pub this_month: &'static str,
    pub recent: &'static str,
    pub was_here: &'static str,
    pub greeted: &'static str,
}
}

phrases! { people:
/// The page of all people.
pub struct People {
    pub title: &'static str,
    pub count: fn(&Number) -> String,
    pub list: &'static str,
    pub faces: &'static str,
    pub by_name: &'static str,
    pub by_recent: &'static str,
    pub order: &'static str,
    pub drawn: &'static str,
    pub filters: &'static str,
    pub everybody: &'static str,
    pub away: &'static str,
    pub kinds: fn(Kind) -> &'static str,
    pub never_here: &'static str,
    pub choose: &'static str,
    pub all: &'static str,
}
}
