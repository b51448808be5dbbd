//! To which cards those of a file went, by what the file calls them.

use std::collections::HashMap;

use crate::domain::arrival::Incoming;
use crate::domain::id::PersonId;

use super::pieces::plain;
use super::related::Related;
use super::uid::is_worldwide;

/// Everybody of a file who is in the book when it is in.
#[derive(Debug, Default)]
pub(super) struct Roll {
    uids: HashMap<String, PersonId>,
    // None where several are called so.
    names: HashMap<String, Option<PersonId>>,
}

impl Roll {
    /// Somebody of the file went to a card.
    pub(super) fn enter(&mut self, one: &Incoming, went: PersonId) {
        if is_worldwide(&one.person.uid) {
            self.uids.entry(one.person.uid.clone()).or_insert(went);
        }
        let named = self.names.entry(plain(&one.person.name)).or_insert(Some(went));
        if *named != Some(went) {
            *named = None;
        }
    }

    /// The card of whom somebody of the file is tied to: by what other programs call it, or else by
    /// the whole name, where only one is called so.
    pub(super) fn find(&self, said: &Related) -> Option<PersonId> {
        if said.names_a_card() {
            return self.uids.get(&said.uid).copied();
        }
        self.names.get(&plain(&said.name)).copied().flatten()
    }
}
