//! Which tags and kinds there are and how often, and who is away: counted once, and then with each card.

use std::collections::{BTreeMap, BTreeSet};

use super::Book;
use crate::domain::id::PersonId;
use crate::domain::kind::Kind;
use crate::domain::person::Person;

/// What the lists are narrowed by, and how many people that leaves.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Census {
    // Invariant: of the people who are listed, no count of nought; and whoever is away.
    tags: BTreeMap<Box<str>, usize>,
    kinds: [usize; Kind::ALL.len()],
    staff: BTreeSet<PersonId>,
    away: BTreeSet<PersonId>,
}

impl Census {
    pub(super) fn put(&mut self, person: &Person) {
        if person.is_away() {
            self.away.insert(person.id());
        }
        if !person.is_listed() {
            return;
        }
        for tag in person.tags() {
            match self.tags.get_mut(tag) {
                Some(count) => *count += 1,
                None => drop(self.tags.insert(tag.into(), 1)),
            }
        }
        for kind in person.kinds() {
            self.kinds[kind as usize] += 1;
            if kind == Kind::Staff {
                self.staff.insert(person.id());
            }
        }
    }

    pub(super) fn remove(&mut self, person: &Person) {
        self.away.remove(&person.id());
        if !person.is_listed() {
            return;
        }
        self.staff.remove(&person.id());
        for tag in person.tags() {
            if let Some(count) = self.tags.get_mut(tag) {
                *count -= 1;
                if *count == 0 {
                    self.tags.remove(tag);
                }
            }
        }
        for kind in person.kinds() {
            self.kinds[kind as usize] -= 1;
        }
    }
}

impl<'a> FromIterator<&'a Person> for Census {
    fn from_iter<I: IntoIterator<Item = &'a Person>>(people: I) -> Self {
        let mut census = Self::default();
        people.into_iter().for_each(|person| census.put(person));
        census
    }
}

impl Book {
    /// Counted when it is first asked for.
    pub(super) fn census(&self) -> &Census {
        self.census.get_or_init(|| self.people().collect())
    }

    /// Counts somebody, once anybody was.
    pub(super) fn count_in(&mut self, person: &Person) {
        if let Some(census) = self.census.get_mut() {
            census.put(person);
        }
        if let Some(namesakes) = self.namesakes.get_mut() {
            namesakes.put(person);
        }
    }

    /// Counts somebody no longer.
    pub(super) fn uncount(&mut self, person: &Person) {
        if let Some(census) = self.census.get_mut() {
            census.remove(person);
        }
        if let Some(namesakes) = self.namesakes.get_mut() {
            namesakes.remove(person);
        }
    }

    /// Whether anybody is archived, moved away or dead.
    pub fn has_away(&self) -> bool {
        !self.census().away.is_empty()
    }

    /// Whoever is archived, moved away or dead, in no order.
    pub(super) fn all_away(&self) -> impl Iterator<Item = &Person> {
        self.census().away.iter().filter_map(|id| self.person(*id))
    }

    /// Whoever is listed and works here, in no order.
    pub(super) fn staff(&self) -> impl Iterator<Item = PersonId> {
        self.census().staff.iter().copied()
    }

    /// The tags in use and how many listed people have each, the most used first.
    pub fn tags(&self) -> Vec<(String, usize)> {
        let counts = self.census().tags.iter();
        let mut tags: Vec<(String, usize)> =
            counts.map(|(tag, count)| (tag.to_string(), *count)).collect();
        tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        tags
    }

    /// The kinds of listed people, and how many there are of each, in their own order.
    pub fn kinds(&self) -> Vec<(Kind, usize)> {
        let present = Kind::ALL.iter().copied().zip(self.census().kinds);
        present.filter(|(_, count)| *count > 0).collect()
    }
}
