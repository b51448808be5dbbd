//! The card, its form and its dates, in English.

use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::i18n::{Card, Dates, Form, Headline, Number, Tense};

/// The page of one person.
pub(super) const CARD: Card = Card {
    was_here: "Was here",
    edit: "Edit",
    delete: "Delete",
    more: "More",
    call: "Call",
    message: "Message",
    write: "Write",
    last_here: |when| format!("here {when}"),
    never_here: "not seen yet",
    visits: |count| count.of("visit", "visits"),
    customer_since: |since| format!("with us since {since}"),
    at_company: |role, company| match (role.is_empty(), company.is_empty()) {
        (true, _) => company.to_owned(),
        (false, true) => role.to_owned(),
        (false, false) => format!("{role}, {company}"),
    },
    said: |reading| format!("say “{reading}”"),
    note: "Note",
    save_note: "Save note",
    note_kind: "Kind of note",
    note_more: "Another day, big event",
    note_day: "Day",
    major: "Big event",
    timeline: "Timeline",
    entry: |kind| match kind {
        EntryKind::Visit => "Was here".to_owned(),
        EntryKind::Talk => "Talk".to_owned(),
        EntryKind::InJoke => "In-joke".to_owned(),
        EntryKind::Likes => "Likes".to_owned(),
        EntryKind::Careful => "Dislike or allergy".to_owned(),
        EntryKind::FamilyNews => "Family news".to_owned(),
        EntryKind::SupplierNews => "Supplier news".to_owned(),
        EntryKind::Away => "Away".to_owned(),
        EntryKind::Greeting => "Greeted".to_owned(),
        EntryKind::Other(code) => code.to_string(),
    },
    edit_entry: "Edit entry",
    delete_entry: "Delete entry",
    save: "Save",
    cancel: "Cancel",
    standing: |standing| match standing {
        Standing::Here => "Comes here",
        Standing::Archived => "Archived",
        Standing::MovedAway => "Moved away",
        Standing::Died => "Died",
    },
    dates: "Dates",
    add_date: "Add a date",
    edit_date: |what| format!("Edit {what}"),
    delete_date: |what| format!("Delete {what}"),
    starred: "Starred",
    tier: |tier| match tier {
        Tier::First => "First tier",
        Tier::Second => "Second tier",
        Tier::Third => "Third tier",
    },
    consents: "We may",
    consent: |consent, since| format!("{}, since {since}", consent_to(consent)),
};

/// The form of a card.
pub(super) const FORM: Form = Form {
    title: "Edit card",
    name: "Name",
    called: "Called",
    called_hint: "the name to greet by, if it is another",
    reading: "How to say it",
    person_title: "Title",
    company: "Company",
    role: "Role",
    recognise: "How I recognise them",
    recognise_hint: "red bicycle, always whistling",
    likes: "Likes",
    usual: "Usual order",
    careful: "Careful: allergies, dislikes",
    wishes: "Wishes",
    kinds: "Kind",
    kind: |kind| match kind {
        Kind::Customer => "Customer",
        Kind::Supplier => "Supplier",
        Kind::Associate => "Associate",
        Kind::Neighbour => "Neighbour",
        Kind::Staff => "Staff",
    },
    tags: "Tags",
    tags_hint: "separated by commas",
    phone: "Phone",
    mail: "Mail",
    link: "Link",
    address: "Address",
    label: "Label",
    add_phone: "Add phone",
    add_mail: "Add mail",
    add_link: "Add link",
    add_address: "Add address",
    remove: |what| format!("Remove {what}"),
    street: "Street",
    code: "Post code",
    city: "Town",
    region: "Region",
    country: "Country",
    since: "Our customer since",
    star: "Star",
    tier: "Tier",
    no_tier: "None",
    standing: "Standing",
    consents: "May we …",
    consent: consent_to,
    basics: "Name",
    reach: "How to reach them",
    know: "What to know",
    shop: "In the shop",
    fault: |fault, most| match fault {
        Fault::Empty => "Please fill this in".to_owned(),
        Fault::TooLong(_) => format!("Please keep this under {most} characters"),
        Fault::TooMany(_) => format!("There is room for {most} of these"),
        Fault::NoPhone => "A phone number needs a digit".to_owned(),
        Fault::NoMail => "A mail address looks like name@example.com".to_owned(),
        Fault::NoLink => "A link looks like https://example.com".to_owned(),
        Fault::NoDays(_) => format!("Please give a number of days, from 1 to {most}"),
    },
    date_fault: |problem| match problem {
        DateProblem::Empty => "Please give at least a month or a year",
        DateProblem::YearOutOfRange => "A year is a number from 1 to 9999",
        DateProblem::MonthOutOfRange => "Please choose a month",
        DateProblem::DayOutOfRange => "A day is a number from 1 to 31",
        DateProblem::DayWithoutMonth => "Please choose the month, too",
        DateProblem::NoSuchDay => "That month has no such day",
        DateProblem::AboutWithoutYear => "“About” needs a year",
        DateProblem::Unreadable => "This is no date",
    },
};

/// What somebody may agree to.
fn consent_to(consent: Consent) -> &'static str {
    match consent {
        Consent::Photo => "keep a photo",
        Consent::Phone => "call or send messages",
        Consent::Post => "write by post",
    }
}

/// Dates and ages.
pub(super) const DATES: Dates = Dates {
    day: "Day",
    month: "Month",
    year: "Year",
    about: "About that year",
    unknown: "unknown",
    kind: |kind| match kind {
        OccasionKind::Birthday => "Birthday",
        OccasionKind::Anniversary => "Anniversary",
        OccasionKind::NameDay => "Name day",
        OccasionKind::Own => "Another day",
    },
    kind_label: "What day",
    own_label: "What it is called",
    leap: "In other years kept on",
    age: |age| age.to_string(),
    about_age: |age| format!("about {age}"),
    either_age: |low, high| format!("{low} or {high}"),
    years: plural_years,
    about_date: |date| format!("about {date}"),
    distance: |distance, date| format!("{distance}, {date}"),
    headline,
    milestone: |milestone| match milestone {
        Milestone::Birthday(_) => Some("round birthday"),
        Milestone::Wedding(Wedding::Silver) => Some("silver wedding"),
        Milestone::Wedding(Wedding::Golden) => Some("golden wedding"),
        Milestone::CustomerYears(_) => None,
    },
    this_week: "this week",
    next_week: "next week",
    in_days: |days| format!("in {days} days"),
    days_ago: |days| format!("{days} days ago"),
    weeks_ago: |weeks| format!("{weeks} weeks ago"),
    months_ago: |months| format!("{months} months ago"),
    years_ago: |years| match years.count {
        1 => "a year ago".to_owned(),
        _ => format!("{years} years ago"),
    },
    and: |names| match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} & {last}", first.join(", ")),
    },
};

fn headline(it: &Headline<'_>) -> String {
    let Headline { who, several, label, years, tense, .. } = *it;
    let is = match (tense, several) {
        (Tense::Past, false) => "was",
        (Tense::Past, true) => "were",
        (Tense::Now, false) => "is",
        (Tense::Now, true) => "are",
        (Tense::Future, _) => "will be",
    };
    let today = if tense == Tense::Now { " today" } else { "" };
    match (it.kind, years.filter(|years| years.count > 0)) {
        (Some(OccasionKind::Birthday), None) if years.is_some() => {
            format!("{who} {is} born{today}")
        }
        (Some(OccasionKind::Birthday), Some(years)) => format!("{who} {is} {years}{today}"),
        (Some(OccasionKind::Birthday), None) => format!("{who}: birthday{today}"),
        (Some(OccasionKind::Anniversary), Some(years)) if years.count == 25 => {
            format!("{who}: silver wedding{today}")
        }
        (Some(OccasionKind::Anniversary), Some(years)) if years.count == 50 => {
            format!("{who}: golden wedding{today}")
        }
        (Some(OccasionKind::Anniversary), Some(years)) => {
            format!("{who}: married {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Anniversary), _) => format!("{who}: anniversary{today}"),
        (Some(OccasionKind::NameDay), _) => format!("{who}: name day{today}"),
        (Some(OccasionKind::Own), Some(years)) => {
            format!("{who}: {label}, {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Own), _) => format!("{who}: {label}{today}"),
        (None, Some(years)) => format!("{who}: {} our customer{today}", plural_years(years)),
        (None, None) => format!("{who}: our customer{today}"),
    }
}

fn plural_years(years: &Number) -> String {
    years.of("year", "years")
}
