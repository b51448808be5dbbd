//! Much comes in at once: a slice at a time, so that the screen has its turn in between, and yet as
//! one step, kept as a whole or not at all.

use std::sync::Arc;

use leptos::prelude::*;

use crate::disk::Parcel;
use crate::domain::arrival::{Arrival, Intake};
use crate::domain::command::{Batch, Command};
use crate::domain::merging::{Decided, Joining, Merging, Origin};
use crate::domain::photo::Photo;
use crate::domain::record::Record;
use crate::domain::step::Step;
use crate::store::Store;

/// So many people are made records of before the screen has its turn.
const PEOPLE_AT_ONCE: usize = 250;

/// So many records are shown, looked at or joined before the screen has its turn.
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
        self.be_whole();
        if self.only_to_read.get_untracked() {
            return None;
        }
        let mut intake = Intake::new(self.tick());
        let take = |slice| self.ask(|book| intake.take(book, slice));
        in_slices(arrivals, PEOPLE_AT_ONCE, &turn, went_on, take).await?;
        let batch = self.ask(|book| intake.finish(book)).ok()?;
        Some(self.carry_in(batch, photos, turn).await)
    }

    /// Looks at a copy of another device: what it would change. Nothing is changed.
    ///
    /// Returns nothing when it was stopped.
    pub async fn look_at_copy<Turn: Future<Output = ()>>(
        &self,
        origin: Origin,
        records: Vec<Arc<Record>>,
        turn: impl Fn() -> Turn,
        went_on: impl Fn(usize, usize) -> bool,
    ) -> Option<Merging> {
        self.be_whole();
        let seen = self.ask(|book| book.seen_by(self.device()));
        let mut merging = Merging::new(seen, origin, self.moment());
        let look = |slice| self.ask(|book| merging.look(book, slice));
        in_slices(records, RECORDS_AT_ONCE, &turn, went_on, look).await?;
        self.ask(|book| merging.finish(book));
        Some(merging)
    }

    /// Merges a copy as it was decided, with the photos of those who come with it.
    ///
    /// Returns what was done; nothing when it was stopped, or nothing would change.
    pub async fn merge<Turn: Future<Output = ()>>(
        &self,
        decided: Decided,
        photos: Vec<Photo>,
        turn: impl Fn() -> Turn,
        went_on: impl Fn(usize, usize) -> bool,
    ) -> Option<Arc<Step>> {
        self.be_whole();
        if self.only_to_read.get_untracked() {
            return None;
        }
        let Decided { records, takes, lost, seen } = decided;
        // What she chose must be later than whatever comes with the copy.
        self.observe(&records);
        let mut joining = Joining::new(self.tick());
        let join = |slice| self.ask(|book| joining.join(book, slice));
        in_slices(records, RECORDS_AT_ONCE, &turn, went_on, join).await?;
        let device = self.device();
        let batch = self.ask(|book| {
            takes.into_iter().for_each(|it| joining.take(book, it));
            joining.lose(lost);
            joining.see(book, device, seen);
            joining.finish(book).ok()
        })?;
        let step = self.carry_in(batch, photos, turn).await;
        self.erase_orphans();
        Some(step)
    }

    /// Erases what is about nobody but people who were erased on another device meanwhile.
    pub fn erase_orphans(&self) {
        if self.ask(|book| book.erased() > 0) {
            // That there is nothing to do is the rule.
            let _ = self.carry_out(Command::EraseOrphans, Vec::new());
        }
    }

    /// Shows a large batch a slice at a time, and hands it on to be kept.
    async fn carry_in<Turn: Future<Output = ()>>(
        &self,
        batch: Batch,
        photos: Vec<Photo>,
        turn: impl Fn() -> Turn,
    ) -> Arc<Step> {
        let (records, step) = (batch.records.clone(), Arc::new(batch.step.clone()));
        // Before anybody is shown who has one of them.
        self.on_their_way.update_value(|it| it.one_more(&photos));
        // On its way before it is shown: whatever she does with somebody new is kept after them.
        self.send(Parcel { batch, photos });
        self.remember_as_undoable(&step);
        self.remember(Arc::clone(&step));
        // What is more than the book itself is sorted in faster at once.
        let at_once = if records.len() > self.ask(|book| book.records().count()) {
            records.len().max(1)
        } else {
            RECORDS_AT_ONCE
        };
        for slice in records.chunks(at_once) {
            turn().await;
            self.book.update(|book| book.apply_records(slice));
        }
        self.forget_erased(&records);
        step
    }
}

/// Takes things a slice at a time; `None` when it was stopped.
async fn in_slices<T, Turn: Future<Output = ()>>(
    all: Vec<T>,
    at_once: usize,
    turn: impl Fn() -> Turn,
    went_on: impl Fn(usize, usize) -> bool,
    mut take: impl FnMut(Vec<T>),
) -> Option<()> {
    let (mut done, count) = (0, all.len());
    let mut all = all.into_iter();
    while done < count {
        let slice: Vec<T> = all.by_ref().take(at_once).collect();
        done += slice.len();
        take(slice);
        turn().await;
        if !went_on(done, count) {
            return None;
        }
    }
    Some(())
}
