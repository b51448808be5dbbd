//! Who may be meant: everybody by what they share with others.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::arrival::Incoming;
use crate::domain::book::Book;
use crate::domain::date::PartialDate;
use crate::domain::find::phone_key;
use crate::domain::id::PersonId;
use crate::domain::occasion::{Occasion, OccasionKind};
use crate::domain::person::{FOREIGN, Person, UID};

use super::gain::{noted_names, text_key};
use super::sketch::Addition;
use super::uid::uids_in;

/// A name or a number that more people share than this says nothing of who somebody is.
const MOST: usize = 100;

/// Something that two people may share.
#[derive(Debug, Hash)]
enum Trait<'a> {
    Name(&'a str),
    Phone(u64),
    Mail(&'a str),
    Day(u8, u8),
    // 0 where the year is unknown or an estimate.
    Birthday(u8, u8, i32),
    Uid(&'a str),
}

/// Everybody, by each trait of theirs. Holds ids and sums of traits only: whoever is found must be
/// looked at.
#[derive(Debug, Default)]
pub(super) struct Acquaintances {
    // The last link of each chain.
    last: HashMap<u64, u32>,
    // Whose trait it is, and one more than the place of the link before; 0 for none.
    links: Vec<(PersonId, u32)>,
}

impl Acquaintances {
    /// Gets to know somebody in the book.
    pub(super) fn learn(&mut self, book: &Book, person: &Person) {
        // Whoever is only "Alice, somebody's wife" is nobody whom a file would mean.
        if person.is_light() {
            return;
        }
        let id = person.id();
        self.put(&Trait::Name(&text_key(person.name())), id);
        self.put_uid(person.uid(), id);
        person.phones().iter().for_each(|it| self.put_phone(&it.value, id));
        person.mails().iter().for_each(|it| self.put_mail(&it.value, id));
        uids_in(person.foreign()).for_each(|it| self.put_uid(it, id));
        let entries = book.timeline(id).into_iter().filter_map(|it| book.entry(it));
        entries.for_each(|it| self.put_names(it.text(), id));
        let occasions = book.occasions_of(id).into_iter().filter_map(|it| book.occasion(it));
        let birthdays = occasions.filter(|it| it.kind() == OccasionKind::Birthday);
        birthdays.filter_map(Occasion::date).for_each(|it| self.put_birthday(it, id));
    }

    /// Gets to know somebody who comes with the file.
    pub(super) fn meet(&mut self, id: PersonId, one: &Incoming) {
        self.put(&Trait::Name(&text_key(&one.person.name)), id);
        self.put_uid(&one.person.uid, id);
        one.person.phones.iter().for_each(|it| self.put_phone(&it.value, id));
        one.person.mails.iter().for_each(|it| self.put_mail(&it.value, id));
        uids_in(&one.person.foreign).for_each(|it| self.put_uid(it, id));
        self.put_names(&one.note, id);
        let birthdays = one.dates.iter().filter(|it| it.0 == OccasionKind::Birthday);
        birthdays.for_each(|it| self.put_birthday(it.2, id));
    }

    /// Somebody is called otherwise in the file.
    pub(super) fn also_named(&mut self, id: PersonId, one: &Incoming) {
        let key = text_key(&one.person.name);
        let mut known = Vec::new();
        self.find(&Trait::Name(&key), &mut known);
        if !known.contains(&id) {
            self.put(&Trait::Name(&key), id);
        }
    }

    /// Learns what somebody gets.
    pub(super) fn note(&mut self, id: PersonId, additions: &[Addition]) {
        for addition in additions {
            if let Addition::Phone(phone) = addition {
                self.put_phone(&phone.value, id);
            } else if let Addition::Mail(mail) = addition {
                self.put_mail(&mail.value, id);
            } else if let Addition::Date(OccasionKind::Birthday, _, date) = addition {
                self.put_birthday(*date, id);
            } else if let Addition::Line(UID, uid) = addition {
                self.put_uid(uid, id);
            } else if let Addition::Line(FOREIGN, lines) = addition {
                uids_in(lines).for_each(|it| self.put_uid(it, id));
            } else if let Addition::Note(text) = addition {
                self.put_names(text, id);
            }
        }
    }

    /// Whoever shares something with somebody who comes, each once, in the order of their ids; and
    /// whether that is more than the birthday.
    pub(super) fn of(&self, one: &Incoming) -> Vec<(PersonId, bool)> {
        let mut found = Vec::new();
        self.find(&Trait::Name(&text_key(&one.person.name)), &mut found);
        self.find(&Trait::Uid(&one.person.uid), &mut found);
        for key in one.person.phones.iter().filter_map(|it| phone_key(&it.value)) {
            self.find(&Trait::Phone(key), &mut found);
        }
        for mail in &one.person.mails {
            self.find(&Trait::Mail(&mail.value.to_lowercase()), &mut found);
        }
        let mut born = Vec::new();
        let birthdays = one.dates.iter().filter(|it| it.0 == OccasionKind::Birthday);
        for (month, day, year) in birthdays.filter_map(|it| parts(it.2)) {
            if year == 0 {
                self.find(&Trait::Day(month, day), &mut born);
            } else {
                self.find(&Trait::Birthday(month, day, 0), &mut born);
                self.find(&Trait::Birthday(month, day, year), &mut born);
            }
        }
        let found = found.into_iter().map(|id| (id, true));
        let mut all: Vec<_> = found.chain(born.into_iter().map(|id| (id, false))).collect();
        all.sort_unstable_by_key(|(id, more)| (*id, !more));
        all.dedup_by_key(|it| it.0);
        all
    }

    fn put_names(&mut self, note: &str, id: PersonId) {
        noted_names(note).for_each(|it| self.put(&Trait::Name(&text_key(it)), id));
    }

    fn put_uid(&mut self, uid: &str, id: PersonId) {
        if !uid.is_empty() {
            self.put(&Trait::Uid(uid), id);
        }
    }

    fn put_phone(&mut self, phone: &str, id: PersonId) {
        if let Some(key) = phone_key(phone) {
            self.put(&Trait::Phone(key), id);
        }
    }

    fn put_mail(&mut self, mail: &str, id: PersonId) {
        self.put(&Trait::Mail(&mail.to_lowercase()), id);
    }

    fn put_birthday(&mut self, date: PartialDate, id: PersonId) {
        if let Some((month, day, year)) = parts(date) {
            self.put(&Trait::Day(month, day), id);
            self.put(&Trait::Birthday(month, day, year), id);
        }
    }

    fn put(&mut self, shared: &Trait<'_>, id: PersonId) {
        let end = u32::try_from(self.links.len() + 1).expect("traits of a book fit its memory");
        let before = self.last.insert(sum(shared), end).unwrap_or(0);
        self.links.push((id, before));
    }

    fn find(&self, shared: &Trait<'_>, found: &mut Vec<PersonId>) {
        let start = found.len();
        let mut place = self.last.get(&sum(shared)).copied().unwrap_or(0);
        while place > 0 {
            let (id, before) = self.links[place as usize - 1];
            found.push(id);
            place = before;
            if found.len() > start + MOST {
                found.truncate(start);
                return;
            }
        }
    }
}

fn parts(date: PartialDate) -> Option<(u8, u8, i32)> {
    let year = date.year().filter(|_| !date.is_about()).unwrap_or(0);
    Some((date.month()?, date.day()?, year))
}

fn sum(shared: &Trait<'_>) -> u64 {
    // Its keys are fixed, so that the same book is always read the same way.
    let mut hasher = DefaultHasher::new();
    shared.hash(&mut hasher);
    hasher.finish()
}
