//! The rules that a form offers, each of which can be said in words.

use std::collections::BTreeMap;

use chrono::{Datelike, Weekday, WeekdaySet};

use crate::domain::date::Day;

/// A rule in the words of whoever chose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Every day.
    Daily,
    /// Every week, on these days; on none of them where another program left that open.
    Weekly(WeekdaySet),
    /// Every second week, on these days.
    Fortnightly(WeekdaySet),
    /// Every month, on this day of it; on the last one of a month that has it not.
    Monthly(u8),
    /// Every month, on its last day.
    MonthEnd,
    /// Every month, on the first such day of it.
    FirstOfMonth(Weekday),
    /// Every month, on the last such day of it.
    LastOfMonth(Weekday),
    /// Every year, in this month and on this day; 29 February is 28 February in other years.
    Yearly(u8, u8),
}

impl Pattern {
    /// The pattern of a rule, if it is one of ours.
    pub fn of(text: &str) -> Option<Self> {
        let said = said(text)?;
        let values = |name: &str| said.get(name).map_or(&[][..], Vec::as_slice);
        let number = |name: &str| values(name).iter().filter_map(|it| it.parse::<u8>().ok()).max();
        let weekdays: WeekdaySet = values("BYDAY").iter().filter_map(|it| weekday(it)).collect();
        let first = weekdays.first();
        let day = number("BYMONTHDAY");
        let candidates = [
            Some(Self::Daily),
            Some(Self::Weekly(weekdays)),
            Some(Self::Fortnightly(weekdays)),
            day.map(Self::Monthly),
            Some(Self::MonthEnd),
            first.map(Self::FirstOfMonth),
            first.map(Self::LastOfMonth),
            number("BYMONTH").zip(day).map(|(month, day)| Self::Yearly(month, day)),
        ];
        let says_it = |it: &Self| self::said(&it.text()).as_ref() == Some(&said);
        candidates.into_iter().flatten().find(says_it)
    }

    /// Its rule, as every calendar reads it.
    pub fn text(self) -> String {
        match self {
            Self::Daily => "FREQ=DAILY".into(),
            Self::Weekly(days) => format!("FREQ=WEEKLY{}", by_day(days)),
            Self::Fortnightly(days) => format!("FREQ=WEEKLY;INTERVAL=2{}", by_day(days)),
            Self::Monthly(day) => format!("FREQ=MONTHLY;{}", by_month_day(day)),
            Self::MonthEnd => "FREQ=MONTHLY;BYMONTHDAY=-1".into(),
            Self::FirstOfMonth(day) => format!("FREQ=MONTHLY;BYDAY=1{}", written(day)),
            Self::LastOfMonth(day) => format!("FREQ=MONTHLY;BYDAY=-1{}", written(day)),
            Self::Yearly(2, 29) => "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1".into(),
            Self::Yearly(month, day) => format!("FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"),
        }
    }

    /// Everything that can be chosen for something that is due on a day, in the order of a list.
    pub fn offered(due: Day) -> Vec<Self> {
        let part = |part: u32| u8::try_from(part).expect("months and days are below 32");
        let weekday = due.weekday();
        let is_last = due.day() == u32::from(due.num_days_in_month());
        let mut offered = vec![
            Self::Daily,
            Self::Weekly(WeekdaySet::single(weekday)),
            Self::Fortnightly(WeekdaySet::single(weekday)),
            Self::Monthly(part(due.day())),
        ];
        offered.extend(is_last.then_some(Self::MonthEnd));
        offered.extend([
            Self::FirstOfMonth(weekday),
            Self::LastOfMonth(weekday),
            Self::Yearly(part(due.month()), part(due.day())),
        ]);
        offered
    }

    /// The days of the week on which it falls, where those can be chosen.
    pub fn weekdays(self) -> Option<WeekdaySet> {
        match self {
            Self::Weekly(days) | Self::Fortnightly(days) => Some(days),
            Self::Daily
            | Self::Monthly(_)
            | Self::MonthEnd
            | Self::FirstOfMonth(_)
            | Self::LastOfMonth(_)
            | Self::Yearly(..) => None,
        }
    }

    /// The same on other days of the week, where those can be chosen.
    #[must_use]
    pub fn on(self, days: WeekdaySet) -> Self {
        match self {
            Self::Weekly(_) => Self::Weekly(days),
            Self::Fortnightly(_) => Self::Fortnightly(days),
            Self::Daily
            | Self::Monthly(_)
            | Self::MonthEnd
            | Self::FirstOfMonth(_)
            | Self::LastOfMonth(_)
            | Self::Yearly(..) => self,
        }
    }
}

/// Whether a text is a rule that falls on days, as far as its parts tell: none of them is nothing, or
/// needs hours or a calendar of RFC 7529.
pub fn falls_on_days(text: &str) -> bool {
    let is_part =
        |(name, values): (&String, &Vec<String>)| values.iter().all(|value| is_value(name, value));
    said(text).is_some_and(|said| said.contains_key("FREQ") && said.iter().all(is_part))
}

fn is_value(name: &str, value: &str) -> bool {
    let is_number = |it: &str| it.parse::<i32>().is_ok_and(|it| it != 0);
    match name {
        "FREQ" => ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(&value),
        "UNTIL" => value.bytes().all(|it| it.is_ascii_alphanumeric()),
        "WKST" | "BYDAY" => weekday(value).is_some_and(|it| {
            let nth = value.strip_suffix(written(it)).unwrap_or_default();
            nth.is_empty() || is_number(nth)
        }),
        "INTERVAL" | "COUNT" | "BYMONTH" | "BYWEEKNO" | "BYYEARDAY" | "BYMONTHDAY" | "BYSETPOS" => {
            is_number(value)
        }
        _ => false,
    }
}

/// The parts of a rule by their names, whatever the order in which they are written. What goes without
/// saying is left out.
fn said(text: &str) -> Option<BTreeMap<String, Vec<String>>> {
    const UNSAID: [&str; 2] = ["INTERVAL=1", "WKST=MO"];
    let plain: String = text.split_whitespace().collect();
    let plain = plain.to_ascii_uppercase();
    let parts = plain.split(';').filter(|it| !UNSAID.contains(it)).map(|part| {
        let (name, values) = part.split_once('=')?;
        let mut values: Vec<String> = values.split(',').map(str::to_owned).collect();
        values.sort_unstable();
        values.dedup();
        Some((name.to_owned(), values))
    });
    parts.collect()
}

/// How a weekday is written in a rule.
fn written(weekday: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][weekday.num_days_from_monday() as usize]
}

/// The weekday of a part, whichever of its month it is.
fn weekday(text: &str) -> Option<Weekday> {
    let all = WeekdaySet::ALL.iter(Weekday::Mon);
    all.into_iter().find(|it| text.ends_with(written(*it)))
}

fn by_day(days: WeekdaySet) -> String {
    let days: Vec<&str> = days.iter(Weekday::Mon).map(written).collect();
    if days.is_empty() { String::new() } else { format!(";BYDAY={}", days.join(",")) }
}

/// A day that not every month has is the last of those from the 28th on that this one has: nothing that
/// is to be done each month is left out in February.
fn by_month_day(day: u8) -> String {
    if day <= 28 {
        return format!("BYMONTHDAY={day}");
    }
    let days: Vec<String> = (28..=day).map(|it| it.to_string()).collect();
    format!("BYMONTHDAY={};BYSETPOS=-1", days.join(","))
}
