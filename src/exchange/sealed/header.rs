//! The first line of a sealed file, both ways. Nothing in it is trusted.

use serde::Deserialize;
use serde_json::Number;

use super::limits::{CHUNK, HEADER_BYTES, LANES, LEAST_OF_A_LANE, MEMORY, PASSES};
use super::secret::Secret;
use super::{Nonce, Opening, Salt, SealProblem, VERSION};
use crate::exchange::byname::text;
use crate::exchange::mark::{self, from_header};

const FORMAT: &str = "byname-sealed";
const CIPHER: &str = "xchacha20-poly1305-stream-be32";
const KDF: &str = "argon2id";

/// Bytes of the line's end, from `,"crc"` on.
const CRC_BYTES: usize = r#","crc":"01234567"}"#.len();

/// Whether these bytes, or the file of which these are the first, say that they are a sealed file. A
/// byte order mark and blanks before the header are passed over.
pub fn is_sealed(bytes: &[u8]) -> bool {
    mark::is_of(bytes, format!("\"{FORMAT}\"").as_bytes())
}

/// How much opening a file takes. Only what is within the limits can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cost {
    /// KiB that Argon2id takes.
    pub(super) memory: u32,
    pub(super) passes: u32,
    pub(super) lanes: u32,
    /// Plain bytes of a chunk.
    pub(super) chunk: u32,
}

impl Cost {
    /// What our files take: 64 MiB three times, which is the second of the two ways that RFC 9106
    /// recommends (section 4), but in one lane, because a browser has one.
    pub const USUAL: Self = Self { memory: 64 << 10, passes: 3, lanes: 1, chunk: 64 << 10 };

    /// Memory for Argon2id in KiB, its passes and lanes, and plain bytes of a chunk.
    ///
    /// # Errors
    /// [`SealProblem::TooCostly`] when one is above its limit, [`SealProblem::Changed`] when one is
    /// less than there can be: no app writes that.
    pub fn of(memory: u64, passes: u64, lanes: u64, chunk: u64) -> Result<Self, SealProblem> {
        let lanes = within(lanes, 1, LANES)?;
        Ok(Self {
            memory: within(memory, LEAST_OF_A_LANE * lanes, MEMORY)?,
            passes: within(passes, 1, PASSES)?,
            lanes,
            chunk: within(chunk, 1, CHUNK)?,
        })
    }

    /// Plain bytes of a chunk.
    pub(super) fn chunk_size(self) -> usize {
        usize::try_from(self.chunk).expect("the limit of a chunk fits into memory")
    }
}

fn within(number: u64, least: u32, most: u32) -> Result<u32, SealProblem> {
    match u32::try_from(number) {
        Ok(number) if number < least => Err(SealProblem::Changed),
        Ok(number) if number <= most => Ok(number),
        Ok(_) | Err(_) => Err(SealProblem::TooCostly),
    }
}

/// What the first line of a sealed file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The line without its line feed: what every chunk is bound to.
    pub(super) line: Box<[u8]>,
    pub(super) cost: Cost,
    salt: Salt,
    pub(super) nonce: Nonce,
    check: [u8; 16],
    length: usize,
}

impl Header {
    /// Reads the header from the first bytes of a file: [`HEADER_BYTES`] of them, or all there are.
    ///
    /// # Errors
    /// What is wrong with it. What is cut or changed so early that its format cannot be told is
    /// [`SealProblem::NotSealed`].
    pub fn read(first: &[u8]) -> Result<Self, SealProblem> {
        let ours = from_header(first);
        let before = first.len() - ours.len();
        if !is_sealed(first) {
            return Err(SealProblem::NotSealed);
        }
        let Some(line) = ours.iter().position(|byte| *byte == b'\n').map(|end| &ours[..end]) else {
            let is_all = first.len() < HEADER_BYTES;
            return Err(if is_all { SealProblem::Cut } else { SealProblem::Changed });
        };
        let length = before + line.len() + 1;
        if HEADER_BYTES < length || !has_its_crc(line) {
            return Err(SealProblem::Changed);
        }
        let Version { version } = read(line)?;
        match u32::try_from(whole(&version)) {
            Ok(VERSION) => Self::said(line, length),
            Ok(newer) if VERSION < newer => Err(SealProblem::Newer(newer)),
            Ok(_) => Err(SealProblem::Changed),
            Err(_) => Err(SealProblem::Newer(u32::MAX)),
        }
    }

    /// What a line of our version says.
    fn said(line: &[u8], length: usize) -> Result<Self, SealProblem> {
        let Said { cipher, kdf, memory, passes, lanes, salt, nonce, chunk, check } = read(line)?;
        let [memory, passes, lanes, chunk] = [memory, passes, lanes, chunk].map(|it| whole(&it));
        let cost = Cost::of(memory, passes, lanes, chunk)?;
        if cipher != CIPHER || kdf != KDF {
            return Err(SealProblem::Changed);
        }
        let (salt, nonce, check) = (bytes(&salt)?, bytes(&nonce)?, bytes(&check)?);
        Ok(Self { line: line.into(), cost, salt, nonce, check, length })
    }

    /// The header of a file that is to be sealed with this secret. Its line has no line feed yet.
    pub(super) fn of(salt: Salt, nonce: Nonce, cost: Cost, check: [u8; 16]) -> Self {
        let Cost { memory, passes, lanes, chunk } = cost;
        let what =
            format!(r#""format":"{FORMAT}","version":{VERSION},"cipher":"{CIPHER}","kdf":"{KDF}""#);
        let costs = format!(r#""memory":{memory},"passes":{passes},"lanes":{lanes}"#);
        let [salt_hex, nonce_hex, check_hex] = [&salt[..], &nonce, &check].map(text::hex);
        let chances = format!(r#""salt":"{salt_hex}","nonce":"{nonce_hex}""#);
        let mut line =
            format!(r#"{{{what},{costs},{chances},"chunk":{chunk},"check":"{check_hex}""#);
        line.push_str(&crc(line.as_bytes()));
        let length = line.len() + 1;
        Self { line: line.into_bytes().into(), cost, salt, nonce, check, length }
    }

    /// How many bytes of the file come before what is sealed.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Tries a passphrase. This is made to take time and memory.
    ///
    /// # Errors
    /// [`SealProblem::WrongPassphrase`], and [`SealProblem::TooCostly`] when the device has not got
    /// the memory.
    pub fn unlock(&self, passphrase: &str) -> Result<Opening, SealProblem> {
        let secret = Secret::of(passphrase, &self.salt, self.cost)?;
        if secret.check != self.check {
            return Err(SealProblem::WrongPassphrase);
        }
        Ok(Opening::of(self, &secret))
    }
}

/// The end of a line that begins like this.
fn crc(before: &[u8]) -> String {
    format!(r#","crc":"{:08x}"}}"#, crc32fast::hash(before))
}

fn has_its_crc(line: &[u8]) -> bool {
    let parts = line.len().checked_sub(CRC_BYTES).map(|at| line.split_at(at));
    parts.is_some_and(|(before, end)| end == crc(before).as_bytes())
}

/// What every version says.
#[derive(Deserialize)]
struct Version {
    version: Number,
}

/// What our version says besides.
#[derive(Deserialize)]
struct Said {
    cipher: String,
    kdf: String,
    memory: Number,
    passes: Number,
    lanes: Number,
    salt: String,
    nonce: String,
    chunk: Number,
    check: String,
}

fn read<'a, T: Deserialize<'a>>(line: &'a [u8]) -> Result<T, SealProblem> {
    serde_json::from_slice(line).map_err(|_| SealProblem::Changed)
}

/// A number as a whole one: the greatest there is for what is greater, nought for what is none.
fn whole(number: &Number) -> u64 {
    const BEYOND: f64 = 18_446_744_073_709_551_616.0;
    let is_beyond = number.as_f64().is_some_and(|it| BEYOND <= it);
    number.as_u64().unwrap_or(if is_beyond { u64::MAX } else { 0 })
}

fn bytes<const N: usize>(hex: &str) -> Result<[u8; N], SealProblem> {
    let bytes = text::bytes(hex).ok_or(SealProblem::Changed)?;
    <[u8; N]>::try_from(&bytes[..]).map_err(|_| SealProblem::Changed)
}
