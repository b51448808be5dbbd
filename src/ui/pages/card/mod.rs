//! The card: who this is, what to say, and what happened.

mod asking;
mod company;
mod dates;
mod everything;
mod facts;
mod family;
mod form;
mod head;
mod history;
mod light;
mod notes;
mod opener;
mod photo;
mod rhythm;
mod sent;
mod tasks;
mod timeline;
mod to_come;
mod unknown;

pub use company::CompanyPage;
pub use everything::EverythingPage;
pub use opener::asked;

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::browser::page;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::ui::here::{Here, here};
use crate::ui::pages::missing::Missing;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// The card of the person that the address names.
#[component]
pub fn CardPage() -> impl IntoView {
    let words = here().words;
    let params = use_params_map();
    let id = Memo::new(move |_| {
        params.with(|params| params.get("id").and_then(|id| id.parse::<PersonId>().ok()))
    });
    view! {
        {move || match id.get() {
            None => view! { <Missing text=words.nav.missing_person /> }.into_any(),
            // A new card for a new person: nothing half-typed goes over from one to the other.
            Some(id) => view! { <Card id /> }.into_any(),
        }}
    }
}

#[component]
fn Card(id: PersonId) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let person = store.person(id);
    let is_light = Memo::new(move |_| person.with(|it| it.as_ref().is_some_and(Person::is_light)));
    let exists = Memo::new(move |_| person.with(Option::is_some));
    Effect::new(move |_| {
        let name = person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned()));
        page::set_title(&name.unwrap_or_else(|| words.people.title.to_owned()));
    });
    view! {
        <Show
            when=move || exists.get()
            fallback=move || view! { <Missing text=words.nav.missing_person /> }
        >
            <article class="page card">
                <a class="card-back" href=route::people()>
                    <Icon name="back" />
                    <span>{words.people.all}</span>
                </a>
                <Show
                    when=move || is_light.get()
                    fallback=move || view! { <FullCard id person /> }
                >
                    <light::LightCard id person />
                </Show>
                <a class="button quiet" href=route::everything(id)>
                    <Icon name="file" />
                    {move || all_about(here, person)}
                </a>
            </article>
        </Show>
    }
}

#[component]
fn FullCard(id: PersonId, person: Memo<Option<Person>>) -> impl IntoView {
    let editing = RwSignal::new(false);
    view! {
        <head::Head id person editing />
        <opener::Openers id />
        <Show when=move || editing.get() fallback=move || view! { <facts::Facts id person /> }>
            <form::PersonForm id person editing />
        </Show>
        <unknown::NextUnknown id editing />
        <sent::SentBy id person />
        <notes::NoteBox id />
        <tasks::Tasks id />
        <family::Family id />
        <dates::Occasions id />
        <timeline::Timeline id />
        <history::History id />
    }
}

fn all_about(here: Here, person: Memo<Option<Person>>) -> String {
    let name = person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned()));
    (here.words.booklet.all_about)(&here.isolated(&name.unwrap_or_default()))
}
