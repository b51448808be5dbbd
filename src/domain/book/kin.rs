//! Who is tied to whom.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::domain::book::Book;
use crate::domain::date::PartialDate;
use crate::domain::find::{Doc, Field};
use crate::domain::id::{ById, PersonId, TieId};
use crate::domain::occasion::{Occasion, OccasionKind};
use crate::domain::person::{self, Person};
use crate::domain::record::{Record, RecordKind};
use crate::domain::tie::{Role, Tie, TieDraft, TieKind};

/// What turns the id of a person into the key under which those are found whose relative they are:
/// version 7 becomes version 8 (RFC 9562, section 5.8), which no id has that is given out.
const AS_RELATIVE: u128 = 0xF << 76;

/// Ties, by the people at their ends.
#[derive(Debug, Default)]
pub(super) struct Kin {
    // Invariant: each tie that is not deleted, at both of its ends, sorted by id.
    people: ById<PersonId, Vec<Tie>>,
}

impl Kin {
    pub(super) fn of(&self, id: PersonId) -> &[Tie] {
        self.people.get(&id).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn put(&mut self, tie: &Tie) {
        for id in tie.people().into_iter().flatten() {
            let theirs = self.people.entry(id).or_default();
            match theirs.binary_search_by_key(&tie.id(), Tie::id) {
                Ok(at) => theirs[at] = tie.clone(),
                Err(at) => theirs.insert(at, tie.clone()),
            }
        }
    }

    pub(super) fn remove(&mut self, tie: &Tie) {
        for id in tie.people().into_iter().flatten() {
            if let Some(theirs) = self.people.get_mut(&id) {
                theirs.retain(|it| it.id() != tie.id());
            }
        }
    }

    /// Every tie that stands anywhere.
    pub(super) fn ids(&self) -> impl Iterator<Item = TieId> {
        self.people.values().flatten().map(Tie::id)
    }

    /// Whoever is at any end of one.
    pub(super) fn people(&self) -> impl Iterator<Item = PersonId> {
        self.people.iter().filter(|(_, ties)| !ties.is_empty()).map(|(id, _)| *id)
    }

    /// Whether two say the same. Whoever has no ties may have an empty place or none.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        self.filled() == other.filled()
    }

    fn filled(&self) -> BTreeMap<PersonId, Vec<&Arc<Record>>> {
        let filled = self.people.iter().filter(|(_, ties)| !ties.is_empty());
        filled.map(|(id, ties)| (*id, ties.iter().map(Tie::record).collect())).collect()
    }
}

impl<'a> FromIterator<&'a Arc<Record>> for Kin {
    fn from_iter<I: IntoIterator<Item = &'a Arc<Record>>>(records: I) -> Self {
        let mut kin = Self::default();
        let there = records.into_iter().filter(|it| !it.is_deleted());
        there.filter_map(|it| Tie::of(Arc::clone(it))).for_each(|tie| kin.put(&tie));
        kin
    }
}

/// A tie, as it looks from one of its ends.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    /// The tie.
    pub tie: Tie,
    /// Who is at the other end.
    pub to: PersonId,
    /// What they are to the one at this end.
    pub role: Role,
    /// The owner's own word for that; may be empty.
    pub word: String,
}

impl Relation {
    fn of(tie: &Tie, id: PersonId) -> Option<Self> {
        let to = tie.other(id)?;
        let (role, word) = (tie.role_of(to), tie.word_of(to).to_owned());
        Some(Self { tie: tie.clone(), to, role, word })
    }
}

/// What somebody is whom was asked for by the name of a relative.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Kinship {
    /// What they are to the relative.
    pub role: Role,
    /// The owner's own word for that; may be empty.
    pub word: String,
    /// The name of the relative.
    pub of: String,
}

impl Book {
    /// One tie that is neither deleted nor a refusal, nor leads to somebody who was deleted.
    pub fn tie(&self, id: TieId) -> Option<Tie> {
        let record = self.record(&RecordKind::Tie, id.0).filter(|it| !it.is_deleted())?;
        Tie::of(Arc::clone(record)).filter(|it| self.is_live(it))
    }

    /// A person's ties: family first, in the order of [`Role`], then by age of the tie.
    pub fn ties_of(&self, id: PersonId) -> Vec<Relation> {
        let live = self.kin.of(id).iter().filter(|it| self.is_live(it));
        let mut relations: Vec<Relation> = live.filter_map(|it| Relation::of(it, id)).collect();
        relations.sort_by_key(|it| (it.role, it.tie.id()));
        relations
    }

    /// A person's ties, also those that were suggested and refused, by age of the tie.
    pub(crate) fn ties_and_refusals(&self, id: PersonId) -> Vec<Relation> {
        let relations = self.kin.of(id).iter().filter_map(|it| Relation::of(it, id));
        relations.filter(|it| self.person(it.to).is_some()).collect()
    }

    /// The same in no order.
    pub(super) fn live_ties(&self, id: PersonId) -> impl Iterator<Item = &Tie> {
        self.kin.of(id).iter().filter(move |it| self.is_live(it) && it.other(id).is_some())
    }

    /// The ties of a person that were suggested and refused.
    pub(crate) fn refused_ties(&self, id: PersonId) -> impl Iterator<Item = &Tie> {
        self.kin.of(id).iter().filter(|it| it.is_refused())
    }

    /// When somebody was born, as far as it is known.
    pub fn born(&self, id: PersonId) -> Option<PartialDate> {
        self.birthday(id)?.date()
    }

    /// The birthday of somebody.
    pub fn birthday(&self, id: PersonId) -> Option<&Occasion> {
        let mut occasions = self.calendar().all_of(id).iter().filter_map(|id| self.occasion(*id));
        occasions.find(|it| it.kind() == OccasionKind::Birthday)
    }

    /// Whether two people are tied in a way already, or it was refused that they are.
    pub fn are_tied(&self, one: PersonId, other: PersonId, kind: TieKind) -> bool {
        let between = self.kin.of(one).iter().filter(|it| it.other(one) == Some(other));
        between.into_iter().any(|it| it.role_of(other).kind() == kind)
    }

    /// Whether two people are tied in any way, or it was ever refused that they are.
    pub(super) fn are_tied_at_all(&self, one: PersonId, other: PersonId) -> bool {
        self.kin.of(one).iter().any(|it| it.other(one) == Some(other))
    }

    /// Whose relative somebody is, the closest first: how to say who a light person is.
    pub fn kinship(&self, id: PersonId) -> Option<Kinship> {
        let ties = self.ties_of(id);
        let with_card = |it: &&Relation| self.person(it.to).is_some_and(|it| !it.is_light());
        let closest = ties.iter().find(with_card).or(ties.first())?;
        self.kinship_in(&closest.tie, id)
    }

    /// What somebody is to the person in a tie.
    fn kinship_in(&self, tie: &Tie, id: PersonId) -> Option<Kinship> {
        let of = self.person(tie.other(id)?)?.greeting_name().to_owned();
        Some(Kinship { role: tie.role_of(id), word: tie.word_of(id).to_owned(), of })
    }

    /// Why somebody was found by a document of the index, where it was by a relative's name.
    pub(super) fn kinship_by(&self, id: PersonId, doc: Uuid) -> Option<Kinship> {
        let relative = relative_of(doc);
        let mut ties = self.kin.of(id).iter().filter(|it| self.is_live(it));
        let tie = ties.find(|it| it.other(id) == Some(relative))?;
        self.kinship_in(tie, id)
    }

    /// Those who are found by a person's name, because they are tied to them.
    pub(super) fn relative_doc(&self, id: PersonId) -> Option<Doc<Cow<'_, str>>> {
        let person = self.person(id)?;
        let of_name = self.kin.of(id).iter().filter(|it| is_found_by(it, id) && self.is_live(it));
        let others = of_name.filter_map(|it| it.other(id));
        // Somebody who is light is found by their own name, and not by everybody else's.
        let with_card = |id: &PersonId| self.person(*id).is_some_and(|it| !it.is_light());
        let mut people: Vec<PersonId> = others.filter(with_card).collect();
        people.sort_unstable();
        people.dedup();
        let names = [person.name(), person.called()].into_iter().filter(|it| !it.is_empty());
        let texts = names.map(|it| (Field::Relative, Cow::Borrowed(it))).collect();
        let key = relative_key(id);
        (!people.is_empty()).then_some(Doc { key, people, texts, hidden: false })
    }

    /// Both of a couple, who are found by the owner's own name for them.
    fn couple_doc<'a>(&self, tie: &'a Tie) -> Option<Doc<Cow<'a, str>>> {
        let texts = vec![(Field::Called, Cow::Borrowed(tie.together()))];
        let with_card = |id: &PersonId| self.person(*id).is_some_and(|it| !it.is_light());
        let people: Vec<_> = tie.people()?.into_iter().filter(with_card).collect();
        let is_named = self.is_live(tie) && !tie.together().is_empty() && !people.is_empty();
        is_named.then(|| Doc { key: tie.id().0, people, texts, hidden: false })
    }

    /// By whose names others are found, for everybody, and what couples are called together.
    pub(super) fn relative_docs(&self) -> impl Iterator<Item = Doc<Cow<'_, str>>> {
        let first_of = |id: PersonId, tie: &Tie| tie.people().is_some_and(|it| it[0] == id);
        self.kin.people().flat_map(move |id| {
            let theirs = self.kin.of(id).iter().filter(move |it| first_of(id, it));
            theirs.filter_map(|it| self.couple_doc(it)).chain(self.relative_doc(id))
        })
    }

    /// Puts anew by whose names others are found, after these people or their ties changed.
    pub(super) fn refresh_relatives(&mut self, changed: HashSet<PersonId>) {
        let tied = |id: &PersonId| {
            let theirs = self.kin.of(*id).iter();
            theirs.filter_map(|it| it.other(*id)).chain([*id]).collect::<Vec<_>>()
        };
        let around: HashSet<PersonId> = changed.iter().flat_map(tied).collect();
        for id in around {
            let theirs = self.kin.of(id).iter();
            let couples = theirs.map(|it| (it.id().0, self.couple_doc(it).map(Doc::into_owned)));
            let relative = self.relative_doc(id).map(Doc::into_owned);
            let docs: Vec<_> = couples.chain([(relative_key(id), relative)]).collect();
            for (key, doc) in docs {
                match doc {
                    Some(doc) => self.index.put(doc),
                    None => self.index.remove(key),
                }
            }
        }
    }

    /// Ties that go when one of them is deleted: a light person who is tied to nobody else goes too.
    pub(crate) fn left_alone_without(&self, tie: &Tie) -> Vec<PersonId> {
        let alone = |id: &PersonId| {
            let is_light = self.person(*id).is_some_and(Person::is_light);
            is_light && self.ties_of(*id).iter().all(|it| it.tie.id() == tie.id())
        };
        tie.people().into_iter().flatten().filter(alone).collect()
    }

    /// Whether a draft would tie two who are tied so already.
    pub(crate) fn is_said(&self, draft: &TieDraft) -> bool {
        let (one, other) = (&draft.one, &draft.other);
        let same = |it: &Relation| it.to == other.person && it.role.place() == other.role.place();
        other.role != Role::Own && self.ties_of(one.person).iter().any(same)
    }

    fn is_live(&self, tie: &Tie) -> bool {
        let is_there = |ids: [PersonId; 2]| ids.iter().all(|id| self.person(*id).is_some());
        !tie.is_refused() && tie.people().is_some_and(is_there)
    }
}

/// Whoever is to be looked at anew when these records change.
pub(super) fn touched<'a>(records: impl Iterator<Item = &'a Arc<Record>>) -> HashSet<PersonId> {
    let people = records.flat_map(|record| match record.kind {
        RecordKind::Person => vec![PersonId(record.id)],
        RecordKind::Tie => person::ever_in(record).collect(),
        RecordKind::Occasion
        | RecordKind::Task
        | RecordKind::Entry
        | RecordKind::Shop
        | RecordKind::Device
        | RecordKind::List
        | RecordKind::Other(_) => Vec::new(),
    });
    people.collect()
}

/// The person by whose name others are found through a document, if it is such a one.
pub(super) fn relative_of(doc: Uuid) -> PersonId {
    PersonId(Uuid::from_u128(doc.as_u128() ^ AS_RELATIVE))
}

fn relative_key(id: PersonId) -> Uuid {
    Uuid::from_u128(id.0.as_u128() ^ AS_RELATIVE)
}

/// Whether the other in a tie is found by the name of the one. Nobody is looked for by the name of
/// who sent them.
fn is_found_by(tie: &Tie, id: PersonId) -> bool {
    tie.role_of(id).kind() != TieKind::SentBy
}
