//! A keeper at work over a disk that fails when it is told to.

use std::cell::RefCell;
use std::future::pending;
use std::rc::Rc;

use byname::disk::faulty::Faulty;
use byname::disk::keeper::{Report, keep};
use byname::disk::{DiskProblem, Parcel, format};
use byname::domain::command::Batch;
use byname::domain::step::StepKind;
use futures::StreamExt;
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use futures::executor::LocalPool;
use futures::task::LocalSpawnExt;

/// What the keeper said, in a form that can be compared.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    Kept(StepKind),
    Failed(DiskProblem),
}

use Said::{Failed, Kept};

/// A keeper at work: batches and wishes to try again go in, pauses end when told.
pub struct Desk {
    pool: LocalPool,
    pub disk: Rc<Faulty>,
    pub inbox: Option<UnboundedSender<Parcel>>,
    pub retries: Option<UnboundedSender<()>>,
    pub pauses: UnboundedSender<()>,
    said: Rc<RefCell<Vec<Said>>>,
}

impl Desk {
    pub fn new(disk: Faulty) -> Self {
        Self::over(Rc::new(disk))
    }

    pub fn over(disk: Rc<Faulty>) -> Self {
        let (inbox, batches) = unbounded();
        let (retries, retried) = unbounded();
        let (pauses, paused) = unbounded();
        let said = Rc::default();
        let pool = LocalPool::new();
        let work = at_work(Rc::clone(&disk), batches, retried, paused, Rc::clone(&said));
        pool.spawner().spawn_local(work).unwrap();
        Self { pool, disk, inbox: Some(inbox), retries: Some(retries), pauses, said }
    }

    pub fn send(&mut self, batches: &[Batch]) {
        batches.iter().for_each(|batch| self.put(batch.clone().into()));
        self.run();
    }

    /// Puts something into the inbox; nothing is done yet.
    pub fn put(&mut self, parcel: Parcel) {
        self.inbox.as_ref().unwrap().unbounded_send(parcel).unwrap();
    }

    pub fn run(&mut self) {
        self.pool.run_until_stalled();
    }

    /// Waits for the pause after a failure to be over, if it is in one.
    pub fn wait(&mut self) {
        if matches!(self.said.borrow().last(), Some(Failed(_))) {
            self.pauses.unbounded_send(()).unwrap();
            self.pool.run_until_stalled();
        }
    }

    /// What was said since it was last asked.
    pub fn said(&self) -> Vec<Said> {
        self.said.take()
    }
}

async fn at_work(
    disk: Rc<Faulty>,
    batches: UnboundedReceiver<Parcel>,
    retried: UnboundedReceiver<()>,
    paused: UnboundedReceiver<()>,
    said: Rc<RefCell<Vec<Said>>>,
) {
    let paused = RefCell::new(paused);
    let report = |report: Report<'_>| {
        said.borrow_mut().push(match report {
            Report::Kept(_, bytes) => Kept(format::read_batch(bytes).unwrap().step.kind),
            Report::Failed(problem) => Failed(problem),
        });
    };
    let pause = || async {
        let over = std::future::poll_fn(|context| paused.borrow_mut().poll_next_unpin(context));
        if over.await.is_none() {
            pending::<()>().await;
        }
    };
    keep(&*disk, batches, retried, pause, report).await;
}
