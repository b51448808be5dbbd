//! When somebody is away: both days belong to it.

use crate::domain::date::Day;
use crate::domain::entry::Ask;

/// From which day until which somebody is away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Away {
    /// The first day away.
    pub from: Day,
    /// The last day away, not before the first.
    pub until: Day,
}

impl Away {
    /// From a day until another, whichever comes first.
    pub fn between(one: Day, other: Day) -> Self {
        Self { from: one.min(other), until: one.max(other) }
    }

    /// Whether they are away on a day.
    pub fn holds(self, day: Day) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// The day on which they are back, when it is time to ask how it was.
    pub fn ask(self) -> Ask {
        Ask::From(self.until.succ_opt().unwrap_or(self.until))
    }
}
