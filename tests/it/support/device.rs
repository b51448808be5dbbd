//! A device: a book, a clock, and somebody who works with them.

use std::sync::Arc;

use byname::domain::arrival::{Arrival, ImportCounts, Incoming, Planned, Planner, arrivals};
use byname::domain::book::Book;
use byname::domain::clock::{Clock, Stamp};
use byname::domain::command::{Batch, Command, Problem, decide};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryDraft, EntryKind, When};
use byname::domain::id::{DeviceId, EntryId, OccasionId, PersonId, uuid_v7};
use byname::domain::occasion::OccasionDraft;
use byname::domain::person::Person;
use byname::domain::record::Record;
use byname::domain::step::Step;
use uuid::Uuid;

/// 21 November 2026, a Saturday, in the morning: milliseconds since 1970.
pub const THAT_MORNING: u64 = 1_795_248_000_000;

/// One device of the shop.
#[derive(Debug)]
pub struct Device {
    pub book: Book,
    pub clock: Clock,
    /// What the clock on its wall says, in milliseconds; it may be wrong.
    pub now: u64,
    ids: u64,
}

impl Device {
    pub fn new(number: u64) -> Self {
        Self::copied(number, number)
    }

    /// A device that was made by copying the browser profile of another: it has the same number,
    /// and still gives out ids of its own.
    pub fn copied(number: u64, salt: u64) -> Self {
        Self {
            book: Book::default(),
            clock: Clock::new(DeviceId(number)),
            now: THAT_MORNING,
            ids: salt << 32,
        }
    }

    pub fn stamp(&mut self) -> Stamp {
        self.clock.tick(self.now)
    }

    /// Carries out a command as the store does: decide, move the clock past it, apply.
    pub fn commit(&mut self, command: Command) -> Result<Batch, Problem> {
        self.now += 1_000;
        let stamp = self.stamp();
        let batch = decide(&self.book, command, stamp)?;
        batch.records.iter().filter_map(|it| it.latest()).for_each(|it| self.clock.observe(it));
        self.book.apply(&batch);
        Ok(batch)
    }

    pub fn does(&mut self, command: Command) -> Step {
        self.commit(command).expect("the command can be carried out").step
    }

    pub fn refuses(&mut self, command: Command) -> Problem {
        let before = self.records();
        let problem = self.commit(command).expect_err("the command must be refused");
        assert_eq!(self.records(), before, "a command that is refused changes nothing");
        problem
    }

    pub fn takes_back(&mut self, step: &Step) -> Step {
        self.does(Command::Revert { step: Box::new(step.clone()) })
    }

    /// Takes in a whole copy of another book. That nothing in it is new is no failure.
    pub fn takes_in(&mut self, records: Vec<Arc<Record>>) -> Option<Step> {
        match self.commit(Command::Merge { records }) {
            Ok(batch) => Some(batch.step),
            Err(Problem::NothingToDo) => None,
            Err(problem) => panic!("a merge is never refused: {problem:?}"),
        }
    }

    /// Every record, in a fixed order.
    pub fn records(&self) -> Vec<Arc<Record>> {
        let mut records: Vec<_> = self.book.records().cloned().collect();
        records.sort_by(|a, b| (&a.kind, a.id).cmp(&(&b.kind, b.id)));
        records
    }

    pub fn new_id(&mut self) -> Uuid {
        next_id(self.now, &mut self.ids)
    }

    /// Tries a file out.
    pub fn plans(&mut self, incoming: Vec<Incoming>) -> Vec<Planned> {
        let mut planner = Planner::new(&self.book);
        let (now, ids) = (self.now, &mut self.ids);
        let planned = incoming
            .into_iter()
            .map(|one| planner.plan(&self.book, one, PersonId(next_id(now, ids))));
        planned.collect()
    }

    /// What a file would bring.
    pub fn counts(&mut self, incoming: Vec<Incoming>) -> ImportCounts {
        ImportCounts::of(&self.plans(incoming))
    }

    /// Who arrives when everything stays as it was planned, on the day of these tests.
    pub fn arrivals(&mut self, incoming: Vec<Incoming>) -> Vec<Arrival> {
        let planned = self.plans(incoming);
        self.chosen(planned)
    }

    /// Who arrives by what was chosen.
    pub fn chosen(&mut self, planned: Vec<Planned>) -> Vec<Arrival> {
        let (now, ids) = (self.now, &mut self.ids);
        arrivals(planned, super::day("2026-11-21"), || next_id(now, ids))
    }

    pub fn adds(&mut self, name: &str) -> PersonId {
        self.adds_draft(PersonDraft::named(name))
    }

    pub fn adds_draft(&mut self, draft: PersonDraft) -> PersonId {
        let id = PersonId(self.new_id());
        self.does(Command::AddPerson { id, draft });
        id
    }

    /// Changes a card as its form does: from what it shows.
    pub fn edits(&mut self, id: PersonId, change: impl FnOnce(&mut PersonDraft)) -> Step {
        let mut draft = self.draft(id);
        change(&mut draft);
        self.does(Command::EditPerson { id, draft })
    }

    pub fn draft(&self, id: PersonId) -> PersonDraft {
        self.book.person(id).expect("the person has a card").draft()
    }

    pub fn deletes(&mut self, id: PersonId) -> Step {
        self.does(Command::DeletePerson { id })
    }

    pub fn writes(&mut self, draft: EntryDraft) -> EntryId {
        let id = EntryId(self.new_id());
        self.does(Command::AddEntry { id, draft });
        id
    }

    pub fn was_here(&mut self, person: PersonId, when: When) -> EntryId {
        self.writes(EntryDraft::visit(person, when))
    }

    pub fn notes(&mut self, person: PersonId, when: When, text: &str) -> EntryId {
        self.writes(EntryDraft::note(person, EntryKind::Talk, when, text))
    }

    /// Changes an entry as its form does: from what it shows.
    pub fn edits_entry(&mut self, id: EntryId, change: impl FnOnce(&mut EntryDraft)) -> Step {
        let mut draft = self.book.entry(id).unwrap().draft().unwrap();
        change(&mut draft);
        self.does(Command::EditEntry { id, draft })
    }

    pub fn remembers(&mut self, draft: OccasionDraft) -> OccasionId {
        let id = OccasionId(self.new_id());
        self.does(Command::SetOccasion { id, draft });
        id
    }

    /// The name on a card; nothing when there is none.
    pub fn name(&self, id: PersonId) -> &str {
        self.book.person(id).map(Person::name).unwrap_or_default()
    }

    /// The names of a list.
    pub fn names(&self, ids: impl IntoIterator<Item = PersonId>) -> Vec<&str> {
        ids.into_iter().map(|id| self.name(id)).collect()
    }
}

fn next_id(now: u64, ids: &mut u64) -> Uuid {
    *ids += 1;
    let mut random = [7; 10];
    random[2..].copy_from_slice(&ids.to_be_bytes());
    uuid_v7(now, random)
}
