//! Bytes that come in pieces of any size, and go on in chunks of one size.

/// Holds one chunk at most. It goes on when more comes, because only the end of the file tells which
/// chunk is the last.
#[derive(Debug)]
pub(super) struct Chunks {
    size: usize,
    held: Vec<u8>,
}

impl Chunks {
    /// None yet; each will have so many bytes, at least one.
    pub(super) fn of(size: usize) -> Self {
        Self { size, held: Vec::new() }
    }

    /// Takes more bytes, and gives what `turn` makes of every chunk that more follows.
    ///
    /// # Errors
    /// That of the first chunk that could not be turned.
    pub(super) fn add<E>(
        &mut self,
        mut bytes: &[u8],
        mut turn: impl FnMut(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Vec<u8>, E> {
        let mut turned = Vec::with_capacity(bytes.len());
        while !bytes.is_empty() {
            if self.is_full() {
                turn(&mut self.held)?;
                turned.append(&mut self.held);
            }
            let (now, later) = bytes.split_at(bytes.len().min(self.size - self.held.len()));
            self.held.extend(now);
            bytes = later;
        }
        Ok(turned)
    }

    /// Whether the chunk that is held has as many bytes as it may have.
    pub(super) fn is_full(&self) -> bool {
        self.held.len() == self.size
    }

    /// The last chunk.
    pub(super) fn last(self) -> Vec<u8> {
        self.held
    }
}
