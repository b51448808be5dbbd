//! The sealed exchange file: an exchange file that only its passphrase opens.
//!
//! The first line is JSON (RFC 8259) without blanks, ended by a line feed; here it is broken to be
//! read. What is sealed follows to the end of the file.
//!
//! ```text
//! {"format":"byname-sealed","version":1,"cipher":"xchacha20-poly1305-stream-be32",
//! "kdf":"argon2id","memory":65536,"passes":3,"lanes":1,"salt":"<32 hex>","nonce":"<38 hex>",
//! "chunk":65536,"check":"<32 hex>","crc":"<8 hex>"}
//! ```
//!
//! - **`format` stands first, then `version`, and `crc` last**, in every version. `crc` is the CRC-32
//!   (as in gzip and PNG) of the line's bytes before `,"crc"`, so that a damaged header is told apart
//!   from a wrong passphrase. It keeps nobody from changing the header on purpose; the tags do.
//! - The passphrase is taken as UTF-8, without the white space around it. Nothing else is done to
//!   it: letters and accents count as they were typed (keyboards type accents in one piece, NFC).
//! - Argon2id (RFC 9106, version 1.3) makes 48 bytes of it, with `memory` in KiB, `passes`, `lanes`
//!   and the 16 bytes of `salt`: the first 32 are the key, the other 16 are `check`, so that a wrong
//!   passphrase is told apart from a changed file.
//! - The plain bytes are cut into chunks of `chunk` bytes. The last may be shorter; it is empty only
//!   when there are no plain bytes at all. Each is sealed with XChaCha20-Poly1305 and grows by its
//!   tag of 16 bytes, which stands behind it.
//! - The 24 bytes of a chunk's nonce are the 19 of `nonce`, the chunk's number from nought in four
//!   bytes (the greatest first), and one byte that is 1 for the last chunk and 0 for all others. This
//!   is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its
//!   Nonce-Reuse Misuse-Resistance, 2015), so chunks cannot be swapped, left out or doubled, and no
//!   end can be cut off, without it being noticed.
//! - **The header line, without its line feed, is associated data of every chunk.**
//!
//! A reader ignores names in the header that it does not know. A version 1 with another cipher or
//! another way to the key was never written by anybody, and counts as changed.
//!
//! Salt and nonce come from whoever seals, and **must be drawn anew by chance for every file**.

mod chunks;
mod header;
mod limits;
mod opening;
mod sealing;
mod secret;

pub use crate::domain::foreign::SealProblem;
pub use header::{Cost, Header, is_sealed};
pub use limits::{CHUNK, HEADER_BYTES, LANES, MEMORY, PASSES};
pub use opening::Opening;
pub use sealing::Seal;

use chacha20poly1305::XChaCha20Poly1305;

/// The version of the format that this app writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// Bytes of a tag.
const TAG: usize = 16;

/// Bytes that make the same passphrase another key in every file.
pub type Salt = [u8; 16];

/// What a chunk's nonce begins with.
pub type Nonce = [u8; 19];

/// What seals and opens a chunk.
type Cipher = XChaCha20Poly1305;
