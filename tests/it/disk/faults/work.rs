//! A piece of work on a disk, what goes wrong in it, and whether all is right afterwards.

use std::collections::HashSet;
use std::rc::Rc;
use std::sync::Arc;

use byname::disk::check::{Fault, check_disk};
use byname::disk::compact::compact;
use byname::disk::faulty::{Failure, Faulty, Plan};
use byname::disk::memory::{Memory, Place};
use byname::disk::{Disk, Parcel, format};
use byname::domain::book::{Book, integrity_check};
use byname::domain::clock::Stamp;
use byname::domain::erasure::{erased_ids, scrub};
use byname::domain::record::Record;
use byname::domain::step::Step;
use futures::FutureExt;
use futures::executor::block_on;
use uuid::Uuid;

use super::super::desk::{Desk, Said};
use super::super::{opened, sorted};
use super::photos::{Named, photos_of};

/// How often the keeper tries again before it is left alone for a while.
const TRIES: usize = 2;

/// How many parcels are for afterwards, when all works again.
const AFTERWARDS: usize = 2;

/// How often the log is absorbed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rhythm {
    Often,
    Sometimes,
    Once,
}

impl Rhythm {
    pub const ALL: [Self; 3] = [Self::Often, Self::Sometimes, Self::Once];

    fn is_now(self, place: usize, count: usize) -> bool {
        match self {
            Self::Often => true,
            Self::Sometimes => place % 3 == 1 || place + 1 == count,
            Self::Once => place + 1 == count,
        }
    }
}

/// Where what was done before stands when it begins.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Start {
    Log,
    Pages,
    Both,
}

impl Start {
    pub const ALL: [Self; 3] = [Self::Log, Self::Pages, Self::Both];

    /// A disk that has these.
    fn disk(self, before: &[Parcel]) -> Memory {
        let disk = Memory::default();
        for (place, Parcel { batch, photos }) in before.iter().enumerate() {
            block_on(disk.append(&format::write_batch(batch), photos)).unwrap();
            let is_absorbed = match self {
                Self::Log => false,
                Self::Pages => true,
                Self::Both => place < before.len() / 2,
            };
            if is_absorbed {
                block_on(compact(&disk)).unwrap();
            }
        }
        disk
    }
}

/// What somebody does, one thing after the other, and what the book then says.
pub struct Work {
    name: String,
    parcels: Vec<Parcel>,
    /// How many of them are on the disk already when it begins, and that disk.
    before: usize,
    disk: Memory,
    /// What stands in the book after so many of them.
    states: Vec<Vec<Arc<Record>>>,
    photos: Vec<Named>,
}

impl Work {
    /// All of it on an empty disk.
    pub fn new(name: &str, parcels: Vec<Parcel>) -> Self {
        Self::behind(name, 0, Start::Log, parcels)
    }

    /// The same when so many parcels are on the disk already.
    pub fn behind(name: &str, before: usize, start: Start, parcels: Vec<Parcel>) -> Self {
        let mut book = Book::default();
        let mut states = vec![Vec::new()];
        for parcel in &parcels {
            book.apply(&parcel.batch);
            states.push(sorted(&book));
        }
        assert_eq!(integrity_check(&book), [], "{name}");
        let photos = photos_of(&parcels);
        let disk = start.disk(&parcels[..before]);
        Self { name: format!("{name}, {start:?}"), parcels, before, disk, states, photos }
    }

    /// Works while something goes wrong, looks at what is there then, and goes on; `None` when the
    /// work is over before anything could go wrong, and else whether it did.
    pub fn goes_wrong(&self, rhythm: Rhythm, plan: Plan) -> Option<bool> {
        let at = format!("{}, {rhythm:?}, {plan:?}", self.name);
        let disk = Rc::new(Faulty::over(self.disk.clone(), plan));
        let kept = self.is_done(rhythm, &disk);
        if disk.operations() <= plan.from {
            return None;
        }
        let has_struck = disk.first_struck() == Some(plan.from);
        disk.restart();
        let is_cut = plan.failure == Failure::Cut;
        let (there, mut book) = if is_cut {
            check_damage(&disk, &at);
            (kept, Book::new(self.states[kept].iter().cloned()))
        } else {
            self.check_whole(&disk.inner, kept, plan.failure, &at)
        };
        self.goes_on(&disk, there, &mut book, &at);
        disk.mend();
        block_on(compact(&*disk)).unwrap();
        assert_eq!(integrity_check(&book), [], "{at}");
        assert_eq!(sorted(&book), *self.states.last().unwrap(), "{at}");
        self.check_end(&disk.inner, is_cut, &at);
        Some(has_struck)
    }

    /// Does all but what is for afterwards; says how much of it was said to be kept.
    fn is_done(&self, rhythm: Rhythm, disk: &Rc<Faulty>) -> usize {
        let mut desk = Desk::over(Rc::clone(disk));
        let now = self.parcels.len().saturating_sub(AFTERWARDS);
        for (place, parcel) in self.parcels[..now].iter().enumerate().skip(self.before) {
            desk.put(parcel.clone());
            desk.run();
            (0..TRIES).for_each(|_| desk.wait());
            if rhythm.is_now(place, now) {
                // Whether it went well must not matter, nor that the page was killed in it.
                let _ = compact(&**disk).now_or_never();
                // Another tab opens the book.
                let _ = disk.read().now_or_never();
            }
        }
        self.before + desk.said().iter().filter(|it| matches!(it, Said::Kept(_))).count()
    }

    /// Does the rest, with a disk that works again.
    fn goes_on(&self, disk: &Rc<Faulty>, there: usize, book: &mut Book, at: &str) {
        let mut desk = Desk::over(Rc::clone(disk));
        for parcel in &self.parcels[there..] {
            book.apply(&parcel.batch);
            desk.put(parcel.clone());
            desk.run();
        }
        let said = desk.said();
        assert_eq!(said.len(), self.parcels.len() - there, "{at}");
        assert!(said.iter().all(|it| matches!(it, Said::Kept(_))), "{at}: {said:?}");
    }

    /// That what was said to be kept is there, whole, once, and nothing else but perhaps what was
    /// being kept when it went wrong; says how much is there, and opens it.
    fn check_whole(
        &self,
        disk: &impl Disk,
        kept: usize,
        failure: Failure,
        at: &str,
    ) -> (usize, Book) {
        assert_eq!(block_on(check_disk(disk)).unwrap(), [], "{at}");
        let opened = opened(disk);
        let log: Vec<Stamp> = opened.steps.iter().map(|it| it.stamp).collect();
        assert_eq!(opened.damaged, 0, "{at}");
        let book = Book::new(opened.records);
        let mut stamps: Vec<Stamp> = absorbed(disk).into_iter().map(|it| it.stamp).collect();
        stamps.extend(&log);
        if failure == Failure::Unheard {
            // It may stand in the log once more until that is absorbed.
            let mut known = HashSet::new();
            stamps.retain(|it| known.insert(*it));
        }
        let count = stamps.len();
        let may_be_more = match failure {
            Failure::Unheard | Failure::KilledAfter => true,
            Failure::Refused(_) | Failure::KilledBefore | Failure::Cut => false,
        };
        assert!(count == kept || may_be_more && count == kept + 1, "{at}: {count}, not {kept}");
        assert_eq!(stamps, self.stamps(count), "{at}");
        assert_eq!(sorted(&book), self.states[count], "{at}");
        self.check_photos(disk, count, &log, at);
        (count, book)
    }

    /// That a photo is there together with its batch, and gone once its people are, unless the word
    /// that they were erased is still in the log.
    fn check_photos(&self, disk: &impl Disk, count: usize, log: &[Stamp], at: &str) {
        for Named { photo, comes, goes } in &self.photos {
            let is_there = block_on(disk.photo(*photo)).unwrap().is_some();
            match goes.filter(|goes| *goes < count) {
                None => assert_eq!(is_there, *comes < count, "{at}: {photo:?}"),
                Some(erased) => {
                    let has_word = log.contains(&self.parcels[erased].batch.step.stamp);
                    assert!(!is_there || has_word, "{at}: {photo:?} is still there");
                }
            }
        }
    }

    /// That all of it is there at the end, in pages, and each step once.
    fn check_end(&self, disk: &impl Disk, was_cut: bool, at: &str) {
        assert_eq!(block_on(check_disk(disk)).unwrap(), [], "{at}");
        let end = self.states.last().unwrap();
        let opened = opened(disk);
        assert!(opened.steps.is_empty(), "{at}: the log is absorbed");
        assert_eq!(sorted(&Book::new(opened.records)), *end, "{at}");
        let absorbed = absorbed(disk);
        let stamps: Vec<Stamp> = absorbed.iter().map(|it| it.stamp).collect();
        assert_eq!(stamps, self.stamps(self.parcels.len()), "{at}");
        if !was_cut {
            // A step that cannot be read cannot be scrubbed either.
            let gone: HashSet<Uuid> =
                end.iter().filter(|it| it.is_erased()).map(|it| it.id).collect();
            // What is about others now is scrubbed once it is written without whoever was erased.
            let erased = erased_ids(end);
            for (mut step, parcel) in absorbed.into_iter().zip(&self.parcels) {
                let mut expected = parcel.batch.step.clone();
                assert!(!scrub(&mut step, &gone), "{at}: a step about somebody who was erased");
                scrub(&mut step, &erased);
                scrub(&mut expected, &erased);
                assert_eq!(step, expected, "{at}");
            }
        }
        for Named { photo, goes, .. } in &self.photos {
            let is_there = block_on(disk.photo(*photo)).unwrap().is_some();
            // A photo that only a step names which could not be read is not known to be theirs.
            assert!(is_there == goes.is_none() || was_cut && goes.is_some(), "{at}: {photo:?}");
        }
    }

    fn stamps(&self, count: usize) -> Vec<Stamp> {
        self.parcels[..count].iter().map(|it| it.batch.step.stamp).collect()
    }
}

/// That exactly what was cut is found to be damaged, and nothing else.
fn check_damage(disk: &Faulty, at: &str) {
    let mut cut = disk.cut_places();
    cut.retain(|it| !matches!(it, Place::Photo(_)));
    let mut found: Vec<Place> = block_on(check_disk(&disk.inner))
        .unwrap()
        .into_iter()
        .map(|fault| match fault {
            Fault::UnreadablePage(key, _) => Place::Page(key),
            Fault::UnreadableEntry(key, _) => Place::Entry(key),
            Fault::UnreadableStep(key, _) => Place::Step(key),
            other => panic!("{at}: {other:?}"),
        })
        .collect();
    cut.sort();
    found.sort();
    assert_eq!(found, cut, "{at}");
    let seen = cut.iter().filter(|it| !matches!(it, Place::Step(_))).count();
    assert_eq!(opened(&disk.inner).damaged, seen, "{at}");
}

fn absorbed(disk: &impl Disk) -> Vec<Step> {
    let steps = block_on(disk.steps(u32::MAX)).unwrap();
    steps.iter().map(|it| format::read_step(it).unwrap()).collect()
}
