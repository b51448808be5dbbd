//! What she may wish of a copy: what goes into it, and a passphrase.

use leptos::prelude::*;

use super::Copying;
use crate::domain::passphrase::strength;
use crate::ui::parts::field::{Choice, TextField};

/// The whole book, or what another device lacks.
#[component]
pub(super) fn WhatGoes(copying: Copying) -> impl IntoView {
    let Copying { here, only, .. } = copying;
    let words = &here.words.handover;
    let own = here.store.device();
    let devices = here.store.devices();
    let choices = move || {
        let others = devices.get().into_iter().filter(|it| it.id != own);
        let others = others.map(|it| (Some(it.id), (words.only_news)(&here.device_name(it.id))));
        std::iter::once((None, words.everything.to_owned())).chain(others).collect::<Vec<_>>()
    };
    view! {
        {move || {
            let choices = choices();
            (choices.len() > 1)
                .then(|| {
                    view! {
                        <Choice
                            label=words.what
                            choices
                            chosen=only
                            on_choose=move |it| only.set(it)
                        />
                    }
                })
        }}
    }
}

/// A passphrase, if she wants one, and how good it is.
#[component]
pub(super) fn Passphrase(copying: Copying) -> impl IntoView {
    let Copying { here, sealed, passphrase, .. } = copying;
    let words = &here.words.handover;
    let said = move || {
        let typed = passphrase.get();
        if typed.is_empty() {
            words.passphrase_hint
        } else {
            (here.words.exchange.strength)(strength(&typed))
        }
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || sealed.get()
                on:change=move |event| sealed.set(event_target_checked(&event))
            />
            <span>{words.sealed}</span>
        </label>
        <Show when=move || sealed.get()>
            <div class="form">
                <TextField
                    label=words.passphrase
                    value=passphrase
                    on_input=move |it| passphrase.set(it)
                />
                <output class="hint">{said}</output>
            </div>
        </Show>
    }
}
