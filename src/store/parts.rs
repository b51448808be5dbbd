//! What the screen asks of smart lists and of what is not known.

use std::slice;

use leptos::prelude::*;

use crate::domain::book::Book;
use crate::domain::id::{ListId, PersonId};
use crate::domain::smart_list::{ListDraft, SmartList};
use crate::domain::unknown::Unknown;
use crate::store::Store;

impl Store {
    /// Every smart list, its name, and how many are on it today.
    pub fn smart_lists(&self) -> Memo<Vec<(ListId, String, usize)>> {
        let today = self.today;
        self.watch(move |book| {
            let lists = book.smart_lists();
            let drafts: Vec<ListDraft> = lists.iter().map(SmartList::draft).collect();
            let counts = book.counts_of_lists(&drafts, today.get());
            let counted = lists.iter().zip(counts);
            counted.map(|(it, count)| (it.id(), it.name().to_owned(), count)).collect()
        })
    }

    /// How many are on a list that is only thought of, as the book changes.
    pub fn count_on(&self, list: &ListDraft) -> usize {
        let today = self.today.get();
        self.book.with(|book| book.counts_on(slice::from_ref(list), today)[0])
    }

    /// Of how many people each thing is not known.
    pub fn unknowns(&self) -> Memo<Vec<(Unknown, usize)>> {
        self.watch(Book::unknowns)
    }

    /// What is not to be asked about a person, and whether a tie of theirs was refused.
    pub fn waved_off(&self, id: PersonId) -> Memo<(Vec<Unknown>, bool)> {
        self.watch(move |book| book.waved_off(id))
    }

    /// The next thing to find out about a person.
    pub fn next_unknown(&self, id: PersonId) -> Memo<Option<Unknown>> {
        self.watch(move |book| book.next_unknown(id))
    }
}
