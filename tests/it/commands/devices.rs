//! The devices of a shop: what they are called, and how far each is.

use byname::domain::command::{Command, Problem};
use byname::domain::device::DeviceWord;
use byname::domain::draft::{Fault, FormField};
use byname::domain::id::DeviceId;
use byname::domain::limits;
use byname::domain::record::RecordKind;
use byname::domain::step::StepKind;
use byname::domain::vector::Vector;

use crate::support::Device;
use crate::support::handing::{counter_and_stall, hand_over};

fn named(device: &Device, name: &str) -> Command {
    Command::TellDevice { id: device.id(), word: DeviceWord::named(name) }
}

#[test]
fn a_device_is_called_what_it_calls_itself_on_every_device() {
    let (mut counter, mut stall, _) = counter_and_stall();
    let step = counter.does(named(&counter, "  The counter "));
    assert_eq!(step.kind, StepKind::Device);
    stall.does(named(&stall, "Stall"));
    hand_over(&mut counter, &mut stall);
    for device in [&counter, &stall] {
        let name = |id| device.book.device(DeviceId(id)).unwrap().name;
        assert_eq!((name(1).as_str(), name(2).as_str()), ("The counter", "Stall"));
        assert_eq!(device.book.devices().len(), 2);
    }
    counter.does(named(&counter, "Till"));
    stall.takes(&counter.whole());
    assert_eq!(stall.book.device(counter.id()).unwrap().name, "Till");
    assert_eq!(counter.refuses(named(&counter, "Till")), Problem::NothingToDo);
    counter.does(named(&counter, ""));
    assert_eq!(counter.book.device(counter.id()).unwrap().name, "");
}

#[test]
fn the_name_of_a_device_may_be_as_long_as_any_name() {
    let mut shop = Device::new(1);
    for length in [limits::NAME - 1, limits::NAME] {
        shop.does(named(&shop, &"ä".repeat(length)));
    }
    let too_long = named(&shop, &"ä".repeat(limits::NAME + 1));
    let fault = (FormField::Name, Fault::TooLong(limits::NAME));
    assert_eq!(shop.refuses(too_long), Problem::Form(vec![fault]));
}

#[test]
fn a_device_tells_when_it_made_a_copy_and_when_it_last_gave_word() {
    let mut shop = Device::new(1);
    shop.does(named(&shop, "Counter"));
    let (named_at, id) = (shop.now, shop.id());
    let device = shop.book.device(id).unwrap();
    assert_eq!((device.made, device.heard), (None, named_at));
    let word = DeviceWord { made: Some(1_795_250_000_000), ..DeviceWord::default() };
    shop.does(Command::TellDevice { id, word });
    let device = shop.book.device(id).unwrap();
    assert_eq!((device.made, device.heard), (Some(1_795_250_000_000), shop.now));
    assert_eq!(device.name, "Counter", "what it does not speak of stays");
}

#[test]
fn whoever_gave_word_last_is_first_in_the_list() {
    let (mut counter, mut stall, _) = counter_and_stall();
    for later in [false, true] {
        let speaker = if later { &mut counter } else { &mut stall };
        speaker.now += 3_600_000;
        speaker.does(named(speaker, if later { "Counter" } else { "Stall" }));
        hand_over(&mut stall, &mut counter);
        let now = counter.now.max(stall.now);
        (counter.now, stall.now) = (now, now);
    }
    let heard: Vec<u64> = counter.book.devices().iter().map(|it| it.heard).collect();
    assert!(heard.is_sorted_by(|a, b| a >= b), "{heard:?}");
}

#[test]
fn what_a_device_has_not_seen_is_counted_by_records() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    hand_over(&mut counter, &mut stall);
    let unseen = |counter: &Device| {
        let stall = counter.book.device(DeviceId(2)).unwrap();
        counter.book.unseen(&stall.seen)
    };
    assert_eq!(unseen(&counter), 0);
    counter.does(named(&counter, "Counter"));
    assert_eq!(unseen(&counter), 0, "word of devices does not count");
    counter.edits(ada, |draft| draft.likes = "tea".into());
    counter.edits(ada, |draft| draft.usual = "bread".into());
    counter.adds("Bob");
    assert_eq!(unseen(&counter), 2);
    let all = counter.own_records().len();
    assert_eq!(counter.book.unseen(&Vector::default()), all);
    hand_over(&mut counter, &mut stall);
    assert_eq!(unseen(&counter), 0);
    assert_eq!(counter.book.unseen(&counter.seen()), 0, "a device has seen all that it has");
}

#[test]
fn a_record_that_only_says_it_is_a_device_is_none() {
    let mut shop = Device::new(1);
    shop.does(named(&shop, "Counter"));
    let record = &shop.book.record(&RecordKind::Device, DEVICE_RECORD).cloned();
    assert_eq!(record, &None);
    let mut stranger = byname::domain::record::Record::new(RecordKind::Device, DEVICE_RECORD);
    stranger.write("name", byname::domain::value::Value::Text("X".into()), shop.stamp());
    shop.takes_in(vec![std::sync::Arc::new(stranger)]);
    assert_eq!(shop.book.devices().len(), 1);
    assert!(shop.book.record(&RecordKind::Device, DEVICE_RECORD).is_some(), "and it is handed on");
}

const DEVICE_RECORD: uuid::Uuid = uuid::Uuid::from_u128(77);
