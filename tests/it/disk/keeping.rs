//! The keeper: everything is kept, in order, and what fails is tried again.

use std::rc::Rc;

use byname::disk::faulty::{Failure, Faulty, Plan};
use byname::disk::{Disk, DiskProblem, Parcel};
use byname::domain::photo::Photo;
use byname::domain::step::StepKind;
use futures::executor::block_on;

use super::desk::Desk;
use super::desk::Said::{Failed, Kept};
use super::{book, failing, opened, some_work, sorted, steps};
use crate::support::Device;

#[test]
fn batches_are_kept_in_their_order() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let mut desk = Desk::new(Faulty::default());
    desk.send(&batches);
    let kinds: Vec<_> = batches.iter().map(|batch| Kept(batch.step.kind)).collect();
    assert_eq!(desk.said(), kinds);
    assert_eq!(steps(&*desk.disk), batches.into_iter().map(|it| it.step).collect::<Vec<_>>());
    assert_eq!(sorted(&book(&*desk.disk)), shop.records());
}

#[test]
fn what_fails_is_said_and_tried_again_after_each_pause() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let mut desk = Desk::new(Faulty::default());
    desk.disk.fail_next(3, Failure::Refused(DiskProblem::Aborted));
    desk.send(&batches[..2]);
    assert_eq!(desk.said(), [Failed(DiskProblem::Aborted)]);
    assert!(opened(&desk.disk.inner).steps.is_empty(), "the second waits behind the first");
    for _ in 0..2 {
        desk.pauses.unbounded_send(()).unwrap();
        desk.run();
        assert_eq!(desk.said(), [Failed(DiskProblem::Aborted)]);
    }
    desk.pauses.unbounded_send(()).unwrap();
    desk.run();
    assert_eq!(desk.said(), [Kept(StepKind::AddPerson), Kept(StepKind::Visit)]);
    assert_eq!(opened(&desk.disk.inner).steps, [batches[0].step.clone(), batches[1].step.clone()]);
}

#[test]
fn on_a_full_disk_what_is_smaller_does_not_wait_for_what_does_not_fit() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let mut desk = Desk::new(Faulty::default());
    let large = Parcel { batch: batches[0].clone(), photos: vec![Photo::of(vec![7; 9_000])] };
    desk.disk.fail_next(1, Failure::Refused(DiskProblem::Full));
    desk.put(large.clone());
    desk.put(batches[1].clone().into());
    desk.run();
    // The visit was kept, and the failure stays.
    let full = Failed(DiskProblem::Full);
    assert_eq!(desk.said(), [full.clone(), Kept(StepKind::Visit), full.clone()]);

    // What comes now is tried at once, without trying what does not fit; what is as large is not.
    let tried = desk.disk.operations();
    desk.put(Parcel { batch: batches[3].clone(), ..large.clone() });
    desk.put(batches[2].clone().into());
    desk.run();
    assert_eq!(desk.said(), [full.clone(), Kept(StepKind::EditPerson), full]);
    assert_eq!(desk.disk.operations(), tried + 1);

    // And in the end everything is there, whatever the order.
    desk.pauses.unbounded_send(()).unwrap();
    desk.run();
    assert_eq!(desk.said(), [Kept(StepKind::AddPerson), Kept(StepKind::AddPerson)]);
    desk.send(&batches[4..]);
    assert_eq!(sorted(&book(&*desk.disk)), shop.records());
}

#[test]
fn it_is_tried_again_at_once_when_somebody_asks() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let mut desk = Desk::new(Faulty::default());
    desk.disk.fail_next(2, Failure::Refused(DiskProblem::Aborted));
    desk.send(&batches[..1]);
    for expected in [Failed(DiskProblem::Aborted), Kept(StepKind::AddPerson)] {
        desk.said();
        desk.retries.as_ref().unwrap().unbounded_send(()).unwrap();
        desk.run();
        assert_eq!(desk.said(), [expected]);
    }
}

#[test]
fn it_pauses_also_when_nobody_can_ask_any_more() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let mut desk = Desk::new(failing(0, true));
    desk.retries = None;
    desk.send(&batches[..1]);
    let tried = desk.disk.operations();
    assert!(tried <= 2, "tried {tried} times without a pause");
    desk.run();
    assert_eq!(desk.disk.operations(), tried);
}

#[test]
fn what_is_on_its_way_is_kept_when_no_more_can_come() {
    let mut shop = Device::new(1);
    let batches = some_work(&mut shop);
    let mut desk = Desk::new(Faulty::default());
    for batch in &batches {
        desk.inbox.as_ref().unwrap().unbounded_send(batch.clone().into()).unwrap();
    }
    desk.inbox = None;
    desk.run();
    assert_eq!(desk.said().len(), batches.len());
    assert_eq!(Rc::strong_count(&desk.disk), 1, "then the keeper goes home");
}

#[test]
fn a_batch_is_kept_with_its_photos_or_neither_is() {
    for fails in 0..4 {
        let mut shop = Device::new(1);
        let batches = some_work(&mut shop);
        let photos = [&b"one"[..], b"two", b"one"].map(Photo::of);
        let ids = photos.each_ref().map(Photo::id);
        let failure = Failure::Refused(DiskProblem::Aborted);
        let mut desk = Desk::new(Faulty::planned(Plan { from: fails, times: 1, failure }));
        for (batch, photo) in batches.iter().zip(&photos) {
            let parcel = Parcel { batch: batch.clone(), photos: vec![photo.clone()] };
            desk.inbox.as_ref().unwrap().unbounded_send(parcel).unwrap();
        }
        desk.run();
        let kept = opened(&desk.disk.inner).steps.len();
        assert_eq!(kept, fails.min(3), "those behind the one that failed wait");
        let there = block_on(desk.disk.inner.photos(&ids)).unwrap();
        let expected: Vec<Photo> =
            photos.iter().filter(|it| photos[..kept].contains(it)).cloned().collect();
        assert_eq!(there, expected, "{fails}");

        desk.pauses.unbounded_send(()).unwrap();
        desk.run();
        assert_eq!(opened(&desk.disk.inner).steps.len(), 3, "{fails}");
        assert_eq!(block_on(desk.disk.inner.photos(&ids)).unwrap(), photos, "{fails}");
    }
}

#[test]
fn a_photo_that_is_damaged_counts_as_missing() {
    let disk = Faulty::default();
    let (one, two) = (Photo::of(*b"one"), Photo::of(*b"two"));
    block_on(disk.append(b"entry", std::slice::from_ref(&one))).unwrap();
    assert_eq!(block_on(disk.photo(two.id())), Ok(None));
    assert_eq!(block_on(disk.photo(one.id())), Ok(Some(one.clone())));
    disk.inner.damage(|bytes| bytes[0] ^= 1);
    assert_eq!(block_on(disk.photo(one.id())), Ok(None));
    // Whoever has it may bring it once more.
    block_on(disk.append(b"again", std::slice::from_ref(&one))).unwrap();
    assert_eq!(block_on(disk.photos(&[two.id(), one.id()])), Ok(vec![one]));
}
