//! How much of what each device wrote somebody has seen.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::domain::clock::Stamp;
use crate::domain::id::DeviceId;
use crate::domain::record::Record;
use crate::domain::value::{Stored, Value};

/// A version vector (Parker, Popek et al., "Detection of Mutual Inconsistency in Distributed
/// Systems", 1983): for each device the time of the latest of its stamps that was seen, as
/// [`Stamp::time`] has it. Everything that the device wrote until then was seen, too.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Vector(BTreeMap<DeviceId, u64>);

impl Vector {
    /// The latest stamp of each device in some records. That nothing before it is missing is for
    /// whoever asks to know.
    pub fn of<'a>(records: impl IntoIterator<Item = &'a Record>) -> Self {
        let mut vector = Self::default();
        for record in records {
            record.each(|it| vector.see(it.stamp.device, it.stamp.time()));
        }
        vector
    }

    /// The time up to which everything that a device wrote was seen; 0 for nothing of it.
    pub fn time(&self, device: DeviceId) -> u64 {
        self.0.get(&device).copied().unwrap_or_default()
    }

    /// Whether what was written under this stamp was seen.
    pub fn has_seen(&self, stamp: Stamp) -> bool {
        stamp.time() <= self.time(stamp.device)
    }

    /// Whether all that the other has seen was seen here.
    pub fn covers(&self, other: &Self) -> bool {
        other.devices().all(|(device, time)| time <= self.time(device))
    }

    /// Everything that a device wrote until a time was seen.
    pub fn see(&mut self, device: DeviceId, until: u64) {
        if until > 0 {
            let time = self.0.entry(device).or_default();
            *time = until.max(*time);
        }
    }

    /// All that the other has seen was seen.
    pub fn join(&mut self, other: &Self) {
        other.devices().for_each(|(device, time)| self.see(device, time));
    }

    /// The same, with nothing of one device.
    #[must_use]
    pub fn without(mut self, device: DeviceId) -> Self {
        self.0.remove(&device);
        self
    }

    /// The same, with what each device wrote in its last so many milliseconds taken as not seen.
    #[must_use]
    pub fn less(mut self, millis: u64) -> Self {
        self.0.values_mut().for_each(|time| *time = Stamp::earlier(*time, millis));
        self
    }

    /// The devices of which anything was seen, and until when, in a fixed order.
    pub fn devices(&self) -> impl Iterator<Item = (DeviceId, u64)> {
        self.0.iter().map(|(device, time)| (*device, *time))
    }
}

impl fmt::Display for Vector {
    /// As one line of text: device and time in hex, `00000000000000a1-019a2f0000000000`, with a blank
    /// between two.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (device, time)) in self.devices().enumerate() {
            let between = if at == 0 { "" } else { " " };
            write!(f, "{between}{:016x}-{time:016x}", device.0)?;
        }
        Ok(())
    }
}

/// A text is not what a vector is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoVector;

impl FromStr for Vector {
    type Err = NoVector;

    fn from_str(text: &str) -> Result<Self, NoVector> {
        let hex = |text: &str| u64::from_str_radix(text, 16).map_err(|_| NoVector);
        let mut vector = Self::default();
        for part in text.split_whitespace() {
            let (device, time) = part.split_once('-').ok_or(NoVector)?;
            vector.see(DeviceId(hex(device)?), hex(time)?);
        }
        Ok(vector)
    }
}

impl Stored for Vector {
    fn store(&self) -> Value {
        // As text, because a number with a sign has no room for the latest times.
        let times = self.devices().map(|(device, time)| {
            let time = Value::Text(format!("{time:016x}").into());
            (format!("{:016x}", device.0).into(), time)
        });
        Value::Map(times.collect())
    }

    fn load(value: &Value) -> Option<Self> {
        let Value::Map(items) = value else { return None };
        let hex = |text: &str| u64::from_str_radix(text, 16).ok();
        let mut vector = Self::default();
        for (device, time) in items {
            vector.see(DeviceId(hex(device)?), hex(time.text()?)?);
        }
        Some(vector)
    }
}
