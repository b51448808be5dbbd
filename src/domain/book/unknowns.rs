//! What is not known: of one person, what to ask next; of everybody, of how many.

use super::Book;
use crate::domain::entry::EntryKind;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::unknown::Unknown;

impl Book {
    /// The next thing to find out about somebody who is in the lists; nothing when all is known or
    /// not to be asked.
    pub fn next_unknown(&self, id: PersonId) -> Option<Unknown> {
        let person = self.person(id).filter(|it| it.is_listed())?;
        Unknown::ALL.iter().copied().find(|it| self.is_asked(person, *it))
    }

    /// What is not known of somebody who is around and not to be asked, and whether any tie of theirs was
    /// refused.
    pub fn waved_off(&self, id: PersonId) -> (Vec<Unknown>, bool) {
        let Some(person) = self.person(id).filter(|it| it.is_around()) else {
            return (Vec::new(), false);
        };
        let is_waved_off = |it: &Unknown| {
            !person.is_light() && person.is_unasked(*it) && !self.is_known(person, *it)
        };
        let unknowns = Unknown::ALL.iter().copied().filter(is_waved_off).collect();
        (unknowns, self.refused_ties(id).next().is_some())
    }

    /// Everybody in the lists of whom something is not known and to be asked, by name.
    pub fn not_known(&self, unknown: Unknown) -> Vec<PersonId> {
        let listed = self.roster.ids().filter_map(|id| self.person(id));
        listed.filter(|it| self.is_asked(it, unknown)).map(Person::id).collect()
    }

    /// Of how many people in the lists each thing is not known and to be asked, in the order of
    /// [`Unknown`].
    pub fn unknowns(&self) -> Vec<(Unknown, usize)> {
        let mut counts: Vec<(Unknown, usize)> = Unknown::ALL.iter().map(|it| (*it, 0)).collect();
        for person in self.roster.ids().filter_map(|id| self.person(id)) {
            for (unknown, count) in &mut counts {
                *count += usize::from(self.is_asked(person, *unknown));
            }
        }
        counts
    }

    fn is_asked(&self, person: &Person, unknown: Unknown) -> bool {
        !self.is_known(person, unknown) && !person.is_unasked(unknown)
    }

    fn is_known(&self, person: &Person, unknown: Unknown) -> bool {
        let id = person.id();
        match unknown {
            Unknown::Name => person.has_whole_name(),
            Unknown::Recognise => !person.recognise().is_empty() || person.photo().is_some(),
            Unknown::Birthday => self.birthday(id).is_some(),
            Unknown::Family => !self.ties_of(id).is_empty(),
            Unknown::Likes => {
                !person.likes().is_empty()
                    || !person.usual().is_empty()
                    || !self.latest_texts(id, &EntryKind::Likes, 1).is_empty()
            }
            Unknown::Reason => self.has_sender(person),
            Unknown::Reach => !person.phones().is_empty() || !person.mails().is_empty(),
        }
    }
}
