//! Whoever a file has touched so far: newcomers, and cards that were joined with something.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::arrival::Incoming;
use crate::domain::book::Book;
use crate::domain::id::PersonId;
use crate::domain::person::Person;

use super::gain::{Card, Gain, gain};
use super::sketch::{Addition, Sketch};

/// The book as it will stand with what came before in the same file.
#[derive(Debug, Default)]
pub(super) struct Guests {
    newcomers: HashMap<PersonId, Arc<Incoming>>,
    joined: HashMap<PersonId, Sketch>,
}

impl Guests {
    /// Somebody as they will stand; `None` when there is no such card, or no longer.
    pub(super) fn sketch(&self, book: &Book, id: PersonId) -> Option<Cow<'_, Sketch>> {
        if let Some(newcomer) = self.newcomers.get(&id)
            && !self.joined.contains_key(&id)
        {
            return Some(Cow::Owned(Sketch::of_newcomer(newcomer)));
        }
        match self.joined.get(&id) {
            // The card may have been deleted meanwhile.
            Some(sketch) if self.newcomers.contains_key(&id) || book.person(id).is_some() => {
                Some(Cow::Borrowed(sketch))
            }
            Some(_) => None,
            None => Sketch::of(book, id).map(Cow::Owned),
        }
    }

    /// The name of somebody; `None` when there is no such card, or no longer.
    pub(super) fn name<'a>(&'a self, book: &'a Book, id: PersonId) -> Option<&'a str> {
        let newcomer = self.newcomers.get(&id).map(|it| it.person.name.as_str());
        newcomer.or_else(|| book.person(id).map(Person::name))
    }

    /// What a card would gain.
    pub(super) fn gain(&self, book: &Book, id: PersonId, one: &Incoming) -> Option<Gain> {
        let sketch = self.sketch(book, id)?;
        Some(gain(Card { book, id, sketch: &sketch }, one))
    }

    /// Somebody new comes.
    pub(super) fn welcome(&mut self, id: PersonId, one: Arc<Incoming>) {
        self.newcomers.insert(id, one);
    }

    /// A card gets more.
    pub(super) fn join(&mut self, book: &Book, id: PersonId, additions: &[Addition]) {
        if let Some(Cow::Owned(sketch)) = self.sketch(book, id) {
            self.joined.insert(id, sketch);
        }
        if let Some(sketch) = self.joined.get_mut(&id) {
            additions.iter().for_each(|it| sketch.add(it, book, id));
        }
    }
}
