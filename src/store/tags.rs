//! What the screen asks of tags.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::book::Book;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::tag::Hue;
use crate::store::Store;

impl Store {
    /// The tags for which the owner chose a colour.
    pub fn hues(&self) -> Memo<BTreeMap<String, Hue>> {
        self.watch(Book::hues)
    }

    /// The colours of somebody's tags, where one was chosen.
    pub fn hues_of(&self, id: PersonId) -> Memo<Vec<Hue>> {
        self.watch(move |book| {
            let tags = book.person(id).into_iter().flat_map(Person::tags);
            tags.filter_map(|tag| book.hue(tag)).collect()
        })
    }
}
