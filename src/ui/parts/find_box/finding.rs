//! What is typed into the box, found by it, and marked.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::book::Found;
use crate::domain::id::TaskId;
use crate::ui::here::Here;
use crate::ui::route;
use crate::ui::telling::joined;

/// So many tasks are found at most: whoever is found comes first.
const TASKS: usize = 4;

/// A way to an address.
type Go = Arc<dyn Fn(&str) + Send + Sync>;

/// What is typed, found, and marked.
#[derive(Clone, Copy)]
pub(super) struct Finding {
    pub(super) here: Here,
    pub(super) query: RwSignal<String>,
    pub(super) found: Memo<Found>,
    pub(super) tasks: Memo<Vec<(TaskId, String)>>,
    /// The place of what Enter opens: people, then tasks. Where nobody is found it is on nothing, so that
    /// Enter adds whoever was typed.
    pub(super) marked: RwSignal<usize>,
    go: StoredValue<Go>,
}

impl Finding {
    pub(super) fn of(here: Here, query: RwSignal<String>) -> Self {
        let found = here.store.find(query.into());
        let tasks = here.store.find_tasks(query.into(), TASKS);
        let go: Go = Arc::new(route::going());
        let go = StoredValue::new(go);
        Self { here, query, found, tasks, marked: RwSignal::new(0), go }
    }

    pub(super) fn is_open(self) -> bool {
        self.query.with(|query| !query.trim().is_empty())
    }

    pub(super) fn close(self) {
        self.query.set(String::new());
        self.marked.set(0);
    }

    pub(super) fn new_name(self) -> Option<String> {
        let name = self.query.with(|query| query.trim().to_owned());
        let exists = self.found.with(|found| found.exact_name);
        (!name.is_empty() && !exists).then_some(name)
    }

    /// The place of the first task.
    pub(super) fn first_task(self) -> usize {
        self.found.with(|found| found.people.len()).max(1)
    }

    /// How many places there are.
    pub(super) fn places(self) -> usize {
        self.first_task() + self.tasks.with(Vec::len)
    }

    pub(super) fn marked_task(self) -> Option<TaskId> {
        let place = self.marked.get().checked_sub(self.first_task())?;
        self.tasks.with(|tasks| tasks.get(place).map(|(id, _)| *id))
    }

    pub(super) fn open_task(self, id: TaskId) {
        self.close();
        self.go.with_value(|go| go(&route::task(id)));
    }

    /// How much is found, for the ear.
    pub(super) fn said(self) -> String {
        let (here, words) = (self.here, &self.here.words.find);
        let people = self.found.with(|found| found.people.len());
        let tasks = match self.tasks.with(Vec::len) {
            0 => String::new(),
            count => (words.tasks)(&here.number(count)),
        };
        joined(&[&(words.hits)(&here.number(people)), &tasks])
    }
}
