//! A person on the way out: everything of theirs that another program may want.

use crate::domain::arrival::Incoming;
use crate::domain::book::Book;
use crate::domain::date::PartialDate;
use crate::domain::draft::PersonDraft;
use crate::domain::entry::EntryKind;
use crate::domain::id::PersonId;
use crate::domain::kind::Standing;
use crate::domain::occasion::OccasionKind;

/// Stands between two notes where a card has room for one.
const BETWEEN_NOTES: &str = "\n\n";

/// What a person looks like on the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// Who.
    pub id: PersonId,
    /// Everything on the card.
    pub person: PersonDraft,
    /// Their dates: kind, own name, and the date as far as it is known.
    pub dates: Vec<(OccasionKind, String, PartialDate)>,
    /// What was noted, the newest first. Visits and greetings are no notes.
    pub notes: Vec<String>,
    /// Their photo: a JPEG or PNG.
    pub photo: Option<Box<[u8]>>,
}

impl Outgoing {
    /// A person of the book; `None` when they are not in it.
    pub fn of(book: &Book, id: PersonId, photo: Option<Box<[u8]>>) -> Option<Self> {
        let person = book.person(id)?.draft();
        let dates = book.occasions_of(id).into_iter().filter_map(|id| {
            let occasion = book.occasion(id)?;
            Some((occasion.kind(), occasion.label().to_owned(), occasion.date()?))
        });
        let entries = book.timeline(id).into_iter().filter_map(|id| book.entry(id));
        let notes = entries.filter(|it| EntryKind::NOTES.contains(&it.kind()));
        let texts = notes.map(|it| it.text().to_owned()).filter(|it| !it.is_empty());
        Some(Self { id, person, dates: dates.collect(), notes: texts.collect(), photo })
    }

    /// The same person without what is nobody else's business: for a card that is handed on. What
    /// was noted, what they like, how they look, what they are to the shop and what they agreed to
    /// stays here.
    #[must_use]
    pub fn to_hand_on(self) -> Self {
        let Self { id, person, dates, photo, .. } = self;
        let person = PersonDraft {
            recognise: String::new(),
            likes: String::new(),
            usual: String::new(),
            careful: String::new(),
            wishes: String::new(),
            since: None,
            star: false,
            tier: None,
            standing: Standing::Here,
            kinds: Vec::new(),
            consents: Vec::new(),
            tags: Vec::new(),
            foreign: String::new(),
            ..person
        };
        Self { id, person, dates, notes: Vec::new(), photo }
    }

    /// All notes as one.
    pub fn note(&self) -> String {
        self.notes.join(BETWEEN_NOTES)
    }

    /// What other programs know the card by: their own name for it, else ours.
    pub fn uid(&self) -> String {
        match self.person.uid.as_str() {
            "" => format!("urn:uuid:{}", self.id),
            uid => uid.to_owned(),
        }
    }

    /// The person as somebody who reads the file should have them.
    pub fn incoming(&self) -> Incoming {
        Incoming {
            person: PersonDraft { photo: None, uid: self.uid(), ..self.person.clone() }.tidied(),
            dates: self.dates.clone(),
            note: self.note(),
            photo: self.photo.clone(),
        }
    }
}
