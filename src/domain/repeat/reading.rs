//! Reading a rule as programs write it.

use chrono::Weekday;

use super::{NthDay, Often, Rule};
use crate::domain::date::Day;

impl Rule {
    /// Reads the text of a rule. `None` where it is none, or says what this version cannot reckon with:
    /// hours and shorter spans, numbers of weeks, calendars of RFC 7529, and what is not known yet.
    pub fn read(text: &str) -> Option<Self> {
        let mut rule = Self {
            often: Often::Daily,
            interval: 1,
            count: None,
            until: None,
            week_start: Weekday::Mon,
            months: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weekdays: Vec::new(),
            positions: Vec::new(),
        };
        let mut is_said = false;
        for part in text.trim().split(';') {
            let (name, value) = part.split_once('=')?;
            let value = value.trim().to_ascii_uppercase();
            is_said |= name.trim().eq_ignore_ascii_case("FREQ");
            rule.take(&name.trim().to_ascii_uppercase(), &value)?;
        }
        (is_said && rule.is_possible()).then_some(rule)
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "FREQ" => self.often = often(value)?,
            "INTERVAL" => self.interval = value.parse().ok().filter(|it| *it != 0)?,
            "COUNT" => self.count = Some(value.parse().ok().filter(|it| *it != 0)?),
            "UNTIL" => self.until = Some(day(value)?),
            "WKST" => self.week_start = weekday(value)?,
            "BYMONTH" => self.months = numbers(value, 1, 12)?,
            "BYMONTHDAY" => self.month_days = numbers(value, -31, 31)?,
            "BYYEARDAY" => self.year_days = numbers(value, -366, 366)?,
            "BYSETPOS" => self.positions = numbers(value, -366, 366)?,
            "BYDAY" => self.weekdays = value.split(',').map(nth_day).collect::<Option<_>>()?,
            _ => return None,
        }
        Some(())
    }

    /// Whether its parts may stand together.
    fn is_possible(&self) -> bool {
        let is_counted = self.weekdays.iter().any(|it| it.nth.is_some());
        let is_limited = [&self.months, &self.month_days, &self.year_days];
        let is_any_said = is_limited.iter().any(|it| !it.is_empty()) || !self.weekdays.is_empty();
        let may_be = match self.often {
            Often::Daily => !is_counted && self.year_days.is_empty(),
            Often::Weekly => !is_counted && self.year_days.is_empty() && self.month_days.is_empty(),
            Often::Monthly => self.year_days.is_empty(),
            Often::Yearly => true,
        };
        may_be
            && (self.positions.is_empty() || is_any_said)
            && !(self.count.is_some() && self.until.is_some())
    }
}

fn often(text: &str) -> Option<Often> {
    Some(match text {
        "DAILY" => Often::Daily,
        "WEEKLY" => Often::Weekly,
        "MONTHLY" => Often::Monthly,
        "YEARLY" => Often::Yearly,
        _ => return None,
    })
}

/// Numbers between two, in order, each once; nought is none.
fn numbers(text: &str, least: i16, most: i16) -> Option<Vec<i16>> {
    let number = |it: &str| {
        let number: i16 = it.trim().parse().ok()?;
        (number != 0 && (least..=most).contains(&number)).then_some(number)
    };
    let mut numbers = text.split(',').map(number).collect::<Option<Vec<_>>>()?;
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

fn nth_day(text: &str) -> Option<NthDay> {
    let text = text.trim();
    let (nth, name) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth = match nth {
        "" => None,
        nth => Some(nth.parse().ok().filter(|it: &i16| *it != 0 && (-53..=53).contains(it))?),
    };
    Some(NthDay { nth, weekday: weekday(name)? })
}

/// The two letters that stand for each weekday.
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

fn weekday(text: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(name, _)| *name == text).map(|(_, it)| *it)
}

/// How a weekday is written in a rule.
pub(super) fn written(weekday: Weekday) -> &'static str {
    WEEKDAYS[weekday.num_days_from_monday() as usize].0
}

/// A day, whatever time of it is said.
fn day(text: &str) -> Option<Day> {
    let (day, time) = text.split_at_checked(8)?;
    let is_time = time.is_empty() || time.starts_with('T');
    let part = |from: usize, to: usize| day.get(from..to)?.parse::<u32>().ok();
    let year = i32::try_from(part(0, 4)?).ok()?;
    Day::from_ymd_opt(year, part(4, 6)?, part(6, 8)?).filter(|_| is_time)
}
