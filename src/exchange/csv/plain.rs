//! Names of columns that are words: English ones of many programs, and the commonest of others.

use super::header::{Field, Meaning, Piece, Thing};

/// Columns that hold a single thing; names stand with commas between them.
const FIELDS: [(Field, &str); 19] = [
    (
        Field::Name,
        "name, full name, display name, contact name, contact, customer name, customer, \
         client, client name, nom complet, nombre completo, namn, naam, navn, nimi, \
         nome completo",
    ),
    (Field::Prefix, "name prefix, prefix, salutation, title, anrede, honorific"),
    (
        Field::Given,
        "first name, given name, firstname, forename, first, vorname, prénom, prenom, \
         nombre, voornaam, förnamn, fornavn, primeiro nome",
    ),
    (Field::Middle, "middle name, additional name, middlename, middle"),
    (
        Field::Family,
        "last name, family name, lastname, surname, last, nachname, familienname, nom, \
         nom de famille, apellido, apellidos, cognome, achternaam, efternamn, etternavn, \
         efternavn, sobrenome, apelido",
    ),
    (Field::Suffix, "name suffix, suffix"),
    (Field::Called, "nickname, nick name, called, known as, short name, spitzname"),
    (Field::Reading, "yomi name, phonetic name, pronunciation"),
    (Field::ReadingGiven, "phonetic first name, given name yomi"),
    (Field::ReadingMiddle, "phonetic middle name, additional name yomi"),
    (Field::ReadingFamily, "phonetic last name, family name yomi"),
    (
        Field::Company,
        "company, company name, organization, organisation, organization name, \
         organisation name, employer, business name, default address company, firma, \
         société, entreprise, empresa, azienda, bedrijf, företag",
    ),
    (Field::Department, "department, organization department, abteilung"),
    (Field::Role, "job title, role, position, occupation, organization title, profession, beruf"),
    (
        Field::Birthday,
        "birthday, birth date, birthdate, date of birth, dob, born, geburtstag, \
         geburtsdatum, date de naissance, anniversaire, fecha de nacimiento, cumpleaños, \
         data di nascita, compleanno, geboortedatum, verjaardag, födelsedag, födelsedatum, \
         data de nascimento",
    ),
    (Field::Anniversary, "anniversary, wedding anniversary, wedding day, hochzeitstag"),
    (Field::Since, "customer since, client since, since, first visit, kunde seit"),
    (
        Field::Note,
        "notes, note, memo, comment, comments, remarks, remark, notizen, notiz, bemerkung, \
         bemerkungen, remarques, notas, nota, note interne, notities, opmerkingen, \
         anteckningar, anteckning",
    ),
    (
        Field::Tags,
        "tags, tag, labels, categories, category, groups, group, group membership, \
         kategorien, kategorie, gruppe",
    ),
];

/// Phones, with their labels.
const PHONES: [(&str, &str); 13] = [
    (
        "",
        "phone, phone number, telephone, telephone number, tel, phone no, contact number, primary phone, \
         default address phone, telefon, telefonnummer, téléphone, telephone fixe, teléfono, \
         telefono, telefoon, telefone, puhelin",
    ),
    (
        "mobile",
        "mobile, mobile phone, mobile number, cell, cell phone, cellphone, cell number, \
         mobil, handy, mobiltelefon, portable, móvil, cellulare, mobiel, telemóvel, celular",
    ),
    ("home", "home phone, home number, phone home, home telephone, telefon privat"),
    ("work", "business phone, work phone, office phone, phone work, work telephone"),
    ("main", "company main phone, main phone"),
    ("other", "other phone"),
    ("assistant", "assistant s phone"),
    ("car", "car phone"),
    ("fax", "fax, fax number"),
    ("home fax", "home fax"),
    ("work fax", "business fax, work fax"),
    ("other fax", "other fax"),
    ("pager", "pager"),
];

/// Mail addresses, with their labels.
const MAILS: [(&str, &str); 3] = [
    (
        "",
        "email, e mail, mail, email address, e mail address, primary email, e post, epost, \
         e mail adresse, courriel, adresse e mail, correo, correo electrónico, \
         indirizzo email, posta elettronica, sähköposti",
    ),
    ("home", "home email, personal email, home e mail, personal e mail, private email"),
    ("work", "work email, business email, work e mail, business e mail"),
];

/// Links, with their labels.
const LINKS: [(&str, &str); 3] = [
    ("", "website, web site, web page, webpage, url, link, homepage, webseite"),
    ("home", "personal web page, personal website"),
    ("work", "business web page, business website"),
];

/// What may stand before the part of an address, and the label it makes.
const ADDRESSES: [(&str, &str); 11] = [
    ("default address ", ""),
    ("mailing ", ""),
    ("postal ", ""),
    ("primary ", ""),
    ("business ", "work"),
    ("work ", "work"),
    ("home ", "home"),
    ("other ", "other"),
    ("billing ", "billing"),
    ("shipping ", "shipping"),
    ("delivery ", "delivery"),
];

/// The parts of an address.
const PARTS: [(Piece, &str); 5] = [
    (
        Piece::Street,
        "street, street address, address, address line, address street, po box, \
         address po box, straße, strasse, adresse, rue, calle, dirección, indirizzo, via, \
         straat, adres, gata, adress, gatuadress, endereço, rua, anschrift",
    ),
    (
        Piece::City,
        "city, town, address city, locality, ort, stadt, wohnort, ville, ciudad, città, \
         stad, plaats, cidade",
    ),
    (
        Piece::Region,
        "state, province, region, county, state province, province code, state region, \
         address state, bundesland",
    ),
    (
        Piece::Code,
        "zip, zip code, zipcode, postcode, post code, postal code, zip postal code, \
         address zip, plz, postleitzahl, code postal, código postal, cap, postnummer",
    ),
    (
        Piece::Country,
        "country, country code, country region, address country, land, pays, país, paese",
    ),
];

/// Columns that only programs read, and those that say the same of everybody.
const TECHNICAL: [&str; 14] = [
    "photo",
    "file as",
    "initials",
    "directory server",
    "internet free busy",
    "priority",
    "private",
    "sensitivity",
    "e mail type",
    "e mail display name",
    "mileage",
    "subject",
    "organization 1 yomi name",
    "instant profile",
];

/// What a name means, if it is known; case, hyphens and a number behind it do not matter.
pub(super) fn meaning(name: &str) -> Option<Meaning> {
    let (name, number) = plain(name);
    let name = name.as_str();
    if let Some((field, _)) = FIELDS.iter().find(|(_, names)| is_one_of(names, name)) {
        return Some(Meaning::Field(*field));
    }
    if TECHNICAL.contains(&name) {
        return Some(Meaning::Technical);
    }
    let things = [(Thing::Phone, &PHONES[..]), (Thing::Mail, &MAILS), (Thing::Link, &LINKS)];
    let found = things.into_iter().find_map(|(thing, labels)| {
        let (label, _) = labels.iter().find(|(_, names)| is_one_of(names, name))?;
        let key = format!("{name}{number}");
        Some(Meaning::Piece { thing, key, label: (*label).to_owned(), piece: Piece::Value })
    });
    found.or_else(|| address(name))
}

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(", ").any(|it| it == name)
}

fn address(name: &str) -> Option<Meaning> {
    let prefixed =
        ADDRESSES.iter().find_map(|(it, label)| Some((*label, name.strip_prefix(it)?.trim())));
    let with_prefix = prefixed.and_then(|(label, part)| Some((label, piece(part)?)));
    let (label, piece) = with_prefix.or_else(|| Some(("", piece(name)?)))?;
    let (key, label) = (label.to_owned(), label.to_owned());
    Some(Meaning::Piece { thing: Thing::Address, key, label, piece })
}

fn piece(name: &str) -> Option<Piece> {
    PARTS.iter().find(|(_, names)| is_one_of(names, name)).map(|(piece, _)| *piece)
}

/// A name in small letters with single spaces, and the number in it.
fn plain(name: &str) -> (String, String) {
    let name = name.to_lowercase();
    let spaced: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let is_digit = |c: char| c.is_ascii_digit();
    let number = spaced.chars().filter(|c| is_digit(*c)).collect();
    let words =
        spaced.split(' ').map(|it| it.trim_end_matches(is_digit)).filter(|it| !it.is_empty());
    (words.collect::<Vec<_>>().join(" "), number)
}
