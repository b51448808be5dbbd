//! Files that have only what another device has not seen: nothing is lost by them, and no device
//! ever claims to have seen what it has not.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use byname::domain::id::DeviceId;
use byname::domain::record::{ERASED, Record, RecordKind, Register};
use byname::domain::step::Step;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use uuid::Uuid;

use super::agreed;
use crate::support::device::THAT_MORNING;
use crate::support::handing::{Handed, are_equal, counter_and_stall, hand_around};
use crate::support::script::{Wish, wish_or_erase};
use crate::support::seen::seen;
use crate::support::{Device, cases};

/// What happens between devices.
#[derive(Debug, Clone)]
enum Event {
    Work(Index, Wish),
    /// A device makes a whole file.
    Whole(Index),
    /// A device makes a file of the rest for another.
    Rest(Index, Index),
    /// A device makes a file as it was made before files told what was seen.
    Old(Index),
    /// A device takes in one of the files made so far; these are left out.
    Take(Index, Index, Vec<Index>),
    Restart(Index),
    SetClock(Index, i64),
}

const YEAR: i64 = 365 * 24 * 3_600_000;

fn event() -> impl Strategy<Value = Event> {
    let at = any::<Index>;
    let left_out = || prop_oneof![2 => Just(Vec::new()), 1 => vec(any::<Index>(), 1..4)];
    prop_oneof![
        10 => (at(), wish_or_erase()).prop_map(|(device, wish)| Event::Work(device, wish)),
        2 => at().prop_map(Event::Whole),
        4 => (at(), at()).prop_map(|(from, to)| Event::Rest(from, to)),
        1 => at().prop_map(Event::Old),
        7 => (at(), at(), left_out()).prop_map(|(to, file, out)| Event::Take(to, file, out)),
        1 => at().prop_map(Event::Restart),
        1 => (at(), -50 * YEAR..50 * YEAR).prop_map(|(device, by)| Event::SetClock(device, by)),
    ]
}

type Place = (RecordKind, Uuid);

/// Devices, the files they made, and everything that was ever written.
struct Shop {
    devices: Vec<Device>,
    files: Vec<Handed>,
    steps: Vec<Vec<Step>>,
    written: Vec<Arc<Record>>,
    /// For every register the latest that was ever written there, and what was erased.
    latest: HashMap<(RecordKind, Uuid, String), Register>,
    erased: HashSet<Place>,
}

impl Shop {
    fn new(count: u64) -> Self {
        let devices: Vec<Device> = (1..=count).map(Device::new).collect();
        let steps = vec![Vec::new(); devices.len()];
        let (files, written) = (Vec::new(), Vec::new());
        Self { devices, files, steps, written, latest: HashMap::new(), erased: HashSet::new() }
    }

    fn place(&self, at: &Index) -> usize {
        at.index(self.devices.len())
    }

    fn happens(&mut self, event: &Event) {
        let place = match event {
            Event::Work(at, wish) => {
                let place = self.place(at);
                let batch = self.devices[place].asked(wish, &self.steps[place]);
                self.steps[place].extend(batch.map(|it| it.step));
                place
            }
            Event::Whole(at) => {
                let place = self.place(at);
                self.files.push(self.devices[place].whole());
                place
            }
            Event::Rest(at, to) => {
                let (place, to) = (self.place(at), self.devices[self.place(to)].id());
                self.files.push(self.devices[place].rest_for(to));
                place
            }
            Event::Old(at) => {
                self.files.push(self.devices[self.place(at)].old_copy());
                return;
            }
            Event::Take(..) if self.files.is_empty() => return,
            Event::Take(at, file, left_out) => {
                let place = self.place(at);
                let file = file.get(&self.files).clone();
                self.takes(place, &file, left_out);
                place
            }
            Event::Restart(at) => {
                let place = self.place(at);
                return self.devices[place].restarts();
            }
            Event::SetClock(at, by) => {
                let place = self.place(at);
                self.devices[place].now = THAT_MORNING.saturating_add_signed(*by);
                return;
            }
        };
        self.remember(place);
    }

    fn takes(&mut self, place: usize, file: &Handed, left_out: &[Index]) {
        let device = &mut self.devices[place];
        let mut merging = device.looks_at(file);
        if !merging.coming.is_empty() {
            for at in left_out {
                let at = at.index(merging.coming.len());
                let coming = &mut merging.coming[at];
                coming.taken = !coming.what.may_be_left_out();
            }
        }
        self.steps[place].extend(device.joins(&merging));
    }

    /// Remembers whatever stands in the book of a device.
    fn remember(&mut self, place: usize) {
        for record in self.devices[place].records() {
            let at = (record.kind.clone(), record.id);
            if record.is_erased() {
                self.erased.insert(at.clone());
            }
            for register in record.registers().iter() {
                let key = (at.0.clone(), at.1, register.key.to_string());
                let there = self.latest.entry(key).or_insert_with(|| register.clone());
                if there.stamp < register.stamp {
                    *there = register.clone();
                }
            }
            self.written.push(record);
        }
    }

    /// The first thing that a device claims to have seen and has not.
    fn false_claim(&self) -> Option<String> {
        self.devices.iter().find_map(|device| {
            let seen = device.seen();
            let claimed = self.latest.iter().filter(|(_, it)| seen.has_seen(it.stamp));
            let mut lacking = claimed.filter(|((kind, id, key), register)| {
                let there = device.book.record(kind, *id).and_then(|it| it.register(key));
                let has_it = there.is_some_and(|it| register.stamp <= it.stamp);
                let is_over = || key != ERASED && self.erased.contains(&(kind.clone(), *id));
                !has_it && !is_over()
            });
            lacking.next().map(|it| format!("{:?} claims {seen:?} and lacks {it:?}", device.id()))
        })
    }
}

fn lacks_ground(device: &Device, file: &Handed) -> bool {
    device.looks_at(file).lacks_ground()
}

/// Whether a whole copy would still bring something: words of devices count, too.
fn would_bring(device: &Device, records: &[Arc<Record>]) -> bool {
    records.iter().any(|theirs| {
        let ours = device.book.record(&theirs.kind, theirs.id);
        ours.is_none_or(|ours| ours.would_change(theirs))
    })
}

#[test]
fn a_file_of_the_rest_has_only_the_rest_and_brings_as_much() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    for _ in 0..20 {
        counter.adds("Bob");
    }
    stall.takes(&counter.whole());
    counter.takes(&stall.whole());
    counter.edits(ada, |draft| draft.likes = "tea".into());
    let rest = counter.rest_for(stall.id());
    assert!(rest.records.len() <= 3, "Ada, and word of devices: {:?}", rest.records);
    let everything = counter.records();
    stall.takes(&rest);
    assert!(!would_bring(&stall, &everything));
    assert!(stall.seen().covers(&counter.seen()));
}

#[test]
fn a_file_that_builds_on_what_never_came_asks_for_a_whole_one() {
    let (mut counter, stall, ada) = counter_and_stall();
    let mut third = Device::new(3);
    counter.edits(ada, |draft| draft.likes = "tea".into());
    let rest = counter.rest_for(stall.id());
    assert!(!lacks_ground(&stall, &rest));
    assert!(lacks_ground(&third, &rest), "it was made for another");
    third.takes(&rest);
    assert_eq!(third.name(ada), "", "her name is not in it");
    assert!(!third.seen().covers(&counter.seen()) && lacks_ground(&third, &rest));
    let whole = counter.whole();
    assert!(!lacks_ground(&third, &whole));
    third.takes(&whole);
    assert_eq!((third.name(ada), third.draft(ada).likes.as_str()), ("Ada", "tea"));
    assert!(third.seen().covers(&counter.seen()) && !lacks_ground(&third, &rest));
}

#[test]
fn there_is_no_rest_for_a_device_that_gave_no_word() {
    let mut counter = Device::new(1);
    counter.adds("Ada");
    let file = counter.rest_for(DeviceId(5));
    assert_eq!((file.origin.since, file.records.len()), (None, 2));
}

proptest! {
    #![proptest_config(cases(300))]

    /// What a vector claims is what there is, whatever was left out, undone, erased, made before
    /// there were vectors, or written by clocks that went back; and nothing is lost.
    #[test]
    fn no_device_claims_to_have_seen_what_it_has_not(
        count in 3..5_u64, events in vec(event(), 0..60),
    ) {
        let mut shop = Shop::new(count);
        for event in &events {
            shop.happens(event);
            let claim = shop.false_claim();
            prop_assert!(claim.is_none(), "{claim:?} after {event:?}");
        }
        hand_around(&mut shop.devices);
        (0..shop.devices.len()).for_each(|place| shop.remember(place));
        let claim = shop.false_claim();
        prop_assert!(claim.is_none(), "{claim:?} in the end");
        let own = shop.written.iter().filter(|it| it.kind != RecordKind::Device);
        let expected = agreed(own);
        let view = seen(&shop.devices[0].book);
        for device in &shop.devices {
            prop_assert_eq!(agreed(&device.own_records()), expected.clone());
            prop_assert_eq!(seen(&device.book), view.clone());
        }
    }

    /// Where nothing is left out, files of the rest alone bring whatever whole ones would, in any
    /// order; one that lacks its ground is asked for again as a whole.
    #[test]
    fn files_of_the_rest_bring_as_much_as_whole_ones(
        count in 2..5_u64,
        work in vec((any::<Index>(), wish_or_erase(), any::<Index>(), any::<Index>(), any::<Index>()), 0..40),
    ) {
        let mut shop = Shop::new(count);
        let mut made: Vec<(usize, Vec<Arc<Record>>, Handed)> = Vec::new();
        for (at, wish, from, to, file) in &work {
            shop.happens(&Event::Work(*at, wish.clone()));
            let (from, to) = (shop.place(from), shop.place(to));
            let receiver = shop.devices[to].id();
            let rest = shop.devices[from].rest_for(receiver);
            let records = shop.devices[from].records();
            made.push((from, records, rest));
            shop.remember(from);
            let (from, mut there, mut file) = file.get(&made).clone();
            if lacks_ground(&shop.devices[to], &file) {
                file = shop.devices[from].whole();
                there = shop.devices[from].records();
            }
            shop.takes(to, &file, &[]);
            shop.remember(to);
            prop_assert!(!would_bring(&shop.devices[to], &there), "{file:?} does not have it all");
            let claim = shop.false_claim();
            prop_assert!(claim.is_none(), "{claim:?}");
        }
        for _ in 0..6 {
            let all = 0..shop.devices.len();
            for (from, to) in all.clone().flat_map(|from| all.clone().map(move |to| (from, to))) {
                let receiver = shop.devices[to].id();
                let rest = shop.devices[from].rest_for(receiver);
                prop_assert!(!lacks_ground(&shop.devices[to], &rest), "it builds on its own word");
                shop.takes(to, &rest, &[]);
            }
        }
        prop_assert!(are_equal(&shop.devices));
        (0..shop.devices.len()).for_each(|place| shop.remember(place));
        let own = shop.written.iter().filter(|it| it.kind != RecordKind::Device);
        prop_assert_eq!(agreed(&shop.devices[0].own_records()), agreed(own));
    }
}
