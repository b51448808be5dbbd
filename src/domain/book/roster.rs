//! Everybody who is in the lists, by name.

use std::collections::HashSet;

use crate::domain::book::Book;
use crate::domain::book::cards::Card;
use crate::domain::date::Day;
use crate::domain::find::sort_key;
use crate::domain::id::{ListId, PersonId};
use crate::domain::person::{Kind, Person};
use crate::domain::unknown::Unknown;

/// The people in the lists, in the order of the names they are greeted by.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Roster {
    // Invariant: sorted, one line for each person who is listed.
    lines: Vec<Line>,
}

/// Where somebody stands by name.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    key: Box<str>,
    id: PersonId,
}

impl Line {
    pub(super) fn of(person: &Person) -> Self {
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
    /// Takes in a card, if it belongs in lists, wherever it stands by name.
    pub(super) fn gather(&mut self, card: &Card<'_>) {
        if card.is_listed() {
            self.lines.push(Line { key: sort_key(card.greeting_name), id: card.id });
        }
    }

    /// Puts all that was gathered in order.
    pub(super) fn settle(&mut self) {
        self.lines.sort_unstable();
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Takes lines out and puts others in; tells whether anybody stands elsewhere now.
    pub(super) fn change(&mut self, Lines { mut gone, mut come }: Lines) -> bool {
        gone.sort_unstable();
        come.sort_unstable();
        // Most cards that change keep their names.
        let stays: Vec<bool> = gone.iter().map(|it| come.binary_search(it).is_ok()).collect();
        come.retain(|it| gone.binary_search(it).is_err());
        let mut stays = stays.into_iter();
        gone.retain(|_| stays.next() == Some(false));
        if gone.is_empty() && come.is_empty() {
            return false;
        }
        if gone.len() + come.len() > FEW {
            self.change_many(&gone, come);
            return true;
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
        true
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

/// The order of a list of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// A to Z, by the name they are greeted by.
    #[default]
    Name,
    /// Whoever was here last first; whoever never was, last.
    RecentlySeen,
    /// Whoever is late on this day first, the most unusual silence before the others; then whoever was
    /// here last.
    LateFirst(Day),
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
    /// Only who belongs to this part, whatever else is said.
    pub part: Option<Part>,
}

/// A part of the people that is more than a kind or a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Whoever is on a smart list on a day.
    List(ListId, Day),
    /// Whoever something is to be found out about.
    Unknown(Unknown),
}

impl Filter {
    /// The same on another day.
    pub fn on(&self, today: Day) -> Self {
        let part = self.part.map(|part| match part {
            Part::List(id, _) => Part::List(id, today),
            Part::Unknown(unknown) => Part::Unknown(unknown),
        });
        Self { part, ..self.clone() }
    }

    pub(super) fn admits(&self, person: &Person) -> bool {
        let kind = self.kind.is_none_or(|kind| person.kinds().contains(&kind));
        let tag = self.tag.as_deref();
        kind && tag.is_none_or(|tag| person.tags().any(|it| it == tag))
    }

    fn admits_all(&self) -> bool {
        self.kind.is_none() && self.tag.is_none()
    }
}

impl Book {
    /// The same as [`Book::listed`], looked up in the orders that are kept.
    pub fn list(&self, filter: &Filter, order: Order) -> Vec<PersonId> {
        if let Some(part) = filter.part {
            return self.list_part(part, order);
        }
        let admitted = |id: &PersonId| {
            filter.admits_all() || self.person(*id).is_some_and(|it| filter.admits(it))
        };
        if filter.away {
            return self.away(filter);
        }
        match order {
            Order::Name => self.roster.ids().filter(admitted).collect(),
            Order::RecentlySeen => self.latest().iter().copied().filter(admitted).collect(),
            Order::LateFirst(today) => {
                let (late, is_late) = (self.late(today), self.late_ids(today));
                let latest = self.latest();
                let others = latest.iter().copied().filter(|id| !is_late.contains(id));
                late.iter().map(|it| it.id).chain(others).filter(admitted).collect()
            }
        }
    }

    /// The people of a part, in an order; whoever no longer comes stands last.
    fn list_part(&self, part: Part, order: Order) -> Vec<PersonId> {
        let people = match part {
            Part::List(id, today) => {
                let list = self.smart_list(id).map(|it| it.draft());
                list.map(|it| self.on_list(&it, today)).unwrap_or_default()
            }
            Part::Unknown(unknown) => self.not_known(unknown),
        };
        if order == Order::Name {
            return people;
        }
        let is_in: HashSet<PersonId> = people.iter().copied().collect();
        let listed = self.list(&Filter::default(), order).into_iter();
        let away = people.into_iter().filter(|id| self.person(*id).is_some_and(Person::is_away));
        listed.filter(|id| is_in.contains(id)).chain(away).collect()
    }

    fn away(&self, filter: &Filter) -> Vec<PersonId> {
        let away = self.all_away().filter(|it| filter.admits(it));
        let mut lines: Vec<Line> = away.map(Line::of).collect();
        lines.sort_unstable();
        lines.into_iter().map(|line| line.id).collect()
    }
}
