//! The devices of the shop, and how much of the book each of them has seen.

use super::Book;
use crate::domain::device::Device;
use crate::domain::id::DeviceId;
use crate::domain::record::RecordKind;
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
        for record in self.records() {
            record.each(|it| {
                if it.stamp.device == own {
                    seen.see(own, it.stamp.time());
                }
            });
        }
        seen
    }

    /// How many records have something that a device has not seen. Word of devices does not count.
    pub fn unseen(&self, seen: &Vector) -> usize {
        self.records().filter(|it| it.kind != RecordKind::Device && !it.is_seen(seen)).count()
    }

    /// How many people are in the lists whom nobody invented.
    pub fn own_count(&self) -> usize {
        if self.sample.is_empty() {
            return self.roster.len();
        }
        self.roster.ids().filter(|id| !self.sample.contains(id)).count()
    }
}
