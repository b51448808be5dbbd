//! When to ask after what was noted.

use chrono::Duration;

use crate::domain::date::Day;
use crate::domain::value::{Stored, Value};

/// Days after its day on which an opener may still be asked: who comes every other week is asked
/// about the exam, and nobody is asked about it in spring.
pub const DAYS_OF_GRACE: i64 = 14;

/// What stands for "next time" in files; a day stands for itself.
const NEXT_TIME: &str = "next";

/// When to ask. Sorts as it is asked: what has a day goes before what can wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ask {
    /// From this day on, and some days longer.
    From(Day),
    /// Whenever they are here next.
    NextTime,
}

impl Ask {
    /// Reads what stands in files.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        match text {
            NEXT_TIME => Some(Self::NextTime),
            _ => text.parse().ok().map(Self::From),
        }
    }

    /// Whether it is the time to ask.
    pub fn is_due(self, today: Day) -> bool {
        match self {
            Self::NextTime => true,
            Self::From(day) => day <= today && !self.is_past(today),
        }
    }

    /// Whether it is too late to ask.
    pub fn is_past(self, today: Day) -> bool {
        match self {
            Self::NextTime => false,
            Self::From(day) => today - day > Duration::days(DAYS_OF_GRACE),
        }
    }

    /// The day from which on it is asked, if it has one.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::NextTime => None,
            Self::From(day) => Some(day),
        }
    }
}

impl Stored for Ask {
    fn store(&self) -> Value {
        match self {
            Self::NextTime => Value::Text(NEXT_TIME.into()),
            Self::From(day) => day.store(),
        }
    }

    fn load(value: &Value) -> Option<Self> {
        Self::from_text(value.text()?)
    }
}
