//! The door to the store: opened when it is needed, opened anew when it fell shut, and never waited
//! at for ever.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;

use futures::FutureExt;
use futures::channel::oneshot;
use idb::{Database as Connection, DatabaseEvent, Factory, Transaction};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::IdbDatabase;

use super::StoreEvent;
use super::early::{self, Early};
use super::stores::{VERSION, create_missing};
use super::transaction::{Kind, Pulse, begun, finished, problem_of, says_closed};
use crate::browser::{clock, page};
use crate::disk::open::Later;
use crate::disk::patience::{self, Reading};
use crate::disk::{Contents, DiskProblem};

/// Patience is counted in such pieces: while a tablet sleeps no time passes for the store, and
/// none for whoever waits for it but one piece.
const PIECE: Duration = Duration::from_secs(1);

type Tell = Rc<dyn Fn(StoreEvent)>;

/// The way to one database.
pub(super) struct Door {
    name: String,
    connection: Rc<RefCell<Option<IdbDatabase>>>,
    // A tab that gave way must not come back: the newer version is at work there.
    gave_way: Rc<Cell<bool>>,
    // What a newer version keeps here is looked at, never written to.
    is_newer: Cell<bool>,
    reading: Cell<Reading>,
    early: RefCell<Option<Early>>,
    tell: Tell,
}

impl Door {
    pub(super) fn new(name: &str, tell: Tell) -> Self {
        Self {
            name: name.to_owned(),
            connection: Rc::default(),
            gave_way: Rc::default(),
            is_newer: Cell::default(),
            reading: Cell::default(),
            early: RefCell::default(),
            tell,
        }
    }

    pub(super) fn is_newer(&self) -> bool {
        self.is_newer.get()
    }

    /// Does something in one transaction. A connection that fails is given up; where it was lost, a
    /// new one is tried at once.
    pub(super) async fn within<T: 'static>(
        &self,
        stores: &[&str],
        kind: Kind,
        work: impl AsyncFn(&Transaction, &Pulse) -> Result<T, idb::Error> + 'static,
    ) -> Result<T, DiskProblem> {
        let work = Rc::new(work);
        let mut is_last = false;
        loop {
            let connection = self.connection().await?;
            if kind != Kind::Read && self.is_newer.get() {
                return Err(DiskProblem::Newer);
            }
            let (done, says_closed) = match begun(&connection, stores, kind) {
                Err(error) => (Err(problem_of(&error)), says_closed(&error)),
                Ok(raw) => {
                    let pulse = Pulse::default();
                    let work = finished(raw.clone(), kind, Rc::clone(&work), pulse.clone());
                    let patience = match kind {
                        Kind::Read => self.reading.get().patience(),
                        Kind::Write(bytes) => patience::writing(bytes),
                    };
                    let done = answered(patience, &pulse, work, |_| {}).await;
                    if kind == Kind::Read {
                        self.note_reading(matches!(done, Err(DiskProblem::Silent)));
                    }
                    if matches!(done, Err(DiskProblem::Silent)) {
                        // If it is done late all the same, that says nothing new: see `Disk::append`.
                        // Where this fails it has just been done.
                        let _ = raw.abort();
                    }
                    (done, false)
                }
            };
            let Err(problem) = done else { return done };
            let was_lost = says_closed || self.connection.borrow().as_ref() != Some(&connection);
            self.let_go(&connection);
            if !was_lost || is_last {
                return Err(problem);
            }
            is_last = true;
        }
    }

    /// What the page asked for before the program was there, if it did and all of it came.
    pub(super) async fn read_early<T: 'static>(
        &self,
        first: Rc<impl Fn(Contents) -> T + 'static>,
    ) -> Option<(T, Later)> {
        self.connection().await.ok()?;
        let early = self.early.take()?;
        let pulse = Pulse::default();
        let heard = pulse.clone();
        let work = async move { early.read(&*first, &heard).await };
        let read = answered(self.reading.get().patience(), &pulse, work, |_| {}).await;
        self.note_reading(matches!(read, Err(DiskProblem::Silent)));
        read.ok()
    }

    /// Gives a connection up, unless there is another one by now.
    fn let_go(&self, connection: &IdbDatabase) {
        connection.close();
        self.connection.borrow_mut().take_if(|it| it == connection);
    }

    async fn connection(&self) -> Result<IdbDatabase, DiskProblem> {
        if page::is_broken() {
            return Err(DiskProblem::Aborted);
        }
        if self.gave_way.get() {
            return Err(DiskProblem::Newer);
        }
        let open = self.connection.borrow().clone();
        if let Some(open) = open {
            return Ok(open);
        }
        let opened = match self.opened_early().await {
            Some(early) => early,
            None => match self.opened_as(Some(VERSION)).await {
                Err(DiskProblem::Newer) => {
                    self.is_newer.set(true);
                    // Whatever version it is of.
                    self.opened_as(None).await?
                }
                opened => opened?,
            },
        };
        *self.connection.borrow_mut() = Some(opened.clone());
        Ok(opened)
    }

    /// The connection that the page has opened, if it is of a version that needs no change.
    async fn opened_early(&self) -> Option<IdbDatabase> {
        let taking = async { Ok(early::take().await) };
        let late = |early: Option<Early>| early.iter().for_each(|it| it.connection().close());
        let early = answered(patience::ANSWER, &Pulse::default(), taking, late).await.ok()??;
        let connection = early.connection();
        let (tell, gave_way) = (Rc::clone(&self.tell), Rc::clone(&self.gave_way));
        let is_older = connection.version() < f64::from(VERSION);
        if is_older || listen(&connection, tell, gave_way, Rc::clone(&self.connection)).is_err() {
            connection.close();
            return None;
        }
        self.is_newer.set(f64::from(VERSION) < connection.version());
        *self.early.borrow_mut() = Some(early);
        Some(connection)
    }

    async fn opened_as(&self, version: Option<u32>) -> Result<IdbDatabase, DiskProblem> {
        // One that comes when nobody waits for it any more must not stand in the way of others.
        let late = |connection: IdbDatabase| connection.close();
        let opening = open_connection(
            self.name.clone(),
            version,
            Rc::clone(&self.tell),
            Rc::clone(&self.gave_way),
            Rc::clone(&self.connection),
        );
        answered(patience::ANSWER, &Pulse::default(), opening, late).await
    }

    fn note_reading(&self, was_silent: bool) {
        let mut reading = self.reading.get();
        if was_silent {
            reading.was_silent();
        } else {
            reading.was_answered();
        }
        self.reading.set(reading);
    }
}

/// Waits for an answer as long as there are signs of life. The work goes on without anybody waiting
/// for it, so that a late answer finds whom it calls; what it brings goes to `late`.
async fn answered<T: 'static>(
    patience: Duration,
    pulse: &Pulse,
    work: impl Future<Output = Result<T, DiskProblem>> + 'static,
    late: impl FnOnce(T) + 'static,
) -> Result<T, DiskProblem> {
    // What it asks the browser for is asked now, before the screen is drawn anew.
    let mut work = Box::pin(work);
    if let Poll::Ready(done) = futures::poll!(work.as_mut()) {
        return done;
    }
    let (tell, mut told) = oneshot::channel();
    spawn_local(async move {
        if let Err(Ok(unheard)) = tell.send(work.await) {
            late(unheard);
        }
    });
    let pieces = patience.as_secs().div_ceil(PIECE.as_secs());
    let mut left = pieces;
    while 0 < left {
        futures::select_biased! {
            // It is gone without a word only when the page is.
            answer = told => return answer.unwrap_or(Err(DiskProblem::Aborted)),
            () = std::pin::pin!(clock::pause(PIECE).fuse()) => {}
        }
        left = if pulse.has_beaten() { pieces } else { left - 1 };
    }
    Err(DiskProblem::Silent)
}

/// Opens a connection that hears when it is lost, and when it has to give way.
async fn open_connection(
    name: String,
    version: Option<u32>,
    tell: Tell,
    gave_way: Rc<Cell<bool>>,
    connection: Rc<RefCell<Option<IdbDatabase>>>,
) -> Result<IdbDatabase, DiskProblem> {
    let factory = Factory::new().map_err(|_| DiskProblem::Unavailable)?;
    let request = factory.open(&name, version);
    let mut request = request.map_err(|_| DiskProblem::Unavailable)?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            create_missing(&database);
        }
    });
    let blocked = Rc::clone(&tell);
    request.on_blocked(move |_| blocked(StoreEvent::Blocked));
    let raw: JsValue = request.await.map_err(|error| open_problem(&error))?.into();
    let opened: IdbDatabase = raw.unchecked_into();
    listen(&opened, tell, gave_way, connection)?;
    Ok(opened)
}

/// Hears when a connection is lost, and when it has to give way.
fn listen(
    opened: &IdbDatabase,
    tell: Tell,
    gave_way: Rc<Cell<bool>>,
    connection: Rc<RefCell<Option<IdbDatabase>>>,
) -> Result<(), DiskProblem> {
    let raw = JsValue::from(opened.clone());
    let mut own = Connection::try_from(raw).map_err(|_| DiskProblem::Aborted)?;
    let closing = opened.clone();
    own.on_version_change(move |_| {
        gave_way.set(true);
        closing.close();
        tell(StoreEvent::GaveWay);
    });
    let lost = opened.clone();
    // The browser may close it whenever it likes: when the device is short of room or of memory, or
    // when somebody clears what pages have kept.
    own.on_close(move |_| drop(connection.borrow_mut().take_if(|it| *it == lost)));
    // Both must be heard as long as the page lives.
    own.forget_callbacks();
    Ok(())
}

/// Why the browser, which took the request, did not open the store. Most of it may pass. That it was
/// told to keep nothing does not, and Chromium says that here; the others do not even take the request.
fn open_problem(error: &idb::Error) -> DiskProblem {
    let text = error.to_string();
    if text.contains("VersionError") {
        DiskProblem::Newer
    } else if text.contains("Quota") {
        DiskProblem::Full
    } else if text.contains("denied permission") {
        DiskProblem::Unavailable
    } else {
        DiskProblem::Aborted
    }
}
