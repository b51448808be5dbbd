//! Random days of work: what somebody may ask for, in a form that fits any book.

use std::sync::Arc;

use byname::domain::contact::Contact;
use byname::domain::date::{Day, LeapRule, PartialDate};
use byname::domain::draft::PersonDraft;
use byname::domain::entry::{EntryKind, When};
use byname::domain::occasion::OccasionKind;
use byname::domain::person::{Consent, Kind, Standing, Tier};
use byname::domain::record::Record;
use byname::domain::shop::FirstDay;
use byname::domain::tag::Hue;
use byname::domain::tie::Role;
use byname::domain::unknown::Unknown;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::records::small_copy;
use super::{date, day, when};

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
    /// Two people are tied.
    Tie(Index, Index, Role),
    /// Somebody is written in passing on a card.
    InPassing(Index, Role, &'static str, Option<PartialDate>),
    Untie(Index),
    GiveCard(Index),
    /// Some people get a tag at once.
    Many(Vec<Index>, &'static str),
    /// Something is never asked of somebody again.
    WaveOff(Index, Unknown),
    /// A smart list is made or changed, with these conditions as they are kept.
    List(Option<Index>, Vec<&'static str>),
    Unlist(Index),
    /// A tag gets another name and colour, or goes.
    Tag(&'static str, Option<(&'static str, Hue)>),
    /// Something is to be done, or something else, about these people.
    Task(Option<Index>, Vec<Index>, Option<Day>, &'static str, &'static str),
    /// A task is done on a day.
    Tick(Index, Day),
    /// A task is not done after all.
    Reopen(Index),
    DropTask(Index),
    Shop(&'static str, Option<FirstDay>),
    Import(Vec<(&'static str, &'static str)>),
    Merge(Vec<Arc<Record>>),
    TakeBack(Index),
    Restore(Index),
    /// Writes an earlier value again: which step, and which of its changes.
    Rewrite(Index, Index),
    Erase(Index),
    EraseOrphans,
    /// The device gets this name.
    Call(&'static str),
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
    pub fn apply(&self, draft: &mut PersonDraft) {
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
        3 => (at(), at(), select(Role::ALL)).prop_map(|(one, other, it)| Wish::Tie(one, other, it)),
        3 => (at(), select(Role::ALL), name(), prop::option::of(select(&DATES[..]).prop_map(date)))
            .prop_map(|(of, role, name, born)| Wish::InPassing(of, role, name, born)),
        1 => at().prop_map(Wish::Untie),
        1 => at().prop_map(Wish::GiveCard),
        2 => (vec(at(), 1..4), select(&["regular", "wine"][..]))
            .prop_map(|(people, tag)| Wish::Many(people, tag)),
        1 => (at(), select(Unknown::ALL)).prop_map(|(at, it)| Wish::WaveOff(at, it)),
        2 => (prop::option::of(at()), vec(select(&["late", "star", "tag:wine", "away"][..]), 1..3))
            .prop_map(|(at, conditions)| Wish::List(at, conditions)),
        1 => at().prop_map(Wish::Unlist),
        1 => (tag(), prop::option::of((tag(), select(Hue::ALL))))
            .prop_map(|(tag, to)| Wish::Tag(tag, to)),
        3 => task(),
        3 => (at(), task_day()).prop_map(|(at, day)| Wish::Tick(at, day)),
        1 => at().prop_map(Wish::Reopen),
        1 => at().prop_map(Wish::DropTask),
        1 => (text(), prop::option::of(select(FirstDay::ALL)))
            .prop_map(|(name, first)| Wish::Shop(name, first)),
        1 => vec((name(), text()), 0..4).prop_map(Wish::Import),
        3 => at().prop_map(Wish::TakeBack),
        1 => at().prop_map(Wish::Restore),
        1 => (at(), at()).prop_map(|(step, change)| Wish::Rewrite(step, change)),
    ]
}

/// The same, and people are erased, and the device gets names.
pub fn wish_or_erase() -> impl Strategy<Value = Wish> {
    prop_oneof![
        30 => wish(),
        2 => any::<Index>().prop_map(Wish::Erase),
        1 => Just(Wish::EraseOrphans),
        1 => select(&["", "Counter", "Stall"][..]).prop_map(Wish::Call),
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

fn task() -> impl Strategy<Value = Wish> {
    const RULES: [&str; 5] =
        ["", "", "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=SA", "FREQ=MONTHLY;BYMONTHDAY=31"];
    let day = prop::option::of(task_day());
    (prop::option::of(any::<Index>()), vec(any::<Index>(), 0..3), day, select(&RULES[..]), text())
        .prop_map(|(at, people, due, rule, what)| Wish::Task(at, people, due, rule, what))
}

fn task_day() -> impl Strategy<Value = Day> {
    select(&["2026-11-20", "2026-11-21", "2026-11-22", "2027-01-31"][..]).prop_map(day)
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
        tag().prop_map(Change::Tag),
        select(&["0170 1", "+49 30 22", "(030) 22"][..]).prop_map(Change::Phone),
    ]
}

fn tag() -> impl Strategy<Value = &'static str> {
    select(&["regular", "wine", "Tür/links"][..])
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
