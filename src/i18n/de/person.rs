//! The card, its form and its dates, in German.

use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::i18n::{Card, Dates, Form, Headline, Number, Tense};

/// The page of one person.
pub(super) const CARD: Card = Card {
    was_here: "War da",
    edit: "Bearbeiten",
    delete: "Löschen",
    more: "Mehr",
    call: "Anrufen",
    message: "Nachricht",
    write: "Schreiben",
    last_here: |when| format!("da {when}"),
    never_here: "noch nicht gesehen",
    visits: |count| count.of("Besuch", "Besuche"),
    customer_since: |since| format!("bei uns seit {since}"),
    at_company: |role, company| match (role.is_empty(), company.is_empty()) {
        (true, _) => company.to_owned(),
        (false, true) => role.to_owned(),
        (false, false) => format!("{role}, {company}"),
    },
    said: |reading| format!("gesprochen „{reading}“"),
    note: "Notiz",
    save_note: "Notiz speichern",
    note_kind: "Art der Notiz",
    note_more: "Anderer Tag, großes Ereignis",
    note_day: "Tag",
    major: "Großes Ereignis",
    timeline: "Verlauf",
    entry: |kind| match kind {
        EntryKind::Visit => "War da".to_owned(),
        EntryKind::Talk => "Gespräch".to_owned(),
        EntryKind::InJoke => "Unser Witz".to_owned(),
        EntryKind::Likes => "Mag".to_owned(),
        EntryKind::Careful => "Abneigung oder Allergie".to_owned(),
        EntryKind::FamilyNews => "Neues aus der Familie".to_owned(),
        EntryKind::SupplierNews => "Neues vom Lieferanten".to_owned(),
        EntryKind::Away => "Verreist".to_owned(),
        EntryKind::Greeting => "Gratuliert".to_owned(),
        EntryKind::Other(code) => code.to_string(),
    },
    edit_entry: "Eintrag bearbeiten",
    delete_entry: "Eintrag löschen",
    save: "Speichern",
    cancel: "Abbrechen",
    standing: |standing| match standing {
        Standing::Here => "Kommt her",
        Standing::Archived => "Abgelegt",
        Standing::MovedAway => "Weggezogen",
        Standing::Died => "Verstorben",
    },
    dates: "Wichtige Tage",
    add_date: "Datum hinzufügen",
    edit_date: |what| format!("{what} bearbeiten"),
    delete_date: |what| format!("{what} löschen"),
    starred: "Mit Stern",
    tier: |tier| match tier {
        Tier::First => "Erste Stufe",
        Tier::Second => "Zweite Stufe",
        Tier::Third => "Dritte Stufe",
    },
    consents: "Wir dürfen",
    consent: |consent, since| format!("{}, seit {since}", consent_to(consent)),
};

/// The form of a card.
pub(super) const FORM: Form = Form {
    title: "Karte bearbeiten",
    name: "Name",
    called: "Rufname",
    called_hint: "der Name zum Begrüßen, wenn es ein anderer ist",
    reading: "Aussprache",
    person_title: "Titel",
    company: "Firma",
    role: "Aufgabe",
    recognise: "Woran ich sie oder ihn erkenne",
    recognise_hint: "rotes Fahrrad, pfeift immer",
    likes: "Mag",
    usual: "Wie immer",
    careful: "Vorsicht: Allergien, Abneigungen",
    wishes: "Wünsche",
    kinds: "Art",
    kind: |kind| match kind {
        Kind::Customer => "Kundschaft",
        Kind::Supplier => "Lieferant",
        Kind::Associate => "Geschäftspartner",
        Kind::Neighbour => "Nachbarschaft",
        Kind::Staff => "Team",
    },
    tags: "Stichwörter",
    tags_hint: "durch Kommas getrennt",
    phone: "Telefon",
    mail: "E-Mail",
    link: "Link",
    address: "Adresse",
    label: "Bezeichnung",
    add_phone: "Telefon hinzufügen",
    add_mail: "E-Mail hinzufügen",
    add_link: "Link hinzufügen",
    add_address: "Adresse hinzufügen",
    remove: |what| format!("{what} entfernen"),
    street: "Straße",
    code: "Postleitzahl",
    city: "Ort",
    region: "Region",
    country: "Land",
    since: "Bei uns seit",
    star: "Stern",
    tier: "Stufe",
    no_tier: "Keine",
    standing: "Stand",
    consents: "Dürfen wir …",
    consent: consent_to,
    basics: "Name",
    reach: "Wie man sie oder ihn erreicht",
    know: "Was man wissen sollte",
    shop: "Im Laden",
    fault: |fault, most| match fault {
        Fault::Empty => "Bitte ausfüllen".to_owned(),
        Fault::TooLong(_) => format!("Bitte unter {most} Zeichen bleiben"),
        Fault::TooMany(_) => format!("Davon passen {most} auf die Karte"),
        Fault::NoPhone => "Eine Telefonnummer braucht eine Ziffer".to_owned(),
        Fault::NoMail => "Eine Mailadresse sieht aus wie name@example.com".to_owned(),
        Fault::NoLink => "Ein Link sieht aus wie https://example.com".to_owned(),
        Fault::NoDays(_) => format!("Bitte eine Zahl von Tagen angeben, von 1 bis {most}"),
    },
    date_fault: |problem| match problem {
        DateProblem::Empty => "Bitte wenigstens einen Monat oder ein Jahr angeben",
        DateProblem::YearOutOfRange => "Ein Jahr ist eine Zahl von 1 bis 9999",
        DateProblem::MonthOutOfRange => "Bitte einen Monat wählen",
        DateProblem::DayOutOfRange => "Ein Tag ist eine Zahl von 1 bis 31",
        DateProblem::DayWithoutMonth => "Bitte auch den Monat wählen",
        DateProblem::NoSuchDay => "Diesen Tag hat der Monat nicht",
        DateProblem::AboutWithoutYear => "„Ungefähr“ braucht ein Jahr",
        DateProblem::Unreadable => "Das ist kein Datum",
    },
};

/// What somebody may agree to.
fn consent_to(consent: Consent) -> &'static str {
    match consent {
        Consent::Photo => "ein Foto behalten",
        Consent::Phone => "anrufen oder Nachrichten schicken",
        Consent::Post => "Post schicken",
    }
}

/// Dates and ages.
pub(super) const DATES: Dates = Dates {
    day: "Tag",
    month: "Monat",
    year: "Jahr",
    about: "Ungefähr in diesem Jahr",
    unknown: "unbekannt",
    kind: |kind| match kind {
        OccasionKind::Birthday => "Geburtstag",
        OccasionKind::Anniversary => "Hochzeitstag",
        OccasionKind::NameDay => "Namenstag",
        OccasionKind::Own => "Ein anderer Tag",
    },
    kind_label: "Welcher Tag",
    own_label: "Wie er heißt",
    leap: "In anderen Jahren gefeiert am",
    age: ToString::to_string,
    about_age: |age| format!("etwa {age}"),
    either_age: |low, high| format!("{low} oder {high}"),
    years: plural_years,
    about_date: |date| format!("etwa {date}"),
    distance: |distance, date| format!("{distance}, {date}"),
    headline,
    milestone: |milestone| match milestone {
        Milestone::Birthday(_) => Some("runder Geburtstag"),
        Milestone::Wedding(Wedding::Silver) => Some("Silberhochzeit"),
        Milestone::Wedding(Wedding::Golden) => Some("Goldene Hochzeit"),
        Milestone::CustomerYears(_) => None,
    },
    this_week: "diese Woche",
    next_week: "nächste Woche",
    in_days: |days| format!("in {}", days.of("Tag", "Tagen")),
    days_ago: |days| format!("vor {}", days.of("Tag", "Tagen")),
    weeks_ago: |weeks| format!("vor {}", weeks.of("Woche", "Wochen")),
    months_ago: |months| format!("vor {}", months.of("Monat", "Monaten")),
    years_ago: |years| match years.count {
        1 => "vor einem Jahr".to_owned(),
        _ => format!("vor {years} Jahren"),
    },
    and: |names| match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} und {last}", first.join(", ")),
    },
};

fn headline(it: &Headline<'_>) -> String {
    let Headline { who, several, label, years, tense, .. } = *it;
    let today = if tense == Tense::Now { " heute" } else { "" };
    let turns = match (tense, several) {
        (Tense::Past, false) => "wurde",
        (Tense::Past, true) => "wurden",
        (Tense::Now | Tense::Future, false) => "wird",
        (Tense::Now | Tense::Future, true) => "werden",
    };
    let born = if several { "sind" } else { "ist" };
    match (it.kind, years.filter(|years| years.count > 0)) {
        (Some(OccasionKind::Birthday), Some(years)) => format!("{who} {turns}{today} {years}"),
        (Some(OccasionKind::Birthday), None) if years.is_some() => match tense {
            Tense::Past | Tense::Now => format!("{who} {born}{today} geboren"),
            Tense::Future => format!("{who}: Geburt"),
        },
        (Some(OccasionKind::Birthday), None) => format!("{who}:{today} Geburtstag"),
        (Some(OccasionKind::Anniversary), Some(years)) => match years.count {
            25 => format!("{who}:{today} Silberhochzeit"),
            50 => format!("{who}:{today} Goldene Hochzeit"),
            _ => format!("{who}:{today} {} verheiratet", plural_years(years)),
        },
        (Some(OccasionKind::Anniversary), None) => format!("{who}:{today} Hochzeitstag"),
        (Some(OccasionKind::NameDay), _) => format!("{who}:{today} Namenstag"),
        (Some(OccasionKind::Own), Some(years)) => {
            format!("{who}:{today} {label}, {}", plural_years(years))
        }
        (Some(OccasionKind::Own), None) => format!("{who}:{today} {label}"),
        (None, Some(years)) => format!("{who}:{today} {} bei uns", plural_years(years)),
        (None, None) => format!("{who}:{today} neu bei uns"),
    }
}

fn plural_years(years: &Number) -> String {
    years.of("Jahr", "Jahre")
}
