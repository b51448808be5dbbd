//! Devices that hand each other files as the app does: look first, join then, write down what was
//! seen, and erase what came about nobody but people who were erased.

use std::sync::Arc;

use byname::domain::clock::Clock;
use byname::domain::command::{Command, Problem};
use byname::domain::device::DeviceWord;
use byname::domain::id::DeviceId;
use byname::domain::merging::{Joining, Merging, Origin};
use byname::domain::record::{Record, RecordKind, Register};
use byname::domain::step::Step;
use byname::domain::vector::Vector;

use super::Device;

/// A file that one device made for another.
#[derive(Debug, Clone)]
pub struct Handed {
    pub origin: Origin,
    pub records: Vec<Arc<Record>>,
}

impl Device {
    pub fn id(&self) -> DeviceId {
        self.clock.device()
    }

    pub fn seen(&self) -> Vector {
        self.book.seen_by(self.id())
    }

    /// A whole copy.
    pub fn whole(&mut self) -> Handed {
        self.gives_word();
        let origin = Origin { vector: Some(self.seen()), ..Origin::default() };
        Handed { origin, records: self.records() }
    }

    /// A copy of only what another device has not seen, by its own word as this book has it; a
    /// whole one where there is no word of it.
    pub fn rest_for(&mut self, other: DeviceId) -> Handed {
        let Some(there) = self.book.device(other) else { return self.whole() };
        self.gives_word();
        let since = there.seen;
        let records = self.records().iter().filter_map(|it| unseen(it, &since)).collect();
        let origin = Origin { vector: Some(self.seen()), since: Some(since), ..Origin::default() };
        Handed { origin, records }
    }

    /// A copy from before files told what the device that made them had seen.
    pub fn old_copy(&self) -> Handed {
        let records = self.records();
        let written = Vector::of(records.iter().map(|it| &**it));
        Handed { origin: Origin { written, ..Origin::default() }, records }
    }

    fn gives_word(&mut self) {
        let word = DeviceWord { made: Some(self.now), ..DeviceWord::default() };
        drop(self.commit(Command::TellDevice { id: self.id(), word }));
    }

    pub fn looks_at(&self, file: &Handed) -> Merging {
        let mut merging = Merging::new(self.seen(), file.origin.clone(), self.now);
        merging.look(&self.book, file.records.iter().cloned());
        merging.finish(&self.book);
        merging
    }

    /// Takes in a file as it was chosen.
    pub fn joins(&mut self, merging: &Merging) -> Option<Step> {
        self.now += 1_000;
        let decided = merging.decided();
        let mut joining = Joining::new(self.stamp());
        joining.join(&self.book, decided.records);
        decided.takes.into_iter().for_each(|it| joining.take(&self.book, it));
        joining.lose(decided.lost);
        joining.see(&self.book, self.id(), decided.seen);
        let batch = match joining.finish(&self.book) {
            Ok(batch) => batch,
            Err(Problem::NothingToDo) => return None,
            Err(problem) => panic!("a merge is never refused: {problem:?}"),
        };
        batch.records.iter().filter_map(|it| it.latest()).for_each(|it| self.clock.observe(it));
        self.book.apply(&batch);
        drop(self.commit(Command::EraseOrphans));
        Some(batch.step)
    }

    /// Takes in a file, all of it.
    pub fn takes(&mut self, file: &Handed) -> Option<Step> {
        let merging = self.looks_at(file);
        self.joins(&merging)
    }

    /// Closes the app and opens it again: its clock starts from the latest stamp in the book.
    pub fn restarts(&mut self) {
        self.clock = Clock::new(self.id());
        self.book.records().filter_map(|it| it.latest()).for_each(|it| self.clock.observe(it));
    }

    /// Every record but the words of devices, in a fixed order.
    pub fn own_records(&self) -> Vec<Arc<Record>> {
        let records = self.records().into_iter();
        records.filter(|it| it.kind != RecordKind::Device).collect()
    }
}

/// What of a record somebody has not seen.
fn unseen(record: &Record, since: &Vector) -> Option<Arc<Record>> {
    let registers = record.registers();
    let news = registers.iter().filter(|it| !since.has_seen(it.stamp));
    let news: Vec<Register> = news.cloned().collect();
    (!news.is_empty())
        .then(|| Arc::new(Record::from_registers(record.kind.clone(), record.id, news)))
}

/// Two devices that have seen all of each other: the first added Ada, and both have her.
pub fn counter_and_stall() -> (Device, Device, byname::domain::id::PersonId) {
    let (mut counter, mut stall) = (Device::new(1), Device::new(2));
    let ada = counter.adds("Ada");
    hand_over(&mut counter, &mut stall);
    (counter, stall, ada)
}

/// Each takes in the file of the other.
pub fn hand_over(one: &mut Device, other: &mut Device) {
    let file = one.whole();
    other.takes(&file);
    let file = other.whole();
    one.takes(&file);
}

/// Hands whole files around until all books say the same, as they must after a few rounds.
pub fn hand_around(devices: &mut [Device]) {
    for _ in 0..6 {
        for from in 0..devices.len() {
            let file = devices[from].whole();
            devices.iter_mut().for_each(|it| drop(it.takes(&file)));
        }
        if are_equal(devices) {
            return;
        }
    }
    panic!("six rounds, and the books still differ");
}

/// Whether all books say the same, but for the words of devices.
pub fn are_equal(devices: &[Device]) -> bool {
    let first = devices[0].own_records();
    devices[1..].iter().all(|it| it.own_records() == first)
}
