//! Taking in what happened, slice by slice, into a book that was opened with whoever is in it.
//!
//! Most of a book is what happened, and whoever is looked for is found without it. So a book is shown
//! as soon as its people are there, and the rest follows between two frames.

use std::collections::VecDeque;
use std::sync::Arc;

use super::Book;
use super::absences::Absences;
use super::finding::note_doc;
use super::openers::Openers;
use super::timeline::{Settling, Timelines};
use crate::domain::entry::{Entry, Facts};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::record::Record;

/// So many timelines are put in order at once.
const PEOPLE: usize = 2_000;

/// So many notes are made findable at once.
const NOTES: usize = 1_000;

/// What was taken in and is not in the orders of the book yet. As long as there is one, nothing else
/// may be taken into that book.
#[derive(Debug)]
pub struct Gathering {
    timelines: Timelines,
    openers: Openers,
    absences: Absences,
    /// Of these the book has a copy already, or they are no entries.
    others: Vec<Arc<Record>>,
    notes: VecDeque<EntryId>,
    settling: Option<(VecDeque<PersonId>, Settling)>,
}

impl Gathering {
    /// Begins with what is in the book.
    pub fn begin(book: &Book) -> Self {
        let mut gathering = Self {
            timelines: Timelines::default(),
            openers: Openers::default(),
            absences: Absences::default(),
            others: Vec::new(),
            notes: VecDeque::new(),
            settling: None,
        };
        book.entries.values().for_each(|it| gathering.sort(it, false));
        gathering
    }

    /// Takes in some records.
    pub fn take(&mut self, book: &mut Book, records: Vec<Arc<Record>>) {
        for record in records {
            let is_new = |it: &Entry| !book.entries.contains_key(&it.id());
            match Entry::of(Arc::clone(&record)).filter(is_new) {
                Some(entry) => {
                    self.sort(&entry, true);
                    book.entries.insert(entry.id(), entry);
                }
                None => self.others.push(record),
            }
        }
    }

    fn sort(&mut self, entry: &Entry, is_new: bool) {
        if entry.record().is_deleted() {
            return;
        }
        let facts = Facts::of(entry);
        self.timelines.gather(&facts);
        self.openers.put(&facts);
        self.absences.put(&facts);
        if is_new && !facts.text.is_empty() {
            self.notes.push_back(facts.id);
        }
    }

    /// Puts some of what was taken in in order; says whether all of it is, and the book whole.
    pub fn settle(&mut self, book: &mut Book) -> bool {
        // Before it is asked for, with all that is shown once the book is whole.
        book.calendar();
        let timelines = &mut self.timelines;
        let begin = || (timelines.ids().collect(), Settling::default());
        let (people, settling) = self.settling.get_or_insert_with(begin);
        for id in people.drain(..people.len().min(PEOPLE)) {
            settling.settle(&mut self.timelines, id);
        }
        if !people.is_empty() {
            return false;
        }
        std::mem::take(settling).end(&mut self.timelines);
        book.timelines = std::mem::take(&mut self.timelines);
        book.openers = std::mem::take(&mut self.openers);
        book.absences = std::mem::take(&mut self.absences);
        book.answers.forget();
        book.apply_records(&std::mem::take(&mut self.others));
        true
    }

    /// Makes some notes of a book that is whole findable; says whether all are.
    pub fn index(&mut self, book: &mut Book) -> bool {
        let some = self.notes.drain(..self.notes.len().min(NOTES));
        // As they stand now: meanwhile one may have been changed, or deleted.
        let entries: Vec<Entry> = some.filter_map(|id| book.entry(id).cloned()).collect();
        book.index.put_all(entries.iter().map(Facts::of).filter_map(note_doc));
        self.notes.is_empty()
    }
}
