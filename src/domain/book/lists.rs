//! Smart lists: which there are, and who is on them.

use std::sync::Arc;

use super::Book;
use super::asked::{Asked, Asking};
use crate::domain::date::Day;
use crate::domain::find::sort_key;
use crate::domain::id::{ListId, PersonId};
use crate::domain::person::Person;
use crate::domain::record::RecordKind;
use crate::domain::smart_list::{Condition, ListDraft, SmartList};
use crate::domain::tie::Role;

impl Book {
    /// Every smart list, by name.
    pub fn smart_lists(&self) -> Vec<SmartList> {
        let there = self.lists.iter().filter_map(|id| self.smart_list(ListId(*id)));
        let mut lists: Vec<SmartList> = there.collect();
        lists.sort_by_cached_key(|it| (sort_key(it.name()), it.id()));
        lists
    }

    /// One smart list that is not deleted.
    pub fn smart_list(&self, id: ListId) -> Option<SmartList> {
        let record = self.record(&RecordKind::List, id.0).filter(|it| !it.is_deleted())?;
        SmartList::of(Arc::clone(record))
    }

    /// Everybody who fulfils what a list asks for on a day: who comes, by name, then whoever is away,
    /// where a condition asks for those.
    pub fn on_list(&self, list: &ListDraft, today: Day) -> Vec<PersonId> {
        let (asking, asked) = (Asking::of(self, [list], today), Asked::of(list));
        let admitted = |it: &&Person| asking.admits(&asked, it);
        let listed = self.roster.ids().filter_map(|id| self.person(id)).filter(admitted);
        let mut people: Vec<PersonId> = listed.map(Person::id).collect();
        if asks_for_away(list) {
            let mut away: Vec<&Person> = self.all_away().filter(admitted).collect();
            away.sort_by_cached_key(|it| (sort_key(it.greeting_name()), it.id()));
            people.extend(away.into_iter().map(Person::id));
        }
        people
    }

    /// How many are on each of some lists: everybody is looked at once.
    pub fn counts_on(&self, lists: &[ListDraft], today: Day) -> Vec<usize> {
        let asking = Asking::of(self, lists, today);
        let asked: Vec<Asked<'_>> = lists.iter().map(Asked::of).collect();
        let mut counts = vec![0; lists.len()];
        let mut count = |person: &Person, is_asked: fn(&ListDraft) -> bool| {
            for ((list, asked), count) in lists.iter().zip(&asked).zip(&mut counts) {
                *count += usize::from(is_asked(list) && asking.admits(asked, person));
            }
        };
        // Nobody in the roster is deleted.
        let listed = self.roster.ids().filter_map(|id| self.people.get(&id));
        listed.for_each(|person| count(person, |_| true));
        if lists.iter().any(asks_for_away) {
            self.all_away().for_each(|person| count(person, asks_for_away));
        }
        counts
    }

    /// Whether anybody or anything is known to have brought somebody here.
    pub(super) fn has_sender(&self, person: &Person) -> bool {
        let is_sender = || self.ties_of(person.id()).iter().any(|it| it.role == Role::Sender);
        !person.source().is_empty() || is_sender()
    }
}

/// Whether somebody may be on a list at all: whoever comes, and whoever is away where it asks for those.
pub(super) fn may_be_on(list: &ListDraft, person: &Person) -> bool {
    person.is_listed() || person.is_away() && asks_for_away(list)
}

/// Whether whoever no longer comes may be on a list.
fn asks_for_away(list: &ListDraft) -> bool {
    list.conditions.contains(&Condition::Away)
}
