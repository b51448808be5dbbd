//! The PIN that brings back what is hidden while a customer looks, and how long whoever guesses waits.
//!
//! It hides and does not encrypt: whoever can read the files of this device can read the book. It belongs
//! to one device, and is never in the book.

use serde::{Deserialize, Serialize};

/// Digits of a PIN, at least and at most.
pub const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

/// So many wrong tries are free. One's own fingers slip, too.
pub const FREE_TRIES: u32 = 5;

/// Milliseconds until a PIN that was forgotten may be taken away: longer than a customer is left alone
/// with the device, and short enough for whoever it belongs to.
pub const FORGOTTEN: u64 = 10 * MINUTE;

const SECOND: u64 = 1_000;
const MINUTE: u64 = 60 * SECOND;

/// Milliseconds to wait after the last free try, and after each one that follows; from there on as after
/// the last of these.
const WAITS: [u64; 6] = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];

/// A PIN as it was typed: digits alone. It is never shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Reads a PIN. Digits of Arabic script are those of the Latin one, because which of them a keyboard
    /// has depends on the language it is set to. `None` for anything but [`DIGITS`] digits.
    pub fn read(typed: &str) -> Option<Self> {
        let digits: Option<String> = typed.trim().chars().map(latin).collect();
        digits.filter(|it| DIGITS.contains(&it.len())).map(Self)
    }

    /// Its digits.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

fn latin(sign: char) -> Option<char> {
    let value = match sign {
        '0'..='9' => u32::from(sign) - u32::from('0'),
        '٠'..='٩' => u32::from(sign) - u32::from('٠'),
        '۰'..='۹' => u32::from(sign) - u32::from('۰'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// What a device keeps of its PIN, and of the tries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// Drawn by chance for this PIN.
    pub salt: [u8; 16],
    /// What is derived from the PIN and the salt.
    pub hash: String,
    /// Wrong tries since the last right one.
    #[serde(default)]
    wrong: u32,
    /// When the last wrong one was, in milliseconds since 1970 (UTC).
    #[serde(default)]
    tried: u64,
    /// When somebody said that the PIN is forgotten.
    #[serde(default)]
    forgotten: Option<u64>,
}

impl Lock {
    /// A lock that nobody has tried yet.
    pub fn new(salt: [u8; 16], hash: String) -> Self {
        Self { salt, hash, wrong: 0, tried: 0, forgotten: None }
    }

    /// Counts a try, before it is known whether it is right: leaving the page in between does not make
    /// it free.
    #[must_use]
    pub fn tried(mut self, now: u64) -> Self {
        self.wrong = self.wrong.saturating_add(1);
        self.tried = now;
        self
    }

    /// The try was right: whatever was counted, and asked by whoever forgot, is over.
    #[must_use]
    pub fn opened(self) -> Self {
        Self::new(self.salt, self.hash)
    }

    /// Milliseconds until the next try; nought when it may be now.
    pub fn wait(&self, now: u64) -> u64 {
        let Some(over) = self.wrong.checked_sub(FREE_TRIES) else { return 0 };
        let last = WAITS.len() - 1;
        let wait = WAITS[usize::try_from(over).unwrap_or(last).min(last)];
        left(self.tried, wait, now)
    }

    /// Somebody says that the PIN is forgotten.
    #[must_use]
    pub fn forgotten(mut self, now: u64) -> Self {
        self.forgotten = self.forgotten.or(Some(now));
        self
    }

    /// It is not forgotten after all.
    #[must_use]
    pub fn remembered(mut self) -> Self {
        self.forgotten = None;
        self
    }

    /// Whether somebody said that it is forgotten.
    pub fn is_forgotten(&self) -> bool {
        self.forgotten.is_some()
    }

    /// Milliseconds until a PIN that was forgotten may be taken away; `None` while nobody says that it
    /// was.
    pub fn goes_in(&self, now: u64) -> Option<u64> {
        self.forgotten.map(|since| left(since, FORGOTTEN, now))
    }

    /// The same where the clock was set back since: what was noted would else be ahead for as long.
    #[must_use]
    pub fn by_clock(mut self, now: u64) -> Self {
        self.tried = self.tried.min(now);
        self.forgotten = self.forgotten.map(|it| it.min(now));
        self
    }
}

fn left(since: u64, wait: u64, now: u64) -> u64 {
    wait.saturating_sub(now.saturating_sub(since))
}
