//! Records: sets, writing only what changes, and their bytes, which every later version must read.

mod damage;
mod golden;
mod newer;

use std::borrow::Cow;
use std::sync::Arc;

use byname::disk::format;
use byname::domain::clock::Stamp;
use byname::domain::command::Batch;
use byname::domain::id::DeviceId;
use byname::domain::person::Person;
use byname::domain::record::{Record, RecordKind};
use byname::domain::step::{Before, Change, Lost, Step, StepKind, Was};
use byname::domain::value::Value;
use byname::domain::vector::Vector;
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::cases;
use crate::support::records::{any_kind, any_record, any_register, any_stamp, any_value};

fn stamp(millis: u64) -> Stamp {
    Stamp::new(millis, 0, DeviceId(1))
}

fn person() -> Record {
    Record::new(RecordKind::Person, Uuid::from_u128(1))
}

fn set(record: &mut Record, elements: &[&'static str], millis: u64) {
    record.write_set("tags/", elements.iter().map(|it| Cow::Borrowed(*it)), stamp(millis));
}

fn elements(record: &Record) -> Vec<&str> {
    record.elements("tags/").collect()
}

#[test]
fn a_set_keeps_the_order_in_which_its_elements_were_put_there() {
    let mut record = person();
    set(&mut record, &["wine"], 1);
    set(&mut record, &["wine", "cheese"], 2);
    set(&mut record, &["apples", "cheese", "wine"], 3);
    assert_eq!(elements(&record), ["wine", "cheese", "apples"]);
    set(&mut record, &["apples", "wine"], 4);
    assert_eq!(elements(&record), ["wine", "apples"]);
    set(&mut record, &["cheese", "apples", "wine"], 5);
    assert_eq!(elements(&record), ["wine", "apples", "cheese"], "put back is put there anew");
}

#[test]
fn an_element_that_stays_keeps_its_stamp() {
    let mut record = person();
    set(&mut record, &["wine", "cheese"], 1);
    set(&mut record, &["wine", "apples"], 2);
    let stamps = ["wine", "cheese", "apples"]
        .map(|it| record.register(&format!("tags/{it}")).map(|it| it.stamp.millis()));
    assert_eq!(stamps, [Some(1), Some(2), Some(2)]);
}

#[test]
fn an_element_may_be_any_text_and_no_set_is_part_of_another() {
    let mut record = person();
    let odd = ["a/b", "tags/", "/", "ä\u{1f}ö", " ", "tags/a"];
    set(&mut record, &odd, 1);
    record.write_set("tagsy/", [Cow::Borrowed("no")], stamp(1));
    for neighbour in ["tag", "tags", "tags.", "tags0", "tagsno"] {
        record.write(neighbour, Value::Flag(true), stamp(1));
    }
    let mut sorted = odd.to_vec();
    sorted.sort_unstable();
    assert_eq!(elements(&record), sorted);
    assert_eq!(record.elements("tagsy/").collect::<Vec<_>>(), ["no"]);
}

#[test]
fn a_field_is_written_only_when_that_changes_what_it_says() {
    let mut record = person();
    for nothing in [Value::Nothing, Value::Flag(false), Value::Text("".into())] {
        record.write("name", nothing, stamp(1));
    }
    assert!(record.registers().is_empty(), "an empty field need not be written");
    record.write("name", Value::Text("Ada".into()), stamp(2));
    record.write("name", Value::Text("Ada".into()), stamp(3));
    assert_eq!(record.latest(), Some(stamp(2)));
    record.write("name", Value::Text("".into()), stamp(4));
    assert_eq!((record.text("name"), record.latest()), ("", Some(stamp(4))));
}

#[test]
fn a_value_of_another_type_reads_as_if_it_were_not_there_and_stays() {
    let mut record = person();
    for (key, value) in [
        ("name", Value::Number(7)),
        ("star", Value::Text("yes".into())),
        ("since", Value::Text("the other day".into())),
        ("tier", Value::Text("9".into())),
        ("standing", Value::List([].into())),
        ("deleted", Value::Number(1)),
        ("tags/wine", Value::Text("on".into())),
    ] {
        record.write(key, value, stamp(1));
    }
    let before = record.clone();
    let card = Person::of(Arc::new(record)).unwrap();
    assert_eq!((card.name(), card.has_star(), card.since()), ("", false, None));
    assert_eq!((card.tier(), card.is_listed(), card.tags().count()), (None, true, 0));
    assert_eq!(**card.record(), before);
}

#[test]
fn the_earliest_stamp_says_when_a_record_was_made_and_the_latest_when_it_changed() {
    let mut record = person();
    assert_eq!((record.earliest(), record.latest()), (None, None));
    record.write("name", Value::Text("Ada".into()), stamp(5));
    record.write("likes", Value::Text("tea".into()), stamp(9));
    assert_eq!((record.earliest(), record.latest()), (Some(stamp(5)), Some(stamp(9))));
}

fn any_step() -> impl Strategy<Value = Step> {
    let was = (any_register(), any_value(3)).prop_map(|(register, left)| Was {
        key: register.key,
        left,
        value: register.value,
        stamp: register.stamp,
    });
    let before = prop_oneof![
        (any::<u64>(), any_stamp()).prop_map(|(said, made)| Before::Absent { said, made }),
        vec(was, 0..5).prop_map(Before::Registers),
    ];
    let change = (any_kind(), any::<u128>(), before).prop_map(|(kind, id, before)| Change {
        kind,
        id: Uuid::from_u128(id),
        before,
    });
    let lost = (any_kind(), any::<u128>(), any_register()).prop_map(|(kind, id, word)| Lost {
        kind,
        id: Uuid::from_u128(id),
        word,
    });
    (any_stamp(), prop::sample::select(StepKind::ALL), vec(change, 0..5), vec(lost, 0..3))
        .prop_map(|(stamp, kind, changes, lost)| Step { stamp, kind, changes, lost })
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn a_page_reads_as_it_was_written(records in vec(any_record(), 0..8)) {
        let records: Vec<_> = records.into_iter().map(Arc::new).collect();
        let read = format::read_page(&format::write_page(&records)).unwrap();
        prop_assert_eq!(read.into_iter().map(Arc::new).collect::<Vec<_>>(), records);
    }

    #[test]
    fn a_page_that_is_kept_says_what_one_says_that_is_read(
        records in vec(any_record(), 0..8), word in any_register(),
    ) {
        let page = format::write_page(&records.into_iter().map(Arc::new).collect::<Vec<_>>());
        let read = format::read_page(&page).unwrap();
        let kept = format::keep_page(page).unwrap();
        let latest = read.iter().filter_map(Record::latest).max();
        prop_assert_eq!(kept.iter().filter_map(Record::not_after).max(), latest);
        let seen: Vec<_> = read.iter().map(|it| Vector::of([it])).collect();
        for (kept, read) in kept.into_iter().zip(read) {
            prop_assert!(kept.not_after() >= read.latest());
            for seen in &seen {
                prop_assert_eq!(kept.is_seen(seen), read.is_seen(seen));
            }
            prop_assert_eq!(&kept, &read);
            prop_assert_eq!(kept.registers(), read.registers());
            prop_assert_eq!((kept.is_deleted(), kept.said()), (read.is_deleted(), read.said()));
            prop_assert_eq!((kept.earliest(), kept.latest()), (read.earliest(), read.latest()));
            for register in read.registers().iter() {
                let key = &register.key;
                prop_assert_eq!(kept.register(key), read.register(key));
                prop_assert_eq!(kept.text(key), read.text(key));
                prop_assert_eq!(kept.holds(key), read.holds(key));
                prop_assert_eq!(kept.read::<String>(key), read.read::<String>(key));
                prop_assert_eq!(kept.read::<u16>(key), read.read::<u16>(key));
                prop_assert_eq!(kept.read::<bool>(key), read.read::<bool>(key));
            }
            for set in ["tags/", "people/"] {
                prop_assert!(kept.elements(set).eq(read.elements(set)));
                prop_assert!(kept.elements_by_key(set).eq(read.elements_by_key(set)));
            }
            let (mut kept, mut read) = (kept, read);
            kept.take(word.clone());
            read.take(word.clone());
            prop_assert_eq!(kept, read);
        }
    }

    #[test]
    fn a_log_entry_reads_as_it_was_written(
        records in vec(any_record(), 0..6),
        step in any_step(),
    ) {
        let batch = Batch { records: records.into_iter().map(Arc::new).collect(), step };
        prop_assert_eq!(format::read_batch(&format::write_batch(&batch)), Ok(batch));
    }

    #[test]
    fn a_step_reads_as_it_was_written(step in any_step()) {
        prop_assert_eq!(format::read_step(&format::write_step(&step)), Ok(step));
    }

    #[test]
    fn one_kind_of_bytes_is_never_taken_for_another(step in any_step()) {
        let batch = Batch { records: vec![], step: step.clone() };
        let (page, log) = (format::write_page(&[]), format::write_batch(&batch));
        let step = format::write_step(&step);
        prop_assert!(format::read_page(&log).is_err() && format::read_page(&step).is_err());
        prop_assert!(format::read_batch(&page).is_err() && format::read_batch(&step).is_err());
        prop_assert!(format::read_step(&page).is_err() && format::read_step(&log).is_err());
    }
}
