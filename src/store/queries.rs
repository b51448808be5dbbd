//! What the screen asks of the book. Each answer changes when the book does.

use std::collections::HashSet;
use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use crate::domain::book::{
    Binned, Book, Celebration, Couple, Filter, Found, Kinship, Month, Order, Relation, Suggestion,
};
use crate::domain::date::{Age, Day};
use crate::domain::device::Device;
use crate::domain::entry::{Entry, EntryKind, When};
use crate::domain::id::{EntryId, OccasionId, PersonId};
use crate::domain::occasion::Occasion;
use crate::domain::person::{Kind, Person};
use crate::domain::record::Record;
use crate::domain::reminder::{Nearness, Window};
use crate::domain::shop::ShopDraft;
use crate::domain::step::Step;
use crate::store::Store;
use crate::store::remembered::is_arrival;
use crate::store::watch::watch;

/// How many notes of a kind stand among the facts of a card; all are on the timeline.
const NOTED: usize = 3;

impl Store {
    /// Today, by the clock on the wall, as it changes.
    pub fn today(&self) -> Memo<Day> {
        let today = self.today;
        watch(move || today.get())
    }

    /// Today, asked once.
    pub fn this_day(&self) -> Day {
        self.today.get_untracked()
    }

    /// One person, as it stands now and as it changes.
    pub fn person(&self, id: PersonId) -> Memo<Option<Person>> {
        self.watch(move |book| book.person(id).cloned())
    }

    /// One entry.
    pub fn entry(&self, id: EntryId) -> Memo<Option<Entry>> {
        self.watch(move |book| book.entry(id).cloned())
    }

    /// One occasion.
    pub fn occasion(&self, id: OccasionId) -> Memo<Option<Occasion>> {
        self.watch(move |book| book.occasion(id).cloned())
    }

    /// The people of a list, in its order.
    pub fn list(&self, filter: Signal<Filter>, order: Signal<Order>) -> Memo<Arc<[PersonId]>> {
        self.watch(move |book| filter.with(|filter| book.list(filter, order.get())).into())
    }

    /// Who is found, and why, the likeliest first.
    pub fn find(&self, query: Signal<String>) -> Memo<Found> {
        self.watch(move |book| query.with(|query| book.find(query)))
    }

    /// The same by name alone, while others look at the screen.
    pub fn find_by_name(&self, query: Signal<String>) -> Memo<Found> {
        self.watch(move |book| query.with(|query| book.find_by_name(query)))
    }

    /// The first of the days that are spoken of today and are as near as is asked for, and how many they
    /// are.
    pub fn first_days(
        &self,
        wanted: fn(Nearness) -> bool,
        most: Signal<usize>,
    ) -> Memo<(Vec<Celebration>, usize)> {
        let today = self.today;
        self.watch(move |book| book.first_days(today.get(), wanted, most.get()))
    }

    /// Whether any day is spoken of today.
    pub fn is_any_day_spoken_of(&self) -> Memo<bool> {
        let today = self.today;
        self.watch(move |book| book.first_days(today.get(), |_| true, 0).1 > 0)
    }

    /// Everybody's days of a month.
    pub fn days_of_month(&self, month: Signal<Month>) -> Memo<Vec<Celebration>> {
        self.watch(move |book| book.days_of_month(month.get()))
    }

    /// One person's days near to today.
    pub fn celebrations_of(&self, id: PersonId) -> Memo<Vec<Celebration>> {
        let today = self.today;
        self.watch(move |book| book.celebrations_of(id, today.get(), Window::default()))
    }

    /// A person's occasions, in the order in which they were added.
    pub fn occasions_of(&self, id: PersonId) -> Memo<Vec<OccasionId>> {
        self.watch(move |book| book.occasions_of(id))
    }

    /// Who is tied to a person, the closest first.
    pub fn ties_of(&self, id: PersonId) -> Memo<Vec<Relation>> {
        self.watch(move |book| book.ties_of(id))
    }

    /// The likeliest tie of a person that is not said yet.
    pub fn suggested_tie(&self, id: PersonId) -> Memo<Option<Suggestion>> {
        self.watch(move |book| book.suggested_tie(id))
    }

    /// The couple that a person is one of.
    pub fn couple(&self, id: PersonId) -> Memo<Option<Couple>> {
        self.watch(move |book| book.couple(id))
    }

    /// Who lives with a person.
    pub fn household(&self, id: PersonId) -> Memo<Vec<PersonId>> {
        self.watch(move |book| book.household(id))
    }

    /// Everybody who works for a company.
    pub fn company(&self, name: Signal<String>) -> Memo<Vec<PersonId>> {
        self.watch(move |book| name.with(|name| book.company(name)))
    }

    /// Whose relative a person is.
    pub fn kinship(&self, id: PersonId) -> Memo<Option<Kinship>> {
        self.watch(move |book| book.kinship(id))
    }

    /// How old somebody is today; `None` where no year is known.
    pub fn age_of(&self, id: PersonId) -> Memo<Option<Age>> {
        let today = self.today;
        self.watch(move |book| {
            let birthday = book.birthday(id)?;
            birthday.date()?.age_on(today.get(), birthday.leap_rule())
        })
    }

    /// A person's entries, the newest first.
    pub fn timeline(&self, id: PersonId) -> Memo<Vec<EntryId>> {
        self.watch(move |book| book.timeline(id))
    }

    /// When a person was last here and how often; read where it is shown.
    pub fn seen(&self, id: PersonId) -> Memo<(Option<When>, u32)> {
        self.watch(move |book| (book.last_visit(id), book.visits(id)))
    }

    /// The latest notes on what a person likes, and on what to be careful with.
    pub fn facts_noted(&self, id: PersonId) -> Memo<(Vec<String>, Vec<String>)> {
        self.watch(move |book| {
            let of = |kind| book.latest_texts(id, &kind, NOTED);
            (of(EntryKind::Likes), of(EntryKind::Careful))
        })
    }

    /// What holds of the cards of some people, as they change.
    pub fn follow_people<T>(
        &self,
        people: Memo<Vec<PersonId>>,
        read: impl FnOnce(&[&Person]) -> T,
    ) -> T {
        let ids = people.get();
        self.book
            .with(|book| read(&ids.iter().filter_map(|id| book.person(*id)).collect::<Vec<_>>()))
    }

    /// When a person was last here.
    pub fn last_visit(&self, id: PersonId) -> Memo<Option<When>> {
        self.watch(move |book| book.last_visit(id))
    }

    /// Whoever was here last, at most `most`.
    pub fn recently_seen(&self, most: usize) -> Memo<Vec<PersonId>> {
        self.watch(move |book| book.recently_seen().take(most).map(|(id, _)| id).collect())
    }

    /// Whether a record would tell the book anything new.
    pub fn would_change(&self, record: &Record) -> bool {
        self.book.with_untracked(|book| {
            book.record(&record.kind, record.id).is_none_or(|it| it.would_change(record))
        })
    }

    /// How many records there are.
    pub fn records(&self) -> usize {
        self.book.with_untracked(|book| book.records().count())
    }

    /// How many people are in the lists.
    pub fn count(&self) -> Memo<usize> {
        self.watch(Book::count)
    }

    /// Whether anybody of the sample shop is there.
    pub fn has_sample(&self) -> Memo<bool> {
        self.watch(Book::has_sample)
    }

    /// The tags in use, the most used first.
    pub fn tags(&self) -> Memo<Vec<(String, usize)>> {
        self.watch(Book::tags)
    }

    /// The kinds of people in the lists.
    pub fn kinds(&self) -> Memo<Vec<(Kind, usize)>> {
        self.watch(Book::kinds)
    }

    /// Whether anybody is archived, moved away or dead.
    pub fn has_away(&self) -> Memo<bool> {
        self.watch(Book::has_away)
    }

    /// What the shop has settled.
    pub fn shop(&self) -> Memo<ShopDraft> {
        self.watch(Book::shop)
    }

    /// The imports and merges that can be taken back, the latest first.
    pub fn arrivals(&self) -> Memo<Vec<Arc<Step>>> {
        let steps = self.steps;
        Memo::new(move |_| {
            let arrivals = |steps: &Vec<Arc<Step>>| {
                steps.iter().rev().filter(|it| is_arrival(it)).cloned().collect()
            };
            steps.with(arrivals)
        })
    }

    /// The devices that ever gave word, whoever did so last first.
    pub fn devices(&self) -> Memo<Vec<Device>> {
        self.watch(Book::devices)
    }

    /// What was deleted lately.
    pub fn bin(&self) -> Memo<Vec<Binned>> {
        let now = self.surroundings.now;
        self.watch(move |book| book.bin(now()))
    }

    /// How many people were erased for good, as it changes.
    pub fn erased(&self) -> Memo<usize> {
        self.watch(Book::erased)
    }

    /// The steps in memory that changed any of these records, the latest last.
    pub fn steps_about(&self, about: &HashSet<Uuid>) -> Vec<Arc<Step>> {
        let is_about = |it: &&Arc<Step>| {
            let changed = it.changes.iter().map(|it| it.id);
            changed.chain(it.lost.iter().map(|it| it.id)).any(|id| about.contains(&id))
        };
        self.steps.with_untracked(|steps| steps.iter().filter(is_about).cloned().collect())
    }

    /// Whether a step can still be taken back.
    pub fn is_undoable(&self, step: Arc<Step>) -> Memo<bool> {
        self.watch(move |book| step.can_be_taken_back(book))
    }

    /// Makes an effect run again whenever anything in the book has changed. Only for what lasts as long
    /// as the page: it never leaves the book again.
    pub fn follow(&self) {
        self.book.track();
    }

    /// Asks the book once, without watching it.
    pub fn ask<T>(&self, question: impl FnOnce(&Book) -> T) -> T {
        self.book.with_untracked(question)
    }

    pub(super) fn watch<T>(&self, read: impl Fn(&Book) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let book = self.book;
        watch(move || book.with(&read))
    }
}
