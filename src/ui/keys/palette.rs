//! The box of commands and people: Ctrl+K, some letters, Enter.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::domain::book::{Found, Kinship};
use crate::domain::command::Command;
use crate::domain::draft::PersonDraft;
use crate::domain::id::{PersonId, TaskId};
use crate::i18n::{Deed, Errand, Place};
use crate::ui::here::{Here, here};
use crate::ui::keys::errands::{Fit, fit, offered};
use crate::ui::keys::{Hand, table::Press};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// So many people are offered at most.
const PEOPLE: usize = 6;
/// So many tasks are offered at most.
const TASKS: usize = 3;

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Choice {
    Person(PersonId, String, Option<Kinship>),
    Task(TaskId, String),
    Errand(Errand),
    New(String),
}

/// What is typed, offered and marked.
#[derive(Clone, Copy)]
struct Choosing {
    here: Here,
    hand: StoredValue<Hand>,
    choices: Memo<Vec<Choice>>,
    marked: RwSignal<usize>,
}

/// The box of commands and people, while it is open.
#[component]
pub fn Palette(
    /// Holds whether the box is open, and does what is chosen.
    hand: Hand,
) -> impl IntoView {
    let words = here().words;
    let opened = hand.palette;
    view! {
        <Dialog opened label=words.keys.palette class="sheet palette">
            <PaletteBox hand=hand.clone() />
        </Dialog>
    }
}

#[component]
fn PaletteBox(hand: Hand) -> impl IntoView {
    let here = here();
    let words = &here.words.keys;
    let query = RwSignal::new(String::new());
    let (found, offered) = (here.store.find(query.into()), offered());
    let tasks = here.store.find_tasks(query.into(), TASKS);
    let choices = Memo::new(move |_| {
        let tasks = tasks.get();
        query.with(|query| found.with(|found| choices(here, query, found, &tasks, &offered)))
    });
    let hand = StoredValue::new(hand);
    let state = Choosing { here, hand, choices, marked: RwSignal::new(0) };
    let numbered = move || choices.get().into_iter().enumerate().collect::<Vec<_>>();
    view! {
        <input
            type="text"
            class="palette-input"
            role="combobox"
            aria-label=words.palette_box
            aria-expanded="true"
            aria-controls="choices"
            aria-autocomplete="list"
            aria-activedescendant=move || active(state)
            placeholder=words.palette_box
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            autofocus
            prop:value=query
            on:input=move |event| {
                query.set(event_target_value(&event));
                state.marked.set(0);
            }
            on:keydown=move |event| on_key(state, &event)
        />
        <div class="choices" role="listbox" id="choices" tabindex="-1" aria-label=words.palette>
            <For
                each=numbered
                key=Clone::clone
                children=move |(place, choice)| view! { <Offer state place choice /> }
            />
        </div>
        <output class="palette-count">
            {move || (words.count)(&here.number(choices.with(Vec::len)))}
        </output>
    }
}

/// Commands that begin so, then people, then tasks, then other commands, then a new person.
fn choices(
    here: Here,
    query: &str,
    found: &Found,
    tasks: &[(TaskId, String)],
    offered: &[Errand],
) -> Vec<Choice> {
    let typed = query.trim();
    if typed.is_empty() {
        return offered.iter().copied().map(Choice::Errand).collect();
    }
    let fitting = |wanted: Fit| {
        let fits = move |it: &&Errand| fit(here.words, **it, typed) == Some(wanted);
        offered.iter().filter(fits).copied().map(Choice::Errand)
    };
    let people = found.people.iter().take(PEOPLE);
    let people = people.map(|it| Choice::Person(it.id, it.name.clone(), it.kinship.clone()));
    let tasks = tasks.iter().map(|(id, text)| Choice::Task(*id, text.clone()));
    let new = (!found.exact_name).then(|| Choice::New(typed.to_owned()));
    fitting(Fit::Begins)
        .chain(people)
        .chain(tasks)
        .chain(fitting(Fit::HasWords))
        .chain(new)
        .collect()
}

#[component]
fn Offer(state: Choosing, place: usize, choice: Choice) -> impl IntoView {
    let words = state.here.words;
    let shown = match &choice {
        Choice::Person(id, name, kinship) => view! {
            <Avatar id=*id name=name.clone() size=AvatarSize::Small />
            <span class="hit-text">
                <span class="hit-name" dir="auto">{name.clone()}</span>
                {kinship.as_ref().map(|it| whose(state.here, it))}
            </span>
        }
        .into_any(),
        Choice::Task(_, text) => view! {
            <Icon name="check" />
            <span class="hit-name" dir="auto">{text.clone()}</span>
            <span class="hit-why">{words.tasks.one}</span>
        }
        .into_any(),
        Choice::Errand(errand) => view! { <span>{(words.keys.errand)(*errand)}</span> }.into_any(),
        Choice::New(name) => {
            view! { <span>{(words.find.add)(&state.here.isolated(name))}</span> }.into_any()
        }
    };
    view! {
        <div
            class="hit"
            role="option"
            id=format!("choice-{place}")
            aria-selected=move || if state.marked.get() == place { "true" } else { "false" }
            on:click=move |_| choose(state, &choice)
        >
            {shown}
        </div>
    }
}

/// Whose relative somebody is, who has no card or was found by the name of the other.
fn whose(here: Here, kinship: &Kinship) -> impl IntoView + use<> {
    view! {
        " "
        <span class="hit-why" dir="auto">{here.kinship(kinship)}</span>
    }
}

fn active(state: Choosing) -> Option<String> {
    let any = state.choices.with(|it| !it.is_empty());
    any.then(|| format!("choice-{}", state.marked.get()))
}

fn on_key(state: Choosing, event: &KeyboardEvent) {
    let Some(row) = Press::of(event).deed(Place::Finder) else { return };
    let (marked, count) = (state.marked.get_untracked(), state.choices.with_untracked(Vec::len));
    let choice = state.choices.with_untracked(|it| it.get(marked).cloned());
    if row.deed == Deed::NextFound && marked + 1 < count {
        mark(state, marked + 1);
    } else if row.deed == Deed::PreviousFound {
        mark(state, marked.saturating_sub(1));
    } else if row.deed == Deed::Choose
        && !event.is_composing()
        && let Some(choice) = choice
    {
        choose(state, &choice);
    } else {
        return;
    }
    event.prevent_default();
}

fn mark(state: Choosing, place: usize) {
    state.marked.set(place);
    request_animation_frame(move || crate::ui::focus::show(&format!("#choice-{place}")));
}

/// Closes the box first, so that the focus is back on the page before anything moves it on.
fn choose(state: Choosing, choice: &Choice) {
    let (here, hand) = (state.here, state.hand.get_value());
    hand.palette.close();
    match choice {
        Choice::Person(id, ..) => (hand.go)(&route::person(*id)),
        Choice::Task(id, _) => (hand.go)(&route::task(*id)),
        Choice::Errand(errand) => hand.run(*errand),
        Choice::New(name) => {
            let id = here.store.new_person();
            let draft = PersonDraft::named(name.as_str());
            if here.commit(Command::AddPerson { id, draft }, name).is_ok() {
                (hand.go)(&route::person(id));
            }
        }
    }
}
