//! The card, its form and its dates, in Spanish.

use crate::domain::date::DateProblem;
use crate::domain::draft::Fault;
use crate::domain::entry::EntryKind;
use crate::domain::milestone::{Milestone, Wedding};
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::i18n::{Card, Dates, Form, Headline, Number, Tense};

/// The page of one person.
pub(super) const CARD: Card = Card {
    was_here: "Ha venido",
    edit: "Editar",
    delete: "Eliminar",
    more: "Más",
    call: "Llamar",
    message: "Mensaje",
    write: "Escribir",
    last_here: |when| format!("aquí {when}"),
    never_here: "sin visitas aún",
    visits: |count| count.of("visita", "visitas"),
    customer_since: |since| format!("con nosotros desde {since}"),
    at_company: |role, company| match (role.is_empty(), company.is_empty()) {
        (true, _) => company.to_owned(),
        (false, true) => role.to_owned(),
        (false, false) => format!("{role}, {company}"),
    },
    said: |reading| format!("se dice «{reading}»"),
    note: "Nota",
    save_note: "Guardar nota",
    note_kind: "Tipo de nota",
    note_more: "Otro día, gran acontecimiento",
    note_day: "Día",
    major: "Gran acontecimiento",
    timeline: "Historial",
    entry: |kind| match kind {
        EntryKind::Visit => "Ha venido".to_owned(),
        EntryKind::Talk => "Charla".to_owned(),
        EntryKind::InJoke => "Broma nuestra".to_owned(),
        EntryKind::Likes => "Le gusta".to_owned(),
        EntryKind::Careful => "Aversión o alergia".to_owned(),
        EntryKind::FamilyNews => "Novedades de la familia".to_owned(),
        EntryKind::SupplierNews => "Novedades del proveedor".to_owned(),
        EntryKind::Away => "De viaje".to_owned(),
        EntryKind::Greeting => "Felicitado".to_owned(),
        EntryKind::Other(code) => code.to_string(),
    },
    edit_entry: "Editar entrada",
    delete_entry: "Eliminar entrada",
    save: "Guardar",
    cancel: "Cancelar",
    standing: |standing| match standing {
        Standing::Here => "Viene por aquí",
        Standing::Archived => "Archivado",
        Standing::MovedAway => "Se ha mudado",
        Standing::Died => "Ha fallecido",
    },
    dates: "Fechas",
    add_date: "Añadir una fecha",
    edit_date: |what| format!("Editar {what}"),
    delete_date: |what| format!("Eliminar {what}"),
    starred: "Con estrella",
    tier: |tier| match tier {
        Tier::First => "Primer nivel",
        Tier::Second => "Segundo nivel",
        Tier::Third => "Tercer nivel",
    },
    consents: "Podemos",
    consent: |consent, since| format!("{}, desde el {since}", consent_to(consent)),
};

/// The form of a card.
pub(super) const FORM: Form = Form {
    title: "Editar ficha",
    name: "Nombre",
    called: "Apodo",
    called_hint: "el nombre para saludar, si es otro",
    reading: "Cómo se pronuncia",
    person_title: "Tratamiento",
    company: "Empresa",
    role: "Puesto",
    recognise: "En qué le reconozco",
    recognise_hint: "bicicleta roja, siempre silbando",
    likes: "Le gusta",
    usual: "Lo de siempre",
    careful: "Cuidado: alergias, aversiones",
    wishes: "Deseos",
    kinds: "Tipo",
    kind: |kind| match kind {
        Kind::Customer => "Cliente",
        Kind::Supplier => "Proveedor",
        Kind::Associate => "Socio",
        Kind::Neighbour => "Vecino",
        Kind::Staff => "Equipo",
    },
    tags: "Etiquetas",
    tags_hint: "separadas por comas",
    phone: "Teléfono",
    mail: "Correo",
    link: "Enlace",
    address: "Dirección",
    label: "Rótulo",
    add_phone: "Añadir teléfono",
    add_mail: "Añadir correo",
    add_link: "Añadir enlace",
    add_address: "Añadir dirección",
    remove: |what| format!("Quitar {what}"),
    street: "Calle",
    code: "Código postal",
    city: "Población",
    region: "Provincia",
    country: "País",
    since: "Con nosotros desde",
    star: "Estrella",
    tier: "Nivel",
    no_tier: "Ninguno",
    standing: "Situación",
    consents: "¿Podemos…?",
    consent: consent_to,
    basics: "Nombre",
    reach: "Cómo contactar",
    know: "Lo que conviene saber",
    shop: "En la tienda",
    fault: |fault, most| match fault {
        Fault::Empty => "Rellene este campo".to_owned(),
        Fault::TooLong(_) => format!("Que no pase de {most} caracteres"),
        Fault::TooMany(_) => format!("Aquí caben {most}"),
        Fault::NoPhone => "Un número de teléfono necesita alguna cifra".to_owned(),
        Fault::NoMail => "Una dirección de correo es como name@example.com".to_owned(),
        Fault::NoLink => "Un enlace es como https://example.com".to_owned(),
        Fault::NoDays(_) => format!("Indique un número de días, de 1 a {most}"),
    },
    date_fault: |problem| match problem {
        DateProblem::Empty => "Indique al menos un mes o un año",
        DateProblem::YearOutOfRange => "Un año es un número del 1 al 9999",
        DateProblem::MonthOutOfRange => "Elija un mes",
        DateProblem::DayOutOfRange => "Un día es un número del 1 al 31",
        DateProblem::DayWithoutMonth => "Elija también el mes",
        DateProblem::NoSuchDay => "Ese mes no tiene ese día",
        DateProblem::AboutWithoutYear => "«Hacia» necesita un año",
        DateProblem::Unreadable => "Esto no es una fecha",
    },
};

/// What somebody may agree to.
fn consent_to(consent: Consent) -> &'static str {
    match consent {
        Consent::Photo => "guardar una foto",
        Consent::Phone => "llamar o enviar mensajes",
        Consent::Post => "escribir por correo postal",
    }
}

/// Dates and ages.
pub(super) const DATES: Dates = Dates {
    day: "Día",
    month: "Mes",
    year: "Año",
    about: "Hacia ese año",
    unknown: "desconocido",
    kind: |kind| match kind {
        OccasionKind::Birthday => "Cumpleaños",
        OccasionKind::Anniversary => "Aniversario de boda",
        OccasionKind::NameDay => "Santo",
        OccasionKind::Own => "Otro día",
    },
    kind_label: "Qué día",
    own_label: "Cómo se llama",
    leap: "Los demás años se celebra el",
    age: plural_years,
    about_age: |age| format!("unos {}", plural_years(age)),
    either_age: |low, high| format!("{low} o {}", plural_years(high)),
    years: plural_years,
    about_date: |date| format!("hacia {date}"),
    distance: |distance, date| format!("{distance}, {date}"),
    headline,
    milestone: |milestone| match milestone {
        Milestone::Birthday(_) => Some("cumpleaños redondo"),
        Milestone::Wedding(Wedding::Silver) => Some("bodas de plata"),
        Milestone::Wedding(Wedding::Golden) => Some("bodas de oro"),
        Milestone::CustomerYears(_) => None,
    },
    this_week: "esta semana",
    next_week: "la semana que viene",
    in_days: |days| format!("dentro de {}", days.of("día", "días")),
    days_ago: |days| format!("hace {}", days.of("día", "días")),
    weeks_ago: |weeks| format!("hace {}", weeks.of("semana", "semanas")),
    months_ago: |months| format!("hace {}", months.of("mes", "meses")),
    years_ago: |years| match years.count {
        1 => "hace un año".to_owned(),
        _ => format!("hace {years} años"),
    },
    and: |names| match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), and_before(last)),
    },
};

/// "y", or "e" before the same sound.
fn and_before(name: &str) -> &'static str {
    let name = name.to_lowercase();
    let begins = |start: &str| name.starts_with(start);
    let same = begins("i") || begins("í") || begins("hi") || begins("hí");
    if same && !begins("hie") && !begins("ia") { "e" } else { "y" }
}

fn headline(it: &Headline<'_>) -> String {
    let Headline { who, several, label, years, tense, .. } = *it;
    let today = if tense == Tense::Now { " hoy" } else { "" };
    let turns = match (tense, several) {
        (Tense::Past, false) => "cumplió",
        (Tense::Past, true) => "cumplieron",
        (Tense::Now, false) => "cumple",
        (Tense::Now, true) => "cumplen",
        (Tense::Future, false) => "cumplirá",
        (Tense::Future, true) => "cumplirán",
    };
    match (it.kind, years.filter(|years| years.count > 0)) {
        (Some(OccasionKind::Birthday), Some(years)) => {
            format!("{who} {turns} {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Birthday), None) if years.is_some() => {
            format!("{who}: nacimiento{today}")
        }
        (Some(OccasionKind::Birthday), None) => format!("{who}: cumpleaños{today}"),
        (Some(OccasionKind::Anniversary), Some(years)) => match years.count {
            25 => format!("{who}: bodas de plata{today}"),
            50 => format!("{who}: bodas de oro{today}"),
            _ => format!("{who}: {} de matrimonio{today}", plural_years(years)),
        },
        (Some(OccasionKind::Anniversary), None) => format!("{who}: aniversario de boda{today}"),
        (Some(OccasionKind::NameDay), _) => format!("{who}: santo{today}"),
        (Some(OccasionKind::Own), Some(years)) => {
            format!("{who}: {label}, {}{today}", plural_years(years))
        }
        (Some(OccasionKind::Own), None) => format!("{who}: {label}{today}"),
        (None, Some(years)) => format!("{who}: {} con nosotros{today}", plural_years(years)),
        (None, None) => format!("{who}: primera visita{today}"),
    }
}

fn plural_years(years: &Number) -> String {
    years.of("año", "años")
}
