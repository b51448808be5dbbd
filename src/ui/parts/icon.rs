//! Icons from the sprite in the page.

use leptos::prelude::*;

/// One icon, by its name in the sprite. It says nothing to a screen reader.
#[component]
pub fn Icon(
    /// Its name, without `icon-`.
    name: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true">
            <use href=format!("#icon-{name}") />
        </svg>
    }
}
