//! The frames of which the files of the second copy are made.
//!
//! ```text
//! frame   "BNT1", a letter for what it is, length of the key (u8), two zeros, length of the body
//!         (u32), CRC-32 of key and body, CRC-32 of these first 16 bytes; then the key and the body
//! ```
//!
//! All numbers are little-endian, both sums IEEE 802.3. A frame that is damaged is passed over and
//! the next one is looked for: in a file that is written in place, what stands behind a torn write
//! still counts.

use memchr::memmem;

const MAGIC: &[u8; 4] = b"BNT1";
/// Bytes of a frame before its key.
pub const HEAD: usize = 20;

/// What a frame holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Letter {
    /// What a slot is, and how much was there; its key is empty.
    Begin = b'B',
    /// A page, by its key.
    Page = b'P',
    /// A log entry; its key is empty.
    Entry = b'L',
    /// A step, by its number.
    Step = b'S',
    /// A photo, by its id.
    Photo = b'F',
    /// The end of a slot.
    End = b'E',
}

impl Letter {
    const ALL: [Self; 6] =
        [Self::Begin, Self::Page, Self::Entry, Self::Step, Self::Photo, Self::End];

    fn of(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|it| *it as u8 == code)
    }
}

/// A frame that was found whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame<'a> {
    /// What it holds.
    pub letter: Letter,
    /// Under which key.
    pub key: &'a [u8],
    /// The bytes that were kept.
    pub body: &'a [u8],
    /// Where it begins.
    pub at: usize,
}

impl Frame<'_> {
    /// How many bytes it takes in the file.
    pub fn length(&self) -> usize {
        HEAD + self.key.len() + self.body.len()
    }
}

/// Writes a frame behind what is there. A key has at most 32 bytes.
pub fn write(to: &mut Vec<u8>, letter: Letter, key: &[u8], body: &[u8]) {
    let start = to.len();
    let key_length = u8::try_from(key.len()).expect("a key has at most 32 bytes");
    let body_length = u32::try_from(body.len()).expect("nothing of 4 GB is ever kept as one");
    to.extend_from_slice(MAGIC);
    to.extend_from_slice(&[letter as u8, key_length, 0, 0]);
    to.extend_from_slice(&body_length.to_le_bytes());
    to.extend_from_slice(&sum(key, body).to_le_bytes());
    let head = sum(&to[start..], &[]);
    to.extend_from_slice(&head.to_le_bytes());
    to.extend_from_slice(key);
    to.extend_from_slice(body);
}

fn sum(first: &[u8], second: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(first);
    hasher.update(second);
    hasher.finalize()
}

/// What is found when a frame is looked for at some place.
enum Look<'a> {
    Found(Frame<'a>),
    /// The file ends before a frame that may begin here does.
    Cut,
    /// None.
    Nothing,
}

/// The frames of a file, the first one first.
#[derive(Debug, Clone)]
pub struct Frames<'a> {
    bytes: &'a [u8],
    at: usize,
    damaged: usize,
    is_part: bool,
}

impl<'a> Frames<'a> {
    /// Looks for frames in these bytes.
    pub fn of(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0, damaged: 0, is_part: false }
    }

    /// The same of bytes that go on: what may be whole with more of them is not judged.
    pub fn of_part(bytes: &'a [u8]) -> Self {
        Self { is_part: true, ..Self::of(bytes) }
    }

    /// Behind the last frame that was found.
    pub fn at(&self) -> usize {
        self.at
    }

    /// At how many places something was damaged so far. A last frame that was cut is none: it was
    /// being written when the page was killed, so nobody was told that it is kept.
    pub fn damaged(&self) -> usize {
        self.damaged
    }

    fn look(&self) -> Look<'a> {
        let rest = &self.bytes[self.at..];
        let Some(head) = rest.get(..HEAD) else { return Look::Cut };
        let number =
            |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        if !head.starts_with(MAGIC) || number(16) != sum(&head[..16], &[]) {
            return Look::Nothing;
        }
        let (key_length, body_length) = (usize::from(head[5]), number(8) as usize);
        let Some(all) = rest[HEAD..].get(..key_length + body_length) else { return Look::Cut };
        let (key, body) = all.split_at(key_length);
        // Where the sum is wrong, a write may have been torn and the next one stand right behind what
        // there is of it: so only the head is passed over.
        let letter = Letter::of(head[4]).filter(|_| number(12) == sum(key, body));
        letter.map_or(Look::Nothing, |letter| Look::Found(Frame { letter, key, body, at: self.at }))
    }

    /// Goes on to the next place where a frame may begin. What was wiped is all zeros, and no damage;
    /// nor is a last frame that was cut.
    fn pass_over(&mut self, is_cut: bool) {
        let rest = &self.bytes[self.at..];
        let next = memmem::find(rest.get(1..).unwrap_or_default(), MAGIC).map(|it| it + 1);
        let passed = &rest[..next.unwrap_or(rest.len())];
        let is_last = next.is_none() && is_cut;
        if !is_last && passed.iter().any(|it| *it != 0) {
            self.damaged += 1;
        }
        self.at += passed.len();
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Frame<'a>;

    fn next(&mut self) -> Option<Frame<'a>> {
        while self.at < self.bytes.len() {
            let is_cut = match self.look() {
                Look::Found(frame) => {
                    self.at += frame.length();
                    return Some(frame);
                }
                Look::Cut => true,
                Look::Nothing => false,
            };
            if is_cut && self.is_part {
                return None;
            }
            self.pass_over(is_cut);
        }
        None
    }
}
