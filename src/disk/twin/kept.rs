//! What a slot says of itself, and what can be read of it.

use crate::disk::twin::frame::{Frame, Frames, Letter};
use crate::disk::{Contents, LogKey, PageKey};

/// What a slot says of itself.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// Later ones are greater.
    pub generation: u64,
    /// Records in the pages of the database when it was made. They never become fewer.
    pub records: u64,
    /// Steps that were kept then. They never become fewer either.
    pub steps: u64,
    /// Photos that were in the database then.
    pub photos: u64,
    /// How long the slot is.
    pub length: u64,
    /// How long the file of photos was.
    pub photo_bytes: u64,
    /// The last log entry of the database that is in it.
    pub log: LogKey,
}

impl Sum {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let Self { generation, records, steps, photos, length, photo_bytes, log } = *self;
        let numbers = [generation, records, steps, photos, length, photo_bytes, log];
        numbers.into_iter().flat_map(u64::to_le_bytes).collect()
    }

    pub(super) fn of(frame: Frame<'_>) -> Option<Self> {
        let numbers: Vec<u64> = frame.body.chunks_exact(8).map(number).collect::<Option<_>>()?;
        let [generation, records, steps, photos, length, photo_bytes, log] = numbers[..] else {
            return None;
        };
        (frame.letter == Letter::Begin).then_some(Self {
            generation,
            records,
            steps,
            photos,
            length,
            photo_bytes,
            log,
        })
    }
}

/// A number, if these bytes are one.
pub(super) fn number(bytes: &[u8]) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}

/// Everything that the second copy has of the book, besides photos.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// Pages. Of two slots, both may have the same ones.
    pub pages: Vec<Vec<u8>>,
    /// Log entries; some may be there twice.
    pub entries: Vec<Vec<u8>>,
    /// Steps; some may be there twice.
    pub steps: Vec<Vec<u8>>,
    /// Whether all that was ever said to be kept is among it, as far as can be known.
    pub is_whole: bool,
}

impl Kept {
    /// The same as what a database has.
    pub fn contents(self) -> Contents {
        let pages = self.pages.into_iter().map(|it| (PageKey([0; 17]), it)).collect();
        Contents { pages, log: (1..).zip(self.entries).collect() }
    }

    /// Takes what can be read of a slot; says whether it is whole.
    pub(super) fn take_slot(&mut self, bytes: &[u8]) -> bool {
        let mut frames = Frames::of(bytes);
        let mut sum = None;
        let mut last = None;
        for frame in frames.by_ref() {
            let body = || frame.body.to_vec();
            match frame.letter {
                Letter::Begin => sum = Sum::of(frame),
                Letter::Page => self.pages.push(body()),
                Letter::Entry => self.entries.push(body()),
                Letter::Step => self.steps.push(body()),
                Letter::Photo => {}
                Letter::End => last = number(frame.body),
            }
        }
        let is_ended = sum.is_some_and(|it| last == Some(it.generation));
        is_ended && frames.damaged() == 0
    }
}
