//! Who is away, and who is back.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::book::Book;
use crate::domain::date::Day;
use crate::domain::entry::{EntryKind, Facts};
use crate::domain::id::{ById, EntryId, PersonId};

/// When everybody is away.
#[derive(Debug, Default)]
pub(super) struct Absences {
    // Invariant: one line for each person of each entry that says so and is not deleted: the last
    // day, the first one, and the entry.
    people: ById<PersonId, BTreeSet<(Day, Day, EntryId)>>,
}

impl Absences {
    pub(super) fn put(&mut self, entry: &Facts<'_>) {
        let Some(away) = entry.away else { return };
        for &person in &entry.people {
            let line = (away.until, away.from, entry.id);
            self.people.entry(person).or_default().insert(line);
        }
    }

    pub(super) fn remove(&mut self, entry: &Facts<'_>) {
        let Some(away) = entry.away else { return };
        for &person in &entry.people {
            if let Some(theirs) = self.people.get_mut(&person) {
                theirs.remove(&(away.until, away.from, entry.id));
            }
        }
    }

    /// Every entry that stands at any place.
    pub(super) fn ids(&self) -> impl Iterator<Item = EntryId> {
        self.people.values().flatten().map(|(.., id)| *id)
    }

    /// Whether two say the same. Whoever is never away may have an empty place or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.filled() == other.filled()
    }

    fn filled(&self) -> BTreeMap<PersonId, &BTreeSet<(Day, Day, EntryId)>> {
        let filled = self.people.iter().filter(|(_, it)| !it.is_empty());
        filled.map(|(id, it)| (*id, it)).collect()
    }
}

impl Book {
    /// The entry that says that a person is away on a day, the one that ends last. Whoever was here
    /// since the first day of it came back earlier.
    pub fn absence(&self, id: PersonId, day: Day) -> Option<EntryId> {
        let theirs = self.absences.people.get(&id)?;
        let last_visit = self.last_visit(id).map(|it| it.day).filter(|it| *it <= day);
        let is_away = |from: Day| from <= day && last_visit.is_none_or(|seen| seen <= from);
        let first = (day, Day::MIN, EntryId(uuid::Uuid::nil()));
        let mut since = theirs.range(first..).rev();
        since.find(|(_, from, _)| is_away(*from)).map(|(.., id)| *id)
    }

    /// The day on which somebody is back who is away on a day.
    pub fn back_on(&self, id: PersonId, day: Day) -> Option<Day> {
        self.entry(self.absence(id, day)?)?.away()?.until.succ_opt()
    }

    /// Whether a person is away on a day, so that nobody need miss them.
    pub fn is_away(&self, id: PersonId, day: Day) -> bool {
        self.absence(id, day).is_some()
    }

    /// The journeys from which somebody in the lists has just come back, the latest last.
    pub fn back_of_the_day(&self, today: Day) -> Vec<EntryId> {
        let mut due = self.due_of_the_day(today);
        due.retain(|id| self.entry(*id).is_some_and(|it| it.kind() == EntryKind::Away));
        due
    }
}
