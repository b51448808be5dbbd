//! Opens the book, wires the layers together, and shows the app.

#[path = "main/opening.rs"]
mod opening;

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use futures::channel::mpsc;
use futures::{FutureExt, StreamExt};
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use byname::browser::database::{Database, StoreEvent, give_up_half};
use byname::browser::tabs::{self, Tabs};
use byname::browser::{clock, diary, page, settings, splash};
use byname::disk::compact::compact;
use byname::disk::diary::Event;
use byname::disk::keeper::{Report, keep};
use byname::disk::open::{Opened, open};
use byname::disk::{Disk, DiskProblem, Parcel, format};
use byname::domain::book::Book;
use byname::domain::limits;
use byname::i18n;
use byname::store::{Saving, Store, Surroundings, Trouble};
use byname::ui::app::App;
use byname::ui::here::{Here, spoken};
use byname::ui::parts::toasts::Toasts;
use byname::ui::past::Past;
use byname::ui::photos::Photos;

/// How long to wait before a save that failed is tried again by itself: longer and longer.
const RETRY: [Duration; 4] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(5),
    Duration::from_secs(10),
];
/// How often the log is absorbed into pages, if there is anything in it.
const COMPACT: Duration = Duration::from_secs(30);
/// How long after somebody was erased that is on the disk for sure.
const SETTLED: Duration = Duration::from_millis(500);

fn main() {
    std::panic::set_hook(Box::new(|panic| {
        // First, while what was asked for by half can still be given up.
        give_up_half();
        console_error_panic_hook::hook(panic);
        page::on_panic(&panic.to_string());
    }));
    #[cfg(feature = "brittle")]
    byname::browser::breaking::offer();
    let settings = settings::read();
    page::show_theme(settings.theme);
    page::show_language(spoken(settings));
    spawn_local(start(settings));
}

async fn start(settings: settings::Settings) {
    let (events_in, events) = mpsc::unbounded();
    let tell = move |event: StoreEvent| match event {
        StoreEvent::Blocked => {
            let language = spoken(settings);
            splash::say(i18n::words(language).shell.older_elsewhere);
        }
        // Nobody hears it only when the page is going.
        StoreEvent::GaveWay => drop(events_in.unbounded_send(Trouble::NewerElsewhere)),
    };
    let disk = Rc::new(Database::new(tell));
    let words = i18n::words(spoken(settings));
    let contents = opening::patiently(words, async || disk.read().await).await;
    let opened = contents.and_then(|contents| opening::noted(&contents, open(&contents)));
    let (opened, trouble) = match opened {
        Ok(opened) => {
            let damaged = Some(opened.damaged).filter(|count| *count > 0).map(Trouble::Damaged);
            (opened, damaged)
        }
        Err(problem) => {
            diary::note(Event::NotOpened(problem));
            (Opened::default(), Some(Trouble::NothingIsKept(problem)))
        }
    };
    mount_to_body(move || {
        let troubles = RwSignal::new(trouble.into_iter().collect::<Vec<_>>());
        let (store, retry) = wire(&disk, opened, troubles);
        spawn_local(hear_events(events, troubles));
        let here = Here {
            store,
            photos: Photos::new(store, Rc::clone(&disk)),
            past: Past::new(store, Rc::clone(&disk)),
            words: &i18n::ENGLISH,
            language: i18n::ENGLISH.language.code(),
            toasts: Toasts::default(),
            settings: RwSignal::new(settings),
            troubles,
            retry: StoredValue::new(retry),
        };
        view! { <App here /> }
    });
    splash::remove();
}

type Retry = Arc<dyn Fn() + Send + Sync>;

/// Connects the book to the disk and to the other tabs.
fn wire(disk: &Rc<Database>, opened: Opened, troubles: RwSignal<Vec<Trouble>>) -> (Store, Retry) {
    let Opened { records, steps, .. } = opened;
    let (outbox, inbox) = mpsc::unbounded::<Parcel>();
    let (poke, retries) = mpsc::unbounded();
    let surroundings = Surroundings {
        now: clock::now,
        wall_clock: clock::wall_clock,
        random: clock::random,
        note: diary::note,
    };
    // A book that is new, or was lost, is that of a new device: others may have seen what the old one
    // wrote and this one does not have.
    let device = if records.is_empty() { settings::new_device() } else { settings::device() };
    let store = Store::new(Book::new(records), device, outbox, surroundings);
    store.take_in_steps(steps);
    page::on_look(move || store.look_at_the_clock());
    page::on_leave(move || matches!(store.saving().get_untracked(), Saving::Failed(..)));

    let tabs = Tabs::open(move |bytes| {
        // What another tab says in a newer format is read from the disk after a reload.
        if let Ok(batch) = format::read_batch(&bytes) {
            store.take_in(&batch);
        }
    });
    // A book that a newer version has written is looked at, never written to.
    if !troubles.with_untracked(|it| it.contains(&Trouble::NothingIsKept(DiskProblem::Newer))) {
        spawn_local(keep_all(Rc::clone(disk), inbox, retries, store, tabs));
        spawn_local(tidy_up(Rc::clone(disk), store, pokes_after_erasing(store)));
    }
    let retry = move || drop(poke.unbounded_send(()));
    (store, Arc::new(retry))
}

async fn keep_all(
    disk: Rc<Database>,
    inbox: mpsc::UnboundedReceiver<Parcel>,
    retries: mpsc::UnboundedReceiver<()>,
    store: Store,
    tabs: Tabs,
) {
    let asked = std::cell::Cell::new(false);
    let tried = std::cell::Cell::new(0);
    let report = |report: Report<'_>| match report {
        Report::Kept(place, bytes) => {
            tried.set(0);
            store.note_kept(place);
            diary::note(Event::Kept(bytes.len()));
            tabs.tell(bytes);
            if !asked.replace(true) {
                page::ask_to_persist();
            }
        }
        Report::Failed(problem) => {
            store.note_failed(problem);
            diary::note(Event::NotKept(problem));
        }
    };
    let pause = || clock::pause(RETRY[tried.replace(tried.get() + 1).min(RETRY.len() - 1)]);
    keep(&*disk, inbox, retries, pause, report).await;
}

/// Hears whenever somebody was erased for good.
fn pokes_after_erasing(store: Store) -> mpsc::UnboundedReceiver<()> {
    let (poke, pokes) = mpsc::unbounded();
    let erased = store.erased();
    Effect::new(move |before: Option<usize>| {
        let now = erased.get();
        if before.is_some_and(|before| before < now) {
            // Nobody hears it only when the page is going.
            let _ = poke.unbounded_send(());
        }
        now
    });
    pokes
}

/// Reads the steps of earlier sessions, then absorbs the log into pages from time to time, and soon
/// after somebody was erased: only then they are gone from the disk.
async fn tidy_up(disk: Rc<Database>, store: Store, mut pokes: mpsc::UnboundedReceiver<()>) {
    let most = u32::try_from(limits::STEPS).unwrap_or(u32::MAX);
    // Without them nothing is lost but the way to undo what was done in earlier sessions.
    let steps = disk.steps(most).await.unwrap_or_default();
    store.take_in_steps(steps.iter().filter_map(|it| format::read_step(it).ok()).collect());
    // A browser that was closed in the middle of a merge may have left some.
    store.erase_orphans();
    loop {
        futures::select_biased! {
            _ = pokes.next() => clock::pause(SETTLED).await,
            () = std::pin::pin!(clock::pause(COMPACT).fuse()) => {}
        }
        let disk = Rc::clone(&disk);
        // What could not be absorbed stays in the log and is tried again.
        tabs::alone(async move {
            let _ = compact(&*disk).await;
        })
        .await;
    }
}

async fn hear_events(
    mut events: mpsc::UnboundedReceiver<Trouble>,
    troubles: RwSignal<Vec<Trouble>>,
) {
    while let Some(trouble) = events.next().await {
        troubles.update(|troubles| {
            if !troubles.contains(&trouble) {
                troubles.push(trouble);
            }
        });
    }
}
