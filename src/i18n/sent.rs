//! The phrases for what brought somebody here.

use crate::domain::person::Source;
use crate::i18n::Words;
use crate::i18n::phrases::phrases;

phrases! { sent:
/// What brought somebody here.
pub struct Sent {
    pub title: &'static str,
    pub source: fn(Source) -> &'static str,
    pub somebody: &'static str,
    pub who: &'static str,
    pub in_words: fn(&str) -> String,
}
}

impl Words {
    /// What brought somebody here, as it is shown: ours in this language, her own words as they are.
    pub fn source(&self, kept: &str) -> String {
        Source::from_code(kept).map_or(kept, self.sent.source).to_owned()
    }

    /// The same as it is kept: what is exactly one of our words in this language is ours.
    pub fn kept_source(&self, typed: &str) -> String {
        let word = typed.trim().to_lowercase();
        let is_it = |it: &&Source| (self.sent.source)(**it).to_lowercase() == word;
        let ours = Source::ALL.iter().find(is_it);
        ours.map_or_else(|| typed.to_owned(), |it| it.code().to_owned())
    }
}
