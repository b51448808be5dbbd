//! Random days of work: what somebody may ask for, in a form that fits any book.

use std::sync::Arc;

use byname::domain::arrival::Incoming;
use byname::domain::command::{Batch, Command};
use byname::domain::contact::Contact;
use byname::domain::date::{LeapRule, PartialDate};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{Entry, EntryDraft, EntryKind, When};
use byname::domain::id::{EntryId, OccasionId, PersonId};
use byname::domain::occasion::{Occasion, OccasionDraft, OccasionKind};
use byname::domain::person::{Consent, Kind, Person, Standing, Tier};
use byname::domain::record::Record;
use byname::domain::shop::{FirstDay, ShopDraft};
use byname::domain::step::Step;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::device::Device;
use super::records::small_copy;
use super::{date, when};

const DATES: [&str; 7] =
    ["--11-21", "1961-11-25", "2001-11-18", "2000-02-29", "--12", "1976", "~1966-01-02"];

/// One thing somebody asks for. Places count in what the book has by then.
#[derive(Debug, Clone)]
pub enum Wish {
    Add(Change),
    Edit(Index, Change),
    Delete(Index),
    Write(Vec<Index>, EntryKind, When, &'static str, Option<Index>),
    EditEntry(Index, Vec<Index>, When, &'static str),
    DeleteEntry(Index),
    Remember(Option<Index>, Vec<Index>, OccasionKind, PartialDate, LeapRule),
    Forget(Index),
    Shop(&'static str, Option<FirstDay>),
    Import(Vec<(&'static str, &'static str)>),
    Merge(Vec<Arc<Record>>),
    TakeBack(Index),
}

/// A change to one field of a card.
#[derive(Debug, Clone)]
pub enum Change {
    Name(&'static str),
    Called(&'static str),
    Likes(&'static str),
    Since(Option<PartialDate>),
    Star(bool),
    Tier(Option<Tier>),
    Standing(Standing),
    Kind(Kind),
    Consent(Consent),
    Tag(&'static str),
    Phone(&'static str),
}

impl Change {
    fn apply(&self, draft: &mut PersonDraft) {
        match *self {
            Self::Name(name) => draft.name = name.into(),
            Self::Called(called) => draft.called = called.into(),
            Self::Likes(likes) => draft.likes = likes.into(),
            Self::Since(since) => draft.since = since,
            Self::Star(star) => draft.star = star,
            Self::Tier(tier) => draft.tier = tier,
            Self::Standing(standing) => draft.standing = standing,
            Self::Kind(kind) => turn(&mut draft.kinds, kind),
            Self::Consent(consent) => turn(&mut draft.consents, consent),
            Self::Tag(tag) => turn(&mut draft.tags, tag.to_owned()),
            Self::Phone(phone) => turn(&mut draft.phones, Contact::plain(phone)),
        }
    }
}

/// Takes an element out of a set, or puts it in.
fn turn<T: PartialEq>(set: &mut Vec<T>, element: T) {
    let count = set.len();
    set.retain(|it| *it != element);
    if set.len() == count {
        set.push(element);
    }
}

/// What one device is asked, one after the other.
pub fn script(most: usize) -> impl Strategy<Value = Vec<Wish>> {
    vec(wish(), 0..most)
}

/// The same, with records of other devices coming in between.
pub fn script_with_merges(most: usize) -> impl Strategy<Value = Vec<Wish>> {
    vec(prop_oneof![12 => wish(), 1 => small_copy().prop_map(Wish::Merge)], 0..most)
}

/// Anything a person may ask for; what cannot be done is refused.
pub fn wish() -> impl Strategy<Value = Wish> {
    let at = any::<Index>;
    prop_oneof![
        6 => change().prop_map(Wish::Add),
        8 => (at(), change()).prop_map(|(at, change)| Wish::Edit(at, change)),
        1 => at().prop_map(Wish::Delete),
        8 => (vec(at(), 1..3), entry_kind(), moment(), text(), prop::option::of(at()))
            .prop_map(|(people, kind, when, text, occasion)| {
                Wish::Write(people, kind, when, text, occasion)
            }),
        3 => (at(), vec(at(), 1..3), moment(), text())
            .prop_map(|(at, people, when, text)| Wish::EditEntry(at, people, when, text)),
        1 => at().prop_map(Wish::DeleteEntry),
        3 => remember(),
        1 => at().prop_map(Wish::Forget),
        1 => (text(), prop::option::of(select(FirstDay::ALL)))
            .prop_map(|(name, first)| Wish::Shop(name, first)),
        1 => vec((name(), text()), 0..4).prop_map(Wish::Import),
        3 => at().prop_map(Wish::TakeBack),
    ]
}

fn remember() -> impl Strategy<Value = Wish> {
    let at = any::<Index>;
    (
        prop::option::of(at()),
        vec(at(), 1..3),
        select(OccasionKind::ALL),
        select(&DATES[..]).prop_map(date),
        select(LeapRule::ALL),
    )
        .prop_map(|(at, people, kind, date, rule)| Wish::Remember(at, people, kind, date, rule))
}

fn change() -> impl Strategy<Value = Change> {
    let since = select(&["2016-11-21", "2021-11-24", "~2001", "2025-02-28", "2016-03"][..]);
    prop_oneof![
        name().prop_map(Change::Name),
        select(&["", "Abby", "zum Bären", "ÅSA"][..]).prop_map(Change::Called),
        text().prop_map(Change::Likes),
        prop::option::of(since.prop_map(date)).prop_map(Change::Since),
        any::<bool>().prop_map(Change::Star),
        prop::option::of(select(Tier::ALL)).prop_map(Change::Tier),
        select(Standing::ALL).prop_map(Change::Standing),
        select(Kind::ALL).prop_map(Change::Kind),
        select(Consent::ALL).prop_map(Change::Consent),
        select(&["regular", "wine", "Tür/links"][..]).prop_map(Change::Tag),
        select(&["0170 1", "+49 30 22", "(030) 22"][..]).prop_map(Change::Phone),
    ]
}

fn name() -> impl Strategy<Value = &'static str> {
    select(&["Ada", "ada", "Bob", "Čeněk", "Дарья", "李娜", "Zoë", "", "7 of 9"][..])
}

fn text() -> impl Strategy<Value = &'static str> {
    select(&["", "tea", "has a new dog", "no nuts", "Lisbon in May"][..])
}

fn moment() -> impl Strategy<Value = When> {
    let moments = [
        "2026-11-18",
        "2026-11-20 17:59",
        "2026-11-21",
        "2026-11-21 09:30",
        "2026-11-25 12:00",
        "2026-12-31",
        "2027-03-01",
        "1999-01-01",
    ];
    select(moments.to_vec()).prop_map(when)
}

fn entry_kind() -> impl Strategy<Value = EntryKind> {
    let new = EntryKind::Other("call".into());
    let notes = EntryKind::NOTES.to_vec();
    prop_oneof![
        4 => Just(EntryKind::Visit),
        3 => select(notes),
        2 => Just(EntryKind::Greeting),
        1 => Just(new),
    ]
}

impl Device {
    /// Asks for something that fits this book; nothing when there is nothing it fits, or when it
    /// is refused. `steps` are the steps that may be taken back.
    pub fn asked(&mut self, wish: &Wish, steps: &[Step]) -> Option<Batch> {
        let command = self.command(wish, steps)?;
        self.commit(command).ok()
    }

    /// Does what a script says; returns every batch.
    pub fn works(&mut self, script: &[Wish]) -> Vec<Batch> {
        let mut steps = Vec::new();
        let mut batches = Vec::new();
        for wish in script {
            if let Some(batch) = self.asked(wish, &steps) {
                steps.push(batch.step.clone());
                batches.push(batch);
            }
        }
        batches
    }

    fn command(&mut self, wish: &Wish, steps: &[Step]) -> Option<Command> {
        Some(match wish {
            Wish::Add(change) => {
                let mut draft = PersonDraft::named("Ada");
                change.apply(&mut draft);
                Command::AddPerson { id: PersonId(self.new_id()), draft }
            }
            Wish::Edit(at, change) => {
                let id = self.person_at(at)?;
                let mut draft = self.draft(id);
                change.apply(&mut draft);
                Command::EditPerson { id, draft }
            }
            Wish::Delete(at) => Command::DeletePerson { id: self.person_at(at)? },
            Wish::Write(people, kind, when, text, occasion) => {
                let occasion = occasion.as_ref().and_then(|at| self.occasion_at(at));
                let people = self.people_at(people)?;
                let (kind, when, text) = (kind.clone(), *when, (*text).to_owned());
                let draft = EntryDraft { people, kind, when, text, major: false, occasion };
                Command::AddEntry { id: EntryId(self.new_id()), draft }
            }
            Wish::EditEntry(at, people, when, text) => {
                let id = self.entry_at(at)?;
                let people = self.people_at(people)?;
                let text = (*text).to_owned();
                let draft = self.book.entry(id)?.draft()?;
                Command::EditEntry { id, draft: EntryDraft { people, when: *when, text, ..draft } }
            }
            Wish::DeleteEntry(at) => Command::DeleteEntry { id: self.entry_at(at)? },
            Wish::Remember(at, people, kind, date, leap_rule) => {
                let id = at.as_ref().and_then(|at| self.occasion_at(at));
                let id = id.unwrap_or_else(|| OccasionId(self.new_id()));
                let people = self.people_at(people)?;
                let label = String::from("opening day");
                let (kind, date, leap_rule) = (*kind, Some(*date), *leap_rule);
                let draft = OccasionDraft { people, kind, label, date, leap_rule };
                Command::SetOccasion { id, draft }
            }
            Wish::Forget(at) => Command::DeleteOccasion { id: self.occasion_at(at)? },
            Wish::Shop(name, first_day) => Command::EditShop {
                draft: ShopDraft { name: (*name).to_owned(), first_day: *first_day },
            },
            Wish::Import(people) => self.import(people),
            Wish::Merge(records) => Command::Merge { records: records.clone() },
            Wish::TakeBack(at) => {
                let step = (!steps.is_empty()).then(|| at.get(steps).clone())?;
                Command::Revert { step: Box::new(step) }
            }
        })
    }

    fn import(&mut self, people: &[(&str, &str)]) -> Command {
        let incoming = people.iter().map(|(name, note)| Incoming {
            person: PersonDraft::named(*name),
            dates: vec![(OccasionKind::Birthday, String::new(), date("1961-11-25"))],
            note: (*note).to_owned(),
            photo: None,
        });
        let incoming = incoming.collect();
        Command::Import { arrivals: self.arrivals(incoming) }
    }

    fn people_at(&self, places: &[Index]) -> Option<Vec<PersonId>> {
        let mut people: Vec<_> =
            places.iter().map(|at| self.person_at(at)).collect::<Option<_>>()?;
        people.sort_unstable();
        people.dedup();
        Some(people)
    }

    fn person_at(&self, at: &Index) -> Option<PersonId> {
        chosen(at, self.book.people().map(Person::id).collect())
    }

    fn entry_at(&self, at: &Index) -> Option<EntryId> {
        let ids = self.book.records().filter_map(|it| self.book.entry(EntryId(it.id)));
        chosen(at, ids.map(Entry::id).collect())
    }

    fn occasion_at(&self, at: &Index) -> Option<OccasionId> {
        let ids = self.book.records().filter_map(|it| self.book.occasion(OccasionId(it.id)));
        chosen(at, ids.map(Occasion::id).collect())
    }
}

fn chosen<T: Ord + Copy>(at: &Index, mut ids: Vec<T>) -> Option<T> {
    ids.sort_unstable();
    (!ids.is_empty()).then(|| *at.get(&ids))
}
