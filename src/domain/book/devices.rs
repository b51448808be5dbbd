//! The devices of the shop, and how much of the book each of them has seen.

use super::Book;
use crate::domain::clock::Stamp;
use crate::domain::device::Device;
use crate::domain::id::DeviceId;
use crate::domain::record::{Record, RecordKind};
use crate::domain::vector::Vector;

impl Book {
    /// Every device that ever gave word, whoever did so last first.
    pub fn devices(&self) -> Vec<Device> {
        let mut devices: Vec<Device> =
            self.others.values().filter_map(|it| Device::of(it)).collect();
        devices.sort_by(|a, b| b.heard.cmp(&a.heard).then(a.id.cmp(&b.id)));
        devices
    }

    /// One device, if it ever gave word.
    pub fn device(&self, id: DeviceId) -> Option<Device> {
        let record = self.record(&RecordKind::Device, Device::record_id(id))?;
        Device::of(record)
    }

    /// What the device that this book lies on has seen: all that it wrote itself, and what it knows
    /// to have seen of others.
    pub fn seen_by(&self, own: DeviceId) -> Vector {
        let mut seen = self.device(own).map(|it| it.seen).unwrap_or_default();
        let registers = self.records().flat_map(|it| it.registers());
        let written = registers.map(|it| it.stamp).filter(|it| it.device == own).max();
        seen.see(own, written.map_or(0, Stamp::time));
        seen
    }

    /// How many records have something that a device has not seen. Word of devices does not count.
    pub fn unseen(&self, seen: &Vector) -> usize {
        let has_news =
            |it: &Record| it.registers().iter().any(|register| !seen.has_seen(register.stamp));
        self.records().filter(|it| it.kind != RecordKind::Device && has_news(it)).count()
    }
    /// How many records would not be as they are if the book had to be taken from a copy that holds
    /// this. Word of devices does not count, nor whatever came and went since.
    pub fn changes_since(&self, holds: &Vector) -> usize {
        let is_held = |it: &Record| it.registers().iter().any(|it| holds.has_seen(it.stamp));
        let is_changed = |it: &Record| it.registers().iter().any(|it| !holds.has_seen(it.stamp));
        let matters = |it: &Record| !it.is_deleted() || it.is_erased() || is_held(it);
        let records = self.records().filter(|it| it.kind != RecordKind::Device);
        records.filter(|it| is_changed(it) && matters(it)).count()
    }

    /// How many people are in the lists whom nobody invented.
    pub fn own_count(&self) -> usize {
        if self.sample.is_empty() {
            return self.roster.len();
        }
        self.roster.ids().filter(|id| !self.sample.contains(id)).count()
    }
}
