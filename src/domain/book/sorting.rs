//! Keeping every order in which people ask: made anew, or for a few records that come and go.

use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use super::Book;
use super::absences::Absences;
use super::cards::Card;
use super::finding::{card_doc, note_doc};
use super::openers::Openers;
use super::roster::{Lines, Roster};
use super::timeline::Timelines;
use crate::domain::entry::{Entry, Facts};
use crate::domain::find::Index;
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::task::Task;
use crate::domain::tie::Tie;

impl Book {
    pub(super) fn sort_anew(&mut self) {
        self.answers.forget();
        (self.census, self.namesakes) = (OnceLock::new(), OnceLock::new());
        self.calendar = OnceLock::new();
        self.kin = self.others.values().collect();
        self.tasks = self.others.values().collect();
        let mut orders = (Timelines::default(), Openers::default(), Absences::default());
        let entries = self.entries.values().filter(|it| !it.record().is_deleted()).map(Facts::of);
        let entries = entries.inspect(|it| {
            orders.0.gather(it);
            orders.1.put(it);
            orders.2.put(it);
        });
        let (mut roster, mut sample) = (Roster::default(), HashSet::new());
        let cards = self.people().map(Card::of).inspect(|it| {
            roster.gather(it);
            sample.extend(it.is_sample.then_some(it.id));
        });
        let cards = cards.map(|it| card_doc(&it));
        let notes = entries.filter_map(note_doc);
        self.index = Index::build(cards.chain(notes).chain(self.relative_docs()));
        (self.roster, self.sample) = (roster, sample);
        self.roster.settle();
        (self.timelines, self.openers, self.absences) = orders;
        self.timelines.settle();
    }

    pub(super) fn sort_out(&mut self, record: Arc<Record>, lines: &mut Lines) {
        if record.is_deleted() {
            return;
        }
        match record.kind {
            RecordKind::Person => {
                if let Some(person) = Person::of(record) {
                    lines.remove(&person);
                    self.uncount(&person);
                    self.sample.remove(&person.id());
                    self.index.remove(person.id().0);
                }
            }
            RecordKind::Occasion => {
                if let (Some(calendar), Some(occasion)) =
                    (self.calendar.get_mut(), Occasion::of(record))
                {
                    calendar.remove(&occasion);
                }
            }
            RecordKind::Entry => {
                if let Some(entry) = Entry::of(record) {
                    let facts = Facts::of(&entry);
                    self.timelines.remove(&facts);
                    self.openers.remove(&facts);
                    self.absences.remove(&facts);
                    self.index.remove(entry.id().0);
                }
            }
            RecordKind::Tie => {
                if let Some(tie) = Tie::of(record) {
                    self.kin.remove(&tie);
                    self.index.remove(tie.id().0);
                }
            }
            RecordKind::Task => drop(Task::of(record).map(|it| self.tasks.remove(&it))),
            RecordKind::List | RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => {}
        }
    }

    pub(super) fn sort_in(&mut self, records: Vec<Arc<Record>>, lines: &mut Lines) {
        let (mut people, mut entries) = (Vec::new(), Vec::new());
        for record in records.into_iter().filter(|it| !it.is_deleted()) {
            match record.kind {
                RecordKind::Person => people.extend(Person::of(record)),
                RecordKind::Occasion => {
                    if let (Some(calendar), Some(occasion)) =
                        (self.calendar.get_mut(), Occasion::of(record))
                    {
                        calendar.put(&occasion);
                    }
                }
                RecordKind::Entry => entries.extend(Entry::of(record)),
                RecordKind::Tie => drop(Tie::of(record).map(|it| self.kin.put(&it))),
                RecordKind::Task => drop(Task::of(record).map(|it| self.tasks.put(&it))),
                RecordKind::List | RecordKind::Shop | RecordKind::Device | RecordKind::Other(_) => {
                }
            }
        }
        people.iter().for_each(|person| lines.put(person));
        people.iter().for_each(|person| self.count_in(person));
        self.sample.extend(people.iter().filter(|it| it.is_sample()).map(Person::id));
        let entries = entries.iter().map(Facts::of).inspect(|it| {
            self.timelines.put(it);
            self.openers.put(it);
            self.absences.put(it);
        });
        let notes = entries.filter_map(note_doc);
        let cards = people.iter().map(|it| card_doc(&Card::of(it)));
        self.index.put_all(cards.chain(notes));
    }
}
