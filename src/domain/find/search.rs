//! A search: every word is looked up, loosely only if it must be, and people are counted together.

use super::docs::Docs;
use super::index::Index;
use super::matches::{Level, Matches, Way};
use super::query::AskedWord;
use super::rank::{Class, Classes, NONE, Score, classes};
use super::segment::Posting;

/// With so many people found there is no need for typos and names that sound alike.
const FEW: usize = 8;

/// One query against one index.
pub(super) struct Search<'a> {
    pub index: &'a Index,
    pub words: &'a [AskedWord],
    /// What each word matches.
    pub matches: Vec<Matches>,
    /// Those for whom every word matches, as numbers.
    pub people: Vec<u32>,
    // How good each person matches the words so far; only true of `people`.
    scores: Vec<Score>,
    classes: [Classes; Way::ALL.len()],
}

impl<'a> Search<'a> {
    pub(super) fn new(index: &'a Index, words: &'a [AskedWord]) -> Self {
        Self {
            index,
            words,
            matches: vec![Matches::default(); words.len()],
            people: Vec::new(),
            scores: vec![Score::default(); index.keys.len()],
            classes: Way::ALL.map(classes),
        }
    }

    /// Looks for enough people, strictly first.
    pub(super) fn run(mut self, limit: usize) -> Self {
        let mut best = vec![NONE; self.index.keys.len()];
        for level in Level::ALL {
            let enough = if level == Level::Inside { limit } else { limit.min(FEW) };
            if level > Level::Plain && self.people.len() >= enough {
                break;
            }
            let pairs = self.matches.iter_mut().zip(self.words);
            let more = pairs.fold(false, |more, (matches, word)| {
                matches.add(&self.index.segments, word, level) || more
            });
            if more {
                self.count(&mut best);
            }
        }
        self
    }

    pub(super) fn score(&self, person: u32) -> Score {
        self.scores[person as usize]
    }

    pub(super) fn classes(&self, way: Way) -> &Classes {
        &self.classes[way as usize]
    }

    /// Finds the people for whom every word matches, beginning with the rarest word.
    fn count(&mut self, best: &mut [Class]) {
        let mut order: Vec<usize> = (0..self.words.len()).collect();
        order.sort_by_key(|&word| self.matches[word].count);
        best.fill(NONE);
        self.people.clear();
        for (round, word) in order.into_iter().enumerate() {
            if round > 0 {
                // Nothing is better than 0, so only those who matched so far can match again.
                best.fill(0);
                for &person in &self.people {
                    best[person as usize] = NONE;
                }
            }
            let touched = self.touched(word, best);
            for &person in &touched {
                let so_far = if round > 0 { self.score(person) } else { Score::default() };
                self.scores[person as usize] = so_far.and(best[person as usize]);
            }
            self.people = touched;
        }
    }

    /// The people for whom one word matches, and in `best` how well.
    fn touched(&self, word: usize, best: &mut [Class]) -> Vec<u32> {
        let mut touched = Vec::new();
        for run in &self.matches[word].runs {
            let docs = &self.index.segments[run.segment].docs;
            let postings = run.postings(&self.index.segments);
            touch(postings, docs, self.classes(run.way), best, &mut touched);
        }
        touched
    }
}

/// The innermost loop: for a single letter it runs some hundred thousand times.
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
