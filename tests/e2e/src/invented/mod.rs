//! Invented shops for measuring: as large as one says, the same every time, and handed to whoever is
//! measured in the form that it takes.

mod contacts;
mod copy;
mod looked_for;
mod photo;
mod plain;
mod somebody;
mod words;

pub use contacts::{table, vcards};
pub use copy::copy;
pub use looked_for::{LookedFor, looked_for};
pub use plain::lines;
pub use somebody::{Invented, Somebody, Told};

/// How large the shop's book is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// People with a card.
    pub people: usize,
    /// Visits and notes of all of them together.
    pub entries: usize,
    /// People with a photo.
    pub photos: usize,
}

impl Size {
    /// So many people as the bench has them: ten entries each, and two of a hundred with a photo.
    pub fn of(people: usize) -> Self {
        Self { people, entries: people * 10, photos: people / 50 }
    }
}
