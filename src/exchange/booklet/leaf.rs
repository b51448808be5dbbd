//! One person for the booklet: everything of the book that is written about them.

use crate::domain::book::Book;
use crate::domain::entry::{Entry, When};
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::photo::Photo;

/// One person for the booklet. Cheap to make: what is in it is shared with the book.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Who.
    pub person: Person,
    /// Their dates, in the order in which they are to stand.
    pub dates: Vec<Occasion>,
    /// What happened, in the order in which it is to stand.
    pub entries: Vec<Entry>,
    /// How often they were here, and when last.
    pub visits: Option<(u32, When)>,
    /// Their photo, where it is at hand.
    pub photo: Option<Photo>,
}

impl Leaf {
    /// A person of the book; `None` when they are not in it.
    pub fn of(book: &Book, id: PersonId, photo: Option<Photo>) -> Option<Self> {
        let person = book.person(id)?.clone();
        let dates = book.occasions_of(id).into_iter().filter_map(|id| book.occasion(id).cloned());
        let entries = book.timeline(id).into_iter().filter_map(|id| book.entry(id).cloned());
        let visits = book.last_visit(id).map(|last| (book.visits(id), last));
        Some(Self { person, dates: dates.collect(), entries: entries.collect(), visits, photo })
    }
}
