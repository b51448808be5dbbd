//! What two people are to each other: kinds of ties, and the words for either end of each.

use serde::{Deserialize, Serialize};

use crate::domain::value::coded;

/// What holds two people together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TieKind {
    /// They are married.
    Married,
    /// They are a couple.
    Partners,
    /// One is the parent of the other.
    Parent,
    /// One is the grandparent of the other.
    Grandparent,
    /// They have a parent in common.
    Siblings,
    /// One is the aunt or uncle of the other.
    Aunt,
    /// One is the godparent of the other.
    Godparent,
    /// They are related in another way.
    Related,
    /// They are friends.
    Friends,
    /// They live or work next to each other.
    Neighbours,
    /// They work together.
    Colleagues,
    /// One works for the other.
    Work,
    /// One sent the other here.
    SentBy,
    /// One is the animal of the other.
    Pet,
    /// A kind of the owner's own, with a word for either end.
    Own,
}

/// The end of a tie at which somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// The older, the giving one: parent, employer, whoever sent the other.
    First,
    /// The other.
    Second,
    /// Both ends are alike.
    Either,
}

/// What somebody is to the person at the other end of a tie. `i18n` has the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "each says itself")]
pub enum Role {
    Spouse,
    Wife,
    Husband,
    Partner,
    Child,
    Daughter,
    Son,
    Parent,
    Mother,
    Father,
    Sibling,
    Sister,
    Brother,
    Grandchild,
    Granddaughter,
    Grandson,
    Grandparent,
    Grandmother,
    Grandfather,
    AuntOrUncle,
    Aunt,
    Uncle,
    NieceOrNephew,
    Niece,
    Nephew,
    Godparent,
    Godchild,
    Relative,
    Friend,
    Neighbour,
    Colleague,
    Employer,
    Employee,
    /// Who sent the other here.
    Sender,
    /// Who was sent here by the other.
    Sent,
    Pet,
    Dog,
    Cat,
    Bird,
    Horse,
    Rabbit,
    /// Whose animal the other is.
    PetOwner,
    /// What the owner's own word says.
    Own,
}

coded!(Role {
    Spouse = "spouse",
    Wife = "wife",
    Husband = "husband",
    Partner = "partner",
    Child = "child",
    Daughter = "daughter",
    Son = "son",
    Parent = "parent",
    Mother = "mother",
    Father = "father",
    Sibling = "sibling",
    Sister = "sister",
    Brother = "brother",
    Grandchild = "grandchild",
    Granddaughter = "granddaughter",
    Grandson = "grandson",
    Grandparent = "grandparent",
    Grandmother = "grandmother",
    Grandfather = "grandfather",
    AuntOrUncle = "aunt-or-uncle",
    Aunt = "aunt",
    Uncle = "uncle",
    NieceOrNephew = "niece-or-nephew",
    Niece = "niece",
    Nephew = "nephew",
    Godparent = "godparent",
    Godchild = "godchild",
    Relative = "relative",
    Friend = "friend",
    Neighbour = "neighbour",
    Colleague = "colleague",
    Employer = "employer",
    Employee = "employee",
    Sender = "sender",
    Sent = "sent",
    Pet = "pet",
    Dog = "dog",
    Cat = "cat",
    Bird = "bird",
    Horse = "horse",
    Rabbit = "rabbit",
    PetOwner = "pet-owner",
    Own = "own",
});

impl Role {
    /// The kind of tie in which somebody is this, and at which end.
    pub fn place(self) -> (TieKind, End) {
        use End::{Either, First, Second};
        match self {
            Self::Spouse | Self::Wife | Self::Husband => (TieKind::Married, Either),
            Self::Partner => (TieKind::Partners, Either),
            Self::Parent | Self::Mother | Self::Father => (TieKind::Parent, First),
            Self::Child | Self::Daughter | Self::Son => (TieKind::Parent, Second),
            Self::Grandparent | Self::Grandmother | Self::Grandfather => {
                (TieKind::Grandparent, First)
            }
            Self::Grandchild | Self::Granddaughter | Self::Grandson => {
                (TieKind::Grandparent, Second)
            }
            Self::Sibling | Self::Sister | Self::Brother => (TieKind::Siblings, Either),
            Self::AuntOrUncle | Self::Aunt | Self::Uncle => (TieKind::Aunt, First),
            Self::NieceOrNephew | Self::Niece | Self::Nephew => (TieKind::Aunt, Second),
            Self::Godparent => (TieKind::Godparent, First),
            Self::Godchild => (TieKind::Godparent, Second),
            Self::Relative => (TieKind::Related, Either),
            Self::Friend => (TieKind::Friends, Either),
            Self::Neighbour => (TieKind::Neighbours, Either),
            Self::Colleague => (TieKind::Colleagues, Either),
            Self::Employer => (TieKind::Work, First),
            Self::Employee => (TieKind::Work, Second),
            Self::Sender => (TieKind::SentBy, First),
            Self::Sent => (TieKind::SentBy, Second),
            Self::PetOwner => (TieKind::Pet, First),
            Self::Pet | Self::Dog | Self::Cat | Self::Bird | Self::Horse | Self::Rabbit => {
                (TieKind::Pet, Second)
            }
            Self::Own => (TieKind::Own, Either),
        }
    }

    /// The kind of tie in which somebody is this.
    pub fn kind(self) -> TieKind {
        self.place().0
    }

    /// What the person at the other end is, as far as that follows: nobody's sex does.
    pub fn opposite(self) -> Self {
        match self.place() {
            (TieKind::Married, _) => Self::Spouse,
            (TieKind::Partners, _) => Self::Partner,
            (TieKind::Siblings, _) => Self::Sibling,
            (TieKind::Related, _) => Self::Relative,
            (TieKind::Friends, _) => Self::Friend,
            (TieKind::Neighbours, _) => Self::Neighbour,
            (TieKind::Colleagues, _) => Self::Colleague,
            (TieKind::Own, _) => Self::Own,
            (TieKind::Parent, End::First) => Self::Child,
            (TieKind::Parent, _) => Self::Parent,
            (TieKind::Grandparent, End::First) => Self::Grandchild,
            (TieKind::Grandparent, _) => Self::Grandparent,
            (TieKind::Aunt, End::First) => Self::NieceOrNephew,
            (TieKind::Aunt, _) => Self::AuntOrUncle,
            (TieKind::Godparent, End::First) => Self::Godchild,
            (TieKind::Godparent, _) => Self::Godparent,
            (TieKind::Work, End::First) => Self::Employee,
            (TieKind::Work, _) => Self::Employer,
            (TieKind::SentBy, End::First) => Self::Sent,
            (TieKind::SentBy, _) => Self::Sender,
            (TieKind::Pet, End::First) => Self::Pet,
            (TieKind::Pet, _) => Self::PetOwner,
        }
    }

    /// The word that says no more than that: "spouse" for "wife".
    pub fn plain(self) -> Self {
        self.opposite().opposite()
    }

    /// Whether two people can be these to each other.
    pub fn fits(self, other: Self) -> bool {
        self.opposite() == other.plain()
    }

    /// Whether it says more than the plain word does: "wife" more than "spouse".
    pub fn is_exact(self) -> bool {
        self != self.plain()
    }

    /// Whether it makes two people a couple.
    pub fn is_couple(self) -> bool {
        matches!(self.kind(), TieKind::Married | TieKind::Partners)
    }

    /// Whether somebody is an animal who is this.
    pub fn is_animal(self) -> bool {
        self.place() == (TieKind::Pet, End::Second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opposite_of_what_is_opposite_is_the_plain_word_for_the_same() {
        for role in Role::ALL {
            assert_eq!(role.plain().place(), role.place(), "{role:?}");
            assert!(role.fits(role.opposite()), "{role:?}");
            assert_eq!(role.opposite().opposite().opposite(), role.opposite(), "{role:?}");
        }
        assert_eq!(Role::Wife.opposite(), Role::Spouse);
        assert!(Role::Wife.fits(Role::Husband) && Role::Wife.fits(Role::Wife));
        assert!(!Role::Wife.fits(Role::Parent) && !Role::Mother.fits(Role::Father));
    }
}
