//! Tasks: the line of one, wherever it stands, and the form over the page.

mod about;
pub mod coming_back;
mod due;
mod form;
mod repeating;
mod row;
mod who;

pub use form::{TaskDialog, TaskForm};
pub use row::TaskRow;
