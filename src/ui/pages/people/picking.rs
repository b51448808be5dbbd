//! Choosing many people in the list, and who is chosen.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::id::PersonId;

/// Whether people are being chosen, and who is. Copy it freely.
#[derive(Clone, Copy)]
pub struct Picking {
    is_on: RwSignal<bool>,
    picked: RwSignal<HashSet<PersonId>>,
    /// From whom a range goes on.
    last: StoredValue<Option<PersonId>>,
    listed: Memo<Arc<[PersonId]>>,
}

impl Picking {
    /// Nobody is being chosen yet of a list.
    pub fn of(listed: Memo<Arc<[PersonId]>>) -> Self {
        let (is_on, picked) = (RwSignal::new(false), RwSignal::new(HashSet::new()));
        Self { is_on, picked, last: StoredValue::new(None), listed }
    }

    /// Whether a tap on somebody chooses them.
    pub fn is_on(self) -> bool {
        self.is_on.get()
    }

    /// From now on a tap on somebody chooses them.
    pub fn begin(self) {
        self.is_on.set(true);
    }

    /// The same, and somebody is chosen already.
    pub fn begin_with(self, id: PersonId) {
        self.begin();
        self.picked.update(|it| {
            it.insert(id);
        });
        self.last.set_value(Some(id));
    }

    /// A tap on somebody opens the card again, and nobody is chosen.
    pub fn end(self) {
        self.is_on.set(false);
        self.picked.set(HashSet::new());
        self.last.set_value(None);
    }

    /// Whether somebody is chosen.
    pub fn has(self, id: PersonId) -> bool {
        self.picked.with(|it| it.contains(&id))
    }

    /// Chooses somebody, or no longer.
    pub fn turn(self, id: PersonId) {
        self.picked.update(|picked| {
            if !picked.remove(&id) {
                picked.insert(id);
            }
        });
        self.last.set_value(Some(id));
    }

    /// Chooses everybody from whoever was tapped last up to somebody.
    pub fn reach(self, id: PersonId) {
        let range = self.listed.with_untracked(|listed| {
            let place = |id: PersonId| listed.iter().position(|it| *it == id);
            let (from, to) = (self.last.get_value().and_then(place)?, place(id)?);
            Some(listed[from.min(to)..=from.max(to)].to_vec())
        });
        let Some(range) = range else { return self.turn(id) };
        self.picked.update(|picked| picked.extend(range));
        self.last.set_value(Some(id));
    }

    /// Chooses everybody who is listed.
    pub fn all(self) {
        self.picked.set(self.listed.with_untracked(|it| it.iter().copied().collect()));
    }

    /// Whoever is chosen and listed, in the order of the list: nothing is done to whom one does not
    /// see.
    pub fn chosen(self) -> Vec<PersonId> {
        let is_picked = |picked: &HashSet<PersonId>| {
            let listed = self.listed.get();
            listed.iter().filter(|id| picked.contains(id)).copied().collect()
        };
        self.picked.with(is_picked)
    }
}
