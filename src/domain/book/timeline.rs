//! What happened, by person and by time.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::closed::Closed;
use crate::domain::date::Day;
use crate::domain::entry::{EntryKind, Facts, When};
use crate::domain::id::{ById, EntryId, PersonId};
use crate::domain::person::Person;
use crate::domain::rhythm::Rhythm;

/// A line of a timeline: when it happened, when that was written down, what, and whether it is a visit.
type Line = (When, Stamp, EntryId, bool);

#[derive(Debug, Default)]
pub(super) struct Timelines {
    people: ById<PersonId, Timeline>,
    // Invariant: one pair for each person with a visit, their last.
    recent: BTreeSet<(When, PersonId)>,
    // Invariant: each day on which anybody was here, and how many people that were.
    days: BTreeMap<Day, usize>,
}

#[derive(Debug, Default, PartialEq)]
pub(super) struct Timeline {
    // Invariant: sorted.
    lines: Vec<Line>,
    // Invariant: how many of the lines are visits, and their rhythm. Who is late is asked of everybody.
    visits: u32,
    rhythm: Option<Rhythm>,
}

impl Timeline {
    pub(super) fn last_visit(&self) -> Option<When> {
        self.visits_latest_first().next()
    }

    pub(super) fn rhythm(&self) -> Option<Rhythm> {
        self.rhythm
    }

    /// When they were here, the latest first.
    pub(super) fn visits_latest_first(&self) -> impl Iterator<Item = When> + '_ {
        let visits = self.lines.iter().rev().filter(|(.., is_visit)| *is_visit);
        visits.map(|(when, ..)| *when)
    }

    /// Whether they were here on a day.
    fn was_here_on(&self, day: Day) -> bool {
        let place = self.lines.partition_point(|(when, ..)| when.day < day);
        let mut of_day = self.lines[place..].iter().take_while(|(when, ..)| when.day == day);
        of_day.any(|(.., is_visit)| *is_visit)
    }

    fn find_visits(&mut self) {
        let visits = self.visits_latest_first().count();
        self.visits = u32::try_from(visits).unwrap_or(u32::MAX);
        self.rhythm = Rhythm::of(self.visits_latest_first().map(|it| it.day));
    }
}

impl Timelines {
    pub(super) fn newest_first(&self, id: PersonId) -> Vec<EntryId> {
        let lines = self.people.get(&id).map(|it| it.lines.as_slice()).unwrap_or_default();
        lines.iter().rev().map(|(_, _, entry, _)| *entry).collect()
    }

    pub(super) fn last_visit(&self, id: PersonId) -> Option<When> {
        self.people.get(&id)?.last_visit()
    }

    /// One person's timeline.
    pub(super) fn of(&self, id: PersonId) -> Option<&Timeline> {
        self.people.get(&id)
    }

    /// Whoever was ever here, in no order.
    pub(super) fn seen(&self) -> impl Iterator<Item = (PersonId, &Timeline)> {
        self.people.iter().filter(|(_, it)| it.visits > 0).map(|(id, it)| (*id, it))
    }

    pub(super) fn visits(&self, id: PersonId) -> u32 {
        self.people.get(&id).map_or(0, |it| it.visits)
    }

    pub(super) fn recently_seen(&self) -> impl Iterator<Item = (PersonId, When)> {
        self.recent.iter().rev().map(|(when, id)| (*id, *when))
    }

    /// When the shop was closed before today.
    pub(super) fn closed(&self, today: Day) -> Closed {
        Closed::of(self.days.iter().map(|(day, people)| (*day, *people)), today)
    }

    /// Every entry that is on any timeline.
    pub(super) fn entries(&self) -> impl Iterator<Item = EntryId> {
        self.people.values().flat_map(|it| &it.lines).map(|(_, _, entry, _)| *entry)
    }

    /// Whether two say the same. Whoever has nothing on their timeline may have an empty one or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        (&self.recent, &self.days) == (&other.recent, &other.days)
            && self.filled() == other.filled()
    }

    fn filled(&self) -> BTreeMap<PersonId, &Timeline> {
        let filled = self.people.iter().filter(|(_, it)| **it != Timeline::default());
        filled.map(|(id, it)| (*id, it)).collect()
    }

    pub(super) fn put(&mut self, entry: &Facts<'_>) {
        self.change(entry, |lines, line| {
            if let Err(at) = lines.binary_search(&line) {
                lines.insert(at, line);
            }
        });
    }

    pub(super) fn remove(&mut self, entry: &Facts<'_>) {
        self.change(entry, |lines, line| {
            if let Ok(at) = lines.binary_search(&line) {
                lines.remove(at);
            }
        });
    }

    fn change(&mut self, entry: &Facts<'_>, change: fn(&mut Vec<Line>, Line)) {
        let Some(line) = line_of(entry) else { return };
        let (day, is_visit) = (line.0.day, line.3);
        for &id in &entry.people {
            let timeline = self.people.entry(id).or_default();
            let (before, was_here) = (timeline.last_visit(), timeline.was_here_on(day));
            change(&mut timeline.lines, line);
            if is_visit {
                let after = timeline.last_visit();
                count(&mut self.days, day, was_here, timeline.was_here_on(day));
                before.map(|when| self.recent.remove(&(when, id)));
                after.map(|when| self.recent.insert((when, id)));
                timeline.find_visits();
            }
        }
    }
}

impl Timelines {
    /// Takes in an entry of a book that opens. Nothing is in order before [`Self::settle`]: putting many
    /// lines in one by one moves most of them often.
    pub(super) fn gather(&mut self, entry: &Facts<'_>) {
        let Some(line) = line_of(entry) else { return };
        for &id in &entry.people {
            self.people.entry(id).or_default().lines.push(line);
        }
    }

    /// Everybody who has a timeline, in no order.
    pub(super) fn ids(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.people.keys().copied()
    }

    /// Puts everything that was gathered in order.
    pub(super) fn settle(&mut self) {
        let mut settling = Settling::default();
        self.people.iter_mut().for_each(|(id, timeline)| settling.put_in_order(*id, timeline));
        settling.end(self);
    }
}

/// Timelines that are being put in order, one after the other.
#[derive(Debug, Default)]
pub(super) struct Settling {
    recent: Vec<(When, PersonId)>,
    days: HashMap<Day, usize>,
}

impl Settling {
    /// Puts what was gathered of one person in order.
    pub(super) fn settle(&mut self, timelines: &mut Timelines, id: PersonId) {
        if let Some(timeline) = timelines.people.get_mut(&id) {
            self.put_in_order(id, timeline);
        }
    }

    fn put_in_order(&mut self, id: PersonId, timeline: &mut Timeline) {
        timeline.lines.sort_unstable();
        timeline.lines.shrink_to_fit();
        timeline.find_visits();
        self.recent.extend(timeline.last_visit().map(|when| (when, id)));
        let mut before = None;
        for day in timeline.visits_latest_first().map(|it| it.day) {
            if before.replace(day) != Some(day) {
                *self.days.entry(day).or_default() += 1;
            }
        }
    }

    /// When everybody's is in order.
    pub(super) fn end(self, timelines: &mut Timelines) {
        timelines.recent = self.recent.into_iter().collect();
        timelines.days = self.days.into_iter().collect();
    }
}

/// Somebody was here on a day, or not after all.
fn count(days: &mut BTreeMap<Day, usize>, day: Day, was_here: bool, is_here: bool) {
    let people = days.entry(day).or_default();
    *people = (*people + usize::from(is_here)).saturating_sub(usize::from(was_here));
    if *people == 0 {
        days.remove(&day);
    }
}

fn line_of(entry: &Facts<'_>) -> Option<Line> {
    Some((entry.when?, entry.written?, entry.id, entry.kind == EntryKind::Visit))
}

impl Book {
    /// The texts of a person's latest entries of a kind, the newest first, at most `most`.
    pub fn latest_texts(&self, id: PersonId, kind: &EntryKind, most: usize) -> Vec<String> {
        let entries = self.timeline(id).into_iter().filter_map(|id| self.entry(id));
        let texts = entries.filter(|it| it.kind() == *kind).map(|it| it.text().to_owned());
        texts.take(most).collect()
    }

    /// Everybody who is listed and was ever here, whoever was here last first.
    pub fn recently_seen(&self) -> impl Iterator<Item = (PersonId, When)> {
        self.timelines
            .recently_seen()
            .filter(|(id, _)| self.person(*id).is_some_and(Person::is_listed))
    }
}
