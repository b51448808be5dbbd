//! Years as our customer where nobody knows the day on which they began.
//!
//! There is no day to greet them on, and a whole year of it would wear out. A shopkeeper says it when
//! they stand before her: so the years are full with the first visit of the year, or, where the month
//! is known, with the first one from that month on.

use chrono::Datelike;

use crate::domain::book::Book;
use crate::domain::date::{Count, Day, PartialDate};
use crate::domain::id::PersonId;
use crate::domain::reminder::Near;

impl Book {
    /// The years that are full with the visit of today; `None` where they were not here today, or
    /// were before since the years are full.
    pub(super) fn full_with_this_visit(
        &self,
        id: PersonId,
        since: PartialDate,
        today: Day,
    ) -> Option<Near> {
        let began = since.year().filter(|_| !since.is_about())?;
        let start = latest_start(since, today)?;
        let years = u16::try_from(start.year() - began).ok().filter(|it| *it > 0)?;
        let visits = self.timelines.of(id)?.visits_latest_first().map(|it| it.day);
        let mut since_then = visits.filter(|day| (start..=today).contains(day)).peekable();
        since_then.peek()?;
        since_then.all(|day| day == today).then(|| Near::on(today, Count::Exact(years)))
    }
}

/// The latest day on which a year as our customer began to be full.
fn latest_start(since: PartialDate, today: Day) -> Option<Day> {
    let month = u32::from(since.month().unwrap_or(1));
    let in_year = |year| Day::from_ymd_opt(year, month, 1);
    in_year(today.year()).filter(|it| *it <= today).or_else(|| in_year(today.year() - 1))
}
