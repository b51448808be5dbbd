//! The first bytes of an exchange file, which tell that it is one.

/// What stands there, with blanks in between as anybody likes.
const TOKENS: [&[u8]; 4] = [b"{", br#""format""#, b":", br#""byname""#];

/// What some editors put before it.
const BYTE_ORDER_MARK: &[u8; 3] = b"\xef\xbb\xbf";

/// Whether these bytes, or the file of which these are the first, say that they are ours. A byte
/// order mark and blanks before the header are passed over.
pub fn is_byname(bytes: &[u8]) -> bool {
    let mut opening = Opening::default();
    opening.pass(bytes).is_some() && opening.is_done()
}

/// How far the first bytes are read.
#[derive(Debug, Default)]
pub(super) struct Opening {
    /// Bytes of the byte order mark.
    mark: usize,
    /// Whether anything else has come.
    is_behind_mark: bool,
    token: usize,
    /// Bytes of the token.
    at: usize,
}

impl Opening {
    /// Whether the file has said that it is ours.
    pub(super) fn is_done(&self) -> bool {
        self.token == TOKENS.len()
    }

    /// Reads more bytes. Tells how many of them stand before the header; `None` when the file is not
    /// ours.
    pub(super) fn pass(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut before = 0;
        for byte in bytes {
            if self.is_done() {
                break;
            }
            if !self.take(*byte) {
                return None;
            }
            before += usize::from(self.token == 0);
        }
        Some(before)
    }

    fn take(&mut self, byte: u8) -> bool {
        if !self.is_behind_mark && BYTE_ORDER_MARK.get(self.mark) == Some(&byte) {
            self.mark += 1;
            return true;
        }
        self.is_behind_mark = true;
        if 0 < self.mark && self.mark < BYTE_ORDER_MARK.len() {
            return false;
        }
        if self.at == 0 && byte.is_ascii_whitespace() {
            return true;
        }
        let token = TOKENS[self.token];
        let is_next = token[self.at] == byte;
        self.at += 1;
        if self.at == token.len() {
            (self.token, self.at) = (self.token + 1, 0);
        }
        is_next
    }
}
