//! The answers about everybody that a book keeps, so that a change asks again of whoever changed alone.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use super::Book;
use super::changes::Changes;
use super::coming::{LateOn, LikelyOn, Shop};
use super::days_on::DaysOn;
use super::listed::Members;
use super::roster::Filter;
use super::worked::Worked;
use crate::domain::attention::Leads;
use crate::domain::date::Day;
use crate::domain::entry::When;
use crate::domain::id::PersonId;
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::smart_list::ListDraft;

/// What was asked of everybody lately, each as it was asked last.
#[derive(Debug, Default)]
pub(super) struct Answers {
    pub(super) late: Worked<(Day, Shop), LateOn>,
    pub(super) likely: Worked<When, LikelyOn>,
    pub(super) days: Worked<(Day, Leads), DaysOn>,
    pub(super) by_name: OnceLock<Arc<[PersonId]>>,
    pub(super) narrowed: Worked<Filter, Arc<[PersonId]>>,
    pub(super) latest: Worked<(), Arc<[PersonId]>>,
    pub(super) members: Worked<(Vec<ListDraft>, Day, Option<Shop>), Members>,
    pub(super) changes: Changes,
}

impl Answers {
    fn touch(&mut self, people: &HashSet<PersonId>) {
        self.late.touch(people);
        self.likely.touch(people);
        self.days.touch(people);
        self.narrowed.touch(people);
        self.latest.touch(people);
        self.members.touch(people);
    }

    /// So much changed that all is worked out anew.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Book {
    /// Notes that some people, or records about them, changed; whoever is tied to them is looked at
    /// again, too.
    pub(super) fn ask_again(&mut self, mut people: HashSet<PersonId>) {
        let tied = |id: &PersonId| {
            let ties = self.kin.of(*id).iter();
            ties.filter_map(|it| it.other(*id)).collect::<Vec<_>>()
        };
        let others: Vec<PersonId> = people.iter().flat_map(tied).collect();
        people.extend(others);
        self.answers.touch(&people);
    }
}

/// Everybody whom some records are about, or ever were.
pub(super) fn about<'a>(records: impl Iterator<Item = &'a Arc<Record>>) -> HashSet<PersonId> {
    let mut people = HashSet::new();
    for record in records {
        if record.kind == RecordKind::Person {
            people.insert(PersonId(record.id));
        } else {
            people.extend(person::ever_in(record));
        }
    }
    people
}
