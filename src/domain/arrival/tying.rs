//! Tying those who come in to whom the file names: each tie once, whichever card speaks of it.

use std::collections::{HashMap, HashSet};

use crate::domain::book::Book;
use crate::domain::clock::Stamp;
use crate::domain::id::{PersonId, TieId};
use crate::domain::person::{self, Being, Person};
use crate::domain::record::{Record, RecordKind};
use crate::domain::tie::{self, TieDraft, TieEnd};

use super::gain::is_alike;
use super::related::Related;

/// A tie on its way in, with the ids for everything that it may need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bond {
    /// What the file says.
    pub said: Related,
    /// The card of whom it names, as far as the file has one.
    pub to: Option<PersonId>,
    /// The id of the tie.
    pub tie: TieId,
    /// The id of whoever is written in passing.
    pub light: PersonId,
}

/// A tie as it will stand.
struct Knot {
    id: TieId,
    draft: TieDraft,
    is_refused: bool,
    is_changed: bool,
}

impl Knot {
    fn ends(&self, id: PersonId) -> (&TieEnd, &TieEnd) {
        let TieDraft { one, other, .. } = &self.draft;
        if one.person == id { (one, other) } else { (other, one) }
    }

    /// Who is at the other end.
    fn other(&self, id: PersonId) -> &TieEnd {
        self.ends(id).1
    }
}

/// The ties of those who come in, as they stand in the book and will stand.
pub(super) struct Knots<'a> {
    book: &'a Book,
    // The names of those who are in the book only after this.
    names: HashMap<PersonId, String>,
    knots: Vec<Knot>,
    places: HashMap<PersonId, Vec<usize>>,
    known: HashSet<TieId>,
    looked_up: HashSet<PersonId>,
    lights: Vec<(PersonId, Related)>,
    light_ids: HashSet<PersonId>,
}

impl<'a> Knots<'a> {
    pub(super) fn new(book: &'a Book, names: HashMap<PersonId, String>) -> Self {
        Self {
            book,
            names,
            knots: Vec::new(),
            places: HashMap::new(),
            known: HashSet::new(),
            looked_up: HashSet::new(),
            lights: Vec::new(),
            light_ids: HashSet::new(),
        }
    }

    /// Ties somebody to a card.
    pub(super) fn tie(&mut self, id: PersonId, to: PersonId, bond: &Bond) {
        if id != to {
            self.hold(id, bond, |_, end| end.person == to, |_| to);
        }
    }

    /// Ties somebody to whoever is only named: somebody they are tied to already, whoever the other
    /// of a couple is tied to in the same way, or somebody who is written in passing.
    pub(super) fn tie_by_name(&mut self, id: PersonId, bond: &Bond) {
        let said = &bond.said;
        let is_meant = |this: &Self, end: &TieEnd| {
            let is_named = is_alike(this.name(end.person), &said.name);
            is_named && (!said.names_a_card() || this.is_light(end.person))
        };
        self.hold(id, bond, is_meant, |this| {
            this.light_of_partner(id, said).unwrap_or_else(|| {
                this.names.insert(bond.light, said.name.clone());
                this.lights.push((bond.light, said.clone()));
                this.light_ids.insert(bond.light);
                bond.light
            })
        });
    }

    /// Everything that is new or says more, as records.
    pub(super) fn records(self, stamp: Stamp) -> Vec<Record> {
        let being = |it: &Related| if it.role.is_animal() { Being::Animal } else { Being::Human };
        let lights = self.lights.iter();
        let lights = lights.map(|(id, it)| person::new_light(*id, &it.name, being(it), stamp));
        let mut records: Vec<Record> = lights.collect();
        for knot in self.knots.iter().filter(|it| it.is_changed) {
            records.push(match self.book.record(&RecordKind::Tie, knot.id.0) {
                None => tie::new_record(knot.id, &knot.draft, stamp),
                Some(before) => {
                    let mut record = Record::clone(before);
                    tie::write_draft(&mut record, &knot.draft, stamp);
                    record
                }
            });
        }
        records
    }

    /// Says what a file says: nothing where it is said, a better word where there is a plain one, or
    /// a tie of its own.
    fn hold(
        &mut self,
        id: PersonId,
        bond: &Bond,
        is_meant: impl Fn(&Self, &TieEnd) -> bool,
        whom: impl FnOnce(&mut Self) -> PersonId,
    ) {
        let said = &bond.said;
        self.look_up(id);
        let meant = self.of(id).filter(|it| is_meant(self, self.knots[*it].other(id)));
        let meant: Vec<usize> = meant.collect();
        let is_said = |at: &usize| {
            let (knot, end) = (&self.knots[*at], self.knots[*at].other(id));
            let is_refused = knot.is_refused && end.role.kind() == said.role.kind();
            is_refused || said.is_said_by(end.role, &end.word)
        };
        if meant.iter().any(is_said) {
            return;
        }
        let plainer = |at: &&usize| {
            let end = self.knots[**at].other(id);
            !self.knots[**at].is_refused && said.refines(end.role, &end.word)
        };
        if let Some(at) = meant.iter().find(plainer) {
            let knot = &mut self.knots[*at];
            let end = knot.other(id).person;
            knot.draft = knot.draft.clone().says(end, said.role, &said.word);
            knot.is_changed = true;
            return;
        }
        let to = whom(self);
        let draft = TieDraft::new(id, to, said.role).says(to, said.role, &said.word);
        self.put(Knot { id: bond.tie, draft, is_refused: false, is_changed: true });
    }

    /// Whoever has no card and is the same to the other of a couple: both have that child.
    fn light_of_partner(&mut self, id: PersonId, said: &Related) -> Option<PersonId> {
        let ends = self.of(id).map(|at| self.knots[at].other(id));
        let partners: Vec<PersonId> =
            ends.filter(|it| it.role.is_couple()).map(|it| it.person).collect();
        partners.into_iter().find_map(|partner| {
            self.look_up(partner);
            let mut ends = self.of(partner).map(|at| self.knots[at].other(partner));
            let is_meant = |it: &&TieEnd| {
                it.role.place() == said.role.place()
                    && self.is_light(it.person)
                    && is_alike(self.name(it.person), &said.name)
            };
            ends.find(is_meant).map(|it| it.person)
        })
    }

    fn look_up(&mut self, id: PersonId) {
        if !self.looked_up.insert(id) {
            return;
        }
        for relation in self.book.ties_and_refusals(id) {
            if let Some(draft) = relation.tie.draft() {
                let is_refused = relation.tie.is_refused();
                let id = relation.tie.id();
                self.put(Knot { id, draft, is_refused, is_changed: false });
            }
        }
    }

    fn put(&mut self, knot: Knot) {
        if !self.known.insert(knot.id) {
            return;
        }
        for id in [knot.draft.one.person, knot.draft.other.person] {
            self.places.entry(id).or_default().push(self.knots.len());
        }
        self.knots.push(knot);
    }

    fn of(&self, id: PersonId) -> impl Iterator<Item = usize> {
        self.places.get(&id).into_iter().flatten().copied()
    }

    fn name(&self, id: PersonId) -> &str {
        let new = self.names.get(&id).map(String::as_str);
        new.or_else(|| self.book.person(id).map(Person::name)).unwrap_or_default()
    }

    fn is_light(&self, id: PersonId) -> bool {
        self.light_ids.contains(&id) || self.book.person(id).is_some_and(Person::is_light)
    }
}
