//! When the shop was closed: days that nobody's silence counts.
//!
//! After three weeks of holidays everybody would be late, and nobody is. So days on which nobody at all
//! was here do not count where they are many in a row: from the day after the last one with a visit, and
//! up to the next one or to today, when those two are more than `WEEK` days apart. What goes on every
//! week, a Sunday or two days off, is in everybody's own rhythm already.
//!
//! That is only known of a shop that writes its visits down. Of one that does so now and then, days without
//! any are what is usual, and the days of the calendar count: before the silence, at least `OPEN` of the
//! last `BEFORE` days must have had a visit, and by two people each on average, so that one regular who
//! stays away closes no shop.

use crate::domain::date::Day;

/// Days with visits that are further apart than this have a closure between them.
const WEEK: i64 = 7;
/// So many days before a closure tell whether the shop writes its visits down.
const BEFORE: u64 = 28;
/// So many of them must have a visit: three days a week are enough.
const OPEN: usize = 12;
/// So many people must have been here on each of those on average.
const PEOPLE: usize = 2;

/// The days on which the shop was closed. Cheap while it never was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Closed {
    /// From a day up to another one that does not belong to it, the earliest first.
    spans: Vec<(Day, Day)>,
}

impl Closed {
    /// The closures before today, by the days on which anybody was here and how many people that were, the
    /// earliest first.
    pub fn of(days: impl IntoIterator<Item = (Day, usize)>, today: Day) -> Self {
        let days: Vec<(Day, usize)> =
            days.into_iter().take_while(|(day, _)| *day <= today).collect();
        let ends = days.iter().map(|(day, _)| *day).skip(1).chain([today]);
        let gaps = days.iter().enumerate().zip(ends);
        let spans = gaps.filter_map(|((place, (last, _)), next)| {
            let is_long = (next - *last).num_days() > WEEK;
            (is_long && is_lively(&days[..=place]))
                .then(|| (last.succ_opt().unwrap_or(*last), next))
        });
        Self { spans: spans.collect() }
    }

    /// How many of the days since a day do not count.
    pub fn since(&self, day: Day) -> u32 {
        let within = self.spans.iter().rev().take_while(|(_, until)| *until > day);
        let days = within.map(|(from, until)| (*until - day.max(*from)).num_days());
        u32::try_from(days.sum::<i64>()).unwrap_or_default()
    }
}

/// Whether the shop wrote its visits down until the last of these days.
fn is_lively(days: &[(Day, usize)]) -> bool {
    let Some((last, _)) = days.last() else { return false };
    let first = *last - chrono::Days::new(BEFORE - 1);
    let lately = days.iter().rev().take_while(|(day, _)| *day >= first);
    let (open, people) = lately.fold((0, 0), |(open, all), (_, people)| (open + 1, all + people));
    open >= OPEN && people >= PEOPLE * open
}
