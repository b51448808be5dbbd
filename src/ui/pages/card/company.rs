//! The page of a company: everybody who is known to work there.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::browser::page;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::ui::here::here;
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::route;
use crate::ui::telling::joined;

/// The people of the company that the address names.
#[component]
pub fn CompanyPage() -> impl IntoView {
    let here = here();
    let words = here.words;
    let query = use_query_map();
    let name = Memo::new(move |_| query.with(route::company_named));
    let people = here.store.company(name.into());
    Effect::new(move |_| page::set_title(&name.get()));
    let count = move || people.with(|it| (words.household.work_there)(&here.number(it.len())));
    view! {
        <article class="page company">
            <a class="card-back" href=route::people()>
                <Icon name="back" />
                <span>{words.people.all}</span>
            </a>
            <h1 class="page-title" dir="auto">{move || name.get()}</h1>
            <Show
                when=move || people.with(|it| !it.is_empty())
                fallback=move || view! { <p class="nothing">{words.household.nobody}</p> }
            >
                <p class="card-sub">{count}</p>
                <ul class="kin">
                    <For
                        each=move || people.get()
                        key=|id| *id
                        children=move |id| view! { <Worker id /> }
                    />
                </ul>
            </Show>
        </article>
    }
}

#[component]
fn Worker(id: PersonId) -> impl IntoView {
    let here = here();
    let person = here.store.person(id);
    let last = here.store.last_visit(id);
    let today = here.store.today();
    let part = move |read: fn(&Person) -> &str| {
        person.with(|it| it.as_ref().map(|it| read(it).to_owned())).unwrap_or_default()
    };
    let name = Memo::new(move |_| part(Person::greeting_name));
    let sub = move || {
        let role = here.isolated(&part(Person::role));
        joined(&[&role, &here.last_here(today.get(), last.get())])
    };
    view! {
        <li class="kin-line">
            <a class="kin-link" href=route::person(id)>
                {move || view! { <Avatar id name=name.get() size=AvatarSize::Small /> }}
                <span class="row-text">
                    <span class="kin-name" dir="auto">{move || name.get()}</span>
                    " "
                    <span class="row-sub">{sub}</span>
                </span>
            </a>
        </li>
    }
}
