//! A task: something to be done, by a day or at any time, once or again and again.

mod doing;
mod draft;
mod span;

use std::sync::Arc;

use crate::domain::clock::Stamp;
use crate::domain::date::Day;
use crate::domain::id::{PersonId, TaskId};
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::repeat::{Again, Rule};

pub use doing::TaskDeed;
pub(crate) use doing::done;
pub use draft::TaskDraft;
pub(crate) use draft::new_record;
pub use span::Span;

const TEXT: &str = "text";
const DUE: &str = "due";
const RULE: &str = "rule";
/// The day from which the rule is reckoned (DTSTART of RFC 5545): ticking a task moves the day on which
/// it is due, not this one, so that every second week stays the same one.
const START: &str = "start";
const BY_NAME: &str = "by-name";
/// The day on which it was done for good.
const ENDED: &str = "ended";
const BY: &str = "by/";
pub(crate) const PEOPLE: &str = "people/";
const DONE: &str = "done/";

/// Who is to do a task. A name needs no card, and nobody needs an account.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assignee {
    /// Whoever gets round to it.
    #[default]
    Nobody,
    /// Somebody with a card.
    Person(PersonId),
    /// Somebody who is only a name.
    Named(String),
}

/// A task, as the book has it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Task(Arc<Record>);

impl PartialEq for Task {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Task {
    /// The task in a record; `None` when the record is of another kind.
    pub fn of(record: Arc<Record>) -> Option<Self> {
        (record.kind == RecordKind::Task).then_some(Self(record))
    }

    /// The record that is kept.
    pub fn record(&self) -> &Arc<Record> {
        &self.0
    }

    /// Its id.
    pub fn id(&self) -> TaskId {
        TaskId(self.0.id)
    }

    /// What is to be done.
    pub fn text(&self) -> &str {
        self.0.text(TEXT)
    }

    /// By when it is to be done, the next time where it repeats.
    pub fn due(&self) -> Option<Day> {
        self.0.read::<Option<Day>>(DUE).flatten()
    }

    /// The rule by which it repeats (RFC 5545), as it was written; empty where it does not.
    pub fn rule(&self) -> &str {
        self.0.text(RULE)
    }

    /// Who is to do it. Two devices that did not know of each other may each have named somebody.
    pub fn assignees(&self) -> Vec<Assignee> {
        let people = person::people_in(&self.0, BY).into_iter().map(Assignee::Person);
        let named = Some(self.0.text(BY_NAME)).filter(|it| !it.is_empty());
        people.chain(named.map(|it| Assignee::Named(it.to_owned()))).collect()
    }

    /// Whom it is about; may be nobody.
    pub fn people(&self) -> Vec<PersonId> {
        person::people_in(&self.0, PEOPLE)
    }

    /// Whether it is or ever was about anybody.
    pub(crate) fn was_about_anybody(&self) -> bool {
        self.0.any(|it| it.key.starts_with(PEOPLE))
    }

    /// The days on which it was done, the earliest first.
    pub fn done(&self) -> Vec<Day> {
        let mut days: Vec<Day> = self.0.elements(DONE).filter_map(|it| it.parse().ok()).collect();
        days.sort_unstable();
        days
    }

    /// When and where it was ticked on a day.
    pub fn ticked(&self, day: Day) -> Option<Stamp> {
        self.0.register(&done_on(day)).map(|it| it.stamp)
    }

    /// The day on which it was done for good; `None` while there is something left to do.
    pub fn ended(&self) -> Option<Day> {
        self.0.read::<Option<Day>>(ENDED).flatten()
    }

    /// Whether there is something left to do.
    pub fn is_open(&self) -> bool {
        self.ended().is_none()
    }

    /// When it is due again once it is done today: on the first day of its rule after today, or after the
    /// day on which it is due, whichever is later.
    pub fn again(&self, today: Day) -> Again {
        if self.rule().is_empty() {
            return Again::Never;
        }
        let due = self.due().unwrap_or(today);
        let start = self.0.read::<Option<Day>>(START).flatten().unwrap_or(due);
        let Some(rule) = Rule::read(self.rule(), start) else { return Again::SomeDay };
        rule.next_after(due.max(today)).map_or(Again::Never, Again::On)
    }
}

fn done_on(day: Day) -> String {
    format!("{DONE}{day}")
}
