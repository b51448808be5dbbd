//! A PIN is checked by the program beside the app: the screen never waits.

use futures::StreamExt;

use crate::browser::worker::{Line, Message};
use crate::browser::{clock, page};
use crate::domain::lock::{Lock, Pin};
use crate::exchange::errand::{Asked, Told};

/// What came of trying a PIN.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// It is the PIN.
    Right,
    /// It is not.
    Wrong,
    /// It was not tried: after so many wrong ones she has to wait.
    Waits,
    /// There was nobody to check it.
    NotChecked,
}

/// Whether it is the PIN of a lock.
pub(super) async fn checked(pin: &Pin, lock: &Lock) -> Checked {
    match hash(pin, lock.salt).await {
        None => Checked::NotChecked,
        Some(hash) if hash == lock.hash => Checked::Right,
        Some(_) => Checked::Wrong,
    }
}

/// A lock for a new PIN; `None` when there was nobody to make it.
pub async fn lock_of(pin: &Pin) -> Option<Lock> {
    let salt = clock::chance();
    hash(pin, salt).await.map(|hash| Lock::new(salt, hash))
}

async fn hash(pin: &Pin, salt: [u8; 16]) -> Option<String> {
    let (line, mut inbox) = Line::open(&page::reader()).ok()?;
    let mut asked = Some(Asked::Pin { digits: pin.digits().to_owned(), salt });
    while let Some(Ok(Message { text, .. })) = inbox.next().await {
        match Told::read(&text)? {
            Told::Ready(version) if version == env!("CARGO_PKG_VERSION") => {
                line.say(&asked.take()?.text(), None).ok()?;
            }
            Told::PinHash(hash) => return hash,
            Told::Ready(_)
            | Told::Opened { .. }
            | Told::CopyHead { .. }
            | Told::Records { .. }
            | Told::Photos { .. }
            | Told::CopyEnd { .. }
            | Told::CopyRefused(_)
            | Told::Sealed { .. }
            | Told::SealFailed(_)
            | Told::SealPart
            | Told::SealEnd
            | Told::Proved { .. }
            | Told::Refused(_)
            | Told::Closed
            | Told::Slice(_)
            | Told::End(_) => return None,
        }
    }
    None
}
