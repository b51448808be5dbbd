//! How something comes back: a recurrence rule (RFC 5545, section 3.3.10), reckoned by calcard, and the
//! rules that are offered in words.
//!
//! calcard brings the time zones of the world along, which a task, due on a day, has no use for: 92 KB packed.
//! So only who asks for the next day of a rule needs it, and that may come later than the rest.

mod pattern;

use std::fmt;

use calcard::common::timezone::Tz;
use calcard::datecalc::error::{RRuleError, ValidationError};
use calcard::datecalc::rrule::RRule;
use calcard::icalendar::{ICalendar, ICalendarProperty, ICalendarValue};
use chrono::{NaiveTime, TimeZone};

use crate::domain::date::Day;

pub use pattern::{Pattern, falls_on_days};

/// So many days of a rule are looked through at first; four times as many each time it was too few.
const FIRST_DAYS: usize = 64;

/// Every day of a hundred years is fewer.
const MOST_DAYS: usize = 65_536;

/// When something comes back that was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Again {
    /// It was done for good.
    Never,
    /// On this day.
    On(Day),
    /// It does, by a rule that this version cannot follow.
    SomeDay,
}

/// A rule that falls on days, from the one on which it starts (DTSTART): what the rule leaves open, the
/// day of the month, say, is taken from that.
pub struct Rule {
    /// One event that comes back by it.
    calendar: ICalendar,
    /// It ends before it starts.
    is_over: bool,
}

impl Rule {
    /// Reads the text of a rule. `None` where it is none, or falls on hours, or needs a calendar of
    /// RFC 7529.
    pub fn read(text: &str, start: Day) -> Option<Self> {
        if !falls_on_days(text) {
            return None;
        }
        let calendar = ICalendar::parse(Event { start, rule: text }.to_string()).ok()?;
        let mut entries = calendar.components.iter().flat_map(|it| &it.entries);
        let rule = entries.find(|it| it.name == ICalendarProperty::Rrule)?;
        let [ICalendarValue::RecurrenceRule(rule)] = rule.values.as_slice() else { return None };
        let first = Tz::Floating.from_local_datetime(&start.and_time(NaiveTime::MIN)).single()?;
        let is_over = match RRule::from_floating_ical(rule)?.validate(first) {
            Ok(_) => false,
            Err(RRuleError::ValidationError(ValidationError::UntilBeforeStart { .. })) => true,
            Err(_) => return None,
        };
        Some(Self { calendar, is_over })
    }

    /// The first day after another on which it falls. `None` when it has ended, or never falls.
    ///
    /// A day that a month does not have, 31 April, is left out, as RFC 5545 demands (section 3.3.10).
    pub fn next_after(&self, after: Day) -> Option<Day> {
        let mut limit = FIRST_DAYS;
        while !self.is_over && limit <= MOST_DAYS {
            // It can only be asked for all of them, from the first.
            let days = self.calendar.expand_dates(Tz::Floating, limit).events;
            let found = days.iter().map(|it| it.start.date_naive()).find(|it| after < *it);
            if found.is_some() || days.len() < limit {
                return found;
            }
            limit *= 4;
        }
        None
    }
}

/// An event as a calendar file has it.
struct Event<'a> {
    start: Day,
    rule: &'a str,
}

impl fmt::Display for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:{}T000000\r\nRRULE:{}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            self.start.format("%Y%m%d"),
            self.rule.split_whitespace().collect::<String>(),
        )
    }
}
