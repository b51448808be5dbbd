//! A disk that writes down what it was asked, and fails when it is told to.

use std::cell::{Cell, RefCell};

use byname::disk::memory::Memory;
use byname::disk::{Contents, Disk, DiskProblem, LogKey, PageKey, Rewrite};
use byname::domain::photo::{Photo, PhotoId};

/// A disk of memory under watch.
#[derive(Debug, Default)]
pub struct Watched {
    pub inner: Memory,
    /// How many writes were asked for.
    pub writes: Cell<usize>,
    /// Which write fails, and all after it when the second is true.
    pub failing: Cell<Option<(usize, bool)>>,
    /// What another tab appends just before the next rewrite.
    pub meanwhile: RefCell<Option<Vec<u8>>>,
}

impl Watched {
    /// A disk of which one write fails, counted from zero.
    pub fn failing_at(write: usize, for_ever: bool) -> Self {
        Self { failing: Cell::new(Some((write, for_ever))), ..Self::default() }
    }

    fn write(&self) -> Result<(), DiskProblem> {
        let number = self.writes.replace(self.writes.get() + 1);
        match self.failing.get() {
            Some((at, for_ever)) if number == at || for_ever && number > at => {
                Err(DiskProblem::Full)
            }
            Some(_) | None => Ok(()),
        }
    }
}

impl Disk for Watched {
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        self.write()?;
        self.inner.append(entry, photos).await
    }

    async fn read(&self) -> Result<Contents, DiskProblem> {
        self.inner.read().await
    }

    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem> {
        self.inner.log().await
    }

    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem> {
        self.inner.pages(keys).await
    }

    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem> {
        self.write()?;
        if let Some(entry) = self.meanwhile.take() {
            self.inner.append(&entry, &[]).await?;
        }
        self.inner.rewrite(rewrite).await
    }

    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem> {
        self.inner.steps(most).await
    }

    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem> {
        self.inner.steps_after(after, most).await
    }

    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem> {
        self.inner.photo_bytes(ids).await
    }
}
