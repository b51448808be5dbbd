//! How far a file that comes in has come.

use crate::ui::pages::exchange::outcome::Outcome;

/// How far a file has come.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stage {
    /// None was chosen.
    Waiting,
    /// It is being read.
    Reading,
    /// It is sealed and waits for its passphrase; whether a wrong one was tried.
    Sealed(bool),
    /// It is read, and nothing has changed yet.
    Review,
    /// It is a copy, and is looked at: so many records of so many.
    Looking(usize, usize),
    /// It is a copy that was looked at, and nothing has changed yet.
    Copy,
    /// It is being brought in: so many records of so many.
    Bringing(usize, usize),
    /// It is being merged: so many records of so many.
    Merging(usize, usize),
    /// This came of it.
    Done(Outcome),
}

impl Stage {
    /// Whether she waits for something.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self, Self::Reading | Self::Looking(..)) || self.is_changing()
    }

    /// How much of a hundred is done of what comes after reading.
    pub(super) fn done(&self) -> Option<usize> {
        match self {
            Self::Looking(done, all) | Self::Bringing(done, all) | Self::Merging(done, all) => {
                Some((done * 100).checked_div(*all).unwrap_or(100))
            }
            Self::Waiting
            | Self::Reading
            | Self::Sealed(_)
            | Self::Review
            | Self::Copy
            | Self::Done(_) => None,
        }
    }

    /// Whether the book is being changed.
    pub(super) fn is_changing(&self) -> bool {
        matches!(self, Self::Bringing(..) | Self::Merging(..))
    }
}
