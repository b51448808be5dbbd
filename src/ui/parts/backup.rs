//! What the backup conscience says: always where copies are made, and on Today when one is due.

use leptos::prelude::*;

use crate::ui::conscience::conscience;
use crate::ui::here::here;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// When the last copy was made, and what has changed since.
#[component]
pub fn LastCopy() -> impl IntoView {
    let here = here();
    let standing = conscience().standing();
    view! {
        <output
            class="last-copy"
            data-due=move || standing.with(|it| it.due.is_some()).then_some("true")
        >
            {move || standing.with(|it| here.last_copy(it))}
        </output>
    }
}

/// One line with one way to a copy, when one is due.
#[component]
pub fn CopyDue() -> impl IntoView {
    let here = here();
    let words = here.words;
    let standing = conscience().standing();
    view! {
        <Show when=move || standing.with(|it| it.due.is_some())>
            <section class="copy-due" aria-label=words.backup.title>
                <p>{move || standing.with(|it| here.last_copy(it))}</p>
                <a class="button" href=route::make_copy()>
                    <Icon name="download" />
                    {words.handover.make}
                </a>
            </section>
        </Show>
    }
}
