//! One thing in the book, as every device will agree to see it.
//!
//! A record is a list of registers: a field's name, its value, and the stamp of whoever wrote it
//! last. Sets (tags, phones) are registers too, one an element: `tags/regular` is on or off. So
//! joining two copies, keeping what a newer version wrote, undo and history are each written once,
//! for every kind of record and every field there will ever be.

use std::borrow::Cow;

use uuid::Uuid;

use crate::domain::clock::Stamp;
use crate::domain::value::{Fraction, Stored, Value};

/// The register that says that a record was deleted.
pub const DELETED: &str = "deleted";

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
            Self::Other(code) => code,
        }
    }

    /// Finds it by its short text; every text is some kind.
    pub fn from_code(code: &str) -> Self {
        match code {
            "person" => Self::Person,
            "occasion" => Self::Occasion,
            "entry" => Self::Entry,
            "shop" => Self::Shop,
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
    fn beats(&self, other: &Self) -> bool {
        (self.stamp, &self.value) > (other.stamp, &other.value)
    }
}

/// One thing in the book: a person, an occasion, an entry …
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is about.
    pub kind: RecordKind,
    /// Its name, given once, by the device that made it.
    pub id: Uuid,
    // Invariant: sorted by key, each key once.
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
        if sorted {
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
        match self.position(&register.key) {
            Err(at) => self.registers.insert(at, register),
            Ok(at) if register.beats(&self.registers[at]) => self.registers[at] = register,
            Ok(_) => {}
        }
    }

    /// Joins two copies of one record, field by field. Order does not matter, nor does twice.
    pub fn merge(&mut self, other: &Self) {
        other.registers.iter().for_each(|register| {
            let stands = self.register(&register.key).is_some_and(|ours| !register.beats(ours));
            if !stands {
                self.take(register.clone());
            }
        });
    }

    /// The latest stamp in the record; `None` while nothing was written.
    pub fn latest(&self) -> Option<Stamp> {
        self.registers.iter().map(|register| register.stamp).max()
    }

    /// The earliest stamp in the record, which is when it was made.
    pub fn earliest(&self) -> Option<Stamp> {
        self.registers.iter().map(|register| register.stamp).min()
    }

    /// Whether somebody deleted it.
    pub fn is_deleted(&self) -> bool {
        self.read(DELETED).unwrap_or(false)
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

    /// The elements that are in a set, in the order in which they were put there. The name of a
    /// set ends with a slash.
    pub fn elements<'a>(&'a self, set: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let start = self.registers.partition_point(|register| *register.key < *set);
        let mut within: Vec<(Stamp, &str)> = self.registers[start..]
            .iter()
            .map_while(|register| Some((register.key.strip_prefix(set)?, register)))
            .filter(|(_, register)| register.value == Value::Flag(true))
            .map(|(element, register)| (register.stamp, element))
            .collect();
        within.sort_unstable();
        within.into_iter().map(|(_, element)| element)
    }

    /// Writes a field, if that changes what it says.
    pub fn write(&mut self, key: impl Into<Key>, value: Value, stamp: Stamp) {
        let key = key.into();
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

    /// Writes a set so that it holds exactly `elements`; what stays keeps its stamp.
    pub fn write_set<'a>(
        &mut self,
        set: &'static str,
        elements: impl IntoIterator<Item = Cow<'a, str>>,
        stamp: Stamp,
    ) {
        self.write_set_among(set, elements, |_| true, stamp);
    }

    /// The same among the elements that this version can read; all others stay.
    pub fn write_set_among<'a>(
        &mut self,
        set: &'static str,
        elements: impl IntoIterator<Item = Cow<'a, str>>,
        can_read: impl Fn(&str) -> bool,
        stamp: Stamp,
    ) {
        let wanted: Vec<Cow<'a, str>> = elements.into_iter().collect();
        let gone: Vec<String> = self
            .elements(set)
            .filter(|element| can_read(element) && !wanted.iter().any(|it| it == element))
            .map(|element| element_key(set, element))
            .collect();
        gone.into_iter().for_each(|key| self.write(key, Value::Flag(false), stamp));
        wanted
            .iter()
            .for_each(|element| self.write(element_key(set, element), Value::Flag(true), stamp));
    }

    fn position(&self, key: &str) -> Result<usize, usize> {
        self.registers.binary_search_by(|register| (*register.key).cmp(key))
    }
}

/// The name of the register of one element of a set, whose own name ends with a slash.
pub fn element_key(set: &str, element: &str) -> String {
    format!("{set}{element}")
}

/// Whether a field that says this says no more than a field that was never written.
fn is_empty(value: &Value) -> bool {
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

/// FNV-1a (draft-eastlake-fnv), 64 bits.
const FNV_BASIS: u64 = 0xcbf2_9ce4_8422_2325;

fn summed_bytes(bytes: &[u8], sum: u64) -> u64 {
    bytes.iter().fold(sum, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Adds a text and its length, so that no two texts can be taken for two others.
fn summed_text(text: &str, sum: u64) -> u64 {
    summed_bytes(text.as_bytes(), summed_bytes(&(text.len() as u64).to_le_bytes(), sum))
}

fn summed(value: &Value, sum: u64) -> u64 {
    let tagged = |tag: u8, bytes: &[u8]| summed_bytes(bytes, summed_bytes(&[tag], sum));
    let count = |count: usize| (count as u64).to_le_bytes();
    match value {
        Value::Nothing => tagged(0, &[]),
        Value::Flag(flag) => tagged(1, &[u8::from(*flag)]),
        Value::Number(number) => tagged(2, &number.to_le_bytes()),
        Value::Text(text) => summed_text(text, tagged(3, &[])),
        Value::Bytes(bytes) => summed_bytes(bytes, tagged(4, &count(bytes.len()))),
        Value::List(items) => {
            items.iter().fold(tagged(5, &count(items.len())), |sum, it| summed(it, sum))
        }
        Value::Map(items) => {
            items.iter().fold(tagged(6, &count(items.len())), |sum, (name, it)| {
                summed(it, summed_text(name, sum))
            })
        }
        Value::Fraction(Fraction(bits)) => tagged(7, &bits.to_le_bytes()),
    }
}
