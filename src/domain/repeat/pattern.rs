//! The rules that a form offers, each of which can be said in words.

use chrono::{Datelike, Weekday, WeekdaySet};

use super::reading::written;
use super::{Often, Rule};
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
        let rule = Rule::read(text)?;
        let weekdays: WeekdaySet = rule.weekdays.iter().map(|it| it.weekday).collect();
        let first = rule.weekdays.first().map(|it| it.weekday);
        let day = rule.month_days.last().and_then(|it| u8::try_from(*it).ok());
        let month = rule.months.first().and_then(|it| u8::try_from(*it).ok());
        let candidates = match rule.often {
            Often::Daily => vec![Some(Self::Daily)],
            Often::Weekly => {
                vec![Some(Self::Weekly(weekdays)), Some(Self::Fortnightly(weekdays))]
            }
            Often::Monthly => vec![
                day.map(Self::Monthly),
                Some(Self::MonthEnd),
                first.map(Self::FirstOfMonth),
                first.map(Self::LastOfMonth),
            ],
            Often::Yearly => vec![month.zip(day).map(|(month, day)| Self::Yearly(month, day))],
        };
        let says_it = |it: &Self| Rule::read(&it.text()).as_ref() == Some(&rule);
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
