//! What a field can hold, as any version of the app can read, keep and hand on.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::domain::date::PartialDate;

/// The value of a field. A field whose meaning this version does not know still has one of these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing: the field was emptied, or a change to it was taken back.
    Nothing,
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// Text.
    Text(Box<str>),
    /// Bytes.
    Bytes(Box<[u8]>),
    /// Several values. Only newer versions write this.
    List(Box<[Value]>),
    /// Values by name. Only newer versions write this.
    Map(Box<[(Box<str>, Value)]>),
    /// A number with a fraction. Only newer versions write this.
    Fraction(Fraction),
}

/// A number with a fraction, by its bits, so that it can be compared and kept exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction(pub u64);

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        f64::from_bits(self.0).total_cmp(&f64::from_bits(other.0))
    }
}

impl Value {
    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Nothing
            | Self::Flag(_)
            | Self::Number(_)
            | Self::Bytes(_)
            | Self::List(_)
            | Self::Map(_)
            | Self::Fraction(_) => None,
        }
    }
}

/// A type that can stand in a field.
pub trait Stored: Sized {
    /// The value that is kept.
    fn store(&self) -> Value;
    /// Reads a kept value; `None` when it is of another shape, as a newer version may have written.
    fn load(value: &Value) -> Option<Self>;
}

impl Stored for bool {
    fn store(&self) -> Value {
        Value::Flag(*self)
    }
    fn load(value: &Value) -> Option<Self> {
        if let Value::Flag(flag) = value { Some(*flag) } else { None }
    }
}

impl Stored for u8 {
    fn store(&self) -> Value {
        Value::Number(i64::from(*self))
    }
    fn load(value: &Value) -> Option<Self> {
        if let Value::Number(number) = value { u8::try_from(*number).ok() } else { None }
    }
}

impl Stored for u16 {
    fn store(&self) -> Value {
        Value::Number(i64::from(*self))
    }
    fn load(value: &Value) -> Option<Self> {
        if let Value::Number(number) = value { u16::try_from(*number).ok() } else { None }
    }
}

impl Stored for String {
    fn store(&self) -> Value {
        Value::Text(self.as_str().into())
    }
    fn load(value: &Value) -> Option<Self> {
        value.text().map(str::to_owned)
    }
}

impl Stored for PartialDate {
    fn store(&self) -> Value {
        Value::Text(self.to_string().into())
    }
    fn load(value: &Value) -> Option<Self> {
        value.text()?.parse().ok()
    }
}

impl Stored for NaiveDate {
    fn store(&self) -> Value {
        Value::Text(self.to_string().into())
    }
    fn load(value: &Value) -> Option<Self> {
        value.text()?.parse().ok()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn store(&self) -> Value {
        self.as_ref().map_or(Value::Nothing, T::store)
    }
    fn load(value: &Value) -> Option<Self> {
        match value {
            Value::Nothing => Some(None),
            value => T::load(value).map(Some),
        }
    }
}

/// Stores an enum without data as a short text, and declares the texts once.
macro_rules! coded {
    ($name:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $name {
            /// Every one of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The short text that stands for it in files.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// Finds it by its short text.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl $crate::domain::value::Stored for $name {
            fn store(&self) -> $crate::domain::value::Value {
                $crate::domain::value::Value::Text(self.code().into())
            }
            fn load(value: &$crate::domain::value::Value) -> Option<Self> {
                Self::from_code(value.text()?)
            }
        }
    };
}
pub(crate) use coded;

/// Lets a type that has one text be handed to another thread as that text.
macro_rules! written_as_text {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                text.parse().map_err(|_| serde::de::Error::custom(stringify!($name)))
            }
        }
    };
}
pub(crate) use written_as_text;
