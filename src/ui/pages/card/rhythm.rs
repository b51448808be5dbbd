//! How often somebody comes, and what can be done when they do not.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::rhythm::{Snooze, Wait};
use crate::ui::here::{Here, here};

/// Their rhythm in one line, below it what is out of the order: that they are late, how long that can
/// wait, and since when nobody expects them.
#[component]
pub fn RhythmLine(
    /// Who.
    id: PersonId,
    /// Their card.
    person: Memo<Option<Person>>,
) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let (coming, today) = (store.coming(id), store.today());
    let delivers = move || person.with(|it| it.as_ref().is_some_and(Person::delivers));
    let paused = move || {
        let until = person.with(|it| it.as_ref().and_then(Person::paused_until));
        until.filter(|it| *it > today.get())
    };
    let wait = Memo::new(move |_| coming.with(|it| it.map(|it| it.wait)));
    let line = move || {
        let rhythm = coming.get().map(|it| here.rhythm(&it, delivers())).unwrap_or_default();
        let until = match wait.get() {
            Some(Wait::Snoozed(day)) => (words.rhythm.snoozed)(&here.written_day(day)),
            Some(Wait::InTime | Wait::Late | Wait::Paused(_)) | None => String::new(),
        };
        let paused = paused().map(|day| (words.rhythm.paused)(&here.written_day(day)));
        let parts = [rhythm, until, paused.unwrap_or_default()];
        parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let is_late = move || wait.get() == Some(Wait::Late);
    let is_snoozed = move || matches!(wait.get(), Some(Wait::Snoozed(_)));
    view! {
        <Show when=move || !line().is_empty()>
            <p class="card-sub rhythm" data-late=move || is_late().then_some("true")>{line}</p>
        </Show>
        <Show when=is_late>
            <WaitChoice id />
        </Show>
        <Show when=is_snoozed>
            <button class="chip" on:click=move |_| here.snooze(id, None)>
                {words.rhythm.wait_no_longer}
            </button>
        </Show>
    }
}

/// How long it can wait that somebody is late.
#[component]
fn WaitChoice(id: PersonId) -> impl IntoView {
    let here = here();
    let words = &here.words.rhythm;
    let choice = move |snooze: Snooze| {
        let wait = move |_| here.snooze(id, Some(snooze));
        view! { <button class="chip" on:click=wait>{(words.snooze)(snooze)}</button> }
    };
    view! {
        <div class="rhythm-wait">
            <span class="rhythm-wait-title" id="wait-title">{words.wait_for}</span>
            <div class="chips" role="group" aria-labelledby="wait-title">
                {Snooze::ALL.map(choice).collect_view()}
            </div>
        </div>
    }
}
