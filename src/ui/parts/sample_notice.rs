//! What tells the sample shop from life: a slim notice, and a mark on each card.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::ui::here::here;

/// Says that this is a sample shop, as long as anybody of it is there, and takes it away.
#[component]
pub fn SampleNotice() -> impl IntoView {
    let here = here();
    let words = &here.words.sample;
    let is_there = here.store.has_sample();
    // A refusal has been said.
    let remove = move |_| drop(here.commit(Command::RemoveSample, ""));
    view! {
        <Show when=move || is_there.get()>
            <div class="sample-notice" role="note" aria-label=words.mark>
                <p>{words.notice}</p>
                <button class="button quiet" on:click=remove>{words.remove}</button>
            </div>
        </Show>
    }
}

/// The word that marks somebody of the sample shop.
#[component]
pub fn SampleMark() -> impl IntoView {
    view! { <span class="sample-mark">{here().words.sample.mark}</span> }
}
