//! A whole month of somebody's days.

use chrono::{Datelike, Days, Months};

use crate::domain::book::{Book, Celebration};
use crate::domain::date::Day;
use crate::domain::reminder::Window;

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: Day,
}

impl Month {
    /// The month that has a day.
    pub fn of(day: Day) -> Self {
        Self { first: day.with_day(1).unwrap_or(day) }
    }

    /// Reads a month as an address has it: `2026-12`.
    pub fn read(text: &str) -> Option<Self> {
        let first = format!("{text}-01").parse::<Day>().ok()?;
        (1..=9999).contains(&first.year()).then_some(Self { first })
    }

    /// As an address has it.
    pub fn text(self) -> String {
        self.first.format("%Y-%m").to_string()
    }

    /// Its first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// All its days.
    pub fn days(self) -> impl Iterator<Item = Day> {
        let next = self.next().first;
        self.first.iter_days().take_while(move |day| *day < next)
    }

    /// The month after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self { first: self.first.checked_add_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// The month before it.
    #[must_use]
    pub fn previous(self) -> Self {
        Self { first: self.first.checked_sub_months(Months::new(1)).unwrap_or(self.first) }
    }

    /// Its days in weeks that start on this day of the week (0 for Monday), with the days of the months
    /// beside it that fill the first and the last week.
    pub fn weeks(self, starts: u32) -> Vec<[Day; 7]> {
        let before = (self.first.weekday().num_days_from_monday() + 7 - starts) % 7;
        let start = self.first.checked_sub_days(Days::new(u64::from(before))).unwrap_or(self.first);
        let end = self.next().first;
        let week = |start: Day| std::array::from_fn(|at| start + Days::new(at as u64));
        start.iter_days().step_by(7).take_while(|day| *day < end).map(week).collect()
    }
}

impl Book {
    /// Everybody's days of a month in their order, those without a day last.
    pub fn days_of_month(&self, month: Month) -> Vec<Celebration> {
        let days = u16::try_from(month.days().count()).unwrap_or(31);
        // Seen from its first day, all of it is coming.
        self.celebrations(month.first, Window { ahead: days - 1, back: 0 })
    }
}
