//! The card, its form and its dates, in French.

use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::i18n::fr::counted;
use crate::i18n::{Card, Dates, Form, Headline, Number, Tense};

/// The page of one person.
pub(super) const CARD: Card = Card {
    was_here: "Est passé",
    edit: "Modifier",
    delete: "Supprimer",
    more: "Plus",
    call: "Appeler",
    message: "Message",
    write: "Écrire",
    last_here: |when| format!("ici {when}"),
    never_here: "pas encore vu",
    visits: |count| counted(count, "visite", "visites"),
    customer_since: |since| format!("chez nous depuis {since}"),
    at_company: |role, company| match (role.is_empty(), company.is_empty()) {
        (true, _) => company.to_owned(),
        (false, true) => role.to_owned(),
        (false, false) => format!("{role}, {company}"),
    },
    said: |reading| format!("se dit « {reading} »"),
    note: "Note",
    save_note: "Enregistrer la note",
    note_kind: "Genre de note",
    note_more: "Autre jour, grand événement",
    note_day: "Jour",
    major: "Grand événement",
    timeline: "Historique",
    entry: |kind| match kind {
        EntryKind::Visit => "Est passé".to_owned(),
        EntryKind::Talk => "Conversation".to_owned(),
        EntryKind::InJoke => "Blague entre nous".to_owned(),
        EntryKind::Likes => "Aime".to_owned(),
        EntryKind::Careful => "Aversion ou allergie".to_owned(),
        EntryKind::FamilyNews => "Nouvelles de la famille".to_owned(),
        EntryKind::SupplierNews => "Nouvelles du fournisseur".to_owned(),
        EntryKind::Away => "En voyage".to_owned(),
        EntryKind::Greeting => "Fêté".to_owned(),
        EntryKind::Other(code) => code.to_string(),
    },
    edit_entry: "Modifier l’entrée",
    delete_entry: "Supprimer l’entrée",
    save: "Enregistrer",
    cancel: "Annuler",
    standing: |standing| match standing {
        Standing::Here => "Vient ici",
        Standing::Archived => "Archivé",
        Standing::MovedAway => "A déménagé",
        Standing::Died => "Nous a quittés",
    },
    dates: "Dates",
    add_date: "Ajouter une date",
    edit_date: |what| format!("Modifier : {what}"),
    delete_date: |what| format!("Supprimer : {what}"),
    starred: "Avec étoile",
    tier: |tier| match tier {
        Tier::First => "Premier rang",
        Tier::Second => "Deuxième rang",
        Tier::Third => "Troisième rang",
    },
    consents: "Nous pouvons",
    consent: |consent, since| format!("{}, depuis le {since}", consent_to(consent)),
};

/// The form of a card.
pub(super) const FORM: Form = Form {
    title: "Modifier la fiche",
    name: "Nom",
    called: "Nom d’usage",
    called_hint: "le nom pour saluer, s’il est différent",
    reading: "Prononciation",
    person_title: "Titre",
    company: "Entreprise",
    role: "Fonction",
    recognise: "Comment je reconnais la personne",
    recognise_hint: "vélo rouge, siffle toujours",
    likes: "Aime",
    usual: "Commande habituelle",
    careful: "Attention : allergies, aversions",
    wishes: "Souhaits",
    kinds: "Catégorie",
    kind: |kind| match kind {
        Kind::Customer => "Client",
        Kind::Supplier => "Fournisseur",
        Kind::Associate => "Partenaire",
        Kind::Neighbour => "Voisin",
        Kind::Staff => "Équipe",
    },
    tags: "Étiquettes",
    tags_hint: "séparées par des virgules",
    phone: "Téléphone",
    mail: "E-mail",
    link: "Lien",
    address: "Adresse",
    label: "Libellé",
    add_phone: "Ajouter un téléphone",
    add_mail: "Ajouter un e-mail",
    add_link: "Ajouter un lien",
    add_address: "Ajouter une adresse",
    remove: |what| format!("Retirer : {what}"),
    street: "Rue",
    code: "Code postal",
    city: "Ville",
    region: "Région",
    country: "Pays",
    since: "Chez nous depuis",
    star: "Étoile",
    tier: "Rang",
    no_tier: "Aucun",
    standing: "Situation",
    consents: "Pouvons-nous …",
    consent: consent_to,
    basics: "Nom",
    reach: "Comment joindre la personne",
    know: "Ce qu’il faut savoir",
    shop: "Dans la boutique",
    fault: |fault, most| match fault {
        Fault::Empty => "Veuillez remplir ce champ".to_owned(),
        Fault::TooLong(_) => format!("Veuillez rester sous {most} caractères"),
        Fault::TooMany(_) => format!("Il y a de la place pour {most}"),
        Fault::NoPhone => "Un numéro de téléphone a au moins un chiffre".to_owned(),
        Fault::NoMail => "Une adresse e-mail ressemble à name@example.com".to_owned(),
        Fault::NoLink => "Un lien ressemble à https://example.com".to_owned(),
        Fault::NoDays(_) => format!("Veuillez donner un nombre de jours, de 1 à {most}"),
    },
    date_fault: |problem| match problem {
        DateProblem::Empty => "Veuillez donner au moins un mois ou une année",
        DateProblem::YearOutOfRange => "Une année est un nombre de 1 à 9999",
        DateProblem::MonthOutOfRange => "Veuillez choisir un mois",
        DateProblem::DayOutOfRange => "Un jour est un nombre de 1 à 31",
        DateProblem::DayWithoutMonth => "Veuillez aussi choisir le mois",
        DateProblem::NoSuchDay => "Ce mois n’a pas ce jour",
        DateProblem::AboutWithoutYear => "« Environ » demande une année",
        DateProblem::Unreadable => "Ce n’est pas une date",
    },
};

/// What somebody may agree to.
fn consent_to(consent: Consent) -> &'static str {
    match consent {
        Consent::Photo => "garder une photo",
        Consent::Phone => "appeler ou envoyer des messages",
        Consent::Post => "écrire par courrier",
    }
}

/// Dates and ages.
pub(super) const DATES: Dates = Dates {
    day: "Jour",
    month: "Mois",
    year: "Année",
    about: "Environ cette année-là",
    unknown: "inconnu",
    kind: |kind| match kind {
        OccasionKind::Birthday => "Anniversaire",
        OccasionKind::Anniversary => "Anniversaire de mariage",
        OccasionKind::NameDay => "Fête du prénom",
        OccasionKind::Own => "Un autre jour",
    },
    kind_label: "Quel jour",
    own_label: "Comment il s’appelle",
    leap: "Les autres années, fêté le",
    age: plural_years,
    about_age: |age| format!("environ {}", plural_years(age)),
    either_age: |low, high| format!("{low} ou {}", plural_years(high)),
    years: plural_years,
    about_date: |date| format!("vers {date}"),
    distance: |distance, date| format!("{distance}, {date}"),
    headline,
    milestone: |milestone| match milestone {
        Milestone::Birthday(_) => Some("anniversaire rond"),
        Milestone::Wedding(Wedding::Silver) => Some("noces d’argent"),
        Milestone::Wedding(Wedding::Golden) => Some("noces d’or"),
        Milestone::CustomerYears(_) => None,
    },
    this_week: "cette semaine",
    next_week: "la semaine prochaine",
    in_days: |days| format!("dans {}", counted(days, "jour", "jours")),
    days_ago: |days| format!("il y a {}", counted(days, "jour", "jours")),
    weeks_ago: |weeks| format!("il y a {}", counted(weeks, "semaine", "semaines")),
    months_ago: |months| format!("il y a {months} mois"),
    years_ago: |years| format!("il y a {}", plural_years(years)),
    and: |names| match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} et {last}", first.join(", ")),
    },
};

fn headline(it: &Headline<'_>) -> String {
    let Headline { who, several, label, years, tense, .. } = *it;
    let today = if tense == Tense::Now { " aujourd’hui" } else { "" };
    let turns = match (tense, several) {
        (Tense::Past, false) => "a eu",
        (Tense::Past, true) => "ont eu",
        (Tense::Now, false) => "a",
        (Tense::Now, true) => "ont",
        (Tense::Future, false) => "aura",
        (Tense::Future, true) => "auront",
    };
    match (it.kind, years.filter(|years| years.count > 0)) {
        (Some(OccasionKind::Birthday), Some(years)) => {
            format!("{who} {turns} {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Birthday), None) if years.is_some() => {
            format!("{who} : naissance{today}")
        }
        (Some(OccasionKind::Birthday), None) => format!("{who} : anniversaire{today}"),
        (Some(OccasionKind::Anniversary), Some(years)) => match years.count {
            25 => format!("{who} : noces d’argent{today}"),
            50 => format!("{who} : noces d’or{today}"),
            _ => format!("{who} : {} de mariage{today}", plural_years(years)),
        },
        (Some(OccasionKind::Anniversary), None) => {
            format!("{who} : anniversaire de mariage{today}")
        }
        (Some(OccasionKind::NameDay), _) => format!("{who} : fête du prénom{today}"),
        (Some(OccasionKind::Own), Some(years)) => {
            format!("{who} : {label}, {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Own), None) => format!("{who} : {label}{today}"),
        (None, Some(years)) => format!("{who} : {} chez nous{today}", plural_years(years)),
        (None, None) => format!("{who} : première visite{today}"),
    }
}

fn plural_years(years: &Number) -> String {
    counted(years, "an", "ans")
}
