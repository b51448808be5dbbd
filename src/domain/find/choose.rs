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
    /// Who comes first? The better match, then the higher weight, then from A to Z.
    fn order(&self, other: &Self, index: &Index) -> Ordering {
        let names = || compare_names(index, self.at, other.at);
        let ids = || index.keys.id(self.person).cmp(&index.keys.id(other.person));
        (self.score, self.weight).cmp(&(other.score, other.weight)).then_with(names).then_with(ids)
    }

    /// The same order among those of one segment, without looking at letters.
    fn order_within(&self, other: &Self, index: &Index) -> Ordering {
        let quick = |it: &Self| (it.score, it.weight, it.name);
        quick(self).cmp(&quick(other)).then_with(|| self.order(other, index))
    }
}

/// Chooses the best `limit` people.
pub(super) fn chosen(search: &Search, limit: usize, weight: &dyn Fn(PersonId) -> u32) -> Found {
    let (scored, exact_name) = scored(search);
    let total = scored.len();
    let mut best = Vec::new();
    let worst = worst_of_best(&scored, limit);
    for segment in 0..search.index.segments.len() {
        let those = scored.iter().filter(|it| it.1.segment == segment && it.2.bucket() <= worst);
        best.extend(best_of_segment(search.index, those, limit, weight));
    }
    best.sort_unstable_by(|a, b| a.order(b, search.index));
    let people: Vec<(u32, Score)> = best.iter().take(limit).map(|it| (it.person, it.score)).collect();
    Found { hits: why::hits(search, &people), total, exact_name }
}

/// Everybody with a card, and whether one has exactly this name.
fn scored(search: &Search) -> (Vec<(u32, At, Score)>, bool) {
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
        scored.push((person, at, score));
    }
    (scored, exact_name)
}

/// The best of one segment. Only here are people weighed: those who may be among the best.
fn best_of_segment<'a>(
    index: &Index,
    scored: impl Iterator<Item = &'a (u32, At, Score)>,
    limit: usize,
    weight: &dyn Fn(PersonId) -> u32,
) -> Vec<Candidate> {
    let weighed = scored.map(|&(person, at, score)| Candidate {
        score,
        weight: Reverse(weight(PersonId(index.keys.id(person)))),
        name: name_key(&index.segments[at.segment], at.doc),
        person,
        at,
    });
    let mut best: Vec<Candidate> = weighed.collect();
    if limit < best.len() {
        best.select_nth_unstable_by(limit, |a, b| a.order_within(b, index));
        best.truncate(limit);
    }
    best
}

/// The bucket in which the last of the best `limit` is.
fn worst_of_best(scored: &[(u32, At, Score)], limit: usize) -> usize {
    let mut counts = [0_usize; Score::BUCKETS];
    for (_, _, score) in scored {
        counts[score.bucket()] += 1;
    }
    let mut sum = 0;
    let enough = |count: &usize| {
        sum += count;
        sum >= limit
    };
    counts.iter().position(enough).unwrap_or(Score::BUCKETS - 1)
}
