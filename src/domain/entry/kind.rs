//! What kind of thing happened.

use crate::domain::value::{Stored, Value};

/// What kind of thing happened. Kinds of newer versions are shown by their own name and kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// "Was here".
    Visit,
    /// A note without a kind: what we talked about.
    Talk,
    /// A joke we share.
    InJoke,
    /// Something they like.
    Likes,
    /// A dislike or an allergy.
    Careful,
    /// News of the family.
    FamilyNews,
    /// News of a supplier.
    SupplierNews,
    /// They are away from a day until another: on a journey, ill.
    Away,
    /// We wished them well on an occasion.
    Greeting,
    /// A kind that this version does not know.
    Other(Box<str>),
}

impl EntryKind {
    /// The kinds a note may have, in the order of their chips.
    pub const NOTES: [Self; 7] = [
        Self::Talk,
        Self::InJoke,
        Self::Likes,
        Self::Careful,
        Self::FamilyNews,
        Self::SupplierNews,
        Self::Away,
    ];

    /// The short text that stands for it in files.
    pub fn code(&self) -> &str {
        match self {
            Self::Visit => "visit",
            Self::Talk => "talk",
            Self::InJoke => "joke",
            Self::Likes => "likes",
            Self::Careful => "careful",
            Self::FamilyNews => "family",
            Self::SupplierNews => "supplier",
            Self::Away => "away",
            Self::Greeting => "greeting",
            Self::Other(code) => code,
        }
    }

    /// Finds it by its short text; every text is some kind.
    pub fn from_code(code: &str) -> Self {
        match code {
            "visit" => Self::Visit,
            "talk" => Self::Talk,
            "joke" => Self::InJoke,
            "likes" => Self::Likes,
            "careful" => Self::Careful,
            "family" => Self::FamilyNews,
            "supplier" => Self::SupplierNews,
            "away" => Self::Away,
            "greeting" => Self::Greeting,
            other => Self::Other(other.into()),
        }
    }

    /// Whether an entry of this kind says nothing without a text.
    pub fn needs_text(&self) -> bool {
        match self {
            Self::Visit | Self::Away | Self::Greeting | Self::Other(_) => false,
            Self::Talk
            | Self::InJoke
            | Self::Likes
            | Self::Careful
            | Self::FamilyNews
            | Self::SupplierNews => true,
        }
    }
}

impl Stored for EntryKind {
    fn store(&self) -> Value {
        Value::Text(self.code().into())
    }
    fn load(value: &Value) -> Option<Self> {
        value.text().map(Self::from_code)
    }
}
