//! Asking for what a script says, in a form that fits the book there is.

use std::sync::Arc;

use byname::domain::arrival::Incoming;
use byname::domain::book::Binned;
use byname::domain::command::{Batch, Command, ForMany, NewRelative};
use byname::domain::device::DeviceWord;
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{Ask, Away, Entry, EntryDraft, EntryKind};
use byname::domain::id::{EntryId, ListId, OccasionId, PersonId, TaskId, TieId};
use byname::domain::occasion::{Occasion, OccasionDraft, OccasionKind};
use byname::domain::person::{Being, Person};
use byname::domain::record::{Record, RecordKind};
use byname::domain::shop::ShopDraft;
use byname::domain::smart_list::{Condition, ListDraft, SmartList};
use byname::domain::step::{Before, Step};
use byname::domain::tag::{Hue, TagDeed};
use byname::domain::task::{Assignee, TaskDeed, TaskDraft};
use byname::domain::tie::{LightDraft, TieDraft};
use chrono::Days;
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
                let id = EntryId(self.new_id());
                let note = EntryDraft::note(people[0], kind, when, text);
                let draft = EntryDraft { people, occasion, ..with_what_is_to_come(id, note) };
                Command::AddEntry { id, draft }
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
                let attention = None;
                let draft = OccasionDraft { people, kind, label, date, leap_rule, attention };
                Command::SetOccasion { id, draft }
            }
            Wish::Forget(at) => Command::DeleteOccasion { id: self.occasion_at(at)? },
            Wish::Shop(name, first_day) => {
                let (name, first_day) = ((*name).to_owned(), *first_day);
                Command::EditShop { draft: ShopDraft { name, first_day, ..ShopDraft::default() } }
            }
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
            _ => self.command_about_groups(wish)?,
        })
    }

    fn command_about_groups(&mut self, wish: &Wish) -> Option<Command> {
        Some(match wish {
            Wish::Many(people, tag) => Command::ChangeMany {
                people: self.people_at(people)?,
                change: ForMany::Tag((*tag).to_owned()),
            },
            Wish::WaveOff(at, unknown) => {
                Command::WaveOff { id: self.person_at(at)?, unknown: *unknown }
            }
            Wish::List(at, conditions) => {
                let id = at.as_ref().and_then(|at| self.list_at(at));
                let id = id.unwrap_or_else(|| ListId(self.new_id()));
                let conditions = conditions.iter().map(|it| Condition::from_element(it)).collect();
                let draft = ListDraft { name: "list".into(), conditions, ..ListDraft::default() };
                Command::SetList { id, draft }
            }
            Wish::Tag(tag, to) => {
                let set =
                    |(name, hue): (&str, Hue)| TagDeed::Set { name: name.into(), hue: Some(hue) };
                let deed = to.map_or(TagDeed::Remove, set);
                Command::Tag { tag: (*tag).to_owned(), deed }
            }
            Wish::Unlist(at) => Command::DeleteList { id: self.list_at(at)? },
            _ => self.command_about_ties(wish)?,
        })
    }

    fn command_about_ties(&mut self, wish: &Wish) -> Option<Command> {
        Some(match wish {
            Wish::Tie(one, other, role) => {
                let (one, other) = (self.person_at(one)?, self.person_at(other)?);
                let draft = TieDraft::new(one, other, *role);
                Command::SetTie { id: TieId(self.new_id()), draft }
            }
            Wish::InPassing(of, role, name, born) => {
                let (of, id) = (self.person_at(of)?, PersonId(self.new_id()));
                let being = if role.is_animal() { Being::Animal } else { Being::Human };
                Command::AddRelative(Box::new(NewRelative {
                    relative: LightDraft { name: (*name).to_owned(), being, born: *born },
                    birthday: OccasionId(self.new_id()),
                    tie: TieId(self.new_id()),
                    draft: TieDraft::new(of, id, *role),
                }))
            }
            Wish::Untie(at) => Command::DeleteTie { id: self.tie_at(at)? },
            Wish::GiveCard(at) => Command::GiveCard { id: self.person_at(at)? },
            _ => self.command_about_tasks(wish)?,
        })
    }

    fn command_about_tasks(&mut self, wish: &Wish) -> Option<Command> {
        Some(match wish {
            Wish::Task(at, people, due, rule, text) => {
                let id = at.as_ref().and_then(|at| self.task_at(at));
                let id = id.unwrap_or_else(|| TaskId(self.new_id()));
                let people = self.people_at(people)?;
                // Whoever it is about has it done by somebody else.
                let by = self.book.people().map(Person::id).find(|id| !people.contains(id));
                let assignee = by.map(Assignee::Person).unwrap_or_default();
                let (text, rule, due) = ((*text).to_owned(), (*rule).to_owned(), *due);
                let draft = TaskDraft { text, due, rule, assignee, people };
                Command::Task { id, deed: TaskDeed::Set(draft) }
            }
            Wish::Tick(at, today) => {
                let id = self.task_at(at)?;
                let again = self.book.task(id)?.again(*today);
                Command::Task { id, deed: TaskDeed::Tick(*today, again) }
            }
            Wish::Reopen(at) => Command::Task { id: self.task_at(at)?, deed: TaskDeed::Reopen },
            Wish::DropTask(at) => Command::Task { id: self.task_at(at)?, deed: TaskDeed::Delete },
            _ => return None,
        })
    }

    fn task_at(&self, at: &Index) -> Option<TaskId> {
        let ids = self.book.records().filter_map(|it| self.book.task(TaskId(it.id)));
        chosen(at, ids.map(|it| it.id()).collect())
    }

    fn tie_at(&self, at: &Index) -> Option<TieId> {
        let ids = self.book.records().filter_map(|it| self.book.tie(TieId(it.id)));
        chosen(at, ids.map(|it| it.id()).collect())
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
            ..Incoming::default()
        });
        let incoming = incoming.collect();
        Command::Import { arrivals: self.arrivals(incoming) }
    }

    fn list_at(&self, at: &Index) -> Option<ListId> {
        chosen(at, self.book.smart_lists().iter().map(SmartList::id).collect())
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

/// Every fourth note is to be asked after, half of those from its day on; a journey takes five days.
fn with_what_is_to_come(id: EntryId, note: EntryDraft) -> EntryDraft {
    let day = note.when.day;
    let ask = match id.0.as_u128() % 8 {
        0 => Some(Ask::NextTime),
        1 => Some(Ask::From(day)),
        _ => None,
    };
    let is_journey = note.kind == EntryKind::Away;
    let away = is_journey.then(|| Away::between(day, day + Days::new(5)));
    EntryDraft { ask, away, ..note }
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
