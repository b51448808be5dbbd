//! What is shown where there is nothing.

use leptos::prelude::*;

use crate::browser::page;
use crate::ui::here::here;
use crate::ui::route;

/// An address without a page.
#[component]
pub fn MissingPage() -> impl IntoView {
    let words = here().words;
    page::set_title(words.nav.missing);
    view! { <Missing text=words.nav.missing /> }
}

/// A sentence that says what is missing, and a way on.
#[component]
pub fn Missing(
    /// What is missing.
    text: &'static str,
) -> impl IntoView {
    let words = here().words;
    view! {
        <div class="page">
            <section class="empty">
                <svg class="motif" aria-hidden="true">
                    <use href="#motif-owl" />
                </svg>
                <h1 class="page-title">{text}</h1>
                <a class="button" href=route::today()>{words.nav.today}</a>
            </section>
        </div>
    }
}
