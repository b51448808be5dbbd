//! A sealed copy is opened with its passphrase, and a copy sealed with one.

use futures::StreamExt;
use futures::channel::mpsc::UnboundedReceiver;
use web_sys::{Blob, File};

use byname::browser::files::{self, FileProblem, Pieces, Slices};
use byname::exchange::errand::{Asked, Told};
use byname::exchange::sealed::{
    Cost, HEADER_BYTES, Header, Nonce, Opening, Salt, Seal, SealProblem,
};

use super::tell;

/// Opens a sealed copy. It is opened to its end before anything of it is read, so that nothing is
/// taken of a file that was changed. `None` when it cannot be: that was told.
pub(super) async fn opened(file: &File, answers: &mut UnboundedReceiver<Asked>) -> Option<Blob> {
    match open(file, answers).await {
        Ok(blob) => blob,
        Err(told) => {
            tell(&told, vec![]);
            None
        }
    }
}

async fn open(file: &File, answers: &mut UnboundedReceiver<Asked>) -> Result<Option<Blob>, Told> {
    let first = files::beginning(file, HEADER_BYTES).await;
    let header = Header::read(&first).map_err(Told::SealFailed)?;
    let Some(mut opening) = unlocked(&header, answers).await? else { return Ok(None) };
    let mut plain = Pieces::default();
    let mut before = header.length();
    let mut slices = Slices::of(file);
    while let Some(slice) = slices.next().await {
        let slice = slice.map_err(|_: FileProblem| Told::Closed)?;
        let sealed = &slice[before.min(slice.len())..];
        before = before.saturating_sub(slice.len());
        plain.add(&opening.add(sealed).map_err(Told::SealFailed)?);
    }
    plain.add(&opening.end().map_err(Told::SealFailed)?);
    Ok(Some(plain.blob("").ok_or(Told::Closed)?))
}

/// Asks for the passphrase until it is right; `None` when another file was opened meanwhile.
async fn unlocked(
    header: &Header,
    answers: &mut UnboundedReceiver<Asked>,
) -> Result<Option<Opening>, Told> {
    tell(&Told::Sealed { was_wrong: false }, vec![]);
    while let Some(asked) = answers.next().await {
        let Asked::Unlock { passphrase } = asked else { continue };
        match header.unlock(&passphrase) {
            Ok(opening) => return Ok(Some(opening)),
            Err(SealProblem::WrongPassphrase) => {
                tell(&Told::Sealed { was_wrong: true }, vec![]);
            }
            Err(problem) => return Err(Told::SealFailed(problem)),
        }
    }
    Ok(None)
}

/// Seals a file and tells its parts.
pub(super) async fn seal(file: &File, passphrase: &str, salt: Salt, nonce: Nonce) {
    let told = sealed(file, passphrase, salt, nonce).await.err();
    tell(&told.unwrap_or(Told::SealEnd), vec![]);
}

async fn sealed(file: &File, passphrase: &str, salt: Salt, nonce: Nonce) -> Result<(), Told> {
    let begun = Seal::begin(passphrase, salt, nonce, Cost::USUAL);
    let (mut seal, header) = begun.map_err(Told::SealFailed)?;
    tell(&Told::SealPart, vec![header]);
    let mut slices = Slices::of(file);
    while let Some(slice) = slices.next().await {
        let slice = slice.map_err(|_: FileProblem| Told::Closed)?;
        tell(&Told::SealPart, vec![seal.add(&slice)]);
    }
    tell(&Told::SealPart, vec![seal.end()]);
    Ok(())
}
