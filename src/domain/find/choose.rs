//! The best of those who were found, in their order.

use std::cmp::{Ordering, Reverse};

use super::index::Index;
use super::keys::At;
use super::names::{Alike, WholeNames, compare_names, name_key};
use super::rank::{NAME_WORD, Score};
use super::search::Search;
use super::{Found, why};
use crate::domain::id::PersonId;

/// One who may become a hit.
struct Candidate {
    score: Score,
    weight: Reverse<u32>,
    // Sorts the names of one segment; says nothing about another's.
    name: u64,
    person: u32,
    at: At,
}

impl Candidate {
    fn new(index: &Index, person: u32, score: Score, at: At, weight: u32) -> Self {
        let name = name_key(&index.segments[at.segment], at.doc);
        Self { score, weight: Reverse(weight), name, person, at }
    }

    /// Who comes first? The better match, then the higher weight, then from A to Z.
    fn order(&self, other: &Self, index: &Index) -> Ordering {
        let names = || compare_names(index, self.at, other.at);
        let ids = || index.keys.id(self.person).cmp(&index.keys.id(other.person));
        (self.score, self.weight).cmp(&(other.score, other.weight)).then_with(names).then_with(ids)
    }

    /// The same order among those of one segment, mostly without looking at letters.
    fn order_within(&self, other: &Self, index: &Index) -> Ordering {
        let quick = |it: &Self| (it.score, it.weight, it.name);
        quick(self).cmp(&quick(other)).then_with(|| self.order(other, index))
    }
}

/// Chooses the best `limit` people.
pub(super) fn chosen(search: &Search, limit: usize, weight: &dyn Fn(PersonId) -> u32) -> Found {
    let index = search.index;
    let (scored, exact_name) = scored(search);
    let worst = worst_of_best(&scored, limit);
    let mut by_segment: Vec<Vec<Candidate>> = index.segments.iter().map(|_| Vec::new()).collect();
    // Only those who may be among the best are weighed.
    for &(person, score) in scored.iter().filter(|(_, score)| score.bucket() <= worst) {
        if let Some(at) = index.keys.at(person) {
            let weight = weight(PersonId(index.keys.id(person)));
            let new = Candidate::new(index, person, score, at, weight);
            insert(&mut by_segment[at.segment], new, limit, &|a, b| a.order_within(b, index));
        }
    }
    let mut best = Vec::new();
    for candidate in by_segment.into_iter().flatten() {
        insert(&mut best, candidate, limit, &|a, b| a.order(b, index));
    }
    let people: Vec<(u32, Score)> = best.iter().map(|it| (it.person, it.score)).collect();
    Found { hits: why::hits(search, &people), total: scored.len(), exact_name }
}

/// Puts a candidate in its place among the best, if it is one of them.
///
/// Nearly all are not: then it is compared once, which no way to sort can do better.
fn insert(
    best: &mut Vec<Candidate>,
    new: Candidate,
    limit: usize,
    order: &dyn Fn(&Candidate, &Candidate) -> Ordering,
) {
    if best.len() == limit {
        if best.last().is_none_or(|last| order(&new, last).is_ge()) {
            return;
        }
        best.pop();
    }
    let place = best.partition_point(|it| order(it, &new).is_lt());
    best.insert(place, new);
}

/// Everybody with a card, and whether one has exactly this name.
fn scored(search: &Search) -> (Vec<(u32, Score)>, bool) {
    let names = WholeNames::of(search.index, search.words);
    let mut exact_name = false;
    let mut scored = Vec::with_capacity(search.people.len());
    for &person in &search.people {
        // Somebody without a card cannot be shown.
        let Some(at) = search.index.keys.at(person) else { continue };
        let mut score = search.score(person);
        if score.worst() == NAME_WORD {
            let alike = names.compare(search.index, at);
            exact_name |= alike == Some(Alike::InOrder);
            score = alike.map_or(score, |_| Score::full_name());
        }
        if search.index.segments[at.segment].docs.is_hidden(at.doc) {
            score = score.hidden();
        }
        scored.push((person, score));
    }
    (scored, exact_name)
}

/// The bucket in which the last of the best `limit` is.
fn worst_of_best(scored: &[(u32, Score)], limit: usize) -> usize {
    let mut counts = [0_usize; Score::BUCKETS];
    for (_, score) in scored {
        counts[score.bucket()] += 1;
    }
    let mut sum = 0;
    let enough = |count: &usize| {
        sum += count;
        sum >= limit
    };
    counts.iter().position(enough).unwrap_or(Score::BUCKETS - 1)
}
