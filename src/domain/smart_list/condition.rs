//! One condition of a smart list, and the text that it is kept as: an element of a set, so that two
//! devices that each add one end with both.

use crate::domain::draft::tidy;
use crate::domain::person::{Kind, Tier};
use crate::domain::value::coded;

/// What is looked through for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Searched {
    /// All that stands on the card.
    #[default]
    Any,
    /// The name, the called name and how it is said.
    Name,
    /// Where they work.
    Company,
    /// What they do there.
    Role,
    /// The streets of their addresses.
    Street,
    /// The post codes of their addresses.
    PostCode,
    /// The towns of their addresses.
    Town,
    /// Their phone numbers.
    Phone,
    /// Their mail addresses.
    Mail,
    /// How to recognise them.
    Recognise,
    /// What they like.
    Likes,
    /// What they usually buy.
    Usual,
    /// Allergies and dislikes.
    Careful,
    /// What they wish for.
    Wishes,
    /// Who or what brought them here.
    Sender,
}

coded!(Searched {
    Any = "any",
    Name = "name",
    Company = "company",
    Role = "role",
    Street = "street",
    PostCode = "code",
    Town = "city",
    Phone = "phone",
    Mail = "mail",
    Recognise = "recognise",
    Likes = "likes",
    Usual = "usual",
    Careful = "careful",
    Wishes = "wishes",
    Sender = "sender",
});

/// What somebody may have or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Having {
    /// A photo.
    #[default]
    Photo,
    /// A phone number.
    Phone,
    /// A mail address.
    Mail,
    /// A postal address.
    Address,
    /// A birthday.
    Birthday,
    /// Anybody they are tied to.
    Family,
    /// Any tag.
    Tag,
    /// Anybody or anything that brought them here.
    Sender,
}

coded!(Having {
    Photo = "photo",
    Phone = "phone",
    Mail = "mail",
    Address = "address",
    Birthday = "birthday",
    Family = "family",
    Tag = "tag",
    Sender = "sender",
});

/// One condition.
#[allow(missing_docs, reason = "each field is what the variant says")]
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Condition {
    /// They are of a kind, or not.
    Kind { kind: Kind, is: bool },
    /// They have a tag, or not.
    Tag { tag: String, is: bool },
    /// They have a star, or not.
    Star { is: bool },
    /// They are of one of the owner's tiers, or not.
    Tier { tier: Tier, is: bool },
    /// A field has a text in it.
    Says { field: Searched, text: String },
    /// They have something, or not.
    Has { what: Having, is: bool },
    /// Their birthday is in a month, from 1 to 12.
    BornIn(u8),
    /// They were here at most so many days ago.
    SeenWithin(u16),
    /// They were not here for more than so many days, or never.
    UnseenFor(u16),
    /// They are late by their own rhythm.
    Late,
    /// They were here at least so many times.
    Visits(u16),
    /// They are archived, moved away or dead. Without it a list has only who comes.
    Away,
    /// A condition of a newer version, which nobody fulfils here.
    Unread(String),
}

impl Condition {
    /// The text that is kept. It must never change for what was written once.
    pub fn element(&self) -> String {
        let is_or_not = |word: &str, is: bool| {
            if is { word.to_owned() } else { format!("{word}-not") }
        };
        match self {
            Self::Kind { kind, is } => format!("{}:{}", is_or_not("kind", *is), kind.code()),
            Self::Tag { tag, is } => format!("{}:{tag}", is_or_not("tag", *is)),
            Self::Star { is } => is_or_not("star", *is),
            Self::Tier { tier, is } => format!("{}:{}", is_or_not("tier", *is), tier.code()),
            Self::Says { field, text } => format!("says:{}:{text}", field.code()),
            Self::Has { what, is } => format!("{}:{}", is_or_not("has", *is), what.code()),
            Self::BornIn(month) => format!("born-in:{month}"),
            Self::SeenWithin(days) => format!("seen-within:{days}"),
            Self::UnseenFor(days) => format!("unseen-for:{days}"),
            Self::Late => "late".to_owned(),
            Self::Visits(count) => format!("visits:{count}"),
            Self::Away => "away".to_owned(),
            Self::Unread(text) => text.clone(),
        }
    }

    /// The condition in a text that was kept.
    pub fn from_element(element: &str) -> Self {
        Self::read(element).unwrap_or_else(|| Self::Unread(element.to_owned()))
    }

    fn read(element: &str) -> Option<Self> {
        let (word, value) = element.split_once(':').unwrap_or((element, ""));
        let is = !word.ends_with("-not");
        let read = match word.trim_end_matches("-not") {
            "kind" => Self::Kind { kind: Kind::from_code(value)?, is },
            "tag" => Self::Tag { tag: value.to_owned(), is },
            "star" => Self::Star { is },
            "tier" => Self::Tier { tier: Tier::from_code(value)?, is },
            "has" => Self::Has { what: Having::from_code(value)?, is },
            "says" => {
                let (field, text) = value.split_once(':')?;
                Self::Says { field: Searched::from_code(field)?, text: text.to_owned() }
            }
            "born-in" => Self::BornIn(value.parse().ok().filter(|it| (1..=12).contains(it))?),
            "seen-within" => Self::SeenWithin(value.parse().ok()?),
            "unseen-for" => Self::UnseenFor(value.parse().ok()?),
            "late" => Self::Late,
            "visits" => Self::Visits(value.parse().ok()?),
            "away" => Self::Away,
            _ => return None,
        };
        // What would be written otherwise was not written by this version.
        (read.element() == element).then_some(read)
    }

    /// The condition without space around its text; `None` where there is no text to look for.
    pub(super) fn tidied(self) -> Option<Self> {
        Some(match self {
            Self::Tag { tag, is } => {
                Self::Tag { tag: Some(tidy(&tag)).filter(|it| !it.is_empty())?, is }
            }
            Self::Says { field, text } => {
                Self::Says { field, text: Some(tidy(&text)).filter(|it| !it.is_empty())? }
            }
            Self::Kind { .. }
            | Self::Star { .. }
            | Self::Tier { .. }
            | Self::Has { .. }
            | Self::BornIn(_)
            | Self::SeenWithin(_)
            | Self::UnseenFor(_)
            | Self::Late
            | Self::Visits(_)
            | Self::Away
            | Self::Unread(_) => self,
        })
    }
}
