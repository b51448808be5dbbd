//! The switch for keys that are a single letter.

use leptos::prelude::*;

use crate::browser::settings::Letters;
use crate::ui::here::{Here, here};
use crate::ui::keys::Hand;

/// A part of Settings: whether single letters do something, and the sheet of all keys.
#[component]
pub fn LetterSettings() -> impl IntoView {
    let here = here();
    let Here { words, settings, .. } = here;
    let words = &words.keys;
    let sheet = expect_context::<Hand>().sheet();
    let on = move || settings.with(|it| it.letters) == Letters::On;
    let change = move |event| {
        let letters = if event_target_checked(&event) { Letters::On } else { Letters::Off };
        here.change_settings(|it| it.letters = letters);
    };
    view! {
        <section class="part" aria-labelledby="keys-title">
            <h2 class="part-title" id="keys-title">{words.title}</h2>
            <label class="check">
                <input
                    type="checkbox"
                    aria-describedby="letters-hint"
                    prop:checked=on
                    on:change=change
                />
                <span>{words.letters}</span>
            </label>
            <p class="hint" id="letters-hint">{words.letters_hint}</p>
            <button class="button" on:click=move |_| sheet.open()>{words.show}</button>
        </section>
    }
}
