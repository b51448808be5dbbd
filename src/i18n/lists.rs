//! The phrases for smart lists.

use crate::domain::smart_list::{Having, Searched};
use crate::i18n::Number;
use crate::i18n::phrases::phrases;

/// What a condition is about, as it is chosen in the form.
#[allow(missing_docs, reason = "they are called like the conditions")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Tag,
    NotTag,
    Kind,
    NotKind,
    Star,
    NoStar,
    Tier,
    NotTier,
    Says,
    Has,
    HasNot,
    BornIn,
    SeenWithin,
    UnseenFor,
    Visits,
    Late,
    Away,
    Unread,
}

impl Subject {
    /// Every one that can be chosen, in the order in which they are offered.
    pub const ALL: [Self; 17] = [
        Self::Tag,
        Self::NotTag,
        Self::Kind,
        Self::NotKind,
        Self::Star,
        Self::NoStar,
        Self::Tier,
        Self::NotTier,
        Self::Says,
        Self::Has,
        Self::HasNot,
        Self::BornIn,
        Self::SeenWithin,
        Self::UnseenFor,
        Self::Visits,
        Self::Late,
        Self::Away,
    ];
}

phrases! { lists:
/// Smart lists.
pub struct Lists {
    pub new: &'static str,
    /// Said in place of it while a filter is chosen.
    pub save_filter: &'static str,
    pub edit: &'static str,
    pub delete: &'static str,
    pub title: &'static str,
    pub name: &'static str,
    pub joined: &'static str,
    pub all_of: &'static str,
    pub any_of: &'static str,
    pub condition: &'static str,
    pub add: &'static str,
    pub remove: &'static str,
    pub text: &'static str,
    pub days: &'static str,
    pub times: &'static str,
    /// How many would be on it.
    pub on_it: fn(&Number) -> String,
    pub subject: fn(Subject) -> &'static str,
    pub searched: fn(Searched) -> &'static str,
    pub having: fn(Having) -> &'static str,
}
}
