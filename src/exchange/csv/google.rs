//! The columns of Google Contacts, which it numbers, in the languages it speaks.

use super::header::{Field, Meaning, Piece, Thing};

/// What is numbered.
const THINGS: [(Thing, &str); 8] = [
    (Thing::Mail, "e-mail, email, e-mail-adresse, adresse e-mail, correo electrónico, e-post"),
    (Thing::Phone, "phone, telefon, téléphone, teléfono"),
    (Thing::Address, "address, adresse, dirección, adress"),
    (Thing::Link, "website, webseite, website-url, site web, sitio web, webbplats"),
    (Thing::Event, "event, ereignis, termin, événement, evento, händelse"),
    (Thing::Relation, "relation, beziehung, relación, person in beziehung"),
    (Thing::Messenger, "im, chat, messagerie instantanée, mensajería instantánea, snabbmeddelande"),
    (
        Thing::Custom,
        "custom field, jot, calendar link, benutzerdefiniertes feld, champ personnalisé, \
         campo personalizado, anpassat fält",
    ),
];

/// What there is of it. The whole address ("Formatted") is read where its parts are missing.
const PIECES: [(Piece, &str); 8] = [
    (Piece::Label, "label, type, bezeichnung, typ, libellé, étiquette, etiqueta, tipo, etikett"),
    (
        Piece::Value,
        "value, formatted, wert, formatiert, valeur, format, mise en forme, valor, formateada, \
         con formato, värde, formaterad",
    ),
    (Piece::Service, "service, dienst, servicio, tjänst"),
    (
        Piece::Street,
        "street, po box, extended address, straße, postfach, adresszusatz, rue, boîte postale, \
         complément d'adresse, adresse étendue, calle, apartado postal, apartado de correos, \
         dirección ampliada, gata, box, utökad adress",
    ),
    (Piece::City, "city, stadt, ort, ville, ciudad, ort/stad, stad"),
    (Piece::Region, "region, bundesland, région, región, provincia"),
    (Piece::Code, "postal code, postleitzahl, plz, code postal, código postal, postnummer"),
    (Piece::Country, "country, land, pays, país"),
];

/// Numbered companies.
const COMPANIES: &str = "organization, organisation, organización";

/// What there is of a company.
const OF_COMPANIES: [(Field, &str); 3] = [
    (Field::Company, "name, nom, nombre, namn"),
    (Field::Role, "title, titel, position, titre, fonction, cargo, título, befattning"),
    (Field::Department, "department, abteilung, service, département, departamento, avdelning"),
];

/// What `E-mail 1 - Value` means.
pub(super) fn meaning(name: &str) -> Option<Meaning> {
    let (thing, piece) = name.split_once(" - ").or_else(|| name.split_once(" – "))?;
    let (thing, number) = thing.trim().rsplit_once(' ')?;
    number.parse::<u32>().ok()?;
    let (thing, piece) = (thing.to_lowercase(), piece.trim().to_lowercase());
    if is_one_of(COMPANIES, &thing) {
        return of_company(&piece);
    }
    let (thing, _) = THINGS.iter().find(|(_, names)| is_one_of(names, &thing))?;
    let Some((piece, _)) = PIECES.iter().find(|(_, names)| is_one_of(names, &piece)) else {
        return Some(Meaning::Technical);
    };
    let (key, label) = (number.to_owned(), String::new());
    Some(Meaning::Piece { thing: *thing, key, label, piece: *piece })
}

fn of_company(piece: &str) -> Option<Meaning> {
    let found = OF_COMPANIES.iter().find(|(_, names)| is_one_of(names, piece));
    match found {
        Some((field, _)) => Some(Meaning::Field(*field)),
        None if is_one_of(PIECES[0].1, piece) => Some(Meaning::Technical),
        None => None,
    }
}

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(", ").any(|it| it == name)
}
