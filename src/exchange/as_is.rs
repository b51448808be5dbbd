//! Fields exactly as they are, where the properties of other programs cannot hold them so: a tag with
//! a comma, a name with two spaces.
//!
//! A card has them in one property of its own, as JSON: what a reader makes of the field without it,
//! as a checksum, and what the field is. It counts only while the field still reads as it did:
//! whatever another program changed stays changed.

use std::collections::BTreeMap;

use crate::domain::arrival::{Incoming, Related};
use crate::domain::contact::{Address, Contact};
use crate::domain::date::PartialDate;
use crate::domain::occasion::OccasionKind;
use crate::domain::tie::Role;

/// Stands between the parts of a date or a tie in a field, as it stands between those of a contact.
const SEPARATOR: char = '\u{1f}';

/// A field by its name: the checksum of what is read without it, and what it is.
type AsIs = BTreeMap<String, (u32, Vec<String>)>;

/// What a reader does not make of a card by itself, as the text of that property.
pub(super) fn missing(read: Incoming, meant: &Incoming) -> Option<String> {
    let (read, meant) = (fields(&tidied(read)), fields(meant));
    let differing = meant.into_iter().zip(read).filter(|(meant, read)| meant.1 != read.1);
    let as_is: AsIs = differing
        .map(|((name, meant), (_, read))| (name.to_owned(), (checksum(&read), meant)))
        .collect();
    let text = || serde_json::to_string(&as_is).expect("texts and numbers can be written");
    (!as_is.is_empty()).then(text)
}

/// The person as they are, where nothing was changed since it was written.
pub(super) fn restored(incoming: Incoming, text: &str) -> Incoming {
    let mut incoming = tidied(incoming);
    let Ok(as_is) = serde_json::from_str::<AsIs>(text) else { return incoming };
    for (name, read) in fields(&incoming) {
        if let Some((_, is)) = as_is.get(name).filter(|(sum, _)| *sum == checksum(&read)) {
            put(&mut incoming, name, is);
        }
    }
    incoming
}

/// As the book takes it in, which both ends of a way out and in agree on.
fn tidied(incoming: Incoming) -> Incoming {
    Incoming { person: incoming.person.tidied(), ..incoming }
}

/// The fields that the properties of other programs hold, each as texts.
fn fields(incoming: &Incoming) -> Vec<(&'static str, Vec<String>)> {
    let Incoming { person, dates, ties, note, .. } = incoming;
    let one = |text: &str| vec![text.to_owned()];
    let contacts = |all: &[Contact]| all.iter().map(Contact::element).collect();
    let date = |(kind, label, date): &(OccasionKind, String, _)| {
        format!("{}{SEPARATOR}{label}{SEPARATOR}{date}", kind.code())
    };
    vec![
        ("name", one(&person.name)),
        ("called", one(&person.called)),
        ("title", one(&person.title)),
        ("company", one(&person.company)),
        ("role", one(&person.role)),
        ("tags", person.tags.clone()),
        ("phones", contacts(&person.phones)),
        ("mails", contacts(&person.mails)),
        ("links", contacts(&person.links)),
        ("addresses", person.addresses.iter().map(Address::element).collect()),
        ("dates", dates.iter().map(date).collect()),
        ("ties", ties.iter().map(written_tie).collect()),
        ("note", one(note)),
        ("uid", one(&person.uid)),
        ("foreign", one(&person.foreign)),
    ]
}

fn put(incoming: &mut Incoming, name: &str, texts: &[String]) {
    let person = &mut incoming.person;
    let one = || texts.concat();
    let contacts = || texts.iter().map(|it| Contact::from_element(it)).collect();
    match name {
        "name" => person.name = one(),
        "called" => person.called = one(),
        "title" => person.title = one(),
        "company" => person.company = one(),
        "role" => person.role = one(),
        "tags" => person.tags = texts.to_vec(),
        "phones" => person.phones = contacts(),
        "mails" => person.mails = contacts(),
        "links" => person.links = contacts(),
        "addresses" => {
            person.addresses = texts.iter().map(|it| Address::from_element(it)).collect();
        }
        "dates" => incoming.dates = texts.iter().filter_map(|it| read_date(it)).collect(),
        "ties" => incoming.ties = texts.iter().filter_map(|it| read_tie(it)).collect(),
        "note" => incoming.note = one(),
        "uid" => person.uid = one(),
        "foreign" => person.foreign = one(),
        _ => {}
    }
}

fn read_date(text: &str) -> Option<(OccasionKind, String, PartialDate)> {
    let mut parts = text.split(SEPARATOR);
    let kind = OccasionKind::from_code(parts.next()?)?;
    Some((kind, parts.next()?.to_owned(), parts.next()?.parse().ok()?))
}

fn written_tie(tie: &Related) -> String {
    [tie.role.code(), &tie.word, &tie.name, &tie.uid].join(&SEPARATOR.to_string())
}

fn read_tie(text: &str) -> Option<Related> {
    let mut parts = text.split(SEPARATOR);
    let role = Role::from_code(parts.next()?)?;
    let mut next = || parts.next().map(str::to_owned);
    Some(Related { role, word: next()?, name: next()?, uid: next()? })
}

fn checksum(texts: &[String]) -> u32 {
    crc32fast::hash(texts.join("\u{1e}").as_bytes())
}
