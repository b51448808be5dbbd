//! The part of the form that says when somebody is to be expected.

use leptos::prelude::*;

use crate::domain::person::LIMIT;
use crate::ui::here::{Here, here};
use crate::ui::pages::card::form::Draft;
use crate::ui::parts::days_field::DaysField;
use crate::ui::parts::field::Faults;

/// After how many days they are missed, and before which day they are not expected.
#[component]
pub fn ExpectedFields(
    /// What is typed.
    draft: Draft,
    /// What is wrong.
    faults: Faults,
) -> impl IntoView {
    let Here { store, words, .. } = here();
    let today = store.today();
    let paused = move || draft.with(|it| it.paused).map(|it| it.to_string()).unwrap_or_default();
    let pause = move |text: String| draft.update(|it| it.paused = text.parse().ok());
    view! {
        <DaysField
            label=words.rhythm.limit
            hint=words.rhythm.limit_hint
            days=Signal::derive(move || draft.with(|it| it.limit))
            on_input=move |days| draft.update(|it| it.limit = days)
            key=LIMIT
            faults
        />
        <label class="field">
            <span class="field-label">{words.rhythm.paused_label}</span>
            <input
                type="date"
                min=move || today.get().to_string()
                prop:value=paused
                on:change=move |it| pause(event_target_value(&it))
            />
        </label>
    }
}
