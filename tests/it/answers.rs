//! What a book keeps worked out of everybody is what it would say if it were made anew: after every
//! change of random scripts, also where all of it was asked before.

use byname::domain::book::{Book, Filter, Order};
use byname::domain::date::Day;
use byname::domain::entry::When;
use byname::domain::id::{DeviceId, PersonId};
use byname::domain::person::{Kind, Person};
use byname::domain::reminder::Nearness;
use byname::domain::smart_list::{Condition, Having, Joined, ListDraft, Searched};
use byname::domain::vector::Vector;
use proptest::prelude::*;

use crate::support::device::THAT_MORNING;
use crate::support::script::script_with_merges;
use crate::support::{Device, cases, day, when};

fn lists() -> Vec<ListDraft> {
    let of = |conditions: Vec<Condition>| ListDraft {
        name: "some".into(),
        joined: Joined::All,
        conditions,
    };
    vec![
        of(vec![Condition::Late]),
        of(vec![Condition::Away]),
        of(vec![Condition::Tag { tag: "wine".into(), is: false }]),
        of(vec![Condition::Has { what: Having::Family, is: true }]),
        of(vec![Condition::Has { what: Having::Birthday, is: true }, Condition::Visits(1)]),
        of(vec![Condition::Says { field: Searched::Any, text: "a".into() }]),
        of(vec![Condition::Says { field: Searched::Sender, text: "a".into() }]),
    ]
}

/// All that is asked of everybody, each with its name.
pub fn answers(book: &Book, today: Day, now: When) -> Vec<(&'static str, String)> {
    let filters = [
        Filter::default(),
        Filter { kind: Some(Kind::Customer), ..Filter::default() },
        Filter { tag: Some("wine".into()), ..Filter::default() },
        Filter { away: true, ..Filter::default() },
    ];
    let orders = [Order::Name, Order::RecentlySeen, Order::LateFirst(today)];
    let listed: Vec<_> =
        filters.iter().flat_map(|it| orders.map(|order| book.listed(it, order))).collect();
    let mut everybody: Vec<PersonId> = book.people().map(Person::id).collect();
    everybody.sort_unstable();
    let ties: Vec<_> = everybody.iter().map(|id| book.suggested_tie(*id)).collect();
    let mut holds = Vector::default();
    holds.see(DeviceId(1), (THAT_MORNING + 5_000) << 16);
    let near: [fn(Nearness) -> bool; 2] =
        [|it| it == Nearness::Today, |it| matches!(it, Nearness::JustMissed { .. })];
    vec![
        ("late", format!("{:?}", book.late(today))),
        ("late, who buys", format!("{:?}", book.first_late(today, false, 2))),
        ("late, who delivers", format!("{:?}", book.first_late(today, true, 2))),
        ("likely", format!("{:?}", book.likely(now))),
        ("days", format!("{:?}", book.days_to_speak_of(today))),
        ("first days", format!("{:?}", near.map(|it| book.first_days(today, it, 1)))),
        ("tags", format!("{:?}", book.tags())),
        ("kinds", format!("{:?}", book.kinds())),
        ("away", format!("{:?}", book.has_away())),
        ("asked", format!("{:?}", book.assignees())),
        ("lists", format!("{listed:?}")),
        ("smart lists", format!("{:?}", book.counts_of_lists(&lists(), today))),
        ("ties", format!("{ties:?}")),
        ("changes", format!("{:?}", book.changes_since(&holds))),
    ]
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn what_is_kept_worked_out_is_what_would_be_made_anew(script in script_with_merges(40)) {
        let (today, now) = (day("2026-11-21"), when("2026-11-21 10:05"));
        let mut shop = Device::new(1);
        let mut steps = Vec::new();
        for wish in script {
            steps.extend(shop.asked(&wish, &steps).map(|it| it.step));
            let anew = Book::new(shop.book.records().cloned());
            let (kept, anew) = (answers(&shop.book, today, now), answers(&anew, today, now));
            for (kept, anew) in kept.into_iter().zip(anew) {
                prop_assert_eq!(kept, anew);
            }
        }
    }
}
