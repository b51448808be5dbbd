//! Asking for what a script says, in a form that fits the book there is.

use std::sync::Arc;

use byname::domain::arrival::Incoming;
use byname::domain::book::Binned;
use byname::domain::command::{Batch, Command};
use byname::domain::device::DeviceWord;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{Entry, EntryDraft};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::occasion::{Occasion, OccasionDraft, OccasionKind};
use byname::domain::person::Person;
use byname::domain::record::{Record, RecordKind};
use byname::domain::shop::ShopDraft;
use byname::domain::step::{Before, Step};
use proptest::sample::Index;

use super::date;
use super::device::Device;
use super::script::Wish;

impl Device {
    /// Asks for something that fits this book; nothing when there is nothing it fits, or when it
    /// is refused. `steps` are the steps that may be taken back.
    pub fn asked(&mut self, wish: &Wish, steps: &[Step]) -> Option<Batch> {
        let command = self.command(wish, steps)?;
        self.commit(command).ok()
    }

    /// Does what a script says; returns every batch.
    pub fn works(&mut self, script: &[Wish]) -> Vec<Batch> {
        let mut steps = Vec::new();
        let mut batches = Vec::new();
        for wish in script {
            if let Some(batch) = self.asked(wish, &steps) {
                steps.push(batch.step.clone());
                batches.push(batch);
            }
        }
        batches
    }

    fn command(&mut self, wish: &Wish, steps: &[Step]) -> Option<Command> {
        Some(match wish {
            Wish::Add(change) => {
                let mut draft = PersonDraft::named("Ada");
                change.apply(&mut draft);
                Command::AddPerson { id: PersonId(self.new_id()), draft }
            }
            Wish::Edit(at, change) => {
                let id = self.person_at(at)?;
                let mut draft = self.draft(id);
                change.apply(&mut draft);
                Command::EditPerson { id, draft }
            }
            Wish::Delete(at) => Command::DeletePerson { id: self.person_at(at)? },
            Wish::Write(people, kind, when, text, occasion) => {
                let occasion = occasion.as_ref().and_then(|at| self.occasion_at(at));
                let people = self.people_at(people)?;
                let (kind, when, text) = (kind.clone(), *when, (*text).to_owned());
                let draft = EntryDraft { people, kind, when, text, major: false, occasion };
                Command::AddEntry { id: EntryId(self.new_id()), draft }
            }
            Wish::EditEntry(at, people, when, text) => {
                let id = self.entry_at(at)?;
                let people = self.people_at(people)?;
                let text = (*text).to_owned();
                let draft = self.book.entry(id)?.draft()?;
                Command::EditEntry { id, draft: EntryDraft { people, when: *when, text, ..draft } }
            }
            Wish::DeleteEntry(at) => Command::DeleteEntry { id: self.entry_at(at)? },
            Wish::Remember(at, people, kind, date, leap_rule) => {
                let id = at.as_ref().and_then(|at| self.occasion_at(at));
                let id = id.unwrap_or_else(|| OccasionId(self.new_id()));
                let people = self.people_at(people)?;
                let label = String::from("opening day");
                let (kind, date, leap_rule) = (*kind, Some(*date), *leap_rule);
                let draft = OccasionDraft { people, kind, label, date, leap_rule };
                Command::SetOccasion { id, draft }
            }
            Wish::Forget(at) => Command::DeleteOccasion { id: self.occasion_at(at)? },
            Wish::Shop(name, first_day) => Command::EditShop {
                draft: ShopDraft { name: (*name).to_owned(), first_day: *first_day },
            },
            Wish::Import(people) => self.import(people),
            Wish::Merge(records) => Command::Merge { records: records.clone() },
            Wish::TakeBack(at) => {
                let step = (!steps.is_empty()).then(|| at.get(steps).clone())?;
                Command::Revert { step: Box::new(step) }
            }
            Wish::Restore(_)
            | Wish::Rewrite(..)
            | Wish::Erase(_)
            | Wish::EraseOrphans
            | Wish::Call(_) => self.command_about_the_past(wish, steps)?,
        })
    }

    fn command_about_the_past(&self, wish: &Wish, steps: &[Step]) -> Option<Command> {
        Some(match wish {
            Wish::Restore(at) => {
                let Binned { kind, id, .. } = chosen_as_it_is(at, &self.book.bin(self.now))?;
                Command::Restore { kind, id }
            }
            Wish::Rewrite(at, change) => rewrite(&chosen_as_it_is(at, steps)?, change)?,
            Wish::Erase(at) => Command::Erase { id: self.anybody_at(at)? },
            Wish::Call(name) => {
                Command::TellDevice { id: self.clock.device(), word: DeviceWord::named(name) }
            }
            _ => Command::EraseOrphans,
        })
    }

    fn import(&mut self, people: &[(&str, &str)]) -> Command {
        let incoming = people.iter().map(|(name, note)| Incoming {
            person: PersonDraft::named(*name),
            dates: vec![(OccasionKind::Birthday, String::new(), date("1961-11-25"))],
            note: (*note).to_owned(),
            photo: None,
        });
        let incoming = incoming.collect();
        Command::Import { arrivals: self.arrivals(incoming) }
    }

    fn people_at(&self, places: &[Index]) -> Option<Vec<PersonId>> {
        let mut people: Vec<_> =
            places.iter().map(|at| self.person_at(at)).collect::<Option<_>>()?;
        people.sort_unstable();
        people.dedup();
        Some(people)
    }

    fn person_at(&self, at: &Index) -> Option<PersonId> {
        chosen(at, self.book.people().map(Person::id).collect())
    }

    /// Anybody who is not erased yet, deleted or not.
    fn anybody_at(&self, at: &Index) -> Option<PersonId> {
        let there = |it: &&Arc<Record>| it.kind == RecordKind::Person && !it.is_erased();
        chosen(at, self.book.records().filter(there).map(|it| PersonId(it.id)).collect())
    }

    fn entry_at(&self, at: &Index) -> Option<EntryId> {
        let ids = self.book.records().filter_map(|it| self.book.entry(EntryId(it.id)));
        chosen(at, ids.map(Entry::id).collect())
    }

    fn occasion_at(&self, at: &Index) -> Option<OccasionId> {
        let ids = self.book.records().filter_map(|it| self.book.occasion(OccasionId(it.id)));
        chosen(at, ids.map(Occasion::id).collect())
    }
}

/// What a step wrote over, written again.
fn rewrite(step: &Step, at: &Index) -> Option<Command> {
    let changes = step.changes.iter().filter(|it| it.kind != RecordKind::Device);
    let over = changes.flat_map(|it| match &it.before {
        Before::Absent { .. } => Vec::new(),
        Before::Registers(was) => was.iter().map(|was| (it.kind.clone(), it.id, was)).collect(),
    });
    let (kind, id, was) = chosen_as_it_is(at, &over.collect::<Vec<_>>())?;
    Some(Command::Rewrite { kind, id, key: was.key.clone(), value: was.value.clone() })
}

fn chosen<T: Ord + Clone>(at: &Index, mut there: Vec<T>) -> Option<T> {
    there.sort_unstable();
    chosen_as_it_is(at, &there)
}

fn chosen_as_it_is<T: Clone>(at: &Index, there: &[T]) -> Option<T> {
    (!there.is_empty()).then(|| at.get(there).clone())
}
