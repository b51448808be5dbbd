//! Many documents made ready for finding, unchangeable but for what dies in it.

use std::ops::Range;

use super::Field;
use super::docs::Docs;
use super::lexicon::Lexicon;
use super::phones::Digits;

/// One word in one field of one document: the document's number, the field, and whether the word
/// is the first of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Posting(pub u32);

impl Posting {
    /// How many kinds of posting there are: fields, times first or not.
    pub(super) const KINDS: usize = 32;

    pub(super) fn new(doc: u32, field: Field, first: bool) -> Self {
        Self(doc << 5 | (field as u32) << 1 | u32::from(first))
    }

    pub(super) fn doc(self) -> u32 {
        self.0 >> 5
    }

    /// The field and whether it is the first word, as a place in a table of `KINDS`.
    pub(super) fn kind(self) -> usize {
        (self.0 & 31) as usize
    }

    pub(super) fn field(self) -> Field {
        Field::ALL[self.kind() >> 1]
    }

    /// The same in a document that has another number now.
    pub(super) fn moved(self, doc: u32) -> Self {
        Self(doc << 5 | self.0 & 31)
    }
}

/// Documents, their words in order, and which word is in which document.
#[derive(Debug, Clone, Default)]
pub(super) struct Segment {
    pub docs: Docs,
    pub lexicon: Lexicon,
    // The postings of word n end at the nth place.
    pub posting_ends: Vec<u32>,
    // By word, then by document.
    pub postings: Vec<Posting>,
    // Sound keys of the words that are names, with the words, in order.
    pub sounds: Vec<(u32, u32)>,
    pub phones: Vec<Digits>,
    // The document of each phone.
    pub phone_docs: Vec<u32>,
}

impl Segment {
    /// Where the postings of a run of words are.
    pub(super) fn postings_of(&self, words: &Range<u32>) -> Range<usize> {
        self.posting_start(words.start)..self.posting_start(words.end)
    }

    fn posting_start(&self, word: u32) -> usize {
        let before = word.checked_sub(1);
        before.map_or(0, |before| self.posting_ends[before as usize] as usize)
    }

    /// The words that sound like this.
    pub(super) fn sounding(&self, key: u32) -> impl Iterator<Item = u32> {
        let start = self.sounds.partition_point(|(it, _)| *it < key);
        self.sounds[start..].iter().take_while(move |(it, _)| *it == key).map(|(_, word)| *word)
    }

    pub(super) fn shrink(&mut self) {
        self.lexicon.shrink();
        self.posting_ends.shrink_to_fit();
        self.postings.shrink_to_fit();
    }

    pub(super) fn size(&self) -> usize {
        self.docs.size()
            + self.lexicon.size()
            + 4 * (self.posting_ends.capacity() + self.postings.capacity())
            + 8 * (self.sounds.capacity() + self.phones.capacity())
            + 4 * self.phone_docs.capacity()
    }
}
