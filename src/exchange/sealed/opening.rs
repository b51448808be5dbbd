//! A sealed file is opened, piece by piece.

use aead_stream::DecryptorBE32;

use super::chunks::Chunks;
use super::header::Header;
use super::secret::Secret;
use super::{Cipher, SealProblem, TAG};

/// A file that is being opened. **What it gives was written by whoever knew the passphrase, but only
/// [`Opening::end`] tells that it was all.**
pub struct Opening {
    /// Gone as soon as something was wrong: behind that, nothing is right.
    decryptor: Option<DecryptorBE32<Cipher>>,
    /// What every chunk is bound to.
    line: Box<[u8]>,
    chunks: Chunks,
}

impl Opening {
    pub(super) fn of(header: &Header, secret: &Secret) -> Self {
        let decryptor = DecryptorBE32::new(&secret.key.into(), &header.nonce.into());
        let chunks = Chunks::of(header.cost.chunk_size() + TAG);
        Self { decryptor: Some(decryptor), line: header.line.clone(), chunks }
    }

    /// Takes more of what stands behind the header, and gives the plain bytes of the chunks that are
    /// complete and as they were written.
    ///
    /// # Errors
    /// [`SealProblem::Changed`], from then on for ever.
    pub fn add(&mut self, sealed: &[u8]) -> Result<Vec<u8>, SealProblem> {
        let Self { decryptor: Some(decryptor), line, chunks } = self else {
            return Err(SealProblem::Changed);
        };
        let plain = chunks.add(sealed, |chunk| decryptor.decrypt_next_in_place(line, chunk));
        plain.map_err(|_| {
            self.decryptor = None;
            SealProblem::Changed
        })
    }

    /// The plain bytes of the last chunk.
    ///
    /// # Errors
    /// [`SealProblem::Cut`] when it is too short to be a chunk, or is whole but not the last; a file
    /// that was cut within a chunk cannot be told from one that was changed there, and is
    /// [`SealProblem::Changed`].
    pub fn end(self) -> Result<Vec<u8>, SealProblem> {
        let mut decryptor = self.decryptor.ok_or(SealProblem::Changed)?;
        let is_full = self.chunks.is_full();
        let mut last = self.chunks.last();
        let is_before_another =
            is_full && decryptor.decrypt_next_in_place(&self.line, &mut last.clone()).is_ok();
        if last.len() < TAG || is_before_another {
            return Err(SealProblem::Cut);
        }
        let opened = decryptor.decrypt_last_in_place(&self.line, &mut last);
        opened.map(|()| last).map_err(|_| SealProblem::Changed)
    }
}
