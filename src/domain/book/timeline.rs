//! What happened, by person and by time.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::clock::Stamp;
use crate::domain::entry::{Entry, EntryKind, When};
use crate::domain::id::{EntryId, PersonId};

/// A line of a timeline: when it happened, when that was written down, and what.
type Line = (When, Option<Stamp>, EntryId);

#[derive(Debug, Default)]
pub(super) struct Timelines {
    people: HashMap<PersonId, Timeline>,
    // Invariant: one pair for each person with a visit, their last.
    recent: BTreeSet<(When, PersonId)>,
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Timeline {
    // Invariant: both sorted; `visits` holds the lines of visits alone.
    lines: Vec<Line>,
    visits: Vec<Line>,
}

impl Timeline {
    fn last_visit(&self) -> Option<When> {
        self.visits.last().map(|(when, ..)| *when)
    }
}

impl Timelines {
    pub(super) fn newest_first(&self, id: PersonId) -> Vec<EntryId> {
        let lines = self.people.get(&id).map(|it| it.lines.as_slice()).unwrap_or_default();
        lines.iter().rev().map(|(.., entry)| *entry).collect()
    }

    pub(super) fn last_visit(&self, id: PersonId) -> Option<When> {
        self.people.get(&id)?.last_visit()
    }

    pub(super) fn visits(&self, id: PersonId) -> u32 {
        let count = self.people.get(&id).map_or(0, |it| it.visits.len());
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    pub(super) fn recently_seen(&self) -> impl Iterator<Item = (PersonId, When)> {
        self.recent.iter().rev().map(|(when, id)| (*id, *when))
    }

    /// Every entry that is on any timeline.
    pub(super) fn entries(&self) -> impl Iterator<Item = EntryId> {
        let lines = self.people.values().flat_map(|it| it.lines.iter().chain(&it.visits));
        lines.map(|(.., entry)| *entry)
    }

    /// Whether two say the same. Whoever has nothing on their timeline may have an empty one or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.filled() == other.filled() && self.recent == other.recent
    }

    fn filled(&self) -> BTreeMap<PersonId, &Timeline> {
        let filled = self.people.iter().filter(|(_, it)| **it != Timeline::default());
        filled.map(|(id, it)| (*id, it)).collect()
    }

    pub(super) fn put(&mut self, entry: &Entry) {
        self.change(entry, |lines, line| {
            if let Err(at) = lines.binary_search(&line) {
                lines.insert(at, line);
            }
        });
    }

    pub(super) fn remove(&mut self, entry: &Entry) {
        self.change(entry, |lines, line| {
            if let Ok(at) = lines.binary_search(&line) {
                lines.remove(at);
            }
        });
    }

    fn change(&mut self, entry: &Entry, change: fn(&mut Vec<Line>, Line)) {
        let Some(line) = line_of(entry) else { return };
        let is_visit = entry.kind() == EntryKind::Visit;
        for id in entry.people() {
            let timeline = self.people.entry(id).or_default();
            change(&mut timeline.lines, line);
            if is_visit {
                let before = timeline.last_visit();
                change(&mut timeline.visits, line);
                let after = timeline.last_visit();
                before.map(|when| self.recent.remove(&(when, id)));
                after.map(|when| self.recent.insert((when, id)));
            }
        }
    }
}

/// Sorts once, at the end: putting many lines in one by one moves most of them often.
impl<'a> FromIterator<&'a Entry> for Timelines {
    fn from_iter<I: IntoIterator<Item = &'a Entry>>(entries: I) -> Self {
        let mut people = HashMap::<PersonId, Timeline>::new();
        for entry in entries {
            let Some(line) = line_of(entry) else { continue };
            let is_visit = entry.kind() == EntryKind::Visit;
            for id in entry.people() {
                let timeline = people.entry(id).or_default();
                timeline.lines.push(line);
                if is_visit {
                    timeline.visits.push(line);
                }
            }
        }
        for timeline in people.values_mut() {
            timeline.lines.sort_unstable();
            timeline.visits.sort_unstable();
        }
        let recent = people.iter().filter_map(|(id, it)| Some((it.last_visit()?, *id))).collect();
        Self { people, recent }
    }
}

fn line_of(entry: &Entry) -> Option<Line> {
    Some((entry.when()?, entry.written(), entry.id()))
}
