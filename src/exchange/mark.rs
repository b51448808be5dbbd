//! The first bytes of our own files, which say what they are.

/// The bytes from the header's first on: a byte order mark and blanks before it are passed over.
pub(super) fn from_header(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start()
}

/// Whether these bytes, or the file of which these are the first, begin with a header of this
/// format, which is given as JSON has it: in its quotes.
pub(super) fn is_of(bytes: &[u8], format: &[u8]) -> bool {
    let mut tokens = [b"{", &br#""format""#[..], b":", format].into_iter();
    let rest = tokens
        .try_fold(from_header(bytes), |rest, token| rest.trim_ascii_start().strip_prefix(token));
    rest.is_some()
}
