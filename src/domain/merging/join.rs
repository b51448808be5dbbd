//! Joining a copy to the book, a slice at a time, as one step.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::{Batch, Problem, batch};
use crate::domain::device::{self, Device, DeviceWord};
use crate::domain::id::DeviceId;
use crate::domain::record::{Key, Record, RecordKind};
use crate::domain::step::{Before, Change, Lost, StepKind};
use crate::domain::value::Value;
use crate::domain::vector::Vector;

/// A word that is to stand though it is not the later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Take {
    /// The kind of its record.
    pub kind: RecordKind,
    /// Its record.
    pub id: Uuid,
    /// Its field.
    pub key: Key,
    /// What the field is to say.
    pub value: Value,
}

/// A merge under way. Nothing of it is in the book before the batch is applied.
#[derive(Debug)]
pub struct Joining {
    stamp: Stamp,
    records: Vec<Arc<Record>>,
    lost: Vec<Lost>,
    // Where each record stands among them.
    places: HashMap<(RecordKind, Uuid), usize>,
}

impl Joining {
    /// A merge whose own words have this stamp.
    pub fn new(stamp: Stamp) -> Self {
        Self { stamp, records: Vec::new(), lost: Vec::new(), places: HashMap::new() }
    }

    /// Joins some more records. One that comes twice is joined twice.
    pub fn join(&mut self, book: &Book, records: impl IntoIterator<Item = Arc<Record>>) {
        for theirs in records {
            let place = (theirs.kind.clone(), theirs.id);
            if let Some(at) = self.places.get(&place) {
                Arc::make_mut(&mut self.records[*at]).merge(&theirs);
                continue;
            }
            let joined = match book.record(&theirs.kind, theirs.id) {
                None => theirs,
                Some(ours) if !ours.would_change(&theirs) => continue,
                Some(ours) => super::coming::joined(ours, &theirs),
            };
            self.places.insert(place, self.records.len());
            self.records.push(joined);
        }
    }

    /// Writes a word that is to stand.
    pub fn take(&mut self, book: &Book, take: Take) {
        let Take { kind, id, key, value } = take;
        let stamp = self.stamp;
        if let Some(record) = self.record(book, &kind, id) {
            // What came may be stamped later than our clock has it, and this is to stand over it.
            let stamp = stamp.after(record.latest());
            record.write(key, value, stamp);
        }
    }

    /// Remembers words of the copy that do not stand, so that they can be written again.
    pub fn lose(&mut self, lost: impl IntoIterator<Item = Lost>) {
        self.lost.extend(lost);
    }

    /// Writes down what this device has seen now.
    ///
    /// Whatever it wrote in what is erased now is gone, with the stamps. So then it gives word in any
    /// case: else its clock, which starts from the latest stamp in the book, could give out stamps a
    /// second time, and others would think that they had seen what is written under them.
    pub fn see(&mut self, book: &Book, device: DeviceId, seen: Vector) {
        let id = Device::record_id(device);
        let word = DeviceWord { seen: Some(seen), ..DeviceWord::default() };
        let there = self.record(book, &RecordKind::Device, id).map(|it| Arc::new(it.clone()));
        let mut told = device::told(there.as_ref(), device, &word, self.stamp);
        if self.records.iter().any(|it| it.is_erased()) {
            device::say_again(&mut told, self.stamp);
        }
        self.join(book, [Arc::new(told)]);
    }

    /// Everything that was joined, as one step.
    ///
    /// # Errors
    /// [`Problem::NothingToDo`] when that changes nothing.
    pub fn finish(self, book: &Book) -> Result<Batch, Problem> {
        let mut batch = batch(book, StepKind::Merge, self.records, self.stamp)?;
        // Word of what was seen, and what nobody sees, is nothing that anybody would take back.
        let changes = batch.records.iter().zip(&batch.step.changes);
        if !changes.into_iter().any(|(record, change)| is_seen(record, change)) {
            batch.step.kind = StepKind::Device;
        }
        batch.step.lost = self.lost;
        Ok(batch)
    }

    /// A record to write in: as it was joined, or as the book has it.
    fn record(&mut self, book: &Book, kind: &RecordKind, id: Uuid) -> Option<&mut Record> {
        let place = (kind.clone(), id);
        if !self.places.contains_key(&place) {
            self.records.push(Arc::clone(book.record(kind, id)?));
            self.places.insert(place.clone(), self.records.len() - 1);
        }
        let at = *self.places.get(&place)?;
        Some(Arc::make_mut(&mut self.records[at]))
    }
}

/// Whether anybody would see what became of a record.
fn is_seen(record: &Record, change: &Change) -> bool {
    let says_something_else = match &change.before {
        Before::Absent { .. } => !record.is_deleted(),
        Before::Registers(was) => !was.is_empty(),
    };
    record.kind != RecordKind::Device && says_something_else
}
