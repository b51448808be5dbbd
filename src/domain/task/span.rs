//! How near the day is on which a task is due.

use chrono::Days;

use crate::domain::date::Day;

/// So many days after today are near.
const NEAR: Days = Days::new(7);

/// How near the day is on which a task is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// It has passed.
    Overdue,
    /// It is today.
    Today,
    /// It is one of the next seven.
    NextDays,
    /// It is after those.
    Later,
    /// There is none.
    NoDay,
}

impl Span {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 5] =
        [Self::Overdue, Self::Today, Self::NextDays, Self::Later, Self::NoDay];

    /// How near a day is.
    pub fn of(due: Option<Day>, today: Day) -> Self {
        match due {
            None => Self::NoDay,
            Some(due) if due < today => Self::Overdue,
            Some(due) if due == today => Self::Today,
            Some(due) if due <= today + NEAR => Self::NextDays,
            Some(_) => Self::Later,
        }
    }
}
