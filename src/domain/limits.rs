//! How much of anything the book takes in, by name.
//!
//! Counted in characters (Unicode scalar values) or pieces. Each is tested at one below, at, and
//! one above.

/// Characters in a name, a company, a label or a tag.
pub const NAME: usize = 200;
/// Characters in a line such as a phone number, a mail address or a link, and in a postal address.
pub const LINE: usize = 500;
/// Characters in a longer text: a note, what somebody likes.
pub const TEXT: usize = 20_000;
/// Phones, mails, addresses, links or tags of one person, each.
pub const PER_PERSON: usize = 50;
/// Days after which somebody is missed at the latest, where the owner sets it.
pub const PATIENCE: u16 = 3_650;
/// Days that a gift or a card may take, and late wishes be late, at most.
pub const LEAD: u16 = 90;
/// Bytes of a file that is read.
pub const FILE_BYTES: usize = 64 << 20;
/// People in a file that is read.
pub const FILE_PEOPLE: usize = 200_000;
/// Pixels along the longer side of a photo that is kept.
pub const PHOTO_SIDE: u32 = 320;
/// Bytes of a photo that is kept. One of ours has about a fiftieth of that.
pub const PHOTO_BYTES: usize = 1 << 20;
/// Pixels of a picture that is made into a photo.
pub const PICTURE_PIXELS: u64 = 40_000_000;
/// How deep values of newer versions may be nested.
pub const DEPTH: usize = 16;
/// Steps that can be taken back.
pub const STEPS: usize = 200;

/// So many of the latest steps are in memory at least, and twice as many at most.
pub const STEPS_AT_HAND: usize = 1_000;
/// Hits that are shown under the box.
pub const HITS: usize = 20;
