//! The book, watched. Every write goes through [`Store::commit`], the only door.

mod bring_in;
mod coming;
mod openers;
mod parts;
mod photos;
mod queries;
mod remembered;
mod rest;
mod saving;
mod surroundings;
mod tags;
mod tasks;
mod watch;

use std::sync::Arc;

use futures::channel::mpsc::UnboundedSender;
use leptos::prelude::*;

use crate::disk::Parcel;
use crate::disk::diary::{Event, Refused};
use crate::disk::open::Later;
use crate::domain::book::Book;
use crate::domain::brittle;
use crate::domain::clock::{Clock, Stamp};
use crate::domain::command::{Batch, Command, Problem, decide};
use crate::domain::date::Day;
use crate::domain::erasure::{erased_ids, scrub};
use crate::domain::likely::slot;
use crate::domain::limits;
use crate::domain::photo::Photo;
use crate::domain::record::Record;
use crate::domain::step::{Step, StepKind};

use photos::OnTheirWay;
use remembered::let_go;
use rest::Rest;

pub use rest::Unread;
pub use saving::{Saving, Trouble};
pub use surroundings::Surroundings;
pub use watch::watch;

/// The book and everything that may be asked of it or done to it. Copy it freely.
#[derive(Clone, Copy)]
pub struct Store {
    book: RwSignal<Book>,
    clock: StoredValue<Clock>,
    outbox: StoredValue<UnboundedSender<Parcel>>,
    on_their_way: StoredValue<OnTheirWay>,
    surroundings: Surroundings,
    today: RwSignal<Day>,
    /// The half hour of the day, by its number.
    half_hour: RwSignal<u16>,
    steps: RwSignal<Vec<Arc<Step>>>,
    undoable: StoredValue<Vec<Arc<Step>>>,
    saving: RwSignal<Saving>,
    only_to_read: RwSignal<bool>,
    // What the browser has given and nobody has looked at stays on its thread.
    rest: StoredValue<Option<Rest>, LocalStorage>,
    is_whole: RwSignal<bool>,
    unread: StoredValue<Unread>,
}

impl Store {
    /// A store over a book that was opened, and of which some is still to be read. The clock is past all
    /// that was read; every batch goes to `outbox` to be kept, with its photos.
    pub fn new(
        book: Book,
        later: Later,
        clock: Clock,
        outbox: UnboundedSender<Parcel>,
        surroundings: Surroundings,
    ) -> Self {
        let store = Self {
            book: RwSignal::new(book),
            clock: StoredValue::new(clock),
            outbox: StoredValue::new(outbox),
            on_their_way: StoredValue::default(),
            surroundings,
            today: RwSignal::new((surroundings.wall_clock)().0),
            half_hour: RwSignal::new(slot((surroundings.wall_clock)().1)),
            steps: RwSignal::new(Vec::new()),
            undoable: StoredValue::new(Vec::new()),
            saving: RwSignal::new(Saving::Saved),
            only_to_read: RwSignal::new(false),
            rest: StoredValue::new_local(None),
            is_whole: RwSignal::new(true),
            unread: StoredValue::default(),
        };
        store.leave_for_later(later);
        store
    }

    /// Carries out a command: decides, shows, and hands it on to be kept. Returns what was done, so
    /// that it can be taken back.
    ///
    /// # Errors
    /// Why the command was refused; nothing has changed then.
    pub fn commit(&self, command: Command) -> Result<Arc<Step>, Problem> {
        self.commit_with_photos(command, Vec::new())
    }

    /// Carries out a command that names these photos; they are kept together with what it does, or
    /// not at all.
    ///
    /// # Errors
    /// Why the command was refused; nothing has changed then, and no photo is kept.
    pub fn commit_with_photos(
        &self,
        command: Command,
        photos: Vec<Photo>,
    ) -> Result<Arc<Step>, Problem> {
        let step = self.carry_out(command, photos)?;
        self.remember_as_undoable(&step);
        Ok(step)
    }

    /// Takes a step back. What was changed since stays.
    ///
    /// # Errors
    /// [`Problem::NothingToDo`] when everything was changed since, or taken back already;
    /// [`Problem::OnlyToRead`] while nothing is taken in: it can be taken back later.
    pub fn take_back(&self, step: &Arc<Step>) -> Result<Arc<Step>, Problem> {
        if self.only_to_read.get_untracked() {
            return Err(Problem::OnlyToRead);
        }
        self.undoable.update_value(|undoable| undoable.retain(|it| it.stamp != step.stamp));
        self.carry_out(Command::Revert { step: Box::new(Step::clone(step)) }, Vec::new())
    }

    /// Carries out what nobody would take back as if it were their own doing.
    ///
    /// # Errors
    /// Why the command was refused; nothing has changed then.
    pub fn note(&self, command: Command) -> Result<(), Problem> {
        self.carry_out(command, Vec::new()).map(drop)
    }

    /// Takes the latest step of this session back; says which it was.
    ///
    /// # Errors
    /// As [`Store::take_back`].
    pub fn undo(&self) -> Result<StepKind, Problem> {
        if self.only_to_read.get_untracked() {
            return Err(Problem::OnlyToRead);
        }
        loop {
            let step = self.undoable.try_update_value(Vec::pop).flatten();
            let step = step.ok_or(Problem::NothingToDo)?;
            if self.take_back(&step).is_ok() {
                return Ok(step.kind);
            }
        }
    }

    /// Takes in a batch that another tab has committed and kept.
    pub fn take_in(&self, batch: &Batch) {
        self.be_whole();
        self.observe(&batch.records);
        self.book.update(|book| book.apply(batch));
        self.remember(Arc::new(batch.step.clone()));
        self.forget_erased(&batch.records);
        (self.surroundings.note)(Event::Heard(batch.step.kind));
    }

    /// Takes in records that the second copy had.
    pub fn take_in_records(&self, records: &[Arc<Record>]) {
        self.be_whole();
        self.observe(records);
        self.book.update(|book| book.apply_records(records));
        self.forget_erased(records);
    }

    /// Takes in steps of earlier sessions, the oldest first, so that they can be taken back too.
    pub fn take_in_steps(&self, earlier: Vec<Step>) {
        self.steps.update(|steps| {
            let earlier = earlier.into_iter().map(Arc::new);
            steps.splice(0..0, earlier).for_each(drop);
            steps.sort_by_key(|step| step.stamp);
            steps.dedup_by_key(|step| step.stamp);
        });
    }

    fn carry_out(&self, command: Command, photos: Vec<Photo>) -> Result<Arc<Step>, Problem> {
        // In what is still to be read there may be why nothing may be written.
        self.be_whole();
        if self.only_to_read.get_untracked() {
            return Err(Problem::OnlyToRead);
        }
        brittle::step();
        let stamp = self.tick();
        let batch = self.book.with_untracked(|book| decide(book, command, stamp));
        let batch = batch.inspect_err(|problem| {
            (self.surroundings.note)(Event::Refused(Refused::from(problem)));
        })?;
        (self.surroundings.note)(Event::Done(batch.step.kind));
        brittle::step();
        self.observe(&batch.records);
        // Before anybody is shown who has one of them.
        self.on_their_way.update_value(|it| it.one_more(&photos));
        // On its way before it is shown: the disk writes while the screen is drawn.
        self.send(Parcel { batch: batch.clone(), photos });
        brittle::step();
        self.book.update(|book| {
            book.apply(&batch);
            brittle::step();
        });
        let Batch { records, step } = batch;
        let step = Arc::new(step);
        self.remember(Arc::clone(&step));
        self.forget_erased(&records);
        brittle::step();
        Ok(step)
    }

    /// Moves the clock past stamps of other devices, which must not win over what is written next.
    fn observe<'a>(&self, records: impl IntoIterator<Item = &'a Arc<Record>>) {
        self.clock.update_value(|clock| {
            records.into_iter().filter_map(|it| it.not_after()).for_each(|it| clock.observe(it));
        });
    }

    /// Takes whatever is about those who were erased for good out of the steps in memory.
    fn forget_erased(&self, records: &[Arc<Record>]) {
        let erased = erased_ids(records);
        if erased.is_empty() {
            return;
        }
        let forget = |steps: &mut Vec<Arc<Step>>| {
            for step in steps.iter_mut() {
                let mut scrubbed = Step::clone(step);
                if scrub(&mut scrubbed, &erased) {
                    *step = Arc::new(scrubbed);
                }
            }
        };
        self.steps.update(forget);
        self.undoable.update_value(forget);
    }

    fn tick(&self) -> Stamp {
        let now = (self.surroundings.now)();
        let stamp = self.clock.try_update_value(|clock| clock.tick(now));
        stamp.expect("the store lives as long as the page")
    }

    fn remember_as_undoable(&self, step: &Arc<Step>) {
        self.undoable.update_value(|undoable| {
            undoable.push(Arc::clone(step));
            let surplus = undoable.len().saturating_sub(limits::STEPS);
            undoable.drain(..surplus);
        });
    }

    fn remember(&self, step: Arc<Step>) {
        self.steps.update(|steps| {
            steps.push(step);
            let_go(steps);
        });
    }

    fn send(&self, parcel: Parcel) {
        self.saving.update(Saving::one_more);
        self.outbox.with_value(|outbox| {
            // The receiver is gone only when the page is going, and then nothing is left to do.
            let _ = outbox.unbounded_send(parcel);
        });
    }
}
