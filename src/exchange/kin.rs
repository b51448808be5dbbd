//! What people are to each other, in the words of vCards.
//!
//! Version 4.0 has types for some of it (RFC 6350, section 6.6.6); what those do not tell apart stands
//! in a label beside it, as Apple's programs have it in any version.

use crate::domain::arrival::Related;
use crate::domain::tie::Role;

use super::label;

/// What somebody is, the type that comes nearest, and our word.
const ROLES: [(Role, &str, &str); 42] = [
    (Role::Spouse, "spouse", "spouse"),
    (Role::Wife, "spouse", "wife"),
    (Role::Husband, "spouse", "husband"),
    (Role::Partner, "sweetheart", "partner"),
    (Role::Child, "child", "child"),
    (Role::Daughter, "child", "daughter"),
    (Role::Son, "child", "son"),
    (Role::Parent, "parent", "parent"),
    (Role::Mother, "parent", "mother"),
    (Role::Father, "parent", "father"),
    (Role::Sibling, "sibling", "sibling"),
    (Role::Sister, "sibling", "sister"),
    (Role::Brother, "sibling", "brother"),
    (Role::Grandchild, "kin", "grandchild"),
    (Role::Granddaughter, "kin", "granddaughter"),
    (Role::Grandson, "kin", "grandson"),
    (Role::Grandparent, "kin", "grandparent"),
    (Role::Grandmother, "kin", "grandmother"),
    (Role::Grandfather, "kin", "grandfather"),
    (Role::AuntOrUncle, "kin", "aunt or uncle"),
    (Role::Aunt, "kin", "aunt"),
    (Role::Uncle, "kin", "uncle"),
    (Role::NieceOrNephew, "kin", "niece or nephew"),
    (Role::Niece, "kin", "niece"),
    (Role::Nephew, "kin", "nephew"),
    (Role::Godparent, "kin", "godparent"),
    (Role::Godchild, "kin", "godchild"),
    (Role::Relative, "kin", "relative"),
    (Role::Friend, "friend", "friend"),
    (Role::Neighbour, "neighbor", "neighbour"),
    (Role::Colleague, "co-worker", "colleague"),
    (Role::Employer, "contact", "employer"),
    (Role::Employee, "contact", "employee"),
    (Role::Sender, "contact", "referred by"),
    (Role::Sent, "contact", "referred"),
    (Role::Pet, "contact", "pet"),
    (Role::Dog, "contact", "dog"),
    (Role::Cat, "contact", "cat"),
    (Role::Bird, "contact", "bird"),
    (Role::Horse, "contact", "horse"),
    (Role::Rabbit, "contact", "rabbit"),
    (Role::PetOwner, "contact", "pet owner"),
];

/// Other words for the same.
const ALSO: [(&str, Role); 9] = [
    ("sweetheart", Role::Partner),
    ("domestic partner", Role::Partner),
    ("kin", Role::Relative),
    ("related", Role::Relative),
    ("neighbor", Role::Neighbour),
    ("co-worker", Role::Colleague),
    ("coworker", Role::Colleague),
    ("co worker", Role::Colleague),
    ("other", Role::Relative),
];

/// The type of whatever has none of its own.
const CONTACT: &str = "contact";

/// What a word says somebody is, if it is not the owner's own.
pub(super) fn role(word: &str) -> Option<Role> {
    let word = label::human(word).to_lowercase();
    let known = ROLES.iter().find(|(.., it)| *it == word).map(|(role, ..)| *role);
    known.or_else(|| ALSO.iter().find(|(it, _)| *it == word).map(|(_, role)| *role))
}

/// The type that comes nearest.
pub(super) fn kind(role: Role) -> &'static str {
    ROLES.iter().find(|(it, ..)| *it == role).map_or(CONTACT, |(_, kind, _)| kind)
}

/// Our word for it, or the owner's own.
pub(super) fn word(tie: &Related) -> &str {
    let known = ROLES.iter().find(|(it, ..)| *it == tie.role);
    known.map_or(tie.word.as_str(), |(.., word)| word)
}

/// Somebody with the label that a file has for them.
pub(super) fn related(label: &str, name: String, uid: String) -> Related {
    let label = label.trim();
    let known = if label.is_empty() { Some(Role::Relative) } else { role(label) };
    let word = if known.is_some() { String::new() } else { label::human(label) };
    Related { role: known.unwrap_or(Role::Own), word, name, uid }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_but_the_owners_own_has_one_word_that_is_read_as_it() {
        for role_of in Role::ALL.iter().filter(|it| **it != Role::Own) {
            let tie = Related::named(*role_of, "Anna");
            assert_eq!(role(word(&tie)), Some(*role_of));
        }
        assert_eq!(ROLES.len() + 1, Role::ALL.len());
    }
}
