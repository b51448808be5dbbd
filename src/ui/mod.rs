//! What a person sees. Reads through the store's queries and writes through `commit` alone.

pub mod app;
pub mod arriving;
pub mod booklet;
pub mod by_itself;
pub mod conscience;
pub mod copy;
pub mod focus;
pub mod here;
pub mod installing;
pub mod keys;
pub mod making;
pub mod pages;
pub mod parts;
pub mod past;
pub mod photos;
pub mod proving;
pub mod renewal;
pub mod route;
pub mod sealing;
pub mod speak;
pub mod telling;
