//! What a form holds of a task.

use super::{Assignee, BY, BY_NAME, DUE, PEOPLE, RULE, START, TEXT, Task};
use crate::domain::clock::Stamp;
use crate::domain::date::Day;
use crate::domain::draft::{Fault, FieldFault, FormField, tidy, too_long};
use crate::domain::id::{PersonId, TaskId};
use crate::domain::limits;
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};

/// What a form holds of a task.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TaskDraft {
    /// What is to be done; needed.
    pub text: String,
    /// By when; needed where it repeats.
    pub due: Option<Day>,
    /// The rule by which it repeats (RFC 5545); empty where it does not.
    pub rule: String,
    /// Who is to do it.
    pub assignee: Assignee,
    /// Whom it is about.
    pub people: Vec<PersonId>,
}

impl TaskDraft {
    /// The draft, tidied.
    ///
    /// # Errors
    /// Every fault of every field at once.
    pub fn checked(mut self) -> Result<Self, Vec<FieldFault>> {
        self.text = tidy(&self.text);
        self.rule = tidy(&self.rule);
        if let Assignee::Named(name) = &self.assignee {
            let name = tidy(name);
            self.assignee = if name.is_empty() { Assignee::Nobody } else { Assignee::Named(name) };
        }
        let mut faults = Vec::new();
        let empty = self.text.is_empty().then_some(Fault::Empty);
        let text = empty.or_else(|| too_long(&self.text, limits::LINE));
        faults.extend(text.map(|it| (FormField::Text, it)));
        if !self.rule.is_empty() && self.due.is_none() {
            faults.push((FormField::Date, Fault::Empty));
        }
        if let Assignee::Named(name) = &self.assignee {
            faults.extend(too_long(name, limits::NAME).map(|it| (FormField::Name, it)));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}

impl Task {
    /// Everything a form shows of it.
    pub fn draft(&self) -> TaskDraft {
        TaskDraft {
            text: self.text().to_owned(),
            due: self.due(),
            rule: self.rule().to_owned(),
            assignee: self.assignees().into_iter().next().unwrap_or_default(),
            people: self.people(),
        }
    }
}

/// A record that says what a checked draft says.
pub(crate) fn new_record(id: TaskId, draft: &TaskDraft, stamp: Stamp) -> Record {
    let mut record = Record::new(RecordKind::Task, id.0);
    write_draft(&mut record, draft, stamp);
    record
}

/// Writes what a checked draft says where it differs; all else keeps its stamp.
pub(super) fn write_draft(record: &mut Record, draft: &TaskDraft, stamp: Stamp) {
    let before = Task(std::sync::Arc::new(record.clone())).draft();
    record.write_as(TEXT, &draft.text, &String::new(), stamp);
    record.write_as(DUE, &draft.due, &None, stamp);
    record.write_as(RULE, &draft.rule, &String::new(), stamp);
    if draft.rule.is_empty() {
        record.write_as(START, &None::<Day>, &None, stamp);
    } else if (draft.due, &draft.rule) != (before.due, &before.rule) {
        // Whoever sets the day or the rule anew means from that day on.
        record.write_as(START, &draft.due, &None, stamp);
    }
    // Of two who were named at once, both stay until somebody chooses.
    if draft.assignee != before.assignee {
        let (person, name) = match &draft.assignee {
            Assignee::Nobody => (None, ""),
            Assignee::Person(id) => (Some(*id), ""),
            Assignee::Named(name) => (None, name.as_str()),
        };
        person::write_people(record, BY, person.as_slice(), stamp);
        record.write_as(BY_NAME, &name.to_owned(), &String::new(), stamp);
    }
    person::write_people(record, PEOPLE, &draft.people, stamp);
}
