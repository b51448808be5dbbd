//! What is to be done: by day, by person, and what was done lately.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Book;
use crate::domain::clock::Stamp;
use crate::domain::date::Day;
use crate::domain::find::fold;
use crate::domain::id::{ById, PersonId, TaskId};
use crate::domain::person::Person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::task::{Assignee, Task};

/// A task that is open: without a day it comes last; of one day whatever was written first.
type Line = (bool, Option<Day>, Option<Stamp>, TaskId);

/// Every task that is not deleted.
#[derive(Debug, Default)]
pub(super) struct Tasks {
    // Invariant: a task that is open has a line in `open`; each has a place in `people` for each of its
    // people, and in `done` for each day on which it was done.
    open: BTreeSet<Line>,
    people: ById<PersonId, BTreeSet<TaskId>>,
    done: BTreeSet<(Day, TaskId)>,
}

impl Tasks {
    pub(super) fn put(&mut self, task: &Task) {
        self.open.extend(line_of(task));
        for person in task.people() {
            self.people.entry(person).or_default().insert(task.id());
        }
        self.done.extend(task.done().into_iter().map(|day| (day, task.id())));
    }

    pub(super) fn remove(&mut self, task: &Task) {
        line_of(task).map(|line| self.open.remove(&line));
        for person in task.people() {
            if let Some(theirs) = self.people.get_mut(&person) {
                theirs.remove(&task.id());
            }
        }
        for day in task.done() {
            self.done.remove(&(day, task.id()));
        }
    }

    /// Every task that stands at any place.
    pub(super) fn ids(&self) -> impl Iterator<Item = TaskId> {
        let open = self.open.iter().map(|(.., id)| *id);
        let of_people = self.people.values().flatten().copied();
        open.chain(of_people).chain(self.done.iter().map(|(_, id)| *id))
    }

    /// Whether two say the same. Whoever has no task may have an empty place or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        (&self.open, &self.done, self.filled()) == (&other.open, &other.done, other.filled())
    }

    fn filled(&self) -> BTreeMap<PersonId, &BTreeSet<TaskId>> {
        let filled = self.people.iter().filter(|(_, it)| !it.is_empty());
        filled.map(|(id, it)| (*id, it)).collect()
    }
}

impl<'a> FromIterator<&'a Arc<Record>> for Tasks {
    fn from_iter<I: IntoIterator<Item = &'a Arc<Record>>>(records: I) -> Self {
        let mut tasks = Self::default();
        let all = records.into_iter().filter(|it| !it.is_deleted());
        all.filter_map(|it| Task::of(Arc::clone(it))).for_each(|it| tasks.put(&it));
        tasks
    }
}

fn line_of(task: &Task) -> Option<Line> {
    let written = task.record().earliest();
    task.is_open().then(|| (task.due().is_none(), task.due(), written, task.id()))
}

impl Book {
    /// One task that is not deleted.
    pub fn task(&self, id: TaskId) -> Option<Task> {
        let record = self.record(&RecordKind::Task, id.0).filter(|it| !it.is_deleted())?;
        Task::of(Arc::clone(record))
    }

    /// What is left to do, whatever has been due longest first, and what has no day last.
    pub fn open_tasks(&self) -> Vec<TaskId> {
        let ids = self.tasks.open.iter().map(|(.., id)| *id);
        ids.filter(|id| self.is_to_be_seen(*id)).collect()
    }

    /// What is to be done today, or was to be done before.
    pub fn due_tasks(&self, today: Day) -> Vec<TaskId> {
        let due = self.tasks.open.iter().take_while(|it| it.1.is_some_and(|due| due <= today));
        due.map(|(.., id)| *id).filter(|id| self.is_to_be_seen(*id)).collect()
    }

    /// What is left to do that is about a person.
    pub fn tasks_of(&self, id: PersonId) -> Vec<TaskId> {
        let mut theirs: Vec<Line> = self.all_tasks_of(id).iter().filter_map(line_of).collect();
        theirs.sort_unstable();
        theirs.into_iter().map(|(.., id)| id).collect()
    }

    /// Everything that is about a person and was or is to be done.
    pub(crate) fn all_tasks_of(&self, id: PersonId) -> Vec<Task> {
        let theirs = self.tasks.people.get(&id).into_iter().flatten();
        theirs.filter_map(|id| self.task(*id)).collect()
    }

    /// What was done since a day, and when, the latest first.
    pub fn done_tasks(&self, since: Day) -> Vec<(Day, TaskId)> {
        let done = self.tasks.done.range((since, TaskId(uuid::Uuid::nil()))..).copied();
        let mut done: Vec<_> = done.filter(|(_, id)| self.is_to_be_seen(*id)).collect();
        let ticked = |(day, id): &(Day, TaskId)| self.task(*id).and_then(|it| it.ticked(*day));
        done.sort_by_key(|it| Reverse((it.0, ticked(it), it.1)));
        done
    }

    /// Everybody who may be asked to do something: the staff, and whoever was asked before, by name.
    pub fn assignees(&self) -> Vec<Assignee> {
        let staff = self.staff().map(Assignee::Person);
        let ids: BTreeSet<TaskId> = self.tasks.ids().collect();
        let asked = ids.into_iter().filter_map(|id| self.task(id));
        let all: BTreeSet<Assignee> = staff.chain(asked.flat_map(|it| it.assignees())).collect();
        let name = |it: &Assignee| Some(fold(self.name_of_assignee(it)?));
        let mut named: Vec<(String, Assignee)> =
            all.into_iter().filter_map(|it| Some((name(&it)?, it))).collect();
        named.sort();
        named.into_iter().map(|(_, it)| it).collect()
    }

    /// What somebody is called who is to do something; `None` for nobody, and whoever was deleted.
    pub fn name_of_assignee<'a>(&'a self, assignee: &'a Assignee) -> Option<&'a str> {
        match assignee {
            Assignee::Nobody => None,
            Assignee::Person(id) => self.person(*id).map(Person::greeting_name),
            Assignee::Named(name) => Some(name),
        }
    }

    /// Whether a task is about nobody in particular, or about anybody who is there: what is about
    /// somebody who was deleted goes and comes with them.
    fn is_to_be_seen(&self, id: TaskId) -> bool {
        self.task(id).is_some_and(|it| {
            let people = it.people();
            people.is_empty() || people.iter().any(|id| self.person(*id).is_some())
        })
    }
}
