//! The second copy of the book on this device, in files of its own.
//!
//! Chromium was seen to throw a whole database away after the browser had been killed, though every
//! write had been flushed and acknowledged (LevelDB's issue 1287: a log that ends torn is gone on
//! with, and the start after that finds it damaged). So what counts as saved is in two places of
//! different make.
//!
//! Every save is appended to a journal. From time to time the whole database is written into one of
//! two slots, in turn, and the journal of that slot begins anew; until a slot is whole to its last
//! byte, the other one and its journal count. Whoever appends does so only after the database has
//! the same, so a slot that is made of the database holds whatever the journals hold. Two records of
//! the same thing can always be joined, so what is read is simply everything that can be read.

pub mod files;
pub mod frame;
mod kept;
pub mod memory;
mod slot;

use std::cell::Cell;
use std::collections::{BTreeSet, HashSet};

use crate::disk::DiskProblem;
use crate::domain::photo::{Photo, PhotoId};

use files::{At, FileName, Files, Half};
use frame::{Frame, Frames, Letter};
use kept::number;

pub use kept::{Kept, Sum};

/// The beginning of a slot, which is written last.
const ROOM: usize = 128;
/// Bytes that are written at once.
const AT_ONCE: usize = 1 << 20;
/// A journal that is no longer than this is not worth a new slot.
const SHORT: u64 = 256 << 10;

/// What came since the slots were made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Since {
    /// Log entries, as they were appended.
    pub entries: Vec<Vec<u8>>,
    /// How many of them, each counted once, came after the latest slot for sure.
    pub later: usize,
    /// At how many places something could not be read.
    pub damaged: usize,
}

/// The second copy.
#[derive(Debug)]
pub struct Twin<F> {
    files: F,
    // Where this tab believes that the latest slot is. Another tab may have made a newer one since;
    // what is then appended to the older journal is read all the same.
    latest: Cell<Option<Half>>,
}

impl<F: Files> Twin<F> {
    /// The second copy in these files.
    pub fn new(files: F) -> Self {
        Self { files, latest: Cell::new(None) }
    }

    /// The files.
    pub fn files(&self) -> &F {
        &self.files
    }

    /// Appends what the database has been given.
    ///
    /// # Errors
    /// It may be there or not.
    pub async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        let _turn = self.files.turn().await?;
        self.put_photos(photos).await?;
        let half = match self.latest.get() {
            Some(half) => half,
            None => self.latest().await?.map_or(Half::A, |(half, _)| half),
        };
        let mut bytes = Vec::with_capacity(frame::HEAD + entry.len());
        frame::write(&mut bytes, Letter::Entry, &[], entry);
        self.files.write(half.journal(), At::End, bytes).await?;
        self.latest.set(Some(half));
        Ok(())
    }

    async fn put_photos(&self, photos: &[Photo]) -> Result<(), DiskProblem> {
        let mut bytes = Vec::new();
        for photo in photos {
            frame::write(&mut bytes, Letter::Photo, &photo.id().0, photo.bytes());
        }
        if bytes.is_empty() {
            return Ok(());
        }
        self.files.write(FileName::Photos, At::End, bytes).await
    }

    /// What the latest slot that is whole says of itself; nothing when there is none. Looks at
    /// beginnings and lengths only.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn sum(&self) -> Result<Option<Sum>, DiskProblem> {
        let _turn = self.files.turn().await?;
        Ok(self.latest().await?.map(|(_, sum)| sum))
    }

    async fn latest(&self) -> Result<Option<(Half, Sum)>, DiskProblem> {
        let mut latest: Option<(Half, Sum)> = None;
        for half in [Half::A, Half::B] {
            let beginning = self.files.read(half.slot(), 0, ROOM as u64).await?;
            let sum = Frames::of(&beginning).next().filter(|it| it.at == 0).and_then(Sum::of);
            let Some(sum) = sum else { continue };
            let is_as_long = self.files.size(half.slot()).await? == sum.length;
            let is_later = latest.is_none_or(|(_, it)| it.generation < sum.generation);
            if is_as_long && is_later {
                latest = Some((half, sum));
            }
        }
        Ok(latest)
    }

    /// What came since the slots were made.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn since(&self) -> Result<Since, DiskProblem> {
        let _turn = self.files.turn().await?;
        self.read_journals().await
    }

    async fn read_journals(&self) -> Result<Since, DiskProblem> {
        let mut since = Since::default();
        let latest = self.latest().await?.map_or(Half::A, |(half, _)| half);
        for half in [Half::A, Half::B] {
            let bytes = self.whole(half.journal()).await?;
            let mut frames = Frames::of(&bytes);
            let entries = frames.by_ref().filter(|it| it.letter == Letter::Entry);
            let entries: Vec<&[u8]> = entries.map(|it| it.body).collect();
            if half == latest {
                since.later = entries.iter().collect::<HashSet<_>>().len();
            }
            since.entries.extend(entries.into_iter().map(<[u8]>::to_vec));
            since.damaged += frames.damaged();
        }
        Ok(since)
    }

    async fn whole(&self, file: FileName) -> Result<Vec<u8>, DiskProblem> {
        let size = self.files.size(file).await?;
        self.files.read(file, 0, size).await
    }

    /// Everything that can be read.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn read(&self) -> Result<Kept, DiskProblem> {
        let _turn = self.files.turn().await?;
        let latest = self.latest().await?;
        let since = self.read_journals().await?;
        let mut kept = Kept { entries: since.entries, ..Kept::default() };
        if let Some((half, _)) = latest {
            let is_whole = kept.take_slot(&self.whole(half.slot()).await?);
            kept.is_whole = is_whole && since.damaged == 0;
        }
        if !kept.is_whole {
            for half in [Half::A, Half::B] {
                if latest.is_none_or(|(it, _)| it != half) {
                    kept.take_slot(&self.whole(half.slot()).await?);
                }
            }
        }
        Ok(kept)
    }

    /// Whether the latest slot is whole to its last byte. Reads it piece by piece.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn is_slot_whole(&self) -> Result<bool, DiskProblem> {
        let Some(sum) = self.sum().await? else { return Ok(false) };
        let (mut at, mut bytes, mut last) = (0, Vec::new(), None);
        while at < sum.length {
            // Others may have a turn between two pieces.
            let _turn = self.files.turn().await?;
            let Some((half, now)) = self.latest().await? else { return Ok(false) };
            if now.generation != sum.generation {
                // Another tab has just made a newer one.
                return Ok(true);
            }
            let piece = self.files.read(half.slot(), at, AT_ONCE as u64).await?;
            if piece.is_empty() {
                return Ok(false);
            }
            at += piece.len() as u64;
            bytes.extend(piece);
            let mut frames = Frames::of_part(&bytes);
            last = frames.by_ref().last().map(|it| (it.letter, number(it.body))).or(last);
            if frames.damaged() > 0 {
                return Ok(false);
            }
            let read = frames.at();
            bytes.drain(..read);
        }
        Ok(last == Some((Letter::End, Some(sum.generation))) && bytes.is_empty())
    }

    /// Reads photos. One that is damaged is left out like one that is missing.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn photos(&self, wanted: &BTreeSet<PhotoId>) -> Result<Vec<Photo>, DiskProblem> {
        let _turn = self.files.turn().await?;
        let bytes = self.whole(FileName::Photos).await?;
        let mut found = BTreeSet::new();
        let photos = Frames::of(&bytes).filter_map(|it| Some((photo_of(&it)?, it.body)));
        let wanted = photos.filter(|(id, _)| wanted.contains(id) && found.insert(*id));
        Ok(wanted.filter_map(|(id, body)| Photo::named(id, body.to_vec())).collect())
    }

    /// Whether the file of photos is at least as long as it was when the slot was made.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn has_photos_of(&self, sum: Option<Sum>) -> Result<bool, DiskProblem> {
        let _turn = self.files.turn().await?;
        let length = self.files.size(FileName::Photos).await?;
        Ok(sum.is_none_or(|it| it.photo_bytes <= length))
    }

    /// Whether a new slot is worth while: there is none, or a good part came since it was made.
    ///
    /// # Errors
    /// The files could not be read.
    pub async fn is_slot_due(&self) -> Result<bool, DiskProblem> {
        let _turn = self.files.turn().await?;
        let Some((_, sum)) = self.latest().await? else { return Ok(true) };
        let mut since = 0;
        for half in [Half::A, Half::B] {
            since += self.files.size(half.journal()).await?;
        }
        Ok(since > SHORT.max(sum.length / 4))
    }
}

fn photo_of(frame: &Frame<'_>) -> Option<PhotoId> {
    let is_photo = frame.letter == Letter::Photo;
    Some(PhotoId(frame.key.try_into().ok()?)).filter(|_| is_photo)
}
