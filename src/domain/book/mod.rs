//! The whole book, in memory: every record, and the orders in which people ask for them.

mod absences;
mod answers;
mod asked;
mod bin;
mod by_name;
mod calendar;
mod cards;
mod census;
mod changes;
mod coming;
mod customer_years;
mod days_on;
mod devices;
mod finding;
mod finding_tasks;
mod gathering;
mod household;
mod integrity;
mod kin;
mod listed;
mod lists;
mod month;
mod namesakes;
mod openers;
mod roster;
mod round_visits;
mod sorting;
mod suggesting;
mod tasks;
mod timeline;
mod unknowns;
mod worked;

use std::collections::hash_map::Entry as Place;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use uuid::Uuid;

use crate::domain::command::Batch;
use crate::domain::entry::{Entry, When};
use crate::domain::find::Index;
use crate::domain::id::{ById, EntryId, OccasionId, PersonId};
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::shop::{SHOP, ShopDraft};

pub use bin::Binned;
pub use calendar::{Celebration, Reason};
pub use coming::Late;
pub use finding::{Found, FoundPerson};
pub use gathering::Gathering;
pub use household::Couple;
pub(crate) use household::has_place;
pub use integrity::{Fault, Listing, integrity_check};
pub use kin::{Kinship, Relation};
pub use month::Month;
pub use openers::DAYS_ON_TODAY;
pub use roster::{Filter, Order, Part};
pub use round_visits::RoundVisit;
pub use suggesting::Suggestion;

use absences::Absences;
use answers::Answers;
use calendar::Calendar;
use census::Census;
use kin::Kin;
use namesakes::Namesakes;
use openers::Openers;
use roster::{Lines, Roster};
use tasks::Tasks;
use timeline::Timelines;

/// So many records at once, if they are more than this share of all, are cheaper to sort anew than
/// to put in one by one.
const MANY: usize = 500;
const SHARE: usize = 4;

/// Every record of the book, and what is asked of them all the time.
#[derive(Debug, Default)]
pub struct Book {
    people: ById<PersonId, Person>,
    occasions: ById<OccasionId, Occasion>,
    entries: ById<EntryId, Entry>,
    /// Records without a table of their own: ties, lists, tasks, the shop's, and kinds that this version
    /// does not know.
    others: ById<(RecordKind, Uuid), Arc<Record>>,
    /// Every smart list there ever was.
    lists: BTreeSet<Uuid>,
    // Invariant: these seven say what the tables above say, of records that are not deleted.
    roster: Roster,
    timelines: Timelines,
    openers: Openers,
    kin: Kin,
    tasks: Tasks,
    absences: Absences,
    index: Index,
    // Made when they are first asked for; they say what the tables of occasions and of people say.
    calendar: OnceLock<Calendar>,
    census: OnceLock<Census>,
    namesakes: OnceLock<Namesakes>,
    /// What was asked of everybody lately.
    answers: Answers,
    /// Whoever was invented.
    sample: HashSet<PersonId>,
    /// Whoever was erased for good.
    erased: HashSet<PersonId>,
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
        self.apply_records(&batch.records);
    }

    /// Takes in some of the records that a command changed. All of them in any slices make the same
    /// book as the whole batch does.
    pub fn apply_records(&mut self, records: &[Arc<Record>]) {
        let mut kept: Vec<(Option<Arc<Record>>, Arc<Record>)> = Vec::with_capacity(records.len());
        let mut places = HashMap::<_, usize>::with_capacity(records.len());
        for record in records {
            let Some((before, after)) = self.keep(Arc::clone(record)) else { continue };
            // Of a record that comes twice, what stood before the first counts.
            match places.entry((after.kind.clone(), after.id)) {
                Place::Occupied(place) => kept[*place.get()].1 = after,
                Place::Vacant(place) => {
                    place.insert(kept.len());
                    kept.push((before, after));
                }
            }
        }
        let all = self.people.len() + self.occasions.len() + self.entries.len();
        if kept.len() > MANY && kept.len() > all / SHARE {
            self.sort_anew();
            return;
        }
        let mut lines = Lines::default();
        let (befores, afters): (Vec<_>, Vec<_>) = kept.into_iter().unzip();
        let touched = kin::touched(befores.iter().flatten().chain(&afters));
        let about = answers::about(befores.iter().flatten().chain(&afters));
        let changes = befores.iter().zip(&afters);
        changes.for_each(|(before, after)| self.answers.changes.note(before.as_ref(), after));
        befores.into_iter().flatten().for_each(|before| self.sort_out(before, &mut lines));
        self.sort_in(afters, &mut lines);
        if self.roster.change(lines) {
            self.answers.by_name.take();
        }
        self.refresh_relatives(touched);
        self.ask_again(about);
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
            RecordKind::Tie
            | RecordKind::List
            | RecordKind::Task
            | RecordKind::Shop
            | RecordKind::Device
            | RecordKind::Other(_) => self.others.get(&(kind.clone(), id)),
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

    /// A person's occasions, in the order in which they were added.
    pub fn occasions_of(&self, id: PersonId) -> Vec<OccasionId> {
        self.calendar().of(id)
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
                self.erased.extend(Some(it.id()).filter(|_| it.record().is_erased()));
                self.people.insert(it.id(), it);
            }),
            RecordKind::Occasion => Occasion::of(record).map(|it| {
                self.occasions.insert(it.id(), it);
            }),
            RecordKind::Entry => Entry::of(record).map(|it| {
                self.entries.insert(it.id(), it);
            }),
            RecordKind::Tie
            | RecordKind::List
            | RecordKind::Task
            | RecordKind::Shop
            | RecordKind::Device
            | RecordKind::Other(_) => {
                self.lists.extend((record.kind == RecordKind::List).then_some(record.id));
                self.others.insert((record.kind.clone(), record.id), record);
                None
            }
        };
    }
}
