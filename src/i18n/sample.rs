//! The words that speak of the sample shop. What is written in it is `SampleTexts` of the domain,
//! which every language has a value of.

use crate::domain::sample::SampleTexts;
use crate::i18n::phrases::phrases;

phrases! { sample:
/// What is said of the sample shop.
pub struct Sample {
    pub notice: &'static str,
    pub remove: &'static str,
    pub mark: &'static str,
}
}

impl SampleTexts {
    /// The English ones in the pseudo-language.
    #[cfg(debug_assertions)]
    pub(in crate::i18n) fn pseudo() -> Self {
        use crate::i18n::phrases::Phrase;

        let english = &crate::i18n::ENGLISH.sample_texts;
        Self {
            nameless: english.nameless.map(Phrase::accented),
            goods: english.goods.map(Phrase::accented),
            usual: english.usual.map(Phrase::accented),
            recognise: english.recognise.map(Phrase::accented),
            careful: english.careful.map(Phrase::accented),
            wishes: english.wishes.map(Phrase::accented),
            tags: english.tags.map(Phrase::accented),
            roles: english.roles.map(Phrase::accented),
            talk: english.talk.map(Phrase::accented),
            jokes: english.jokes.map(Phrase::accented),
            family: english.family.map(Phrase::accented),
            major: english.major.map(Phrase::accented),
            supplier: english.supplier.map(Phrase::accented),
            liked: english.liked.map(Phrase::accented),
            to_ask: english.to_ask.map(Phrase::accented),
            trips: english.trips.map(Phrase::accented),
            tasks: english.tasks.map(Phrase::accented),
            opening: english.opening.accented(),
            lists: english.lists.map(Phrase::accented),
        }
    }

    /// Says all of them.
    #[cfg(test)]
    pub(in crate::i18n) fn every(&self, said: &mut Vec<crate::i18n::samples::Said>) {
        // Every field by its name, so that a new one is not forgotten here.
        let Self {
            nameless,
            goods,
            usual,
            recognise,
            careful,
            wishes,
            tags,
            roles,
            talk,
            jokes,
            family,
            major,
            supplier,
            liked,
            to_ask,
            trips,
            tasks,
            opening,
            lists,
        } = self;
        let groups: [&[&'static str]; 19] = [
            nameless,
            goods,
            usual,
            recognise,
            careful,
            wishes,
            tags,
            roles,
            talk,
            jokes,
            family,
            major,
            supplier,
            liked,
            to_ask,
            trips,
            tasks,
            std::slice::from_ref(opening),
            lists,
        ];
        for text in groups.into_iter().flatten() {
            said.push(crate::i18n::samples::Said::new("sample_texts", *text, &[]));
        }
    }
}
