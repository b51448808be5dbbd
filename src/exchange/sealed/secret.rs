//! A passphrase becomes a key, slowly, so that guessing is slow too.

use argon2::{Algorithm, Argon2, Block, Params, Version};

use super::{Cost, Salt, SealProblem};

const KEY: usize = 32;
const CHECK: usize = 16;

/// What is derived from a passphrase. The key is never shown, not even by chance in a message.
pub(super) struct Secret {
    pub(super) key: [u8; KEY],
    /// Stands in the header, and tells nothing about the key.
    pub(super) check: [u8; CHECK],
}

impl Secret {
    /// Derives it.
    ///
    /// # Errors
    /// [`SealProblem::TooCostly`] when the device does not give the memory.
    pub(super) fn of(passphrase: &str, salt: &Salt, cost: Cost) -> Result<Self, SealProblem> {
        let Cost { memory, passes, lanes, chunk: _ } = cost;
        let params = Params::new(memory, passes, lanes, Some(KEY + CHECK));
        let params = params.expect("a cost is checked when it is made");
        let mut blocks = blocks(params.block_count()).ok_or(SealProblem::TooCostly)?;
        let mut bytes = [0; KEY + CHECK];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                passphrase.trim().as_bytes(),
                salt,
                &mut bytes,
                &mut blocks[..],
            )
            .expect("salt, memory and output are as long as they must be");
        let (key, check) = bytes.split_at(KEY);
        let lengths = "it was split there";
        Ok(Self { key: key.try_into().expect(lengths), check: check.try_into().expect(lengths) })
    }
}

/// Asks for the memory instead of taking it, because not getting what is taken ends the program.
fn blocks(count: usize) -> Option<Vec<Block>> {
    let mut blocks = Vec::new();
    blocks.try_reserve_exact(count).ok()?;
    blocks.resize(count, Block::new());
    Some(blocks)
}
