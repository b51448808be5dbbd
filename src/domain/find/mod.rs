//! Find: one box over every field of every person, forgiving, ranked, and able to say why.
//!
//! An [`Index`] keeps the folded words of all documents (cards and notes) in order, so that the
//! start of a word is one range of words and one run of postings, and a typo is a few such ranges.
//! It is a list of unchangeable segments, each at least four times as large as the next: a changed
//! document is a new segment of one, and neighbours of like size are merged (J. L. Bentley and
//! J. B. Saxe, "Decomposable searching problems", Journal of Algorithms 1 (1980)).
//!
//! No original text is kept. What a hit shows is made by [`snippet`] from the record itself.

mod choose;
mod docs;
mod doubles;
mod draft;
mod fold;
mod index;
mod keys;
mod letters;
mod lexicon;
mod matches;
mod merge;
mod names;
mod order;
mod phones;
mod query;
mod rank;
mod said;
mod script;
mod search;
mod segment;
mod snippet;
mod sort;
mod sounds;
mod typos;
mod vocabulary;
mod why;
mod words;

use std::borrow::Cow;

use uuid::Uuid;

use crate::domain::id::PersonId;

pub use self::doubles::Likened;
pub(crate) use self::fold::fold_into;
pub use self::fold::{fold, sort_key};
pub use self::index::Index;
pub use self::phones::{is_same_phone, phone_key};
pub use self::snippet::{Snippet, snippet};

/// What a text of a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Field {
    /// The full name.
    Name,
    /// What she is called.
    Called,
    /// How the name is read or said.
    Reading,
    /// Where she works, and as what.
    Company,
    /// How to recognise her.
    Recognise,
    /// A phone number.
    Phone,
    /// A mail address.
    Mail,
    /// Street, place and the like.
    Address,
    /// A page or a name in a network.
    Link,
    /// A tag.
    Tag,
    /// What she likes, takes, cannot stand or wishes for.
    Likes,
    /// A note or what else happened.
    Note,
    /// The name of somebody close to her.
    Relative,
    /// A date, as words.
    Date,
    /// Anything else.
    Other,
}

impl Field {
    const ALL: [Self; 15] = [
        Self::Name,
        Self::Called,
        Self::Reading,
        Self::Company,
        Self::Recognise,
        Self::Phone,
        Self::Mail,
        Self::Address,
        Self::Link,
        Self::Tag,
        Self::Likes,
        Self::Note,
        Self::Relative,
        Self::Date,
        Self::Other,
    ];

    /// Is it a name of the person?
    fn is_own_name(self) -> bool {
        matches!(self, Self::Name | Self::Called | Self::Reading)
    }

    /// Does it hold names of people, which may sound alike?
    fn is_name(self) -> bool {
        self.is_own_name() || self == Self::Relative
    }
}

/// How a word that was typed matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum How {
    /// A whole word.
    Exact,
    /// The start of a word.
    Start,
    /// Inside a word or a phone number.
    Inside,
    /// The last digits of a phone number.
    LastDigits,
    /// A word, or the start of one, with one letter wrong, missing, too much, or two swapped.
    Typo,
    /// A name that sounds alike.
    SoundsLike,
}

/// What can be found: a person's card, or something written down about one or several people.
///
/// The texts may be of any kind of text; borrowed ones are the fastest.
#[derive(Debug, Clone)]
pub struct Doc<Text = String> {
    /// The person's id for a card, the entry's id for a note.
    pub key: Uuid,
    /// Whom it is about; a card is about its own person. Only people with a card are found.
    pub people: Vec<PersonId>,
    /// All that can be found of it, the name first.
    pub texts: Vec<(Field, Text)>,
    /// Archived, moved away or died: found, but after all others.
    pub hidden: bool,
}

impl Doc<Cow<'_, str>> {
    /// The same with texts of its own.
    pub fn into_owned(self) -> Doc {
        let texts = self.texts.into_iter().map(|(field, text)| (field, text.into_owned()));
        Doc { key: self.key, people: self.people, texts: texts.collect(), hidden: self.hidden }
    }
}

/// One person who was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Who.
    pub id: PersonId,
    /// Where the most telling word was found.
    pub field: Field,
    /// How it matched.
    pub how: How,
    /// The key of the document in which it was found.
    pub doc: Uuid,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The best, best first.
    pub hits: Vec<Hit>,
    /// How many people were found, with those that are not among the hits.
    pub total: usize,
    /// Somebody's name, or what she is called, is just what was typed, but for case and accents.
    pub exact_name: bool,
}
