//! What is to be done, as one says it.

use std::collections::HashSet;

use chrono::{Weekday, WeekdaySet};

use crate::browser::intl::{self, Shape, Unit};
use crate::domain::book::{Book, Filter, Order};
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::domain::repeat::Pattern;
use crate::domain::task::{Assignee, Task};
use crate::domain::value::{Stored, Value};
use crate::exchange::ics::Errand;
use crate::i18n::Words;
use crate::ui::here::Here;
use crate::ui::telling::joined;

/// Some week, so that a weekday has a date.
const SOME_MONDAY: (i32, u32) = (2024, 1);

impl Here {
    /// By when a task is to be done, and all else that is to be known of it; whoever has the page
    /// need not be named on it.
    pub fn task_line(&self, task: &Task, today: Day, on_the_card_of: Option<PersonId>) -> String {
        let words = &self.words.tasks;
        let due = task.due().map(|due| self.due(due, today)).unwrap_or_default();
        let others: Vec<PersonId> = task
            .people()
            .into_iter()
            .filter(|id| Some(*id) != on_the_card_of && !self.name_of(*id).is_empty())
            .collect();
        let about = match others.is_empty() {
            true => String::new(),
            false => (words.about)(&self.names(&others)),
        };
        let does: Vec<String> = task.assignees().iter().map(|it| self.assignee(it)).collect();
        let does = match does.iter().all(String::is_empty) {
            true => String::new(),
            false => (words.does)(&(self.words.dates.and)(&does)),
        };
        joined(&[&due, &self.repeats(task.rule()), &does, &about])
    }

    fn due(&self, due: Day, today: Day) -> String {
        let days = (due - today).num_days();
        match i32::try_from(days) {
            Ok(days @ 0..=1) => intl::relative(self.language, days, Unit::Day),
            Ok(2..=6) => intl::date(self.language, due, Shape::WeekdayDayMonth),
            Ok(..0) => (self.words.tasks.due_on)(&self.written_day(due)),
            _ => self.written_day(due),
        }
    }

    /// What somebody is called who is to do something; empty for nobody, and whoever was deleted.
    pub fn assignee(&self, assignee: &Assignee) -> String {
        let name =
            |book: &Book| book.name_of_assignee(assignee).map(str::to_owned).unwrap_or_default();
        self.isolated(&self.store.ask(name))
    }

    /// How something repeats; empty where it does not.
    pub fn repeats(&self, rule: &str) -> String {
        let words = &self.words.tasks;
        if rule.is_empty() {
            return String::new();
        }
        match Pattern::of(rule) {
            Some(pattern) => self.pattern(pattern),
            None => words.own_rule.to_owned(),
        }
    }

    /// A rule of ours, in words.
    pub fn pattern(&self, pattern: Pattern) -> String {
        let words = &self.words.tasks;
        match pattern {
            Pattern::Daily => words.daily.to_owned(),
            Pattern::Weekly(days) if days.is_empty() => words.weekly.to_owned(),
            Pattern::Weekly(days) => (words.weekly_on)(&self.weekdays(days)),
            Pattern::Fortnightly(days) if days.is_empty() => words.fortnightly.to_owned(),
            Pattern::Fortnightly(days) => (words.fortnightly_on)(&self.weekdays(days)),
            Pattern::Monthly(day) => (words.monthly)(&intl::digits(self.language, i32::from(day))),
            Pattern::MonthEnd => words.month_end.to_owned(),
            Pattern::FirstOfMonth(day) => (words.first_of_month)(&self.weekday(day)),
            Pattern::LastOfMonth(day) => (words.last_of_month)(&self.weekday(day)),
            Pattern::Yearly(month, day) => {
                // In a leap year every day of a year is there.
                let date = Day::from_ymd_opt(2024, month.into(), day.into());
                let date = date.map(|it| intl::date(self.language, it, Shape::DayMonth));
                (words.yearly)(&date.unwrap_or_default())
            }
        }
    }

    /// What a weekday is called.
    pub fn weekday(&self, weekday: Weekday) -> String {
        let (year, week) = SOME_MONDAY;
        let day = Day::from_isoywd_opt(year, week, weekday).expect("every week has every day");
        intl::date(self.language, day, Shape::FullWeekday)
    }

    fn weekdays(&self, days: WeekdaySet) -> String {
        let names: Vec<String> = days.iter(Weekday::Mon).map(|it| self.weekday(it)).collect();
        (self.words.dates.and)(&names)
    }

    /// What a field of a task says.
    pub(super) fn task_value(&self, key: &str, value: &Value) -> String {
        match key {
            "rule" => self.repeats(value.text().unwrap_or_default()),
            "due" | "start" | "ended" => {
                Day::load(value).map(|it| self.written_day(it)).unwrap_or_default()
            }
            _ => self.plain(value),
        }
    }
}

/// The tasks that go along into a calendar: those with a day that are about any of these people and, where
/// everybody goes along, those that are about nobody.
pub(super) fn errands_of(here: Here, chosen: &HashSet<PersonId>) -> Vec<Errand> {
    let tasks: Vec<Task> = here.store.ask(|book| {
        let everybody = book.list(&Filter::default(), Order::Name);
        let is_everybody = everybody.iter().all(|id| chosen.contains(id));
        let goes_along = |it: &Task| {
            let people = it.people();
            people.is_empty() && is_everybody || people.iter().any(|id| chosen.contains(id))
        };
        let open = book.open_tasks().into_iter().filter_map(|id| book.task(id));
        open.filter(goes_along).collect()
    });
    let errand = |it: &Task| {
        let does: Vec<String> = it.assignees().iter().map(|it| here.assignee(it)).collect();
        let about: Vec<PersonId> =
            it.people().into_iter().filter(|id| !here.name_of(*id).is_empty()).collect();
        let about = match about.is_empty() {
            true => String::new(),
            false => (here.words.tasks.about)(&here.names(&about)),
        };
        let does = does.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ");
        let summary = joined(&[it.text(), &does, &about]);
        Some(Errand { id: it.id(), due: it.due()?, rule: it.rule().to_owned(), summary })
    };
    tasks.iter().filter_map(errand).collect()
}

/// What a field of a task is called.
pub(super) fn field_name(words: &'static Words, field: &str) -> &'static str {
    match field {
        "text" => words.tasks.what,
        "due" => words.tasks.due,
        "rule" => words.tasks.repeats,
        "start" => words.tasks.counted_from,
        "by" | "by-name" => words.tasks.assignee,
        "people" => words.past.about_whom,
        "done" => words.tasks.done,
        "ended" => words.tasks.ended,
        _ => words.past.other_field,
    }
}
