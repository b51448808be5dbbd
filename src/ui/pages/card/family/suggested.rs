//! One tie that follows from others: a question with two answers, at most one on a card.

use leptos::prelude::*;

use crate::domain::book::Suggestion;
use crate::domain::command::Command;
use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};

/// The likeliest tie that is not said yet, to be said or refused for good.
#[component]
pub fn Suggested(
    /// Whose card it is.
    id: PersonId,
) -> impl IntoView {
    let here = here();
    let suggested = here.store.suggested_tie(id);
    move || suggested.get().map(|it| view! { <Question id suggestion=it /> })
}

#[component]
fn Question(id: PersonId, suggestion: Suggestion) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let name = |id| here.isolated(&here.name_of(id));
    let asked = (words.family.also)(suggestion.role, &name(id), &name(suggestion.other));
    let draft = StoredValue::new(suggestion.draft);
    // A refusal of either has been said.
    let yes = move |_| {
        let command = Command::SetTie { id: store.new_tie(), draft: draft.get_value() };
        drop(here.commit(command, ""));
    };
    let no = move |_| {
        let command = Command::RefuseTie { id: store.new_tie(), draft: draft.get_value() };
        drop(here.commit(command, ""));
    };
    view! {
        <div class="kin-asked" role="group" aria-label=asked.clone()>
            <p class="kin-question" dir="auto">{asked.clone()}</p>
            <div class="kin-answers">
                <button class="button quiet" on:click=yes>{words.family.also_yes}</button>
                <button class="button quiet" on:click=no>{words.family.also_no}</button>
            </div>
        </div>
    }
}
