//! Disks that fail, and disks whose bytes have changed.

use std::cell::Cell;

use byname::disk::check::check_disk;
use byname::disk::compact::compact;
use byname::disk::faulty::{Failure, Faulty};
use byname::disk::memory::Memory;
use byname::disk::open::{look, open};
use byname::disk::{Disk, DiskProblem};
use byname::domain::book::Book;
use byname::domain::command::Batch;
use byname::domain::record::RecordKind;
use futures::executor::block_on;

use super::{append, book, failing, opened, some_work, sorted, steps};
use crate::support::Device;
use crate::support::envelope::as_newer;

/// A disk with two pages (people, and what happened) and, behind them, a log of three entries.
fn pages_and_log() -> Memory {
    let mut shop = Device::new(1);
    let disk = Memory::default();
    some_work(&mut shop).iter().for_each(|batch| append(&disk, batch).unwrap());
    block_on(compact(&disk)).unwrap();
    some_work(&mut shop)[..3].iter().for_each(|batch| append(&disk, batch).unwrap());
    disk
}

/// Changes a byte in the middle of the nth page or log entry; pages come first.
fn damage(disk: &Memory, nth: usize) {
    let place = Cell::new(0);
    disk.damage(|bytes| {
        let at = bytes.len() / 2;
        if place.replace(place.get() + 1) == nth {
            bytes[at] ^= 0x10;
        }
    });
}

fn people(book: &Book) -> usize {
    book.records().filter(|it| it.kind == RecordKind::Person).count()
}

#[test]
fn a_damaged_page_is_counted_and_the_rest_opens() {
    let disk = pages_and_log();
    let (all, with) = (opened(&disk).records.len(), people(&book(&disk)));
    damage(&disk, 0);
    let there = opened(&disk);
    assert_eq!((there.damaged, there.steps.len()), (1, 3));
    assert_eq!(there.records.len(), all - 3);
    assert_eq!(people(&Book::new(there.records)), with - 3, "one came with the log");
}

#[test]
fn a_damaged_log_entry_is_counted_and_the_rest_opens() {
    let disk = pages_and_log();
    let all = opened(&disk).records.len();
    damage(&disk, 3);
    let there = opened(&disk);
    assert_eq!((there.damaged, there.steps.len(), there.records.len()), (1, 2, all - 1));
}

#[test]
fn nothing_is_rewritten_over_damage() {
    for nth in 0..5 {
        let disk = pages_and_log();
        damage(&disk, nth);
        let before = block_on(disk.read()).unwrap();
        assert_eq!(block_on(compact(&disk)), Err(DiskProblem::Damaged), "piece {nth}");
        assert_eq!(block_on(disk.read()).unwrap(), before);
        assert_eq!(opened(&disk).damaged, 1);
    }
}

#[test]
fn damage_elsewhere_stays_as_it_is_and_the_rest_goes_on() {
    let mut shop = Device::new(1);
    let disk = Memory::default();
    let batches = some_work(&mut shop);
    batches.iter().for_each(|batch| append(&disk, batch).unwrap());
    block_on(compact(&disk)).unwrap();
    damage(&disk, 1);
    let damaged = block_on(disk.read()).unwrap().pages[1].clone();
    append(&disk, &batches[0]).unwrap();
    assert_eq!(block_on(compact(&disk)), Ok(1), "it concerns the page of people alone");
    assert_eq!(block_on(disk.read()).unwrap().pages[1], damaged);
    assert_eq!((opened(&disk).damaged, people(&book(&disk))), (1, 3));
}

#[test]
fn what_a_newer_version_wrote_is_looked_at_and_never_written_over() {
    let all = block_on(pages_and_log().read()).unwrap();
    let (pages, entries) = (all.pages.len(), all.log.len());
    for nth in 0..pages + entries {
        let disk = pages_and_log();
        let place = Cell::new(0);
        disk.damage(|bytes| {
            if place.replace(place.get() + 1) == nth {
                *bytes = as_newer(bytes);
            }
        });
        let contents = block_on(disk.read()).unwrap();
        assert_eq!(open(contents.clone()).map(drop), Err(DiskProblem::Newer));
        // All the rest of it is shown.
        let mut known = all.clone();
        drop(if nth < pages { known.pages.remove(nth).1 } else { known.log.remove(nth - pages).1 });
        let (seen, rest) = (look(contents.clone()), open(known).unwrap());
        assert_eq!((&seen.records, &seen.steps), (&rest.records, &rest.steps));
        assert_eq!(seen.damaged, 0);
        assert!(block_on(compact(&disk)).is_err());
        assert_eq!(block_on(disk.read()).unwrap(), contents);
    }
}

/// Appends everything and compacts after each third; returns what was acknowledged.
fn run(disk: &Faulty, batches: &[Batch]) -> Vec<Batch> {
    let mut acknowledged = Vec::new();
    for (place, batch) in batches.iter().enumerate() {
        if append(disk, batch).is_ok() {
            acknowledged.push(batch.clone());
        }
        if place % 3 == 2 {
            // Whether it went well must not matter to what is kept.
            let _ = block_on(compact(disk));
        }
    }
    acknowledged
}

#[test]
fn whichever_operation_fails_everything_acknowledged_is_there_and_nothing_else() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let whole = Faulty::default();
    assert_eq!(run(&whole, &batches).len(), batches.len());
    for for_ever in [false, true] {
        for operation in 0..whole.operations() {
            let disk = failing(operation, for_ever);
            let mut expected = Book::default();
            run(&disk, &batches).iter().for_each(|batch| expected.apply(batch));
            disk.restart();
            assert_eq!(sorted(&book(&disk)), sorted(&expected), "operation {operation} failed");
            assert_eq!(opened(&disk).damaged, 0);
            // The disk works again: everything can be kept and absorbed, also twice.
            batches.iter().for_each(|batch| append(&disk, batch).unwrap());
            block_on(compact(&disk)).unwrap();
            assert_eq!(sorted(&book(&disk)), shop.records());
        }
    }
}

#[test]
fn a_batch_that_was_kept_though_it_was_reported_as_failed_is_one_step() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    for absorbed_between in [false, true] {
        let disk = Faulty::default();
        for batch in &batches[..3] {
            disk.fail_next(1, Failure::Unheard);
            assert_eq!(append(&disk, batch), Err(DiskProblem::Aborted));
            if absorbed_between {
                block_on(compact(&disk)).unwrap();
            }
            append(&disk, batch).unwrap();
        }
        let expected: Vec<_> = batches[..3].iter().map(|it| it.step.clone()).collect();
        if !absorbed_between {
            assert_eq!(opened(&disk).steps, expected);
        }
        block_on(compact(&disk)).unwrap();
        assert_eq!(steps(&disk), expected);
    }
}

#[test]
fn steps_of_two_tabs_stay_two_though_they_share_a_stamp() {
    let disk = Faulty::default();
    let batches = [1, 2].map(|tab| some_work(&mut Device::copied(1, tab)).remove(0));
    assert_eq!(batches[0].step.stamp, batches[1].step.stamp);
    batches.iter().for_each(|batch| append(&disk, batch).unwrap());
    let expected = batches.map(|it| it.step);
    assert_eq!(opened(&disk).steps, expected);
    block_on(compact(&disk)).unwrap();
    assert_eq!(steps(&disk), expected);
    assert_eq!(block_on(check_disk(&disk)).unwrap(), []);
}
