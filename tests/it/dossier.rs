//! All about one person: everything that was ever written of them, and nothing of anybody else.

use std::sync::Arc;

use byname::domain::command::Command;
use byname::domain::entry::EntryDraft;
use byname::domain::id::PersonId;
use byname::domain::kind::Tier;
use byname::domain::limits::NAME;
use byname::domain::occasion::OccasionDraft;
use byname::domain::photo::Photo;
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::value::{Fraction, Value};
use byname::exchange::dossier;
use byname::exchange::outgoing::Outgoing;
use proptest::prelude::*;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::outgoing::any::anybody;
use crate::support::{Device, cases, date, when};

fn told(shop: &Device, id: PersonId) -> Json {
    let json = dossier::json(&shop.book, id, None).expect("they are in the book");
    serde_json::from_slice(&json).expect("it is JSON")
}

/// Every text in it, names of fields too.
fn texts(json: &Json, all: &mut Vec<String>) {
    match json {
        Json::String(text) => all.push(text.clone()),
        Json::Array(items) => items.iter().for_each(|it| texts(it, all)),
        Json::Object(items) => items.iter().for_each(|(name, it)| {
            all.push(name.clone());
            texts(it, all);
        }),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn whatever_was_written_of_somebody_is_in_it(one in anybody()) {
        let mut shop = Device::new(1);
        let Outgoing { person, mut dates, notes, .. } = one;
        // The name of a date may be as long as a name.
        dates.retain(|it| it.1.chars().count() <= NAME);
        let id = shop.adds_draft(person.clone());
        for (kind, label, date) in &dates {
            let (kind, label) = (*kind, label.clone());
            shop.remembers(OccasionDraft { kind, label, ..OccasionDraft::birthday(id, *date) });
        }
        for text in &notes {
            shop.notes(id, when("2026-11-21"), text);
        }
        let mut found = Vec::new();
        texts(&told(&shop, id), &mut found);
        let p = &person;
        let mut written = vec![
            &p.name, &p.called, &p.reading, &p.title, &p.company, &p.role, &p.recognise, &p.likes,
            &p.usual, &p.careful, &p.wishes, &p.uid, &p.foreign,
        ];
        written.extend(&p.tags);
        written.extend(&notes);
        written.extend(dates.iter().map(|it| &it.1));
        for it in p.phones.iter().chain(&p.mails).chain(&p.links) {
            written.extend([&it.label, &it.value]);
        }
        for it in &p.addresses {
            written.extend([&it.label, &it.street, &it.code, &it.city, &it.region, &it.country]);
        }
        for text in written.into_iter().filter(|it| !it.is_empty()) {
            prop_assert!(found.contains(text), "{:?} is missing", text);
        }
        let mut codes: Vec<&str> = p.consents.iter().map(|it| it.code()).collect();
        codes.extend(p.tier.map(Tier::code));
        let dates = dates.iter().map(|it| it.2.to_string()).chain(p.since.map(|it| it.to_string()));
        let dates = dates.chain(p.paused.map(|it| it.to_string()));
        for text in codes.into_iter().map(str::to_owned).chain(dates) {
            prop_assert!(found.contains(&text), "{} is missing", text);
        }
    }
}

#[test]
fn each_field_has_its_value_its_device_and_its_time() {
    let mut shop = Device::new(0xa1);
    let ada = shop.adds("Ada");
    let step = shop.edits(ada, |draft| {
        draft.likes = "tea".into();
        draft.tags = vec!["wine/red".into()];
    });
    shop.edits(ada, |draft| {
        draft.likes.clear();
        draft.tags.clear();
    });
    let fields = &told(&shop, ada)["person"]["fields"];
    let name = &fields["name"];
    assert_eq!(name["value"], "Ada");
    assert_eq!(name["device"], "00000000000000a1");
    assert_eq!(name["written"], "2026-11-21T08:00:01.000Z");
    assert_eq!(fields["likes"]["value"], "", "what was emptied says so");
    let tag = &fields["tags/"][0];
    assert_eq!((&tag["element"], &tag["value"]), (&"wine/red".into(), &false.into()));
    assert!(step.stamp.millis() < 1_795_248_003_000);
}

#[test]
fn what_was_deleted_is_there_and_marked_and_others_are_not() {
    let mut shop = Device::new(1);
    let [ada, bob] = ["Ada", "Bob"].map(|name| shop.adds(name));
    let note = shop.notes(ada, when("2026-11-20"), "has a dog");
    shop.notes(bob, when("2026-11-20"), "has a cat");
    let shared =
        EntryDraft { people: vec![ada, bob], ..EntryDraft::visit(ada, when("2026-11-21")) };
    shop.writes(shared);
    let moved = shop.notes(ada, when("2026-11-19"), "is about Bob");
    shop.edits_entry(moved, |draft| draft.people = vec![bob]);
    let born = shop.remembers(OccasionDraft::birthday(ada, date("1985-04-17")));
    shop.does(Command::DeleteEntry { id: note });
    shop.does(Command::DeleteOccasion { id: born });
    shop.deletes(ada);
    let json = told(&shop, ada);
    assert_eq!(json["person"]["deleted"], true);
    assert_eq!(json["dates"][0]["deleted"], true);
    let kinds = [0, 1].map(|at| &json["entries"][at]["fields"]["kind"]["value"]);
    assert_eq!(kinds, ["visit", "talk"], "the newest first");
    assert_eq!(json["entries"][1]["deleted"], true);
    assert_eq!(json["entries"].as_array().map(Vec::len), Some(2));
    let text = json.to_string();
    assert!(!text.contains("has a cat") && !text.contains("is about Bob") && text.contains("dog"));
    assert_eq!(dossier::json(&shop.book, PersonId(Uuid::nil()), None), None);
}

#[test]
fn records_that_only_a_newer_version_knows_are_there_when_they_name_the_person() {
    let mut shop = Device::new(1);
    let [ada, bob] = ["Ada", "Bob"].map(|name| shop.adds(name));
    let stamp = shop.stamp();
    let record = |number: u128, key: String, value: Value| {
        let register = Register { key: key.into(), stamp, value };
        let kind = RecordKind::from_code("tale");
        Arc::new(Record::from_registers(kind, Uuid::from_u128(number), vec![register]))
    };
    let key = |id: PersonId| format!("people/{}", id.0.simple());
    let text = |id: PersonId| Value::Text(id.0.hyphenated().to_string().into());
    let records = vec![
        record(1, key(ada), Value::Flag(true)),
        record(2, key(bob), Value::Flag(true)),
        record(3, key(ada), Value::Flag(false)),
        record(4, "who".into(), text(ada)),
        record(
            5,
            "who".into(),
            Value::List([Value::Map([("it".into(), text(ada))].into())].into()),
        ),
        record(6, "who".into(), text(bob)),
        record(7, "who".into(), Value::Bytes(ada.0.as_bytes().as_slice().into())),
    ];
    shop.takes_in(records);
    let json = told(&shop, ada);
    let others = json["others"].as_array().expect("a list");
    let ids: Vec<&str> = others.iter().filter_map(|it| it["id"].as_str()).collect();
    let expected = [1, 4, 5, 7].map(|it| Uuid::from_u128(it).to_string());
    assert_eq!(ids, expected);
}

#[test]
fn values_that_json_lacks_are_written_as_in_a_copy() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    let stamp = shop.stamp();
    let values = [
        ("a", Value::Bytes([1, 0xab].into()), r#"{"$bytes":"01ab"}"#),
        ("b", Value::Fraction(Fraction(1.5_f64.to_bits())), "1.5"),
        (
            "c",
            Value::Fraction(Fraction(f64::INFINITY.to_bits())),
            r#"{"$fraction":"7ff0000000000000"}"#,
        ),
        ("d", Value::List([Value::Number(3), Value::Nothing].into()), "[3,null]"),
        ("e", Value::Map([("x".into(), Value::Flag(true))].into()), r#"{"x":true}"#),
    ];
    let registers = values.iter().map(|(key, value, _)| Register {
        key: (*key).into(),
        stamp,
        value: value.clone(),
    });
    let record = Record::from_registers(RecordKind::Person, ada.0, registers.collect());
    shop.takes_in(vec![Arc::new(record)]);
    let json = told(&shop, ada);
    for (key, _, expected) in values {
        assert_eq!(json["person"]["fields"][key]["value"].to_string(), expected);
    }
}

#[test]
fn the_photo_is_the_one_that_the_card_names() {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    assert_eq!(told(&shop, ada)["photo"], Json::Null);
    let (hers, another) = (Photo::of(*b"hers"), Photo::of(*b"another"));
    shop.edits(ada, |draft| draft.photo = Some(hers.id()));
    let photo = |photo: &Photo| {
        let json = dossier::json(&shop.book, ada, Some(photo)).expect("she is in the book");
        serde_json::from_slice::<Json>(&json).expect("it is JSON")["photo"].clone()
    };
    assert_eq!(photo(&hers)["sha256"], hers.id().to_string());
    assert_eq!(photo(&hers)["jpeg"], "aGVycw==");
    assert_eq!(photo(&another)["jpeg"], Json::Null, "another picture is not hers");
}
