//! The words of a text, folded, each with the place it has in the text.

use std::ops::Range;

use super::fold::fold_letter;
use super::script::{ASCII, is_binding, is_pictogram, is_unspaced, is_word_letter, second_letter};

/// A word as it is looked for.
pub(super) struct Word<'a> {
    /// The folded letters and digits as UTF-8; never empty.
    pub bytes: &'a [u8],
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    pub spelling: Spelling,
    /// How many words of the text, as written, come before it.
    pub count: usize,
}

impl Word<'_> {
    pub(super) fn text(&self) -> &str {
        // Words are made of whole folded letters.
        std::str::from_utf8(self.bytes).unwrap_or_default()
    }

    pub(super) fn is_own(&self) -> bool {
        self.spelling == Spelling::Own
    }
}

/// Why a word is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    /// As written, folded.
    Own,
    /// The other way to write the word before: `mueller` beside `muller` for "Müller".
    Second,
    /// Words that also count as one: `jeanluc` for "Jean-Luc", `oneill` for "O'Neill",
    /// `山田太郎` for "山田 太郎".
    Joined,
}

/// Cuts texts into words; keeps its buffers from text to text.
#[derive(Debug, Default)]
pub(super) struct Splitter {
    own: Letters,
    // Empty as long as the word has only one spelling.
    second: Letters,
    joined: Letters,
    // Does the joined text end in a script without spaces?
    joined_unspaced: bool,
    // The letter just read, folded.
    folded: String,
    joined_words: usize,
    joined_start: usize,
    // What stood between the last word and this one lets them count as one.
    bound: bool,
    at: Range<usize>,
    count: usize,
}

/// The bytes of a word. A `Vec` of them, but its `push` stays fast where code is made small.
#[derive(Debug, Default)]
struct Letters {
    bytes: Vec<u8>,
    count: usize,
}

impl Letters {
    #[inline(always)]
    fn push(&mut self, byte: u8) {
        if self.count == self.bytes.len() {
            self.bytes.resize(2 * self.count + 64, 0);
        }
        self.bytes[self.count] = byte;
        self.count += 1;
    }

    fn push_all(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.push(*byte);
        }
    }

    fn clear(&mut self) {
        self.count = 0;
    }

    fn is_empty(&self) -> bool {
        self.count == 0
    }

    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.count]
    }
}

type Sink<'s> = &'s mut dyn FnMut(Word<'_>);

impl Splitter {
    /// Gives every word of the text to `sink`; `join` also gives the joined ones.
    ///
    /// A word is a run of letters and digits. A pictogram is a word by itself, and a text of signs
    /// only is one word, so that it too can be found.
    pub(super) fn split(&mut self, text: &str, join: bool, sink: Sink<'_>) {
        self.count = 0;
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let byte = bytes[at];
            if ASCII[byte as usize] != 0 {
                at = self.ascii(bytes, at, join, sink);
            } else if byte.is_ascii() {
                self.gap(matches!(byte, b'-' | b'\'' | b'`'), join, sink);
                at += 1;
            } else {
                let letter = text[at..].chars().next().expect("at is where a letter starts");
                self.wide(letter, at, join, sink);
                at += letter.len_utf8();
            }
        }
        self.end(text, join, sink);
    }

    /// Takes in as many ASCII letters and digits as there are; returns where they end.
    fn ascii(&mut self, bytes: &[u8], start: usize, join: bool, sink: Sink<'_>) -> usize {
        if self.own.is_empty() {
            self.begin(start, false, join, sink);
        }
        let before = self.own.count;
        let mut at = start;
        for byte in &bytes[start..] {
            let folded = ASCII[*byte as usize];
            if folded == 0 {
                break;
            }
            self.own.push(folded);
            at += 1;
        }
        if !self.second.is_empty() {
            self.second.push_all(&self.own.as_bytes()[before..]);
        }
        self.at.end = at;
        at
    }

    /// Takes in one letter that is not ASCII.
    fn wide(&mut self, letter: char, at: usize, join: bool, sink: Sink<'_>) {
        let before = self.own.count;
        let second = second_letter(letter, self.own.as_bytes().last());
        self.folded.clear();
        fold_letter(letter, &mut self.folded);
        let end = at + letter.len_utf8();
        let Some(first) = self.folded.chars().next() else { return self.mark(second, end) };
        if !is_word_letter(first) {
            return self.sign(letter, at, join, sink);
        }
        if before == 0 {
            self.begin(at, is_unspaced(first), join, sink);
        }
        self.at.end = end;
        self.own.push_all(self.folded.as_bytes());
        if second.is_some() && self.second.is_empty() {
            self.second.push_all(self.own.as_bytes());
        } else if !self.second.is_empty() {
            self.second.push_all(self.folded.as_bytes());
        }
        if let Some(letter) = second {
            self.second.push(letter);
        }
    }

    /// A mark that folding dropped: it may still make a second spelling of the letter before.
    fn mark(&mut self, second: Option<u8>, end: usize) {
        if self.own.is_empty() {
            return;
        }
        self.at.end = end;
        if let Some(letter) = second {
            if self.second.is_empty() {
                self.second.push_all(self.own.as_bytes());
            }
            self.second.push(letter);
        }
    }

    fn sign(&mut self, sign: char, at: usize, join: bool, sink: Sink<'_>) {
        self.gap(is_binding(sign), join, sink);
        if is_pictogram(sign) {
            self.begin(at, false, join, sink);
            self.own.push_all(sign.encode_utf8(&mut [0; 4]).as_bytes());
            self.at.end = at + sign.len_utf8();
            self.gap(false, join, sink);
        }
    }

    fn begin(&mut self, at: usize, unspaced: bool, join: bool, sink: Sink<'_>) {
        if join && !self.bound && !(unspaced && self.joined_unspaced) {
            self.give_joined(sink);
        }
        self.joined_unspaced = unspaced;
        self.at = at..at;
    }

    /// Something stands between two words; a lone hyphen or apostrophe lets them count
    /// as one.
    fn gap(&mut self, binding: bool, join: bool, sink: Sink<'_>) {
        self.bound = binding && !self.own.is_empty();
        if !self.own.is_empty() {
            self.give(join, sink);
        }
    }

    fn give(&mut self, join: bool, sink: Sink<'_>) {
        let (at, count) = (self.at.clone(), self.count);
        sink(Word { bytes: self.own.as_bytes(), at: at.clone(), spelling: Spelling::Own, count });
        if !self.second.is_empty() {
            sink(Word { bytes: self.second.as_bytes(), at, spelling: Spelling::Second, count });
            self.second.clear();
        }
        // Alone, it need not be kept.
        if join && (self.bound || self.joined_unspaced || self.joined_words > 0) {
            if self.joined.is_empty() {
                self.joined_start = self.at.start;
            }
            self.joined.push_all(self.own.as_bytes());
            self.joined_words += 1;
        }
        self.count += 1;
        self.own.clear();
    }

    fn give_joined(&mut self, sink: Sink<'_>) {
        if self.joined_words > 1 {
            let at = self.joined_start..self.at.end;
            let count = self.count - self.joined_words;
            sink(Word { bytes: self.joined.as_bytes(), at, spelling: Spelling::Joined, count });
        }
        self.joined.clear();
        self.joined_words = 0;
    }

    fn end(&mut self, text: &str, join: bool, sink: Sink<'_>) {
        self.gap(false, join, sink);
        self.give_joined(sink);
        if self.count > 0 {
            return;
        }
        let signs = text.trim();
        if !signs.is_empty() {
            let start = text.len() - text.trim_start().len();
            let at = start..start + signs.len();
            sink(Word { bytes: signs.as_bytes(), at, spelling: Spelling::Own, count: 0 });
        }
    }
}
