//! Everything a copy would change, and what she chose of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use uuid::Uuid;

use super::clash::{Clash, Seen, Side};
use super::coming::{Coming, What};
use super::join::Take;
use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::entry::Entry;
use crate::domain::id::{DeviceId, PersonId};
use crate::domain::occasion::Occasion;
use crate::domain::record::{DELETED, Record, RecordKind};
use crate::domain::step::Lost;
use crate::domain::vector::Vector;

/// A stamp that lies further ahead of our clock than this is reported: a day.
const AHEAD: u64 = 24 * 3_600_000;

/// Where a copy comes from, as far as it tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// What the device that made it had seen. Copies from before there was such a thing do not tell.
    pub vector: Option<Vector>,
    /// Whether something of the copy could not be read: then not all that its device has seen came.
    pub is_torn: bool,
    /// The latest stamps in a copy that does not tell: the best guess at what had been seen.
    pub written: Vector,
    /// What another device had seen, in a copy that has only the rest.
    pub since: Option<Vector>,
}

/// What a copy would change. Nothing is changed by it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Merging {
    ours: Vector,
    theirs: Vector,
    origin: Origin,
    /// By our clock, in milliseconds.
    now: u64,
    /// What would change, in the order of the copy.
    pub coming: Vec<Coming>,
    /// Devices whose clocks are more than a day ahead of ours, and the latest time they wrote.
    pub ahead: BTreeMap<DeviceId, u64>,
    places: HashMap<(RecordKind, Uuid), usize>,
}

/// How much of what a copy would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Records that are new.
    pub new: usize,
    /// Records in which something changes, or that come back.
    pub changed: usize,
    /// Records that go, erased ones too.
    pub deleted: usize,
    /// Fields that both sides wrote.
    pub clashes: usize,
    /// Records that were left out.
    pub left_out: usize,
}

/// What is to be done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decided {
    /// The records to join.
    pub records: Vec<Arc<Record>>,
    /// The words that are to stand though they are not the later ones.
    pub takes: Vec<Take>,
    /// The words of the copy that do not stand.
    pub lost: Vec<Lost>,
    /// What this device has seen afterwards.
    pub seen: Vector,
}

impl Merging {
    /// A look at a copy from there, by a device that has seen so much, at a time by its clock.
    pub fn new(ours: Vector, origin: Origin, now: u64) -> Self {
        let theirs = origin.vector.clone().unwrap_or_else(|| origin.written.clone());
        Self { ours, theirs, origin, now, ..Self::default() }
    }

    /// Looks at some more records of the copy.
    pub fn look(&mut self, book: &Book, records: impl IntoIterator<Item = Arc<Record>>) {
        for theirs in records {
            self.note_time(&theirs);
            let place = (theirs.kind.clone(), theirs.id);
            let at = self.places.get(&place).copied();
            // A copy may have a record twice.
            let theirs = match at {
                None => theirs,
                Some(at) => super::coming::joined(&self.coming[at].theirs, &theirs),
            };
            let is_told = self.origin.vector.is_some();
            let seen = Seen { ours: &self.ours, theirs: &self.theirs, is_told };
            match (at, Coming::of(book, theirs, seen)) {
                (_, None) => {}
                (Some(at), Some(coming)) => self.coming[at] = coming,
                (None, Some(coming)) => {
                    self.places.insert(place, self.coming.len());
                    self.coming.push(coming);
                }
            }
        }
    }

    /// The whole copy was looked at: what is written about somebody whom the other side deleted
    /// clashes, too.
    pub fn finish(&mut self, book: &Book) {
        let orphans: Vec<(PersonId, Stamp)> = self
            .coming
            .iter()
            .filter(|it| it.what == What::New && it.theirs.kind != RecordKind::Person)
            .filter_map(|it| Some((it.people.clone(), it.theirs.earliest()?)))
            .flat_map(|(people, stamp)| people.into_iter().map(move |id| (id, stamp)))
            .collect();
        orphans.into_iter().for_each(|(id, stamp)| self.note_orphan(book, id, stamp));
        for at in 0..self.coming.len() {
            if self.coming[at].what == What::Deleted {
                self.note_widow(book, at);
            }
        }
    }

    /// Somebody deleted here about whom the copy brings something new.
    fn note_orphan(&mut self, book: &Book, id: PersonId, since: Stamp) {
        let Some(ours) = book.record(&RecordKind::Person, id.0).filter(|it| !it.is_erased()) else {
            return;
        };
        let deletion = ours.register(DELETED).filter(|_| ours.is_deleted());
        let Some(deletion) = deletion.filter(|it| !self.theirs.has_seen(it.stamp)) else { return };
        let place = (RecordKind::Person, id.0);
        let at = *self.places.entry(place).or_insert_with(|| {
            let (theirs, people) = (Arc::clone(ours), vec![id]);
            let clashes = Vec::new();
            self.coming.push(Coming { theirs, what: What::Quiet, people, clashes, taken: true });
            self.coming.len() - 1
        });
        let clashes = &mut self.coming[at].clashes;
        if !clashes.iter().any(|it| it.key == DELETED) {
            clashes.push(Clash::of_deletion(&deletion, Side::Ours, since));
        }
    }

    /// Somebody whom the copy deletes, about whom something was written here meanwhile.
    fn note_widow(&mut self, book: &Book, at: usize) {
        let coming = &self.coming[at];
        let Some(deletion) = coming.theirs.register(DELETED) else { return };
        if coming.theirs.kind != RecordKind::Person
            || coming.clashes.iter().any(|it| it.key == DELETED)
        {
            return;
        }
        let id = PersonId(coming.theirs.id);
        let entries = book.timeline(id).into_iter().filter_map(|it| book.entry(it));
        let dates = book.occasions_of(id).into_iter().filter_map(|it| book.occasion(it));
        let about = entries.map(Entry::record).chain(dates.map(Occasion::record));
        let news = about.filter_map(|it| it.earliest());
        let since = news.filter(|it| !self.theirs.has_seen(*it)).max();
        if let Some(since) = since.filter(|_| !self.ours.has_seen(deletion.stamp)) {
            let clash = Clash::of_deletion(&deletion, Side::Theirs, since);
            self.coming[at].clashes.push(clash);
        }
    }

    /// How much of what it would do as it was chosen.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for coming in &self.coming {
            counts.clashes += if coming.taken { coming.clashes.len() } else { 0 };
            match (coming.taken, coming.what) {
                (false, _) => counts.left_out += 1,
                (true, What::New) => counts.new += 1,
                (true, What::Changed | What::Restored) => counts.changed += 1,
                (true, What::Deleted | What::Erased) => counts.deleted += 1,
                (true, What::Quiet) => counts.changed += usize::from(coming.takes_theirs()),
            }
        }
        counts
    }

    /// Whether there is anything that she would see.
    pub fn is_news(&self) -> bool {
        self.coming.iter().any(|it| it.what != What::Quiet || !it.clashes.is_empty())
    }

    /// Whether the copy builds on something that never came here: then something may be missing, and
    /// a whole copy would have it.
    pub fn lacks_ground(&self) -> bool {
        self.origin.since.as_ref().is_some_and(|it| !self.ours.covers(it))
    }

    /// What is to be done, as it was chosen.
    pub fn decided(&self) -> Decided {
        let (taken, left_out): (Vec<_>, Vec<_>) = self.coming.iter().partition(|it| it.taken);
        let records = taken.iter().map(|it| Arc::clone(&it.theirs)).collect();
        let takes = taken.iter().flat_map(|it| {
            let (kind, id) = (&it.theirs.kind, it.theirs.id);
            it.clashes.iter().filter_map(move |clash| {
                let (kind, key, value) =
                    (kind.clone(), clash.key.clone(), clash.to_write()?.clone());
                Some(Take { kind, id, key, value })
            })
        });
        let lost = taken.iter().flat_map(|it| {
            let (kind, id) = (&it.theirs.kind, it.theirs.id);
            let lost = it.clashes.iter().filter(|it| it.is_lost_to_us());
            lost.map(move |it| Lost { kind: kind.clone(), id, word: it.theirs.clone() })
        });
        let (takes, lost) = (takes.collect(), lost.collect());
        Decided { records, takes, lost, seen: self.seen_after(&left_out) }
    }

    /// What was seen: all that the other device has seen, but nothing from the first thing on that
    /// was left out, nor where the copy builds on what never came here.
    fn seen_after(&self, left_out: &[&Coming]) -> Vector {
        let mut seen = self.ours.clone();
        let vector = self.origin.vector.as_ref().filter(|_| !self.origin.is_torn);
        let Some(vector) = vector else { return seen };
        let stamps = left_out.iter().flat_map(|it| it.theirs.stamps());
        let mut first: HashMap<DeviceId, u64> = HashMap::new();
        for stamp in stamps.filter(|it| !self.ours.has_seen(*it)) {
            let time = first.entry(stamp.device).or_insert(u64::MAX);
            *time = stamp.time().min(*time);
        }
        for (device, time) in vector.devices() {
            let since = self.origin.since.as_ref().map_or(0, |it| it.time(device));
            if since <= self.ours.time(device) {
                let before = first.get(&device).map_or(u64::MAX, |it| it - 1);
                seen.see(device, time.min(before));
            }
        }
        seen
    }

    fn note_time(&mut self, record: &Record) {
        for stamp in record.stamps() {
            if self.now.saturating_add(AHEAD) < stamp.millis() {
                let latest = self.ahead.entry(stamp.device).or_default();
                *latest = stamp.millis().max(*latest);
            }
        }
    }
}
