//! Whole names: whose name is just what was asked, and who comes before whom.

use std::cmp::Ordering;

use super::docs::word_of;
use super::index::Index;
use super::keys::At;
use super::order::compare;
use super::query::AskedWord;
use super::segment::Segment;

/// How a whole name equals what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Alike {
    InOrder,
    OtherOrder,
}

/// Compares what was asked with every name of a document.
pub(super) fn whole_name(index: &Index, at: At, asked: &[AskedWord]) -> Option<Alike> {
    let mut best = None;
    for name in index.segments[at.segment].docs.names(at.doc) {
        // Nearly all have another number of words, and nothing else need be looked at.
        if name.len() == asked.len() {
            match compare_words(&index.segments[at.segment], name, asked) {
                Some(Alike::InOrder) => return Some(Alike::InOrder),
                Some(Alike::OtherOrder) => best = Some(Alike::OtherOrder),
                None => {}
            }
        }
    }
    best
}

/// Does every word of the name stand for another of those asked?
fn compare_words(segment: &Segment, name: &[u32], asked: &[AskedWord]) -> Option<Alike> {
    let mut left: Vec<&AskedWord> = asked.iter().collect();
    let mut alike = Alike::InOrder;
    for word in name {
        let word = segment.lexicon.word(word_of(*word));
        let is_it = |it: &&AskedWord| it.spellings().any(|spelling| spelling.as_bytes() == word);
        let place = left.iter().position(is_it)?;
        if place > 0 {
            alike = Alike::OtherOrder;
        }
        left.remove(place);
    }
    Some(alike)
}

/// Every name of a document, each as its words.
pub(super) fn names_of(index: &Index, at: At) -> impl Iterator<Item = Vec<&str>> {
    let segment = &index.segments[at.segment];
    let text = |word: &u32| segment.lexicon.text(word_of(*word));
    segment.docs.names(at.doc).map(move |name| name.iter().map(text).collect())
}

/// A number that sorts the names of one segment by their first two words.
pub(super) fn name_key(segment: &Segment, doc: u32) -> u64 {
    let key = |word: u32| u64::from(word_of(word));
    // No name at all comes last; one without a second word comes before those with one.
    match segment.docs.first_name(doc) {
        [] => u64::MAX,
        [only] => key(*only) << 32,
        [first, second, ..] => key(*first) << 32 | (key(*second) + 1),
    }
}

/// Compares the names of two documents word by word, as `sort_key` does.
pub(super) fn compare_names(index: &Index, one: At, other: At) -> Ordering {
    let words = |at: At| index.segments[at.segment].docs.first_name(at.doc);
    let (ones, others) = (words(one), words(other));
    let text = |at: At, word: &u32| index.segments[at.segment].lexicon.word(word_of(*word));
    for (a, b) in ones.iter().zip(others) {
        let order = compare(text(one, a), text(other, b));
        if order.is_ne() {
            return order;
        }
    }
    // Nobody without a name comes before somebody with one.
    ones.is_empty().cmp(&others.is_empty()).then(ones.len().cmp(&others.len()))
}
