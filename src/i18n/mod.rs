//! Words. One struct of phrases, one value of it per language.
//!
//! Dates and numbers come in already written: the browser knows how, and this module knows no web.

mod en;

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::find::{Field, How};
use crate::domain::milestone::Milestone;
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Kind, Standing, Tier};
use crate::domain::shop::FirstDay;
use crate::domain::step::StepKind;
use crate::exchange::byname::{Refusal, Whole};
use crate::exchange::{SkipReason, Source, Unreadable};

pub use en::WORDS as ENGLISH;

/// Every phrase the app can say. A missing one does not compile.
pub struct Words {
    /// The language of these words (BCP 47).
    pub language: &'static str,
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
    /// The page of settings.
    pub settings: Settings,
}

/// Pages and ways between them.
#[allow(missing_docs, reason = "each is the name of a page or of what it does")]
pub struct Nav {
    pub main: &'static str,
    pub today: &'static str,
    pub people: &'static str,
    pub exchange: &'static str,
    pub settings: &'static str,
    pub back: &'static str,
    pub missing: &'static str,
    pub missing_person: &'static str,
}

/// What is on every page.
#[allow(missing_docs, reason = "each says itself")]
pub struct Shell {
    pub saved: &'static str,
    pub pending: &'static str,
    pub unsaved: fn(usize) -> String,
    pub failed: fn(DiskProblem) -> &'static str,
    pub retry: &'static str,
    pub download_copy: &'static str,
    pub reload: &'static str,
    pub close: &'static str,
    pub undo: &'static str,
    pub undone: fn(StepKind) -> &'static str,
    pub nothing_to_undo: &'static str,
    pub damaged: fn(usize) -> String,
    pub nothing_is_kept: fn(DiskProblem) -> &'static str,
    pub newer_elsewhere: &'static str,
    pub problem: fn(&Problem) -> &'static str,
    pub done: fn(StepKind, &str) -> String,
}

/// The box that finds and adds.
#[allow(missing_docs, reason = "each says itself")]
pub struct Find {
    pub label: &'static str,
    pub found: &'static str,
    pub add: fn(&str) -> String,
    pub field: fn(Field) -> &'static str,
    pub how: fn(How) -> Option<&'static str>,
    pub likely_doubles: &'static str,
    pub hits: fn(usize) -> String,
}

/// The page of this day.
#[allow(missing_docs, reason = "each says itself")]
pub struct Today {
    pub today: &'static str,
    pub coming: &'static str,
    pub missed: &'static str,
    pub this_month: &'static str,
    pub recent: &'static str,
    pub was_here: &'static str,
    pub greeted: &'static str,
    pub quiet: &'static str,
    pub empty_title: &'static str,
    pub empty: &'static str,
    pub bring_contacts: &'static str,
}

/// The page of all people.
#[allow(missing_docs, reason = "each says itself")]
pub struct People {
    pub title: &'static str,
    pub count: fn(usize, &str) -> String,
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
    pub empty: &'static str,
    pub none_match: &'static str,
    pub choose: &'static str,
    pub all: &'static str,
}

/// The page of one person.
#[allow(missing_docs, reason = "each says itself")]
pub struct Card {
    pub was_here: &'static str,
    pub edit: &'static str,
    pub delete: &'static str,
    pub more: &'static str,
    pub call: &'static str,
    pub message: &'static str,
    pub write: &'static str,
    pub last_here: fn(&str) -> String,
    pub never_here: &'static str,
    pub visits: fn(usize) -> String,
    pub customer_since: fn(&str) -> String,
    pub at_company: fn(&str, &str) -> String,
    pub said: fn(&str) -> String,
    pub note: &'static str,
    pub save_note: &'static str,
    pub note_kind: &'static str,
    pub note_day: &'static str,
    pub major: &'static str,
    pub timeline: &'static str,
    pub empty_timeline: &'static str,
    pub entry: fn(&EntryKind) -> String,
    pub edit_entry: &'static str,
    pub delete_entry: &'static str,
    pub save: &'static str,
    pub cancel: &'static str,
    pub standing: fn(Standing) -> &'static str,
    pub dates: &'static str,
    pub add_date: &'static str,
    pub edit_date: fn(&str) -> String,
    pub delete_date: fn(&str) -> String,
    pub starred: &'static str,
    pub tier: fn(Tier) -> &'static str,
}

/// The form of a card.
#[allow(missing_docs, reason = "each is the name of a field")]
pub struct Form {
    pub title: &'static str,
    pub name: &'static str,
    pub called: &'static str,
    pub called_hint: &'static str,
    pub reading: &'static str,
    pub person_title: &'static str,
    pub company: &'static str,
    pub role: &'static str,
    pub recognise: &'static str,
    pub recognise_hint: &'static str,
    pub likes: &'static str,
    pub usual: &'static str,
    pub careful: &'static str,
    pub wishes: &'static str,
    pub kinds: &'static str,
    pub kind: fn(Kind) -> &'static str,
    pub tags: &'static str,
    pub tags_hint: &'static str,
    pub phone: &'static str,
    pub mail: &'static str,
    pub link: &'static str,
    pub address: &'static str,
    pub label: &'static str,
    pub add_phone: &'static str,
    pub add_mail: &'static str,
    pub add_link: &'static str,
    pub add_address: &'static str,
    pub remove: fn(&str) -> String,
    pub street: &'static str,
    pub code: &'static str,
    pub city: &'static str,
    pub region: &'static str,
    pub country: &'static str,
    pub since: &'static str,
    pub star: &'static str,
    pub tier: &'static str,
    pub no_tier: &'static str,
    pub standing: &'static str,
    pub basics: &'static str,
    pub reach: &'static str,
    pub know: &'static str,
    pub shop: &'static str,
    pub fault: fn(Fault) -> String,
    pub date_fault: fn(DateProblem) -> &'static str,
}

/// Dates and ages.
#[allow(missing_docs, reason = "each says itself")]
pub struct Dates {
    pub day: &'static str,
    pub month: &'static str,
    pub year: &'static str,
    pub about: &'static str,
    pub unknown: &'static str,
    pub kind: fn(OccasionKind) -> &'static str,
    pub kind_label: &'static str,
    pub own_label: &'static str,
    pub leap: &'static str,
    pub leap_february: &'static str,
    pub leap_march: &'static str,
    pub age: fn(u16) -> String,
    pub about_age: fn(u16) -> String,
    pub either_age: fn(u16, u16) -> String,
    pub years: fn(u16) -> String,
    pub about_date: fn(&str) -> String,
    pub headline: fn(&Headline<'_>) -> String,
    pub milestone: fn(Milestone) -> Option<&'static str>,
    pub this_week: &'static str,
    pub next_week: &'static str,
    pub in_days: fn(u16) -> String,
    pub days_ago: fn(u16) -> String,
    pub weeks_ago: fn(u16) -> String,
    pub months_ago: fn(u16) -> String,
    pub years_ago: fn(u16) -> String,
    pub and: fn(&[String]) -> String,
}

/// Whose day is near, and why.
#[derive(Debug, Clone, Copy)]
pub struct Headline<'a> {
    /// Whose it is, already joined.
    pub who: &'a str,
    /// Whether it is the day of several people.
    pub several: bool,
    /// What is kept; `None` for years as our customer.
    pub kind: Option<OccasionKind>,
    /// The owner's own name for it.
    pub label: &'a str,
    /// The years it completes, where they are known.
    pub years: Option<u16>,
    /// When it is.
    pub tense: Tense,
}

/// When a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tense {
    /// It was, lately.
    Past,
    /// It is today.
    Now,
    /// It will be, soon.
    Future,
}

/// The page where files come in.
#[allow(missing_docs, reason = "each says itself")]
pub struct Exchange {
    pub title: &'static str,
    pub import: &'static str,
    pub import_hint: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub reading: &'static str,
    pub report: fn(&Report) -> String,
    pub source: fn(Source) -> &'static str,
    pub unreadable: fn(Unreadable) -> &'static str,
    pub unreadable_file: &'static str,
    pub copy_of_byname: &'static str,
    pub refused: fn(Refusal) -> &'static str,
    pub whole: fn(Whole) -> Option<&'static str>,
    pub line_skipped: fn(usize) -> String,
    pub nothing_new: &'static str,
    pub skipped: fn(usize, SkipReason) -> String,
    pub skipped_more: fn(usize) -> String,
    pub undo_import: &'static str,
    pub undone: &'static str,
    pub earlier: &'static str,
    pub step: fn(StepKind, usize) -> String,
    pub copy: &'static str,
    pub copy_hint: &'static str,
    pub download: &'static str,
}

/// What a file brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Report {
    /// People who are new.
    pub new: usize,
    /// Records that changed.
    pub changed: usize,
    /// People who were there already.
    pub known: usize,
    /// Cards or rows that could not be read.
    pub skipped: usize,
}

/// The page of settings.
#[allow(missing_docs, reason = "each says itself")]
pub struct Settings {
    pub title: &'static str,
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
