//! The bin: what was deleted lately can be had back.

use byname::domain::command::{Command, Problem};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::Person;
use byname::domain::record::RecordKind;
use byname::domain::step::StepKind;
use uuid::Uuid;

use crate::sample::with_sample;
use crate::support::{Device, date, when};

const KEPT: u64 = 30 * 24 * 3_600_000;

fn binned(shop: &Device, now: u64) -> Vec<(RecordKind, Uuid)> {
    shop.book.bin(now).into_iter().map(|it| (it.kind, it.id)).collect()
}

fn shop() -> (Device, PersonId, EntryId, OccasionId) {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let note = shop.notes(ada, when("2026-11-20"), "has a dog");
    let born = shop.remembers(OccasionDraft::birthday(ada, date("--11-25")));
    (shop, ada, note, born)
}

#[test]
fn what_is_deleted_stays_in_the_bin_for_thirty_days() {
    let (mut shop, ada, ..) = shop();
    assert_eq!(binned(&shop, shop.now), []);
    let deleted = shop.deletes(ada).stamp;
    for (later, is_there) in [(0, true), (KEPT - 1, true), (KEPT, false), (KEPT + 1, false)] {
        let there = binned(&shop, deleted.millis() + later);
        assert_eq!(there.len(), usize::from(is_there), "after {later} milliseconds");
    }
    assert_eq!(shop.book.bin(shop.now)[0].deleted, deleted);
}

#[test]
fn people_entries_and_dates_come_back_as_they_were() {
    let (mut shop, ada, note, born) = shop();
    shop.does(Command::DeleteEntry { id: note });
    shop.does(Command::DeleteOccasion { id: born });
    let expected = [(RecordKind::Occasion, born.0), (RecordKind::Entry, note.0)];
    assert_eq!(binned(&shop, shop.now), expected, "the latest first");
    let draft = shop.draft(ada);
    shop.deletes(ada);
    assert_eq!(binned(&shop, shop.now), [(RecordKind::Person, ada.0)], "they go with Ada");
    for (kind, id) in
        [(RecordKind::Person, ada.0), (RecordKind::Entry, note.0), (RecordKind::Occasion, born.0)]
    {
        let restore = Command::Restore { kind, id };
        let step = shop.does(restore.clone());
        assert_eq!(step.kind, StepKind::Restore);
        assert_eq!(shop.refuses(restore.clone()), Problem::NotInBin);
        shop.takes_back(&step);
        assert!(binned(&shop, shop.now).iter().any(|it| it.1 == id), "and back into the bin");
        shop.does(restore);
    }
    assert_eq!((shop.draft(ada), shop.book.timeline(ada)), (draft, vec![note]));
    assert_eq!((shop.book.occasions_of(ada), binned(&shop, shop.now)), (vec![born], vec![]));
}

#[test]
fn only_what_was_deleted_can_be_restored() {
    let (mut shop, ada, ..) = shop();
    for id in [ada.0, Uuid::from_u128(5)] {
        let restore = Command::Restore { kind: RecordKind::Person, id };
        assert_eq!(shop.refuses(restore), Problem::NotInBin);
    }
    shop.deletes(ada);
    let restore = Command::Restore { kind: RecordKind::Entry, id: ada.0 };
    assert_eq!(shop.refuses(restore), Problem::NotInBin, "no entry is called so");
    shop.does(Command::Erase { id: ada });
    let restore = Command::Restore { kind: RecordKind::Person, id: ada.0 };
    assert_eq!(shop.refuses(restore), Problem::NotInBin);
    assert_eq!(binned(&shop, shop.now), []);
}

#[test]
fn the_sample_shop_is_not_in_the_bin() {
    let mut shop = with_sample(1);
    let one = shop.book.people().map(Person::id).next().unwrap();
    shop.deletes(one);
    assert_eq!(binned(&shop, shop.now), []);
    shop.does(Command::RemoveSample);
    assert_eq!(binned(&shop, shop.now), []);
}
