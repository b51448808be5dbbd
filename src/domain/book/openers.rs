//! What to ask whom: the openers of everybody, the most urgent first.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::date::Day;
use crate::domain::entry::{Ask, Entry, EntryKind, Facts};
use crate::domain::id::{ById, EntryId, PersonId};
use crate::domain::person::Person;

/// Days for which an opener with a day stands on the page of the day: its own, and two more. After
/// that it waits on the card.
pub const DAYS_ON_TODAY: i64 = 3;

/// Something to ask: when, when it was written (the latest first), and what.
type Line = (Ask, std::cmp::Reverse<Option<Stamp>>, EntryId);

/// What was not asked yet, past or not.
#[derive(Debug, Default)]
pub(super) struct Openers {
    // Invariant: one line in both for each opener that is open and not deleted: in `people` for each
    // of its people, in `days` where it has a day.
    people: ById<PersonId, BTreeSet<Line>>,
    days: BTreeSet<(Day, EntryId)>,
}

impl Openers {
    pub(super) fn put(&mut self, entry: &Facts<'_>) {
        let Some(line) = line_of(entry) else { return };
        for &person in &entry.people {
            self.people.entry(person).or_default().insert(line);
        }
        self.days.extend(line.0.day().map(|day| (day, line.2)));
    }

    pub(super) fn remove(&mut self, entry: &Facts<'_>) {
        let Some(line) = line_of(entry) else { return };
        for &person in &entry.people {
            if let Some(theirs) = self.people.get_mut(&person) {
                theirs.remove(&line);
            }
        }
        line.0.day().map(|day| self.days.remove(&(day, line.2)));
    }

    /// Every entry that stands at any place.
    pub(super) fn ids(&self) -> impl Iterator<Item = EntryId> {
        let of_people = self.people.values().flatten().map(|(.., id)| *id);
        of_people.chain(self.days.iter().map(|(_, id)| *id))
    }

    /// Whether two say the same. Whoever is to be asked nothing may have an empty place or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.filled() == other.filled() && self.days == other.days
    }

    fn filled(&self) -> BTreeMap<PersonId, &BTreeSet<Line>> {
        let filled = self.people.iter().filter(|(_, it)| !it.is_empty());
        filled.map(|(id, it)| (*id, it)).collect()
    }
}

fn line_of(entry: &Facts<'_>) -> Option<Line> {
    Some((entry.open_ask?, std::cmp::Reverse(entry.written), entry.id))
}

impl Book {
    /// What to ask a person on a day, the most urgent first: what has had its day longest, then what
    /// has no day, the latest first. What waits for its day, and what is past it, is not there.
    pub fn openers(&self, id: PersonId, today: Day) -> Vec<EntryId> {
        let theirs = self.openers.people.get(&id).into_iter().flatten();
        theirs.filter(|(ask, ..)| ask.is_due(today)).map(|(.., id)| *id).collect()
    }

    /// The one thing to ask first.
    pub fn opener(&self, id: PersonId, today: Day) -> Option<EntryId> {
        let theirs = self.openers.people.get(&id)?;
        theirs.iter().find(|(ask, ..)| ask.is_due(today)).map(|(.., id)| *id)
    }

    /// The openers whose day has just come, of people who are in the lists, the latest day last.
    /// Whoever is back from a journey is not among them.
    pub fn openers_of_the_day(&self, today: Day) -> Vec<EntryId> {
        let mut due = self.due_of_the_day(today);
        due.retain(|id| self.entry(*id).is_some_and(|it| it.kind() != EntryKind::Away));
        due
    }

    pub(super) fn due_of_the_day(&self, today: Day) -> Vec<EntryId> {
        let first = (today - Duration::days(DAYS_ON_TODAY - 1), EntryId(uuid::Uuid::nil()));
        let days = self.openers.days.range(first..).take_while(|(day, _)| *day <= today);
        let is_listed = |id: &PersonId| self.person(*id).is_some_and(Person::is_listed);
        let ids = days.map(|(_, id)| *id);
        ids.filter(|id| self.entry(*id).is_some_and(|it| it.people().iter().any(is_listed)))
            .collect()
    }

    /// The visit of a person on a day, the latest of several.
    pub fn visit_on(&self, id: PersonId, day: Day) -> Option<EntryId> {
        let entries = self.timeline(id).into_iter().filter_map(|id| self.entry(id));
        let mut since = entries.take_while(|it| it.when().is_some_and(|it| it.day >= day));
        let is_it = |it: &&Entry| {
            it.kind() == EntryKind::Visit && it.when().is_some_and(|it| it.day == day)
        };
        since.find(is_it).map(Entry::id)
    }
}
