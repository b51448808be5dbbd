//! The kinds of records.

/// What a record is about. Kinds of newer versions are kept and handed on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    /// A person: anyone with a card.
    Person,
    /// A date to remember that comes back.
    Occasion,
    /// One thing that happened.
    Entry,
    /// A two-way link between two people.
    Tie,
    /// A smart list: a name, and the conditions of whoever is on it.
    List,
    /// Something to be done.
    Task,
    /// What the shop as a whole has settled.
    Shop,
    /// A device that holds a copy of the book.
    Device,
    /// A kind that a newer version knows.
    Other(Box<str>),
}

impl RecordKind {
    /// The short text that stands for it in files.
    pub fn code(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::Occasion => "occasion",
            Self::Entry => "entry",
            Self::Tie => "tie",
            Self::List => "list",
            Self::Task => "task",
            Self::Shop => "shop",
            Self::Device => "device",
            Self::Other(code) => code,
        }
    }

    /// Whether records of it can be erased for good. There is always one shop, and the word of a
    /// device says nothing of anybody: no file may silence them for ever.
    pub fn can_be_erased(&self) -> bool {
        match self {
            Self::Shop | Self::Device => false,
            Self::Person
            | Self::Occasion
            | Self::Entry
            | Self::Tie
            | Self::List
            | Self::Task
            | Self::Other(_) => true,
        }
    }

    /// Finds it by its short text; every text is some kind.
    pub fn from_code(code: &str) -> Self {
        match code {
            "person" => Self::Person,
            "occasion" => Self::Occasion,
            "entry" => Self::Entry,
            "tie" => Self::Tie,
            "list" => Self::List,
            "task" => Self::Task,
            "shop" => Self::Shop,
            "device" => Self::Device,
            other => Self::Other(other.into()),
        }
    }
}
