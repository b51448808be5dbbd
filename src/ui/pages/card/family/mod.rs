//! Family and firm: who belongs to a person, and the box that adds somebody as one says it.

mod adding;
mod line;
mod role;
mod suggested;

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::here::here;

/// Everybody who is tied to a person, and the box that ties one more.
#[component]
pub fn Family(
    /// Whose.
    id: PersonId,
) -> impl IntoView {
    let here = here();
    let words = &here.words.family;
    let ties = here.store.ties_of(id);
    view! {
        <section class="part family" aria-labelledby="family-title">
            <h2 class="part-title" id="family-title">{words.title}</h2>
            <ul class="kin">
                <For
                    each=move || ties.get()
                    key=|it| (it.tie.record().latest(), it.to)
                    children=move |relation| view! { <line::Line of=id relation /> }
                />
            </ul>
            <Show when=move || ties.with(Vec::is_empty)>
                <p class="nothing">{words.nobody}</p>
            </Show>
            <suggested::Suggested id />
            <adding::Adding id />
        </section>
    }
}
