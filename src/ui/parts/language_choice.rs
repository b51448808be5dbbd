//! The choice of the language that the app speaks, each by its own name.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::domain::language::Language;
use crate::ui::focus;
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
    let choose = move |event: MouseEvent| {
        // Not every browser gives it to what is tapped.
        if let Some(button) =
            event.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok())
        {
            // A button that is in the page can take the focus.
            let _ = button.focus();
        }
        here.change_settings(|it| it.language = language);
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

/// Draws everything anew in another language; the keyboard stays on the choice if it was there.
pub fn draw_anew(draw: impl FnOnce()) {
    // Not by ":focus", which a window behind others does not have in every browser.
    let is_here = |it: Element| it.closest(".languages").ok().flatten().is_some();
    let was_here = focus::now().is_some_and(is_here);
    draw();
    if was_here {
        request_animation_frame(|| {
            focus::on(".languages [aria-pressed=true]");
        });
    }
}
