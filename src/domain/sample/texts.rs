//! The phrases that the sample shop is written with. `i18n` has them in every language.

/// What is written on the cards and timelines of the sample shop, in one language. Phrases fit
/// anybody: they say neither "he" nor "she", nor anything that only some people are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleTexts {
    /// Names for two people whose name nobody knows: by what one sees of them.
    pub nameless: [&'static str; 2],
    /// Goods of a small shop for food and gifts, as they stand in a list.
    pub goods: [&'static str; 20],
    /// What somebody usually buys.
    pub usual: [&'static str; 12],
    /// How to recognise somebody.
    pub recognise: [&'static str; 14],
    /// An allergy or a dislike.
    pub careful: [&'static str; 7],
    /// What somebody wishes for.
    pub wishes: [&'static str; 4],
    /// Tags: a regular, the market stall, the reading circle, orders ahead.
    pub tags: [&'static str; 4],
    /// What four suppliers, two associates, two neighbours and one of the staff do.
    pub roles: [&'static str; 9],
    /// What we talked about.
    pub talk: [&'static str; 20],
    /// Jokes we share.
    pub jokes: [&'static str; 6],
    /// News of the family.
    pub family: [&'static str; 10],
    /// Big events, which stay on the card.
    pub major: [&'static str; 6],
    /// News of a supplier.
    pub supplier: [&'static str; 6],
    /// What somebody turned out to like.
    pub liked: [&'static str; 6],
    /// What to ask after next time, the first half of it on its day.
    pub to_ask: [&'static str; 6],
    /// Where somebody is back from, and where somebody is.
    pub trips: [&'static str; 2],
    /// What is to be done: about nobody, about somebody, and every week.
    pub tasks: [&'static str; 3],
    /// The owner's own name for the day on which a supplier's shop opened.
    pub opening: &'static str,
    /// Smart lists: customers who were not here for six weeks, and whoever's birthday nobody knows.
    pub lists: [&'static str; 2],
}
