//! The line of a task: done in one tap, or opened.

use futures::FutureExt;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::domain::command::Command;
use crate::domain::id::{PersonId, TaskId};
use crate::domain::task::{Task, TaskDeed};
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tasks::{TaskForm, coming_back};
use crate::ui::route;

/// So many faces have a place in a line.
const FACES: usize = 3;

/// One task, with the faces of those whom it is about.
#[component]
pub fn TaskRow(
    /// Which.
    id: TaskId,
    /// The form in which it opens.
    form: TaskForm,
    /// Whose card it stands on.
    #[prop(optional_no_strip)]
    on_the_card_of: Option<PersonId>,
) -> impl IntoView {
    let here = here();
    let (task, today) = (here.store.task(id), here.store.today());
    let text = Memo::new(move |_| {
        task.with(|it| it.as_ref().map(|it| it.text().to_owned())).unwrap_or_default()
    });
    let line = move || {
        let line = |it: &Task| here.task_line(it, today.get(), on_the_card_of);
        task.with(|it| it.as_ref().map(line)).unwrap_or_default()
    };
    let faces = Memo::new(move |_| {
        let people = task.with(|it| it.as_ref().map(Task::people)).unwrap_or_default();
        let is_there = |id: &PersonId| Some(*id) != on_the_card_of && !here.name_of(*id).is_empty();
        people.into_iter().filter(is_there).take(FACES).collect::<Vec<_>>()
    });
    let title_id = format!("task-{id}");
    let ticks = title_id.clone();
    view! {
        <li class="row task-row">
            <button
                class="icon-button task-tick"
                aria-label=here.words.tasks.done
                aria-describedby=ticks
                on:click=move |_| tick(here, id)
            >
                <Icon name="check" />
            </button>
            <button
                class="task-open"
                on:click=move |_| form.edit(id)
            >
                <span class="task-text" id=title_id dir="auto">{move || text.get()}</span>
                <span class="row-sub">{line}</span>
            </button>
            <For
                each=move || faces.get()
                key=|id| *id
                children=|id| view! { <Face id /> }
            />
        </li>
    }
}

#[component]
fn Face(id: PersonId) -> impl IntoView {
    let name = here().name_of(id);
    let label = name.clone();
    view! {
        <a class="task-face" href=route::person(id) aria-label=label>
            <Avatar id name size=AvatarSize::Small />
        </a>
    }
}

/// Writes down that a task was done today.
fn tick(here: Here, id: TaskId) {
    let Some(task) = here.store.ask(|book| book.task(id)) else { return };
    let today = here.store.this_day();
    let text = task.text().to_owned();
    let mut coming_back = Box::pin(coming_back::when(task, today));
    let done = move |again| match again {
        Ok(again) => {
            let command = Command::Task { id, deed: TaskDeed::Tick(today, again) };
            // A refusal has been said.
            let _ = here.commit(command, &text);
        }
        Err(_) => here.toasts.say(here.words.waiting.piece.to_owned()),
    };
    match (&mut coming_back).now_or_never() {
        // Mostly it is known at once.
        Some(again) => done(again),
        None => spawn_local(async move { done(coming_back.await) }),
    }
}
