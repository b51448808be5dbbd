//! How a book is kept as bytes: the format, the log and the pages, and whoever writes them.
//!
//! Knows no browser. A [`Disk`] is anything that can append and replace bytes as one: IndexedDB in
//! the browser, a piece of memory in tests. Every batch is appended to the log as it comes; that is
//! the durable truth of a save. When there is time, the log is absorbed into pages of about a
//! thousand records, as databases do it.

pub mod check;
pub mod compact;
pub mod compare;
pub mod diary;
pub mod faulty;
pub mod format;
pub mod heal;
pub mod keeper;
pub mod keys;
pub mod memory;
pub mod open;
pub mod patience;
mod purge;
pub mod twin;
pub mod twofold;
mod value;

use open::Later;

use crate::domain::command::Batch;
use crate::domain::photo::{Photo, PhotoId};

/// Where a log entry stands; later entries have greater keys.
pub type LogKey = u64;

/// Where a page begins: the group of its records, then the lowest id that belongs there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageKey(pub [u8; 17]);

/// Why the disk did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DiskProblem {
    /// There is no room left.
    Full,
    /// The browser has no store for us, as in some private windows.
    Unavailable,
    /// The connection to the store was lost, or the write was given up.
    Aborted,
    /// It did not answer in time. What was asked for may still be done, late.
    Silent,
    /// What is there was written by a newer version.
    Newer,
    /// What is there cannot be read.
    Damaged,
}

/// Everything that is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// The pages, by their keys.
    pub pages: Vec<(PageKey, Vec<u8>)>,
    /// The log, by its keys.
    pub log: Vec<(LogKey, Vec<u8>)>,
}

/// Pages that take the place of others, together with the log entries that they absorb.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rewrite {
    /// Pages to put, in place of what stands under their keys.
    pub pages: Vec<(PageKey, Vec<u8>)>,
    /// Steps to keep, in their order.
    pub steps: Vec<Vec<u8>>,
    /// Log entries that are in the pages now.
    pub absorbed: Vec<LogKey>,
    /// Steps to put in place of what stands under their keys.
    pub scrubbed: Vec<(LogKey, Vec<u8>)>,
    /// Photos to take away.
    pub forgotten: Vec<PhotoId>,
    /// Pages to take away.
    pub removed: Vec<PageKey>,
    /// Photos to put.
    pub photos: Vec<Photo>,
}

/// How much of what is not read when the book is opened is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inventory {
    /// How many steps.
    pub steps: u64,
    /// Which photos.
    pub photos: Vec<PhotoId>,
}

/// A batch on its way to the disk, with the photos that it is the first to name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// What was done.
    pub batch: Batch,
    /// Photos that are kept with it, or not at all.
    pub photos: Vec<Photo>,
}

impl From<Batch> for Parcel {
    fn from(batch: Batch) -> Self {
        Self { batch, photos: Vec::new() }
    }
}

/// Something that keeps bytes. Each call does all of what it says, or none of it.
#[allow(async_fn_in_trait, reason = "one thread: nobody needs these futures to be Send")]
pub trait Disk {
    /// Appends an entry to the log, and keeps the photos that it names. All is flushed to the disk
    /// before this is done. A photo that is there already is put once more.
    ///
    /// # Errors
    /// Neither the entry nor any of the photos is there then, or all of it is and nobody heard: whoever
    /// tries again may append it once more, which says nothing new.
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem>;

    /// Reads all pages and the whole log, at one moment.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn read(&self) -> Result<Contents, DiskProblem>;

    /// Reads all pages and the whole log, at one moment, and gives whoever is in the book to `first` while
    /// what happened is still on its way. That is there when this is done, and nobody has looked at it.
    ///
    /// # Errors
    /// Something could not be read.
    async fn read_first<T: 'static>(
        &self,
        first: impl Fn(Contents) -> T + 'static,
    ) -> Result<(T, Later), DiskProblem> {
        let (contents, later) = self.read().await?.apart();
        Ok((first(contents), later))
    }

    /// Reads the log, and the keys of all pages in their order, at one moment.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem>;

    /// Reads some pages.
    ///
    /// # Errors
    /// One of them could not be read.
    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem>;

    /// Puts pages and steps, and takes out the log entries that they absorb, and photos.
    ///
    /// # Errors
    /// Everything stands as it stood, or all of it was done and nobody heard.
    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem>;

    /// Reads the latest steps, at most `most`, the oldest first.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem>;

    /// Reads steps in the order of their keys, at most `most` of those behind a key.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem>;

    /// Counts what is not read when the book is opened.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn inventory(&self) -> Result<Inventory, DiskProblem>;

    /// Reads what lies under the ids of these photos, in their order, whatever it is. Others ask
    /// [`Disk::photos`].
    ///
    /// # Errors
    /// Nothing could be read.
    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem>;

    /// Reads photos. One that is damaged is left out like one that is missing.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn photos(&self, ids: &[PhotoId]) -> Result<Vec<Photo>, DiskProblem> {
        let there = self.photo_bytes(ids).await?;
        let photos = ids.iter().zip(there);
        Ok(photos.filter_map(|(id, bytes)| Photo::named(*id, bytes?)).collect())
    }

    /// Reads one photo; nothing when it is missing or damaged.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn photo(&self, id: PhotoId) -> Result<Option<Photo>, DiskProblem> {
        Ok(self.photos(&[id]).await?.pop())
    }
}
