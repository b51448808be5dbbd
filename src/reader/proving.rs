//! A copy that was just made is read back, all of it, as another device would read it.

use futures::channel::mpsc::unbounded;
use web_sys::{Blob, File};

use byname::exchange::byname::Proving;
use byname::exchange::errand::Asked;

use super::copying::Text;
use super::sealing;

/// The sum of what the copy says; `None` when it is not whole, or anything of it cannot be read.
pub(super) async fn digest(file: &File, passphrase: Option<String>) -> Option<String> {
    let Some(passphrase) = passphrase else { return digest_of(file).await };
    let (say, mut answers) = unbounded();
    say.unbounded_send(Asked::Unlock { passphrase }).ok()?;
    // Where it does not open the copy, there is no other.
    drop(say);
    digest_of(&sealing::opened(file, &mut answers).await?).await
}

async fn digest_of(file: &Blob) -> Option<String> {
    let mut text = Text::of(file).await?;
    let mut proving = Proving::default();
    while let Some(piece) = text.next().await {
        proving.add(&piece.ok()?)?;
    }
    proving.end()
}
