//! Households and firms: who lives at one address, what a couple is called, and who works together.

use crate::domain::book::{Book, Relation};
use crate::domain::contact::Address;
use crate::domain::find::sort_key;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::tie::{Role, TieKind};

/// Two people who are a couple, by the names they go by together: "Fred & Alice Orr".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Couple {
    /// Both, the first by the name on the card comes first.
    pub people: [PersonId; 2],
    /// What stands before the "&", and what behind it.
    pub names: [String; 2],
    /// The owner's own name for both; may be empty.
    pub own: String,
}

impl Book {
    /// The couple that somebody is one of: by the oldest tie where there are several.
    pub fn couple(&self, id: PersonId) -> Option<Couple> {
        let ties = self.ties_of(id);
        let couples = ties.iter().filter(|it| it.role.is_couple());
        let other = couples.min_by_key(|it| it.tie.id())?;
        let own = other.tie.together().to_owned();
        // Both cards say the same: whoever was written first comes first.
        let people = other.tie.people()?;
        let [one, other] = [self.person(people[0])?, self.person(people[1])?];
        Some(Couple { people, names: together(one, other), own })
    }

    /// Who lives with somebody: those of the family who have an address of theirs, or, being only a
    /// name, none that could be another. The closest come first.
    pub fn household(&self, id: PersonId) -> Vec<PersonId> {
        let Some(person) = self.person(id) else { return Vec::new() };
        let homes = person.addresses();
        let lives_here = |it: &&Relation| {
            let there = self.person(it.to);
            let shares = |it: &Person| it.addresses().iter().any(|it| has_place(&homes, it));
            is_family(it.role) && there.is_some_and(|it| it.is_around() && shares(it))
        };
        self.ties_of(id).iter().filter(lives_here).map(|it| it.to).collect()
    }

    /// Everybody who works for a company: by the company on the card, or tied to somebody of that
    /// name, or to somebody of that company, as employer. By name.
    pub fn company(&self, name: &str) -> Vec<PersonId> {
        let key = sort_key(name);
        if key.is_empty() {
            return Vec::new();
        }
        let is_of_it = |it: &Person| sort_key(it.company()) == key || sort_key(it.name()) == key;
        let works_for_it = |id: PersonId| {
            let ties = self.ties_of(id);
            let mut employers = ties.iter().filter(|it| it.role == Role::Employer);
            employers.any(|it| self.person(it.to).is_some_and(is_of_it))
        };
        let here = self.people().filter(|it| it.is_around());
        let people = here.filter(|it| sort_key(it.company()) == key || works_for_it(it.id()));
        let mut people: Vec<_> = people.map(|it| (sort_key(it.greeting_name()), it.id())).collect();
        people.sort_unstable();
        people.into_iter().map(|(_, id)| id).collect()
    }
}

/// Whether people who are this to each other may live together.
fn is_family(role: Role) -> bool {
    match role.kind() {
        TieKind::Married
        | TieKind::Partners
        | TieKind::Parent
        | TieKind::Grandparent
        | TieKind::Siblings
        | TieKind::Aunt
        | TieKind::Related
        | TieKind::Own => true,
        TieKind::Godparent
        | TieKind::Friends
        | TieKind::Neighbours
        | TieKind::Colleagues
        | TieKind::Work
        | TieKind::SentBy
        | TieKind::Pet => false,
    }
}

/// Whether one of some addresses is the same place, whatever they are called.
pub(crate) fn has_place(addresses: &[Address], address: &Address) -> bool {
    let place = |it: &Address| Address { label: String::new(), ..it.clone() };
    addresses.iter().any(|it| place(it) == place(address))
}

/// Both names, with a surname that they share, or that only the first has, said once: behind the
/// second.
fn together(one: &Person, other: &Person) -> [String; 2] {
    let [first, second] = [one, other].map(|it| it.name().split_whitespace().collect::<Vec<_>>());
    let whole = second.join(" ");
    let most = first.len().min(second.len()).saturating_sub(1);
    let ends = first.iter().rev().zip(second.iter().rev());
    let shared = ends.take(most).take_while(|(one, other)| one == other).count();
    if shared > 0 {
        return [first[..first.len() - shared].join(" "), whole];
    }
    if second.len() == 1 && first.len() > 1 {
        let (given, surname) = first.split_at(surname_of(&first));
        return [given.join(" "), format!("{whole} {}", surname.join(" "))];
    }
    [first.join(" "), whole]
}

/// Where the surname begins among the words of a name: "Vries" with the "de" before it.
fn surname_of(words: &[&str]) -> usize {
    let is_small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    let small = words[1..words.len() - 1].iter().rev().take_while(|it| is_small(it)).count();
    words.len() - 1 - small
}
