//! Whom a task is about: each to be taken out, and a box that finds others by name.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::domain::book::FoundPerson;
use crate::domain::find::Field;
use crate::domain::id::PersonId;
use crate::ui::here::here;
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tasks::form::Typed;

/// So many people are offered who may be meant.
const OFFERED: usize = 3;

/// Those whom it is about, and the box.
#[component]
pub(super) fn About(typed: Typed) -> impl IntoView {
    let here = here();
    let people = Memo::new(move |_| typed.draft.with(|it| it.people.clone()));
    let chip = move |id: PersonId| {
        let name = here.name_of(id);
        let leave_out = (here.words.tasks.not_about)(&here.isolated(&name));
        let take_out = move |_| typed.draft.update(|it| it.people.retain(|one| *one != id));
        view! {
            <button type="button" class="chip" aria-label=leave_out on:click=take_out>
                <Avatar id name=name.clone() size=AvatarSize::Small />
                <span dir="auto">{name}</span>
                <Icon name="close" />
            </button>
        }
    };
    view! {
        <div class="task-who">
            <Finder typed />
            <Show when=move || people.with(|it| !it.is_empty())>
                <div class="chips" role="group" aria-label=here.words.past.about_whom>
                    <For each=move || people.get() key=|id| *id children=chip />
                </div>
            </Show>
        </div>
    }
}

/// A box for a name, and who may be meant.
#[component]
fn Finder(typed: Typed) -> impl IntoView {
    let here = here();
    let words = here.words;
    let text = RwSignal::new(String::new());
    let found = here.store.find(text.into());
    let offered = Memo::new(move |_| {
        let is_new = |it: &&FoundPerson| {
            matches!(it.field, Field::Name | Field::Called)
                && typed.draft.with(|draft| !draft.people.contains(&it.id))
        };
        let is_typed = text.with(|it| !it.trim().is_empty());
        let offered =
            |all: &[FoundPerson]| all.iter().filter(is_new).take(OFFERED).cloned().collect();
        if is_typed { found.with(|it| offered(&it.people)) } else { Vec::new() }
    });
    let choose = move |id: PersonId| {
        typed.draft.update(|it| it.people.push(id));
        text.set(String::new());
    };
    // Enter takes whoever stands first; it does not save the task with half a name in the box.
    let on_keydown = move |event: KeyboardEvent| {
        let is_typed = text.with_untracked(|it| !it.trim().is_empty());
        if event.key() != "Enter" || event.is_composing() || !is_typed {
            return;
        }
        event.prevent_default();
        if let Some(id) = offered.with_untracked(|all| all.first().map(|it| it.id)) {
            choose(id);
        }
    };
    let offer = move |hit: FoundPerson| {
        let id = hit.id;
        let about = match &hit.kinship {
            Some(kinship) => here.kinship(kinship),
            None => here.last_here(here.store.this_day(), hit.last_visit),
        };
        let name = hit.name.clone();
        view! {
            <button type="button" class="kin-offer" on:click=move |_| choose(id)>
                <Avatar id name=hit.name size=AvatarSize::Small />
                <span class="row-text">
                    <span class="kin-name" dir="auto">{name}</span>
                    " "
                    <span class="row-sub">{about}</span>
                </span>
            </button>
        }
    };
    view! {
        <label class="field">
            <span class="field-label">{words.past.about_whom}</span>
            <input
                type="text"
                dir="auto"
                placeholder=words.tasks.assignee_hint
                autocomplete="off"
                autocapitalize="words"
                prop:value=text
                on:input=move |event| text.set(event_target_value(&event))
                on:keydown=on_keydown
            />
        </label>
        <Show when=move || offered.with(|it| !it.is_empty())>
            <div class="kin-offers">
                <For each=move || offered.get() key=|it| it.id children=offer />
            </div>
        </Show>
    }
}
