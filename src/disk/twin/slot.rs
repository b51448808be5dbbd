//! Making a slot of the whole database, and wiping what is older.

use std::collections::BTreeSet;

use crate::disk::twin::files::{At, FileName, Files, Half};
use crate::disk::twin::frame::{self, Frames, Letter};
use crate::disk::twin::{AT_ONCE, ROOM, Sum, Twin, photo_of};
use crate::disk::{Disk, DiskProblem, LogKey, format};
use crate::domain::photo::PhotoId;

/// Pages that are read at once.
const PAGES_AT_ONCE: usize = 8;
/// Steps that are read at once.
const STEPS_AT_ONCE: u32 = 500;
/// Photos that are read at once.
const PHOTOS_AT_ONCE: usize = 50;

impl<F: Files> Twin<F> {
    /// Writes the whole database into the slot whose turn it is. Only for whoever holds the pages of
    /// the database, so that nothing of its log is absorbed meanwhile.
    ///
    /// # Errors
    /// The slot does not count then, and the other one does as before.
    pub async fn make_slot(&self, database: &impl Disk) -> Result<Sum, DiskProblem> {
        let _turn = self.files.turn().await?;
        let latest = self.latest().await?;
        let half = latest.map_or(Half::A, |(half, _)| half.other());
        // From here on it does not count.
        self.files.write(half.slot(), At::Byte(0), vec![0; ROOM]).await?;
        let mut slot = Slot { files: &self.files, half, at: ROOM as u64, bytes: Vec::new() };
        let mut sum = slot.fill(database).await?;
        sum.photos = self.complete_photos(database).await?;
        sum.photo_bytes = self.files.size(FileName::Photos).await?;
        sum.generation = latest.map_or(0, |(_, it)| it.generation) + 1;
        sum.length = slot.end(sum.generation).await?;
        let mut beginning = Vec::with_capacity(ROOM);
        frame::write(&mut beginning, Letter::Begin, &[], &sum.bytes());
        self.files.write(half.slot(), At::Byte(0), beginning).await?;
        // Whatever it has is in the database, of which the slot was made.
        self.files.cut(half.journal(), 0).await?;
        self.latest.set(Some(half));
        Ok(sum)
    }

    /// Appends the photos of the database that the file of photos does not have; says how many the
    /// database has.
    async fn complete_photos(&self, database: &impl Disk) -> Result<u64, DiskProblem> {
        let there = database.inventory().await?.photos;
        if there.is_empty() {
            return Ok(0);
        }
        let bytes = self.whole(FileName::Photos).await?;
        let kept: BTreeSet<PhotoId> = Frames::of(&bytes).filter_map(|it| photo_of(&it)).collect();
        let missing: Vec<PhotoId> = there.iter().copied().filter(|it| !kept.contains(it)).collect();
        for ids in missing.chunks(PHOTOS_AT_ONCE) {
            self.put_photos(&database.photos(ids).await?).await?;
        }
        Ok(there.len() as u64)
    }

    /// Makes a slot, and overwrites whatever is older, also photos that the database has no more:
    /// nothing that was erased for good stays.
    ///
    /// # Errors
    /// Some of what is older may still be there.
    pub async fn make_slot_and_wipe(&self, database: &impl Disk) -> Result<Sum, DiskProblem> {
        let sum = self.make_slot(database).await?;
        let there: BTreeSet<PhotoId> = database.inventory().await?.photos.into_iter().collect();
        let _turn = self.files.turn().await?;
        let Some((half, _)) = self.latest().await? else { return Err(DiskProblem::Damaged) };
        self.wipe(half.other().slot()).await?;
        // What another tab has appended since is in the database, too, but not in the slot. It is
        // always in one of the two journals.
        let log = database.log().await?.0;
        let mut later = Vec::new();
        let since = self.read_journals().await?.entries;
        for entry in since.iter().filter(|it| log.iter().any(|(_, entry)| entry == *it)) {
            frame::write(&mut later, Letter::Entry, &[], entry);
        }
        self.files.write(half.journal(), At::End, later.clone()).await?;
        self.wipe(half.other().journal()).await?;
        self.files.write(half.other().journal(), At::End, later).await?;
        self.wipe(half.journal()).await?;
        self.wipe_photos(&there).await?;
        Ok(sum)
    }

    /// Overwrites a file before it is cut: what is only cut off stays on the device until something
    /// else takes its place.
    async fn wipe(&self, file: FileName) -> Result<(), DiskProblem> {
        let size = self.files.size(file).await?;
        let zeros = vec![0; usize::try_from(size).unwrap_or_default()];
        self.files.write(file, At::Byte(0), zeros).await?;
        self.files.cut(file, 0).await
    }

    async fn wipe_photos(&self, staying: &BTreeSet<PhotoId>) -> Result<(), DiskProblem> {
        let bytes = self.whole(FileName::Photos).await?;
        let gone =
            Frames::of(&bytes).filter(|it| photo_of(it).is_none_or(|id| !staying.contains(&id)));
        for frame in gone {
            let zeros = vec![0; frame.length()];
            self.files.write(FileName::Photos, At::Byte(frame.at as u64), zeros).await?;
        }
        Ok(())
    }
}

/// A slot that is being written.
struct Slot<'a, F> {
    files: &'a F,
    half: Half,
    at: u64,
    bytes: Vec<u8>,
}

impl<F: Files> Slot<'_, F> {
    async fn fill(&mut self, database: &impl Disk) -> Result<Sum, DiskProblem> {
        let mut sum = Sum::default();
        let (log, keys) = database.log().await?;
        sum.log = log.last().map_or(0, |(key, _)| *key);
        for (_, entry) in &log {
            // What is damaged in the database must not take the place of what is whole here.
            format::read_batch(entry).map_err(|_| DiskProblem::Damaged)?;
            self.put(Letter::Entry, &[], entry).await?;
        }
        for keys in keys.chunks(PAGES_AT_ONCE) {
            for (key, page) in keys.iter().zip(database.pages(keys).await?) {
                let count = format::count_page(&page).map_err(|_| DiskProblem::Damaged)?;
                sum.records += count;
                self.put(Letter::Page, &key.0, &page).await?;
            }
        }
        let mut after: LogKey = 0;
        loop {
            let steps = database.steps_after(after, STEPS_AT_ONCE).await?;
            let Some((last, _)) = steps.last() else { return Ok(sum) };
            after = *last;
            sum.steps += steps.len() as u64;
            for (key, step) in &steps {
                self.put(Letter::Step, &key.to_le_bytes(), step).await?;
            }
        }
    }

    async fn put(&mut self, letter: Letter, key: &[u8], body: &[u8]) -> Result<(), DiskProblem> {
        frame::write(&mut self.bytes, letter, key, body);
        if self.bytes.len() >= AT_ONCE { self.flush().await } else { Ok(()) }
    }

    async fn flush(&mut self) -> Result<(), DiskProblem> {
        let bytes = std::mem::take(&mut self.bytes);
        let length = bytes.len() as u64;
        self.files.write(self.half.slot(), At::Byte(self.at), bytes).await?;
        self.at += length;
        Ok(())
    }

    /// Says how long it is. What an older and longer one left behind it is cut off.
    async fn end(mut self, generation: u64) -> Result<u64, DiskProblem> {
        self.put(Letter::End, &[], &generation.to_le_bytes()).await?;
        self.flush().await?;
        self.files.cut(self.half.slot(), self.at).await?;
        Ok(self.at)
    }
}
