//! Birthdays and other dates as a calendar (RFC 5545): one event for each, every year; and tasks that have
//! a day.
//!
//! A task goes out as an event of a whole day (VEVENT), not as a to-do (VTODO, section 3.6.2): the
//! calendars of phones, Google's and Apple's, leave to-dos out of a file without a word, and whoever takes
//! tasks along wants to see them on their day. What is lost is the tick: it stays in the book.

use chrono::{DateTime, Datelike};

use crate::domain::date::{Day, LeapRule, PartialDate};
use crate::domain::id::{OccasionId, TaskId};
use crate::domain::repeat::falls_on_days;
use crate::exchange::folding::{escaped, put_line};

/// A date that comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Which occasion it is: bringing the file in again changes the event and adds none.
    pub id: OccasionId,
    /// The date; only one with a month and a day is an event.
    pub date: PartialDate,
    /// When a 29 February is kept in other years.
    pub leap_rule: LeapRule,
    /// What the calendar shows.
    pub summary: String,
}

/// Something to be done on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Errand {
    /// Which task it is: bringing the file in again changes the event and adds none.
    pub id: TaskId,
    /// By when it is to be done, the next time where it repeats.
    pub due: Day,
    /// The rule by which it repeats; empty where it does not.
    pub rule: String,
    /// What the calendar shows.
    pub summary: String,
}

/// A calendar under construction.
#[derive(Debug)]
pub struct Calendar {
    text: String,
    made: String,
    today: Day,
    events: usize,
}

impl Calendar {
    /// An empty calendar with a name, made at a moment (milliseconds since 1970, UTC) of this day.
    pub fn new(name: &str, made: u64, today: Day) -> Self {
        let made = i64::try_from(made).ok().and_then(DateTime::from_timestamp_millis);
        let made = made.unwrap_or_default().format("%Y%m%dT%H%M%SZ").to_string();
        let mut text = String::new();
        put_line(&mut text, "BEGIN:VCALENDAR");
        put_line(&mut text, "VERSION:2.0");
        put_line(&mut text, "PRODID:-//Byname//EN");
        put_line(&mut text, "CALSCALE:GREGORIAN");
        put_line(&mut text, "METHOD:PUBLISH");
        put_line(&mut text, &format!("X-WR-CALNAME:{}", escaped(name)));
        Self { text, made, today, events: 0 }
    }

    /// Adds a date; says whether it could be, which only needs a month and a day.
    pub fn add(&mut self, event: &Event) -> bool {
        let Some((start, rule)) = first_and_rule(event.date, event.leap_rule, self.today) else {
            return false;
        };
        self.put(&event.id.to_string(), start, Some(rule), &event.summary);
        true
    }

    /// Adds a task. What is overdue and does not come back stands on the day on which the file was made: in
    /// the past nobody would see it.
    pub fn add_task(&mut self, task: &Errand) {
        let rule = rule_of(&task.rule);
        let start = if rule.is_none() { task.due.max(self.today) } else { task.due };
        self.put(&task.id.to_string(), start, rule.as_deref(), &task.summary);
    }

    fn put(&mut self, id: &str, start: Day, rule: Option<&str>, summary: &str) {
        let lines = [
            Some("BEGIN:VEVENT".to_owned()),
            Some(format!("UID:{id}")),
            Some(format!("DTSTAMP:{}", self.made)),
            Some(format!("DTSTART;VALUE=DATE:{}", start.format("%Y%m%d"))),
            rule.map(|rule| format!("RRULE:{rule}")),
            Some(format!("SUMMARY:{}", escaped(summary))),
            // A birthday or a task leaves the day free for appointments.
            Some("TRANSP:TRANSPARENT".to_owned()),
            Some("END:VEVENT".to_owned()),
        ];
        lines.iter().flatten().for_each(|line| put_line(&mut self.text, line));
        self.events += 1;
    }

    /// How many dates it has.
    pub fn len(&self) -> usize {
        self.events
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.events == 0
    }

    /// The bytes of the file.
    pub fn bytes(mut self) -> Vec<u8> {
        put_line(&mut self.text, "END:VCALENDAR");
        self.text.into_bytes()
    }
}

/// The rule of a task as it is written; `None` where it does not repeat, or by a rule of which it is not
/// known here what it says. One that ends after so many times is reckoned from a day that is long past,
/// so only its next day goes out.
fn rule_of(rule: &str) -> Option<String> {
    if !falls_on_days(rule) {
        return None;
    }
    let plain = rule.chars().filter(|it| !it.is_whitespace()).collect::<String>();
    let plain = plain.to_ascii_uppercase();
    let is_counted = plain.split(';').any(|part| part.starts_with("COUNT="));
    // The end must be a day, as the beginning is one.
    let parts = plain.split(';').map(|part| match part.strip_prefix("UNTIL=") {
        Some(until) => format!("UNTIL={}", until.split('T').next().unwrap_or_default()),
        None => part.to_owned(),
    });
    (!is_counted).then(|| parts.collect::<Vec<_>>().join(";"))
}

/// The first day of an event, which its rule must hold, and the rule.
///
/// A year that is unknown or an estimate is no beginning: such an event begins with the last time
/// it was kept. A plain yearly rule would drop 29 February from common years (RFC 5545, section
/// 3.3.10), so it is said in another way: the last day of February, which is the 29th or the 28th,
/// or the 60th day of the year, which is 29 February or 1 March.
fn first_and_rule(date: PartialDate, leap: LeapRule, today: Day) -> Option<(Day, &'static str)> {
    let (month, day) = (date.month()?, date.day()?);
    let known = date.year().filter(|_| !date.is_about());
    let start = match known {
        Some(year) => date.kept_in(year, leap)?,
        None => {
            let date = PartialDate::new(None, Some(month), Some(day), false).ok()?;
            let this_year = date.kept_in(today.year(), leap)?;
            if this_year <= today { this_year } else { date.kept_in(today.year() - 1, leap)? }
        }
    };
    let rule = match (month, day, leap) {
        (2, 29, LeapRule::February28) => "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        (2, 29, LeapRule::March1) => "FREQ=YEARLY;BYYEARDAY=60",
        (..) => "FREQ=YEARLY",
    };
    Some((start, rule))
}
