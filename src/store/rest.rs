//! Reading on in a book that is shown already.

use std::sync::Arc;

use leptos::prelude::*;

use crate::disk::format::Unreadable;
use crate::disk::open::Later;
use crate::domain::book::{Book, Gathering};
use crate::domain::record::Record;
use crate::store::Store;
use crate::store::watch::watch;

/// What is still to be read.
#[derive(Debug)]
pub(super) struct Rest {
    pages: Later,
    gathering: Gathering,
    is_whole: bool,
}

impl Rest {
    fn of(book: &Book, pages: Later) -> Self {
        Self { pages, gathering: Gathering::begin(book), is_whole: false }
    }
}

/// So many pages could not be read when their turn came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Unread {
    /// They are damaged.
    pub damaged: usize,
    /// A newer version wrote them.
    pub newer: usize,
}

impl Store {
    /// What happened is still to be read: by [`Self::read_on`], or at once by whatever needs all of it.
    pub(super) fn leave_for_later(&self, pages: Later) {
        if pages.is_empty() {
            // All of the book is there.
            return;
        }
        let rest = self.book.with_untracked(|book| Rest::of(book, pages));
        self.rest.set_value(Some(rest));
        self.is_whole.set(false);
    }

    /// Whether all of the book is there; notes may be findable a little later.
    pub fn is_whole(&self) -> Memo<bool> {
        let is_whole = self.is_whole;
        watch(move || is_whole.get())
    }

    /// The same, asked once.
    pub fn has_all(&self) -> bool {
        self.is_whole.get_untracked()
    }

    /// What could not be read when its turn came.
    pub fn unread(&self) -> Unread {
        self.unread.get_value()
    }

    /// Reads a little more; says whether there is more.
    pub fn read_on(&self) -> bool {
        let Some(mut rest) = self.rest.try_update_value(Option::take).flatten() else {
            return false;
        };
        let mut is_done = false;
        let was_whole = rest.is_whole;
        let read = |book: &mut Book| {
            if rest.is_whole {
                is_done = rest.gathering.index(book);
            } else if let Some(page) = rest.pages.next() {
                let records = page.unwrap_or_else(|why| self.pass_by(why));
                self.observe(&records);
                rest.gathering.take(book, records);
            } else {
                rest.is_whole = rest.gathering.settle(book);
            }
        };
        // What is in the tables and in no order yet, nobody can have asked for.
        self.book.try_update_untracked(read);
        let is_whole = rest.is_whole;
        if !is_done {
            self.rest.set_value(Some(rest));
        }
        if is_done || is_whole != was_whole {
            self.book.notify();
            self.is_whole.set(true);
        }
        !is_done
    }

    /// A page is left as it is. After one of a newer version nothing is written any more.
    fn pass_by(&self, why: Unreadable) -> Vec<Arc<Record>> {
        match why {
            Unreadable::Damaged => self.unread.update_value(|it| it.damaged += 1),
            Unreadable::Newer => {
                self.unread.update_value(|it| it.newer += 1);
                self.only_read();
            }
        }
        Vec::new()
    }

    /// Reads all that is still to be read.
    pub(super) fn be_whole(&self) {
        while !self.has_all() {
            self.read_on();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::channel::mpsc::unbounded;
    use uuid::Uuid;

    use super::*;
    use crate::disk::open::look;
    use crate::disk::{Contents, PageKey, format};
    use crate::domain::clock::{Clock, Stamp};
    use crate::domain::command::{Command, Problem, decide};
    use crate::domain::date::Day;
    use crate::domain::draft::PersonDraft;
    use crate::domain::entry::{EntryDraft, EntryKind, When, new_record};
    use crate::domain::id::{DeviceId, EntryId, PersonId};
    use crate::store::Surroundings;

    const ADA: PersonId = PersonId(Uuid::from_u128(1));
    const NOTES: u128 = 400;
    /// Milliseconds since 1970; the clock of this device is behind it.
    const LATE: u64 = 1_800_000_000_000;

    fn note(nth: u128, text: &str) -> Command {
        let draft = EntryDraft::note(ADA, EntryKind::Talk, When::on(Day::default()), text);
        Command::AddEntry { id: EntryId(Uuid::from_u128(nth)), draft }
    }

    /// One page of people and four of what happened.
    fn large() -> Contents {
        let stamp = Stamp::new(LATE, 0, DeviceId(2));
        let add = Command::AddPerson { id: ADA, draft: PersonDraft::named("Ada Ash") };
        let people = decide(&Book::default(), add, stamp).expect("she can be added").records;
        let book = Book::new(people.iter().cloned());
        let text = "long ago ".repeat(100);
        let notes = (2..2 + NOTES).map(|nth| decide(&book, note(nth, &text), stamp));
        let notes: Vec<_> = notes.flat_map(|it| it.expect("it can be written").records).collect();
        let pages = notes.chunks(100).zip(1..).map(|(page, nth)| {
            let mut key = [1; 17];
            key[16] = nth;
            (PageKey(key), format::write_page(page))
        });
        let people = (PageKey([0; 17]), format::write_page(&people));
        Contents { pages: [people].into_iter().chain(pages).collect(), log: vec![] }
    }

    fn opened(contents: Contents, act: impl FnOnce(Store)) {
        let owner = Owner::new();
        owner.with(|| {
            let (first, later) = contents.apart();
            let opened = look(first);
            let surroundings = Surroundings {
                now: || 1_700_000_000_000,
                wall_clock: || (Day::default(), 600),
                random: || [0; 10],
                note: drop,
            };
            let (outbox, _inbox) = unbounded();
            let clock = Clock::past(DeviceId(1), opened.latest);
            let book = Book::new(opened.records);
            act(Store::new(book, later, clock, outbox, surroundings));
        });
    }

    fn lines(store: Store) -> usize {
        store.ask(|book| book.timeline(ADA).len())
    }

    #[test]
    fn whoever_is_looked_for_is_found_before_what_happened_is_read() {
        opened(large(), |store| {
            assert!(!store.has_all());
            assert_eq!(store.ask(|book| book.find("ada").people.len()), 1);
            assert_eq!(lines(store), 0, "half a past is told to nobody");
            while store.read_on() {}
            assert!(store.has_all());
            assert_eq!(lines(store), 400);
            assert_eq!(store.ask(|book| book.find("long").people.len()), 1);
        });
    }

    #[test]
    fn what_is_written_before_comes_after_all_that_is_still_to_be_read() {
        opened(large(), |store| {
            store.read_on();
            let step = store.commit(note(1_000, "here at last")).expect("it can be written");
            assert!(store.has_all());
            assert_eq!(lines(store), 401);
            assert!(step.stamp > Stamp::new(LATE, 0, DeviceId(2)));
            while store.read_on() {}
            assert_eq!(store.ask(|book| book.find("long ago").people.len()), 1);
        });
    }

    #[test]
    fn what_is_written_comes_after_whoever_was_read_first() {
        let late = Stamp::new(LATE, 0, DeviceId(2));
        let people_alone = || {
            let Contents { pages, log } = large();
            Contents { pages: pages.into_iter().take(1).collect(), log }
        };
        let early_notes = || {
            // What happened is of this device's own time; only whoever is in it is ahead.
            let mut contents = people_alone();
            let draft = EntryDraft::note(ADA, EntryKind::Talk, When::on(Day::default()), "tea");
            let early = Stamp::new(1, 0, DeviceId(2));
            let note = new_record(EntryId(Uuid::from_u128(2)), &draft, early);
            contents.pages.push((PageKey([1; 17]), format::write_page(&[Arc::new(note)])));
            contents
        };
        let in_the_log = || {
            let add = Command::AddPerson { id: ADA, draft: PersonDraft::named("Ada Ash") };
            let batch = decide(&Book::default(), add, late).expect("she can be added");
            Contents { pages: Vec::new(), log: vec![(1, format::write_batch(&batch))] }
        };
        for contents in [people_alone(), early_notes(), in_the_log()] {
            opened(contents, |store| {
                let step = store.commit(note(1_000, "here at last")).expect("it can be written");
                assert!(step.stamp > late);
            });
        }
    }

    #[test]
    fn nothing_is_written_to_a_book_of_which_a_newer_version_wrote_what_happened() {
        let mut contents = large();
        let page = &mut contents.pages[4].1;
        // Its format.
        page[2] += 1;
        let sum = crc32fast::hash(&[&page[..4], &page[8..]].concat());
        page[4..8].copy_from_slice(&sum.to_le_bytes());
        opened(contents, |store| {
            assert!(matches!(store.commit(note(1_000, "now")), Err(Problem::OnlyToRead)));
            assert_eq!(store.unread(), Unread { damaged: 0, newer: 1 });
            assert_eq!(lines(store), 300);
        });
    }

    #[test]
    fn a_page_that_cannot_be_read_when_its_turn_comes_is_counted_and_hides_no_other() {
        let mut contents = large();
        let page = &mut contents.pages[2].1;
        page.truncate(page.len() - 10);
        let sum = crc32fast::hash(&[&page[..4], &page[8..]].concat());
        page[4..8].copy_from_slice(&sum.to_le_bytes());
        opened(contents, |store| {
            while store.read_on() {}
            assert_eq!(store.unread(), Unread { damaged: 1, newer: 0 });
            assert_eq!(lines(store), 300);
        });
    }
}
