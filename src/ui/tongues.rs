//! The languages of the app: English is always there, any other is a piece that is fetched when it
//! is spoken.

use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::browser::page;
use crate::domain::language::Language;
use crate::i18n::{ARABIC, ENGLISH, FRENCH, GERMAN, SPANISH, Words};
use crate::ui::here::{Here, spoken};
use crate::ui::parts::language_choice::draw_anew;
use crate::ui::pieces::piece;

/// The words of a language; the English ones where those cannot be fetched.
pub async fn fetched(language: Language) -> &'static Words {
    let words = match language {
        Language::English => Ok(&ENGLISH),
        Language::German => german().await,
        Language::French => french().await,
        Language::Spanish => spanish().await,
        Language::Arabic => arabic().await,
        #[cfg(debug_assertions)]
        Language::Pseudo => Ok(crate::i18n::words(Language::Pseudo)),
    };
    words.unwrap_or(&ENGLISH)
}

/// Has everything said in the language that is chosen. One that does not come is asked for again when
/// the network is back, and when she looks at the app again.
pub fn speak_as_chosen(here: Here, words: RwSignal<&'static Words>) {
    let again = Trigger::new();
    page::on_look(move || again.notify());
    let online = window_event_listener(leptos::ev::online, move |_| again.notify());
    on_cleanup(move || online.remove());
    Effect::new(move |before: Option<Language>| {
        let language = spoken(here.settings.get());
        again.track();
        let is_spoken = words.get_untracked().language == language;
        if before.is_some() && (before != Some(language) || !is_spoken) {
            spawn_local(async move {
                let fetched = fetched(language).await;
                // Meanwhile yet another one may have been chosen.
                if spoken(here.settings.get_untracked()) != language {
                    return;
                }
                if words.get_untracked().language != fetched.language {
                    draw_anew(|| words.set(fetched));
                }
                // She was told when she chose it.
                if fetched.language != language && before != Some(language) {
                    here.toasts.say(fetched.waiting.piece.to_owned());
                }
            });
        }
        language
    });
}

piece! { german by fetch_german() -> &'static Words = &GERMAN }
piece! { french by fetch_french() -> &'static Words = &FRENCH }
piece! { spanish by fetch_spanish() -> &'static Words = &SPANISH }
piece! { arabic by fetch_arabic() -> &'static Words = &ARABIC }
