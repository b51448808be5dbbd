//! What only this program writes on a card: `X-BYNAME-…`, so that our own file loses nothing.
//!
//! Most are single properties (`X-BYNAME-LIKES`). `X-BYNAME-AS-IS` has, as JSON, every field that the
//! properties of other programs cannot hold exactly, such as a tag with a comma or a name with two
//! spaces: what a reader makes of the field, as a checksum, and what it is. It counts only while the
//! field still reads as it did: whatever another program changed stays changed.

use std::collections::BTreeMap;

use crate::domain::arrival::Incoming;
use crate::domain::contact::{Address, Contact};
use crate::domain::draft::PersonDraft;
use crate::domain::kind::{Kind, Standing, Tier};
use crate::domain::occasion::OccasionKind;
use crate::exchange::card::Card;

use super::line::Line;

/// What every property of ours begins with.
pub(super) const OURS: &str = "X-BYNAME-";
/// The property with the fields that no other holds exactly.
pub(super) const AS_IS: &str = "X-BYNAME-AS-IS";

/// Stands between the parts of a date in a field, as it stands between those of a contact.
const SEPARATOR: char = '\u{1f}';

/// A field by its name: the checksum of what is read without it, and what it is.
type AsIs = BTreeMap<String, (u32, Vec<String>)>;

/// Puts one of our own properties, named without what all begin with, into its place.
pub(super) fn place(card: &mut Card, line: &Line<'_>, name: &str) {
    let text = line.entry.values.first().and_then(|it| it.as_text()).unwrap_or_default();
    if name == "DATE" {
        return card.event(line.own_label().unwrap_or_default(), text, None);
    }
    let person = card.person_mut();
    match name {
        "READING" => text.clone_into(&mut person.reading),
        "RECOGNISE" => text.clone_into(&mut person.recognise),
        "LIKES" => text.clone_into(&mut person.likes),
        "USUAL" => text.clone_into(&mut person.usual),
        "CAREFUL" => text.clone_into(&mut person.careful),
        "WISHES" => text.clone_into(&mut person.wishes),
        "SINCE" => person.since = text.parse().ok(),
        "STAR" => person.star = text == "1",
        "TIER" => person.tier = Tier::from_code(text),
        "STANDING" => person.standing = Standing::from_code(text).unwrap_or_default(),
        "KINDS" => person.kinds = text.split(' ').filter_map(Kind::from_code).collect(),
        // What a later version writes is nothing for a note.
        _ => {}
    }
}

/// The properties of a person that have no place elsewhere, with their texts.
pub(super) fn properties(person: &PersonDraft) -> Vec<(&'static str, String)> {
    let kinds = person.kinds.iter().map(|it| it.code()).collect::<Vec<_>>().join(" ");
    let is_plain = matches!(person.kinds[..], [] | [Kind::Customer]);
    let standing = person.standing;
    let all = [
        ("X-BYNAME-READING", person.reading.clone()),
        ("X-BYNAME-RECOGNISE", person.recognise.clone()),
        ("X-BYNAME-LIKES", person.likes.clone()),
        ("X-BYNAME-USUAL", person.usual.clone()),
        ("X-BYNAME-CAREFUL", person.careful.clone()),
        ("X-BYNAME-WISHES", person.wishes.clone()),
        ("X-BYNAME-SINCE", person.since.map(|it| it.to_string()).unwrap_or_default()),
        ("X-BYNAME-STAR", if person.star { "1".to_owned() } else { String::new() }),
        ("X-BYNAME-TIER", person.tier.map(|it| it.code().to_owned()).unwrap_or_default()),
        (
            "X-BYNAME-STANDING",
            if standing == Standing::Here { String::new() } else { standing.code().to_owned() },
        ),
        ("X-BYNAME-KINDS", if is_plain { String::new() } else { kinds }),
    ];
    all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

/// What a reader does not make of a card by itself, as the text of [`AS_IS`].
pub(super) fn as_is(read: Incoming, meant: &Incoming) -> Option<String> {
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
    let Incoming { person, dates, note, .. } = incoming;
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
        ("note", one(note)),
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
        "note" => incoming.note = one(),
        _ => {}
    }
}

fn read_date(text: &str) -> Option<(OccasionKind, String, crate::domain::date::PartialDate)> {
    let mut parts = text.split(SEPARATOR);
    let kind = OccasionKind::from_code(parts.next()?)?;
    Some((kind, parts.next()?.to_owned(), parts.next()?.parse().ok()?))
}

fn checksum(texts: &[String]) -> u32 {
    crc32fast::hash(texts.join("\u{1e}").as_bytes())
}
