//! How much of an exchange file is taken in.
//!
//! Each is tested at one below, at, and one above. How deep values may be nested is
//! [`crate::domain::limits::DEPTH`], because the disk has to take them, too.

/// Bytes of a file. Well above the domain's limit for foreign files, because a shop must always be
/// able to read its own copy.
pub const BYTES: usize = 1 << 30;
/// Bytes of a line.
pub const LINE_BYTES: usize = 16 << 20;
/// Lines after the header that are not blank.
pub const LINES: usize = 5_000_000;
/// Values in all fields, those within lists and maps counted too. In memory each takes many times the
/// two bytes that it may have in the file.
pub const VALUES: usize = 10_000_000;
/// Devices of which the header says what was seen. What says more says nothing.
pub const DEVICES: usize = 4_096;
/// Characters in the name of a field or of a kind. The longest that is written here is a set's name
/// and a contact with its label, below a thousand.
pub const KEY: usize = 4_096;

/// The limits that depend on the file's size, so that they can be tested with small files.
#[derive(Debug, Clone, Copy)]
pub(super) struct Most {
    pub(super) bytes: usize,
    pub(super) line_bytes: usize,
    pub(super) lines: usize,
    pub(super) values: usize,
}

/// The limits of every file that is really read.
pub(super) const MOST: Most =
    Most { bytes: BYTES, line_bytes: LINE_BYTES, lines: LINES, values: VALUES };
