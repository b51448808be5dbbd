//! An answer about everybody that is worked out once, and then only of whoever changed.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::mem;
use std::sync::{Mutex, PoisonError};

use crate::domain::id::PersonId;

/// Of more people than this all is worked out anew.
const MANY: usize = 1_000;

/// An answer, what it was asked for, and whoever is to be looked at again before it is given next.
#[derive(Debug)]
pub(super) struct Worked<Asked, Answer> {
    // Invariant: it is what would be made anew of the book, but for whoever is touched.
    kept: Mutex<Option<Kept<Asked, Answer>>>,
}

#[derive(Debug)]
struct Kept<Asked, Answer> {
    asked: Asked,
    answer: Answer,
    touched: HashSet<PersonId>,
}

impl<Asked, Answer> Default for Worked<Asked, Answer> {
    fn default() -> Self {
        Self { kept: Mutex::new(None) }
    }
}

impl<Asked: PartialEq, Answer> Worked<Asked, Answer> {
    /// Reads the answer: made `anew` where something else was asked before, else with whoever changed
    /// since looked at `again`.
    pub(super) fn ask<T>(
        &self,
        asked: Asked,
        anew: impl FnOnce() -> Answer,
        again: impl FnOnce(&mut Answer, &HashSet<PersonId>),
        read: impl FnOnce(&Answer) -> T,
    ) -> T {
        let mut place = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Taken out while it is worked on: nothing half made is ever left there.
        let mut kept = match place.take().filter(|it| it.asked == asked) {
            Some(kept) => kept,
            None => Kept { asked, answer: anew(), touched: HashSet::new() },
        };
        let touched = mem::take(&mut kept.touched);
        if !touched.is_empty() {
            again(&mut kept.answer, &touched);
        }
        let told = read(&kept.answer);
        *place = Some(kept);
        told
    }
}

impl<Asked, Answer> Worked<Asked, Answer> {
    /// Some people changed, or what is known of them.
    pub(super) fn touch(&mut self, people: &HashSet<PersonId>) {
        let place = self.kept.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = place {
            kept.touched.extend(people);
            if kept.touched.len() > MANY {
                *place = None;
            }
        }
    }
}

/// A number by which people are put in order; none of them is no number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Score(pub(super) f64);

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Score {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Score {}
