//! All different words of many texts, in order, so that a start of a word is one range.

use std::ops::Range;

use super::order::compare;

/// Words in order, in one text.
///
/// Invariant: `starts` has one more element than there are words, and no word comes twice.
#[derive(Debug, Clone)]
pub(super) struct Lexicon {
    text: Vec<u8>,
    starts: Vec<u32>,
    // The pairs of neighbouring bytes in each word, as bits.
    pairs: Vec<u32>,
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::with_room(0, 0)
    }
}

impl Lexicon {
    pub(super) fn with_room(words: usize, bytes: usize) -> Self {
        let mut starts = Vec::with_capacity(words + 1);
        starts.push(0);
        Self { text: Vec::with_capacity(bytes), starts, pairs: Vec::with_capacity(words) }
    }

    /// Adds a word that comes after all others; returns its number.
    pub(super) fn push(&mut self, word: &[u8]) -> u32 {
        self.text.extend_from_slice(word);
        self.starts.push(self.text.len() as u32);
        self.pairs.push(pairs(word));
        self.len() - 1
    }

    pub(super) fn len(&self) -> u32 {
        self.starts.len() as u32 - 1
    }

    /// How many bytes all words have together.
    pub(super) fn bytes(&self) -> usize {
        self.text.len()
    }

    pub(super) fn all(&self) -> Range<u32> {
        0..self.len()
    }

    #[inline(always)]
    pub(super) fn word(&self, number: u32) -> &[u8] {
        let starts = &self.starts[number as usize..number as usize + 2];
        &self.text[starts[0] as usize..starts[1] as usize]
    }

    /// The word's text; words are pushed as text, so this is never lossy.
    pub(super) fn text(&self, number: u32) -> &str {
        std::str::from_utf8(self.word(number)).unwrap_or_default()
    }

    /// Gives every word that has these bytes, but not at its start.
    pub(super) fn each_inside(&self, bytes: &[u8], found: &mut dyn FnMut(u32)) {
        let wanted = pairs(bytes);
        for (number, pairs) in self.pairs.iter().enumerate() {
            // Few words have all the pairs, and most of those have the bytes.
            if pairs & wanted == wanted && place_inside(self.word(number as u32), bytes).is_some() {
                found(number as u32);
            }
        }
    }

    /// The words, among those `within`, that start with `prefix`.
    ///
    /// The words within must have something in common up to where `prefix` differs, as all words
    /// and every range from here do.
    pub(super) fn range(&self, within: &Range<u32>, prefix: &[u8]) -> Range<u32> {
        let start = self.first(within, |word| compare(word, prefix).is_lt());
        let rest = start..within.end;
        let end = self.first(&rest, |word| word.starts_with(prefix));
        start..end
    }

    /// The first word within that is no longer `before`.
    fn first(&self, within: &Range<u32>, before: impl Fn(&[u8]) -> bool) -> u32 {
        let (mut low, mut high) = (within.start, within.end);
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.word(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The word itself, if it is the first of this range of words that start with it.
    pub(super) fn exactly(&self, range: &Range<u32>, word: &[u8]) -> Option<u32> {
        (!range.is_empty() && self.word(range.start).len() == word.len()).then_some(range.start)
    }

    pub(super) fn size(&self) -> usize {
        self.text.capacity() + 4 * (self.starts.capacity() + self.pairs.capacity())
    }

    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.starts.shrink_to_fit();
        self.pairs.shrink_to_fit();
    }
}

/// One bit of 32 for each pair of neighbouring bytes.
fn pairs(word: &[u8]) -> u32 {
    let mut bits = 0;
    let mut before = None;
    for &byte in word {
        if let Some(before) = before {
            let pair = u32::from(before) << 8 | u32::from(byte);
            bits |= 1 << (pair.wrapping_mul(0x9E37_79B1) >> 27);
        }
        before = Some(byte);
    }
    bits
}

/// Where in the word these bytes begin, but not at its start.
pub(super) fn place_inside(word: &[u8], bytes: &[u8]) -> Option<usize> {
    let mut rest = word;
    while rest.len() > bytes.len() {
        rest = &rest[1..];
        if rest.starts_with(bytes) {
            return Some(word.len() - rest.len());
        }
    }
    None
}
