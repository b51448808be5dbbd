//! A save that fails while a customer looks: said without a word of what was written, and without the way to
//! a copy, which would hold everything that is put away.

use leptos::prelude::*;

use crate::store::Saving;
use crate::ui::here::here;

/// That something is not saved; nothing while all is.
#[component]
pub fn Unsaved() -> impl IntoView {
    let here = here();
    let words = here.words;
    let saving = here.store.saving();
    let is_failed = Memo::new(move |_| match saving.get() {
        Saving::Failed(..) => true,
        Saving::Saved | Saving::Pending(_) => false,
    });
    let retry = move |_| here.retry.with_value(|retry| retry());
    view! {
        <Show when=move || is_failed.get()>
            <div class="banners">
                <div class="banner" role="alert" data-tone="info">
                    <p>{words.shield.not_saved}</p>
                    <button class="button" on:click=retry>{words.shell.retry}</button>
                </div>
            </div>
        </Show>
    }
}
