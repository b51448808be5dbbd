//! What a device keeps of its PIN: slow to make, so that guessing is slow too.
//!
//! Argon2id (RFC 9106) with the least that OWASP's Password Storage Cheat Sheet recommends: 19 MiB and
//! two passes, which takes a phone a few tenths of a second. Ten thousand PINs of four digits are still
//! soon tried by whoever has copied the files of the device; it only has to be slower than looking.

use argon2::{Algorithm, Argon2, Block, Params, Version};

use super::byname::text::hex;
use crate::domain::lock::Pin;

/// KiB.
const MEMORY: u32 = 19 * 1_024;
const PASSES: u32 = 2;
const BYTES: usize = 32;

/// What is kept, as 64 hexadecimal digits; `None` when the device does not give the memory.
pub fn hash(pin: &Pin, salt: &[u8; 16]) -> Option<String> {
    let params = Params::new(MEMORY, PASSES, 1, Some(BYTES)).expect("a cost that RFC 9106 allows");
    let mut blocks = Vec::new();
    // Asked for instead of taken, because not getting what is taken ends the program.
    blocks.try_reserve_exact(params.block_count()).ok()?;
    blocks.resize(params.block_count(), Block::new());
    let mut bytes = [0; BYTES];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(pin.digits().as_bytes(), salt, &mut bytes, &mut blocks[..])
        .expect("salt, memory and output are as long as they must be");
    Some(hex(&bytes))
}
