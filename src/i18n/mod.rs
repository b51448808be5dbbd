//! Words. One struct of phrases, one value of it per language.
//!
//! Dates and numbers come in already written: the browser knows how, and this module knows no web.

mod ar;
mod backup;
mod booklet;
mod de;
mod en;
mod es;
mod export;
mod faces;
mod files;
mod first;
mod fr;
mod handover;
mod import;
mod install;
mod keeping;
mod keys;
mod labels;
mod merging;
mod number;
mod past;
mod person;
mod phrases;
mod plural;
#[cfg(debug_assertions)]
mod pseudo;
mod sample;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;
mod waiting;

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::find::{Field, How};
use crate::domain::language::Language;
use crate::domain::person::Kind;
use crate::domain::sample::SampleTexts;
use crate::domain::shop::FirstDay;
use crate::domain::step::StepKind;

pub use backup::Backup;
pub use booklet::Booklet;
pub use en::WORDS as ENGLISH;
pub use export::Export;
pub use faces::Faces;
pub use files::{Exchange, Report};
pub use first::First;
pub use handover::{DeviceKind, Handover};
pub use import::{Foreseen, Import};
pub use install::Install;
pub use keeping::Keeping;
pub use keys::{Deed, Errand, Keys, Place};
pub use labels::Labels;
pub use merging::{Merged, Merging};
pub use number::Number;
pub use past::Past;
pub use person::{Card, Dates, Form, Headline, Tense};
pub use sample::Sample;
pub use waiting::Waiting;

use phrases::{phrases, words};

/// The words of a language.
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
    /// The page of one person.
    pub card: Card,
    /// The form of a card.
    pub form: Form,
    /// Dates and ages.
    pub dates: Dates,
    /// The page where files come in.
    pub exchange: Exchange,
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
    /// The history, the bin, and erasing for good.
    pub past: Past,
    /// The book to read, and all about one person.
    pub booklet: Booklet,
    /// The page of settings.
    pub settings: Settings,
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

phrases! { find:
/// The box that finds and adds.
pub struct Find {
    pub label: &'static str,
    pub found: &'static str,
    pub add: fn(&str) -> String,
    pub field: fn(Field) -> &'static str,
    pub how: fn(How) -> Option<&'static str>,
    pub why: fn(&str) -> String,
    pub why_how: fn(&str, &str) -> String,
    pub likely_doubles: &'static str,
    pub hits: fn(&Number) -> String,
}
}

phrases! { today:
/// The page of this day.
pub struct Today {
    pub today: &'static str,
    pub coming: &'static str,
    pub missed: &'static str,
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

phrases! { settings:
/// The page of settings.
pub struct Settings {
    pub title: &'static str,
    pub language: &'static str,
    pub as_browser: &'static str,
    pub theme: &'static str,
    pub shop: &'static str,
    pub system: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub stall: &'static str,
    pub shop_name: &'static str,
    pub shop_name_hint: &'static str,
    pub first_day: &'static str,
    pub first_day_of: fn(FirstDay) -> &'static str,
    pub first_day_language: &'static str,
    pub about: &'static str,
    pub about_text: &'static str,
    pub version: fn(&str) -> String,
    pub diagnostics: &'static str,
    pub diagnostics_hint: &'static str,
    pub copy_diagnostics: &'static str,
    pub copied: &'static str,
}
}
