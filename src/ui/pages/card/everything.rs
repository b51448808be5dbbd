//! All that is kept about one person, to be shown to them, printed, taken along or erased.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::browser::page;
use crate::domain::delivery::FileKind;
use crate::domain::id::PersonId;
use crate::exchange::Version;
use crate::ui::booklet::{AboutOne, make_about_one};
use crate::ui::here::here;
use crate::ui::making::{Form, make};
use crate::ui::pages::missing::Missing;
use crate::ui::parts::erase::EraseButton;
use crate::ui::parts::file_button::FileButton;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

use super::{dates, facts, history, tasks, timeline};

/// Everything about the person that the address names.
#[component]
pub fn EverythingPage() -> impl IntoView {
    let words = here().words;
    let params = use_params_map();
    let id = Memo::new(move |_| {
        params.with(|params| params.get("id").and_then(|id| id.parse::<PersonId>().ok()))
    });
    move || match id.get() {
        None => view! { <Missing text=words.nav.missing_person /> }.into_any(),
        Some(id) => view! { <Everything id /> }.into_any(),
    }
}

#[component]
fn Everything(id: PersonId) -> impl IntoView {
    let here = here();
    let words = here.words;
    let person = here.store.person(id);
    let exists = Memo::new(move |_| person.with(Option::is_some));
    let name =
        move || person.with(|it| it.as_ref().map(|it| it.name().to_owned())).unwrap_or_default();
    let title = Memo::new(move |_| (words.booklet.all_about)(&here.isolated(&name())));
    Effect::new(move |_| page::set_title(&title.get()));
    view! {
        <Show
            when=move || exists.get()
            fallback=move || view! { <Missing text=words.nav.missing_person /> }
        >
            <article class="page card everything">
                <a class="card-back" href=route::person(id)>
                    <Icon name="back" />
                    <span dir="auto">{name}</span>
                </a>
                <h1 class="page-title">{move || title.get()}</h1>
                <p class="hint">{words.booklet.all_about_hint}</p>
                <Ways id />
                <facts::Facts id person />
                <dates::Occasions id />
                <tasks::Tasks id />
                <timeline::Timeline id />
                <history::History id at_once=true />
                <EraseButton id name=name() />
            </article>
        </Show>
    }
}

/// On paper, as a page, for programs, for another address book.
#[component]
fn Ways(id: PersonId) -> impl IntoView {
    let words = &here().words.booklet;
    view! {
        <div class="everything-ways">
            <button class="button" on:click=|_| page::print()>
                <Icon name="note" />
                {words.print}
            </button>
            <FileButton
                text=words.as_page
                kind=FileKind::Booklet
                who=id
                make=|here, _, who| Box::pin(async move {
                    make_about_one(here, who?, AboutOne::Page).await
                })
            />
            <FileButton
                text=words.as_json
                kind=FileKind::Dossier
                who=id
                make=|here, _, who| Box::pin(async move {
                    make_about_one(here, who?, AboutOne::Json).await
                })
            />
            <FileButton
                text=words.as_card
                kind=FileKind::Cards
                who=id
                make=|here, say, who| Box::pin(async move {
                    make(here, &[who?], Form::Cards(Version::V4), |it| say(it)).await
                })
            />
        </div>
    }
}
