//! Who was here lately.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::person_row::WasHere;
use crate::ui::route;

/// Who was here lately, the last first.
#[component]
pub fn RecentlySeen(
    /// Who.
    recent: Memo<Vec<PersonId>>,
) -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="recent-title">
            <h2 class="part-title" id="recent-title">{here().words.today.recent}</h2>
            <ul class="rows">
                <For
                    each=move || recent.get()
                    key=|id| *id
                    children=|id| view! { <RecentRow id /> }
                />
            </ul>
        </section>
    }
}

#[component]
fn RecentRow(id: PersonId) -> impl IntoView {
    let here = here();
    let Here { store, .. } = here;
    let (person, last, today) = (store.person(id), store.last_visit(id), store.today());
    let title_id = format!("recent-{id}");
    let name = Memo::new(move |_| {
        person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
    });
    let seen = move || here.last_here(today.get(), last.get());
    view! {
        <li class="row">
            <a class="row-link" href=route::person(id)>
                {move || view! { <Avatar id name=name.get() size=AvatarSize::Medium /> }}
                <span class="row-text">
                    <span class="row-title" id=title_id.clone() dir="auto">{move || name.get()}</span>
                    <span class="row-sub">{seen}</span>
                </span>
            </a>
            <span class="row-action">
                <WasHere people=vec![id] described_by=title_id />
            </span>
        </li>
    }
}
