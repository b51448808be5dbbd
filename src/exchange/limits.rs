//! How much of a foreign file is taken in, beyond what the book itself allows.
//!
//! Each is tested at one below, at, and one above.

/// Bytes of one card, its photo included.
pub const CARD_BYTES: usize = 8 << 20;
/// Properties of one card; one with more is left out alone.
pub const CARD_LINES: usize = 2_000;
/// Lines of all cards of a file, folded ones counted once. Each is some work, however short it is,
/// and a file that is all short lines would take minutes.
pub const FILE_LINES: usize = 2_000_000;
/// Commas and semicolons in all cards of a file, for the same reason: each may begin another part.
pub const FILE_PARTS: usize = 4_000_000;
/// Bytes of a photo, unpacked; a larger one is left out, and the card is read without it.
pub const PHOTO_BYTES: usize = 5 << 20;
/// Bytes of a line that is kept for the way out, the line of its label included.
pub const FOREIGN_LINE: usize = 4 << 10;
/// Columns of a table.
pub const COLUMNS: usize = 1_000;
/// Cells of a table, below its header, as far down as people are read.
pub const FILE_CELLS: usize = 10_000_000;
/// Rows at the top of a table among which the header is looked for.
pub const HEADER_ROWS: usize = 20;
/// Bytes at the top of a table within which the header is looked for.
pub const HEADER_BYTES: usize = 1 << 20;
/// Bytes of a cell in quotes behind its first line; a quote that is not closed within is none.
pub const QUOTED_BYTES: usize = 1 << 20;
