//! Making records of those who come in, as many at a time as there is time for.

use std::collections::HashMap;
use std::sync::Arc;

use crate::domain::arrival::Remembered;
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::command::{Batch, Problem};
use crate::domain::date::LeapRule;
use crate::domain::entry::{self, EntryDraft, EntryKind, When};
use crate::domain::id::PersonId;
use crate::domain::occasion::{self, OccasionDraft};
use crate::domain::person::{self, Person};
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::{Change, Step, StepKind};

use super::choices::Arrival;
use super::guests::Guests;
use super::pieces::{lines, notes};
use super::sketch::Addition;
use super::tying::{Bond, Knots};
use super::write::write;

/// An import under way: what it has written so far. Nothing of it is in the book before the batch
/// is applied.
#[derive(Debug)]
pub struct Intake {
    stamp: Stamp,
    guests: Guests,
    // Invariant: of the same length, each change that of the record at its place.
    records: Vec<Arc<Record>>,
    changes: Vec<Change>,
    // Where the cards stand among the records.
    places: HashMap<PersonId, usize>,
    // Whom to tie when everybody is there.
    bonds: Vec<(PersonId, Bond)>,
    // The own cards of those who were to join one that is gone.
    instead: HashMap<PersonId, PersonId>,
}

impl Intake {
    /// An import that writes under this stamp.
    pub fn new(stamp: Stamp) -> Self {
        Self {
            stamp,
            guests: Guests::default(),
            records: Vec::new(),
            changes: Vec::new(),
            places: HashMap::new(),
            bonds: Vec::new(),
            instead: HashMap::new(),
        }
    }

    /// Takes in some more people. What joins a card is worked out again, against the book as it is
    /// now and whatever was taken in before: the plan may have been made a while ago.
    pub fn take(&mut self, book: &Book, arrivals: impl IntoIterator<Item = Arrival>) {
        for one in arrivals {
            let gain = one.joins.and_then(|id| {
                let gain = self.guests.gain(book, id, &one.incoming)?;
                Some((id, gain.additions))
            });
            match gain {
                Some((id, additions)) => self.join(book, id, one, &additions),
                None => self.welcome(book, one),
            }
        }
    }

    /// Everything that was taken in, as one step.
    ///
    /// # Errors
    /// [`Problem::NothingToDo`] when that changes nothing.
    pub fn finish(mut self, book: &Book) -> Result<Batch, Problem> {
        self.tie_up(book);
        if self.records.is_empty() {
            return Err(Problem::NothingToDo);
        }
        let (stamp, kind, changes) = (self.stamp, StepKind::Import, self.changes);
        let step = Step { stamp, kind, changes, lost: Vec::new() };
        Ok(Batch { records: self.records, step })
    }

    /// Ties those whom the file ties: first to cards, so that a child is known to be of both.
    fn tie_up(&mut self, book: &Book) {
        if self.bonds.is_empty() {
            return;
        }
        let names = self.records.iter().filter_map(|it| Person::of(Arc::clone(it)));
        let names: HashMap<_, _> = names.map(|it| (it.id(), it.name().to_owned())).collect();
        let is_there = |id: &PersonId| names.contains_key(id) || book.person(*id).is_some();
        let mut by_name = Vec::new();
        let mut to_cards = Vec::new();
        for (id, bond) in std::mem::take(&mut self.bonds) {
            let to = bond.to.map(|to| self.instead.get(&to).copied().unwrap_or(to));
            match to.filter(is_there) {
                Some(to) => to_cards.push((id, to, bond)),
                None => by_name.push((id, bond)),
            }
        }
        let mut knots = Knots::new(book, names);
        to_cards.iter().for_each(|(id, to, bond)| knots.tie(*id, *to, bond));
        by_name.iter().for_each(|(id, bond)| knots.tie_by_name(*id, bond));
        for record in knots.records(self.stamp) {
            self.put(book, record);
        }
    }

    fn welcome(&mut self, book: &Book, one: Arrival) {
        let id = one.id;
        self.instead.extend(one.joins.map(|gone| (gone, id)));
        self.bonds.extend(one.bonds.iter().map(|it| (id, it.clone())));
        let record = person::new_record(id, &one.incoming.person, self.stamp);
        self.put_person(book, id, record);
        self.guests.welcome(id, Arc::clone(&one.incoming));
        let note = vec![one.incoming.note.clone()];
        let dates = one.incoming.dates.clone();
        self.put_dates(book, id, &one, dates);
        self.put_notes(book, id, &one, note);
    }

    fn join(&mut self, book: &Book, id: PersonId, one: Arrival, additions: &[Addition]) {
        let before = self.places.get(&id).map(|place| &self.records[*place]);
        let before = before.or_else(|| book.record(&RecordKind::Person, id.0));
        let Some(mut record) = before.map(|it| Record::clone(it)) else { return };
        additions.iter().for_each(|it| write(&mut record, it, self.stamp));
        self.put_person(book, id, record);
        let is_new = |it: &&Bond| {
            additions.iter().any(|new| matches!(new, Addition::Tie(said) if *said == it.said))
        };
        self.bonds.extend(one.bonds.iter().filter(is_new).map(|it| (id, it.clone())));
        let (mut dates, mut texts) = (Vec::new(), Vec::new());
        for addition in additions {
            if let Addition::Date(kind, label, date) = addition {
                dates.push((*kind, label.clone(), *date));
            } else if let Addition::Note(text) = addition {
                texts.push(text.clone());
            }
        }
        self.put_dates(book, id, &one, dates);
        self.put_notes(book, id, &one, texts);
        self.guests.join(book, id, additions);
    }

    fn put_dates(&mut self, book: &Book, id: PersonId, one: &Arrival, dates: Vec<Remembered>) {
        for ((kind, label, date), occasion) in dates.into_iter().zip(&one.occasions) {
            let leap_rule = LeapRule::February28;
            let people = vec![id];
            let draft =
                OccasionDraft { people, kind, label, date: Some(date), leap_rule, attention: None };
            if let Ok(draft) = draft.checked() {
                self.put(book, occasion::new_record(*occasion, &draft, self.stamp));
            }
        }
    }

    fn put_notes(&mut self, book: &Book, id: PersonId, one: &Arrival, texts: Vec<String>) {
        let texts = notes(texts.iter().flat_map(|it| lines(it)));
        for (text, note) in texts.into_iter().zip(&one.notes) {
            let draft = EntryDraft::note(id, EntryKind::Talk, When::on(one.today), text);
            if let Ok(draft) = draft.checked() {
                self.put(book, entry::new_record(*note, &draft, self.stamp));
            }
        }
    }

    /// Puts a card in its place, instead of what stood there.
    fn put_person(&mut self, book: &Book, id: PersonId, record: Record) {
        let Some(place) = self.places.get(&id) else {
            let place = self.records.len();
            if self.put(book, record) {
                self.places.insert(id, place);
            }
            return;
        };
        self.changes[*place] = change(book, &record, self.stamp);
        self.records[*place] = Arc::new(record);
    }

    /// Puts a record that changes something; says whether it does.
    fn put(&mut self, book: &Book, record: Record) -> bool {
        let before = book.record(&record.kind, record.id);
        if before.is_some_and(|it| **it == record) {
            return false;
        }
        self.changes.push(change(book, &record, self.stamp));
        self.records.push(Arc::new(record));
        true
    }
}

fn change(book: &Book, record: &Record, step: Stamp) -> Change {
    Change::between(book.record(&record.kind, record.id).map(|it| &**it), record, step)
}
