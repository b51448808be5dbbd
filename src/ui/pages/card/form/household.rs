//! Whether an address is changed for everybody who lives there.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::ui::here::here;
use crate::ui::pages::card::form::Draft;

/// The question, once an address differs and others have it too.
#[component]
pub fn ForAll(
    /// Whose card.
    id: PersonId,
    /// The card as it is kept.
    person: Memo<Option<Person>>,
    /// What is typed.
    draft: Draft,
    /// Whether it is for all.
    for_all: RwSignal<bool>,
) -> impl IntoView {
    let here = here();
    let household = here.store.household(id);
    let before = person.get_untracked().map(|it| it.addresses()).unwrap_or_default();
    let moves = Memo::new(move |_| {
        draft.with(|it| {
            it.addresses
                .clone()
                .into_iter()
                .zip(&before)
                .any(|(now, was)| now.lines() != was.lines())
        })
    });
    let text = move || (here.words.household.also_for)(&here.names(&household.get()));
    view! {
        <Show when=move || moves.get() && household.with(|it| !it.is_empty())>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=for_all
                    on:change=move |event| for_all.set(event_target_checked(&event))
                />
                <span>{text}</span>
            </label>
        </Show>
    }
}
