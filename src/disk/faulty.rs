//! A disk that fails when it is told to, in every way in which a real one can.
//!
//! A transaction is there whole or not at all: no engine leaves half of one. But a call may be
//! reported as failed although it was kept (the connection was lost before the answer came, or nobody
//! waited for it any longer), the page may be killed before or after it was carried out, and bytes
//! of one value may be cut later, as in a file that was damaged.

use std::cell::{Cell, RefCell};
use std::future::pending;

use crate::disk::memory::{Memory, Place};
use crate::disk::{Contents, Disk, DiskProblem, Inventory, LogKey, PageKey, Rewrite};
use crate::domain::photo::{Photo, PhotoId};

/// In which way an operation goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Failure {
    /// It is not carried out, and says so.
    Refused(DiskProblem),
    /// It is carried out and reported as failed.
    Unheard,
    /// It is carried out and said to be kept, but of one value that it wrote half is gone.
    Cut,
    /// It is not carried out, and nothing is from then on: the page was killed before.
    KilledBefore,
    /// It is carried out, but nobody hears, and nothing is carried out from then on.
    KilledAfter,
}

/// Which operations go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The first of them, counted from 0 since the disk was made.
    pub from: usize,
    /// How many.
    pub times: usize,
    /// How.
    pub failure: Failure,
}

/// A disk of memory that follows a [`Plan`].
#[derive(Debug, Default)]
pub struct Faulty {
    /// What is kept.
    pub inner: Memory,
    /// What goes wrong; nothing while there is no plan.
    pub plan: Cell<Option<Plan>>,
    /// What another tab appends just before the next rewrite.
    pub meanwhile: RefCell<Option<Vec<u8>>>,
    operations: Cell<usize>,
    first_struck: Cell<Option<usize>>,
    is_dead: Cell<bool>,
    cuts: RefCell<Vec<Cut>>,
}

/// A value that was cut: where, what is left of it, and what it was.
#[derive(Debug)]
struct Cut {
    place: Place,
    left: Vec<u8>,
    was: Vec<u8>,
}

impl Faulty {
    /// A new disk that follows a plan.
    pub fn planned(plan: Plan) -> Self {
        Self::over(Memory::default(), plan)
    }

    /// A disk on which something is kept already, and that follows a plan from now on.
    pub fn over(inner: Memory, plan: Plan) -> Self {
        Self { inner, plan: Cell::new(Some(plan)), ..Self::default() }
    }

    /// How many operations were asked for, reading ones too.
    pub fn operations(&self) -> usize {
        self.operations.get()
    }

    /// The first operation that went wrong.
    pub fn first_struck(&self) -> Option<usize> {
        self.first_struck.get()
    }

    /// Lets the next `times` operations go wrong.
    pub fn fail_next(&self, times: usize, failure: Failure) {
        self.plan.set(Some(Plan { from: self.operations.get(), times, failure }));
    }

    /// The page is opened again, and the disk works.
    pub fn restart(&self) {
        self.is_dead.set(false);
        self.plan.set(None);
    }

    /// What is cut now.
    pub fn cut_places(&self) -> Vec<Place> {
        let cuts = self.cuts.borrow();
        let still = cuts.iter().filter(|it| self.inner.value(it.place).as_ref() == Some(&it.left));
        still.map(|it| it.place).collect()
    }

    /// Brings the bytes back that were cut, unless something else stands there by now.
    pub fn mend(&self) {
        // The latest first: a value may have been cut twice.
        for Cut { place, left, was } in self.cuts.take().into_iter().rev() {
            if self.inner.value(place) == Some(left) {
                self.inner.set_value(place, was);
            }
        }
    }

    /// What goes wrong with the operation that begins now, if anything does.
    async fn begin(&self) -> Result<Option<Failure>, DiskProblem> {
        if self.is_dead.get() {
            pending::<()>().await;
        }
        let number = self.operations.replace(self.operations.get() + 1);
        let concerned = |it: &Plan| number.checked_sub(it.from).is_some_and(|nth| nth < it.times);
        let failure = self.plan.get().filter(concerned).map(|it| it.failure);
        if failure.is_some_and(|it| it != Failure::Cut) {
            self.note_struck(number);
        }
        match failure {
            Some(Failure::Refused(problem)) => return Err(problem),
            Some(Failure::KilledBefore) => self.die().await,
            Some(Failure::Unheard | Failure::Cut | Failure::KilledAfter) | None => {}
        }
        Ok(failure)
    }

    /// The operation was carried out and wrote these values.
    async fn end(&self, failure: Option<Failure>, written: &[Place]) -> Result<(), DiskProblem> {
        match failure {
            Some(Failure::Unheard) => return Err(DiskProblem::Aborted),
            Some(Failure::Cut) if !written.is_empty() => {
                self.cut(written[self.operations.get() % written.len()]);
            }
            Some(Failure::KilledAfter) => self.die().await,
            Some(Failure::Refused(_) | Failure::Cut | Failure::KilledBefore) | None => {}
        }
        Ok(())
    }

    async fn die(&self) {
        self.is_dead.set(true);
        pending::<()>().await;
    }

    fn note_struck(&self, number: usize) {
        self.first_struck.set(self.first_struck.get().or(Some(number)));
    }

    fn cut(&self, place: Place) {
        self.note_struck(self.operations.get() - 1);
        if let Some(was) = self.inner.value(place) {
            let left = was[..was.len() / 2].to_vec();
            self.inner.set_value(place, left.clone());
            self.cuts.borrow_mut().push(Cut { place, left, was });
        }
    }
}

impl Disk for Faulty {
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        let failure = self.begin().await?;
        self.inner.append(entry, photos).await?;
        let mut written: Vec<Place> = photos.iter().map(|it| Place::Photo(it.id())).collect();
        written.push(Place::Entry(self.inner.latest_entry()));
        self.end(failure, &written).await
    }

    async fn read(&self) -> Result<Contents, DiskProblem> {
        let failure = self.begin().await?;
        let contents = self.inner.read().await?;
        self.end(failure, &[]).await.map(|()| contents)
    }

    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem> {
        let failure = self.begin().await?;
        let log = self.inner.log().await?;
        self.end(failure, &[]).await.map(|()| log)
    }

    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let failure = self.begin().await?;
        let pages = self.inner.pages(keys).await?;
        self.end(failure, &[]).await.map(|()| pages)
    }

    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem> {
        let failure = self.begin().await?;
        if let Some(entry) = self.meanwhile.take() {
            self.inner.append(&entry, &[]).await?;
        }
        self.inner.rewrite(rewrite).await?;
        let mut written: Vec<Place> =
            rewrite.pages.iter().map(|(key, _)| Place::Page(*key)).collect();
        written.extend(rewrite.scrubbed.iter().map(|(key, _)| Place::Step(*key)));
        written.extend(rewrite.photos.iter().map(|it| Place::Photo(it.id())));
        written.extend(self.inner.latest_steps(rewrite.steps.len()).into_iter().map(Place::Step));
        self.end(failure, &written).await
    }

    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let failure = self.begin().await?;
        let steps = self.inner.steps(most).await?;
        self.end(failure, &[]).await.map(|()| steps)
    }

    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem> {
        let failure = self.begin().await?;
        let steps = self.inner.steps_after(after, most).await?;
        self.end(failure, &[]).await.map(|()| steps)
    }

    async fn inventory(&self) -> Result<Inventory, DiskProblem> {
        let failure = self.begin().await?;
        let inventory = self.inner.inventory().await?;
        self.end(failure, &[]).await.map(|()| inventory)
    }

    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem> {
        let failure = self.begin().await?;
        let photos = self.inner.photo_bytes(ids).await?;
        self.end(failure, &[]).await.map(|()| photos)
    }
}
