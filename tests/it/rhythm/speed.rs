//! How long Today waits for who is late and who is likely: `cargo test --release
//! --package byname --no-default-features --test it -- --ignored --nocapture today_is_ready`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test that measures reads the clock and says what it found"
)]

use std::time::{Duration, Instant};

use byname::domain::book::{Book, Filter, Order};
use byname::domain::clock::Clock;
use byname::domain::command::{Command, decide};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, When};
use byname::domain::id::{DeviceId, EntryId, PersonId};
use byname::domain::sample::Sample;
use uuid::Uuid;

use super::ago;
use crate::support::when;

const PEOPLE: u64 = 10_000;
const VISITS: u64 = 10;
/// One picture on the screen, 60 times a second.
const FRAME: Duration = Duration::from_millis(16);

/// Everybody has a rhythm of their own; most are in time.
fn book() -> Book {
    let person = |nth: u64| PersonId(Uuid::from_u128(u128::from(nth + 1)));
    let people = (0..PEOPLE).map(|nth| (person(nth), PersonDraft::named(format!("Person {nth}"))));
    let entries = (0..PEOPLE * VISITS).map(|at| {
        let (nth, visit) = (at / VISITS, at % VISITS);
        let (every, last) = (2 + nth % 29, nth % 11);
        let minute = u16::try_from(540 + (nth * 37) % 565).expect("it is small");
        let when = When::at(ago(last + every * visit), minute);
        let id = EntryId(Uuid::from_u128(u128::from(at) + (1 << 64)));
        (id, EntryDraft::visit(person(nth), when))
    });
    let sample =
        Sample { people: people.collect(), entries: entries.collect(), ..Sample::default() };
    let (mut book, stamp) = (Book::default(), Clock::new(DeviceId(1)).tick(1));
    let add = Command::AddSample { sample: Box::new(sample) };
    book.apply(&decide(&book, add, stamp).expect("the book is empty"));
    book
}

#[test]
#[ignore = "it measures time"]
fn today_is_ready_within_a_frame() {
    let (book, now) = (book(), when("2026-11-21 15:10"));
    assert_eq!(book.records().count() as u64, PEOPLE + PEOPLE * VISITS);
    let asked: [(&str, &dyn Fn() -> usize); 3] = [
        ("late", &|| book.late(now.day).len()),
        ("likely now", &|| book.likely(now).len()),
        ("people, late first", &|| book.list(&Filter::default(), Order::LateFirst(now.day)).len()),
    ];
    let mut all = Duration::ZERO;
    for (what, ask) in asked {
        let mut times: Vec<(Duration, usize)> = (0..9)
            .map(|_| {
                let start = Instant::now();
                let found = ask();
                (start.elapsed(), found)
            })
            .collect();
        times.sort_unstable();
        let (median, found) = times[4];
        println!("{what}: {found} people in {:.1} ms", median.as_secs_f64() * 1_000.0);
        assert!(found > 0);
        if what != "people, late first" {
            all += median;
        }
    }
    assert!(all < FRAME, "Today takes {all:?}");
}
