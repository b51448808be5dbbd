//! The different words of a segment in the making, in the order in which they came.

use std::mem;

use super::keys::{Slots, Vacancy};
use super::lexicon::Lexicon;
use super::order::{compare, first_bytes};
use super::sort::sort_many;
use super::sounds::sound_key;

/// Words, each with what is known of it.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: Vec<Entry>,
    // The bytes of all words, one after the other.
    text: Vec<u8>,
    slots: Slots,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    // Decides alone whether a word of up to eight bytes is the same.
    first: u64,
    end: u32,
    // Is it a word of a name, so that another may sound like it?
    named: bool,
}

impl Vocabulary {
    /// The number of a word, which may be new.
    pub(super) fn number(&mut self, word: &[u8], named: bool) -> u32 {
        let first = first_bytes(word);
        let hash = hash(first, word);
        let words = &self.words[..];
        let is_it = |number: u32| {
            words[number as usize].first == first && (word.len() < 8 || self.word(number) == word)
        };
        let number = match self.slots.find(hash, is_it) {
            Ok(known) => known,
            Err(vacancy) => self.add(word, first, vacancy),
        };
        if named {
            self.words[number as usize].named = true;
        }
        number
    }

    fn add(&mut self, word: &[u8], first: u64, vacancy: Vacancy) -> u32 {
        let number = self.words.len() as u32;
        self.text.extend_from_slice(word);
        self.words.push(Entry { first, end: self.text.len() as u32, named: false });
        let mut slots = mem::take(&mut self.slots);
        slots.insert(vacancy, number, |it| hash(self.words[it as usize].first, self.word(it)));
        self.slots = slots;
        number
    }

    fn word(&self, number: u32) -> &[u8] {
        let at = number as usize;
        let start = at.checked_sub(1).map_or(0, |before| self.words[before].end as usize);
        &self.text[start..self.words[at].end as usize]
    }

    /// The numbers of all words, in the order of the words.
    pub(super) fn in_order(&self) -> Vec<u32> {
        let mut order: Vec<(u64, u32)> =
            self.words.iter().zip(0..).map(|(entry, number)| (entry.first, number)).collect();
        // Eight bytes decide nearly always.
        sort_many(&mut order);
        for equals in order.chunk_by_mut(|a, b| a.0 == b.0) {
            self.sort_equals(equals);
        }
        order.into_iter().map(|(_, word)| word).collect()
    }

    /// Sorts words that start with the same eight bytes.
    fn sort_equals(&self, equals: &mut [(u64, u32)]) {
        for end in 1..equals.len() {
            let before =
                |it: &(u64, u32)| compare(self.word(it.1), self.word(equals[end].1)).is_lt();
            let place = equals[..end].partition_point(before);
            equals[place..=end].rotate_right(1);
        }
    }

    /// For every word its place in the order.
    pub(super) fn new_numbers(&self, order: &[u32]) -> Vec<u32> {
        let mut new_numbers = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            new_numbers[old as usize] = new as u32;
        }
        new_numbers
    }

    pub(super) fn lexicon(&self, order: &[u32]) -> Lexicon {
        let mut lexicon = Lexicon::with_room(order.len(), self.text.len());
        for &word in order {
            lexicon.push(self.word(word));
        }
        lexicon
    }

    /// The sound keys of names with the words' places in the order, by key.
    pub(super) fn sounds(&self, order: &[u32]) -> Vec<(u32, u32)> {
        let mut sounds = Vec::new();
        for (new, &old) in order.iter().enumerate() {
            if self.words[old as usize].named {
                let word = std::str::from_utf8(self.word(old)).unwrap_or_default();
                sounds.extend(sound_key(word).map(|key| (u64::from(key), new as u32)));
            }
        }
        sort_many(&mut sounds);
        sounds.into_iter().map(|(key, word)| (key as u32, word)).collect()
    }
}

/// Mixes the bytes that are not in `first` in as FNV-1a does (RFC 9923); nobody attacks.
#[inline(always)]
fn hash(first: u64, word: &[u8]) -> u32 {
    // A short word has its bytes on top only: they must come down before the multiplication.
    let mixed = (first ^ (first >> 32)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut hash = (mixed >> 32) as u32;
    for byte in word.iter().skip(8) {
        hash = (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
    hash
}
