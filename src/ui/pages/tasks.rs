//! Tasks: all that is left to do by its day, whose it is, and what was done lately.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::date::Day;
use crate::domain::id::TaskId;
use crate::domain::task::{Assignee, Span, Task, TaskDeed};
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tasks::{TaskDialog, TaskForm, TaskRow};
use crate::ui::route;
use crate::ui::telling::joined;

/// The page of tasks.
#[component]
pub fn TasksPage() -> impl IntoView {
    let Here { store, words, .. } = here();
    let words = &words.tasks;
    page::set_title(words.title);
    let form = TaskForm::closed();
    open_wanted(form);
    let whose = RwSignal::new(None::<Assignee>);
    let open = store.open_tasks();
    let part = move |span: Span| view! { <SpanPart span whose form /> };
    view! {
        <div class="page tasks">
            <a class="card-back" href=route::today()>
                <Icon name="back" />
                <span>{words.today}</span>
            </a>
            <header class="page-head">
                <h1 class="page-title">{words.title}</h1>
                <button class="button" on:click=move |_| form.add(None)>
                    <Icon name="add" />
                    {words.add}
                </button>
            </header>
            <Whose whose />
            <Show when=move || open.get() == 0>
                <div class="nothing">
                    <p>{words.nothing}</p>
                    <p>{words.hint}</p>
                </div>
            </Show>
            {Span::ALL.map(part).collect_view()}
            <DoneLately />
            <TaskDialog form />
        </div>
    }
}

/// Opens the task that the address wants to be open, each time that it wants one: the address forgets it at
/// once.
fn open_wanted(form: TaskForm) {
    let (query, replace) = (use_query_map(), route::replacing());
    let store = here().store;
    Effect::new(move |_| {
        let Some(id) = query.with(route::task_in) else { return };
        replace(&route::tasks());
        if store.ask(|book| book.task(id).is_some()) {
            // After the page that was shown before is gone.
            request_animation_frame(move || form.edit(id));
        }
    });
}

/// Everybody's, or what one of them is to do; only where anybody is to do something.
#[component]
fn Whose(whose: RwSignal<Option<Assignee>>) -> impl IntoView {
    let here = here();
    let words = &here.words.tasks;
    let busy = here.store.busy();
    // Whoever has nothing left to do has no chip by which one could get back to everybody.
    Effect::new(move |_| {
        let is_gone =
            whose.with(|it| it.as_ref().is_some_and(|it| busy.with(|all| !all.contains(it))));
        if is_gone {
            whose.set(None);
        }
    });
    let chip = move |one: Option<Assignee>| {
        let name = one.as_ref().map_or_else(|| words.everybody.to_owned(), |it| here.assignee(it));
        let mine = one.clone();
        let pressed = move || if whose.with(|it| *it == mine) { "true" } else { "false" };
        view! {
            <button
                type="button"
                class="chip"
                aria-pressed=pressed
                on:click=move |_| whose.set(one.clone())
            >
                {name}
            </button>
        }
    };
    let all = move || {
        let busy = busy.get().into_iter().map(Some);
        std::iter::once(None).chain(busy).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || busy.with(|it| !it.is_empty())>
            <div class="chips" role="group" aria-label=words.whose>
                <For each=all key=Option::clone children=chip />
            </div>
        </Show>
    }
}

/// What is due within one span; nothing when there is none.
#[component]
fn SpanPart(span: Span, whose: RwSignal<Option<Assignee>>, form: TaskForm) -> impl IntoView {
    let Here { store, words, .. } = here();
    let words = &words.tasks;
    let tasks = store.tasks_in(span, whose.into());
    let (id, title) = match span {
        Span::Overdue => ("overdue-title", words.overdue),
        Span::Today => ("due-today-title", words.today),
        Span::NextDays => ("next-days-title", words.next_days),
        Span::Later => ("later-title", words.later),
        Span::NoDay => ("no-day-title", words.no_day),
    };
    view! {
        <Show when=move || tasks.with(|it| !it.is_empty())>
            <section class="part" aria-labelledby=id>
                <h2 class="part-title" id=id>{title}</h2>
                <ul class="rows">
                    <For
                        each=move || tasks.get()
                        key=|id| *id
                        children=move |id| view! { <TaskRow id form /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

/// What was done in the last two weeks.
#[component]
fn DoneLately() -> impl IntoView {
    let Here { store, words, .. } = here();
    let words = &words.tasks;
    let done = store.done_lately();
    view! {
        <Show when=move || done.with(|it| !it.is_empty())>
            <section class="part" aria-labelledby="done-title">
                <h2 class="part-title" id="done-title">{words.done_lately}</h2>
                <ul class="rows">
                    <For
                        each=move || done.get()
                        key=|it| *it
                        children=|(day, id)| view! { <DoneRow day id /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn DoneRow(day: Day, id: TaskId) -> impl IntoView {
    let here = here();
    let words = &here.words.tasks;
    let task = here.store.task(id);
    let text =
        move || task.with(|it| it.as_ref().map(|it| it.text().to_owned())).unwrap_or_default();
    let line = move || task.with(|it| it.as_ref().map(|it| told(here, it, day)));
    let is_done_for_good =
        move || task.with(|it| it.as_ref().is_some_and(|it| it.ended() == Some(day)));
    let title_id = format!("done-{day}-{id}");
    let described = title_id.clone();
    let reopen = move |_| {
        // A refusal has been said.
        let _ = here.commit(Command::Task { id, deed: TaskDeed::Reopen }, &text());
    };
    view! {
        <li class="row">
            <span class="row-text">
                <span class="task-text" id=title_id dir="auto">{text}</span>
                <span class="row-sub">{line}</span>
            </span>
            <Show when=is_done_for_good>
                <span class="row-action">
                    <button
                        class="button quiet"
                        aria-describedby=described.clone()
                        on:click=reopen
                    >
                        <Icon name="undo" />
                        {words.reopen}
                    </button>
                </span>
            </Show>
        </li>
    }
}

/// When it was done, and on which device that was ticked.
fn told(here: Here, task: &Task, day: Day) -> String {
    let done = (here.words.tasks.done_on)(&here.written_day(day));
    let device = task.ticked(day).map(|it| here.device_name(it.device)).unwrap_or_default();
    joined(&[&done, &device])
}
