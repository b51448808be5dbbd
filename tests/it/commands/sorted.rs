//! The orders that a book keeps while it changes are those of a book that is sorted anew.

use std::sync::Arc;

use byname::domain::arrival::Incoming;
use byname::domain::book::Book;
use byname::domain::command::Command;
use byname::domain::draft::PersonDraft;
use byname::domain::occasion::{OccasionDraft, OccasionKind};
use proptest::prelude::*;

use crate::support::records::small_copy;
use crate::support::script::script_with_merges;
use crate::support::seen::seen;
use crate::support::{Device, cases, date, when};

fn anew(book: &Book) -> Book {
    Book::new(book.records().cloned())
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn after_any_day_of_work_the_book_is_as_if_it_were_opened_anew(script in script_with_merges(60)) {
        let mut shop = Device::new(1);
        let mut steps = Vec::new();
        for wish in &script {
            if let Some(batch) = shop.asked(wish, &steps) {
                steps.push(batch.step);
            }
        }
        prop_assert_eq!(seen(&shop.book), seen(&anew(&shop.book)));
    }

    #[test]
    fn another_tab_that_gets_each_batch_sees_the_same(script in script_with_merges(40)) {
        let mut shop = Device::new(1);
        let mut tab = Book::default();
        for batch in shop.works(&script) {
            tab.apply(&batch);
        }
        prop_assert_eq!(seen(&tab), seen(&shop.book));
    }

    #[test]
    fn a_batch_that_comes_twice_or_late_changes_nothing(
        script in script_with_merges(30),
        twice in prop::collection::vec(any::<prop::sample::Index>(), 0..12),
    ) {
        let mut shop = Device::new(1);
        let batches = shop.works(&script);
        let mut tab = Book::default();
        batches.iter().for_each(|batch| tab.apply(batch));
        if !batches.is_empty() {
            twice.iter().for_each(|at| tab.apply(at.get(&batches)));
        }
        prop_assert_eq!(seen(&tab), seen(&shop.book));
    }

    #[test]
    fn the_order_in_which_records_are_read_does_not_matter(
        (one, other) in small_copy().prop_flat_map(|copy| {
            (Just(copy.clone()), Just(copy).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(seen(&Book::new(one)), seen(&Book::new(other)));
    }
}

#[test]
fn thousands_at_once_are_sorted_in_as_well_as_one_by_one() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.was_here(ada, when("2026-11-20"));
    shop.remembers(OccasionDraft::birthday(ada, date("--11-22")));
    let incoming = (0..1_200).map(|number| Incoming {
        person: PersonDraft::named(format!("No {}", number * 7919 % 1_200)),
        dates: vec![(OccasionKind::Birthday, String::new(), date("--11-21"))],
        note: "came with the old book".into(),
        ..Incoming::default()
    });
    let incoming = incoming.collect();
    let arrivals = shop.arrivals(incoming);
    assert_eq!(arrivals.len(), 1_200);
    let step = shop.does(Command::Import { arrivals });
    assert_eq!(step.changes.len(), 3_600);
    assert_eq!(seen(&shop.book), seen(&anew(&shop.book)));

    let mut one_by_one = Book::default();
    for record in shop.records() {
        let records = vec![Arc::clone(&record)];
        let step = step.clone();
        one_by_one.apply(&byname::domain::command::Batch { records, step });
    }
    assert_eq!(seen(&one_by_one), seen(&shop.book));
}
