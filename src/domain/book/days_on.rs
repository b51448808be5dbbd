//! The days that are spoken of today, kept in their order while the book changes.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Book;
use super::calendar::{Celebration, Reason};
use crate::domain::attention::Leads;
use crate::domain::date::Day;
use crate::domain::id::{OccasionId, PersonId};
use crate::domain::reminder::{Near, Nearness};

/// Where a day stands among the others.
type Place = (Near, Reason, Vec<PersonId>);

/// Whose day it is, and which: an occasion, or somebody's years as our customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Cause {
    Occasion(OccasionId),
    CustomerYears(PersonId),
}

/// Every day that is spoken of on a day.
#[derive(Debug, Default)]
pub(super) struct DaysOn {
    // Invariant: these three hold the same days; the last one by everybody whose day it is.
    order: BTreeMap<Place, Celebration>,
    places: HashMap<Cause, Place>,
    people: HashMap<PersonId, HashSet<Cause>>,
}

impl DaysOn {
    fn put(&mut self, cause: Cause, day: Celebration) {
        let place = (day.near, day.reason.clone(), day.people.clone());
        for id in &day.people {
            self.people.entry(*id).or_default().insert(cause);
        }
        self.places.insert(cause, place.clone());
        self.order.insert(place, day);
    }

    fn remove(&mut self, cause: Cause) {
        let day = self.places.remove(&cause).and_then(|place| self.order.remove(&place));
        for id in day.into_iter().flat_map(|it| it.people) {
            if let Some(theirs) = self.people.get_mut(&id) {
                theirs.remove(&cause);
                if theirs.is_empty() {
                    self.people.remove(&id);
                }
            }
        }
    }
}

impl Book {
    /// Everybody's days that are spoken of today: each as early as it deserves, and as late as the shop
    /// still finds kind. That a gift or a card is needed is said until it is ready; the day itself is spoken
    /// of all the same.
    pub fn days_to_speak_of(&self, today: Day) -> Vec<Celebration> {
        self.with_days(today, |days| days.order.values().cloned().collect())
    }

    /// The first of the days that are spoken of today and are as near as is asked for, and how many they
    /// are. Whoever was greeted is not counted among the first: what is done must not stand before what
    /// is to be done.
    pub fn first_days(
        &self,
        today: Day,
        wanted: fn(Nearness) -> bool,
        most: usize,
    ) -> (Vec<Celebration>, usize) {
        self.with_days(today, |days| {
            let near = || days.order.values().filter(|it| wanted(it.near.nearness()));
            let mut to_greet = 0;
            let first = near().take_while(|it| {
                to_greet += usize::from(it.greeted.is_none());
                to_greet <= most
            });
            (first.cloned().collect(), near().count())
        })
    }

    fn with_days<T>(&self, today: Day, read: impl FnOnce(&DaysOn) -> T) -> T {
        let leads = self.shop().leads;
        let anew = || {
            let mut all = DaysOn::default();
            let days = self.celebrations(today, leads.window());
            for day in days.into_iter().filter(|it| is_spoken_of(leads, it)) {
                all.put(cause_of(&day), day);
            }
            all
        };
        let again = |all: &mut DaysOn, touched: &HashSet<PersonId>| {
            for id in touched {
                let before: Vec<Cause> =
                    all.people.get(id).into_iter().flatten().copied().collect();
                before.into_iter().for_each(|it| all.remove(it));
                for day in self.celebrations_of(*id, today, leads.window()) {
                    let cause = cause_of(&day);
                    all.remove(cause);
                    if is_spoken_of(leads, &day) {
                        all.put(cause, day);
                    }
                }
            }
        };
        self.answers.days.ask((today, leads), anew, again, read)
    }
}

fn is_spoken_of(leads: Leads, day: &Celebration) -> bool {
    let nearness = day.near.nearness();
    let is_ready = day.prepared && matches!(nearness, Nearness::Coming { .. });
    leads.speaks_of(day.attention, nearness) && !is_ready
}

fn cause_of(day: &Celebration) -> Cause {
    match (&day.reason, &day.people[..]) {
        (Reason::Occasion(id, ..), _) => Cause::Occasion(*id),
        (Reason::CustomerYears(_), [id, ..]) => Cause::CustomerYears(*id),
        (Reason::CustomerYears(_), []) => unreachable!("years as a customer are somebody's"),
    }
}
