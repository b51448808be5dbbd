//! How much of a foreign file is taken in, beyond what the book itself allows.
//!
//! Each is tested at one below, at, and one above.

/// Bytes of one card, its photo included.
pub const CARD_BYTES: usize = 8 << 20;
/// Properties of one card.
pub const CARD_LINES: usize = 20_000;
/// Bytes of a photo, unpacked; a larger one is left out, and the card is read without it.
pub const PHOTO_BYTES: usize = 5 << 20;
/// Bytes of a line that is kept for the way out, the line of its label included.
pub const FOREIGN_LINE: usize = 4 << 10;
/// Columns of a table.
pub const COLUMNS: usize = 1_000;
/// Rows at the top of a table among which the header is looked for.
pub const HEADER_ROWS: usize = 20;
/// Bytes at the top of a table within which the header is looked for.
pub const HEADER_BYTES: usize = 1 << 20;
/// Bytes of a cell in quotes behind its first line; a quote that is not closed within is none.
pub const QUOTED_BYTES: usize = 1 << 20;
