//! Foreign address books come in: whole files, single properties and columns, and any bytes at all.

mod any_bytes;
mod bad_input;
mod cards;
mod cards_of_exporters;
mod charsets;
mod choices;
mod crashers;
mod days;
mod encodings;
mod exporters;
mod golden;
mod kept;
mod refusals;
mod shapes;
mod tables;
mod ties;

use byname::domain::arrival::Incoming;
use byname::domain::contact::Contact;
use byname::domain::occasion::OccasionKind;
use byname::domain::person::Standing;
use byname::exchange::{Reading, Unreadable};
use encoding_rs::Encoding;

/// Reads a file, with the charsets of the world.
pub(crate) fn read(file: &[u8]) -> Result<Reading, Unreadable> {
    byname::exchange::read(file, &decode)
}

/// Bytes in a charset, as a browser would read them.
fn decode(bytes: &[u8], charset: &str) -> Option<String> {
    let encoding = Encoding::for_label(charset.as_bytes())?;
    Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
}

/// The one person of a file.
#[track_caller]
fn only_person(file: impl AsRef<[u8]>) -> Incoming {
    let Reading { mut people, skipped, .. } = read(file.as_ref()).expect("a file with a person");
    assert_eq!((people.len(), skipped.len()), (1, 0), "{people:?} {skipped:?}");
    people.remove(0)
}

/// What a file says of its one person, in sentences.
#[track_caller]
fn told_of_one(file: impl AsRef<[u8]>) -> Vec<String> {
    told(&only_person(file))
}

/// A card in sentences: the name, and every field that is not empty.
fn told(incoming: &Incoming) -> Vec<String> {
    let person = &incoming.person;
    let name = if person.name.is_empty() { "?" } else { &person.name };
    let mut told = vec![format!("{} {name}", person.title).trim().to_owned()];
    let lines = [
        ("called", &person.called),
        ("said", &person.reading),
        ("at", &person.company),
        ("as", &person.role),
    ];
    let lines = lines.iter().filter(|(_, text)| !text.is_empty());
    told.extend(lines.map(|(what, text)| format!("{what}: {text}")));
    told.extend(person.star.then(|| "has a star".to_owned()));
    told.extend(person.tags.iter().map(|tag| format!("tag: {tag}")));
    told.extend(person.since.map(|since| format!("since: {since}")));
    told.extend(person.phones.iter().map(|it| contact("phone", it)));
    told.extend(person.mails.iter().map(|it| contact("mail", it)));
    told.extend(person.links.iter().map(|it| contact("link", it)));
    told.extend(person.addresses.iter().map(|it| {
        let value = it.lines().join(" / ");
        contact("address", &Contact { label: it.label.clone(), value })
    }));
    told.extend(incoming.dates.iter().map(|(kind, label, date)| match kind {
        OccasionKind::Birthday => format!("birthday: {date}"),
        OccasionKind::Anniversary => format!("anniversary: {date}"),
        OccasionKind::NameDay => format!("name day: {date}"),
        OccasionKind::Own => format!("{label}: {date}"),
    }));
    told.extend(incoming.ties.iter().map(|it| {
        let what = if it.word.is_empty() { it.role.code() } else { &it.word };
        let card = if it.uid.is_empty() { "" } else { ", who has a card" };
        format!("{what}: {}{card}", it.name)
    }));
    told.extend((person.standing != Standing::Here).then(|| format!("is {:?}", person.standing)));
    told.extend(incoming.note.lines().map(|line| format!("note: {line}")));
    told
}

fn contact(what: &str, contact: &Contact) -> String {
    let Contact { label, value } = contact;
    if label.is_empty() { format!("{what}: {value}") } else { format!("{what} ({label}): {value}") }
}
