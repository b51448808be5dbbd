//! How a task repeats, in the words of whoever chooses it.

use chrono::{Datelike, Weekday};
use leptos::prelude::*;

use crate::domain::date::Day;
use crate::domain::repeat::Pattern;
use crate::domain::task::TaskDraft;
use crate::ui::here::{Here, here};
use crate::ui::parts::tasks::form::Typed;

/// The days of a week.
const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// Whether a task repeats, and how, as fits the day on which it is due.
#[component]
pub(super) fn Repeating(typed: Typed) -> impl IntoView {
    let here = here();
    let words = &here.words.tasks;
    let today = here.store.this_day();
    let due = Memo::new(move |_| typed.draft.with(|it| it.due));
    let rule = Memo::new(move |_| typed.draft.with(|it| it.rule.clone()));
    let offers = Memo::new(move |_| offers(here, due.get().unwrap_or(today), &rule.get()));
    let choose = move |event| {
        let text = event_target_value(&event);
        typed.draft.update(|it| {
            it.rule = text;
            // What repeats has a first day.
            it.due = it.due.or((!it.rule.is_empty()).then_some(today));
        });
    };
    let option = move |(text, said): (String, String)| {
        let mine = text.clone();
        view! { <option value=text selected=move || rule.with(|it| *it == mine)>{said}</option> }
    };
    view! {
        <label class="field">
            <span class="field-label">{words.repeats}</span>
            <select on:change=choose>
                <option value="" selected=move || rule.with(String::is_empty)>{words.never}</option>
                {move || offers.get().into_iter().map(option).collect_view()}
            </select>
        </label>
        <Weekdays typed />
    }
}

/// The rules that can be chosen and what they say; a rule that is there already is one of them.
fn offers(here: Here, due: Day, rule: &str) -> Vec<(String, String)> {
    let pattern = Pattern::of(rule);
    let is_of_week = |it: &Pattern| it.weekdays().is_some();
    let mut offers: Vec<(String, String)> = Pattern::offered(due)
        .into_iter()
        .map(|it| match pattern.filter(|ours| is_of_week(ours) && is_same(*ours, it)) {
            // On other days of the week it is still the same choice.
            Some(ours) => (rule.to_owned(), here.pattern(ours)),
            None => (it.text(), here.pattern(it)),
        })
        .collect();
    if !rule.is_empty() && !offers.iter().any(|(text, _)| text == rule) {
        offers.push((rule.to_owned(), here.repeats(rule)));
    }
    offers
}

/// Whether two are the same but for their weekdays.
fn is_same(one: Pattern, other: Pattern) -> bool {
    other.weekdays().is_some_and(|days| one.on(days) == other)
}

/// The days of the week on which it falls.
#[component]
fn Weekdays(typed: Typed) -> impl IntoView {
    let here = here();
    let pattern = Memo::new(move |_| typed.draft.with(|it| Pattern::of(&it.rule)));
    let days = Memo::new(move |_| pattern.get().and_then(Pattern::weekdays));
    let chip = move |weekday: Weekday| {
        let is_on = move || days.get().is_some_and(|it| it.contains(weekday));
        let turn = move |_| {
            let (Some(pattern), Some(mut days)) = (pattern.get_untracked(), days.get_untracked())
            else {
                return;
            };
            if !days.remove(weekday) {
                days.insert(weekday);
            }
            // One day is the least: the last one stays.
            if !days.is_empty() {
                typed.draft.update(|it| on_days(it, pattern.on(days)));
            }
        };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=move || if is_on() { "true" } else { "false" }
                on:click=turn
            >
                {here.weekday(weekday)}
            </button>
        }
    };
    view! {
        <Show when=move || days.get().is_some()>
            <div class="chips" role="group" aria-label=here.words.tasks.weekdays>
                {WEEK.map(chip).collect_view()}
            </div>
        </Show>
    }
}

/// Other days of the week: it is due on the first of them.
fn on_days(draft: &mut TaskDraft, pattern: Pattern) {
    draft.rule = pattern.text();
    let days = pattern.weekdays().unwrap_or_default();
    draft.due = draft.due.map(|due| {
        let first = due.iter_days().take(WEEK.len()).find(|it| days.contains(it.weekday()));
        first.unwrap_or(due)
    });
}
