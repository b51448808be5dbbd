//! Who is late, and who is likely to come in now.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::domain::book::Book;
use crate::domain::book::timeline::Timeline;
use crate::domain::book::worked::Score;
use crate::domain::closed::Closed;
use crate::domain::date::Day;
use crate::domain::entry::When;
use crate::domain::id::PersonId;
use crate::domain::likely::{MOST, likelihood};
use crate::domain::patience::Patience;
use crate::domain::person::Person;
use crate::domain::rhythm::{Coming, Pace, UNUSUAL, Wait};

/// Somebody who is late.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Late {
    /// Who.
    pub id: PersonId,
    /// How late, and by what.
    pub coming: Coming,
    /// Whether they are expected to deliver rather than to buy.
    pub delivers: bool,
}

/// Everybody who is late on a day.
#[derive(Debug, Default)]
pub(super) struct LateOn {
    // Invariant: both hold the same people, and `delivering` of them deliver.
    order: BTreeMap<(Reverse<Score>, PersonId), Late>,
    places: HashMap<PersonId, Score>,
    delivering: usize,
}

impl LateOn {
    fn put(&mut self, late: Late) {
        let unusual = Score(late.coming.unusual);
        self.places.insert(late.id, unusual);
        self.order.insert((Reverse(unusual), late.id), late);
        self.delivering += usize::from(late.delivers);
    }

    fn remove(&mut self, id: PersonId) {
        let place = self.places.remove(&id).map(|unusual| (Reverse(unusual), id));
        let late = place.and_then(|it| self.order.remove(&it));
        self.delivering -= usize::from(late.is_some_and(|it| it.delivers));
    }
}

/// Everybody who may come in at a moment, by how likely it is.
#[derive(Debug, Default)]
pub(super) struct LikelyOn {
    // Invariant: both hold the same people.
    order: BTreeSet<(Reverse<Score>, PersonId)>,
    places: HashMap<PersonId, Score>,
}

impl LikelyOn {
    fn put(&mut self, id: PersonId, likelihood: f64) {
        let likelihood = Score(likelihood);
        self.places.insert(id, likelihood);
        self.order.insert((Reverse(likelihood), id));
    }

    fn remove(&mut self, id: PersonId) {
        self.places.remove(&id).map(|it| self.order.remove(&(Reverse(it), id)));
    }
}

impl Book {
    /// What is known of somebody's coming; `None` where nothing is: they were never here, or no rhythm
    /// and no limit is known.
    pub fn coming(&self, id: PersonId, today: Day) -> Option<Coming> {
        self.coming_of(self.person(id)?, self.timelines.of(id)?, &self.shop_on(today), today)
    }

    /// Everybody who is late, the most unusual silence first.
    pub fn late(&self, today: Day) -> Vec<Late> {
        self.with_late(today, |late| late.order.values().copied().collect())
    }

    /// The first of those who are late and deliver, or of those who buy, and how many they are.
    pub fn first_late(&self, today: Day, delivers: bool, most: usize) -> (Vec<Late>, usize) {
        self.with_late(today, |late| {
            let delivering = late.delivering;
            let count = if delivers { delivering } else { late.order.len() - delivering };
            let theirs = late.order.values().filter(|it| it.delivers == delivers);
            (theirs.take(most.min(count)).copied().collect(), count)
        })
    }

    /// Whoever is late, in no order.
    pub(super) fn late_ids(&self, today: Day) -> HashSet<PersonId> {
        self.with_late(today, |late| late.places.keys().copied().collect())
    }

    fn with_late<T>(&self, today: Day, read: impl FnOnce(&LateOn) -> T) -> T {
        let shop = self.shop_on(today);
        let late = |id: PersonId, timeline: &Timeline| {
            // Most people are in time, whatever their cards say.
            if timeline.is_in_time(today) {
                return None;
            }
            let person = self.person(id)?;
            let coming = self.coming_of(person, timeline, &shop, today)?;
            let is_late = coming.wait == Wait::Late && person.is_listed();
            is_late.then(|| Late { id, coming, delivers: person.delivers() })
        };
        let anew = || {
            let mut all = LateOn::default();
            let seen = self.timelines.seen();
            seen.filter_map(|(id, it)| late(id, it)).for_each(|it| all.put(it));
            all
        };
        let again = |all: &mut LateOn, touched: &HashSet<PersonId>| {
            for id in touched {
                all.remove(*id);
                let now = self.timelines.of(*id).and_then(|it| late(*id, it));
                now.into_iter().for_each(|it| all.put(it));
            }
        };
        self.answers.late.ask((today, shop.clone()), anew, again, read)
    }

    /// Who is likely to come in during this half hour, the likeliest first. Whoever was here today is not,
    /// unless they often come several times a day.
    pub fn likely(&self, now: When) -> Vec<PersonId> {
        let is_expected = |id: &PersonId| {
            let person = self.person(*id).filter(|it| it.is_listed());
            let is_paused = |it: &Person| it.paused_until().is_some_and(|until| until > now.day);
            person.is_some_and(|it| !is_paused(it)) && !self.is_away(*id, now.day)
        };
        let score = |timeline: &Timeline| likelihood(timeline.visits_latest_first(), now);
        let anew = || {
            let mut all = LikelyOn::default();
            for (id, timeline) in self.timelines.seen() {
                score(timeline).into_iter().for_each(|it| all.put(id, it));
            }
            all
        };
        let again = |all: &mut LikelyOn, touched: &HashSet<PersonId>| {
            for id in touched {
                all.remove(*id);
                let now = self.timelines.of(*id).and_then(score);
                now.into_iter().for_each(|it| all.put(*id, it));
            }
        };
        self.answers.likely.ask(now, anew, again, |all| {
            let ids = all.order.iter().map(|(_, id)| *id);
            ids.filter(is_expected).take(MOST).collect()
        })
    }

    /// What holds for everybody on a day.
    pub(super) fn shop_on(&self, today: Day) -> Shop {
        Shop { patience: self.shop().patience, closed: self.timelines.closed(today) }
    }

    fn coming_of(
        &self,
        person: &Person,
        timeline: &Timeline,
        shop: &Shop,
        today: Day,
    ) -> Option<Coming> {
        let last = timeline.last_visit()?.day;
        let pace = match timeline.rhythm() {
            Some(rhythm) => Pace::Own(rhythm),
            None => Pace::Limit(shop.patience.with(person)?),
        };
        let mut said = person.said();
        // Nobody misses whoever said that they are away.
        said.paused = said.paused.max(self.back_on(person.id(), today));
        Some(Coming::of(pace, last, said, &shop.closed, today))
    }
}

/// What holds for everybody.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shop {
    /// How long it waits.
    patience: Patience,
    /// When it was closed.
    closed: Closed,
}

impl Timeline {
    /// Whether nobody would miss them yet, by their own rhythm. A pause or a closed shop only makes
    /// that truer.
    fn is_in_time(&self, today: Day) -> bool {
        let silence = self.last_visit().map_or(0, |last| (today - last.day).num_days());
        let silence = u32::try_from(silence).unwrap_or_default();
        self.rhythm().is_some_and(|it| Pace::Own(it).unusual(silence) <= UNUSUAL)
    }
}
