//! The words of a booklet for these tests, in English and in Arabic.

use byname::domain::entry::EntryKind;
use byname::domain::kind::{Consent, Kind, Standing, Tier};
use byname::domain::language::Direction;
use byname::domain::occasion::OccasionKind;
use byname::domain::person::Source;
use byname::domain::tie::Role;
use byname::exchange::booklet::{Labels, Voice};

fn entry(kind: &EntryKind) -> String {
    match kind {
        EntryKind::Visit => "Visit".to_owned(),
        EntryKind::Greeting => "Greeted".to_owned(),
        EntryKind::Talk => "Talk".to_owned(),
        EntryKind::InJoke => "In-joke".to_owned(),
        EntryKind::Likes => "Likes".to_owned(),
        EntryKind::Careful => "Careful".to_owned(),
        EntryKind::FamilyNews => "Family".to_owned(),
        EntryKind::SupplierNews => "Supplier".to_owned(),
        EntryKind::Away => "Away".to_owned(),
        EntryKind::Other(code) => code.to_string(),
    }
}

const LABELS: Labels = Labels {
    language: "en-GB",
    direction: Direction::LeftToRight,
    letters: "Letters",
    star: "Star",
    family: "Family and firm",
    to_do: "To do",
    done_on: |day| format!("done {day}"),
    source: "Sent by",
    source_of: Source::code,
    role: Role::code,
    recognise: "Recognised by",
    likes: "Likes",
    careful: "Careful",
    usual: "Usual",
    wishes: "Wishes",
    kinds: "Kind",
    tags: "Tags",
    since: "Since",
    consents: "We may",
    limit: "Late after days",
    paused: "Not expected before",
    snoozed: "Can wait until",
    phone: "Phone",
    mail: "Mail",
    link: "Link",
    address: "Address",
    visits: "Visits",
    notes: "Notes and visits",
    major: "Big event",
    deleted: "deleted",
    ask_next_time: "Ask next time",
    ask_on: |day| format!("Ask on {day}"),
    asked: "Asked",
    away: |from, until| format!("Away from {from} until {until}"),
    foreign: "For other programs",
    kind: |kind| match kind {
        Kind::Customer => "Customer",
        Kind::Supplier => "Supplier",
        Kind::Associate => "Associate",
        Kind::Neighbour => "Neighbour",
        Kind::Staff => "Staff",
    },
    standing: |standing| match standing {
        Standing::Here => "Here",
        Standing::Archived => "Archived",
        Standing::MovedAway => "Moved away",
        Standing::Died => "Died",
    },
    tier: |tier| match tier {
        Tier::First => "First",
        Tier::Second => "Second",
        Tier::Third => "Third",
    },
    occasion: |kind| match kind {
        OccasionKind::Birthday => "Birthday",
        OccasionKind::Anniversary => "Anniversary",
        OccasionKind::NameDay => "Name day",
        OccasionKind::Own => "Day",
    },
    entry,
    said: |reading| format!("say “{reading}”"),
    work: |role, company| [role, company].join(" ").trim().to_owned(),
    consent: |consent, since| match consent {
        Consent::Photo => format!("photo since {since}"),
        Consent::Phone => format!("phone since {since}"),
        Consent::Post => format!("post since {since}"),
    },
};

fn with<T>(labels: &Labels, tell: impl FnOnce(Voice<'_>) -> T) -> T {
    tell(Voice {
        labels,
        date: &|date| date.to_string(),
        day: &|day| day.to_string(),
        moment: &|millis| format!("{millis} ms"),
        label: &str::to_uppercase,
        came: &|count, last| format!("{count} times, last on {last}"),
    })
}

/// Lets somebody speak English.
pub fn spoken<T>(tell: impl FnOnce(Voice<'_>) -> T) -> T {
    with(&LABELS, tell)
}

/// Lets somebody speak from right to left.
pub fn in_arabic<T>(tell: impl FnOnce(Voice<'_>) -> T) -> T {
    with(&Labels { language: "ar", direction: Direction::RightToLeft, ..LABELS }, tell)
}
