//! A sealed copy waits for its passphrase.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use crate::domain::foreign::SealProblem;
use crate::ui::here::here;

use super::desk::Desk;
use super::stage::Stage;

/// The box for the passphrase, what was wrong with the last one, and the way out.
#[component]
pub(super) fn Unlock(desk: Desk) -> impl IntoView {
    let words = here().words;
    let input = NodeRef::<Input>::new();
    let wrong = move || {
        let was_wrong = matches!(desk.stage.get(), Stage::Sealed(true));
        was_wrong.then(|| (words.exchange.seal_problem)(SealProblem::WrongPassphrase))
    };
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(input) = input.get_untracked() {
            desk.unlock(input.value());
        }
    };
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            // It fails only for what cannot have the focus.
            let _ = input.focus();
        }
    });
    view! {
        <form class="form" aria-label=words.exchange.sealed novalidate on:submit=open>
            <p class="hint">{words.exchange.sealed}</p>
            <div class="field">
                <label class="field-label" for="passphrase">{words.handover.passphrase}</label>
                <input
                    node_ref=input
                    id="passphrase"
                    type="password"
                    dir="auto"
                    autocomplete="off"
                    aria-invalid=move || wrong().is_some().then_some("true")
                    aria-describedby="passphrase-wrong"
                />
                <span class="fault" id="passphrase-wrong" role="alert">{wrong}</span>
            </div>
            <div class="field-row">
                <button class="button primary" type="submit">{words.exchange.unlock}</button>
                <button class="button" type="button" on:click=move |_| desk.stop()>
                    {words.import.cancel}
                </button>
            </div>
        </form>
    }
}
