//! One thing in the book, as every device will agree to see it.
//!
//! A record is a list of registers: a field's name, its value, and the stamp of whoever wrote it
//! last. Sets (tags, phones) are registers too, one an element: `tags/regular` is on or off. So
//! joining two copies, keeping what a newer version wrote, undo and history are each written once,
//! for every kind of record and every field there will ever be.

mod form;
mod sets;
mod sum;

use std::borrow::Cow;

use uuid::Uuid;

use crate::domain::clock::Stamp;
use crate::domain::value::{Stored, Value};

pub use sets::element_key;
use sum::{FNV_BASIS, summed, summed_text};

/// The register that says that a record was deleted.
pub const DELETED: &str = "deleted";

/// The register that says that a record was erased for good. It stands alone then: whatever else is
/// or was written there is gone, on every device that hears of it, and nothing brings it back.
pub const ERASED: &str = "erased";

/// What a record is about. Kinds of newer versions are kept and handed on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// A person: anyone with a card.
    Person,
    /// A date to remember that comes back.
    Occasion,
    /// One thing that happened.
    Entry,
    /// What the shop as a whole has settled.
    Shop,
    /// A device that holds a copy of the book.
    Device,
    /// A kind that a newer version knows.
    Other(Box<str>),
}

impl RecordKind {
    /// The short text that stands for it in files.
    pub fn code(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::Occasion => "occasion",
            Self::Entry => "entry",
            Self::Shop => "shop",
            Self::Device => "device",
            Self::Other(code) => code,
        }
    }

    /// Whether records of it can be erased for good. There is always one shop, and the word of a
    /// device says nothing of anybody: no file may silence them for ever.
    pub fn can_be_erased(&self) -> bool {
        match self {
            Self::Shop | Self::Device => false,
            Self::Person | Self::Occasion | Self::Entry | Self::Other(_) => true,
        }
    }

    /// Finds it by its short text; every text is some kind.
    pub fn from_code(code: &str) -> Self {
        match code {
            "person" => Self::Person,
            "occasion" => Self::Occasion,
            "entry" => Self::Entry,
            "shop" => Self::Shop,
            "device" => Self::Device,
            other => Self::Other(other.into()),
        }
    }
}

/// The name of a field, or of a set and one element of it (`tags/regular`).
pub type Key = Cow<'static, str>;

/// One field, who wrote it last, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    /// The field's name.
    pub key: Key,
    /// When and where it was written.
    pub stamp: Stamp,
    /// What was written.
    pub value: Value,
}

impl Register {
    /// Whether this one stands when the two meet. Equal stamps with unequal values exist only where
    /// a browser profile was copied; then the greater value stands, so that all devices agree.
    pub(crate) fn beats(&self, other: &Self) -> bool {
        (self.stamp, &self.value) > (other.stamp, &other.value)
    }

    /// Whether it says that its record is erased. No later stamp takes that back.
    fn erases(&self) -> bool {
        self.key == ERASED && self.value == Value::Flag(true)
    }
}

/// One thing in the book: a person, an occasion, an entry …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is about.
    pub kind: RecordKind,
    /// Its name, given once, by the device that made it.
    pub id: Uuid,
    // Invariant: sorted by key, each key once. An erased record has one register, which says so.
    registers: Vec<Register>,
}

impl Record {
    /// A record in which nothing has been written yet.
    pub fn new(kind: RecordKind, id: Uuid) -> Self {
        Self { kind, id, registers: Vec::new() }
    }

    /// A record from registers in any order; of two with one key the later stands.
    pub fn from_registers(kind: RecordKind, id: Uuid, registers: Vec<Register>) -> Self {
        let sorted = registers.windows(2).all(|pair| pair[0].key < pair[1].key);
        if sorted && !(kind.can_be_erased() && registers.iter().any(Register::erases)) {
            return Self { kind, id, registers };
        }
        let mut record = Self::new(kind, id);
        registers.into_iter().for_each(|register| record.take(register));
        record
    }

    /// Every register, sorted by key.
    pub fn registers(&self) -> &[Register] {
        &self.registers
    }

    /// One register.
    pub fn register(&self, key: &str) -> Option<&Register> {
        self.position(key).ok().map(|at| &self.registers[at])
    }

    /// Takes a register from elsewhere, unless what stands here is later.
    pub fn take(&mut self, register: Register) {
        if !self.is_news(&register) {
            return;
        }
        if self.is_erased_by(&register) {
            self.registers = vec![register];
            return;
        }
        match self.position(&register.key) {
            Ok(at) => self.registers[at] = register,
            Err(at) => self.registers.insert(at, register),
        }
    }

    /// Joins two copies of one record, field by field. Order does not matter, nor does twice.
    pub fn merge(&mut self, other: &Self) {
        for register in &other.registers {
            if self.is_news(register) {
                self.take(register.clone());
            }
        }
    }

    /// Whether joining another copy to this one would change anything.
    pub fn would_change(&self, other: &Self) -> bool {
        other.registers.iter().any(|it| self.is_news(it))
    }

    /// Whether a register from elsewhere stands over what is here. Whatever was erased before or
    /// after it was written, it stays erased.
    fn is_news(&self, register: &Register) -> bool {
        match (self.is_erased(), self.is_erased_by(register)) {
            (false, true) => true,
            (true, false) => false,
            (true, true) | (false, false) => {
                self.register(&register.key).is_none_or(|ours| register.beats(ours))
            }
        }
    }

    /// The latest stamp in the record; `None` while nothing was written.
    pub fn latest(&self) -> Option<Stamp> {
        self.registers.iter().map(|register| register.stamp).max()
    }

    /// The earliest stamp in the record, which is when it was made.
    pub fn earliest(&self) -> Option<Stamp> {
        self.registers.iter().map(|register| register.stamp).min()
    }

    /// Whether somebody deleted it, or erased it for good.
    pub fn is_deleted(&self) -> bool {
        self.read(DELETED).unwrap_or(false) || self.is_erased()
    }

    /// Whether it was erased for good: then it says that and nothing else.
    pub fn is_erased(&self) -> bool {
        self.registers.first().is_some_and(|it| self.is_erased_by(it))
    }

    /// Erases it for good.
    pub fn erase(&mut self, stamp: Stamp) {
        self.take(Register { key: ERASED.into(), stamp, value: Value::Flag(true) });
    }

    /// A sum of what the record says: the same for two that say the same, whenever it was written.
    /// Fields that say nothing do not count, nor does whether it was deleted. Kept in steps, so it
    /// must never change.
    pub fn said(&self) -> u64 {
        let telling = |it: &&Register| it.key != DELETED && !is_empty(&it.value);
        self.registers.iter().filter(telling).fold(FNV_BASIS, |sum, register| {
            summed(&register.value, summed_text(&register.key, sum))
        })
    }

    /// What a field says; `None` when it was never written or is not of this type.
    pub fn read<T: Stored>(&self, key: &str) -> Option<T> {
        T::load(&self.register(key)?.value)
    }

    /// What a text field says; empty when it was never written.
    pub fn text(&self, key: &str) -> &str {
        self.register(key).and_then(|register| register.value.text()).unwrap_or_default()
    }

    /// Writes a field, if that changes what it says. In what was erased nothing can be written.
    pub fn write(&mut self, key: impl Into<Key>, value: Value, stamp: Stamp) {
        let key = key.into();
        if self.is_erased() {
            return;
        }
        let register = Register { key, stamp, value };
        if self.is_erased_by(&register) {
            return self.take(register);
        }
        let Register { key, stamp, value } = register;
        match self.position(&key) {
            Ok(at) if self.registers[at].value == value => {}
            Ok(at) => self.registers[at] = Register { key, stamp, value },
            Err(_) if is_empty(&value) => {}
            Err(at) => self.registers.insert(at, Register { key, stamp, value }),
        }
    }

    /// Writes a field of a form, if that changes what it says to this version. What this version
    /// cannot read shows as `unread` in the form, and stays until something else is written there.
    pub fn write_as<T: Stored + PartialEq>(
        &mut self,
        key: &'static str,
        value: &T,
        unread: &T,
        stamp: Stamp,
    ) {
        let is_unread = self.register(key).is_some_and(|it| T::load(&it.value).is_none());
        if !is_unread || value != unread {
            self.write(key, value.store(), stamp);
        }
    }

    fn is_erased_by(&self, register: &Register) -> bool {
        self.kind.can_be_erased() && register.erases()
    }

    fn position(&self, key: &str) -> Result<usize, usize> {
        self.registers.binary_search_by(|register| (*register.key).cmp(key))
    }
}

/// Whether a field that says this says no more than a field that was never written.
pub(crate) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Nothing | Value::Flag(false) => true,
        Value::Text(text) => text.is_empty(),
        Value::Flag(true)
        | Value::Number(_)
        | Value::Bytes(_)
        | Value::List(_)
        | Value::Map(_)
        | Value::Fraction(_) => false,
    }
}
