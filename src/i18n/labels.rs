//! The phrases for labels of phones, addresses and dates.

use crate::domain::label::Label;
use crate::i18n::Words;
use crate::i18n::phrases::phrases;

phrases! { labels:
/// What a phone, an address or a date is called.
pub struct Labels {
    pub of: fn(Label) -> &'static str,
}
}

impl Words {
    /// A label as it is shown: ours in this language, with a capital if it is kept with one; the
    /// owner's own as it is.
    pub fn label(&self, kept: &str) -> String {
        if let Some(label) = Label::from_code(kept) {
            return (self.labels.of)(label).to_owned();
        }
        let ours = Label::from_code(&kept.to_lowercase()).filter(|it| capital(it.code()) == kept);
        ours.map_or_else(|| kept.to_owned(), |label| capital((self.labels.of)(label)))
    }

    /// A label as it is kept: what is exactly one of our words in this language is ours.
    pub fn kept_label(&self, typed: &str) -> String {
        let word = typed.trim().to_lowercase();
        let is_it = |label: &&Label| (self.labels.of)(**label).to_lowercase() == word;
        let ours = Label::ALL.iter().find(is_it);
        ours.map_or_else(|| typed.to_owned(), |label| label.code().to_owned())
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
