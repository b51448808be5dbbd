//! Who is likely to come in now: faces to tap.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::person_row::WasHere;
use crate::ui::route;

/// The faces of those who usually come at this weekday and hour. The part vanishes when there are none.
#[component]
pub fn LikelyNow(
    /// Who, the likeliest first.
    likely: Memo<Vec<PersonId>>,
) -> impl IntoView {
    let words = here().words;
    let is_anybody = Memo::new(move |_| likely.with(|it| !it.is_empty()));
    view! {
        <Show when=move || is_anybody.get()>
            <section class="part likely" aria-labelledby="likely-title">
                <h2 class="part-title" id="likely-title">{words.rhythm.likely}</h2>
                <ul class="likely-faces">
                    <For
                        each=move || likely.get()
                        key=|id| *id
                        children=|id| view! { <LikelyFace id /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn LikelyFace(id: PersonId) -> impl IntoView {
    let here = here();
    let Here { store, .. } = here;
    let person = store.person(id);
    let of = move |read: fn(&Here, &Person) -> String| {
        Memo::new(move |_| {
            person.with(|it| it.as_ref().map(|it| read(&here, it))).unwrap_or_default()
        })
    };
    let name = of(|_, it| it.greeting_name().to_owned());
    // How to know them; whoever is known by their name alone needs nothing.
    let about = of(Here::about);
    // A visit that is round is worth more than how to know them.
    let round = store.round_visit(id);
    let sub = move || round.get().map_or_else(|| about.get(), |it| here.round_visit_in_short(it));
    let title_id = format!("likely-{id}");
    view! {
        <li class="likely-face">
            <a class="face" href=route::person(id)>
                {move || view! { <Avatar id name=name.get() size=AvatarSize::Large /> }}
                <span class="face-name" id=title_id.clone() dir="auto">{move || name.get()}</span>
                <span class="face-sub">{sub}</span>
            </a>
            <WasHere people=vec![id] described_by=title_id />
        </li>
    }
}
