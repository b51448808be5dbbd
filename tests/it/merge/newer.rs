//! What other devices may bring: newer versions, deletions, copied profiles and clocks far ahead.

use std::sync::Arc;

use byname::disk::format;
use byname::domain::clock::{LATEST_MILLIS, Stamp};
use byname::domain::date::Day;
use byname::domain::id::{DeviceId, OccasionId, PersonId};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::{Kind, Standing};
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::shop::{FirstDay, SHOP, ShopDraft};
use byname::domain::value::Value;
use uuid::Uuid;

use crate::support::device::THAT_MORNING;
use crate::support::{Device, date, when};

/// A record as a newer version wrote it, before the morning of these tests.
fn newer(kind: &str, id: Uuid, fields: &[(&str, Value)]) -> Arc<Record> {
    let stamp = Stamp::new(THAT_MORNING - 1, 0, DeviceId(77));
    let registers = fields
        .iter()
        .map(|(key, value)| Register { key: (*key).to_owned().into(), stamp, value: value.clone() })
        .collect();
    Arc::new(Record::from_registers(RecordKind::from_code(kind), id, registers))
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn value(shop: &Device, kind: &RecordKind, id: Uuid, key: &str) -> Option<Value> {
    shop.book.record(kind, id)?.register(key).map(|it| it.value.clone())
}

#[test]
fn the_later_word_stands_field_by_field() {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    let ada = counter.adds("Ada");
    stall.takes_in(counter.records());
    counter.edits(ada, |draft| draft.likes = "tea".into());
    counter.edits(ada, |draft| draft.tags = vec!["wine".into()]);
    stall.now += 60_000;
    stall.edits(ada, |draft| draft.name = "Ada King".into());
    stall.edits(ada, |draft| draft.tags = vec!["cheese".into()]);
    counter.takes_in(stall.records());
    stall.takes_in(counter.records());
    for device in [&counter, &stall] {
        let draft = device.draft(ada);
        assert_eq!((draft.name.as_str(), draft.likes.as_str()), ("Ada King", "tea"));
        assert_eq!(draft.tags, ["wine", "cheese"], "both were put on, so both are on");
    }
}

#[test]
fn a_deletion_travels_and_an_old_file_does_not_undo_it() {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    let ada = counter.adds("Ada");
    stall.takes_in(counter.records());
    let old_file = stall.records();
    counter.deletes(ada);
    stall.takes_in(counter.records());
    assert!(stall.book.person(ada).is_none());
    assert!(counter.takes_in(old_file).is_none());
    assert!(counter.book.person(ada).is_none());
}

#[test]
fn a_deletion_that_is_taken_back_travels_too() {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    let ada = counter.adds("Ada");
    let step = counter.deletes(ada);
    stall.takes_in(counter.records());
    counter.takes_back(&step);
    stall.takes_in(counter.records());
    assert_eq!(stall.name(ada), "Ada");
}

#[test]
fn copies_of_one_profile_that_write_at_once_agree_in_the_end() {
    let (mut one, mut other) = (Device::copied(1, 1), Device::copied(1, 2));
    let ada = one.adds("Ada");
    other.takes_in(one.records());
    other.now = one.now;
    other.clock = one.clock.clone();
    let ours = one.edits(ada, |draft| draft.likes = "tea".into());
    let theirs = other.edits(ada, |draft| draft.likes = "wine".into());
    assert_eq!(ours.stamp, theirs.stamp, "the premise: one stamp for two values");
    let (ours, theirs) = (one.records(), other.records());
    one.takes_in(theirs);
    other.takes_in(ours);
    assert_eq!(one.records(), other.records());
    assert_eq!(one.draft(ada).likes, "wine");
}

#[test]
fn a_stamp_from_the_end_of_time_can_be_written_over_and_kept() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let far = Stamp::new(LATEST_MILLIS, u16::MAX, DeviceId(u64::MAX));
    let register = Register { key: "name".into(), stamp: far, value: text("Mallory") };
    let file = Record::from_registers(RecordKind::Person, ada.0, vec![register]);
    shop.takes_in(vec![Arc::new(file)]);
    assert_eq!(shop.name(ada), "Mallory");

    let id = ada;
    let draft = byname::domain::draft::PersonDraft::named("Ada");
    let command = byname::domain::command::Command::EditPerson { id, draft };
    let batch = shop.commit(command).unwrap();
    assert_eq!(shop.name(ada), "Ada");
    let read = format::read_batch(&format::write_batch(&batch));
    assert_eq!(read.as_ref(), Ok(&batch), "what was saved must be read again");
    assert_eq!(format::read_page(&format::write_page(&shop.records())).map(|it| it.len()), Ok(1));
    for _ in 0..100_000 {
        shop.stamp();
    }
    shop.edits(ada, |draft| draft.likes = "tea".into());
    assert_eq!(format::read_page(&format::write_page(&shop.records())).map(|it| it.len()), Ok(1));
}

#[test]
fn fields_and_kinds_of_a_newer_version_are_kept_and_handed_on() {
    let id = Uuid::from_u128(0x0191_0000);
    let photo = Value::Map([("sha".into(), Value::Bytes([1, 2, 3].into()))].into());
    let person = newer("person", id, &[("name", text("Ada")), ("photo", photo.clone())]);
    let tie =
        newer("tie", Uuid::from_u128(5), &[("from", text("x")), ("weight", Value::Number(-3))]);
    let mut counter = Device::new(1);
    counter.takes_in(vec![person, Arc::clone(&tie)]);
    counter.edits(PersonId(id), |draft| draft.name = "Ada King".into());

    let mut stall = Device::new(2);
    stall.takes_in(counter.records());
    assert_eq!(value(&stall, &RecordKind::Person, id, "photo"), Some(photo));
    assert_eq!(stall.book.record(&tie.kind, tie.id), Some(&tie));
    assert_eq!(stall.book.count(), 1);
}

#[test]
fn records_of_two_kinds_with_one_id_stay_two() {
    let id = Uuid::from_u128(9);
    let tie = newer("tie", id, &[("from", text("x"))]);
    let task = newer("task", id, &[("due", text("tomorrow"))]);
    let currency = newer("prices", SHOP, &[("currency", text("EUR"))]);
    let mut shop = Device::new(1);
    let draft = ShopDraft { name: "Corner Shop".into(), ..ShopDraft::default() };
    shop.does(byname::domain::command::Command::EditShop { draft });
    shop.takes_in(vec![Arc::clone(&tie), Arc::clone(&task), Arc::clone(&currency)]);
    for record in [&tie, &task, &currency] {
        assert_eq!(shop.book.record(&record.kind, record.id), Some(record));
    }
    assert_eq!(shop.book.shop().name, "Corner Shop");
    assert_eq!(value(&shop, &RecordKind::Shop, SHOP, "currency"), None);
}

/// What a newer version says in a way that this one cannot read must outlast an edit of the rest.
#[test]
fn an_edit_of_a_card_leaves_alone_what_only_a_newer_version_can_read() {
    let id = Uuid::from_u128(0x0191_0001);
    let unread = [
        ("careful", Value::Map([("nuts".into(), Value::Flag(true))].into())),
        ("consents/fax", Value::Flag(true)),
        ("consents/post", Value::Number(2)),
        ("kinds/friend", Value::Flag(true)),
        ("likes", Value::List([text("tea"), text("plums")].into())),
        ("since", text("hebrew:5786-08-01")),
        ("standing", text("on the moon")),
        ("star", Value::Number(3)),
        ("tags/wine", Value::Number(2)),
        ("tier", text("4")),
    ];
    let mut fields = unread.to_vec();
    fields.push(("name", text("Ada")));
    let mut shop = Device::new(1);
    shop.takes_in(vec![newer("person", id, &fields)]);
    let ada = PersonId(id);
    let draft = shop.draft(ada);
    assert_eq!(
        (draft.likes.as_str(), draft.since, draft.tier, draft.star),
        ("", None, None, false)
    );
    assert_eq!((draft.standing, draft.kinds), (Standing::Here, vec![Kind::Customer]));
    assert_eq!(draft.consents, []);

    shop.edits(ada, |draft| draft.called = "Abby".into());
    let kept = |key: &str| value(&shop, &RecordKind::Person, id, key);
    let lost: Vec<_> = unread.iter().filter(|(key, it)| kept(key).as_ref() != Some(it)).collect();
    assert!(lost.is_empty(), "an edit of the called name wrote over {lost:?}");

    shop.edits(ada, |draft| draft.likes = "wine".into());
    assert_eq!(shop.draft(ada).likes, "wine", "and what she does write stands");
}

#[test]
fn an_edit_of_a_date_or_the_shop_leaves_alone_what_only_a_newer_version_can_read() {
    let id = Uuid::from_u128(0x0191_0002);
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let person = format!("people/{}", ada.0.simple());
    shop.takes_in(vec![
        newer(
            "occasion",
            id,
            &[
                ("kind", text("moving day")),
                ("label", text("moved in")),
                ("date", text("--11-21")),
                ("leap", text("both")),
                (&person, Value::Flag(true)),
            ],
        ),
        newer("shop", SHOP, &[("first-day", text("wed")), ("name", text("Corner Shop"))]),
    ]);
    let draft = shop.book.occasion(OccasionId(id)).unwrap().draft();
    assert_eq!(draft.people, [ada]);
    let draft = OccasionDraft { date: Some(date("--11-22")), ..draft };
    shop.does(byname::domain::command::Command::SetOccasion { id: OccasionId(id), draft });
    let kept = |key: &str| value(&shop, &RecordKind::Occasion, id, key);
    assert_eq!(kept("kind"), Some(text("moving day")));
    assert_eq!(kept("leap"), Some(text("both")));

    let draft = ShopDraft { name: "Corner".into(), ..shop.book.shop() };
    assert_eq!(draft.first_day, None::<FirstDay>);
    shop.does(byname::domain::command::Command::EditShop { draft });
    assert_eq!(value(&shop, &RecordKind::Shop, SHOP, "first-day"), Some(text("wed")));
}

#[test]
fn a_person_whose_id_is_written_in_two_ways_stands_once_everywhere() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let (simple, dashed) = (format!("people/{}", ada.0.simple()), format!("people/{}", ada.0));
    let both = [(simple.as_str(), Value::Flag(true)), (dashed.as_str(), Value::Flag(true))];
    let visit = [("kind", text("visit")), ("when", text("2026-11-21"))];
    let born = [("kind", text("birthday")), ("date", text("--11-21"))];
    shop.takes_in(vec![
        newer("entry", Uuid::from_u128(11), &[&both[..], &visit[..]].concat()),
        newer("occasion", Uuid::from_u128(12), &[&both[..], &born[..]].concat()),
    ]);
    let today: Day = when("2026-11-21").day;
    for book in [&shop.book, &byname::domain::book::Book::new(shop.records())] {
        assert_eq!((book.visits(ada), book.timeline(ada).len()), (1, 1));
        assert_eq!(book.occasions_of(ada).len(), 1);
        assert_eq!(book.celebrations(today, Default::default())[0].people, [ada]);
    }
}
