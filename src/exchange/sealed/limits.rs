//! How much memory and time a sealed file may ask for, before anything of it is tried.
//!
//! Each is tested at one below, at, and one above.

/// KiB of memory that Argon2id takes: 256 MiB.
pub const MEMORY: u32 = 256 << 10;
/// Passes of Argon2id over that memory.
pub const PASSES: u32 = 12;
/// Lanes of Argon2id.
pub const LANES: u32 = 4;
/// Plain bytes of a chunk, of which one is held in memory.
pub const CHUNK: u32 = 1 << 20;
/// Bytes of the header with its line feed, and all that stands before it. Ours have about 350.
pub const HEADER_BYTES: usize = 4 << 10;

/// KiB of memory that each lane of Argon2 takes at least (RFC 9106, section 3.1).
pub(super) const LEAST_OF_A_LANE: u32 = 8;
