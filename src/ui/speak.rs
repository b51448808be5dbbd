//! Dates, ages and spans of time as one says them.

use chrono::{Datelike, Days, NaiveDate};

use crate::browser::intl::{self, Shape, Unit};
use crate::domain::book::{Celebration, Reason, RoundVisit};
use crate::domain::date::{Age, Count, Day, PartialDate};
use crate::domain::entry::{Ask, Away, Entry, EntryKind, When};
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::reminder::Nearness;
use crate::domain::shop::FirstDay;
use crate::i18n::{Headline, Number, Tense};
use crate::ui::here::Here;

impl Here {
    /// How long ago a day was: "today", "yesterday", "5 weeks ago".
    pub fn ago(&self, today: NaiveDate, day: NaiveDate) -> String {
        let days = (today - day).num_days();
        let words = &self.words.dates;
        let count = |days: i64| self.number(usize::try_from(days).unwrap_or_default());
        match days {
            // Written on a device whose clock is ahead, or planned.
            ..0 => intl::date(self.language, day, Shape::DayMonth),
            0..2 => intl::relative(self.language, if days == 0 { 0 } else { -1 }, Unit::Day),
            2..14 => (words.days_ago)(&count(days)),
            14..70 => (words.weeks_ago)(&count(days / 7)),
            70..365 => (words.months_ago)(&count(days / 30)),
            _ => (words.years_ago)(&count(days / 365)),
        }
    }

    /// When something happened, for a timeline: the time today, a day lately, a date before.
    pub fn when(&self, today: NaiveDate, when: When) -> String {
        let days = (today - when.day).num_days();
        match (days, when.minute) {
            (0, Some(minute)) => intl::time(self.language, minute),
            (0..7, _) => self.ago(today, when.day),
            _ if when.day.year() == today.year() => {
                intl::date(self.language, when.day, Shape::DayMonth)
            }
            _ => intl::date(self.language, when.day, Shape::DayMonthYear),
        }
    }

    /// When a person was last here.
    pub fn last_here(&self, today: NaiveDate, last: Option<When>) -> String {
        last.map_or_else(
            || self.words.card.never_here.to_owned(),
            |when| (self.words.card.last_here)(&self.ago(today, when.day)),
        )
    }

    /// A date as far as it is known: "17 April 1985", "17 April", "April", "about 1960".
    pub fn partial_date(&self, date: PartialDate) -> String {
        let (year, month, day) = (date.year(), date.month(), date.day());
        let civil = NaiveDate::from_ymd_opt(
            year.unwrap_or(2000),
            u32::from(month.unwrap_or(1)),
            u32::from(day.unwrap_or(1)),
        );
        let shape = match (year, month, day) {
            (Some(_), Some(_), Some(_)) => Some(Shape::DayMonthYear),
            (Some(_), Some(_), None) => Some(Shape::MonthYear),
            (None, Some(_), Some(_)) => Some(Shape::DayMonth),
            (None, Some(_), None) => Some(Shape::Month),
            (Some(_), None, _) => Some(Shape::Year),
            (None, None, _) => None,
        };
        let written =
            civil.zip(shape).map(|(civil, shape)| intl::date(self.language, civil, shape));
        let written = written.unwrap_or_default();
        if date.is_about() { (self.words.dates.about_date)(&written) } else { written }
    }

    /// An age, as exactly as it is known.
    pub fn age(&self, age: Age) -> String {
        let words = &self.words.dates;
        let years = |years: u16| self.number(usize::from(years));
        match age {
            Age::Exact(age) => (words.age)(&years(age)),
            Age::About(age) => (words.about_age)(&years(age)),
            Age::Either(low, high) => (words.either_age)(&years(low), &years(high)),
        }
    }

    /// Names, joined as one says them in a sentence.
    pub fn names(&self, people: &[PersonId]) -> String {
        let names: Vec<String> =
            people.iter().map(|id| self.isolated(&self.name_of(*id))).collect();
        (self.words.dates.and)(&names)
    }

    /// Whose day it is, and which: "Fred is 65 today".
    pub fn headline(&self, celebration: &Celebration) -> String {
        let who = self.celebrated(celebration);
        let tense = match celebration.near.nearness() {
            Nearness::Today => Tense::Now,
            Nearness::Coming { .. } | Nearness::ThisMonth => Tense::Future,
            Nearness::JustMissed { .. } => Tense::Past,
        };
        let (kind, label) = match &celebration.reason {
            Reason::Occasion(_, kind, label) => {
                (Some(*kind), self.isolated(&self.words.label(label)))
            }
            Reason::CustomerYears(_) => (None, String::new()),
        };
        let years = self.completed(celebration);
        let several = celebration.people.len() > 1;
        let (who, label, years) = (who.as_str(), label.as_str(), years.as_ref());
        (self.words.dates.headline)(&Headline { who, several, kind, label, years, tense })
    }

    /// The years that a day completes, where they are known.
    pub fn completed(&self, celebration: &Celebration) -> Option<Number> {
        match celebration.near.years()? {
            Count::Exact(years) => Some(self.number(usize::from(years))),
            Count::About(_) => None,
        }
    }

    /// When a day is: "tomorrow", "on Saturday", "in 12 days, Thursday 3 December".
    pub fn nearness(&self, celebration: &Celebration, today: NaiveDate) -> String {
        let Some(kept) = celebration.near.kept() else {
            return self.words.today.this_month.to_owned();
        };
        let date = intl::date(self.language, kept, Shape::WeekdayDayMonth);
        let distance = match celebration.near.nearness() {
            Nearness::Today | Nearness::ThisMonth => return date,
            Nearness::Coming { days: 1 } => intl::relative(self.language, 1, Unit::Day),
            Nearness::Coming { days } => {
                let first = self.store.ask(|book| book.shop().first_day);
                let week = weeks_between(today, kept, first.unwrap_or(self.usual_first_day()));
                match week {
                    0 => self.words.dates.this_week.to_owned(),
                    1 => self.words.dates.next_week.to_owned(),
                    _ => (self.words.dates.in_days)(&self.number(usize::from(days))),
                }
            }
            Nearness::JustMissed { .. } => self.ago(today, kept),
        };
        (self.words.dates.distance)(&distance, &date)
    }

    /// How many days ahead: "tomorrow", "in 3 days".
    pub fn in_days(&self, days: u16) -> String {
        match days {
            1 => intl::relative(self.language, 1, Unit::Day),
            _ => (self.words.dates.in_days)(&self.number(usize::from(days))),
        }
    }

    /// That the next visit is the hundredth, or today's was.
    pub fn round_visit(&self, visit: RoundVisit) -> String {
        let words = &self.words.openers;
        match visit {
            RoundVisit::Today(nth) => (words.this_visit)(&self.number(nth as usize)),
            RoundVisit::Next(nth) => (words.next_visit)(&self.number(nth as usize)),
        }
    }

    /// The same below a face, where there is room for a word and a number.
    pub fn round_visit_in_short(&self, visit: RoundVisit) -> String {
        let (RoundVisit::Today(nth) | RoundVisit::Next(nth)) = visit;
        (self.words.openers.visit_number)(&self.number(nth as usize))
    }

    /// The day a week starts with where this language is spoken.
    pub fn usual_first_day(&self) -> FirstDay {
        match intl::first_day(self.language) {
            6 => FirstDay::Saturday,
            7 => FirstDay::Sunday,
            _ => FirstDay::Monday,
        }
    }

    /// When to ask: "Ask next time", or with the day.
    pub fn asking(&self, ask: Ask) -> String {
        let words = &self.words.openers;
        match ask.day() {
            None => words.ask_next_time.to_owned(),
            Some(day) => (words.ask_on)(&intl::date(self.language, day, Shape::DayMonth)),
        }
    }

    /// When somebody is away, as an entry says it: "Away until 12 May".
    pub fn away(&self, entry: &Entry, away: Away) -> String {
        let words = &self.words.openers;
        let day = |day: Day| intl::date(self.language, day, Shape::DayMonth);
        if entry.when().is_some_and(|it| it.day < away.from) {
            (words.away_between)(&day(away.from), &day(away.until))
        } else {
            (words.away_until)(&day(away.until))
        }
    }

    /// What to ask: "Ask: the exam", or where they are back from.
    pub fn to_ask(&self, entry: &Entry) -> String {
        let words = &self.words.openers;
        let text = self.isolated(entry.text());
        match (entry.kind() == EntryKind::Away, text.is_empty()) {
            (true, true) => words.back_title.to_owned(),
            (true, false) => (words.back)(&text),
            (false, _) => (words.ask)(&text),
        }
    }

    /// An occasion with its date and the age it gives: "Birthday, 17 April 1985 (40)".
    pub fn occasion(&self, occasion: &Occasion, today: NaiveDate) -> (String, String) {
        let name = match occasion.label() {
            "" => (self.words.dates.kind)(occasion.kind()).to_owned(),
            label => self.words.label(label),
        };
        let Some(date) = occasion.date() else { return (name, String::new()) };
        let age = date.age_on(today, occasion.leap_rule()).map(|age| self.age(age));
        let written = self.partial_date(date);
        (name, age.map_or(written.clone(), |age| format!("{written} ({age})")))
    }

    /// One line about a person for a list: what tells most of who they are.
    pub fn about(&self, person: &Person) -> String {
        let work = (self.words.card.at_company)(person.role(), person.company());
        let about = [person.recognise(), &work].into_iter().find(|it| !it.is_empty());
        self.isolated(about.unwrap_or_default())
    }
}

/// How many times a week starts after a day until another one.
fn weeks_between(from: NaiveDate, to: NaiveDate, first: FirstDay) -> i64 {
    let first = match first {
        FirstDay::Monday => 0,
        FirstDay::Saturday => 5,
        FirstDay::Sunday => 6,
    };
    let start = |day: NaiveDate| {
        let since = (day.weekday().num_days_from_monday() + 7 - first) % 7;
        day.checked_sub_days(Days::new(u64::from(since))).unwrap_or(day)
    };
    (start(to) - start(from)).num_days() / 7
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date of this test")
    }

    #[test]
    fn a_week_starts_on_the_day_that_the_shop_says() {
        let (saturday, sunday) = (day("2026-11-21"), day("2026-11-22"));
        assert_eq!(weeks_between(saturday, sunday, FirstDay::Monday), 0);
        assert_eq!(weeks_between(saturday, sunday, FirstDay::Sunday), 1);
        assert_eq!(weeks_between(saturday, sunday, FirstDay::Saturday), 0);
    }
}
