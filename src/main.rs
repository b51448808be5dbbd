//! Opens the book, wires the layers together, and shows the app.

#[path = "main/healing.rs"]
mod healing;
#[path = "main/opening.rs"]
mod opening;

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use futures::channel::mpsc;
use futures::{FutureExt, StreamExt};
use leptos::mount::mount_to_body;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use byname::browser::BookDisk;
use byname::browser::database::{Database, StoreEvent, give_up_half};
use byname::browser::tabs::{self, Tabs};
use byname::browser::twin_files::TwinFiles;
use byname::browser::{clock, diary, memory, page, settings, splash};
use byname::disk::diary::Event;
use byname::disk::keeper::{Report, keep};
use byname::disk::twin::Twin;
use byname::disk::twofold::{Second, Twofold};
use byname::disk::{DiskProblem, Parcel, format};
use byname::domain::clock::Clock;
use byname::store::{Saving, Store, Surroundings, Trouble};
use byname::ui::app::App;
use byname::ui::here::{Here, spoken};
use byname::ui::parts::toasts::Toasts;
use byname::ui::past::Past;
use byname::ui::photos::Photos;
use byname::ui::tongues::fetched;

use healing::Keeper;
use opening::Understood;

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
    memory::reserve();
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
            spawn_local(async move {
                splash::say(fetched(spoken(settings)).await.shell.older_elsewhere);
            });
        }
        // Nobody hears it only when the page is going.
        StoreEvent::GaveWay => drop(events_in.unbounded_send(Trouble::NewerElsewhere)),
    };
    let disk = Rc::new(Twofold::new(Database::new(tell), Twin::new(TwinFiles::default())));
    let words = fetched(spoken(settings)).boxed_local().shared();
    let reading = opening::patiently(words.clone(), async || opening::read(&disk).await);
    let (words, read) = futures::join!(words, reading);
    let understood = opening::understood(&disk, read).await;
    mount_to_body(move || {
        let troubles = RwSignal::new(understood.troubles.clone());
        let second = RwSignal::new(disk.second());
        let (store, retry) = wire(&disk, understood, troubles, second);
        spawn_local(hear_events(events, troubles));
        let here = Here {
            store,
            photos: Photos::new(store, Rc::clone(&disk)),
            past: Past::new(store, Rc::clone(&disk)),
            words,
            language: words.language.code(),
            toasts: Toasts::default(),
            settings: RwSignal::new(settings),
            troubles,
            second,
            retry: StoredValue::new(retry),
        };
        view! { <App here /> }
    });
    splash::remove();
}

type Retry = Arc<dyn Fn() + Send + Sync>;

/// Connects the book to the disk and to the other tabs.
fn wire(
    disk: &Rc<BookDisk>,
    understood: Understood,
    troubles: RwSignal<Vec<Trouble>>,
    second: RwSignal<Second>,
) -> (Store, Retry) {
    let Understood { book, latest, steps, later, .. } = understood;
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
    let device =
        if book.records().next().is_none() { settings::new_device() } else { settings::device() };
    let store = Store::new(book, later, Clock::past(device, latest), outbox, surroundings);
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
    let is_newer = |it: &Trouble| {
        matches!(it, Trouble::OnlyToRead | Trouble::NothingIsKept(DiskProblem::Newer))
    };
    // Where nothing is kept from the start, she was told, and looks around.
    let is_idle = |it: &Trouble| matches!(it, Trouble::NothingIsKept(_));
    let holds = !troubles.with_untracked(|all| all.iter().any(is_idle));
    if troubles.with_untracked(|all| all.iter().any(is_newer)) {
        store.only_read();
        let disk = Rc::clone(disk);
        spawn_local(async move {
            opening::read_on(&disk, store, troubles).await;
        });
    } else {
        let disk = Rc::clone(disk);
        spawn_local(keep_all(Rc::clone(&disk), inbox, retries, store, tabs, second, holds));
        let keeper = Keeper { disk, store, troubles, second, must_wipe: Cell::default() };
        spawn_local(tidy_up(Rc::new(keeper), pokes_after_erasing(store)));
    }
    let retry = move || drop(poke.unbounded_send(()));
    (store, Arc::new(retry))
}

async fn keep_all(
    disk: Rc<BookDisk>,
    inbox: mpsc::UnboundedReceiver<Parcel>,
    retries: mpsc::UnboundedReceiver<()>,
    store: Store,
    tabs: Tabs,
    second: RwSignal<Second>,
    holds: bool,
) {
    let asked = std::cell::Cell::new(false);
    let tried = std::cell::Cell::new(0);
    let report = |report: Report<'_>| match report {
        Report::Kept(place, bytes) => {
            tried.set(0);
            store.note_kept(place);
            diary::note(Event::Kept(bytes.len()));
            tabs.tell(bytes);
            if second.get_untracked() != disk.second() {
                second.set(disk.second());
            }
            if !asked.replace(true) {
                settings::note_book(true);
                page::ask_to_persist();
            }
        }
        Report::Failed(problem) => {
            store.note_failed(problem, if holds { tried.get() + 1 } else { 0 });
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

/// Reads on in the book. Then reads the steps of earlier sessions and compares the book with its second
/// copy; then absorbs the log into pages from time to time, and soon after somebody was erased: only then
/// they are gone from the disk.
async fn tidy_up(keeper: Rc<Keeper>, mut pokes: mpsc::UnboundedReceiver<()>) {
    if !opening::read_on(&keeper.disk, keeper.store, keeper.troubles).await {
        return;
    }
    keeper.read_steps().await;
    // A browser that was closed in the middle of a merge may have left some.
    keeper.store.erase_orphans();
    keeper.compare().await;
    loop {
        futures::select_biased! {
            _ = pokes.next() => {
                keeper.must_wipe.set(true);
                clock::pause(SETTLED).await;
            }
            () = std::pin::pin!(clock::pause(COMPACT).fuse()) => {}
        }
        let keeper = Rc::clone(&keeper);
        tabs::alone(async move { keeper.tidy_up().await }).await;
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
