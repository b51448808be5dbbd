//! Whether what was done is safe on the disk.

use leptos::prelude::*;

use crate::disk::DiskProblem;
use crate::store::Store;

/// Whether everything is kept. "Saved" is only ever said when it is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// Everything that was done is on the disk.
    Saved,
    /// So many batches are on their way.
    Pending(usize),
    /// So many batches could not be kept; they are in memory and tried again.
    Failed(DiskProblem, usize),
}

/// A save that failed so often in a row is one that the browser does not do any more.
const OFTEN: usize = 5;

/// Something about the book as a whole that she must know, and that stays until she does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// So many pieces of the book could not be read. They are left as they are.
    Damaged(usize),
    /// The browser keeps nothing for us: all is lost when the page is closed.
    NothingIsKept(DiskProblem),
    /// The browser does not open the database: the book is shown as the second copy has it.
    FromSecond,
    /// The database had lost something, and has it again from the second copy.
    Healed,
    /// The second copy was damaged or lost, and was made again.
    TwinRenewed,
    /// There was a book on this device, and there is none any more.
    BookGone,
    /// Another tab runs a newer version and needs the store to itself.
    NewerElsewhere,
    /// A newer version has written the book: it is looked at here and never written to.
    OnlyToRead,
}

impl Trouble {
    /// Whether it stands in the way of keeping the book, and is not only told of.
    pub fn hinders(&self) -> bool {
        match self {
            Self::Healed | Self::TwinRenewed | Self::BookGone => false,
            Self::Damaged(_)
            | Self::NothingIsKept(_)
            | Self::FromSecond
            | Self::NewerElsewhere
            | Self::OnlyToRead => true,
        }
    }
}

impl Saving {
    /// One more batch is on its way.
    pub(super) fn one_more(&mut self) {
        *self = match *self {
            Self::Saved => Self::Pending(1),
            Self::Pending(count) => Self::Pending(count + 1),
            Self::Failed(problem, count) => Self::Failed(problem, count + 1),
        };
    }

    /// One more is kept, while so many before it still wait.
    fn one_kept(&mut self, before: usize) {
        *self = match *self {
            // It was small enough for a full disk; they were not.
            Self::Failed(problem, count) if 0 < before => Self::Failed(problem, count - 1),
            Self::Saved | Self::Pending(0 | 1) | Self::Failed(_, 0 | 1) => Self::Saved,
            // One went through, so the others behind it are on their way again.
            Self::Pending(count) | Self::Failed(_, count) => Self::Pending(count - 1),
        };
    }

    fn failed(&mut self, problem: DiskProblem) {
        *self = match *self {
            Self::Saved => Self::Saved,
            Self::Pending(count) | Self::Failed(_, count) => Self::Failed(problem, count),
        };
    }
}

impl Store {
    /// Whether everything is kept.
    pub fn saving(&self) -> Signal<Saving> {
        self.saving.into()
    }

    /// From now on every command is refused: the book may only be looked at.
    pub fn only_read(&self) {
        self.only_to_read.set(true);
    }

    /// Whether the book may only be looked at.
    pub fn is_only_to_read(&self) -> Signal<bool> {
        self.only_to_read.into()
    }

    /// One more batch is on the disk; so many that were sent before it still wait.
    pub fn note_kept(&self, before: usize) {
        if self.only_to_read.get_untracked() {
            self.only_to_read.set(false);
        }
        self.on_their_way.update_value(|it| it.one_kept(before));
        self.saving.update(|saving| saving.one_kept(before));
    }

    /// The batch at hand could not be kept, as often in a row as `times` says, and is tried again.
    ///
    /// Where the browser that kept everything else does not keep it however often it is asked, nothing
    /// new is taken in until it does: whatever is only in memory is lost with the page. On a full disk
    /// she must be able to delete.
    pub fn note_failed(&self, problem: DiskProblem, times: usize) {
        self.saving.update(|saving| saving.failed(problem));
        let is_broken = match problem {
            DiskProblem::Aborted | DiskProblem::Silent => true,
            DiskProblem::Full
            | DiskProblem::Unavailable
            | DiskProblem::Newer
            | DiskProblem::Damaged => false,
        };
        if is_broken && OFTEN <= times {
            self.only_read();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saved_is_said_only_when_the_last_batch_is_kept() {
        let mut saving = Saving::Saved;
        saving.one_more();
        saving.one_more();
        saving.one_kept(0);
        assert_eq!(saving, Saving::Pending(1));
        saving.one_kept(0);
        assert_eq!(saving, Saving::Saved);
    }

    #[test]
    fn what_is_done_while_saving_fails_waits_too() {
        let mut saving = Saving::Pending(1);
        saving.failed(DiskProblem::Full);
        saving.one_more();
        assert_eq!(saving, Saving::Failed(DiskProblem::Full, 2));
        saving.one_more();
        // The latest was small enough.
        saving.one_kept(2);
        assert_eq!(saving, Saving::Failed(DiskProblem::Full, 2));
        saving.one_kept(0);
        assert_eq!(saving, Saving::Pending(1));
    }
}
