//! What a copy brings, by the person it is about.

use std::collections::HashMap;

use crate::domain::find::fold;
use crate::domain::id::PersonId;
use crate::domain::merging::{Coming, Merging, What};
use crate::domain::person::Person;
use crate::domain::record::RecordKind;
use crate::ui::here::Here;

/// Whom a group is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum GroupKey {
    /// A person, in the book or in the copy.
    Person(PersonId),
    /// The shop.
    Shop,
    /// Kinds that this version does not know.
    Other,
}

/// Everything of a copy that is about one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    /// Whom it is about.
    pub key: GroupKey,
    /// What they are called.
    pub name: String,
    /// The places in the plan, the card's own first.
    pub places: Vec<usize>,
}

/// How many records of each kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct ByKind {
    pub people: usize,
    pub entries: usize,
    pub dates: usize,
}

/// The groups, in the order of their names.
pub(super) fn groups(here: Here, merging: &Merging) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut at: HashMap<GroupKey, usize> = HashMap::new();
    for (place, coming) in merging.coming.iter().enumerate().filter(|(_, it)| is_seen(it)) {
        let key = key(coming);
        let group = *at.entry(key.clone()).or_insert_with(|| {
            groups.push(Group { key, name: String::new(), places: Vec::new() });
            groups.len() - 1
        });
        groups[group].places.push(place);
    }
    for group in &mut groups {
        let is_card = |place: &usize| merging.coming[*place].theirs.kind == RecordKind::Person;
        group.places.sort_by_key(|place| !is_card(place));
        group.name = name(here, merging, group);
    }
    groups.sort_by_cached_key(|it| fold(&it.name));
    groups
}

/// Whether there is anything to be seen of it.
fn is_seen(coming: &Coming) -> bool {
    coming.what != What::Quiet
}

fn key(coming: &Coming) -> GroupKey {
    match (coming.people.first(), &coming.theirs.kind) {
        (Some(id), _) => GroupKey::Person(*id),
        (None, RecordKind::Shop) => GroupKey::Shop,
        (
            None,
            RecordKind::Person
            | RecordKind::Entry
            | RecordKind::Occasion
            | RecordKind::Tie
            | RecordKind::List
            | RecordKind::Task
            | RecordKind::Device
            | RecordKind::Other(_),
        ) => GroupKey::Other,
    }
}

fn name(here: Here, merging: &Merging, group: &Group) -> String {
    match group.key {
        GroupKey::Shop => here.words.merging.the_shop.to_owned(),
        GroupKey::Other => here.words.merging.other_things.to_owned(),
        GroupKey::Person(id) => {
            let theirs = group.places.first().map(|place| &merging.coming[*place].theirs);
            let theirs = theirs.filter(|it| it.kind == RecordKind::Person);
            let known = here.name_of(id);
            let coming = theirs.and_then(|it| Person::of(it.clone()));
            match (known.is_empty(), coming) {
                (true, Some(person)) => person.greeting_name().to_owned(),
                // Of somebody who is deleted here the name is still in the record.
                (true, None) => here.deleted_name(id),
                (false, _) => known,
            }
        }
    }
}

/// The groups in which something is called or says so, and does what is asked for.
pub(super) fn found(
    groups: &[Group],
    merging: &Merging,
    query: &str,
    kind: Option<What>,
) -> Vec<Group> {
    let query = fold(query.trim());
    let says = |coming: &Coming| {
        coming.theirs.any(|it| it.value.text().is_some_and(|it| fold(it).contains(&query)))
    };
    let is_asked_for = |coming: &Coming| match (kind, coming.what) {
        (None, _) => true,
        (Some(What::Changed), What::Restored) | (Some(What::Deleted), What::Erased) => true,
        (Some(kind), what) => kind == what,
    };
    let is_wanted = |group: &&Group| {
        let mut all = group.places.iter().map(|place| &merging.coming[*place]);
        let is_named = query.is_empty() || fold(&group.name).contains(&query);
        all.any(|it| is_asked_for(it) && (is_named || says(it)))
    };
    groups.iter().filter(is_wanted).cloned().collect()
}

/// How many of each kind are to be seen.
pub(super) fn by_kind(merging: &Merging) -> ByKind {
    let mut kinds = ByKind::default();
    for coming in merging.coming.iter().filter(|it| is_seen(it)) {
        match coming.theirs.kind {
            RecordKind::Person => kinds.people += 1,
            RecordKind::Entry => kinds.entries += 1,
            RecordKind::Occasion => kinds.dates += 1,
            RecordKind::Tie
            | RecordKind::List
            | RecordKind::Task
            | RecordKind::Shop
            | RecordKind::Device
            | RecordKind::Other(_) => {}
        }
    }
    kinds
}
