//! The second copy at work: what it gives back at the start, and how it is kept.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use byname::browser::BookDisk;
use byname::browser::{settings, tabs};
use byname::disk::compact::compact;
use byname::disk::compare::{Known, compare};
use byname::disk::heal::heal;
use byname::disk::open::{Opened, open};
use byname::disk::twofold::Second;
use byname::disk::{Disk, DiskProblem, format};
use byname::domain::limits;
use byname::store::{Store, Trouble};

/// What the book has when the database alone cannot be believed: it is empty or damaged, or was not
/// opened at all. An empty one on a device that had a book is never greeted as new.
pub(super) async fn doubted(
    disk: &BookDisk,
    read: Result<Opened, DiskProblem>,
) -> (Opened, Vec<Trouble>) {
    match read {
        Ok(opened) if opened.damaged == 0 && !opened.records.is_empty() => (opened, Vec::new()),
        Ok(opened) => healed(disk, opened).await,
        Err(problem) => {
            let kept = disk.twin().read().await.unwrap_or_default();
            let opened = open(kept.contents()).unwrap_or_default();
            let is_shown = !opened.records.is_empty();
            let nothing = Trouble::NothingIsKept(problem);
            (opened, vec![if is_shown { Trouble::FromSecond } else { nothing }])
        }
    }
}

async fn healed(disk: &BookDisk, opened: Opened) -> (Opened, Vec<Trouble>) {
    // Nobody may absorb the log meanwhile.
    let _pages = tabs::in_turn(tabs::PAGES).await;
    match heal(disk.database(), disk.twin()).await {
        Ok(healed) if !healed.is_nothing() => {
            let again = disk.read().await.and_then(open);
            let again = again.unwrap_or(opened);
            let damaged = again.damaged;
            let troubles = [Trouble::Healed].into_iter().chain(trouble(damaged)).collect();
            return (again, troubles);
        }
        Ok(_) => {}
        Err(DiskProblem::Newer) => return (opened, vec![Trouble::OnlyToRead]),
        Err(problem) => disk.note_refused(problem),
    }
    let is_gone = opened.records.is_empty() && opened.damaged == 0 && settings::had_book();
    let gone = is_gone.then_some(Trouble::BookGone);
    let troubles = trouble(opened.damaged).into_iter().chain(gone).collect();
    (opened, troubles)
}

fn trouble(damaged: usize) -> Option<Trouble> {
    Some(damaged).filter(|count| *count > 0).map(Trouble::Damaged)
}

/// What is kept besides the book while it is open, by whoever has its pages.
pub(super) struct Keeper {
    pub(super) disk: Rc<BookDisk>,
    pub(super) store: Store,
    pub(super) troubles: RwSignal<Vec<Trouble>>,
    pub(super) second: RwSignal<Second>,
    /// Somebody was erased for good, and the second copy still has what is about them.
    pub(super) must_wipe: Cell<bool>,
}

impl Keeper {
    /// Compares the database with its second copy, and heals the one from the other.
    pub(super) async fn compare(&self) {
        let Self { disk, store, .. } = self;
        let lacks = |record: &_| store.would_change(record);
        let damaged = self
            .troubles
            .with_untracked(|all| all.iter().any(|it| matches!(it, Trouble::Damaged(_))).into());
        let known = Known { records: store.records(), damaged, lacks: &lacks };
        let comparison = match compare(disk.database(), disk.twin(), known).await {
            Ok(comparison) => comparison,
            Err(problem) => return self.note_refused(problem),
        };
        self.must_wipe.set(comparison.must_wipe);
        let was_lost = comparison.twin_is_new && settings::had_twin();
        let _pages = tabs::in_turn(tabs::PAGES).await;
        if comparison.database_lacks && damaged == 0 {
            match heal(disk.database(), disk.twin()).await {
                Ok(healed) if !healed.is_nothing() => {
                    store.take_in_records(&healed.records);
                    self.read_steps().await;
                    self.say(Trouble::Healed);
                }
                // What came last may have come to the database meanwhile.
                Ok(_) => {}
                Err(problem) => self.note_refused(problem),
            }
        }
        // What was healed before the app was there is in no slot yet.
        let was_healed = self.troubles.with_untracked(|all| all.contains(&Trouble::Healed));
        if was_healed || comparison.must_renew() {
            self.make_slot().await;
        }
        // A new second copy of a book that is gone brings nothing back.
        let is_gone = self.troubles.with_untracked(|all| all.contains(&Trouble::BookGone));
        if (comparison.twin_is_damaged || was_lost) && !is_gone {
            self.say(Trouble::TwinRenewed);
        }
        self.second.set(disk.second());
    }

    /// Reads the steps of earlier sessions.
    pub(super) async fn read_steps(&self) {
        let most = u32::try_from(limits::STEPS).unwrap_or(u32::MAX);
        // Without them nothing is lost but the way to undo what was done in earlier sessions.
        let steps = self.disk.steps(most).await.unwrap_or_default();
        let steps = steps.iter().filter_map(|it| format::read_step(it).ok()).collect();
        self.store.take_in_steps(steps);
    }

    /// Absorbs the log into pages, and makes the second copy anew when it is time. Nobody else does
    /// either meanwhile.
    pub(super) async fn tidy_up(&self) {
        // What could not be absorbed stays in the log and is tried again.
        let absorbed = compact(self.disk.database()).await;
        if self.second.get_untracked() == Second::Absent {
            return;
        }
        let is_due = self.disk.second() == Second::Failing
            || self.disk.twin().is_slot_due().await.unwrap_or(false);
        // As long as the log was not absorbed, what was erased is still in it.
        if self.must_wipe.get() && absorbed.is_ok() {
            let wiped = self.disk.twin().make_slot_and_wipe(self.disk.database()).await;
            self.must_wipe.set(wiped.is_err());
        } else if is_due {
            self.make_slot().await;
        }
        self.second.set(self.disk.second());
    }

    async fn make_slot(&self) {
        match self.disk.twin().make_slot(self.disk.database()).await {
            Ok(_) => {
                self.disk.note_complete();
                settings::note_twin();
            }
            // The other one counts as before.
            Err(problem) => self.note_refused(problem),
        }
    }

    fn note_refused(&self, problem: DiskProblem) {
        if problem == DiskProblem::Unavailable {
            self.disk.note_refused(problem);
        }
        self.second.set(self.disk.second());
    }

    fn say(&self, trouble: Trouble) {
        self.troubles.update(|troubles| {
            if !troubles.contains(&trouble) {
                troubles.push(trouble);
            }
        });
    }
}
