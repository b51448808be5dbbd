//! The words of a record: its own, or still in the bytes of the page that they were read from.
//!
//! Most of a book is what happened long ago, and of that most is never looked at again. So a book
//! that opens looks through the bytes of such records and leaves them as they are: no memory is
//! asked for each word, and what is said is read when somebody wants to know.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::Register;
use crate::domain::clock::Stamp;
use crate::domain::value::Value;

/// A value where it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueRef<'a> {
    /// Nothing.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Text.
    Text(&'a str),
    /// Anything else; whoever wants it reads the whole register.
    Other,
}

impl<'a> ValueRef<'a> {
    /// The text, if this is one.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing | Self::Flag(_) | Self::Number(_) | Self::Other => None,
        }
    }
}

impl<'a> From<&'a Value> for ValueRef<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Nothing => Self::Nothing,
            Value::Flag(flag) => Self::Flag(*flag),
            Value::Number(number) => Self::Number(*number),
            Value::Text(text) => Self::Text(text),
            Value::Bytes(_) | Value::List(_) | Value::Map(_) | Value::Fraction(_) => Self::Other,
        }
    }
}

/// A register where it lies.
#[derive(Debug, Clone, Copy)]
pub struct RegisterRef<'a> {
    /// The field's name.
    pub key: &'a str,
    /// When and where it was written.
    pub stamp: Stamp,
    /// What was written.
    pub value: ValueRef<'a>,
}

impl<'a> From<&'a Register> for RegisterRef<'a> {
    fn from(register: &'a Register) -> Self {
        let Register { key, stamp, value } = register;
        Self { key, stamp: *stamp, value: value.into() }
    }
}

/// Bytes in which records lie. Whoever makes one has looked through all of it: every record that is
/// said to lie there can be read, and has its registers in order, each key once.
pub trait Page: fmt::Debug + Send + Sync {
    /// Shows the registers of the record at a place, one after the other, as long as `look` wants to
    /// see more.
    fn each<'a>(&'a self, at: u32, look: &mut dyn FnMut(RegisterRef<'a>) -> bool);

    /// Reads the registers of the record at a place.
    fn read(&self, at: u32) -> Vec<Register>;

    /// Of each device that wrote in any of these records its latest stamp; nothing where it is cheaper
    /// to look at the record.
    fn latest(&self) -> &[Stamp];
}

#[derive(Debug, Clone)]
pub(super) enum Words {
    // Invariant: sorted by key, each key once. An erased record has one register, which says so.
    Own(Vec<Register>),
    Kept(Arc<dyn Page>, u32),
}

impl Words {
    pub(super) fn all(&self) -> Cow<'_, [Register]> {
        match self {
            Self::Own(registers) => Cow::Borrowed(registers),
            Self::Kept(page, at) => Cow::Owned(page.read(*at)),
        }
    }

    /// The registers, if they need not be read first.
    pub(super) fn own_ones(&self) -> Option<&[Register]> {
        match self {
            Self::Own(registers) => Some(registers),
            Self::Kept(..) => None,
        }
    }

    /// One register where it lies.
    pub(super) fn find(&self, key: &str) -> Option<RegisterRef<'_>> {
        match self {
            Self::Own(registers) => find(registers, key).map(Into::into),
            Self::Kept(page, at) => {
                let mut found = None;
                page.each(*at, &mut |it| {
                    found = Some(it).filter(|it| it.key == key);
                    found.is_none()
                });
                found
            }
        }
    }

    /// What one register says.
    pub(super) fn value(&self, key: &str) -> Option<Cow<'_, Value>> {
        if let Self::Own(registers) = self {
            return find(registers, key).map(|it| Cow::Borrowed(&it.value));
        }
        Some(Cow::Owned(match self.find(key)?.value {
            ValueRef::Nothing => Value::Nothing,
            ValueRef::Flag(flag) => Value::Flag(flag),
            ValueRef::Number(number) => Value::Number(number),
            ValueRef::Text(text) => Value::Text(text.into()),
            ValueRef::Other => return self.one(key).map(|it| Cow::Owned(it.into_owned().value)),
        }))
    }

    /// One register.
    pub(super) fn one(&self, key: &str) -> Option<Cow<'_, Register>> {
        match self {
            Self::Own(registers) => find(registers, key).map(Cow::Borrowed),
            Self::Kept(page, at) => {
                // Most that is asked for is not there.
                self.find(key)?;
                page.read(*at).into_iter().find(|it| *it.key == *key).map(Cow::Owned)
            }
        }
    }

    /// Shows one register after the other, as long as `look` wants to see more.
    pub(super) fn each<'a>(&'a self, look: &mut dyn FnMut(RegisterRef<'a>) -> bool) {
        match self {
            Self::Own(registers) => drop(registers.iter().all(|it| look(it.into()))),
            Self::Kept(page, at) => page.each(*at, look),
        }
    }

    /// Of each device a stamp that none of its own here is later than, where that is known without a
    /// look.
    pub(super) fn bounds(&self) -> Option<&[Stamp]> {
        match self {
            Self::Own(_) => None,
            Self::Kept(page, _) => Some(page.latest()).filter(|it| !it.is_empty()),
        }
    }

    /// What the record says, to write in it.
    pub(super) fn own(&mut self) -> &mut Vec<Register> {
        if let Self::Kept(page, at) = self {
            *self = Self::Own(page.read(*at));
        }
        match self {
            Self::Own(registers) => registers,
            Self::Kept(..) => unreachable!("it was read just now"),
        }
    }
}

/// So many registers are looked through one by one: most names differ in their length already.
const FEW: usize = 24;

/// The register with a name.
pub(super) fn find<'a>(registers: &'a [Register], key: &str) -> Option<&'a Register> {
    if registers.len() <= FEW {
        return registers.iter().find(|it| *it.key == *key);
    }
    position(registers, key).ok().map(|at| &registers[at])
}

/// Where a register stands, or else where it has to stand.
pub(super) fn position(registers: &[Register], key: &str) -> Result<usize, usize> {
    registers.binary_search_by(|register| (*register.key).cmp(key))
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Kept(page, at), Self::Kept(other, place)) if Arc::ptr_eq(page, other) => {
                at == place
            }
            (one, other) => one.all() == other.all(),
        }
    }
}

impl Eq for Words {}
