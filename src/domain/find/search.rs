//! A search: every word is looked up, loosely only if it must be, and people are counted together.

use super::docs::Docs;
use super::index::Index;
use super::matches::{Level, Matches, Take, Way};
use super::query::AskedWord;
use super::rank::{Class, Classes, NONE, Score, classes};
use super::segment::Posting;
use super::sort::sort_few;

/// With so many people found as typed, nobody may have mistyped.
const FEW: usize = 20;
/// With so many people found, nobody needs names that only sound alike.
const VERY_FEW: usize = 8;

/// One query against one index.
pub(super) struct Search<'a> {
    pub index: &'a Index,
    pub words: &'a [AskedWord],
    /// Those for whom every word matches, as numbers.
    pub people: Vec<u32>,
    // What each word matches.
    matches: Vec<Matches>,
    // How loosely was looked in the end.
    level: Level,
    // How good each person matches, as the number in a `Score`; only true of `people`.
    scores: Vec<u16>,
    classes: [Classes; Way::ALL.len()],
}

impl<'a> Search<'a> {
    /// Looks for `limit` people, strictly first.
    pub(super) fn run(index: &'a Index, words: &'a [AskedWord], limit: usize) -> Self {
        let mut search = Self {
            index,
            words,
            people: Vec::new(),
            matches: vec![Matches::default(); words.len()],
            level: Level::Names,
            scores: vec![0; index.keys.len()],
            classes: Way::ALL.map(classes),
        };
        let mut best = vec![NONE; index.keys.len()];
        search.look(Level::Names, &mut best);
        if search.has_listed(limit) {
            return search;
        }
        search.look(Level::Plain, &mut best);
        let as_typed = search.people.len();
        if as_typed < limit {
            search.look(Level::Inside, &mut best);
        }
        if as_typed < limit.min(FEW) {
            search.look(Level::Typos, &mut best);
        }
        if search.people.len() < limit.min(VERY_FEW) {
            search.look(Level::Sounds, &mut best);
        }
        search
    }

    pub(super) fn score(&self, person: u32) -> Score {
        Score(self.scores[person as usize])
    }

    pub(super) fn classes(&self, way: Way) -> &Classes {
        &self.classes[way as usize]
    }

    /// Gives all postings that one word matches and that count at the level reached.
    pub(super) fn each_part(&self, word: usize, take: Take<'_>) {
        self.matches[word].each_name(&self.index.segments, take);
        if self.level > Level::Names {
            self.matches[word].each_other(&self.index.segments, take);
        }
    }

    /// Are there so many who are not hidden? Then whoever is found elsewhere comes after them.
    fn has_listed(&self, limit: usize) -> bool {
        let listed = self.people.iter().filter(|person| {
            let at = self.index.keys.at(**person);
            at.is_some_and(|at| !self.index.segments[at.segment].docs.is_hidden(at.doc))
        });
        listed.take(limit).count() == limit
    }

    fn look(&mut self, level: Level, best: &mut [Class]) {
        self.level = level;
        let segments = &self.index.segments;
        let pairs = self.matches.iter_mut().zip(self.words);
        let more = pairs.fold(false, |more, (it, word)| it.add(segments, word, level) || more);
        if more {
            self.count(best);
        }
    }

    /// Finds the people for whom every word matches, beginning with the rarest word.
    fn count(&mut self, best: &mut [Class]) {
        let postings = |word| {
            let mut count = 0;
            self.each_part(word, &mut |_, _, postings| count += postings.len() as u64);
            count
        };
        // How many postings and, in the lowest bits, which word.
        let count = self.words.len() as u64;
        let mut order: Vec<u64> = (0..count).map(|it| postings(it as usize) * count + it).collect();
        sort_few(&mut order);
        best.fill(NONE);
        self.people.clear();
        for (round, word) in order.into_iter().enumerate() {
            let word = (word % count) as usize;
            if round > 0 {
                // Nothing is better than 0, so only those who matched so far can match again.
                best.fill(0);
                for &person in &self.people {
                    best[person as usize] = NONE;
                }
            }
            let touched = self.touched(word, best);
            let scores = &mut self.scores[..];
            for &person in &touched {
                let score = &mut scores[person as usize];
                let so_far = Score(if round > 0 { *score } else { 0 });
                *score = so_far.and(best[person as usize]).0;
            }
            self.people = touched;
        }
    }

    /// The people for whom one word matches, and in `best` how well.
    fn touched(&self, word: usize, best: &mut [Class]) -> Vec<u32> {
        let mut touched = Vec::new();
        self.each_part(word, &mut |segment, way, postings| {
            let docs = &self.index.segments[segment].docs;
            touch(postings, docs, self.classes(way), best, &mut touched);
        });
        touched
    }
}

/// The innermost loop: for a single letter it runs some ten thousand times.
fn touch(
    postings: &[Posting],
    docs: &Docs,
    classes: &Classes,
    best: &mut [Class],
    touched: &mut Vec<u32>,
) {
    for posting in postings {
        let class = classes[posting.kind()];
        for &person in docs.people(posting.doc()) {
            let so_far = &mut best[person as usize];
            if class < *so_far {
                if *so_far == NONE {
                    touched.push(person);
                }
                *so_far = class;
            }
        }
    }
}
