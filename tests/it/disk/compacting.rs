//! Absorbing the log into pages changes where things stand, and nothing else.

use std::sync::Arc;

use byname::disk::check::check_disk;
use byname::disk::compact::{FULL_PAGE, PAGE, compact};
use byname::disk::faulty::Faulty;
use byname::disk::memory::Memory;
use byname::disk::{Disk, format};
use byname::domain::clock::Stamp;
use byname::domain::command::Batch;
use byname::domain::erasure::{erased_ids, scrub};
use byname::domain::id::DeviceId;
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::step::{Step, StepKind};
use byname::domain::value::Value;
use futures::executor::block_on;
use proptest::collection::vec;
use proptest::prelude::*;
use uuid::Uuid;

use super::{append, book, opened, some_work, sorted, steps};
use crate::support::records::small_copy;
use crate::support::script::script_with_merges;
use crate::support::seen::seen;
use crate::support::{Device, cases};

fn compacted(disk: &impl Disk) -> usize {
    block_on(compact(disk)).unwrap()
}

#[test]
fn the_log_is_empty_afterwards_and_the_book_is_the_same() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let disk = Memory::default();
    batches.iter().for_each(|batch| append(&disk, batch).unwrap());
    assert_eq!(compacted(&disk), batches.len());
    let contents = block_on(disk.read()).unwrap();
    assert!(contents.log.is_empty());
    assert_eq!(contents.pages.len(), 2, "people, and what happened");
    assert_eq!(sorted(&book(&disk)), shop.records());
    assert_eq!(compacted(&disk), 0, "twice is nothing to do");
    assert_eq!(block_on(disk.read()).unwrap(), contents);
}

#[test]
fn a_record_that_is_in_a_page_and_in_the_log_is_one() {
    let mut shop = Device::new(1);
    let disk = Memory::default();
    some_work(&mut shop).iter().for_each(|batch| append(&disk, batch).unwrap());
    compacted(&disk);
    let ada = shop.book.people().next().unwrap().id();
    let mut draft = shop.draft(ada);
    draft.likes = "plums".into();
    let edit = byname::domain::command::Command::EditPerson { id: ada, draft };
    append(&disk, &shop.commit(edit).unwrap()).unwrap();
    assert_eq!(sorted(&book(&disk)), shop.records());
    compacted(&disk);
    assert_eq!(sorted(&book(&disk)), shop.records());
    assert_eq!(opened(&disk).records.len(), shop.records().len(), "each record stands once");
}

#[test]
fn steps_are_kept_in_order_and_the_latest_are_given() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let disk = Memory::default();
    for (place, batch) in batches.iter().enumerate() {
        append(&disk, batch).unwrap();
        if place % 4 == 3 {
            compacted(&disk);
        }
    }
    let all: Vec<Step> = batches.into_iter().map(|batch| batch.step).collect();
    assert_eq!(steps(&disk), all);
    compacted(&disk);
    assert_eq!(steps(&disk), all);
    let last = block_on(disk.steps(2)).unwrap();
    let last: Vec<_> = last.iter().map(|bytes| format::read_step(bytes).unwrap()).collect();
    assert_eq!(last, all[all.len() - 2..]);
}

/// A batch of small records with these ids.
pub fn batch_of(kind: &str, ids: impl IntoIterator<Item = u128>) -> Batch {
    let mut ids = ids.into_iter().peekable();
    // No two steps share a stamp.
    let first = ids.peek().map_or(0, |id| id ^ (id >> 64));
    let stamp = Stamp::new(first as u64, 0, DeviceId(1));
    let record = |id: u128| {
        let name =
            Register { key: "name".into(), stamp, value: Value::Text(id.to_string().into()) };
        let kind = RecordKind::from_code(kind);
        Arc::new(Record::from_registers(kind, Uuid::from_u128(id), vec![name]))
    };
    let records = ids.map(record).collect();
    Batch { records, step: Step { stamp, kind: StepKind::Merge, changes: vec![], lost: vec![] } }
}

/// That pages are as they must be, with so many records in all.
fn check_pages(disk: &Memory, expected: usize) {
    assert_eq!(block_on(check_disk(disk)).unwrap(), []);
    assert_eq!(opened(disk).records.len(), expected);
}

#[test]
fn a_page_that_is_too_full_is_cut() {
    for (count, pages) in
        [(FULL_PAGE - 1, 1), (FULL_PAGE, 1), (FULL_PAGE + 1, 2), (PAGE * 3 + 1, 4)]
    {
        let disk = Memory::default();
        append(&disk, &batch_of("person", 1..=count as u128)).unwrap();
        compacted(&disk);
        assert_eq!(block_on(disk.read()).unwrap().pages.len(), pages, "{count} records");
        check_pages(&disk, count);
    }
}

#[test]
fn pages_stay_in_order_wherever_new_records_belong() {
    let disk = Memory::default();
    // Each number below a prime once, in no order: a fixed walk instead of chance.
    let prime: u128 = 7_919;
    let ids: Vec<u128> = (1..prime).map(|step| (step * 4_391 % prime) << 64).collect();
    let mut written = 0;
    for (round, chunk) in ids.chunks(1_300).enumerate() {
        let kind = if round % 3 == 2 { "entry" } else { "person" };
        append(&disk, &batch_of(kind, chunk.iter().copied())).unwrap();
        written += chunk.len();
        compacted(&disk);
        check_pages(&disk, written);
    }
    assert!(block_on(disk.read()).unwrap().pages.len() > 6);
    assert_eq!(opened(&disk).records.len(), written);
}

#[test]
fn records_of_two_kinds_with_one_id_stay_two() {
    let disk = Memory::default();
    for kind in ["tie", "task", "person", "occasion", "entry"] {
        append(&disk, &batch_of(kind, [9])).unwrap();
    }
    compacted(&disk);
    let mut kinds: Vec<_> =
        opened(&disk).records.iter().map(|it| it.kind.code().to_owned()).collect();
    kinds.sort();
    assert_eq!(kinds, ["entry", "occasion", "person", "task", "tie"]);
}

#[test]
fn what_another_tab_appends_meanwhile_stays_in_the_log() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let disk = Faulty::default();
    append(&disk, &batches[0]).unwrap();
    disk.meanwhile.replace(Some(format::write_batch(&batches[1])));
    assert_eq!(compacted(&disk), 1);
    assert_eq!(opened(&disk).steps, [batches[1].step.clone()]);
    assert_eq!(opened(&disk).records.len(), 2);
    assert_eq!(compacted(&disk), 1);
    assert_eq!(steps(&disk), [batches[0].step.clone(), batches[1].step.clone()]);
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn compacting_at_any_time_leaves_the_book_as_it_is(
        script in script_with_merges(40),
        copies in vec(small_copy(), 0..3),
        times in vec(any::<bool>(), 0..45),
    ) {
        let mut shop = Device::new(1);
        let mut batches = shop.works(&script);
        for records in copies {
            let merge = byname::domain::command::Command::Merge { records };
            batches.extend(shop.commit(merge).ok());
        }
        let disk = Memory::default();
        let mut so_far = byname::domain::book::Book::default();
        for (place, batch) in batches.iter().enumerate() {
            append(&disk, batch).unwrap();
            so_far.apply(batch);
            if times.get(place).copied().unwrap_or(false) {
                let before = sorted(&book(&disk));
                compacted(&disk);
                prop_assert_eq!(sorted(&book(&disk)), before);
                prop_assert_eq!(sorted(&book(&disk)), sorted(&so_far));
            }
        }
        prop_assert_eq!(sorted(&book(&disk)), shop.records());
        prop_assert_eq!(seen(&book(&disk)), seen(&shop.book));
        // What is erased is taken out of steps, too, as soon as that is absorbed.
        let erased = erased_ids(&shop.records());
        let scrubbed = |mut step: Step| {
            scrub(&mut step, &erased);
            step
        };
        let all: Vec<_> = batches.into_iter().map(|batch| scrubbed(batch.step)).collect();
        prop_assert_eq!(steps(&disk).into_iter().map(scrubbed).collect::<Vec<_>>(), all);
    }
}
