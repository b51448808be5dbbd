//! An exchange file is sealed, piece by piece.

use aead_stream::EncryptorBE32;

use super::chunks::Chunks;
use super::header::Header;
use super::secret::Secret;
use super::{Cipher, Cost, Nonce, Salt, SealProblem};

/// Why sealing a chunk cannot fail.
const FEW: &str = "no book has four thousand million chunks";

/// A file that is being sealed. Each part that it gives is to be written behind the one before.
pub struct Seal {
    encryptor: EncryptorBE32<Cipher>,
    /// What every chunk is bound to.
    line: Box<[u8]>,
    chunks: Chunks,
}

impl Seal {
    /// Begins a file, and gives its header. Making the key is meant to take time and memory. Salt and
    /// nonce must be drawn by chance, anew for every file.
    ///
    /// # Errors
    /// [`SealProblem::TooCostly`] when the device does not give the memory.
    pub fn begin(
        passphrase: &str,
        salt: Salt,
        nonce: Nonce,
        cost: Cost,
    ) -> Result<(Self, Vec<u8>), SealProblem> {
        let secret = Secret::of(passphrase, &salt, cost)?;
        let line = Header::of(salt, nonce, cost, secret.check).line;
        let encryptor = EncryptorBE32::new(&secret.key.into(), &nonce.into());
        let written = [&line, &b"\n"[..]].concat();
        Ok((Self { encryptor, line, chunks: Chunks::of(cost.chunk_size()) }, written))
    }

    /// Seals more plain bytes; what does not fill a chunk is held back.
    pub fn add(&mut self, plain: &[u8]) -> Vec<u8> {
        let Self { encryptor, line, chunks } = self;
        chunks.add(plain, |chunk| encryptor.encrypt_next_in_place(line, chunk)).expect(FEW)
    }

    /// Seals what was held back. Without this part the file counts as cut.
    pub fn end(self) -> Vec<u8> {
        let mut last = self.chunks.last();
        self.encryptor.encrypt_last_in_place(&self.line, &mut last).expect(FEW);
        last
    }
}
