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

    #[inline(always)]
    pub(super) fn new(doc: u32, field: Field, first: bool) -> Self {
        Self(doc << 5 | (field as u32) << 1 | u32::from(first))
    }

    #[inline(always)]
    pub(super) fn doc(self) -> u32 {
        self.0 >> 5
    }

    /// The field and whether it is the first word, as a place in a table of `KINDS`.
    #[inline(always)]
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

/// Postings by word, then by document.
#[derive(Debug, Clone, Default)]
pub(super) struct Postings {
    // The postings of word n end at the nth place.
    ends: Vec<u32>,
    all: Vec<Posting>,
}

impl Postings {
    pub(super) fn with_room(words: usize, postings: usize) -> Self {
        Self { ends: Vec::with_capacity(words), all: Vec::with_capacity(postings) }
    }

    /// Puts postings, each with the number of its word, in the order of the words.
    pub(super) fn in_order(unordered: &[(u32, Posting)], order: &[u32]) -> Self {
        // Slices, because indexing a `Vec` is a call where code is made small.
        let places = &mut vec![0; order.len()][..];
        for (word, _) in unordered {
            places[*word as usize] += 1;
        }
        let mut ends = Vec::with_capacity(order.len());
        let mut end = 0;
        for &word in order {
            let start = end;
            end += std::mem::replace(&mut places[word as usize], start);
            ends.push(end);
        }
        let mut all = vec![Posting(0); unordered.len()];
        let sorted = &mut all[..];
        for (word, posting) in unordered {
            let place = &mut places[*word as usize];
            sorted[*place as usize] = *posting;
            *place += 1;
        }
        Self { ends, all }
    }

    /// The postings of a run of words.
    pub(super) fn of(&self, words: &Range<u32>) -> &[Posting] {
        let place =
            |word: u32| word.checked_sub(1).map_or(0, |before| self.ends[before as usize] as usize);
        &self.all[place(words.start)..place(words.end)]
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn push(&mut self, posting: Posting) {
        self.all.push(posting);
    }

    /// What was pushed since the last word ended is of the next word.
    pub(super) fn end_word(&mut self) {
        self.ends.push(self.all.len() as u32);
    }

    fn shrink(&mut self) {
        self.ends.shrink_to_fit();
        self.all.shrink_to_fit();
    }

    fn size(&self) -> usize {
        4 * (self.ends.capacity() + self.all.capacity())
    }
}

/// Documents, their words in order, and which word is in which document.
#[derive(Debug, Clone, Default)]
pub(super) struct Segment {
    pub docs: Docs,
    pub lexicon: Lexicon,
    /// Words in people's own names; for most queries nothing else need be looked at.
    pub names: Postings,
    /// Words in all other fields.
    pub others: Postings,
    // Sound keys of the words that are names, with the words, in order.
    pub sounds: Vec<(u32, u32)>,
    pub phones: Vec<Digits>,
    // The document of each phone.
    pub phone_docs: Vec<u32>,
}

impl Segment {
    /// The words that sound like this.
    pub(super) fn sounding(&self, key: u32) -> impl Iterator<Item = u32> {
        let start = self.sounds.partition_point(|sound| sound.0 < key);
        self.sounds[start..].iter().take_while(move |it| it.0 == key).map(|it| it.1)
    }

    pub(super) fn shrink(&mut self) {
        self.lexicon.shrink();
        self.names.shrink();
        self.others.shrink();
        self.docs.shrink();
        self.sounds.shrink_to_fit();
        self.phones.shrink_to_fit();
        self.phone_docs.shrink_to_fit();
    }

    pub(super) fn size(&self) -> usize {
        self.docs.size()
            + self.lexicon.size()
            + self.names.size()
            + self.others.size()
            + 8 * (self.sounds.capacity() + self.phones.capacity())
            + 4 * self.phone_docs.capacity()
    }
}
