//! How long five lists take to be counted: `cargo test --release --package byname
//! --no-default-features --test it -- --ignored --nocapture five_lists`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that measures reads the clock and says what it found"
)]

use std::time::{Duration, Instant};

use byname::domain::book::Book;
use byname::domain::clock::Clock;
use byname::domain::command::{Command, decide};
use byname::domain::contact::{Address, Contact};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, When};
use byname::domain::id::{DeviceId, EntryId, OccasionId, PersonId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::Kind;
use byname::domain::sample::Sample;
use byname::domain::smart_list::{Condition, Having, ListDraft, Searched};
use uuid::Uuid;

use super::{list, today};
use crate::support::date;

const PEOPLE: u64 = 10_000;
const VISITS: u64 = 10;
/// One picture on the screen, 60 times a second.
const FRAME: Duration = Duration::from_millis(16);

fn person(nth: u64) -> PersonId {
    PersonId(Uuid::from_u128(u128::from(nth + 1)))
}

fn card(nth: u64) -> PersonDraft {
    let at = usize::try_from(nth).expect("it is small");
    PersonDraft {
        likes: format!("olives and bread number {nth}"),
        usual: "two rolls, a loaf of rye".into(),
        company: ["Ash & Sons", "", "Müller Söhne GmbH"][at % 3].into(),
        tags: vec![["regular", "stall", "choir"][at % 3].into()],
        phones: vec![Contact::plain(format!("+49 761 {nth}"))],
        mails: vec![Contact::plain(format!("person{nth}@example.com"))],
        addresses: vec![Address {
            street: format!("Gartenstraße {nth}"),
            code: "79098".into(),
            city: "Freiburg".into(),
            ..Address::default()
        }],
        ..PersonDraft::named(format!("{} {nth}", ["Anna Weber", "Zoë Fröhlich", "Bo Li"][at % 3]))
    }
}

/// Everybody has a card with a few lines and a rhythm of their own.
fn book() -> Book {
    let entries = (0..PEOPLE * VISITS).map(|at| {
        let (nth, visit) = (at / VISITS, at % VISITS);
        let ago = nth % 11 + (2 + nth % 29) * visit;
        let when = When::at(today() - chrono::Days::new(ago), 600);
        let id = EntryId(Uuid::from_u128(u128::from(at) + (1 << 64)));
        (id, EntryDraft::visit(person(nth), when))
    });
    let born = (0..PEOPLE).step_by(3).map(|nth| {
        let id = OccasionId(Uuid::from_u128(u128::from(nth) + (1 << 65)));
        (id, OccasionDraft::birthday(person(nth), date("1961-11-21")))
    });
    let sample = Sample {
        people: (0..PEOPLE).map(|nth| (person(nth), card(nth))).collect(),
        entries: entries.collect(),
        occasions: born.collect(),
        ..Sample::default()
    };
    let (mut book, stamp) = (Book::default(), Clock::new(DeviceId(1)).tick(1));
    let add = Command::AddSample { sample: Box::new(sample) };
    book.apply(&decide(&book, add, stamp).expect("the book is empty"));
    book
}

#[test]
#[ignore = "it measures time"]
fn five_lists_of_ten_thousand_people_are_counted_within_a_frame() {
    let book = book();
    let says = |field, text: &str| Condition::Says { field, text: text.into() };
    let lists: Vec<ListDraft> = [
        vec![Condition::Tag { tag: "regular".into(), is: true }, Condition::UnseenFor(5)],
        vec![Condition::Has { what: Having::Birthday, is: false }],
        vec![says(Searched::Any, "nowhere")],
        vec![Condition::Late],
        vec![Condition::Kind { kind: Kind::Customer, is: true }, Condition::Visits(5)],
    ]
    .map(|it| list(&it))
    .into();
    let timed = |count: &dyn Fn() -> Vec<usize>| {
        // The quickest: whatever else the machine does only makes it longer.
        let took = (0..25).map(|_| {
            let start = Instant::now();
            assert_eq!(count().len(), lists.len());
            start.elapsed()
        });
        took.min().expect("it was counted")
    };
    for one in &lists {
        let took = timed(&|| vec![book.on_list(one, today()).len(); lists.len()]);
        println!("{:.1} ms: {:?}", took.as_secs_f64() * 1_000.0, one.conditions);
    }
    let took = timed(&|| book.counts_on(&lists, today()));
    println!("five lists of {PEOPLE} people: {:.1} ms", took.as_secs_f64() * 1_000.0);
    assert!(took < FRAME, "five lists take {took:?}");
}
