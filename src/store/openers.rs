//! What the screen asks about what is to be asked.

use leptos::prelude::*;

use crate::domain::book::RoundVisit;
use crate::domain::entry::Entry;
use crate::domain::id::{EntryId, PersonId};
use crate::store::Store;

impl Store {
    /// What to ask a person today, the most urgent first.
    pub fn openers(&self, id: PersonId) -> Memo<Vec<EntryId>> {
        let today = self.today;
        self.watch(move |book| book.openers(id, today.get()))
    }

    /// The one thing to ask a person first.
    pub fn opener(&self, id: PersonId) -> Memo<Option<Entry>> {
        let today = self.today;
        self.watch(move |book| book.entry(book.opener(id, today.get())?).cloned())
    }

    /// What says that a person is away today.
    pub fn absence(&self, id: PersonId) -> Memo<Option<Entry>> {
        let today = self.today;
        self.watch(move |book| book.entry(book.absence(id, today.get())?).cloned())
    }

    /// Whether a person's visit is round.
    pub fn round_visit(&self, id: PersonId) -> Memo<Option<RoundVisit>> {
        let today = self.today;
        self.watch(move |book| book.round_visit(id, today.get()))
    }

    /// The journeys from which somebody has just come back.
    pub fn back_of_the_day(&self) -> Memo<Vec<EntryId>> {
        let today = self.today;
        self.watch(move |book| book.back_of_the_day(today.get()))
    }

    /// The openers whose day has just come.
    pub fn openers_of_the_day(&self) -> Memo<Vec<EntryId>> {
        let today = self.today;
        self.watch(move |book| book.openers_of_the_day(today.get()))
    }
}
