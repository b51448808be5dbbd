//! Whose day it is: occasions by their day of the year.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{Datelike, Duration};

use crate::domain::attention::Attention;
use crate::domain::book::Book;
use crate::domain::date::{Count, Day};
use crate::domain::entry::EntryKind;
use crate::domain::id::{ById, EntryId, OccasionId, PersonId};
use crate::domain::milestone::{CUSTOMER_LEAP_RULE, Milestone};
use crate::domain::occasion::{Occasion, OccasionKind};
use crate::domain::person::Person;
use crate::domain::reminder::{Near, Nearness, Window, near};

#[derive(Debug, Default)]
pub(super) struct Calendar {
    // Invariant: both hold each occasion that is not deleted, once for each of its places.
    days: BTreeMap<(u8, Option<u8>), Vec<OccasionId>>,
    people: ById<PersonId, Vec<OccasionId>>,
}

impl Calendar {
    pub(super) fn of(&self, id: PersonId) -> Vec<OccasionId> {
        self.all_of(id).to_vec()
    }

    pub(super) fn all_of(&self, id: PersonId) -> &[OccasionId] {
        self.people.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn put(&mut self, occasion: &Occasion) {
        if let Some(place) = place_of(occasion) {
            self.days.entry(place).or_default().push(occasion.id());
        }
        for person in occasion.people() {
            let theirs = self.people.entry(person).or_default();
            theirs.push(occasion.id());
            // Ids are in the order in which they were given out.
            theirs.sort_unstable();
        }
    }

    pub(super) fn remove(&mut self, occasion: &Occasion) {
        let id = occasion.id();
        if let Some(there) = place_of(occasion).and_then(|place| self.days.get_mut(&place)) {
            there.retain(|it| *it != id);
        }
        for person in occasion.people() {
            if let Some(theirs) = self.people.get_mut(&person) {
                theirs.retain(|it| *it != id);
            }
        }
    }

    /// Every occasion that stands at any place.
    pub(super) fn ids(&self) -> impl Iterator<Item = OccasionId> {
        self.days.values().chain(self.people.values()).flatten().copied()
    }

    /// Whether two say the same. On one day occasions stand in any order, and a day or a person
    /// without any may have an empty place or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        filled(&self.days) == filled(&other.days) && filled(&self.people) == filled(&other.people)
    }

    /// Every occasion of a day that a window around today touches, and of its months those without a day.
    fn around(&self, today: Day, window: Window) -> impl Iterator<Item = OccasionId> {
        let months = months_around(today, window);
        let touched = days_around(today, window);
        months.into_iter().flat_map(move |month| {
            let days = self.days.range((month, None)..=(month, Some(u8::MAX)));
            let is_touched = |day: Option<u8>| day.is_none_or(|it| touched.contains(&(month, it)));
            let days: Vec<_> = days.filter(|((_, day), _)| is_touched(*day)).collect();
            days.into_iter().flat_map(|(_, there)| there.iter().copied())
        })
    }
}

impl<'a> FromIterator<&'a Occasion> for Calendar {
    fn from_iter<I: IntoIterator<Item = &'a Occasion>>(occasions: I) -> Self {
        let mut calendar = Self::default();
        occasions.into_iter().for_each(|occasion| calendar.put(occasion));
        calendar
    }
}

/// Whatever has an occasion, with its occasions in order.
fn filled<'a, Place: Ord + 'a>(
    places: impl IntoIterator<Item = (&'a Place, &'a Vec<OccasionId>)>,
) -> BTreeMap<&'a Place, Vec<OccasionId>> {
    let filled = places.into_iter().filter(|(_, there)| !there.is_empty());
    filled
        .map(|(place, there)| {
            let mut there = there.clone();
            there.sort_unstable();
            (place, there)
        })
        .collect()
}

fn place_of(occasion: &Occasion) -> Option<(u8, Option<u8>)> {
    let date = occasion.date()?;
    Some((date.month()?, date.day()))
}

fn months_around(today: Day, window: Window) -> BTreeSet<u8> {
    let from = today - Duration::days(i64::from(window.back));
    let to = today + Duration::days(i64::from(window.ahead));
    // No month is shorter than 28 days, and after a year nothing is new.
    let within = from.iter_days().step_by(28).take_while(|day| *day < to).take(14);
    let months = within.chain([today, to]).map(|day| day.month());
    // A 29 February may be kept on 1 March, so its month counts as touched by March.
    let months = months.flat_map(|month| [month, if month == 3 { 2 } else { month }]);
    months.filter_map(|month| u8::try_from(month).ok()).collect()
}

/// The days of the year that a window around today touches.
fn days_around(today: Day, window: Window) -> HashSet<(u8, u8)> {
    let from = today - Duration::days(i64::from(window.back));
    let days = usize::from(window.back) + usize::from(window.ahead) + 1;
    // After a leap year and a year nothing is new.
    let within = from.iter_days().take(days.min(2 * 366)).map(|day| (day.month(), day.day()));
    // A 29 February may be kept on 28 February or on 1 March.
    let leap = |day: &(u32, u32)| matches!(day, (2, 28) | (3, 1)).then_some((2, 29));
    let within = within.flat_map(|day| [Some(day), leap(&day)]).flatten();
    within.filter_map(|(month, day)| Some((month.try_into().ok()?, day.try_into().ok()?))).collect()
}

fn sorted(mut celebrations: Vec<Celebration>) -> Vec<Celebration> {
    let order = |it: &Celebration| (it.near, it.reason.clone(), it.people.clone());
    celebrations.sort_by_cached_key(order);
    celebrations
}

/// Why a day is somebody's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// An occasion of theirs, its kind and its own name.
    Occasion(OccasionId, OccasionKind, String),
    /// They have been our customer for so many round years.
    CustomerYears(u16),
}

/// Somebody's day, near to today.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Celebration {
    /// How near it is, and what it completes.
    pub near: Near,
    /// Whose it is.
    pub people: Vec<PersonId>,
    /// Why.
    pub reason: Reason,
    /// The round number it completes, if it does.
    pub milestone: Option<Milestone>,
    /// What it deserves; `None` while nothing was said.
    pub attention: Option<Attention>,
    /// Whether the gift or the card for it is ready.
    pub prepared: bool,
    /// The entry that says that they were wished well already.
    pub greeted: Option<EntryId>,
}

impl Book {
    /// Made when it is first asked for: whoever is looked for at the start is found without it.
    pub(super) fn calendar(&self) -> &Calendar {
        let kept = || self.occasions.values().filter(|it| !it.record().is_deleted()).collect();
        self.calendar.get_or_init(kept)
    }

    /// Everybody's days near to today: today's, then the coming, then the just missed.
    pub fn celebrations(&self, today: Day, window: Window) -> Vec<Celebration> {
        let occasions = self.calendar().around(today, window);
        let dates = occasions.filter_map(|id| self.celebration(id, today, window));
        let years = self.people().filter_map(|person| self.customer_years(person, today, window));
        sorted(dates.chain(years).collect())
    }

    /// One person's days near to today, in the same order.
    pub fn celebrations_of(&self, id: PersonId, today: Day, window: Window) -> Vec<Celebration> {
        let occasions = self.calendar().of(id).into_iter();
        let dates = occasions.filter_map(|id| self.celebration(id, today, window));
        let person = self.person(id);
        let years = person.and_then(|person| self.customer_years(person, today, window));
        sorted(dates.chain(years).collect())
    }

    /// How near one occasion is; `None` when it is not, or when none of its people is listed.
    pub fn celebration(&self, id: OccasionId, today: Day, window: Window) -> Option<Celebration> {
        let occasion = self.occasion(id)?;
        let near = near(occasion.date()?, occasion.leap_rule(), today, window)?;
        let mut people = occasion.people();
        people.retain(|id| self.person(*id).is_some_and(Person::is_around));
        let kind = occasion.kind();
        let milestone = near.years().and_then(|years| match kind {
            OccasionKind::Birthday => Milestone::birthday(years),
            OccasionKind::Anniversary => Milestone::wedding(years),
            OccasionKind::NameDay | OccasionKind::Own => None,
        });
        people.first()?;
        let greeted = people.iter().find_map(|person| self.greeting(*person, Some(id), near));
        let reason = Reason::Occasion(id, kind, occasion.label().to_owned());
        let attention = occasion.attention();
        let prepared = near.kept().is_some_and(|kept| occasion.is_prepared(kept));
        Some(Celebration { near, people, reason, milestone, attention, prepared, greeted })
    }

    fn customer_years(&self, person: &Person, today: Day, window: Window) -> Option<Celebration> {
        let since = person.since()?;
        let near = match since.day() {
            Some(_) => near(since, CUSTOMER_LEAP_RULE, today, window)?,
            None => self.full_with_this_visit(person.id(), since, today)?,
        };
        let milestone = Milestone::customer(near.years()?)?;
        let Some(Count::Exact(years)) = near.years() else { return None };
        person.is_listed().then(|| Celebration {
            near,
            people: vec![person.id()],
            reason: Reason::CustomerYears(years),
            milestone: Some(milestone),
            attention: None,
            prepared: false,
            greeted: self.greeting(person.id(), None, near),
        })
    }

    /// The greeting that was written down for a day, on it or since.
    fn greeting(
        &self,
        person: PersonId,
        occasion: Option<OccasionId>,
        near: Near,
    ) -> Option<EntryId> {
        if !matches!(near.nearness(), Nearness::Today | Nearness::JustMissed { .. }) {
            return None;
        }
        let kept = near.kept()?;
        self.timeline(person).into_iter().map_while(|id| self.entry(id)).find_map(|entry| {
            let when = entry.when()?;
            let fits = entry.kind() == EntryKind::Greeting && entry.occasion() == occasion;
            (fits && when.day >= kept).then(|| entry.id())
        })
    }
}
