//! The one box that finds and adds.

mod finding;
mod task_hits;

use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::browser::page;
use crate::domain::book::FoundPerson;
use crate::domain::command::Command;
use crate::domain::draft::PersonDraft;
use crate::domain::id::PersonId;
use crate::i18n::{Deed, Place};
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::keys::table::Press;
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

use finding::Finding;
use task_hits::TaskHits;

/// The box, and below it whoever is found and why, and the button that adds.
#[component]
pub fn FindBox(
    /// Whether it takes the focus by itself where there is a keyboard.
    #[prop(optional)]
    focused: bool,
) -> impl IntoView {
    let here = here();
    let query = RwSignal::new(String::new());
    let state = Finding::of(here, query);
    let open = opener(state);
    let add = adder(state);
    let (open_marked, add_typed) = (open.clone(), add.clone());
    let input = NodeRef::<Input>::new();
    if focused && page::has_keyboard() {
        input.on_load(|input| {
            // An element that has just come into the page takes the focus.
            let _ = input.focus();
        });
    }
    let on_keydown = move |event: KeyboardEvent| {
        on_key(state, &event, &open_marked, &add_typed);
    };
    let words = &here.words.find;
    view! {
        <search class="find">
            <label class="find-box">
                <Icon name="search" />
                <input
                    node_ref=input
                    type="search"
                    class="find-input"
                    aria-label=words.label
                    placeholder=words.label
                    autocomplete="off"
                    autocapitalize="words"
                    spellcheck="false"
                    enterkeyhint="go"
                    aria-controls=move || state.is_open().then_some("found")
                    aria-activedescendant=move || active(state)
                    prop:value=query
                    on:input=move |event| {
                        query.set(event_target_value(&event));
                        state.marked.set(0);
                    }
                    on:keydown=on_keydown
                />
            </label>
            <Show when=move || state.is_open()>
                <FindList state open=open.clone() add=add.clone() />
            </Show>
            <output class="visually-hidden">
                {move || {
                    state.is_open().then(|| state.said())
                }}
            </output>
        </search>
    }
}

type Act<T> = Arc<dyn Fn(T) + Send + Sync>;

#[component]
fn FindList(state: Finding, open: Act<PersonId>, add: Act<String>) -> impl IntoView {
    let words = state.here.words;
    let hits = move || {
        state.found.with(|found| found.people.iter().cloned().enumerate().collect::<Vec<_>>())
    };
    view! {
        <div class="find-list">
            <Show when=move || state.found.with(|found| found.are_doubles)>
                <p class="find-doubles">{words.find.likely_doubles}</p>
            </Show>
            <Show when=move || {
                state.found.with(|found| found.people.is_empty()) && state.tasks.with(Vec::is_empty)
            }>
                <p class="find-doubles">{words.first.not_found}</p>
            </Show>
            <div class="hits" role="listbox" id="found" tabindex="0" aria-label=words.find.found>
                <For
                    each=hits
                    key=|(place, hit)| (*place, hit.clone())
                    children=move |(place, hit)| {
                        view! { <Hit state place hit open=open.clone() /> }
                    }
                />
                <TaskHits state />
            </div>
            {move || {
                state.new_name().map(|name| {
                    let add = add.clone();
                    let text = (words.find.add)(&state.here.isolated(&name));
                    view! {
                        <button class="find-add" on:click=move |_| add(name.clone())>
                            <Icon name="add" />
                            <span>{text}</span>
                        </button>
                    }
                })
            }}
        </div>
    }
}

#[component]
fn Hit(state: Finding, place: usize, hit: FoundPerson, open: Act<PersonId>) -> impl IntoView {
    let id = hit.id;
    let why = why_line(state.here, &hit);
    let ask = ask_line(state.here, id);
    let name = hit.name.clone();
    view! {
        <div
            class="hit"
            role="option"
            id=format!("found-{place}")
            aria-selected=move || if state.marked.get() == place { "true" } else { "false" }
            on:click=move |_| open(id)
        >
            <Avatar id name=name size=AvatarSize::Small />
            <span class="hit-text">
                <span class="hit-name" dir="auto">
                    <Marked text=hit.name at=hit.in_name />
                </span>
                " "
                <span class="hit-why">{why}</span>
                {ask}
            </span>
        </div>
    }
}

/// A text with a part of it marked.
#[component]
fn Marked(text: String, at: Option<std::ops::Range<usize>>) -> impl IntoView {
    let parts =
        at.and_then(|at| Some((text.get(..at.start)?, text.get(at.clone())?, text.get(at.end..)?)));
    let (before, marked, after) = parts.unwrap_or((&text, "", ""));
    let marked = (!marked.is_empty()).then(|| view! { <mark>{marked.to_owned()}</mark> });
    view! { {before.to_owned()}{marked}{after.to_owned()} }
}

/// Why somebody was found, and when they were last here.
fn why_line(here: Here, hit: &FoundPerson) -> impl IntoView + use<> {
    if let Some(kinship) = &hit.kinship {
        return view! { <span dir="auto">{here.kinship(kinship)}</span> }.into_any();
    }
    let words = &here.words.find;
    let field = (words.field)(hit.field);
    let how = (words.how)(hit.how);
    let why = match (&hit.why, how) {
        (Some(why), how) => {
            let lead = how.map_or_else(|| (words.why)(field), |how| (words.why_how)(field, how));
            let text = why.text.to_string();
            let found = view! { <Marked text at=Some(why.at.clone()) /> };
            // A number runs its own way, also after an Arabic word.
            Some(view! { {lead}<bdi>{found}</bdi> }.into_any())
        }
        (None, Some(how)) => Some(view! { {how} }.into_any()),
        (None, None) => None,
    };
    let today = here.store.this_day();
    why.unwrap_or_else(|| {
        let last =
            hit.last_visit.map(|when| (here.words.card.last_here)(&here.ago(today, when.day)));
        view! { {last.unwrap_or_else(|| here.words.card.never_here.to_owned())} }.into_any()
    })
}

/// What to ask whoever was found.
fn ask_line(here: Here, id: PersonId) -> Option<impl IntoView + use<>> {
    let today = here.store.this_day();
    let text = here.store.ask(|book| {
        let opener = book.opener(id, today)?;
        book.entry(opener).map(|it| here.to_ask(it))
    })?;
    Some(view! { " "<span class="hit-ask">{text}</span> })
}

fn active(state: Finding) -> Option<String> {
    let any = state.found.with(|found| !found.people.is_empty());
    let is_any = any || state.marked_task().is_some();
    (state.is_open() && is_any).then(|| format!("found-{}", state.marked.get()))
}

fn opener(state: Finding) -> Act<PersonId> {
    let go = route::going();
    Arc::new(move |id| {
        state.close();
        go(&route::person(id));
    })
}

/// Adds somebody by name and opens the card.
fn adder(state: Finding) -> Act<String> {
    let go = route::going();
    Arc::new(move |name: String| {
        let id = state.here.store.new_person();
        let draft = PersonDraft::named(name.as_str());
        if state.here.commit(Command::AddPerson { id, draft }, &name).is_ok() {
            state.close();
            go(&route::person(id));
        }
    })
}

fn on_key(state: Finding, event: &KeyboardEvent, open: &Act<PersonId>, add: &Act<String>) {
    let count = untrack(|| state.places());
    let marked = state.marked.get_untracked();
    let press = Press::of(event);
    let deed = press.deed(Place::Finder).map(|row| row.deed);
    let leaves = press.deed(Place::Everywhere).is_some_and(|row| row.deed == Deed::Leave);
    if leaves && untrack(|| state.is_open()) {
        state.close();
    } else if deed == Some(Deed::NextFound) && marked + 1 < count {
        mark(state, marked + 1);
    } else if deed == Some(Deed::PreviousFound) {
        mark(state, marked.saturating_sub(1));
    } else if deed == Some(Deed::Choose) && !event.is_composing() {
        let hit = state.found.with_untracked(|found| found.people.get(marked).map(|it| it.id));
        match (hit, untrack(|| state.marked_task()), untrack(|| state.new_name())) {
            (Some(id), ..) => open(id),
            (None, Some(task), _) => state.open_task(task),
            (None, None, Some(name)) => add(name),
            (None, None, None) => return,
        }
    } else {
        return;
    }
    event.prevent_default();
    event.stop_propagation();
}

/// Marks a hit and scrolls to it.
fn mark(state: Finding, place: usize) {
    state.marked.set(place);
    focus::show(&format!("#found-{place}"));
}
