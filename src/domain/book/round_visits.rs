//! The visits that deserve a word: the hundredth of somebody.

use crate::domain::book::Book;
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::domain::milestone::is_round_visit;

/// A visit that is round, by which one it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundVisit {
    /// It was today.
    Today(u32),
    /// It would be the next one.
    Next(u32),
}

impl Book {
    /// Whether a person's visit of today is round, or else the next one would be. Whoever was here
    /// today is greeted for that visit, not for the next.
    pub fn round_visit(&self, id: PersonId, today: Day) -> Option<RoundVisit> {
        let visits = self.visits(id);
        let (visit, nth) = match self.visit_on(id, today) {
            Some(_) => (RoundVisit::Today(visits), visits),
            None => (RoundVisit::Next(visits + 1), visits + 1),
        };
        is_round_visit(nth).then_some(visit)
    }
}
