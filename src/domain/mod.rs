//! What a customer book is, what may happen in one, and how two copies become one.

pub mod arrival;
pub mod book;
pub mod clock;
pub mod command;
mod consent;
pub mod contact;
pub mod date;
pub mod delivery;
pub mod draft;
pub mod entry;
pub mod find;
pub mod foreign;
pub mod id;
pub mod kind;
pub mod label;
pub mod language;
pub mod limits;
pub mod milestone;
pub mod occasion;
pub mod person;
pub mod photo;
pub mod record;
pub mod reminder;
pub mod sample;
pub mod shop;
pub mod step;
pub mod value;
