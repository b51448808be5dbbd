//! Many people come in: a slice at a time, so that the screen has its turn in between, and yet as one
//! step, kept as a whole or not at all.

use std::sync::Arc;

use leptos::prelude::*;

use crate::disk::Parcel;
use crate::domain::arrival::{Arrival, Intake};
use crate::domain::photo::Photo;
use crate::domain::step::Step;
use crate::store::Store;

/// So many people are made records of before the screen has its turn.
const PEOPLE_AT_ONCE: usize = 250;

/// So many records are shown before the screen has its turn.
const RECORDS_AT_ONCE: usize = 500;

impl Store {
    /// Takes in whoever comes with a file, with their photos.
    ///
    /// `turn` waits for the screen's turn. `went_on` is told how many of how many are done, and says
    /// whether to go on; until everybody is done nothing is changed.
    ///
    /// Returns what was done; nothing when it was stopped, or nothing would change.
    pub async fn bring_in<Turn: Future<Output = ()>>(
        &self,
        arrivals: Vec<Arrival>,
        photos: Vec<Photo>,
        turn: impl Fn() -> Turn,
        went_on: impl Fn(usize, usize) -> bool,
    ) -> Option<Arc<Step>> {
        let mut intake = Intake::new(self.tick());
        let (mut done, all) = (0, arrivals.len());
        let mut arrivals = arrivals.into_iter();
        while done < all {
            let slice: Vec<Arrival> = arrivals.by_ref().take(PEOPLE_AT_ONCE).collect();
            done += slice.len();
            self.ask(|book| intake.take(book, slice));
            turn().await;
            if !went_on(done, all) {
                return None;
            }
        }
        let batch = intake.finish().ok()?;
        let (records, step) = (batch.records.clone(), Arc::new(batch.step.clone()));
        // Before anybody is shown who has one of them.
        self.on_their_way.update_value(|it| it.one_more(&photos));
        // On its way before it is shown: whatever she does with somebody new is kept after them.
        self.send(Parcel { batch, photos });
        self.remember_as_undoable(&step);
        self.remember(Arc::clone(&step));
        for slice in records.chunks(RECORDS_AT_ONCE) {
            turn().await;
            self.book.update(|book| book.apply_records(slice));
        }
        Some(step)
    }
}
