//! Who has the same surname: found once, and then kept with each card.

use std::collections::HashMap;

use super::Book;
use crate::domain::contact::Address;
use crate::domain::find::{fold, is_same_phone};
use crate::domain::id::PersonId;
use crate::domain::person::Person;

/// Everybody with a card, by surname.
#[derive(Debug, Default)]
pub(super) struct Namesakes(HashMap<Box<str>, Vec<PersonId>>);

impl Namesakes {
    pub(super) fn put(&mut self, person: &Person) {
        if let Some(surname) = surname(person) {
            match self.0.get_mut(surname) {
                Some(theirs) => theirs.push(person.id()),
                None => drop(self.0.insert(surname.into(), vec![person.id()])),
            }
        }
    }

    pub(super) fn remove(&mut self, person: &Person) {
        if let Some(theirs) = surname(person).and_then(|it| self.0.get_mut(it)) {
            theirs.retain(|id| *id != person.id());
        }
    }
}

impl<'a> FromIterator<&'a Person> for Namesakes {
    fn from_iter<I: IntoIterator<Item = &'a Person>>(people: I) -> Self {
        let mut namesakes = Self::default();
        people.into_iter().for_each(|person| namesakes.put(person));
        namesakes
    }
}

impl Book {
    /// Everybody else with the same surname and the same address or phone.
    pub(super) fn namesakes(&self, person: &Person) -> impl Iterator<Item = PersonId> {
        let home = Home::of(person);
        let surname = surname(person).filter(|_| !home.is_nowhere());
        let all = surname.and_then(|surname| {
            self.namesakes.get_or_init(|| self.people().collect()).0.get(surname)
        });
        let others = all.into_iter().flatten().copied().filter(move |it| *it != person.id());
        others.filter(move |it| self.person(*it).is_some_and(|it| home.is_of(it)))
    }
}

/// The last of at least two words of the name of somebody with a card, as it is written.
fn surname(person: &Person) -> Option<&str> {
    person.name().rsplit_once(' ').map(|(_, last)| last).filter(|_| !person.is_light())
}

/// Where somebody lives, ready to be compared.
struct Home {
    places: Vec<[String; 3]>,
    phones: Vec<String>,
}

impl Home {
    fn of(person: &Person) -> Self {
        let addresses = person.addresses();
        let places = addresses.iter().filter(|it| !it.street.is_empty()).map(place);
        let phones = person.phones().into_iter().map(|it| it.value);
        Self { places: places.collect(), phones: phones.collect() }
    }

    fn is_nowhere(&self) -> bool {
        self.places.is_empty() && self.phones.is_empty()
    }

    fn is_of(&self, other: &Person) -> bool {
        let is_ours = |it: &Address| !it.street.is_empty() && self.places.contains(&place(it));
        let is_dialled = |phone: &str| self.phones.iter().any(|our| is_same_phone(phone, our));
        !self.places.is_empty() && other.addresses().iter().any(is_ours)
            || !self.phones.is_empty() && other.phones().iter().any(|it| is_dialled(&it.value))
    }
}

fn place(address: &Address) -> [String; 3] {
    [&address.street, &address.code, &address.city].map(|it| fold(it))
}
