//! The files of the second copy, and whoever writes them.

use crate::disk::DiskProblem;

/// One half of the second copy: while one is made anew, the other one counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Half {
    /// The first.
    A,
    /// The second.
    B,
}

impl Half {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }

    /// Where the whole book is.
    pub fn slot(self) -> FileName {
        match self {
            Self::A => FileName::SlotA,
            Self::B => FileName::SlotB,
        }
    }

    /// Where what came since is.
    pub fn journal(self) -> FileName {
        match self {
            Self::A => FileName::JournalA,
            Self::B => FileName::JournalB,
        }
    }
}

/// A file of the second copy. All of them are made once, and from then on written in place: a file
/// that was just made was seen to be lost when the power is cut, though it had been flushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileName {
    /// The whole book of the first half.
    SlotA,
    /// The whole book of the second half.
    SlotB,
    /// What came since the first half was made.
    JournalA,
    /// What came since the second half was made.
    JournalB,
    /// Every photo.
    Photos,
}

impl FileName {
    /// Every file.
    pub const ALL: [Self; 5] =
        [Self::SlotA, Self::SlotB, Self::JournalA, Self::JournalB, Self::Photos];

    /// What it is called where it lies.
    pub fn name(self) -> &'static str {
        match self {
            Self::SlotA => "book-a",
            Self::SlotB => "book-b",
            Self::JournalA => "since-a",
            Self::JournalB => "since-b",
            Self::Photos => "photos",
        }
    }
}

/// Where in a file bytes are put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// At its end.
    End,
    /// So many bytes behind its beginning, over what stands there.
    Byte(u64),
}

/// Something that keeps files: the browser's own in the browser, pieces of memory in tests.
#[allow(async_fn_in_trait, reason = "one thread: nobody needs these futures to be Send")]
pub trait Files {
    /// While it lives no other tab has a turn.
    type Turn;

    /// Waits until no other tab is at the files.
    ///
    /// # Errors
    /// There are no such files here.
    async fn turn(&self) -> Result<Self::Turn, DiskProblem>;

    /// How long a file is; 0 when it was never there.
    ///
    /// # Errors
    /// It cannot be told.
    async fn size(&self, file: FileName) -> Result<u64, DiskProblem>;

    /// Reads at most so many bytes, fewer where the file ends before.
    ///
    /// # Errors
    /// Nothing could be read.
    async fn read(&self, file: FileName, at: u64, length: u64) -> Result<Vec<u8>, DiskProblem>;

    /// Writes bytes and flushes them to the disk.
    ///
    /// # Errors
    /// All, some or none of them may be there.
    async fn write(&self, file: FileName, at: At, bytes: Vec<u8>) -> Result<(), DiskProblem>;

    /// Makes a file end after so many bytes, and flushes that.
    ///
    /// # Errors
    /// It may be as long as it was.
    async fn cut(&self, file: FileName, length: u64) -> Result<(), DiskProblem>;
}
