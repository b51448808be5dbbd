//! The words for relatives and colleagues, in English.

use crate::domain::tie::Role;
use crate::i18n::Family;

/// Family and firm.
pub(super) const FAMILY: Family = Family {
    title: "Family and firm",
    box_label: "Add somebody",
    box_hint: "wife Alice · son Tom, 9 · dog Rex",
    years: "years|year|yrs|yr|y|months",
    how: "What they are",
    own_word: "What you call it",
    own_back: "And the other way round",
    add: "Add",
    give_card: "Give a card",
    only_a_name: "Only a name so far: found, and in no list.",
    born: "Age or year of birth",
    rename: "Name",
    also_yes: "Yes",
    also_no: "No, never ask",
    nobody: "Who belongs to them? Type it as you say it.",
    role: role_word,
    of,
    typed,
    own_of: |word, name| format!("{word} of {name}"),
    add_as: |name, role| format!("Add “{name}” as {role}"),
    tie_as: |name, role| format!("{name}, as {role}"),
    change: |name| format!("Change the tie to {name}"),
    remove: |name| format!("Remove the tie to {name}"),
    also: |role, who, name| format!("Is {who} also a {}?", of(role, name)),
};

fn role_word(role: Role) -> &'static str {
    match role {
        Role::Spouse => "spouse",
        Role::Wife => "wife",
        Role::Husband => "husband",
        Role::Partner => "partner",
        Role::Child => "child",
        Role::Daughter => "daughter",
        Role::Son => "son",
        Role::Parent => "parent",
        Role::Mother => "mother",
        Role::Father => "father",
        Role::Sibling => "sibling",
        Role::Sister => "sister",
        Role::Brother => "brother",
        Role::Grandchild => "grandchild",
        Role::Granddaughter => "granddaughter",
        Role::Grandson => "grandson",
        Role::Grandparent => "grandparent",
        Role::Grandmother => "grandmother",
        Role::Grandfather => "grandfather",
        Role::AuntOrUncle => "aunt or uncle",
        Role::Aunt => "aunt",
        Role::Uncle => "uncle",
        Role::NieceOrNephew => "niece or nephew",
        Role::Niece => "niece",
        Role::Nephew => "nephew",
        Role::Godparent => "godparent",
        Role::Godchild => "godchild",
        Role::Relative => "relative",
        Role::Friend => "friend",
        Role::Neighbour => "neighbour",
        Role::Colleague => "colleague",
        Role::Employer => "employer",
        Role::Employee => "works here",
        Role::Sender => "brought them here",
        Role::Sent => "came through them",
        Role::Pet => "pet",
        Role::Dog => "dog",
        Role::Cat => "cat",
        Role::Bird => "bird",
        Role::Horse => "horse",
        Role::Rabbit => "rabbit",
        Role::PetOwner => "whose pet it is",
        Role::Own => "something else",
    }
}

fn of(role: Role, name: &str) -> String {
    match role {
        Role::Spouse => format!("married to {name}"),
        Role::Neighbour => format!("neighbour of {name}"),
        Role::Employer => format!("employer of {name}"),
        Role::Employee => format!("works for {name}"),
        Role::Sender => format!("sent {name} here"),
        Role::Sent => format!("sent by {name}"),
        Role::PetOwner => format!("has {name}"),
        Role::Own => format!("knows {name}"),
        Role::Wife
        | Role::Husband
        | Role::Partner
        | Role::Child
        | Role::Daughter
        | Role::Son
        | Role::Parent
        | Role::Mother
        | Role::Father
        | Role::Sibling
        | Role::Sister
        | Role::Brother
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::Grandmother
        | Role::Grandfather
        | Role::AuntOrUncle
        | Role::Aunt
        | Role::Uncle
        | Role::NieceOrNephew
        | Role::Niece
        | Role::Nephew
        | Role::Godparent
        | Role::Godchild
        | Role::Relative
        | Role::Friend
        | Role::Colleague
        | Role::Pet
        | Role::Dog
        | Role::Cat
        | Role::Bird
        | Role::Horse
        | Role::Rabbit => format!("{} of {name}", role_word(role)),
    }
}

/// What else is typed for it.
fn typed(role: Role) -> Option<&'static str> {
    match role {
        Role::Spouse => Some("married to"),
        Role::Wife => Some("missus|missis"),
        Role::Husband => Some("hubby"),
        Role::Partner => Some("girlfriend|boyfriend|fiancée|fiancé"),
        Role::Child => Some("baby|kid"),
        Role::Daughter => Some("girl"),
        Role::Son => Some("boy"),
        Role::Mother => Some("mum|mom|mummy|mommy|mam"),
        Role::Father => Some("dad|daddy"),
        Role::Sibling => Some("twin"),
        Role::Sister => Some("sis|twin sister"),
        Role::Brother => Some("bro|twin brother"),
        Role::Grandmother => Some("grandma|granny|gran|nan|nana"),
        Role::Grandfather => Some("grandpa|granddad|grandad"),
        Role::Aunt => Some("auntie|aunty"),
        Role::Godparent => Some("godmother|godfather"),
        Role::Godchild => Some("goddaughter|godson"),
        Role::Relative => Some(
            "cousin|in-law|mother-in-law|father-in-law|sister-in-law|brother-in-law|daughter-in-law|son-in-law|stepmother|stepfather|stepson|stepdaughter",
        ),
        Role::Friend => Some("best friend|pal|mate"),
        Role::Neighbour => Some("neighbor|next door"),
        Role::Colleague => Some("coworker|co-worker|works with"),
        Role::Employer => Some("works for|boss|firm"),
        Role::Employee => Some("employee|staff|employs"),
        Role::Sender => Some("sent by"),
        Role::Sent => Some("sent"),
        Role::Pet => Some("animal|tortoise|hamster|guinea pig|fish"),
        Role::Dog => Some("puppy"),
        Role::Cat => Some("kitten"),
        Role::Bird => Some("parrot|budgie|canary"),
        Role::Horse => Some("pony"),
        Role::Rabbit => Some("bunny"),
        Role::PetOwner => Some("owner"),
        Role::Parent
        | Role::Grandchild
        | Role::Granddaughter
        | Role::Grandson
        | Role::Grandparent
        | Role::AuntOrUncle
        | Role::Uncle
        | Role::NieceOrNephew
        | Role::Niece
        | Role::Nephew
        | Role::Own => None,
    }
}
