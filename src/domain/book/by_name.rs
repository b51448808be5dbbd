//! Finding somebody by name alone, while others look at the screen.

use crate::domain::book::{Book, Found};
use crate::domain::find::Field;
use crate::domain::person::Person;

impl Book {
    /// Finds people with a card by their names alone: what else is known of them neither finds them nor
    /// is told. Whoever is only a name on the card of another is not found, because that would tell
    /// whom they belong to.
    pub fn find_by_name(&self, query: &str) -> Found {
        let Found { mut people, exact_name, are_doubles } = self.find(query);
        let is_name = |field| matches!(field, Field::Name | Field::Called | Field::Reading);
        people
            .retain(|hit| is_name(hit.field) && !self.person(hit.id).is_none_or(Person::is_light));
        for hit in &mut people {
            hit.why = None;
            hit.kinship = None;
            hit.last_visit = None;
        }
        let (exact_name, are_doubles) =
            (exact_name && !people.is_empty(), are_doubles && !people.is_empty());
        Found { people, exact_name, are_doubles }
    }
}
