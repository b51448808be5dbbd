//! Three to five devices that work, have wrong clocks and exchange files, until all have all.

use std::sync::Arc;

use byname::domain::record::Record;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::agreed;
use crate::support::cases;
use crate::support::device::{Device, THAT_MORNING};
use crate::support::script::{Wish, wish};
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
        10 => (at(), wish()).prop_map(|(device, wish)| Event::Work(device, wish)),
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
                steps[place].extend(devices[place].takes_in(file.get(&files).clone()));
            }
            Event::SetClock(at, by) => {
                let place = at.index(devices.len());
                devices[place].now = THAT_MORNING.saturating_add_signed(*by);
            }
        }
    }
    (files, written)
}

/// Every device gives its file to every other, in this order.
fn exchange(devices: &mut [Device], order: &[Index]) {
    for round in 0..2 {
        for at in order {
            let from = (at.index(devices.len()) + round) % devices.len();
            everybody_takes(devices, &devices[from].records());
        }
        for from in 0..devices.len() {
            everybody_takes(devices, &devices[from].records());
        }
    }
}

fn everybody_takes(devices: &mut [Device], file: &[Arc<Record>]) {
    devices.iter_mut().for_each(|device| drop(device.takes_in(file.to_vec())));
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
        let (files, written) = happen(&mut devices, &events);
        exchange(&mut devices, &order);
        if !files.is_empty() {
            late.iter().for_each(|at| everybody_takes(&mut devices, &files[at.index(files.len())]));
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
