//! What is to be done today, and the way to all the rest.

use leptos::prelude::*;

use crate::ui::here::{Here, here};
use crate::ui::parts::tasks::{TaskDialog, TaskForm, TaskRow};
use crate::ui::route;

/// So many are shown; the page of tasks has all.
const SHOWN: usize = 5;

/// What is due today or was due before; it vanishes when it has none, but for the way to the rest.
#[component]
pub fn DueTasks() -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let (due, open) = (store.due_tasks(), store.open_tasks());
    let form = TaskForm::closed();
    let shown = move || due.with(|it| it.iter().take(SHOWN).copied().collect::<Vec<_>>());
    let all = move || match open.get() {
        0 => words.tasks.title.to_owned(),
        count => (words.tasks.all)(&here.number(count)),
    };
    let rest = move || view! { <a class="part-all" href=route::tasks()>{all}</a> };
    view! {
        <Show when=move || due.with(|it| !it.is_empty()) fallback=rest>
            <section class="part" aria-labelledby="due-title">
                <div class="part-head">
                    <h2 class="part-title" id="due-title">{words.tasks.to_do}</h2>
                    {rest}
                </div>
                <ul class="rows">
                    <For
                        each=shown
                        key=|id| *id
                        children=move |id| view! { <TaskRow id form /> }
                    />
                </ul>
            </section>
        </Show>
        <TaskDialog form />
    }
}
