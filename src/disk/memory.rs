//! A disk of memory. One that fails when it is told to is [`crate::disk::faulty`].

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use crate::disk::{Contents, Disk, DiskProblem, Inventory, LogKey, PageKey, Rewrite};
use crate::domain::photo::{Photo, PhotoId};

/// Keeps everything in memory: for tests, and for what is only tried out.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    pages: RefCell<BTreeMap<PageKey, Vec<u8>>>,
    log: RefCell<BTreeMap<LogKey, Vec<u8>>>,
    steps: RefCell<BTreeMap<LogKey, Vec<u8>>>,
    photos: RefCell<BTreeMap<PhotoId, Vec<u8>>>,
    next: Cell<LogKey>,
}

/// Where a value is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A page.
    Page(PageKey),
    /// A log entry.
    Entry(LogKey),
    /// A step.
    Step(LogKey),
    /// A photo.
    Photo(PhotoId),
}

impl Memory {
    /// The bytes that are kept at a place.
    pub fn value(&self, place: Place) -> Option<Vec<u8>> {
        match place {
            Place::Page(key) => self.pages.borrow().get(&key).cloned(),
            Place::Entry(key) => self.log.borrow().get(&key).cloned(),
            Place::Step(key) => self.steps.borrow().get(&key).cloned(),
            Place::Photo(id) => self.photos.borrow().get(&id).cloned(),
        }
    }

    /// Puts bytes at a place, as a failing device would.
    pub fn set_value(&self, place: Place, bytes: Vec<u8>) {
        match place {
            Place::Page(key) => drop(self.pages.borrow_mut().insert(key, bytes)),
            Place::Entry(key) => drop(self.log.borrow_mut().insert(key, bytes)),
            Place::Step(key) => drop(self.steps.borrow_mut().insert(key, bytes)),
            Place::Photo(id) => drop(self.photos.borrow_mut().insert(id, bytes)),
        }
    }

    /// The key of the log entry that was appended last.
    pub fn latest_entry(&self) -> LogKey {
        self.next.get()
    }

    /// The keys of the latest steps.
    pub fn latest_steps(&self, count: usize) -> Vec<LogKey> {
        self.steps.borrow().keys().rev().take(count).copied().collect()
    }

    /// Changes the bytes that are kept, as a failing device would.
    pub fn damage(&self, change: impl Fn(&mut Vec<u8>)) {
        self.pages.borrow_mut().values_mut().for_each(&change);
        self.log.borrow_mut().values_mut().for_each(&change);
        self.photos.borrow_mut().values_mut().for_each(&change);
    }

    /// Takes away every value for which this holds, as a failing device would.
    pub fn remove(&self, is_lost: impl Fn(Place) -> bool) {
        self.pages.borrow_mut().retain(|key, _| !is_lost(Place::Page(*key)));
        self.log.borrow_mut().retain(|key, _| !is_lost(Place::Entry(*key)));
        self.steps.borrow_mut().retain(|key, _| !is_lost(Place::Step(*key)));
        self.photos.borrow_mut().retain(|id, _| !is_lost(Place::Photo(*id)));
    }

    fn log_entries(&self) -> Vec<(LogKey, Vec<u8>)> {
        self.log.borrow().iter().map(|(key, bytes)| (*key, bytes.clone())).collect()
    }
}

impl Disk for Memory {
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        let photos = photos.iter().map(|photo| (photo.id(), photo.bytes().to_vec()));
        self.photos.borrow_mut().extend(photos);
        self.next.set(self.next.get() + 1);
        self.log.borrow_mut().insert(self.next.get(), entry.to_vec());
        Ok(())
    }

    async fn read(&self) -> Result<Contents, DiskProblem> {
        let pages = self.pages.borrow().iter().map(|(key, it)| (*key, it.clone())).collect();
        Ok(Contents { pages, log: self.log_entries() })
    }

    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem> {
        Ok((self.log_entries(), self.pages.borrow().keys().copied().collect()))
    }

    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let pages = self.pages.borrow();
        keys.iter().map(|key| pages.get(key).cloned().ok_or(DiskProblem::Damaged)).collect()
    }

    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem> {
        self.pages.borrow_mut().retain(|key, _| !rewrite.removed.contains(key));
        self.pages.borrow_mut().extend(rewrite.pages.iter().cloned());
        let mut steps = self.steps.borrow_mut();
        let last = steps.last_key_value().map_or(0, |(key, _)| *key);
        steps.extend((last + 1..).zip(rewrite.steps.iter().cloned()));
        steps.extend(rewrite.scrubbed.iter().cloned());
        self.photos.borrow_mut().retain(|id, _| !rewrite.forgotten.contains(id));
        let photos = rewrite.photos.iter().map(|photo| (photo.id(), photo.bytes().to_vec()));
        self.photos.borrow_mut().extend(photos);
        self.log.borrow_mut().retain(|key, _| !rewrite.absorbed.contains(key));
        Ok(())
    }

    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let steps = self.steps.borrow();
        Ok(steps.values().skip(steps.len().saturating_sub(most as usize)).cloned().collect())
    }

    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem> {
        let steps = self.steps.borrow();
        let behind = steps.range(after + 1..).take(most as usize);
        Ok(behind.map(|(key, bytes)| (*key, bytes.clone())).collect())
    }

    async fn inventory(&self) -> Result<Inventory, DiskProblem> {
        let photos = self.photos.borrow().keys().copied().collect();
        Ok(Inventory { steps: self.steps.borrow().len() as u64, photos })
    }

    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem> {
        let photos = self.photos.borrow();
        Ok(ids.iter().map(|id| photos.get(id).cloned()).collect())
    }
}
