//! What the screen asks about what is to be done.

use chrono::Days;
use leptos::prelude::*;

use crate::domain::date::Day;
use crate::domain::id::{PersonId, TaskId};
use crate::domain::task::{Assignee, Span, Task};
use crate::store::Store;

/// So many days back what was done is shown.
const LATELY: Days = Days::new(14);

impl Store {
    /// One task, as it stands now and as it changes.
    pub fn task(&self, id: TaskId) -> Memo<Option<Task>> {
        self.watch(move |book| book.task(id))
    }

    /// What is to be done today, or was to be done before.
    pub fn due_tasks(&self) -> Memo<Vec<TaskId>> {
        let today = self.today;
        self.watch(move |book| book.due_tasks(today.get()))
    }

    /// How much is left to do.
    pub fn open_tasks(&self) -> Memo<usize> {
        self.watch(|book| book.open_tasks().len())
    }

    /// What is left to do, by how near its day is: everything, or what one of them is to do.
    pub fn tasks_in(&self, span: Span, whose: Signal<Option<Assignee>>) -> Memo<Vec<TaskId>> {
        let today = self.today;
        self.watch(move |book| {
            let is_asked_for = |it: &Task| {
                let is_theirs = whose
                    .with(|it_is| it_is.as_ref().is_none_or(|one| it.assignees().contains(one)));
                is_theirs && Span::of(it.due(), today.get()) == span
            };
            let mut ids = book.open_tasks();
            ids.retain(|id| book.task(*id).as_ref().is_some_and(is_asked_for));
            ids
        })
    }

    /// What is left to do that is about a person.
    pub fn tasks_of(&self, id: PersonId) -> Memo<Vec<TaskId>> {
        self.watch(move |book| book.tasks_of(id))
    }

    /// What was done lately, and when, the latest first.
    pub fn done_lately(&self) -> Memo<Vec<(Day, TaskId)>> {
        let today = self.today;
        self.watch(move |book| book.done_tasks(today.get() - LATELY))
    }

    /// Whoever has something left to do.
    pub fn busy(&self) -> Memo<Vec<Assignee>> {
        self.watch(|book| {
            let open: Vec<Task> =
                book.open_tasks().iter().filter_map(|id| book.task(*id)).collect();
            let is_busy = |one: &Assignee| open.iter().any(|it| it.assignees().contains(one));
            book.assignees().into_iter().filter(is_busy).collect()
        })
    }

    /// What is left to do and has the words of a query in it, at most so many, and what it says.
    pub fn find_tasks(&self, query: Signal<String>, most: usize) -> Memo<Vec<(TaskId, String)>> {
        self.watch(move |book| {
            let found = query.with(|query| book.find_tasks(query, most)).into_iter();
            found.filter_map(|id| Some((id, book.task(id)?.text().to_owned()))).collect()
        })
    }

    /// A new id for a task.
    pub fn new_task(&self) -> TaskId {
        TaskId(self.new_id())
    }
}
