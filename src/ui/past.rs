//! What became of somebody: read from the steps that are kept.

use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::BookDisk;
use crate::disk::{Disk, format};
use crate::domain::clock::Stamp;
use crate::domain::history::{Event, events, records_about};
use crate::domain::id::PersonId;
use crate::store::Store;

/// So many steps are read before the screen has its turn.
const AT_ONCE: u32 = 500;

/// The steps of all times. Copy it freely.
#[derive(Clone, Copy)]
pub struct Past {
    store: Store,
    disk: StoredValue<Rc<BookDisk>, LocalStorage>,
}

impl Past {
    /// The past of this book, which is kept on this disk.
    pub fn new(store: Store, disk: Rc<BookDisk>) -> Self {
        Self { store, disk: StoredValue::new_local(disk) }
    }

    /// Every change of somebody's card, and of what is or was about them, the latest first.
    pub async fn of(&self, id: PersonId) -> Vec<Event> {
        let (store, disk) = (self.store, self.disk.get_value());
        let about = store.ask(|book| records_about(book, id));
        // The latest are in memory, also those that are not absorbed yet.
        let latest = store.steps_about(&about);
        let mut found: BTreeMap<Stamp, Vec<Event>> =
            latest.iter().map(|it| (it.stamp, events(it, &about).collect())).collect();
        let mut after = 0;
        // Where the disk cannot be read, the latest are better than nothing.
        while let Ok(steps) = disk.steps_after(after, AT_ONCE).await {
            let Some((last, _)) = steps.last() else { break };
            after = *last;
            for step in steps.iter().filter_map(|(_, it)| format::read_step(it).ok()) {
                let events: Vec<Event> = events(&step, &about).collect();
                if !events.is_empty() {
                    found.insert(step.stamp, events);
                }
            }
        }
        found.into_values().rev().flatten().collect()
    }
}
