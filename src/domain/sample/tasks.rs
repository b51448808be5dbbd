//! What is to be done in the sample shop.

use chrono::{Datelike, Days, NaiveDate, WeekdaySet};
use uuid::Uuid;

use super::people::PEOPLE;
use super::{Sample, SampleTexts};
use crate::domain::id::TaskId;
use crate::domain::kind::Kind;
use crate::domain::repeat::Pattern;
use crate::domain::task::{Assignee, TaskDraft};

/// For whom something is put aside, by their place among the people.
const RESERVED: usize = 14;

impl Sample {
    /// Adds one task for today, which somebody of the staff does every week, one about a person, and
    /// one that has no day.
    pub(super) fn add_tasks(
        &mut self,
        today: NaiveDate,
        texts: &SampleTexts,
        next_id: &mut impl FnMut() -> Uuid,
    ) {
        let is_staff = |place: &usize| self.people[*place].1.kinds.contains(&Kind::Staff);
        let staff = (0..PEOPLE.len()).find(is_staff);
        let [bags, cheese, shelves] = texts.tasks.map(str::to_owned);
        let weekly = Pattern::Weekly(WeekdaySet::single(today.weekday()));
        let tasks = [
            TaskDraft { text: bags, ..TaskDraft::default() },
            TaskDraft {
                text: cheese,
                due: Some(today + Days::new(1)),
                people: vec![self.id(RESERVED)],
                ..TaskDraft::default()
            },
            TaskDraft {
                text: shelves,
                due: Some(today),
                rule: weekly.text(),
                assignee: staff.map(|it| Assignee::Person(self.id(it))).unwrap_or_default(),
                ..TaskDraft::default()
            },
        ];
        self.tasks.extend(tasks.map(|it| (TaskId(next_id()), it)));
    }
}
