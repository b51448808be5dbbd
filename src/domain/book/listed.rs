//! Lists of people, kept in their order while cards and visits come and go.

use std::cmp::{Ordering, Reverse};
use std::collections::HashSet;
use std::sync::Arc;

use super::Book;
use super::asked::{Asked, Asking};
use super::lists::may_be_on;
use super::roster::{Filter, Line, Order};
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::smart_list::{Condition, ListDraft};

/// Whoever is on each of some smart lists.
pub(super) type Members = Vec<HashSet<PersonId>>;

impl Book {
    /// The people that a list shows, in its order. Two that are the same are so at a glance.
    pub fn listed(&self, filter: &Filter, order: Order) -> Arc<[PersonId]> {
        let is_whole = filter.part.is_none() && !filter.away;
        match order {
            Order::Name if *filter == Filter::default() => self.by_name(),
            Order::Name if is_whole => self.narrowed(filter),
            Order::RecentlySeen if *filter == Filter::default() => self.latest(),
            Order::Name | Order::RecentlySeen | Order::LateFirst(_) => {
                self.list(filter, order).into()
            }
        }
    }

    /// Everybody who is listed, by name.
    fn by_name(&self) -> Arc<[PersonId]> {
        Arc::clone(self.answers.by_name.get_or_init(|| self.roster.ids().collect()))
    }

    /// Everybody whom a filter admits, by name.
    fn narrowed(&self, filter: &Filter) -> Arc<[PersonId]> {
        let place = |id: PersonId| self.person(id).map(Line::of);
        let by_name = |one: PersonId, other: PersonId| place(one).cmp(&place(other));
        let is_in = |it: &Person| it.is_listed() && filter.admits(it);
        let anew = || {
            let all = self.roster.ids().filter_map(|id| self.person(id));
            all.filter(|it| is_in(it)).map(Person::id).collect()
        };
        let again = |ids: &mut Arc<[PersonId]>, touched: &HashSet<PersonId>| {
            self.put_again(ids, touched, is_in, by_name);
        };
        self.answers.narrowed.ask(filter.clone(), anew, again, Arc::clone)
    }

    /// Everybody who is listed: whoever was here last first, whoever never was last.
    pub(super) fn latest(&self) -> Arc<[PersonId]> {
        let latest_first =
            |one: PersonId, other: PersonId| match (self.last_visit(one), self.last_visit(other)) {
                (None, None) => {
                    let place = |id: PersonId| self.person(id).map(Line::of);
                    place(one).cmp(&place(other))
                }
                (None, Some(_)) => Ordering::Greater,
                (Some(_), None) => Ordering::Less,
                (Some(then), Some(now)) => Reverse((then, one)).cmp(&Reverse((now, other))),
            };
        let anew = || {
            let never = self.roster.ids().filter(|id| self.last_visit(*id).is_none());
            self.recently_seen().map(|(id, _)| id).chain(never).collect()
        };
        let again = |ids: &mut Arc<[PersonId]>, touched: &HashSet<PersonId>| {
            self.put_again(ids, touched, Person::is_listed, latest_first);
        };
        self.answers.latest.ask((), anew, again, Arc::clone)
    }

    /// Puts those who were touched where they belong now; a list that stays as it is stays the same one.
    fn put_again(
        &self,
        ids: &mut Arc<[PersonId]>,
        touched: &HashSet<PersonId>,
        is_in: impl Fn(&Person) -> bool,
        compare: impl Fn(PersonId, PersonId) -> Ordering,
    ) {
        let mut few: Vec<PersonId> = touched.iter().copied().collect();
        few.sort_unstable();
        let mut now = Vec::with_capacity(ids.len() + few.len());
        now.extend(ids.iter().copied().filter(|id| few.binary_search(id).is_err()));
        for id in few {
            if self.person(id).is_some_and(&is_in) {
                let place = now.partition_point(|it| compare(*it, id).is_lt());
                now.insert(place, id);
            }
        }
        if now[..] != ids[..] {
            *ids = now.into();
        }
    }

    /// How many are on each of the smart lists of the book, which are asked for all the time.
    pub fn counts_of_lists(&self, lists: &[ListDraft], today: Day) -> Vec<usize> {
        let asks_for_late = lists.iter().any(|it| it.conditions.contains(&Condition::Late));
        let shop = asks_for_late.then(|| self.shop_on(today));
        let asked: Vec<Asked<'_>> = lists.iter().map(Asked::of).collect();
        let is_on = |asking: &Asking<'_>, place: usize, person: &Person| {
            may_be_on(&lists[place], person) && asking.admits(&asked[place], person)
        };
        let anew = || {
            let asking = Asking::of(self, lists, today);
            let mut members = vec![HashSet::new(); lists.len()];
            for person in self.people() {
                for (place, theirs) in members.iter_mut().enumerate() {
                    if is_on(&asking, place, person) {
                        theirs.insert(person.id());
                    }
                }
            }
            members
        };
        let again = |members: &mut Members, touched: &HashSet<PersonId>| {
            let asking = Asking::of(self, lists, today);
            for (place, theirs) in members.iter_mut().enumerate() {
                for id in touched {
                    match self.person(*id).is_some_and(|it| is_on(&asking, place, it)) {
                        true => theirs.insert(*id),
                        false => theirs.remove(id),
                    };
                }
            }
        };
        let key = (lists.to_vec(), today, shop);
        self.answers.members.ask(key, anew, again, |it| it.iter().map(HashSet::len).collect())
    }
}
