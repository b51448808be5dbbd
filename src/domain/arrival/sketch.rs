//! What a card says at the moment, as far as what comes in is compared with it.

use std::collections::HashSet;
use std::sync::OnceLock;

use crate::domain::arrival::{Incoming, Remembered};
use crate::domain::book::Book;
use crate::domain::contact::{Address, Contact};
use crate::domain::date::{Day, PartialDate};
use crate::domain::draft::{FormField, PersonDraft};
use crate::domain::id::PersonId;
use crate::domain::occasion::OccasionKind;
use crate::domain::person::{Consent, Kind, Standing, Tier};
use crate::domain::photo::PhotoId;

use super::pieces::{lines, plain};
use super::related::{Known, Related};

/// Something that a card does not say yet and the file does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Addition {
    /// An empty line is filled, by the name that [`FormField::Line`] has for it.
    Line(&'static str, String),
    /// Since when they have been our customer.
    Since(PartialDate),
    /// A star.
    Star,
    /// A tier.
    Tier(Tier),
    /// They no longer come.
    Standing(Standing),
    /// After how many days they are missed.
    Limit(u16),
    /// The day before which they are not expected.
    Paused(Day),
    /// What else they are to the shop.
    Kind(Kind),
    /// Something that they agreed to. Only our own files say so.
    Consent(Consent),
    /// A tag.
    Tag(String),
    /// A phone.
    Phone(Contact),
    /// A mail address.
    Mail(Contact),
    /// A link.
    Link(Contact),
    /// A postal address.
    Address(Address),
    /// A photo.
    Photo(PhotoId),
    /// A date to remember: its kind, its own name and the date.
    Date(OccasionKind, String, PartialDate),
    /// Somebody whom they are tied to.
    Tie(Related),
    /// Something for a note: what the file notes, or what the card says otherwise.
    Note(String),
}

impl Addition {
    /// The field of the card it is about; dates, ties and notes have none.
    pub fn field(&self) -> Option<FormField> {
        match self {
            Self::Line(key, _) => Some(FormField::Line(key)),
            Self::Tag(_) => Some(FormField::Tags),
            Self::Since(_)
            | Self::Star
            | Self::Tier(_)
            | Self::Standing(_)
            | Self::Limit(_)
            | Self::Paused(_)
            | Self::Kind(_)
            | Self::Consent(_)
            | Self::Phone(_)
            | Self::Mail(_)
            | Self::Link(_)
            | Self::Address(_)
            | Self::Photo(_)
            | Self::Date(..)
            | Self::Tie(_)
            | Self::Note(_) => None,
        }
    }
}

/// A card, its dates and the lines of its notes.
#[derive(Debug, Clone)]
pub(super) struct Sketch {
    pub draft: PersonDraft,
    pub dates: Vec<Remembered>,
    // Read from the timeline when they are first asked for.
    lines: OnceLock<HashSet<String>>,
    // Likewise, since few files name anybody's relatives.
    ties: OnceLock<Vec<Known>>,
}

impl Sketch {
    /// Somebody in the book.
    pub(super) fn of(book: &Book, id: PersonId) -> Option<Self> {
        let draft = book.person(id)?.draft();
        let occasions = book.occasions_of(id).into_iter().filter_map(|it| book.occasion(it));
        let dates = occasions
            .filter_map(|it| Some((it.kind(), it.label().to_owned(), it.date()?)))
            .collect();
        Some(Self { draft, dates, lines: OnceLock::new(), ties: OnceLock::new() })
    }

    /// Somebody who comes with the same file.
    pub(super) fn of_newcomer(one: &Incoming) -> Self {
        let lines = OnceLock::from(lines_of(&one.note).collect::<HashSet<_>>());
        let ties = OnceLock::from(one.ties.iter().map(Known::of_newcomer).collect::<Vec<_>>());
        Self { draft: one.person.clone(), dates: one.dates.clone(), lines, ties }
    }

    /// The lines of everything that was noted of them.
    pub(super) fn lines(&self, book: &Book, id: PersonId) -> &HashSet<String> {
        self.lines.get_or_init(|| {
            let entries = book.timeline(id).into_iter().filter_map(|it| book.entry(it));
            entries.flat_map(|it| lines_of(it.text())).collect()
        })
    }

    /// Whom they are tied to, or will never be.
    pub(super) fn ties(&self, book: &Book, id: PersonId) -> &[Known] {
        self.ties.get_or_init(|| {
            let ties = book.ties_and_refusals(id);
            ties.iter().filter_map(|it| Known::of(book, it)).collect()
        })
    }

    /// The birthday, if there is one.
    pub(super) fn birthday(&self) -> Option<PartialDate> {
        self.dates.iter().find(|it| it.0 == OccasionKind::Birthday).map(|it| it.2)
    }

    /// Takes in an addition.
    pub(super) fn add(&mut self, addition: &Addition, book: &Book, id: PersonId) {
        let draft = &mut self.draft;
        match addition.clone() {
            Addition::Line(key, text) => {
                let lines = draft.texts_mut().into_iter();
                lines.filter(|it| it.0 == key).for_each(|it| it.1.clone_from(&text));
            }
            Addition::Since(date) => draft.since = Some(date),
            Addition::Star => draft.star = true,
            Addition::Tier(tier) => draft.tier = Some(tier),
            Addition::Standing(standing) => draft.standing = standing,
            Addition::Limit(days) => draft.limit = Some(days),
            Addition::Paused(until) => draft.paused = Some(until),
            Addition::Kind(kind) => draft.kinds.push(kind),
            Addition::Consent(consent) => draft.consents.push(consent),
            Addition::Tag(tag) => draft.tags.push(tag),
            Addition::Phone(phone) => draft.phones.push(phone),
            Addition::Mail(mail) => draft.mails.push(mail),
            Addition::Link(link) => draft.links.push(link),
            Addition::Address(address) => draft.addresses.push(address),
            Addition::Photo(photo) => draft.photo = Some(photo),
            Addition::Date(kind, label, date) => self.dates.push((kind, label, date)),
            Addition::Tie(said) => {
                self.ties(book, id);
                if let Some(known) = self.ties.get_mut() {
                    known.push(Known::of_newcomer(&said));
                }
            }
            Addition::Note(text) => {
                self.lines(book, id);
                if let Some(known) = self.lines.get_mut() {
                    known.extend(lines_of(&text));
                }
            }
        }
    }
}

/// The lines of a text as they are compared, without blank ones.
fn lines_of(text: &str) -> impl Iterator<Item = String> {
    lines(text).into_iter().map(|line| plain(&line)).filter(|line| !line.is_empty())
}
