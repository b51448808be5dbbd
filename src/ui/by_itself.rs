//! A copy of the book that is kept by itself in a folder she chose, where the browser can.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::folder::{self, Folder, Kept, Permission};
use crate::browser::{clock, page, tabs};
use crate::domain::backup::{Moment, is_written};
use crate::domain::book::Book;
use crate::domain::device::GoodCopy;
use crate::store::Trouble;
use crate::ui::copy::{CopyWish, make_copy};
use crate::ui::here::Here;

/// What only one tab does at a time.
const LOCK: &str = "byname.folder";

/// Two generations: while one is written, the other is whole.
const GENERATIONS: [&str; 2] = ["1", "2"];

/// How it stands with the folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Keeping {
    /// None was chosen.
    #[default]
    Off,
    /// Copies are kept there; when the last one was written, if any was.
    On {
        /// What the folder is called.
        name: String,
        /// In milliseconds since 1970 (UTC).
        last: Option<u64>,
    },
    /// The browser asks her again before anything is written there.
    Asks {
        /// What the folder is called.
        name: String,
    },
    /// The last copy could not be written there, or is not good.
    Failed {
        /// What the folder is called.
        name: String,
    },
}

/// The folder, and the copies in it. Copy it freely.
#[derive(Clone, Copy)]
pub struct ByItself {
    here: Here,
    keeping: RwSignal<Keeping>,
    folder: StoredValue<Option<Folder>, LocalStorage>,
    last: StoredValue<Option<GoodCopy>>,
    is_busy: StoredValue<bool>,
}

impl ByItself {
    /// Remembers the folder that was chosen earlier. It lasts as long as the page.
    pub fn begin(here: Here) -> Self {
        let by_itself = Self {
            here,
            keeping: RwSignal::default(),
            folder: StoredValue::new_local(None),
            last: StoredValue::new(None),
            is_busy: StoredValue::new(false),
        };
        if folder::is_supported() {
            let is_whole = here.store.is_whole();
            Effect::new(move |before: Option<bool>| {
                let is_whole = is_whole.get();
                if is_whole && before == Some(false) {
                    by_itself.look(Moment::AtTheDoor);
                }
                is_whole
            });
            spawn_local(async move {
                let Some(kept) = folder::kept().await else { return };
                by_itself.take(kept);
                by_itself.look(Moment::AtTheDoor);
            });
            page::on_look(move || {
                let moment = if page::is_hidden() { Moment::AtTheDoor } else { Moment::AtWork };
                by_itself.look(moment);
            });
        }
        by_itself
    }

    /// How it stands with the folder.
    pub fn keeping(&self) -> Signal<Keeping> {
        self.keeping.into()
    }

    /// Lets her choose a folder, and writes the first copy at once. Call it within a tap.
    pub fn choose(self) {
        spawn_local(async move {
            let Some(folder) = Folder::choose().await else { return };
            let kept = Kept { folder, note: String::new() };
            folder::keep(&kept).await;
            self.take(kept);
            self.look(Moment::AtTheDoor);
        });
    }

    /// Has the browser ask her again. Call it within a tap.
    pub fn allow(self) {
        let Some(folder) = self.folder.get_value() else { return };
        spawn_local(async move {
            if folder.ask().await == Permission::Granted {
                self.look(Moment::AtTheDoor);
            }
        });
    }

    /// Forgets the folder. What lies in it stays.
    pub fn stop(self) {
        self.folder.set_value(None);
        self.keeping.set(Keeping::Off);
        spawn_local(async {
            folder::forget().await;
        });
    }

    /// Writes a copy if one is due.
    pub fn look(self, moment: Moment) {
        let Some(folder) = self.folder.try_get_value().flatten() else { return };
        // A book of which something is damaged must not take the place of its last whole copies.
        let is_hindered = self.here.troubles.with_untracked(|all| all.iter().any(Trouble::hinders));
        let is_in_trouble = page::is_broken() || is_hindered || !self.here.store.has_all();
        if self.is_busy.get_value() || is_in_trouble || !self.is_due(moment) {
            return;
        }
        self.is_busy.set_value(true);
        spawn_local(async move {
            let name = folder.name();
            match folder.permission().await {
                Permission::Granted => {
                    tabs::alone_at(LOCK, self.write(folder, moment)).await;
                }
                Permission::Asks => self.keeping.set(Keeping::Asks { name }),
                Permission::Denied => self.keeping.set(Keeping::Failed { name }),
            }
            self.is_busy.set_value(false);
        });
    }

    fn is_due(self, moment: Moment) -> bool {
        let last = self.last.get_value();
        let changes = match &last {
            Some(last) => self.here.store.ask(|book| book.changes_since(&last.holds)),
            None => self.here.store.ask(Book::count),
        };
        is_written(last.map(|it| it.made), clock::now(), changes, moment)
    }

    /// Writes the copy, unless another tab has done it meanwhile.
    async fn write(self, folder: Folder, moment: Moment) {
        let name = folder.name();
        let Some(kept) = folder::kept().await else { return };
        self.last.set_value(noted(&kept.note));
        if !self.is_due(moment) {
            self.keeping.set(Keeping::On { name, last: self.last.get_value().map(|it| it.made) });
            return;
        }
        let written = self.written(&folder).await;
        // She may have taken back her choice while it was written.
        if self.folder.with_value(Option::is_none) {
            return;
        }
        match written {
            Some(copy) => {
                let note = format!("{} {}", copy.made, copy.holds);
                folder::keep(&Kept { folder, note }).await;
                self.keeping.set(Keeping::On { name, last: Some(copy.made) });
                self.last.set_value(Some(copy));
            }
            None => self.keeping.set(Keeping::Failed { name }),
        }
    }

    /// Writes the copy in place of the older generation; `None` when there is none that is good.
    async fn written(self, folder: &Folder) -> Option<GoodCopy> {
        let made = make_copy(self.here, CopyWish::default(), |_, _| true).await.ok()?;
        let copy = made.counts.clone().filter(|_| made.is_proved)?;
        // The device is in the name: a device that lost its book has a new one, and never writes over
        // the last copies of what it lost.
        let device = self.here.store.device().0 >> 32;
        let [one, other] = GENERATIONS.map(|it| format!("byname-copy-{device:08x}-{it}.byname"));
        let older = match (folder.written(&one).await, folder.written(&other).await) {
            (Some(first), Some(second)) if second < first => &other,
            (Some(_), None) => &other,
            (None, _) | (Some(_), Some(_)) => &one,
        };
        folder.write(older, &made.pieces).await.ok()?;
        made.has_left(self.here);
        Some(copy)
    }

    fn take(self, kept: Kept) {
        let last = noted(&kept.note);
        let made = last.as_ref().map(|it| it.made);
        self.keeping.set(Keeping::On { name: kept.folder.name(), last: made });
        self.last.set_value(last);
        self.folder.set_value(Some(kept.folder));
    }
}

/// The copy that is noted beside the folder.
fn noted(note: &str) -> Option<GoodCopy> {
    let (made, holds) = note.split_once(' ')?;
    Some(GoodCopy { made: made.parse().ok()?, holds: holds.parse().ok()? })
}
