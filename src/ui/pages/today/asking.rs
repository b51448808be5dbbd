//! What to ask today: openers whose day has just come, and who is back.

use leptos::prelude::*;

use crate::domain::id::{EntryId, PersonId};
use crate::domain::person::Person;
use crate::ui::here::{Here, here};
use crate::ui::pages::card::asked;
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// Openers whose day has just come, and who is back from a journey. Either part vanishes when it
/// has none.
#[component]
pub fn ToAsk() -> impl IntoView {
    let Here { store, words, .. } = here();
    let words = &words.openers;
    view! {
        <Openers id="back" title=words.back_title openers=store.back_of_the_day() />
        <Openers id="ask" title=words.to_ask openers=store.openers_of_the_day() />
    }
}

#[component]
fn Openers(id: &'static str, title: &'static str, openers: Memo<Vec<EntryId>>) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    view! {
        <Show when=move || openers.with(|it| !it.is_empty())>
            <section class="part" aria-labelledby=labelled.clone()>
                <h2 class="part-title" id=title_id.clone()>{title}</h2>
                <ul class="rows">
                    <For
                        each=move || openers.get()
                        key=|id| *id
                        children=|opener| view! { <AskRow opener /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn AskRow(opener: EntryId) -> impl IntoView {
    let here = here();
    let Some((id, text)) = told(here, opener) else { return ().into_any() };
    let name = here.name_of(id);
    let title_id = format!("ask-{opener}");
    let go = route::going();
    let ask = move |_| {
        if asked(here, opener, id) {
            go(&route::answer(id));
        }
    };
    view! {
        <li class="row">
            <a class="row-link" href=route::person(id)>
                <Avatar id name=name.clone() size=AvatarSize::Medium />
                <span class="row-text">
                    <span class="row-title" id=title_id.clone() dir="auto">{name}</span>
                    <span class="row-sub">{text}</span>
                </span>
            </a>
            <span class="row-action">
                <button class="button asked" aria-describedby=title_id on:click=ask>
                    <Icon name="check" />
                    {here.words.openers.asked}
                </button>
            </span>
        </li>
    }
    .into_any()
}

/// Whom to ask, who is in the lists, and what.
fn told(here: Here, opener: EntryId) -> Option<(PersonId, String)> {
    here.store.ask(|book| {
        let entry = book.entry(opener)?;
        let is_listed = |id: &PersonId| book.person(*id).is_some_and(Person::is_listed);
        let id = entry.people().into_iter().find(is_listed)?;
        Some((id, here.to_ask(entry)))
    })
}
