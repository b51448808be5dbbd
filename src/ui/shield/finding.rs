//! Finding or adding somebody by name, while a customer looks.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::book::FoundPerson;
use crate::domain::command::Command;
use crate::domain::draft::PersonDraft;
use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;

/// A box that finds by name alone, and adds.
#[component]
pub fn FindByName(
    /// Whoever is chosen.
    chosen: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let here = here();
    let words = here.words;
    let query = RwSignal::new(String::new());
    let found = here.store.find_by_name(query.into());
    let hits = move || found.with(|it| it.people.clone());
    let new_name = move || {
        let name = query.with(|it| it.trim().to_owned());
        (!name.is_empty() && !found.with(|it| it.exact_name)).then_some(name)
    };
    // Enter takes the first, and adds where there is none.
    let enter = move |event: SubmitEvent| {
        event.prevent_default();
        let first = found.with_untracked(|it| it.people.first().map(|it| it.id));
        if first.is_some() {
            chosen.set(first);
        } else if let Some(name) = untrack(new_name) {
            add(here, chosen, &name);
        }
    };
    view! {
        <h1 class="page-title">{words.shield.page}</h1>
        <search class="find">
            <form novalidate data-standing on:submit=enter>
                <label class="find-box">
                    <Icon name="search" />
                    <input
                        type="search"
                        class="find-input"
                        aria-label=words.find.label
                        placeholder=words.find.label
                        autocomplete="off"
                        autocapitalize="words"
                        spellcheck="false"
                        enterkeyhint="go"
                        prop:value=query
                        on:input=move |event| query.set(event_target_value(&event))
                    />
                </label>
            </form>
            <ul class="shield-found" aria-label=words.find.found>
                <For
                    each=hits
                    key=|hit| hit.id
                    children=move |hit| view! { <Hit hit chosen /> }
                />
            </ul>
            {move || {
                new_name().map(|name| {
                    let text = (words.find.add)(&here.isolated(&name));
                    view! {
                        <button class="find-add" on:click=move |_| add(here, chosen, &name)>
                            <Icon name="add" />
                            <span>{text}</span>
                        </button>
                    }
                })
            }}
        </search>
    }
}

#[component]
fn Hit(hit: FoundPerson, chosen: RwSignal<Option<PersonId>>) -> impl IntoView {
    let id = hit.id;
    view! {
        <li>
            <button class="shield-hit" on:click=move |_| chosen.set(Some(id))>
                <Avatar id name=hit.name.clone() size=AvatarSize::Small />
                <span dir="auto">{hit.name}</span>
            </button>
        </li>
    }
}

fn add(here: Here, chosen: RwSignal<Option<PersonId>>, name: &str) {
    let id = here.store.new_person();
    let draft = PersonDraft::named(name);
    if here.commit(Command::AddPerson { id, draft }, name).is_ok() {
        chosen.set(Some(id));
    }
}
