//! Everybody who is in the lists, by name.

use crate::domain::book::Book;
use crate::domain::find::sort_key;
use crate::domain::id::PersonId;
use crate::domain::person::{Kind, Person};

/// The people in the lists, in the order of the names they are greeted by.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Roster {
    // Invariant: sorted, one line for each person who is listed.
    lines: Vec<Line>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    key: Box<str>,
    id: PersonId,
}

impl Line {
    fn of(person: &Person) -> Self {
        Self { key: sort_key(person.greeting_name()), id: person.id() }
    }
}

/// So many lines are put in one by one; each of them moves all that follow.
const FEW: usize = 8;

/// Lines that go out of the roster, and lines that come in after that.
#[derive(Debug, Default)]
pub(super) struct Lines {
    gone: Vec<Line>,
    come: Vec<Line>,
}

impl Lines {
    pub(super) fn put(&mut self, person: &Person) {
        if person.is_listed() {
            self.come.push(Line::of(person));
        }
    }

    pub(super) fn remove(&mut self, person: &Person) {
        if person.is_listed() {
            self.gone.push(Line::of(person));
        }
    }
}

impl Roster {
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Takes lines out and puts others in.
    pub(super) fn change(&mut self, Lines { mut gone, mut come }: Lines) {
        if gone.len() + come.len() > FEW {
            gone.sort_unstable();
            come.sort_unstable();
            // Most cards that change keep their names.
            let stays: Vec<bool> = gone.iter().map(|it| come.binary_search(it).is_ok()).collect();
            come.retain(|it| gone.binary_search(it).is_err());
            let mut stays = stays.into_iter();
            gone.retain(|_| stays.next() == Some(false));
            self.change_many(&gone, come);
            return;
        }
        for line in gone {
            if let Ok(at) = self.lines.binary_search(&line) {
                self.lines.remove(at);
            }
        }
        for line in come {
            if let Err(at) = self.lines.binary_search(&line) {
                self.lines.insert(at, line);
            }
        }
    }

    /// The same for many lines in order, in one pass.
    fn change_many(&mut self, gone: &[Line], come: Vec<Line>) {
        if !gone.is_empty() {
            self.lines.retain(|it| gone.binary_search(it).is_err());
        }
        let whole = Vec::with_capacity(self.lines.len() + come.len());
        let mut old = std::mem::replace(&mut self.lines, whole).into_iter();
        for line in come {
            let before = old.as_slice().partition_point(|it| *it < line);
            self.lines.extend(old.by_ref().take(before));
            self.lines.push(line);
        }
        self.lines.extend(old);
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = PersonId> {
        self.lines.iter().map(|line| line.id)
    }
}

impl<'a> FromIterator<&'a Person> for Roster {
    fn from_iter<I: IntoIterator<Item = &'a Person>>(people: I) -> Self {
        let listed = people.into_iter().filter(|person| person.is_listed());
        let mut lines: Vec<Line> = listed.map(Line::of).collect();
        lines.sort_unstable();
        Self { lines }
    }
}

/// The order of a list of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// A to Z, by the name they are greeted by.
    #[default]
    Name,
    /// Whoever was here last first; whoever never was, last.
    RecentlySeen,
}

/// Which people a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// Only these.
    pub kind: Option<Kind>,
    /// Only who has this tag.
    pub tag: Option<String>,
    /// Whoever is archived, moved away or dead, instead of whoever is listed.
    pub away: bool,
}

impl Filter {
    fn admits(&self, person: &Person) -> bool {
        let kind = self.kind.is_none_or(|kind| person.kinds().contains(&kind));
        let tag = self.tag.as_deref();
        kind && tag.is_none_or(|tag| person.tags().any(|it| it == tag))
    }

    fn admits_all(&self) -> bool {
        self.kind.is_none() && self.tag.is_none()
    }
}

impl Book {
    /// The people that a list shows, in its order.
    pub fn list(&self, filter: &Filter, order: Order) -> Vec<PersonId> {
        let admitted = |id: &PersonId| {
            filter.admits_all() || self.person(*id).is_some_and(|it| filter.admits(it))
        };
        if filter.away {
            return self.away(filter);
        }
        match order {
            Order::Name => self.roster.ids().filter(admitted).collect(),
            Order::RecentlySeen => {
                let seen = self.recently_seen().map(|(id, _)| id);
                let never = self.roster.ids().filter(|id| self.last_visit(*id).is_none());
                seen.chain(never).filter(admitted).collect()
            }
        }
    }

    fn away(&self, filter: &Filter) -> Vec<PersonId> {
        let away = self.people().filter(|it| !it.is_listed() && filter.admits(it));
        let mut lines: Vec<Line> = away.map(Line::of).collect();
        lines.sort_unstable();
        lines.into_iter().map(|line| line.id).collect()
    }

    /// Whether anybody is archived, moved away or dead.
    pub fn has_away(&self) -> bool {
        self.people().any(|it| !it.is_listed())
    }

    /// The tags in use and how many listed people have each, the most used first.
    pub fn tags(&self) -> Vec<(String, usize)> {
        let mut counts = std::collections::BTreeMap::<&str, usize>::new();
        self.people()
            .filter(|person| person.is_listed())
            .flat_map(Person::tags)
            .for_each(|tag| *counts.entry(tag).or_default() += 1);
        let mut tags: Vec<_> = counts.into_iter().map(|(it, n)| (it.to_owned(), n)).collect();
        tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        tags
    }

    /// The kinds of listed people, and how many there are of each, in their own order.
    pub fn kinds(&self) -> Vec<(Kind, usize)> {
        let mut counts = vec![0_usize; Kind::ALL.len()];
        for person in self.people().filter(|person| person.is_listed()) {
            person.kinds().into_iter().for_each(|kind| counts[kind as usize] += 1);
        }
        let present = Kind::ALL.iter().copied().zip(counts);
        present.filter(|(_, count)| *count > 0).collect()
    }
}
