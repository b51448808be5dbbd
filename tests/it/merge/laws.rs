//! The laws of joining: commutative, associative, idempotent, and what a plain map would say.

use std::sync::Arc;

use byname::domain::book::Book;
use byname::domain::command::{Command, Problem};
use byname::domain::record::{Record, RecordKind};
use proptest::prelude::*;
use uuid::Uuid;

use super::agreed;
use crate::support::records::{any_register, small_copy};
use crate::support::seen::seen;
use crate::support::{Device, cases};

type Copy = Vec<Arc<Record>>;

/// A book into which these copies were merged, one after the other.
fn joined(copies: &[&Copy]) -> Device {
    let mut device = Device::new(99);
    for copy in copies {
        device.takes_in(Copy::clone(copy));
    }
    device
}

fn sorted(records: &[Arc<Record>]) -> Copy {
    let mut sorted = Book::new(records.iter().cloned()).records().cloned().collect::<Vec<_>>();
    sorted.sort_by(|a, b| (&a.kind, a.id).cmp(&(&b.kind, b.id)));
    sorted
}

proptest! {
    #![proptest_config(cases(1_500))]

    #[test]
    fn copies_join_in_any_order(one in small_copy(), other in small_copy(), third in small_copy()) {
        let all = joined(&[&one, &other, &third]);
        for order in [
            [&one, &third, &other], [&other, &one, &third], [&other, &third, &one],
            [&third, &one, &other], [&third, &other, &one],
        ] {
            prop_assert_eq!(joined(&order).records(), all.records());
        }
        prop_assert_eq!(seen(&joined(&[&third, &other, &one]).book), seen(&all.book));
    }

    #[test]
    fn copies_join_in_any_grouping(one in small_copy(), other in small_copy(), third in small_copy()) {
        let left = joined(&[&joined(&[&one, &other]).records(), &third]);
        let right = joined(&[&one, &joined(&[&other, &third]).records()]);
        prop_assert_eq!(left.records(), right.records());
    }

    #[test]
    fn a_copy_that_comes_twice_changes_nothing(one in small_copy(), other in small_copy()) {
        let mut device = joined(&[&one, &other]);
        let before = device.records();
        for again in [one, other, before.clone()] {
            let refused = device.commit(Command::Merge { records: again });
            prop_assert_eq!(refused, Err(Problem::NothingToDo));
        }
        prop_assert_eq!(device.records(), before);
    }

    #[test]
    fn what_stands_is_what_a_plain_map_would_say(one in small_copy(), other in small_copy()) {
        let device = joined(&[&one, &other]);
        prop_assert_eq!(agreed(&device.records()), agreed(one.iter().chain(&other)));
    }

    #[test]
    fn one_file_with_a_record_in_two_copies_is_as_good_as_two_files(
        one in small_copy(), other in small_copy(),
    ) {
        let both: Copy = one.iter().chain(&other).cloned().collect();
        prop_assert_eq!(joined(&[&both]).records(), joined(&[&one, &other]).records());
        prop_assert_eq!(sorted(&both), joined(&[&one, &other]).records());
    }

    #[test]
    fn a_record_does_not_depend_on_the_order_of_its_registers(
        (one, other) in prop::collection::vec(any_register(), 0..12).prop_flat_map(|registers| {
            (Just(registers.clone()), Just(registers).prop_shuffle())
        }),
    ) {
        let record = |registers| Record::from_registers(RecordKind::Person, Uuid::nil(), registers);
        let (one, other) = (record(one), record(other));
        prop_assert_eq!(&one, &other);
        let registers = one.registers();
        let keys: Vec<&str> = registers.iter().map(|it| it.key.as_ref()).collect();
        prop_assert!(keys.is_sorted_by(|a, b| a < b), "sorted, each key once: {keys:?}");
    }
}
