//! How long a store may be silent before it counts as one that does not answer.

use std::time::Duration;

/// Without any sign of life for so long, a store counts as one that does not answer.
pub const ANSWER: Duration = Duration::from_secs(5);

/// What the slowest device we know of writes in a second, flushed. A large import may honestly take
/// longer than [`ANSWER`], and a write shows no sign of life before it is done.
const BYTES_A_SECOND: usize = 512 * 1024;

/// So often the patience with reading doubles.
const DOUBLINGS: u32 = 3;

/// How long to wait while so many bytes are written.
pub fn writing(bytes: usize) -> Duration {
    ANSWER + Duration::from_secs((bytes / BYTES_A_SECOND) as u64)
}

/// How long to wait for something that is read, of which nobody knows how large it is. A store that
/// was silent gets twice the time, and twice again: it may only be slow, and what is given up at the
/// same moment each time would never be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    silent: u32,
}

impl Reading {
    /// How long to wait for the next sign of life.
    pub fn patience(self) -> Duration {
        ANSWER * (1 << self.silent)
    }

    /// It was silent.
    pub fn was_silent(&mut self) {
        self.silent = (self.silent + 1).min(DOUBLINGS);
    }

    /// It answered, whatever it said.
    pub fn was_answered(&mut self) {
        self.silent = 0;
    }
}
