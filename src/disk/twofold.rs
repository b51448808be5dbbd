//! A disk of two: what is appended is in the database and in the second copy before it counts.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use crate::disk::open::Later;
use crate::disk::twin::Twin;
use crate::disk::twin::files::Files;
use crate::disk::{Contents, Disk, DiskProblem, Inventory, LogKey, PageKey, Rewrite};
use crate::domain::photo::{Photo, PhotoId};

/// So often an append to the second copy is tried before the page goes on without it.
const TRIES: usize = 3;

/// How it stands with the second copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Second {
    /// It has whatever was kept, or is about to be compared.
    #[default]
    Kept,
    /// This browser has no place for one.
    Absent,
    /// It could not be written: it may lack something.
    Failing,
}

/// A database with its second copy.
pub struct Twofold<D, F> {
    database: D,
    twin: Twin<F>,
    second: Cell<Second>,
    // Photos that were looked for in the second copy.
    missed: RefCell<BTreeSet<PhotoId>>,
}

impl<D: Disk, F: Files> Twofold<D, F> {
    /// The two as one.
    pub fn new(database: D, twin: Twin<F>) -> Self {
        Self { database, twin, second: Cell::default(), missed: RefCell::default() }
    }

    /// The database alone.
    pub fn database(&self) -> &D {
        &self.database
    }

    /// The second copy alone.
    pub fn twin(&self) -> &Twin<F> {
        &self.twin
    }

    /// How it stands with the second copy.
    pub fn second(&self) -> Second {
        self.second.get()
    }

    /// A slot was made of all that the database has.
    pub fn note_complete(&self) {
        if self.second.get() == Second::Failing {
            self.second.set(Second::Kept);
        }
    }

    /// Something that was asked of the second copy was refused.
    pub fn note_refused(&self, problem: DiskProblem) {
        self.second.set(match problem {
            DiskProblem::Unavailable => Second::Absent,
            DiskProblem::Full
            | DiskProblem::Silent
            | DiskProblem::Aborted
            | DiskProblem::Newer
            | DiskProblem::Damaged => Second::Failing,
        });
    }

    /// Appends to the second copy, unless it is known to be of no use.
    async fn append_to_twin(&self, entry: &[u8], photos: &[Photo]) {
        if self.second.get() == Second::Absent {
            return;
        }
        let mut problem = DiskProblem::Aborted;
        for _ in 0..TRIES {
            match self.twin.append(entry, photos).await {
                Ok(()) => return,
                Err(why) => problem = why,
            }
            if problem == DiskProblem::Unavailable {
                break;
            }
        }
        self.note_refused(problem);
    }
}

impl<D: Disk, F: Files> Disk for Twofold<D, F> {
    /// First to the database: a slot that is made of it then has whatever the journals have.
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        self.database.append(entry, photos).await?;
        self.append_to_twin(entry, photos).await;
        Ok(())
    }

    async fn read(&self) -> Result<Contents, DiskProblem> {
        self.database.read().await
    }

    async fn read_first<T: 'static>(
        &self,
        first: impl Fn(Contents) -> T + 'static,
    ) -> Result<(T, Later), DiskProblem> {
        self.database.read_first(first).await
    }

    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem> {
        self.database.log().await
    }

    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem> {
        self.database.pages(keys).await
    }

    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem> {
        self.database.rewrite(rewrite).await
    }

    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem> {
        self.database.steps(most).await
    }

    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem> {
        self.database.steps_after(after, most).await
    }

    async fn inventory(&self) -> Result<Inventory, DiskProblem> {
        self.database.inventory().await
    }

    /// A photo that is damaged or missing in the database is looked for in the second copy, once, and
    /// put back.
    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem> {
        let mut found = self.database.photo_bytes(ids).await?;
        let is_whole = |id: PhotoId, bytes: &Option<Vec<u8>>| {
            bytes.as_ref().is_some_and(|it| Photo::named(id, &it[..]).is_some())
        };
        let lacking = ids.iter().zip(&found).filter(|(id, bytes)| !is_whole(**id, bytes));
        let lacking: BTreeSet<PhotoId> =
            lacking.map(|(id, _)| *id).filter(|id| self.missed.borrow_mut().insert(*id)).collect();
        if lacking.is_empty() || self.second.get() == Second::Absent {
            return Ok(found);
        }
        // Where the second copy cannot be read either, they are missing.
        let photos = self.twin.photos(&lacking).await.unwrap_or_default();
        for (id, bytes) in ids.iter().zip(&mut found) {
            if let Some(photo) = photos.iter().find(|it| it.id() == *id) {
                *bytes = Some(photo.bytes().to_vec());
            }
        }
        if !photos.is_empty() {
            // If it fails they are put back after the next start.
            let _ = self.database.rewrite(&Rewrite { photos, ..Rewrite::default() }).await;
        }
        Ok(found)
    }
}
