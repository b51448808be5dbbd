//! What the name of a column means, if it is made of words.

use super::header::{Meaning, Piece, Thing};
use super::words::{DAY_FIRST, FIELDS, LINKS, MAILS, PARTS, PHONES, QUALIFIERS, TECHNICAL};

/// Words that say nothing between two that do.
const PARTICLES: [&str; 18] = [
    "de",
    "del",
    "de la",
    "du",
    "des",
    "la",
    "le",
    "el",
    "o",
    "of",
    "der",
    "die",
    "för",
    "adresse",
    "dirección",
    "adress",
    "address",
    "en",
];

/// What a name means, if it is known; case, hyphens and a number in it do not matter.
pub(super) fn meaning(name: &str) -> Option<Meaning> {
    let (name, number) = plain(name);
    // The one word of Outlook in Swedish that is made of two.
    let name = if name == "hemort" { "hem ort" } else { name.as_str() };
    if let Some((field, _)) = FIELDS.iter().find(|(_, names)| is_one_of(names, name)) {
        return Some(Meaning::Field(*field));
    }
    if is_one_of(TECHNICAL, name) {
        return Some(Meaning::Technical);
    }
    thing(name, "", &number).or_else(|| qualified(name, &number))
}

/// Whether a name says that days come before months where this table is from.
pub(super) fn is_day_first(name: &str) -> bool {
    is_one_of(DAY_FIRST, &plain(name).0)
}

/// Whether a name is one of some, however it is written.
pub(super) fn is_named(name: &str, names: &str) -> bool {
    is_one_of(names, &plain(name).0)
}

/// Whether a list has a name.
fn is_one_of(names: &str, name: &str) -> bool {
    !name.is_empty() && names.split(", ").any(|it| it == name)
}

/// A phone, a mail address, a link or a part of an address, that somebody may have several of.
fn thing(name: &str, label: &str, number: &str) -> Option<Meaning> {
    let piece = |thing, key, label, piece| Some(Meaning::Piece { thing, key, label, piece });
    if let Some((own, _)) = PHONES.iter().find(|(_, names)| is_one_of(names, name)) {
        let label = [label, own].join(" ").trim().to_owned();
        return piece(Thing::Phone, format!("{label} {name}{number}"), label, Piece::Value);
    }
    let lists = [(Thing::Mail, MAILS), (Thing::Link, LINKS)];
    if let Some((found, _)) = lists.into_iter().find(|(_, names)| is_one_of(names, name)) {
        let label = label.to_owned();
        return piece(found, format!("{label} {name}{number}"), label, Piece::Value);
    }
    let (part, _) = PARTS.iter().find(|(_, names)| is_one_of(names, name))?;
    piece(Thing::Address, label.to_owned(), label.to_owned(), *part)
}

/// The same with a word before or behind that says which: "Business Street", "Rue (bureau)".
fn qualified(name: &str, number: &str) -> Option<Meaning> {
    QUALIFIERS.iter().find_map(|(label, words)| {
        words.split(", ").find_map(|word| {
            let rest = name.strip_prefix(word).filter(|rest| rest.starts_with(' '));
            let rest = rest.or_else(|| name.strip_suffix(word).filter(|it| it.ends_with(' ')))?;
            let rest = rest.trim();
            thing(rest, label, number).or_else(|| thing(without_particles(rest), label, number))
        })
    })
}

/// Without the words at either end that say nothing.
fn without_particles(name: &str) -> &str {
    let ends = |name: &str| {
        let first = PARTICLES
            .iter()
            .find(|it| name.strip_prefix(**it).is_some_and(|rest| rest.starts_with(' ')));
        let last = PARTICLES
            .iter()
            .find(|it| name.strip_suffix(**it).is_some_and(|rest| rest.ends_with(' ')));
        (first.map_or(0, |it| it.len()), last.map_or(name.len(), |it| name.len() - it.len()))
    };
    let mut name = name;
    loop {
        let (from, to) = ends(name);
        if to <= from || (from, to) == (0, name.len()) {
            return name;
        }
        name = name[from..to].trim();
    }
}

/// A name in small letters with single spaces, and the number in it.
fn plain(name: &str) -> (String, String) {
    let mut spaced = String::with_capacity(name.len() + 4);
    let mut was_small = false;
    for c in name.chars() {
        if was_small && c.is_uppercase() {
            spaced.push(' ');
        }
        was_small = c.is_lowercase();
        spaced.push(if c.is_alphanumeric() { c } else { ' ' });
    }
    let spaced = spaced.to_lowercase();
    let is_digit = |c: char| c.is_ascii_digit();
    let number = spaced.chars().filter(|c| is_digit(*c)).collect();
    let words =
        spaced.split(' ').map(|it| it.trim_end_matches(is_digit)).filter(|it| !it.is_empty());
    (words.collect::<Vec<_>>().join(" "), number)
}
