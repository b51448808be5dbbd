//! The diary: what kinds of things happened last, for whoever looks into a failure. It cannot hold a
//! name or a word that anybody wrote: an [`Event`] has no place for one.

use crate::disk::DiskProblem;
use crate::domain::command::Problem;
use crate::domain::step::StepKind;

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Whoever is in the book was read; what happened follows.
    Opened {
        /// How many pages that are.
        pages: usize,
        /// How many entries of the log.
        entries: usize,
        /// Bytes of both.
        bytes: usize,
        /// How many of both are damaged.
        damaged: usize,
    },
    /// The book could not be opened.
    NotOpened(DiskProblem),
    /// Something was done.
    Done(StepKind),
    /// Something was refused.
    Refused(Refused),
    /// A batch was kept; so many bytes.
    Kept(usize),
    /// A batch could not be kept, for now.
    NotKept(DiskProblem),
    /// Another tab did something.
    Heard(StepKind),
}

/// Why something was refused, without the fields it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are called like the problems")]
pub enum Refused {
    Form,
    UnknownPerson,
    UnknownEntry,
    UnknownOccasion,
    UnknownTie,
    UnknownList,
    UnknownTask,
    NotInBin,
    NothingToDo,
    OnlyToRead,
}

impl From<&Problem> for Refused {
    fn from(problem: &Problem) -> Self {
        match problem {
            Problem::Form(_) => Self::Form,
            Problem::UnknownPerson => Self::UnknownPerson,
            Problem::UnknownEntry => Self::UnknownEntry,
            Problem::UnknownOccasion => Self::UnknownOccasion,
            Problem::UnknownTie => Self::UnknownTie,
            Problem::UnknownList => Self::UnknownList,
            Problem::UnknownTask => Self::UnknownTask,
            Problem::NotInBin => Self::NotInBin,
            Problem::NothingToDo => Self::NothingToDo,
            Problem::OnlyToRead => Self::OnlyToRead,
        }
    }
}

impl Event {
    /// A line of the diary.
    pub fn line(self) -> String {
        match self {
            Self::Opened { pages, entries, bytes, damaged } => {
                format!("opened pages {pages} entries {entries} bytes {bytes} damaged {damaged}")
            }
            Self::NotOpened(problem) => format!("not opened: {problem:?}"),
            Self::Done(kind) => format!("done {kind:?}"),
            Self::Refused(why) => format!("refused {why:?}"),
            Self::Kept(bytes) => format!("kept bytes {bytes}"),
            Self::NotKept(problem) => format!("not kept: {problem:?}"),
            Self::Heard(kind) => format!("heard {kind:?}"),
        }
    }
}
