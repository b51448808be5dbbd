//! By when a task is to be done: the days that are meant most, or any other.

use std::mem::discriminant;

use chrono::Days;
use leptos::prelude::*;

use crate::domain::date::Day;
use crate::domain::draft::FormField;
use crate::domain::repeat::Pattern;
use crate::domain::task::TaskDraft;
use crate::ui::here::here;
use crate::ui::parts::field::{FaultLine, fault_text, unique_id};
use crate::ui::parts::tasks::form::Typed;

/// Today, tomorrow, in a week, never, or a day from the calendar.
#[component]
pub(super) fn DueField(typed: Typed) -> impl IntoView {
    let here = here();
    let words = &here.words.tasks;
    let today = here.store.this_day();
    let due = Memo::new(move |_| typed.draft.with(|it| it.due));
    let set = move |day: Option<Day>| typed.draft.update(|it| due_on(it, day));
    let chip = move |(text, day): (&'static str, Option<Day>)| {
        let pressed = move || if due.get() == day { "true" } else { "false" };
        view! {
            <button type="button" class="chip" aria-pressed=pressed on:click=move |_| set(day)>
                {text}
            </button>
        }
    };
    let days = [
        (words.today, Some(today)),
        (words.tomorrow, Some(today + Days::new(1))),
        (words.in_a_week, Some(today + Days::new(7))),
        (words.no_day, None),
    ];
    let shown = move || due.get().map(|it| it.to_string()).unwrap_or_default();
    let fault = fault_text(Some(typed.faults), Some(Signal::stored(FormField::Date)));
    let (id, fault_id) = (unique_id(), unique_id());
    let described = fault_id.clone();
    view! {
        <div class="field task-due">
            <label class="field-label" for=id.clone()>{words.due}</label>
            <input
                id=id
                type="date"
                prop:value=shown
                aria-invalid=move || fault.with(Option::is_some).then_some("true")
                aria-describedby=move || fault.with(Option::is_some).then(|| described.clone())
                on:change=move |it| set(event_target_value(&it).parse().ok())
            />
            <div class="chips" role="group" aria-label=words.due>
                {days.map(chip).collect_view()}
            </div>
            <FaultLine id=fault_id text=fault />
        </div>
    }
}

/// Gives a draft another day; a rule that was taken from the day before goes along with it.
fn due_on(draft: &mut TaskDraft, day: Option<Day>) {
    let before = draft.due.zip(Pattern::of(&draft.rule));
    draft.due = day;
    let Some(day) = day else { return draft.rule.clear() };
    if let Some((before, pattern)) = before
        && Pattern::offered(before).contains(&pattern)
    {
        let is_same = |it: &Pattern| discriminant(it) == discriminant(&pattern);
        // The last day of a month is one only where it is one: else the rule stays.
        let same = Pattern::offered(day).into_iter().find(is_same);
        draft.rule = same.unwrap_or(pattern).text();
    }
}
