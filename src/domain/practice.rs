//! Learning names by faces: who is asked today, and when whoever was known or missed comes back.
//!
//! Boxes of cards that are asked again after longer and longer pauses (S. Leitner, "So lernt man
//! lernen", 1972): known, a card goes one box on; missed, it goes back to the first, whose cards come
//! tomorrow.

use std::cmp::Reverse;

use chrono::Duration;
use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::record::Record;
use crate::domain::value::{Stored, Value};

/// So many faces are one round, about a minute.
pub const ROUND: usize = 10;

/// After so many days the faces of each box come back.
const PAUSES: [u8; 7] = [1, 2, 4, 8, 16, 32, 64];

pub(crate) const PRACTICE: &str = "practice";

/// How well the name of somebody is known, and when it is asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Practice {
    /// The day on which they come back.
    pub next: Day,
    /// The box they are in: 0 for whoever was missed last.
    pub known: u8,
}

impl Practice {
    /// How it stands after they were asked.
    fn after(before: Option<Self>, knew: bool, today: Day) -> Self {
        let last = PAUSES.len() - 1;
        let known = match before {
            _ if !knew => 0,
            None => 1,
            Some(before) => (usize::from(before.known) + 1).min(last),
        };
        let next = today + Duration::days(i64::from(PAUSES[known]));
        Self { next, known: u8::try_from(known).unwrap_or_default() }
    }
}

impl Stored for Practice {
    fn store(&self) -> Value {
        Value::Text(format!("{} {}", self.next, self.known).into())
    }

    fn load(value: &Value) -> Option<Self> {
        let (next, known) = value.text()?.split_once(' ')?;
        Some(Self { next: next.parse().ok()?, known: known.parse().ok()? })
    }
}

impl Person {
    /// How well their name is known by their face; `None` when it was never asked.
    pub fn practice(&self) -> Option<Practice> {
        self.record().read(PRACTICE)
    }
}

/// Who is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asked {
    /// Whoever is due, or was never asked.
    Due,
    /// Whoever comes back next, due or not.
    Next,
}

impl Book {
    /// The faces of one round, in an order that is another one each day: first those whose day has
    /// come, the longest due first, then those never asked, whoever was here last first.
    pub fn to_practise(&self, asked: Asked, today: Day) -> Vec<PersonId> {
        let is_wanted = |it: &Person| match asked {
            Asked::Due => it.practice().is_none_or(|it| it.next <= today),
            Asked::Next => true,
        };
        let people = self.people().filter(|it| it.is_listed() && is_wanted(it));
        let mut people: Vec<_> = people
            .map(|it| {
                let practice = it.practice();
                let seen = Reverse(self.last_visit(it.id()));
                // `None` would come first.
                (practice.is_none(), practice, seen, it.id())
            })
            .collect();
        if ROUND < people.len() {
            people.select_nth_unstable(ROUND);
            people.truncate(ROUND);
        }
        let mut round: Vec<PersonId> = people.into_iter().map(|it| it.3).collect();
        round.sort_unstable_by_key(|id| (mixed(id.0, today), *id));
        round
    }
}

/// Another order on each day, without chance: the first bytes of a UUIDv7 are the time it was made.
fn mixed(id: Uuid, today: Day) -> u64 {
    let day = today.to_string();
    let bytes = id.as_bytes().iter().chain(day.as_bytes());
    // FNV-1a over the bytes, then the last steps of SplitMix64 (Steele, Lea, Flood 2014).
    let folded = bytes.fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| {
        (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let stirred = (folded ^ (folded >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let stirred = (stirred ^ (stirred >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    stirred ^ (stirred >> 31)
}

/// The record of somebody whose name was asked.
pub(crate) fn practised(
    book: &Book,
    id: PersonId,
    knew: bool,
    today: Day,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let person = book.person(id).ok_or(Problem::UnknownPerson)?;
    let mut record = Record::clone(person.record());
    record.write(PRACTICE, Practice::after(person.practice(), knew, today).store(), stamp);
    Ok(record)
}
