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

/// The words of a query as each segment numbers them.
pub(super) struct WholeNames {
    // By segment, then by word: its spellings.
    words: Vec<Vec<Vec<u32>>>,
}

impl WholeNames {
    pub(super) fn of(index: &Index, words: &[AskedWord]) -> Self {
        let numbers = |segment: &Segment| words.iter().map(|it| numbers_of(segment, it)).collect();
        Self { words: index.segments.iter().map(numbers).collect() }
    }

    /// Compares with every name of a document.
    pub(super) fn compare(&self, index: &Index, at: At) -> Option<Alike> {
        let asked = &self.words[at.segment];
        let names = index.segments[at.segment].docs.names(at.doc);
        let mut best = None;
        for name in names.filter(|name| name.len() == asked.len()) {
            let mut pairs = name.iter().zip(asked);
            if pairs.all(|(word, spellings)| spellings.contains(&word_of(*word))) {
                return Some(Alike::InOrder);
            }
            if has_all(name, asked) {
                best = Some(Alike::OtherOrder);
            }
        }
        best
    }
}

fn numbers_of(segment: &Segment, word: &AskedWord) -> Vec<u32> {
    let lexicon = &segment.lexicon;
    let number = |word: &str| {
        lexicon.exactly(&lexicon.range(&lexicon.all(), word.as_bytes()), word.as_bytes())
    };
    word.spellings().filter_map(number).collect()
}

/// Does every word of the name stand for another of those asked?
fn has_all(name: &[u32], asked: &[Vec<u32>]) -> bool {
    let mut left: Vec<&Vec<u32>> = asked.iter().collect();
    name.iter().all(|word| {
        let place = left.iter().position(|spellings| spellings.contains(&word_of(*word)));
        place.map(|at| left.swap_remove(at)).is_some()
    })
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
