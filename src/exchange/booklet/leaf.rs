//! One person for the booklet: everything of the book that is written about them.

use crate::domain::book::{Book, Relation};
use crate::domain::date::PartialDate;
use crate::domain::entry::{Entry, When};
use crate::domain::id::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::person::Person;
use crate::domain::photo::Photo;
use crate::domain::task::Task;
use crate::domain::tie::Role;

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
    /// Who is tied to them, the closest first.
    pub relatives: Vec<Relative>,
    /// What is or was to be done about them.
    pub tasks: Vec<Task>,
    /// Their photo, where it is at hand.
    pub photo: Option<Photo>,
}

/// Somebody who is tied to the person of a leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relative {
    /// The name.
    pub name: String,
    /// What they are to the person.
    pub role: Role,
    /// The owner's own word for that; may be empty.
    pub word: String,
    /// When they were born, of whoever has no leaf of their own.
    pub born: Option<PartialDate>,
}

impl Relative {
    /// Everybody who is tied to a person of the book.
    pub(in crate::exchange) fn all(book: &Book, id: PersonId) -> Vec<Self> {
        let one = |it: Relation| {
            let person = book.person(it.to)?;
            let born = person.is_light().then(|| book.born(it.to)).flatten();
            let name = person.name().to_owned();
            Some(Self { name, role: it.role, word: it.word, born })
        };
        book.ties_of(id).into_iter().filter_map(one).collect()
    }
}

impl Leaf {
    /// A person of the book; `None` when they are not in it.
    pub fn of(book: &Book, id: PersonId, photo: Option<Photo>) -> Option<Self> {
        let person = book.person(id)?.clone();
        let dates = book.occasions_of(id).into_iter().filter_map(|id| book.occasion(id).cloned());
        let entries = book.timeline(id).into_iter().filter_map(|id| book.entry(id).cloned());
        let visits = book.last_visit(id).map(|last| (book.visits(id), last));
        Some(Self {
            person,
            dates: dates.collect(),
            entries: entries.collect(),
            visits,
            relatives: Relative::all(book, id),
            tasks: book.tasks_of(id).into_iter().filter_map(|id| book.task(id)).collect(),
            photo,
        })
    }
}
