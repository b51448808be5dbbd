//! What the screen asks of who is late, and who is likely to come in now.

use leptos::prelude::*;

use crate::domain::book::Late;
use crate::domain::entry::When;
use crate::domain::id::PersonId;
use crate::domain::likely::SLOT;
use crate::domain::rhythm::Coming;
use crate::store::Store;

impl Store {
    /// The first of those who are late and deliver, or of those who buy, and how many they are: the most
    /// unusual silence first.
    pub fn first_late(&self, delivers: bool, most: usize) -> Memo<(Vec<Late>, usize)> {
        let today = self.today;
        self.watch(move |book| book.first_late(today.get(), delivers, most))
    }

    /// What is known of one person's coming.
    pub fn coming(&self, id: PersonId) -> Memo<Option<Coming>> {
        let today = self.today;
        self.watch(move |book| book.coming(id, today.get()))
    }

    /// Who is likely to come in during this half hour, the likeliest first.
    pub fn likely(&self) -> Memo<Vec<PersonId>> {
        let (today, half_hour) = (self.today, self.half_hour);
        self.watch(move |book| book.likely(When::at(today.get(), half_hour.get() * SLOT)))
    }
}
