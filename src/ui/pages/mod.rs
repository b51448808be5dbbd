//! The pages, one file or folder each.

pub mod bin;
pub mod card;
pub mod exchange;
mod leads;
pub mod missing;
pub mod month;
mod patience;
pub mod people;
pub mod practice;
mod print_people;
pub mod settings;
mod shield;
pub mod tasks;
pub mod today;
pub mod unknowns;
