//! How the sample shop comes and goes, and what stays.

use byname::domain::command::{Command, Problem};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind};
use byname::domain::id::PersonId;
use byname::domain::occasion::OccasionDraft;
use byname::domain::step::StepKind;

use super::{add_sample, sample_at, with_sample};
use crate::support::seen::{Seen, seen};
use crate::support::{Device, date, when};

fn looks(shop: &Device) -> Seen {
    seen(&shop.book).without_order_of_writing()
}

fn named(shop: &Device, name: &str) -> PersonId {
    shop.book.people().find(|it| it.name() == name).expect("the sample shop has them").id()
}

#[test]
fn it_comes_once() {
    let mut shop = Device::new(1);
    let step = add_sample(&mut shop);
    assert_eq!((step.kind, shop.book.has_sample()), (StepKind::AddSample, true));
    let sample = Box::new(sample_at(&mut shop, when("2026-11-22 15:00")));
    assert_eq!(shop.refuses(Command::AddSample { sample }), Problem::NothingToDo);
    assert_eq!(shop.book.count(), 60);
}

#[test]
fn what_is_not_there_cannot_be_removed() {
    let mut shop = Device::new(1);
    shop.adds("Ada");
    assert_eq!(shop.refuses(Command::RemoveSample), Problem::NothingToDo);
}

#[test]
fn it_goes_as_one_step_and_undo_brings_it_back() {
    let mut shop = with_sample(1);
    let there = looks(&shop);
    let step = shop.does(Command::RemoveSample);
    assert_eq!(step.kind, StepKind::RemoveSample);
    assert_eq!((shop.book.count(), shop.book.has_sample()), (0, false));
    assert_eq!(looks(&shop), looks(&Device::new(1)));
    shop.takes_back(&step);
    assert_eq!((looks(&shop), shop.book.has_sample()), (there, true));
    shop.does(Command::RemoveSample);
    add_sample(&mut shop);
    assert_eq!(shop.book.count(), 60, "it can come again");
}

#[test]
fn undo_of_its_coming_takes_it_away_too() {
    let mut shop = Device::new(1);
    shop.adds("Ada");
    let before = looks(&shop);
    let step = add_sample(&mut shop);
    let there = looks(&shop);
    let back = shop.takes_back(&step);
    assert_eq!(looks(&shop), before);
    shop.takes_back(&back);
    assert_eq!(looks(&shop), there);
}

#[test]
fn what_is_hers_stays_and_what_she_tried_out_goes() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    shop.was_here(ada, when("2026-11-20 10:00"));
    shop.remembers(OccasionDraft::birthday(ada, date("1961-11-21")));
    let mut expected = Device::new(1);
    expected.takes_in(shop.records());
    add_sample(&mut shop);
    let rosa = named(&shop, "Rosa Marchetti");

    // Meanwhile she works, and both devices write what is hers.
    let bo = shop.adds_draft(PersonDraft { likes: "tea".into(), ..PersonDraft::named("Bo") });
    let note = shop.notes(bo, when("2026-11-21"), "asked for pears");
    // And she tries things out.
    let tried = shop.was_here(rosa, when("2026-11-21 15:30"));
    shop.remembers(OccasionDraft::birthday(rosa, date("--12-01")));
    shop.edits(rosa, |draft| draft.name = "Rosa M.".into());
    shop.deletes(named(&shop, "Luis"));

    shop.does(Command::RemoveSample);
    assert!(shop.book.entry(tried).is_none());
    expected.takes_in(
        shop.records().into_iter().filter(|it| [bo.0, note.0].contains(&it.id)).collect(),
    );
    assert_eq!(looks(&shop), looks(&expected));
}

#[test]
fn what_also_concerns_one_of_hers_stays() {
    let mut shop = with_sample(1);
    let (ada, rosa) = (shop.adds("Ada"), named(&shop, "Rosa Marchetti"));
    let visit = EntryDraft::visit(ada, when("2026-11-21 10:00"));
    let both = shop.writes(EntryDraft { people: vec![ada, rosa], ..visit });
    let day = OccasionDraft::birthday(ada, date("--11-30"));
    let day = shop.remembers(OccasionDraft { people: vec![rosa, ada], ..day });
    // A visit of the sample shop to which she added somebody of her own.
    let of_sample = shop.book.timeline(rosa).into_iter().nth(3).unwrap();
    shop.edits_entry(of_sample, |draft| draft.people.push(ada));

    shop.does(Command::RemoveSample);
    assert!(shop.book.person(rosa).is_none());
    assert!([both, of_sample].iter().all(|it| shop.book.entry(*it).is_some()));
    assert_eq!(shop.book.timeline(ada).len(), 2);
    assert_eq!(shop.book.occasions_of(ada), [day]);
    assert_eq!(shop.book.recently_seen().count(), 1, "only Ada is seen");
}

#[test]
fn after_somebody_was_deleted_by_hand_the_rest_of_theirs_goes_too() {
    let mut shop = with_sample(1);
    let luis = named(&shop, "Luis");
    let theirs = shop.book.timeline(luis);
    shop.deletes(luis);
    shop.does(Command::RemoveSample);
    assert!(theirs.into_iter().all(|it| shop.book.entry(it).is_none()));
}

#[test]
fn devices_agree_whatever_each_does_with_it() {
    let mut tablet = with_sample(1);
    let mut phone = Device::new(2);
    phone.takes_in(tablet.records());
    let rosa = named(&phone, "Rosa Marchetti");
    // One removes it while the other tries something out.
    tablet.does(Command::RemoveSample);
    phone.edits(rosa, |draft| draft.likes = "tea".into());
    phone.writes(EntryDraft::note(rosa, EntryKind::Talk, when("2026-11-21"), "has a dog"));
    let (from_tablet, from_phone) = (tablet.records(), phone.records());
    phone.takes_in(from_tablet);
    tablet.takes_in(from_phone);
    assert_eq!(tablet.records(), phone.records());
    assert_eq!((phone.book.count(), phone.book.has_sample()), (0, false));
    // Two sample shops from two devices go together.
    let mut other = with_sample(3);
    other.adds("Ada");
    let another = with_sample(4);
    other.takes_in(another.records());
    assert_eq!(other.book.count(), 121);
    other.does(Command::RemoveSample);
    assert_eq!(other.book.count(), 1);
}
