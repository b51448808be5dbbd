//! What a reader comes upon, one card or row after the other.

use super::{Incoming, SkipReason};

/// One card or row of a file, read or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// Which one, from 1; see [`super::Skipped::place`].
    pub place: usize,
    /// The bytes of the text up to its end, to tell how far reading has come.
    pub end: usize,
    /// It, as it was written.
    pub raw: &'a str,
    /// Who it is, or why it was left out.
    pub person: Result<Incoming, SkipReason>,
}
