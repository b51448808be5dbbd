//! Two segments as one, without what has died in them.

use std::cmp::Ordering;

use super::docs::DEAD;
use super::lexicon::Lexicon;
use super::order::compare;
use super::segment::{Posting, Postings, Segment};

/// A segment and the new numbers of its documents and words, `DEAD` for those that are gone.
struct Part<'a> {
    segment: &'a Segment,
    docs: Vec<u32>,
    words: Vec<u32>,
}

impl<'a> Part<'a> {
    fn new(segment: &'a Segment, first: u32) -> Self {
        let docs = segment.docs.renumbered(first);
        Self { segment, docs, words: Vec::with_capacity(segment.lexicon.len() as usize) }
    }

    fn living(&self) -> u32 {
        self.docs.iter().filter(|doc| **doc != DEAD).count() as u32
    }

    /// The next word that was not yet given a number.
    fn next(&self) -> Option<&'a [u8]> {
        let next = self.words.len() as u32;
        (next < self.segment.lexicon.len()).then(|| self.segment.lexicon.word(next))
    }

    /// The sounds of the words that are left, as they are numbered now; still in order.
    fn sounds(&self) -> impl Iterator<Item = (u32, u32)> {
        let now = |(key, word): &(u32, u32)| (*key, self.words[*word as usize]);
        self.segment.sounds.iter().map(now).filter(|(_, word)| *word != DEAD)
    }

    /// Copies the living postings of the next word.
    fn copy_postings(&self, whole: &mut Segment) {
        let next = self.words.len() as u32;
        let word = next..next + 1;
        copy(self.segment.names.of(&word), &self.docs, &mut whole.names);
        copy(self.segment.others.of(&word), &self.docs, &mut whole.others);
    }
}

fn copy(postings: &[Posting], docs: &[u32], whole: &mut Postings) {
    for posting in postings {
        let doc = docs[posting.doc() as usize];
        if doc != DEAD {
            whole.push(posting.moved(doc));
        }
    }
}

/// Makes one segment of two: the documents of the first, then those of the second.
pub(super) fn merged(first: &Segment, second: &Segment) -> Segment {
    let first = Part::new(first, 0);
    let second = Part::new(second, first.living());
    let mut whole = with_room(&first, &second);
    let mut parts = [first, second];
    merge_words(&mut whole, &mut parts);
    for part in &parts {
        whole.docs.take_over(&part.segment.docs, &part.words);
        take_phones(&mut whole, part);
    }
    whole.sounds = merged_sounds(&parts);
    whole.shrink();
    whole
}

fn with_room(first: &Part, second: &Part) -> Segment {
    let (a, b) = (first.segment, second.segment);
    let words = (a.lexicon.len() + b.lexicon.len()) as usize;
    Segment {
        lexicon: Lexicon::with_room(words, a.lexicon.bytes() + b.lexicon.bytes()),
        names: Postings::with_room(words, a.names.len() + b.names.len()),
        others: Postings::with_room(words, a.others.len() + b.others.len()),
        ..Segment::default()
    }
}

/// Merges the words in order; a word that only dead documents had is left out.
fn merge_words(whole: &mut Segment, [first, second]: &mut [Part; 2]) {
    loop {
        let (order, word) = match (first.next(), second.next()) {
            (Some(a), Some(b)) => (compare(a, b), if compare(a, b).is_gt() { b } else { a }),
            (Some(a), None) => (Ordering::Less, a),
            (None, Some(b)) => (Ordering::Greater, b),
            (None, None) => return,
        };
        let before = whole.names.len() + whole.others.len();
        if order.is_le() {
            first.copy_postings(whole);
        }
        if order.is_ge() {
            second.copy_postings(whole);
        }
        let number = if whole.names.len() + whole.others.len() > before {
            whole.names.end_word();
            whole.others.end_word();
            whole.lexicon.push(word)
        } else {
            DEAD
        };
        if order.is_le() {
            first.words.push(number);
        }
        if order.is_ge() {
            second.words.push(number);
        }
    }
}

fn take_phones(whole: &mut Segment, part: &Part) {
    let phones = part.segment.phones.iter().zip(&part.segment.phone_docs);
    for (phone, doc) in phones {
        let doc = part.docs[*doc as usize];
        if doc != DEAD {
            whole.phones.push(*phone);
            whole.phone_docs.push(doc);
        }
    }
}

/// The sounds of both, in order as those of each are.
fn merged_sounds([first, second]: &[Part; 2]) -> Vec<(u32, u32)> {
    let mut sounds = Vec::with_capacity(first.segment.sounds.len() + second.segment.sounds.len());
    let (mut ones, mut others) = (first.sounds().peekable(), second.sounds().peekable());
    loop {
        let next = match (ones.peek(), others.peek()) {
            (Some(a), Some(b)) if a == b => {
                others.next();
                ones.next()
            }
            (Some(a), Some(b)) if a > b => others.next(),
            (Some(_), _) => ones.next(),
            (None, _) => others.next(),
        };
        let Some(sound) = next else { return sounds };
        sounds.push(sound);
    }
}
