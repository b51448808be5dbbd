//! The phrases of what is to be done.

use crate::i18n::Number;
use crate::i18n::phrases::phrases;

phrases! { tasks:
/// What is to be done.
pub struct Tasks {
    pub title: &'static str,
    /// What is to be done, on a card and on Today.
    pub to_do: &'static str,
    /// The way to all of them.
    pub all: fn(&Number) -> String,
    pub add: &'static str,
    /// One of them: the name of the form.
    pub one: &'static str,
    pub what: &'static str,
    pub due: &'static str,
    pub today: &'static str,
    pub tomorrow: &'static str,
    pub in_a_week: &'static str,
    pub no_day: &'static str,
    pub repeats: &'static str,
    pub never: &'static str,
    pub daily: &'static str,
    pub weekly: &'static str,
    /// Every week, on these days.
    pub weekly_on: fn(&str) -> String,
    pub fortnightly: &'static str,
    /// Every second week, on these days.
    pub fortnightly_on: fn(&str) -> String,
    /// Every month, on the day with this number.
    pub monthly: fn(&str) -> String,
    pub month_end: &'static str,
    /// Every month, on the first such weekday.
    pub first_of_month: fn(&str) -> String,
    /// Every month, on the last such weekday.
    pub last_of_month: fn(&str) -> String,
    /// Every year, on this day and month.
    pub yearly: fn(&str) -> String,
    /// By a rule of another program.
    pub own_rule: &'static str,
    pub weekdays: &'static str,
    pub assignee: &'static str,
    pub assignee_hint: &'static str,
    pub everybody: &'static str,
    /// The name of the choice of whose tasks are shown.
    pub whose: &'static str,
    /// Who does it.
    pub does: fn(&str) -> String,
    /// Whom it is about.
    pub about: fn(&str) -> String,
    /// Takes somebody out of those whom it is about.
    pub not_about: fn(&str) -> String,
    pub done: &'static str,
    pub reopen: &'static str,
    pub delete: &'static str,
    pub overdue: &'static str,
    pub next_days: &'static str,
    pub later: &'static str,
    pub done_lately: &'static str,
    /// Since when it is overdue.
    pub due_on: fn(&str) -> String,
    /// When it was done, and where that was ticked.
    pub done_on: fn(&str) -> String,
    pub nothing: &'static str,
    pub hint: &'static str,
    /// The day from which a rule is reckoned, in the history.
    pub counted_from: &'static str,
    /// Done for good, in the history.
    pub ended: &'static str,
}
}
