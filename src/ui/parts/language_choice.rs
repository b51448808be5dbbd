//! The choice of the language that the app speaks, each by its own name.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::domain::language::Language;
use crate::ui::here::{Here, here};

/// All languages, and "as the browser".
#[component]
pub fn LanguageChoice() -> impl IntoView {
    let Here { words, .. } = here();
    let words = &words.settings;
    let languages = Language::ALL.iter().map(|it| (Some(*it), it.native_name()));
    let choices = std::iter::once((None, words.as_browser)).chain(languages);
    view! {
        <section class="part languages" aria-labelledby="language-title">
            <h2 class="part-title" id="language-title">{words.language}</h2>
            <div class="segmented" role="group" aria-labelledby="language-title">
                {choices.map(|(language, name)| choice(here(), language, name)).collect_view()}
            </div>
        </section>
    }
}

/// One language. Its name is in that language, whatever the rest of the page speaks.
fn choice(here: Here, language: Option<Language>, name: &'static str) -> impl IntoView {
    let is_chosen = move || here.settings.get().language == language;
    let choose = move |_| {
        here.change_settings(|it| it.language = language);
        focus_chosen();
    };
    view! {
        <button
            type="button"
            class="segment"
            lang=language.map(Language::code)
            aria-pressed=move || if is_chosen() { "true" } else { "false" }
            on:click=choose
        >
            {name}
        </button>
    }
}

/// The page is drawn anew in another language; the keyboard stays where it was.
fn focus_chosen() {
    request_animation_frame(|| {
        let chosen = document().query_selector(".languages [aria-pressed=true]").ok().flatten();
        if let Some(button) = chosen.and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok()) {
            // A button that is in the page can take the focus.
            let _ = button.focus();
        }
    });
}
