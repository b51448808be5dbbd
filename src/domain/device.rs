//! A device of the shop: what it is called, and what it had seen when it last gave word.
//!
//! Only the device itself writes its record, so the record tells every other one how far it is.

use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::Problem;
use crate::domain::draft::{FieldFault, FormField, tidy, too_long};
use crate::domain::id::DeviceId;
use crate::domain::limits;
use crate::domain::record::{Record, RecordKind, Register};
use crate::domain::value::{Stored, Value};
use crate::domain::vector::Vector;

const NAME: &str = "name";
const SEEN: &str = "seen";
const MADE: &str = "made";
const COPIED: &str = "copied";
const COPIED_SEEN: &str = "copied-seen";

/// What the ids of all devices' records begin with: nothing else is ever called so.
const FIRST_HALF: u64 = 0x6279_6e61_6d65_8000;

/// A copy of the whole book that was read back and found good before it left the device.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GoodCopy {
    /// When it was made, in milliseconds since 1970 (UTC) by the device's own clock.
    pub made: u64,
    /// The latest that it holds of what each device wrote.
    pub holds: Vector,
}

/// A device, as the book has it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Device {
    /// Which.
    pub id: DeviceId,
    /// What it is called; empty while nobody named it.
    pub name: String,
    /// What it has seen, as far as it told.
    pub seen: Vector,
    /// When it last made a copy, in milliseconds since 1970 (UTC) by its own clock.
    pub made: Option<u64>,
    /// Its last good copy of the whole book.
    pub copied: Option<GoodCopy>,
    /// When it last gave word, by its own clock.
    pub heard: u64,
}

impl Device {
    /// The device in a record; `None` when the record is of none.
    pub fn of(record: &Record) -> Option<Self> {
        let (half, id) = record.id.as_u64_pair();
        if record.kind != RecordKind::Device || half != FIRST_HALF || record.is_deleted() {
            return None;
        }
        let id = DeviceId(id);
        let mut seen: Vector = record.read(SEEN).unwrap_or_default();
        let own = record.stamps().into_iter().filter(|it| it.device == id).max();
        if let Some(own) = own {
            seen.see(id, own.time());
        }
        let copied = record.read::<Millis>(COPIED).zip(record.read(COPIED_SEEN));
        Some(Self {
            id,
            name: record.text(NAME).to_owned(),
            seen,
            made: record.read::<Millis>(MADE).map(|it| it.0),
            copied: copied.map(|(made, holds)| GoodCopy { made: made.0, holds }),
            heard: own.map_or(0, Stamp::millis),
        })
    }

    /// The id of a device's record.
    pub fn record_id(id: DeviceId) -> Uuid {
        Uuid::from_u64_pair(FIRST_HALF, id.0)
    }
}

/// What a device has to say of itself. What is `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DeviceWord {
    /// What it is called.
    pub name: Option<String>,
    /// What it has seen of the others.
    pub seen: Option<Vector>,
    /// When it made a copy, in milliseconds.
    pub made: Option<u64>,
    /// A copy of the whole book that left the device, and is good.
    pub copied: Option<GoodCopy>,
}

impl DeviceWord {
    /// A new name.
    pub fn named(name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..Self::default() }
    }

    /// The word, tidied; the name may be too long.
    fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.name = self.name.as_deref().map(tidy);
        let fault = self.name.as_deref().and_then(|it| too_long(it, limits::NAME));
        fault.map_or(Ok(self), |fault| Err(vec![(FormField::Name, fault)]))
    }
}

/// A device's record once it has said what it has to say.
pub(crate) fn tell(
    book: &Book,
    id: DeviceId,
    word: DeviceWord,
    stamp: Stamp,
) -> Result<Record, Problem> {
    let there = book.record(&RecordKind::Device, Device::record_id(id));
    Ok(told(there, id, &word.checked()?, stamp))
}

/// A device's record with what it has to say of itself.
pub(crate) fn told(
    there: Option<&Arc<Record>>,
    id: DeviceId,
    word: &DeviceWord,
    stamp: Stamp,
) -> Record {
    let empty = || Record::new(RecordKind::Device, Device::record_id(id));
    let mut record = there.map_or_else(empty, |it| Record::clone(it));
    if let Some(name) = &word.name {
        record.write(NAME, name.store(), stamp);
    }
    if let Some(seen) = &word.seen {
        record.write(SEEN, seen.clone().without(id).store(), stamp);
    }
    if let Some(made) = word.made {
        record.write(MADE, Millis(made).store(), stamp);
    }
    if let Some(copied) = &word.copied {
        record.write(COPIED, Millis(copied.made).store(), stamp);
        record.write(COPIED_SEEN, copied.holds.store(), stamp);
    }
    record
}

/// Says again what a device has seen, so that this is the latest that it wrote.
pub(crate) fn say_again(record: &mut Record, stamp: Stamp) {
    let seen = record.read::<Vector>(SEEN).unwrap_or_default();
    record.take(Register { key: SEEN.into(), stamp, value: seen.store() });
}

/// A time in milliseconds.
struct Millis(u64);

impl Stored for Millis {
    fn store(&self) -> Value {
        Value::Number(i64::try_from(self.0).unwrap_or(i64::MAX))
    }
    fn load(value: &Value) -> Option<Self> {
        if let Value::Number(number) = value { u64::try_from(*number).ok().map(Self) } else { None }
    }
}
