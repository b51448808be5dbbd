//! A copy is read back before it counts, by the program beside the app: the screen never waits.

use futures::StreamExt;
use web_sys::File;

use crate::browser::page;
use crate::browser::worker::{Line, Message};
use crate::exchange::errand::{Asked, Told};

/// What came of reading a copy back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// It says what was meant.
    Good,
    /// It does not, or cannot be read to its end.
    Different,
    /// There was nobody to read it: the program did not start, or ended.
    NotRead,
}

/// Reads a copy back and compares the sum of what it says with that of what was meant.
pub async fn proved(file: &File, passphrase: Option<String>, meant: &str) -> Proof {
    match digest(file, passphrase).await {
        None => Proof::NotRead,
        Some(Some(digest)) if digest == meant => Proof::Good,
        Some(_) => Proof::Different,
    }
}

/// The sum of a copy, `None` for one that is not whole; `None` at all when nobody read it.
async fn digest(file: &File, passphrase: Option<String>) -> Option<Option<String>> {
    let (line, mut inbox) = Line::open(&page::reader()).ok()?;
    let mut asked = Some(Asked::Prove { passphrase });
    while let Some(Ok(Message { text, .. })) = inbox.next().await {
        match Told::read(&text)? {
            Told::Ready(version) if version == env!("CARGO_PKG_VERSION") => {
                line.say(&asked.take()?.text(), Some(file)).ok()?;
            }
            Told::Proved { digest } => return Some(digest),
            // The passphrase is on its way already; what goes wrong with it ends with no sum.
            Told::Sealed { .. } | Told::SealFailed(_) | Told::Closed => {}
            Told::Ready(_)
            | Told::Opened { .. }
            | Told::CopyHead { .. }
            | Told::Records { .. }
            | Told::Photos { .. }
            | Told::CopyEnd { .. }
            | Told::CopyRefused(_)
            | Told::SealPart
            | Told::SealEnd
            | Told::PinHash(_)
            | Told::Refused(_)
            | Told::Slice(_)
            | Told::End(_) => return None,
        }
    }
    None
}
