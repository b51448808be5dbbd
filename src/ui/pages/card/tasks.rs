//! What is to be done about a person, and the way to add something in passing.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tasks::{TaskDialog, TaskForm, TaskRow};

/// What is left to do about somebody.
#[component]
pub fn Tasks(
    /// About whom.
    id: PersonId,
) -> impl IntoView {
    let Here { store, words, .. } = here();
    let tasks = store.tasks_of(id);
    let form = TaskForm::closed();
    view! {
        <div class="card-tasks">
            <Show when=move || tasks.with(|it| !it.is_empty())>
                <section class="part" aria-labelledby="to-do-title">
                    <h2 class="part-title" id="to-do-title">{words.tasks.to_do}</h2>
                    <ul class="rows">
                        <For
                            each=move || tasks.get()
                            key=|id| *id
                            children=move |task| {
                                view! { <TaskRow id=task form on_the_card_of=Some(id) /> }
                            }
                        />
                    </ul>
                </section>
            </Show>
            <button class="button quiet" on:click=move |_| form.add(Some(id))>
                <Icon name="add" />
                {words.tasks.add}
            </button>
            <TaskDialog form />
        </div>
    }
}
