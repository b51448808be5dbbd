//! Tasks that the box finds, below whoever it finds.

use leptos::prelude::*;

use crate::domain::id::TaskId;
use crate::ui::parts::find_box::finding::Finding;
use crate::ui::parts::icon::Icon;
use crate::ui::telling::joined;

/// Every task that is found.
#[component]
pub(super) fn TaskHits(state: Finding) -> impl IntoView {
    let hits = move || {
        let first = state.first_task();
        let tasks = state.tasks.get().into_iter().enumerate();
        tasks.map(|(place, (id, text))| (first + place, id, text)).collect::<Vec<_>>()
    };
    view! {
        <For
            each=hits
            key=Clone::clone
            children=move |(place, id, text)| view! { <TaskHit state place id text /> }
        />
    }
}

#[component]
fn TaskHit(state: Finding, place: usize, id: TaskId, text: String) -> impl IntoView {
    let here = state.here;
    let today = here.store.this_day();
    let line = here.store.ask(|book| book.task(id)).map(|it| here.task_line(&it, today, None));
    let line = joined(&[here.words.tasks.one, &line.unwrap_or_default()]);
    view! {
        <div
            class="hit"
            role="option"
            id=format!("found-{place}")
            aria-selected=move || if state.marked.get() == place { "true" } else { "false" }
            on:click=move |_| state.open_task(id)
        >
            <span class="hit-task">
                <Icon name="check" />
            </span>
            <span class="hit-text">
                <span class="hit-name" dir="auto">{text}</span>
                " "
                <span class="hit-why">{line}</span>
            </span>
        </div>
    }
}
