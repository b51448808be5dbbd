//! The best of those who were found, in their order.

use std::cmp::{Ordering, Reverse};

use super::index::Index;
use super::keys::At;
use super::names::{Alike, compare_names, name_key, whole_name};
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
        let order = (self.score, self.weight).cmp(&(other.score, other.weight));
        if order.is_ne() || self.at.segment == other.at.segment && self.name != other.name {
            return order.then(self.name.cmp(&other.name));
        }
        let ids = || index.keys.id(self.person).cmp(&index.keys.id(other.person));
        compare_names(index, self.at, other.at).then_with(ids)
    }
}

/// Chooses the best `limit` people.
pub(super) fn chosen(search: &Search, limit: usize, weight: &dyn Fn(PersonId) -> u32) -> Found {
    let index = search.index;
    let (scored, exact_name) = scored(search);
    let worst = worst_of_best(&scored, limit);
    let mut best = Vec::new();
    // Only those who may be among the best are weighed.
    for &(person, score) in scored.iter().filter(|(_, score)| score.bucket() <= worst) {
        if let Some(at) = index.keys.at(person) {
            let weight = weight(PersonId(index.keys.id(person)));
            insert(&mut best, Candidate::new(index, person, score, at, weight), limit, index);
        }
    }
    let people: Vec<(u32, Score)> = best.iter().map(|it| (it.person, it.score)).collect();
    Found { hits: why::hits(search, &people), total: scored.len(), exact_name }
}

/// Puts a candidate in its place among the best, if it is one of them.
///
/// Nearly all are not: then it is compared once, which no way to sort can do better.
fn insert(best: &mut Vec<Candidate>, new: Candidate, limit: usize, index: &Index) {
    if best.len() == limit {
        if best.last().is_none_or(|last| new.order(last, index).is_ge()) {
            return;
        }
        best.pop();
    }
    let place = best.partition_point(|it| it.order(&new, index).is_lt());
    best.insert(place, new);
}

/// Everybody with a card, and whether one has exactly this name.
fn scored(search: &Search) -> (Vec<(u32, Score)>, bool) {
    let mut exact_name = false;
    let mut scored = Vec::with_capacity(search.people.len());
    for &person in &search.people {
        // Somebody without a card cannot be shown.
        let Some(at) = search.index.keys.at(person) else { continue };
        let mut score = search.score(person);
        if score.worst() == NAME_WORD {
            let alike = whole_name(search.index, at, search.words);
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
