//! A book with a past: people who came on days and at times that a story tells, brought in as a copy.

use byname::domain::book::Book;
use byname::domain::clock::Clock;
use byname::domain::command::{Command, decide};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, When};
use byname::domain::id::{DeviceId, EntryId, PersonId, uuid_v7};
use byname::exchange::byname::{Head, write};
use byname_e2e::Shop;
use chrono::Days;

use crate::copies::merge_in;

/// The day and the minute by the clock on the wall of the shop's browser.
pub async fn now(shop: &mut Shop) -> When {
    const NOW: &str = "const it = new Date(); const two = part => String(part).padStart(2, '0');
        return [`${it.getFullYear()}-${two(it.getMonth() + 1)}-${two(it.getDate())}`,
            it.getHours() * 60 + it.getMinutes()];";
    let told = shop.execute(NOW, vec![]).await;
    let day = told[0].as_str().expect("a date is a text").parse().expect("it is a date");
    let minute = told[1].as_u64().expect("a minute is a number");
    When::at(day, u16::try_from(minute).expect("a day has few minutes"))
}

/// Somebody, and how many days ago they were here, at a minute of the day.
pub struct Regular {
    pub draft: PersonDraft,
    pub days_ago: Vec<u64>,
    pub minute: u16,
}

impl Regular {
    /// Somebody with a name who came on these days at noon.
    pub fn named(name: &str, days_ago: &[u64]) -> Self {
        Self { draft: PersonDraft::named(name), days_ago: days_ago.to_vec(), minute: 12 * 60 }
    }

    /// Somebody who comes every week on this weekday, about now.
    pub fn about_now(name: &str, now: When) -> Self {
        let weeks: Vec<u64> = (1..=6).map(|week| week * 7).collect();
        Self { minute: now.minute.unwrap_or_default(), ..Self::named(name, &weeks) }
    }
}

/// Brings in people with their past.
pub async fn come_in(shop: &mut Shop, now: When, regulars: Vec<Regular>) {
    let count = regulars.len();
    let visits: usize = regulars.iter().map(|it| it.days_ago.len()).sum();
    let copy = book_of(now, regulars);
    let counts = format!("{} new", as_told(count + visits));
    merge_in(shop, &copy, &counts).await;
}

/// A number as the screen has it, in English.
fn as_told(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{},{:03}", number / 1_000, number % 1_000),
    }
}

/// A copy of a book in which these people are, as another device would hand it over.
fn book_of(now: When, regulars: Vec<Regular>) -> Vec<u8> {
    const OTHER: DeviceId = DeviceId(0xb2);
    // Long before anything that the browser writes.
    let made = 1_700_000_000_000;
    let (mut clock, mut book, mut ids) = (Clock::new(OTHER), Book::default(), 0_u64);
    let mut next_id = move || {
        ids += 1;
        let mut random = [0xb2; 10];
        random[2..].copy_from_slice(&ids.to_be_bytes());
        uuid_v7(made, random)
    };
    for Regular { draft, days_ago, minute } in regulars {
        let id = PersonId(next_id());
        let visits = days_ago.into_iter().map(|days| {
            let when = When::at(now.day - Days::new(days), minute);
            Command::AddEntry { id: EntryId(next_id()), draft: EntryDraft::visit(id, when) }
        });
        let add = Command::AddPerson { id, draft };
        for command in std::iter::once(add).chain(visits.collect::<Vec<_>>()) {
            let batch =
                decide(&book, command, clock.tick(made)).expect("a story knows what it does");
            book.apply(&batch);
        }
    }
    let head = Head { device: OTHER, made, shop: String::new(), vector: None, since: None };
    write(&head, book.records())
}
