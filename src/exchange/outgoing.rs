//! A person on the way out: everything of theirs that another program may want.

use std::collections::HashSet;

use crate::domain::arrival::{Incoming, Related};
use crate::domain::book::{Book, Relation};
use crate::domain::date::PartialDate;
use crate::domain::draft::PersonDraft;
use crate::domain::entry::EntryKind;
use crate::domain::id::PersonId;
use crate::domain::kind::Standing;
use crate::domain::occasion::OccasionKind;
use crate::domain::tie::Role;

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
    /// Whom they are tied to, the closest first.
    pub ties: Vec<Related>,
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
        let ties = book.ties_of(id).into_iter().filter_map(|it| related(book, &it));
        let entries = book.timeline(id).into_iter().filter_map(|id| book.entry(id));
        let notes = entries.filter(|it| EntryKind::NOTES.contains(&it.kind()));
        let texts = notes.map(|it| it.text().to_owned()).filter(|it| !it.is_empty());
        let (dates, ties, notes) = (dates.collect(), ties.collect(), texts.collect());
        Some(Self { id, person, dates, ties, notes, photo })
    }

    /// The same person in a file in which others are too: ties to those name their cards.
    #[must_use]
    pub fn among(mut self, book: &Book, others: &HashSet<PersonId>) -> Self {
        let relations = book.ties_of(self.id);
        let there = relations.iter().filter_map(|it| Some((it, related(book, it)?)));
        self.ties = there
            .map(|(relation, tie)| {
                let other = book.person(relation.to).filter(|it| others.contains(&it.id()));
                Related { uid: other.map_or_else(String::new, |it| uid(it.id(), it.uid())), ..tie }
            })
            .collect();
        self
    }

    /// The same person without what is nobody else's business: for a card that is handed on. What
    /// was noted, what they like, how they look, whom they belong to, what they are to the shop and what they agreed to
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
            source: String::new(),
            since: None,
            star: false,
            tier: None,
            standing: Standing::Here,
            limit: None,
            paused: None,
            kinds: Vec::new(),
            consents: Vec::new(),
            tags: Vec::new(),
            foreign: String::new(),
            ..person
        };
        Self { id, person, dates, ties: Vec::new(), notes: Vec::new(), photo }
    }

    /// All notes as one.
    pub fn note(&self) -> String {
        self.notes.join(BETWEEN_NOTES)
    }

    /// What other programs know the card by: their own name for it, else ours.
    pub fn uid(&self) -> String {
        uid(self.id, &self.person.uid)
    }

    /// The person as somebody who reads the file should have them.
    pub fn incoming(&self) -> Incoming {
        Incoming {
            person: PersonDraft { photo: None, uid: self.uid(), ..self.person.clone() }.tidied(),
            dates: self.dates.clone(),
            ties: self.ties.clone(),
            note: self.note(),
            photo: self.photo.clone(),
        }
    }
}

fn uid(id: PersonId, theirs: &str) -> String {
    if theirs.is_empty() { format!("urn:uuid:{id}") } else { theirs.to_owned() }
}

/// Somebody at the other end of a tie. Where only what the one is to the other has a word, it stands
/// on the other's card, if there is one.
fn related(book: &Book, relation: &Relation) -> Option<Related> {
    let other = book.person(relation.to)?;
    let is_wordless = relation.role == Role::Own && relation.word.is_empty();
    let role = if is_wordless { Role::Relative } else { relation.role };
    let tie = Related { word: relation.word.clone(), ..Related::named(role, other.name()) };
    (!is_wordless || other.is_light()).then_some(tie)
}
