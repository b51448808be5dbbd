//! The languages of the app: English is always there, any other is a piece that is fetched when it
//! is spoken.

use crate::domain::language::Language;
use crate::i18n::{ARABIC, ENGLISH, FRENCH, GERMAN, SPANISH, Words};
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

piece! { german by fetch_german() -> &'static Words = &GERMAN }
piece! { french by fetch_french() -> &'static Words = &FRENCH }
piece! { spanish by fetch_spanish() -> &'static Words = &SPANISH }
piece! { arabic by fetch_arabic() -> &'static Words = &ARABIC }
