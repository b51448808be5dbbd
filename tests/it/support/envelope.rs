//! The envelope around the bytes on the disk, written by hand: what another program could write.

/// How many bytes stand before the body: `BN`, a format, a letter, a checksum.
pub const HEAD: usize = 8;

/// A body in an envelope of this format whose checksum is right.
pub fn sealed(format: u8, letter: char, body: &[u8]) -> Vec<u8> {
    let named = [b'B', b'N', format, letter as u8];
    let sum = crc32fast::hash(&[&named[..], body].concat()).to_le_bytes();
    [&named[..], &sum[..], body].concat()
}

/// The same bytes as a version with a newer format would have sealed them.
pub fn as_newer(bytes: &[u8]) -> Vec<u8> {
    sealed(bytes[2] + 1, bytes[3] as char, &bytes[HEAD..])
}
