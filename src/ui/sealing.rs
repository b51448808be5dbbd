//! A file is sealed with a passphrase, by the program beside the app: the screen never waits.

use futures::StreamExt;

use crate::browser::clock;
use crate::browser::files::Pieces;
use crate::browser::page;
use crate::browser::worker::{Line, Message};
use crate::exchange::errand::{Asked, Told};

/// Seals a file. `None` when the device has not got the memory, or the program is not there.
pub async fn sealed(plain: &Pieces, passphrase: String) -> Option<Pieces> {
    let file = plain.file("", "")?;
    let (line, mut inbox) = Line::open(&page::reader()).ok()?;
    let (salt, nonce) = (clock::chance(), clock::chance());
    let mut asked = Some(Asked::Seal { passphrase, salt, nonce });
    let mut pieces = Pieces::default();
    while let Some(Ok(Message { text, parts })) = inbox.next().await {
        match Told::read(&text)? {
            Told::Ready(version) if version == env!("CARGO_PKG_VERSION") => {
                line.say(&asked.take()?.text(), Some(&file)).ok()?;
            }
            Told::SealPart => parts.iter().for_each(|part| pieces.add(part)),
            Told::SealEnd => return Some(pieces),
            Told::Ready(_)
            | Told::Opened { .. }
            | Told::CopyHead { .. }
            | Told::Records { .. }
            | Told::Photos { .. }
            | Told::CopyEnd { .. }
            | Told::CopyRefused(_)
            | Told::Sealed { .. }
            | Told::SealFailed(_)
            | Told::Proved { .. }
            | Told::PinHash(_)
            | Told::Refused(_)
            | Told::Closed
            | Told::Slice(_)
            | Told::End(_) => return None,
        }
    }
    None
}
