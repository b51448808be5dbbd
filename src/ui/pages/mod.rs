//! The pages, one file or folder each.

pub mod bin;
pub mod card;
pub mod exchange;
pub mod missing;
pub mod people;
mod print_people;
pub mod settings;
pub mod today;
