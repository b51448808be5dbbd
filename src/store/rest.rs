//! Reading on in a large book that is shown already.

use leptos::prelude::*;

use crate::disk::open;
use crate::domain::book::{Book, Gathering};
use crate::store::Store;
use crate::store::watch::watch;

/// What is still to be read.
#[derive(Debug)]
pub(super) struct Rest {
    pages: open::Rest,
    gathering: Gathering,
    is_whole: bool,
}

impl Rest {
    fn of(book: &Book, pages: open::Rest) -> Self {
        Self { pages, gathering: Gathering::begin(book), is_whole: false }
    }
}

impl Store {
    /// What happened is still to be read: by [`Self::read_on`], or at once by whatever needs all of it.
    pub fn leave_for_later(&self, pages: open::Rest) {
        if pages.is_empty() {
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

    /// How many pages could not be read when their turn came.
    pub fn unreadable(&self) -> usize {
        self.unreadable.get_value()
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
                let records = page.unwrap_or_else(|_| {
                    self.unreadable.update_value(|count| *count += 1);
                    Vec::new()
                });
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

    /// Reads all that is still to be read.
    pub(super) fn be_whole(&self) {
        while !self.has_all() {
            self.read_on();
        }
    }
}
