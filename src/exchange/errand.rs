//! What the app and the program that reads files for it say to each other, as JSON.
//!
//! The app asks for a file to be opened, hears what it is, and asks for its people, as often as she
//! changes what a column means. They come in slices, so that neither side ever waits for long.
//!
//! Of a copy of a book the app hears the head, then all that is in it, unasked; it says of each slice
//! that it has taken it. Of a copy that it has made itself it hears only the sum of what is in it.
//!
//! What a device keeps of its PIN is made there, too: it takes longer than a screen may wait.

use serde::{Deserialize, Serialize};

use super::byname::{Head, LineProblem, Refusal, Whole};
use super::sealed::{Nonce, Salt, SealProblem};
use super::{Skipped, Source, Table, TableChoice, Unreadable};
use crate::domain::arrival::Incoming;

/// What the app asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Asked {
    /// To open the file that comes with it.
    Open,
    /// For the people of the file that is open.
    People {
        /// Which time it is asked: what is told carries it, so that an older answer is known.
        turn: u32,
        /// What the columns of a table mean; for vCards, and as it was guessed, nothing.
        choice: Option<TableChoice>,
    },
    /// For more of the copy that is being read: a slice of it has been taken.
    More,
    /// For the sealed copy to be opened with this passphrase.
    Unlock {
        /// What she typed.
        passphrase: String,
    },
    /// For the file that comes with it to be sealed.
    Seal {
        /// What opens it.
        passphrase: String,
        /// Drawn by chance for this file.
        salt: Salt,
        /// Drawn by chance for this file.
        nonce: Nonce,
    },
    /// For the copy that comes with it to be read from its beginning to its end, as a device would
    /// that merges it.
    Prove {
        /// What opens it, if it is sealed.
        passphrase: Option<String>,
    },
    /// For what a device keeps of this PIN.
    Pin {
        /// Its digits.
        digits: String,
        /// Drawn by chance when the PIN was set.
        salt: Salt,
    },
}

/// What the reader tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Told {
    /// It is there; this is its version, which must be the app's own.
    Ready(String),
    /// The file is an address book.
    Opened {
        /// Who wrote it.
        source: Source,
        /// Bytes of its text.
        size: usize,
        /// Its columns, if it is a table.
        table: Option<Table>,
    },
    /// The file is a copy of a book.
    CopyHead {
        /// What its header says; `None` when it is damaged.
        head: Option<Head>,
        /// How many records it announces.
        announced: Option<u64>,
        /// Bytes of the file.
        size: usize,
    },
    /// Some of what is in the copy. The records come with this, as the bytes of a page.
    Records {
        /// Bytes of the file that are read by now.
        done: usize,
        /// Lines that were left out.
        skipped: Vec<(usize, LineProblem)>,
    },
    /// Some photos of the copy: the bytes of each come with this.
    Photos {
        /// Bytes of the file that are read by now.
        done: usize,
    },
    /// That was the whole copy.
    CopyEnd {
        /// Whether it is all that was written.
        #[serde(with = "WholeText")]
        whole: Whole,
    },
    /// The copy is sealed: its passphrase is waited for.
    Sealed {
        /// Whether one was tried that does not open it.
        was_wrong: bool,
    },
    /// The sealed copy cannot be opened, or the file not sealed.
    SealFailed(SealProblem),
    /// More bytes of the sealed file, as one part.
    SealPart,
    /// That was the whole sealed file.
    SealEnd,
    /// The copy was read to its end.
    Proved {
        /// The sum of what it says, as [`Digest`](super::byname::Digest) makes it; `None` when it is
        /// not whole, or anything of it cannot be read.
        digest: Option<String>,
    },
    /// What a device keeps of the PIN; `None` when it does not give the memory.
    PinHash(Option<String>),
    /// Nothing is taken of the copy, whatever of it was told before.
    CopyRefused(#[serde(with = "RefusalText")] Refusal),
    /// The file is nothing that can be read.
    Refused(Unreadable),
    /// The device would not let the file be read.
    Closed,
    /// Some of its people.
    Slice(Slice),
    /// That was all, the turn says of what.
    End(u32),
}

/// Some people of a file, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slice {
    /// Which time they were asked for.
    pub turn: u32,
    /// Bytes of the text that are read by now.
    pub done: usize,
    /// The people. Of those with a photo the card names it, and the bytes come with this.
    pub people: Vec<Incoming>,
    /// Cards and rows that were left out.
    pub skipped: Vec<Skipped>,
}

/// How [`Whole`] goes over the line.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Whole")]
enum WholeText {
    Complete,
    Cut,
    Changed,
}

/// How [`Refusal`] goes over the line.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Refusal")]
enum RefusalText {
    NotOurs,
    Newer(u32),
    TooLarge,
}

impl Asked {
    /// The text that goes over the line.
    pub fn text(&self) -> String {
        // Plain data with text for keys can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a text that came over the line; `None` for one of another version.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl Told {
    /// The text that goes over the line.
    pub fn text(&self) -> String {
        // Plain data with text for keys can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a text that came over the line; `None` for one of another version.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}
