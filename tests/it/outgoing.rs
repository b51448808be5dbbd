//! People go out: as vCards of two versions, as a table, as a calendar; and come in again as they were.

pub mod any;
mod calendar;
mod cards;
mod deliveries;
mod from_the_book;
mod golden;
mod tables;
mod ties;

use byname::domain::arrival::Incoming;
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::PersonDraft;
use byname::domain::id::PersonId;
use byname::domain::kind::{Consent, Kind, Standing, Tier};
use byname::domain::occasion::OccasionKind;
use byname::exchange::outgoing::Outgoing;
use uuid::Uuid;

use crate::exchange::read;
use crate::support::date;

/// Somebody with a name and nothing else.
fn somebody(name: &str) -> Outgoing {
    outgoing(PersonDraft::named(name))
}

fn outgoing(person: PersonDraft) -> Outgoing {
    let id = PersonId(Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0001));
    Outgoing { id, person, dates: Vec::new(), ties: Vec::new(), notes: Vec::new(), photo: None }
}

pub fn contact(label: &str, value: &str) -> Contact {
    Contact { label: label.into(), value: value.into() }
}

/// Somebody of whom everything is known.
pub fn everything() -> Outgoing {
    let person = PersonDraft {
        name: "Anna van der Berg".into(),
        called: "Nan".into(),
        reading: "AN-na".into(),
        title: "Dr.".into(),
        company: "Bread; Cake & Co, Ltd".into(),
        role: "Baker".into(),
        recognise: "red bicycle,\nstraw hat".into(),
        likes: "oat milk; \"strong\"".into(),
        usual: "2 rye, sliced".into(),
        careful: "nuts!".into(),
        wishes: "seeded buns on Friday".into(),
        source: String::new(),
        since: Some(date("2019-04")),
        star: true,
        tier: Some(Tier::First),
        standing: Standing::MovedAway,
        limit: None,
        paused: None,
        kinds: vec![Kind::Supplier, Kind::Neighbour],
        consents: Vec::new(),
        tags: vec!["choir".into(), "tea & cake".into()],
        phones: vec![
            contact("mobile", "+44 20 7946 0958"),
            contact("work fax", "020 7946 0000"),
            contact("", "112"),
            contact("Her mother", "555-0123"),
        ],
        mails: vec![contact("home", "anna@berg.example"), contact("", "a@b.example")],
        links: vec![contact("homepage", "https://berg.example/a,b;c?d=1")],
        addresses: vec![Address {
            label: "home".into(),
            street: "1 High Street\nFlat 2, back door".into(),
            code: "HU1 1AA".into(),
            city: "Hull".into(),
            region: "East Riding".into(),
            country: "United Kingdom".into(),
        }],
        photo: None,
        uid: String::new(),
        foreign: String::new(),
    };
    let dates = vec![
        (OccasionKind::Birthday, String::new(), date("--02-29")),
        (OccasionKind::Anniversary, String::new(), date("2009-08-08")),
        (OccasionKind::NameDay, String::new(), date("--07-26")),
        (OccasionKind::Own, "Moved in".into(), date("~1998")),
    ];
    let notes = vec!["Sails on Sunday; bring rope.".into(), "First line\nsecond, \\ line".into()];
    Outgoing { dates, notes, ..outgoing(person) }
}

/// Somebody who agreed to everything.
fn consenting() -> Outgoing {
    outgoing(PersonDraft { consents: Consent::ALL.to_vec(), ..everything().person })
}

/// What a person is once the book has taken them in.
fn taken_in(incoming: Incoming) -> Incoming {
    Incoming { person: incoming.person.tidied(), ..incoming }
}

/// The one person that is read from a file.
#[track_caller]
fn read_one(file: &[u8]) -> Incoming {
    let mut reading = read(file).expect("our own file");
    assert_eq!((reading.people.len(), reading.skipped.len()), (1, 0));
    taken_in(reading.people.remove(0))
}
