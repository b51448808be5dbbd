//! One thing in the book, as every device will agree to see it.
//!
//! A record is a list of registers: a field's name, its value, and the stamp of whoever wrote it
//! last. Sets (tags, phones) are registers too, one an element: `tags/regular` is on or off. So
//! joining two copies, keeping what a newer version wrote, undo and history are each written once,
//! for every kind of record and every field there will ever be.

mod form;
mod kind;
mod sets;
mod stamps;
mod sum;
mod words;

use std::borrow::Cow;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::clock::Stamp;
use crate::domain::value::{Stored, Value};

pub use kind::RecordKind;
pub use sets::element_key;
use sum::{FNV_BASIS, summed, summed_text};
pub use words::{Page, RegisterRef, ValueRef};
use words::{Words, find, position};

/// The register that says that a record was deleted.
pub const DELETED: &str = "deleted";

/// The register that says that a record was erased for good. It stands alone then: whatever else is
/// or was written there is gone, on every device that hears of it, and nothing brings it back.
pub const ERASED: &str = "erased";

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
    words: Words,
    // Invariant: what the registers say of it. It is asked of every record, again and again.
    deleted: bool,
}

impl Record {
    /// A record in which nothing has been written yet.
    pub fn new(kind: RecordKind, id: Uuid) -> Self {
        Self { kind, id, words: Words::Own(Vec::new()), deleted: false }
    }

    /// A record from registers in any order; of two with one key the later stands.
    pub fn from_registers(kind: RecordKind, id: Uuid, registers: Vec<Register>) -> Self {
        let sorted = registers.windows(2).all(|pair| pair[0].key < pair[1].key);
        if sorted && !(kind.can_be_erased() && registers.iter().any(Register::erases)) {
            let mut record = Self { kind, id, words: Words::Own(registers), deleted: false };
            record.deleted = record.says_deleted();
            return record;
        }
        let mut record = Self::new(kind, id);
        registers.into_iter().for_each(|register| record.take(register));
        record
    }

    /// A record of which the words still lie in the bytes of a page, and whether they say that it is
    /// deleted. It must not be one that was erased.
    pub fn kept(kind: RecordKind, id: Uuid, page: Arc<dyn Page>, at: u32, deleted: bool) -> Self {
        Self { kind, id, words: Words::Kept(page, at), deleted }
    }

    /// Every register, sorted by key.
    pub fn registers(&self) -> Cow<'_, [Register]> {
        self.words.all()
    }

    /// Shows every register where it lies, sorted by key: nothing is read that is not asked for.
    pub fn each<'a>(&'a self, mut look: impl FnMut(RegisterRef<'a>)) {
        self.words.each(&mut |it| {
            look(it);
            true
        });
    }

    /// Whether this is true of any register.
    pub fn any(&self, is_it: impl Fn(RegisterRef<'_>) -> bool) -> bool {
        let mut found = false;
        self.words.each(&mut |it| {
            found = is_it(it);
            !found
        });
        found
    }

    /// One register.
    pub fn register(&self, key: &str) -> Option<Cow<'_, Register>> {
        self.words.one(key)
    }

    /// Takes a register from elsewhere, unless what stands here is later.
    pub fn take(&mut self, register: Register) {
        if !self.is_news(&register) {
            return;
        }
        if self.is_erased_by(&register) {
            self.words = Words::Own(vec![register]);
            self.deleted = true;
            return;
        }
        self.put(register);
    }

    /// Puts a register in its place, instead of the one that stands there.
    fn put(&mut self, register: Register) {
        if register.key == DELETED {
            self.deleted = register.value == Value::Flag(true);
        }
        let registers = self.words.own();
        match position(registers, &register.key) {
            Ok(at) => registers[at] = register,
            Err(at) => registers.insert(at, register),
        }
    }

    /// Joins two copies of one record, field by field. Order does not matter, nor does twice.
    pub fn merge(&mut self, other: &Self) {
        // Read once, not again for each register that comes.
        self.words.own();
        for register in other.registers().iter() {
            if self.is_news(register) {
                self.take(register.clone());
            }
        }
    }

    /// Whether joining another copy to this one would change anything.
    pub fn would_change(&self, other: &Self) -> bool {
        let ours = self.registers();
        other.registers().iter().any(|it| self.is_news_to(&ours, it))
    }

    /// Whether a register from elsewhere stands over what is here. Whatever was erased before or
    /// after it was written, it stays erased.
    fn is_news(&self, register: &Register) -> bool {
        self.is_news_to(&self.registers(), register)
    }

    fn is_news_to(&self, ours: &[Register], register: &Register) -> bool {
        match (self.is_erased(), self.is_erased_by(register)) {
            (false, true) => true,
            (true, false) => false,
            (true, true) | (false, false) => {
                find(ours, &register.key).is_none_or(|ours| register.beats(ours))
            }
        }
    }

    /// Whether somebody deleted it, or erased it for good.
    pub fn is_deleted(&self) -> bool {
        self.deleted
    }

    fn says_deleted(&self) -> bool {
        self.read(DELETED).unwrap_or(false) || self.says_erased()
    }

    /// Whether it was erased for good: then it says that and nothing else.
    pub fn is_erased(&self) -> bool {
        self.deleted && self.says_erased()
    }

    fn says_erased(&self) -> bool {
        let first = self.words.own_ones().and_then(<[Register]>::first);
        first.is_some_and(|it| self.is_erased_by(it))
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
        self.registers().iter().filter(telling).fold(FNV_BASIS, |sum, register| {
            summed(&register.value, summed_text(&register.key, sum))
        })
    }

    /// What a field says; `None` when it was never written or is not of this type.
    pub fn read<T: Stored>(&self, key: &str) -> Option<T> {
        T::load(&*self.words.value(key)?)
    }

    /// What a text field says; empty when it was never written.
    pub fn text(&self, key: &str) -> &str {
        self.words.find(key).and_then(|it| it.value.text()).unwrap_or_default()
    }

    /// Writes a field, if that changes what it says. In what was erased nothing can be written.
    pub fn write(&mut self, key: impl Into<Key>, value: Value, stamp: Stamp) {
        if self.is_erased() {
            return;
        }
        let register = Register { key: key.into(), stamp, value };
        if self.is_erased_by(&register) {
            return self.take(register);
        }
        let is_said = match self.register(&register.key) {
            Some(there) => there.value == register.value,
            None => is_empty(&register.value),
        };
        if !is_said {
            self.put(register);
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
