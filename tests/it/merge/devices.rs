//! Three to five devices that work, have wrong clocks and exchange files, until all have all.

use std::sync::Arc;

use byname::domain::command::Command;
use byname::domain::record::Record;
use byname::domain::step::Step;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::agreed;
use crate::support::cases;
use crate::support::device::{Device, THAT_MORNING};
use crate::support::script::{Wish, wish_or_erase};
use crate::support::seen::seen;

/// What happens in a shop with several devices.
#[derive(Debug, Clone)]
enum Event {
    /// Somebody works on a device.
    Work(Index, Wish),
    /// A device makes a file.
    Export(Index),
    /// A device takes in one of the files made so far, perhaps an old one.
    Import(Index, Index),
    /// Somebody sets a device's clock, by so many milliseconds against the true time.
    SetClock(Index, i64),
}

const FIFTY_YEARS: i64 = 50 * 365 * 24 * 3_600_000;

fn event() -> impl Strategy<Value = Event> {
    let at = any::<Index>;
    prop_oneof![
        10 => (at(), wish_or_erase()).prop_map(|(device, wish)| Event::Work(device, wish)),
        3 => at().prop_map(Event::Export),
        4 => (at(), at()).prop_map(|(device, file)| Event::Import(device, file)),
        1 => (at(), -FIFTY_YEARS..FIFTY_YEARS).prop_map(|(device, by)| Event::SetClock(device, by)),
    ]
}

/// Devices with these numbers; those that share one are copies of one browser profile.
fn shop(numbers: &[u64]) -> Vec<Device> {
    (1..).zip(numbers).map(|(salt, number)| Device::copied(*number, salt)).collect()
}

/// Lets everything happen; returns every file and every record that was ever written.
fn happen(devices: &mut [Device], events: &[Event]) -> (Vec<Vec<Arc<Record>>>, Vec<Arc<Record>>) {
    let mut files: Vec<Vec<Arc<Record>>> = Vec::new();
    let mut written = Vec::new();
    let mut steps = vec![Vec::new(); devices.len()];
    for event in events {
        match event {
            Event::Work(at, wish) => {
                let place = at.index(devices.len());
                if let Some(batch) = devices[place].asked(wish, &steps[place]) {
                    written.extend(batch.records);
                    steps[place].push(batch.step);
                }
            }
            Event::Export(at) => files.push(at.get(devices).records()),
            Event::Import(..) if files.is_empty() => {}
            Event::Import(at, file) => {
                let place = at.index(devices.len());
                let (step, erased) = takes(&mut devices[place], &files[file.index(files.len())]);
                steps[place].extend(step);
                written.extend(erased);
            }
            Event::SetClock(at, by) => {
                let place = at.index(devices.len());
                devices[place].now = THAT_MORNING.saturating_add_signed(*by);
            }
        }
    }
    (files, written)
}

/// Takes in a file, and erases what came about nobody but people who were erased, as the app does;
/// returns what was erased.
fn takes(device: &mut Device, file: &[Arc<Record>]) -> (Option<Step>, Vec<Arc<Record>>) {
    let step = device.takes_in(file.to_vec());
    let erased = device.commit(Command::EraseOrphans).map(|it| it.records);
    (step, erased.unwrap_or_default())
}

/// Every device gives its file to every other, in this order, and then again until all are equal;
/// returns what was erased meanwhile.
fn exchange(devices: &mut [Device], order: &[Index]) -> Vec<Arc<Record>> {
    let mut erased = Vec::new();
    for at in order {
        let file = devices[at.index(devices.len())].records();
        erased.extend(everybody_takes(devices, &file));
    }
    for _ in 0..6 {
        for from in 0..devices.len() {
            let file = devices[from].records();
            erased.extend(everybody_takes(devices, &file));
        }
    }
    erased
}

fn everybody_takes(devices: &mut [Device], file: &[Arc<Record>]) -> Vec<Arc<Record>> {
    devices.iter_mut().flat_map(|device| takes(device, file).1).collect()
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn all_devices_end_with_one_book(
        numbers in vec(1..4_u64, 3..=5),
        events in vec(event(), 0..80),
        order in vec(any::<Index>(), 0..8),
        late in vec(any::<Index>(), 0..4),
    ) {
        let mut devices = shop(&numbers);
        let (files, mut written) = happen(&mut devices, &events);
        written.extend(exchange(&mut devices, &order));
        if !files.is_empty() {
            for at in &late {
                written.extend(everybody_takes(&mut devices, &files[at.index(files.len())]));
            }
        }
        let expected = agreed(&written);
        let view = seen(&devices[0].book);
        for device in &devices {
            prop_assert_eq!(agreed(&device.records()), expected.clone());
            prop_assert_eq!(device.records(), devices[0].records());
            prop_assert_eq!(seen(&device.book), view.clone());
        }
    }

    /// Whatever the clocks say, what is written after a file was taken in stands over what was
    /// in the file.
    #[test]
    fn whoever_has_seen_it_writes_over_it(
        by in -FIFTY_YEARS..FIFTY_YEARS,
        back in -FIFTY_YEARS..FIFTY_YEARS,
    ) {
        let (mut counter, mut stall) = (Device::new(1), Device::new(2));
        counter.now = THAT_MORNING.saturating_add_signed(by);
        stall.now = THAT_MORNING.saturating_add_signed(back);
        let ada = counter.adds("Ada");
        for (name, step) in [("Ada King", 0), ("Ada Lovelace", 1), ("Ada Byron", 2)] {
            let (writer, other) = if step % 2 == 0 { (&mut stall, &mut counter) } else { (&mut counter, &mut stall) };
            writer.takes_in(other.records());
            writer.edits(ada, |draft| draft.name = name.into());
            other.takes_in(writer.records());
            prop_assert_eq!(other.name(ada), name);
        }
    }
}
