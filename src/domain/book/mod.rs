//! The whole book, in memory: every record, and the orders in which people ask for them.

mod calendar;
mod finding;
mod roster;
mod timeline;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::command::Batch;
use crate::domain::entry::{Entry, EntryKind, When};
use crate::domain::find::Index;
use crate::domain::id::{EntryId, OccasionId, PersonId};
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::shop::{SHOP, ShopDraft};

pub use calendar::{Celebration, Reason};
pub use finding::{Found, FoundPerson};
pub use roster::{Filter, Order};

use calendar::Calendar;
use finding::{card_doc, note_doc};
use roster::Roster;
use timeline::Timelines;

/// So many records at once are cheaper to sort anew than to put in one by one.
const MANY: usize = 500;

/// Every record of the book, and what is asked of them all the time.
#[derive(Debug, Default)]
pub struct Book {
    people: HashMap<PersonId, Person>,
    occasions: HashMap<OccasionId, Occasion>,
    entries: HashMap<EntryId, Entry>,
    /// Records without a page of their own: the shop's, and kinds that this version does not know.
    others: HashMap<(RecordKind, Uuid), Arc<Record>>,
    // Invariant: these five say what the tables above say, of records that are not deleted.
    roster: Roster,
    timelines: Timelines,
    calendar: Calendar,
    index: Index,
    /// Whoever was invented.
    sample: HashSet<PersonId>,
}

impl Book {
    /// The book that these records make. Of two copies of one record, both count.
    pub fn new(records: impl IntoIterator<Item = Arc<Record>>) -> Self {
        let mut book = Self::default();
        records.into_iter().for_each(|record| drop(book.keep(record)));
        book.sort_anew();
        book
    }

    /// Takes in what a command changed, here or in another tab.
    pub fn apply(&mut self, batch: &Batch) {
        if batch.records.len() > MANY {
            batch.records.iter().for_each(|record| drop(self.keep(Arc::clone(record))));
            self.sort_anew();
            return;
        }
        for record in &batch.records {
            let Some((before, after)) = self.keep(Arc::clone(record)) else { continue };
            if let Some(before) = before {
                self.sort_out(before);
            }
            self.sort_in(after);
        }
    }

    /// Every record there is, deleted ones too.
    pub fn records(&self) -> impl Iterator<Item = &Arc<Record>> {
        let people = self.people.values().map(Person::record);
        let occasions = self.occasions.values().map(Occasion::record);
        let entries = self.entries.values().map(Entry::record);
        people.chain(occasions).chain(entries).chain(self.others.values())
    }

    /// One record, deleted or not.
    pub fn record(&self, kind: &RecordKind, id: Uuid) -> Option<&Arc<Record>> {
        match kind {
            RecordKind::Person => self.people.get(&PersonId(id)).map(Person::record),
            RecordKind::Occasion => self.occasions.get(&OccasionId(id)).map(Occasion::record),
            RecordKind::Entry => self.entries.get(&EntryId(id)).map(Entry::record),
            RecordKind::Shop | RecordKind::Other(_) => self.others.get(&(kind.clone(), id)),
        }
    }

    /// One person who is not deleted.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id).filter(|it| !it.record().is_deleted())
    }

    /// One entry that is not deleted.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id).filter(|it| !it.record().is_deleted())
    }

    /// One occasion that is not deleted.
    pub fn occasion(&self, id: OccasionId) -> Option<&Occasion> {
        self.occasions.get(&id).filter(|it| !it.record().is_deleted())
    }

    /// Everybody who is not deleted, in no order.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values().filter(|it| !it.record().is_deleted())
    }

    /// How many people are in the lists.
    pub fn count(&self) -> usize {
        self.roster.len()
    }

    /// Whether anybody of the sample shop is there.
    pub fn has_sample(&self) -> bool {
        !self.sample.is_empty()
    }

    /// What the shop has settled.
    pub fn shop(&self) -> ShopDraft {
        ShopDraft::of(self.others.get(&(RecordKind::Shop, SHOP)))
    }

    /// The entries on a person's timeline, the newest first.
    pub fn timeline(&self, id: PersonId) -> Vec<EntryId> {
        self.timelines.newest_first(id)
    }

    /// When a person was last here.
    pub fn last_visit(&self, id: PersonId) -> Option<When> {
        self.timelines.last_visit(id)
    }

    /// How often a person was here.
    pub fn visits(&self, id: PersonId) -> u32 {
        self.timelines.visits(id)
    }

    /// The texts of a person's latest entries of a kind, the newest first, at most `most`.
    pub fn latest_texts(&self, id: PersonId, kind: &EntryKind, most: usize) -> Vec<String> {
        let entries = self.timeline(id).into_iter().filter_map(|id| self.entry(id));
        let texts = entries.filter(|it| it.kind() == *kind).map(|it| it.text().to_owned());
        texts.take(most).collect()
    }

    /// Everybody who is listed and was ever here, whoever was here last first.
    pub fn recently_seen(&self) -> impl Iterator<Item = (PersonId, When)> {
        self.timelines
            .recently_seen()
            .filter(|(id, _)| self.person(*id).is_some_and(Person::is_listed))
    }

    /// A person's occasions, in the order in which they were added.
    pub fn occasions_of(&self, id: PersonId) -> Vec<OccasionId> {
        self.calendar.of(id)
    }

    /// Puts a record into its table, joined with the copy that is there; returns both, or nothing
    /// when there is nothing new in it.
    fn keep(&mut self, record: Arc<Record>) -> Option<(Option<Arc<Record>>, Arc<Record>)> {
        let before = self.record(&record.kind, record.id).cloned();
        let after = match &before {
            None => record,
            Some(before) => {
                let mut joined = Record::clone(before);
                joined.merge(&record);
                if joined == **before {
                    return None;
                }
                Arc::new(joined)
            }
        };
        self.file(Arc::clone(&after));
        Some((before, after))
    }

    fn file(&mut self, record: Arc<Record>) {
        match &record.kind {
            RecordKind::Person => Person::of(record).map(|it| {
                self.people.insert(it.id(), it);
            }),
            RecordKind::Occasion => Occasion::of(record).map(|it| {
                self.occasions.insert(it.id(), it);
            }),
            RecordKind::Entry => Entry::of(record).map(|it| {
                self.entries.insert(it.id(), it);
            }),
            RecordKind::Shop | RecordKind::Other(_) => {
                self.others.insert((record.kind.clone(), record.id), record);
                None
            }
        };
    }

    fn sort_anew(&mut self) {
        self.roster = self.people.values().collect();
        self.timelines = self.entries.values().filter(|it| !it.record().is_deleted()).collect();
        self.calendar = self.occasions.values().filter(|it| !it.record().is_deleted()).collect();
        self.sample = self.people().filter(|it| it.is_sample()).map(Person::id).collect();
        let cards = self.people().map(card_doc);
        let notes = self.entries.values().filter_map(note_doc);
        self.index = Index::build(cards.chain(notes));
    }

    fn sort_out(&mut self, record: Arc<Record>) {
        if record.is_deleted() {
            return;
        }
        match record.kind {
            RecordKind::Person => {
                if let Some(person) = Person::of(record) {
                    self.roster.remove(&person);
                    self.sample.remove(&person.id());
                    self.index.remove(person.id().0);
                }
            }
            RecordKind::Occasion => {
                if let Some(occasion) = Occasion::of(record) {
                    self.calendar.remove(&occasion);
                }
            }
            RecordKind::Entry => {
                if let Some(entry) = Entry::of(record) {
                    self.timelines.remove(&entry);
                    self.index.remove(entry.id().0);
                }
            }
            RecordKind::Shop | RecordKind::Other(_) => {}
        }
    }

    fn sort_in(&mut self, record: Arc<Record>) {
        if record.is_deleted() {
            return;
        }
        match record.kind {
            RecordKind::Person => {
                if let Some(person) = Person::of(record) {
                    self.index.put(card_doc(&person));
                    self.roster.put(&person);
                    if person.is_sample() {
                        self.sample.insert(person.id());
                    }
                }
            }
            RecordKind::Occasion => {
                if let Some(occasion) = Occasion::of(record) {
                    self.calendar.put(&occasion);
                }
            }
            RecordKind::Entry => {
                if let Some(entry) = Entry::of(record) {
                    if let Some(doc) = note_doc(&entry) {
                        self.index.put(doc);
                    }
                    self.timelines.put(&entry);
                }
            }
            RecordKind::Shop | RecordKind::Other(_) => {}
        }
    }
}
