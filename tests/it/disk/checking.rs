//! One thing on the disk is broken at a time, and it is found.

use std::sync::Arc;

use byname::disk::check::{Fault, check, check_disk};
use byname::disk::compact::{FULL_PAGE, compact};
use byname::disk::format::Unreadable;
use byname::disk::memory::Memory;
use byname::disk::{Contents, Disk, LogKey, format};
use byname::domain::record::{Record, RecordKind};
use futures::executor::block_on;
use uuid::Uuid;

use super::compacting::batch_of;
use super::{append, some_work};
use crate::support::Device;
use crate::support::envelope::as_newer;

type Steps = Vec<(LogKey, Vec<u8>)>;

/// Two pages of ties, one page of people, three steps, and a log of two entries.
fn whole() -> (Contents, Steps) {
    let disk = Memory::default();
    let ties = 1..=FULL_PAGE as u128 + 1;
    let batches = [batch_of("tale", ties), batch_of("person", [5]), batch_of("person", [7])];
    for batch in &batches {
        append(&disk, batch).unwrap();
        block_on(compact(&disk)).unwrap();
    }
    let more = some_work(&mut Device::new(1));
    more[..2].iter().for_each(|batch| append(&disk, batch).unwrap());
    let contents = block_on(disk.read()).unwrap();
    assert_eq!((contents.pages.len(), contents.log.len()), (3, 2));
    (contents, block_on(disk.steps_after(0, u32::MAX)).unwrap())
}

#[track_caller]
fn check_broken(break_it: impl FnOnce(&mut Contents, &mut Steps), expected: &[Fault]) {
    let (mut contents, mut steps) = whole();
    assert_eq!(check(&contents, &steps), []);
    break_it(&mut contents, &mut steps);
    assert_eq!(check(&contents, &steps), expected);
}

fn flip(bytes: &mut [u8]) {
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
}

/// Changes what stands in a page.
fn rewrite(bytes: &mut Vec<u8>, change: impl FnOnce(&mut Vec<Arc<Record>>)) {
    let mut records = format::read_page(bytes).unwrap().into_iter().map(Arc::new).collect();
    change(&mut records);
    *bytes = format::write_page(&records);
}

#[test]
fn what_cannot_be_read_is_found_and_why() {
    let (contents, steps) = whole();
    let (page, entry, step) = (contents.pages[1].0, contents.log[1].0, steps[1].0);
    let why = Unreadable::Damaged;
    check_broken(|it, _| flip(&mut it.pages[1].1), &[Fault::UnreadablePage(page, why)]);
    check_broken(|it, _| flip(&mut it.log[1].1), &[Fault::UnreadableEntry(entry, why)]);
    check_broken(|_, steps| flip(&mut steps[1].1), &[Fault::UnreadableStep(step, why)]);
    let newer = Unreadable::Newer;
    let age = |bytes: &mut Vec<u8>| *bytes = as_newer(bytes);
    check_broken(|it, _| age(&mut it.pages[1].1), &[Fault::UnreadablePage(page, newer)]);
    check_broken(|it, _| age(&mut it.log[1].1), &[Fault::UnreadableEntry(entry, newer)]);
    check_broken(|_, steps| age(&mut steps[1].1), &[Fault::UnreadableStep(step, newer)]);
}

#[test]
fn what_is_out_of_order_is_found() {
    let (contents, steps) = whole();
    let (entry, step) = (contents.log[0].0, steps[0].0);
    check_broken(|it, _| it.log.swap(0, 1), &[Fault::LogNotInOrder(entry)]);
    check_broken(|_, steps| steps.swap(0, 1), &[Fault::StepsNotInOrder(step)]);
    let (mut contents, steps) = whole();
    contents.pages.swap(0, 1);
    let first = contents.pages[1].0;
    assert!(check(&contents, &steps).contains(&Fault::PagesNotInOrder(first)));
}

#[test]
fn a_record_in_the_page_of_others_is_found() {
    let (contents, _) = whole();
    let (people, ties) = (contents.pages[0].0, contents.pages[1].0);
    let tie = RecordKind::Other("tale".into());
    // A tie among people; and the last one of two pages in the first.
    let stranger = |it: &mut Vec<Arc<Record>>| it.push(record(&tie, 9_999));
    let misplaced = |page, id| Fault::Misplaced(page, tie.clone(), Uuid::from_u128(id));
    check_broken(|it, _| rewrite(&mut it.pages[0].1, stranger), &[misplaced(people, 9_999)]);
    check_broken(|it, _| rewrite(&mut it.pages[1].1, stranger), &[misplaced(ties, 9_999)]);
    // One before the page begins.
    let second = contents.pages[2].0;
    let early = |it: &mut Vec<Arc<Record>>| it.push(record(&tie, 0));
    check_broken(|it, _| rewrite(&mut it.pages[2].1, early), &[misplaced(second, 0)]);
}

#[test]
fn a_record_that_stands_twice_is_found() {
    let person = RecordKind::Person;
    let twice = |it: &mut Vec<Arc<Record>>| it.push(Arc::clone(&it[0]));
    let fault = Fault::Twice(person, Uuid::from_u128(5));
    check_broken(|it, _| rewrite(&mut it.pages[0].1, twice), &[fault]);
    let (mut contents, steps) = whole();
    let tie = RecordKind::Other("tale".into());
    rewrite(&mut contents.pages[2].1, |it| it.push(record(&tie, 1)));
    let fault = Fault::Twice(tie, Uuid::from_u128(1));
    assert!(check(&contents, &steps).contains(&fault), "it stands in two pages");
}

#[test]
fn a_page_that_is_empty_or_too_full_is_found() {
    let (contents, _) = whole();
    let (people, last) = (contents.pages[0].0, contents.pages[2].0);
    check_broken(|it, _| rewrite(&mut it.pages[0].1, Vec::clear), &[Fault::WrongSize(people, 0)]);
    let tie = RecordKind::Other("tale".into());
    let fill = |it: &mut Vec<Arc<Record>>| {
        let count = FULL_PAGE as u128 + 1 - it.len() as u128;
        it.extend((0..count).map(|nth| record(&tie, 10_000 + nth)));
    };
    let full = Fault::WrongSize(last, FULL_PAGE + 1);
    check_broken(|it, _| rewrite(&mut it.pages[2].1, fill), &[full]);
}

#[test]
fn a_step_that_is_kept_twice_is_found() {
    let (_, steps) = whole();
    let stamp = format::read_step(&steps[1].1).unwrap().stamp;
    let again = |_: &mut Contents, steps: &mut Steps| steps.push((99, steps[1].1.clone()));
    check_broken(again, &[Fault::StepTwice(stamp)]);
}

#[test]
fn every_step_is_looked_at_however_many_there_are() {
    let disk = Memory::default();
    let rewrite = byname::disk::Rewrite {
        steps: (1..=1_200_u128)
            .map(|nth| format::write_step(&batch_of("tale", [nth]).step))
            .collect(),
        ..Default::default()
    };
    block_on(disk.rewrite(&rewrite)).unwrap();
    assert_eq!(block_on(check_disk(&disk)).unwrap(), []);
    disk.set_value(byname::disk::memory::Place::Step(1_200), vec![1]);
    let fault = Fault::UnreadableStep(1_200, Unreadable::Damaged);
    assert_eq!(block_on(check_disk(&disk)).unwrap(), [fault]);
}

fn record(kind: &RecordKind, id: u128) -> Arc<Record> {
    Arc::clone(&batch_of(kind.code(), [id]).records[0])
}
