//! Ties that follow from others, to be asked about: never more than a question.

use crate::domain::book::{Book, Relation};
use crate::domain::id::PersonId;
use crate::domain::tie::{End, Role, TieDraft, TieKind};

/// A child has no more parents than this without being asked.
const PARENTS: usize = 2;

/// A tie that there may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// Who is at the other end.
    pub other: PersonId,
    /// What the person of the card would be to them.
    pub role: Role,
    /// The tie.
    pub draft: TieDraft,
}

impl Suggestion {
    /// The other is this to somebody.
    fn new(id: PersonId, other: PersonId, other_is: Role) -> Self {
        let draft = TieDraft::new(id, other, other_is);
        Self { other, role: other_is.opposite(), draft }
    }
}

impl Book {
    /// The likeliest tie of a person that is not said yet and was not refused: the child of a spouse,
    /// the other parent of a child, brothers and sisters by a parent, or whoever has the same surname
    /// and the same address or phone.
    pub fn suggested_tie(&self, id: PersonId) -> Option<Suggestion> {
        let ties = self.ties_of(id);
        let by_spouse = || self.children_of_spouses(id, &ties).next();
        let by_parent = || self.spouses_of_parents(id, &ties).next();
        let siblings = || self.children_of_parents(id, &ties).next();
        let by_sibling = || self.siblings_of_children(id, &ties).next();
        by_spouse()
            .or_else(by_parent)
            .or_else(siblings)
            .or_else(by_sibling)
            .or_else(|| self.namesake(id))
    }

    /// The children of somebody's spouse.
    fn children_of_spouses<'a>(
        &'a self,
        id: PersonId,
        ties: &'a [Relation],
    ) -> impl Iterator<Item = Suggestion> + 'a {
        let spouses = ties.iter().filter(|it| it.role.is_couple());
        let children = spouses.flat_map(|it| self.ties_of(it.to)).filter(is_child);
        let lacks_parent = |it: &Relation| self.parents(it.to) < PARENTS;
        let children = children.filter(lacks_parent);
        children.filter_map(move |it| self.open(id, it.to, it.role))
    }

    /// The spouses of somebody's parents.
    fn spouses_of_parents<'a>(
        &'a self,
        id: PersonId,
        ties: &'a [Relation],
    ) -> impl Iterator<Item = Suggestion> + 'a {
        let is_needed = self.parents(id) < PARENTS;
        let parents = ties.iter().filter(move |it| is_needed && is_parent(it));
        let spouses = parents.flat_map(|it| self.ties_of(it.to)).filter(|it| it.role.is_couple());
        spouses.filter_map(move |it| self.open(id, it.to, Role::Parent))
    }

    /// The other children of somebody's parents.
    fn children_of_parents<'a>(
        &'a self,
        id: PersonId,
        ties: &'a [Relation],
    ) -> impl Iterator<Item = Suggestion> + 'a {
        let parents = ties.iter().filter(|it| is_parent(it));
        let children = parents.flat_map(|it| self.ties_of(it.to)).filter(is_child);
        children.filter_map(move |it| self.open(id, it.to, sibling(it.role)))
    }

    /// The brothers and sisters of somebody's children.
    fn siblings_of_children<'a>(
        &'a self,
        id: PersonId,
        ties: &'a [Relation],
    ) -> impl Iterator<Item = Suggestion> + 'a {
        let children = ties.iter().filter(|it| is_child(it));
        let siblings = children.flat_map(|it| self.ties_of(it.to));
        let siblings = siblings.filter(|it| it.role.kind() == TieKind::Siblings);
        let lacks_parent = |it: &Relation| self.parents(it.to) < PARENTS;
        siblings.filter(lacks_parent).filter_map(move |it| self.open(id, it.to, Role::Child))
    }

    /// Somebody with the same surname and the same address or phone, to whom there is no tie at all.
    fn namesake(&self, id: PersonId) -> Option<Suggestion> {
        let others = self.namesakes(self.person(id)?);
        let meant = others.filter(|it| !self.are_tied_at_all(id, *it)).min()?;
        Some(Suggestion::new(id, meant, Role::Relative))
    }

    /// A suggestion, unless it is said or was refused.
    fn open(&self, id: PersonId, other: PersonId, other_is: Role) -> Option<Suggestion> {
        let is_open = id != other && !self.are_tied(id, other, other_is.kind());
        is_open.then(|| Suggestion::new(id, other, other_is))
    }

    fn parents(&self, id: PersonId) -> usize {
        self.ties_of(id).iter().filter(|it| is_parent(it)).count()
    }
}

fn is_child(relation: &Relation) -> bool {
    relation.role.place() == (TieKind::Parent, End::Second)
}

fn is_parent(relation: &Relation) -> bool {
    relation.role.place() == (TieKind::Parent, End::First)
}

/// What another child of one's parents is.
fn sibling(child: Role) -> Role {
    if child == Role::Daughter {
        Role::Sister
    } else if child == Role::Son {
        Role::Brother
    } else {
        Role::Sibling
    }
}
