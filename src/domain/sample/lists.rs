//! The smart lists of the sample shop.

use uuid::Uuid;

use super::{Sample, SampleTexts};
use crate::domain::id::ListId;
use crate::domain::person::Kind;
use crate::domain::smart_list::{Condition, Having, Joined, ListDraft};

impl Sample {
    /// Adds the customers who were not here for six weeks, and whose birthday nobody knows.
    pub(super) fn add_lists(&mut self, texts: &SampleTexts, next_id: &mut impl FnMut() -> Uuid) {
        let customer = Condition::Kind { kind: Kind::Customer, is: true };
        let no_birthday = Condition::Has { what: Having::Birthday, is: false };
        let conditions = [vec![customer, Condition::UnseenFor(42)], vec![no_birthday]];
        for (name, conditions) in texts.lists.into_iter().zip(conditions) {
            let draft = ListDraft { name: name.to_owned(), joined: Joined::All, conditions };
            self.lists.push((ListId(next_id()), draft));
        }
    }
}
