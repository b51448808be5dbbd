//! Which dates are near enough to today to be spoken of.

use super::date::{Count, Day, LeapRule, PartialDate};

/// Days ahead at which a date is coming up: time enough to order something.
pub const DAYS_AHEAD: u16 = 14;

/// Days back at which a date is only just missed, and late wishes are still kind.
pub const DAYS_BACK: u16 = 5;

/// How many days ahead and back are near. Zero leaves that side out.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Window {
    /// Days from today to a date that is coming up.
    pub ahead: u16,
    /// Days from a date that was just missed to today.
    pub back: u16,
}

impl Default for Window {
    fn default() -> Self {
        Self { ahead: DAYS_AHEAD, back: DAYS_BACK }
    }
}

/// How near a date is. Sorts as it is shown: today first, then what comes, then what was missed,
/// each from the nearest day on, and dates without a day last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Nearness {
    /// It is today.
    Today,
    /// It comes in so many days, at least one.
    Coming {
        /// Days from today.
        days: u16,
    },
    /// It was so many days ago, at least one.
    JustMissed {
        /// Days to today.
        days: u16,
    },
    /// It is some day of this month: the day is unknown.
    ThisMonth,
}

/// A date that is near. Sorts by its [`Nearness`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Near {
    nearness: Nearness,
    /// None for [`Nearness::ThisMonth`] alone.
    kept: Option<Day>,
    years: Option<Count>,
}

impl Near {
    /// A day that is today, and the years that it completes.
    pub(crate) fn on(today: Day, years: Count) -> Self {
        Self { nearness: Nearness::Today, kept: Some(today), years: Some(years) }
    }

    /// How near it is.
    pub fn nearness(self) -> Nearness {
        self.nearness
    }

    /// The day it is, will be or was kept; `None` for [`Nearness::ThisMonth`] alone.
    pub fn kept(self) -> Option<Day> {
        self.kept
    }

    /// The years it completes then: at 31 December, a birthday of 2 January counts the coming year.
    pub fn years(self) -> Option<Count> {
        self.years
    }
}

/// Whether a date is near to today, and how; `None` when it is not.
///
/// It looks across the end of the year both ways. When a date is both coming and just missed, as
/// wide windows make it, the nearer counts, and coming if both are as near.
pub fn near(date: PartialDate, rule: LeapRule, today: Day, window: Window) -> Option<Near> {
    if date.is_without_day() {
        let this_month =
            Near { nearness: Nearness::ThisMonth, kept: None, years: date.years_on(today) };
        return date.is_in_month_of(today).then_some(this_month);
    }
    let at = |kept: Day, nearness| Near { nearness, kept: Some(kept), years: date.years_on(kept) };
    let next = date.next_from(today, rule);
    if next == Some(today) {
        return Some(at(today, Nearness::Today));
    }
    let last = date.last_before(today, rule);
    let coming = next.and_then(|kept| Some((days_between(today, kept, window.ahead)?, kept)));
    let missed = last.and_then(|kept| Some((days_between(kept, today, window.back)?, kept)));
    match (coming, missed) {
        (Some((days, _)), Some((ago, kept))) if ago < days => {
            Some(at(kept, Nearness::JustMissed { days: ago }))
        }
        (Some((days, kept)), _) => Some(at(kept, Nearness::Coming { days })),
        (None, Some((days, kept))) => Some(at(kept, Nearness::JustMissed { days })),
        (None, None) => None,
    }
}

/// Days from the earlier day to the later; `None` when there are more than `most`.
fn days_between(earlier: Day, later: Day, most: u16) -> Option<u16> {
    u16::try_from((later - earlier).num_days()).ok().filter(|days| *days <= most)
}
