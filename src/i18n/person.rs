//! The phrases of a card, its form, and its dates.

use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::milestone::Milestone;
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { card:
/// The page of one person.
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
    pub visits: fn(&Number) -> String,
    pub customer_since: fn(&str) -> String,
    pub at_company: fn(&str, &str) -> String,
    pub said: fn(&str) -> String,
    pub note: &'static str,
    pub save_note: &'static str,
    pub note_kind: &'static str,
    pub note_more: &'static str,
    pub note_day: &'static str,
    pub major: &'static str,
    pub timeline: &'static str,
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
    pub consents: &'static str,
    /// What they agreed to, and since when.
    pub consent: fn(Consent, &str) -> String,
}
}

phrases! { form:
/// The form of a card.
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
    pub consents: &'static str,
    pub consent: fn(Consent) -> &'static str,
    pub basics: &'static str,
    pub reach: &'static str,
    pub know: &'static str,
    pub shop: &'static str,
    pub fault: fn(Fault, &Number) -> String,
    pub date_fault: fn(DateProblem) -> &'static str,
}
}

phrases! { dates:
/// Dates and ages.
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
    pub age: fn(&Number) -> String,
    pub about_age: fn(&Number) -> String,
    pub either_age: fn(&Number, &Number) -> String,
    pub years: fn(&Number) -> String,
    pub about_date: fn(&str) -> String,
    pub distance: fn(&str, &str) -> String,
    pub headline: fn(&Headline<'_>) -> String,
    pub milestone: fn(Milestone) -> Option<&'static str>,
    pub this_week: &'static str,
    pub next_week: &'static str,
    pub in_days: fn(&Number) -> String,
    pub days_ago: fn(&Number) -> String,
    pub weeks_ago: fn(&Number) -> String,
    pub months_ago: fn(&Number) -> String,
    pub years_ago: fn(&Number) -> String,
    pub and: fn(&[String]) -> String,
}
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
    pub years: Option<&'a Number>,
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
