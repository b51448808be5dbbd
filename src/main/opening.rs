//! Reading the book at the start, however long the browser takes, and saying so.

use std::time::Duration;

use futures::{FutureExt, StreamExt};
use leptos::prelude::{RwSignal, Update};

use byname::browser::BookDisk;
use byname::browser::{clock, diary, page, splash};
use byname::disk::diary::Event;
use byname::disk::open::{Later, Opened, look};
use byname::disk::{Contents, Disk, DiskProblem};
use byname::domain::book::Book;
use byname::domain::clock::Stamp;
use byname::domain::step::Step;
use byname::i18n::Words;
use byname::store::{Store, Trouble, Unread};

use crate::healing;

/// How long to wait between attempts to read a book that the browser refuses to open.
const REOPEN: [Duration; 4] = [
    Duration::from_millis(100),
    Duration::from_millis(300),
    Duration::from_millis(800),
    Duration::from_millis(1_800),
];

/// In milliseconds: so long is read at once, so that no tap waits for longer than a blink.
const SLICE: u64 = 25;

/// After so long she hears that it is the browser that takes its time, and gets ways out.
const SAY: Duration = Duration::from_secs(5);

/// Reads until the book is there. A browser that has just started may still be locked out of its own
/// files by the one that ended before it, so a refusal is asked about again before it is believed;
/// and one that does not answer is asked for ever, unless she goes on without.
pub(super) async fn patiently<T>(
    words: impl Future<Output = &'static Words>,
    read: impl AsyncFn() -> Result<T, DiskProblem>,
) -> Result<T, DiskProblem> {
    let mut asked = std::pin::pin!(asked(read).fuse());
    futures::select_biased! {
        read = asked => return read,
        () = std::pin::pin!(clock::pause(SAY).fuse()) => {}
    }
    let words = words.await;
    // That an older tab stands in the way is the better reason.
    if !splash::has_said() {
        splash::say(words.waiting.slow);
    }
    let mut ways = splash::offer(&[words.shell.reload, words.waiting.go_on]);
    loop {
        futures::select_biased! {
            read = asked => return read,
            way = ways.next() => match way {
                Some(0) => page::reload(),
                Some(_) => return Err(DiskProblem::Silent),
                // There is no page to say it on.
                None => return asked.await,
            }
        }
    }
}

/// Whoever was read first, and the book that they make.
pub(super) type Begun = (Opened, Book);

/// A book, and what is known of it at the start.
pub(super) struct Understood {
    pub(super) book: Book,
    /// A stamp that nothing in the book so far is later than.
    pub(super) latest: Option<Stamp>,
    /// The steps that are still in the log.
    pub(super) steps: Vec<Step>,
    /// What of the book is left for later.
    pub(super) later: Later,
    /// What is wrong with it.
    pub(super) troubles: Vec<Trouble>,
}

impl Understood {
    fn anew(opened: Opened, later: Later, troubles: Vec<Trouble>) -> Self {
        let Opened { records, latest, steps, .. } = opened;
        Self { book: Book::new(records), latest, steps, later, troubles }
    }
}

/// Whoever is in the book, understood while what happened is still on its way.
pub(super) async fn read(disk: &BookDisk) -> Result<(Begun, Later), DiskProblem> {
    let first = |contents: Contents| {
        let size = size(&contents);
        let opened = look(contents);
        diary::note(size(opened.damaged));
        let book = Book::new(opened.records.iter().cloned());
        (opened, book)
    };
    disk.read_first(first).await
}

/// What the book that was read is, once it was seen whether anything is wrong with it.
pub(super) async fn understood(
    disk: &BookDisk,
    read: Result<(Begun, Later), DiskProblem>,
) -> Understood {
    let mut rest = Later::default();
    let read = match read {
        Ok(((mut opened, book), mut later)) => {
            let newer = disk.database().is_newer();
            if !newer && !opened.is_doubtful() {
                let Opened { latest, steps, .. } = opened;
                return Understood { book, latest, steps, later, troubles: Vec::new() };
            }
            opened.read_on_in_doubt(&mut later);
            if newer || opened.newer > 0 {
                return Understood::anew(opened, later, vec![Trouble::OnlyToRead]);
            }
            rest = later;
            Ok(opened)
        }
        Err(problem) => {
            diary::note(Event::NotOpened(problem));
            Err(problem)
        }
    };
    let (opened, troubles) = healing::doubted(disk, read).await;
    Understood::anew(opened, rest, troubles)
}

/// Reads what was left for later, between two frames, until the book is whole; then what of it could not
/// be read is looked for in the second copy. Says whether this version may write to the book.
pub(super) async fn read_on(
    disk: &BookDisk,
    store: Store,
    troubles: RwSignal<Vec<Trouble>>,
) -> bool {
    // One to draw the first screen, and one to show it.
    clock::frame().await;
    clock::frame().await;
    let mut is_there_more = true;
    while is_there_more {
        let start = clock::now();
        while is_there_more && clock::now().saturating_sub(start) < SLICE {
            is_there_more = store.read_on();
        }
        clock::turn().await;
    }
    let Unread { damaged, newer } = store.unread();
    if newer > 0 {
        troubles.update(|all| {
            if !all.contains(&Trouble::OnlyToRead) {
                all.push(Trouble::OnlyToRead);
            }
        });
        return false;
    }
    if damaged == 0 {
        return true;
    }
    let (healed, found) = healing::doubted(disk, Disk::read(disk).await.map(look)).await;
    store.take_in_records(&healed.records);
    troubles.update(|all| all.extend(found));
    true
}

/// How large what is read first is, for the diary, once it is known how much of it is damaged.
fn size(contents: &Contents) -> impl FnOnce(usize) -> Event + use<> {
    let (pages, log) = (&contents.pages, &contents.log);
    let bytes =
        pages.iter().map(|(_, it)| it.len()).chain(log.iter().map(|(_, it)| it.len())).sum();
    let (pages, entries) = (pages.len(), log.len());
    move |damaged| Event::Opened { pages, entries, bytes, damaged }
}

async fn asked<T>(read: impl AsyncFn() -> Result<T, DiskProblem>) -> Result<T, DiskProblem> {
    let mut pauses = REOPEN.into_iter();
    loop {
        match read().await {
            Err(DiskProblem::Silent) => {}
            Err(problem @ DiskProblem::Aborted) => match pauses.next() {
                Some(pause) => clock::pause(pause).await,
                None => return Err(problem),
            },
            read => return read,
        }
    }
}
