//! A copy of another device: what it would change, before anything is changed, and then the change.
//!
//! Joining itself knows no choice: field by field the later word stands (see
//! [`Record::merge`](crate::domain::record::Record::merge)). What a person decides is written after
//! it, under a new stamp, like anything else she writes.

mod clash;
mod coming;
mod join;
mod plan;

pub use clash::{Clash, Side};
pub use coming::{Coming, What};
pub use join::{Joining, Take};
pub use plan::{Counts, Decided, Merging, Origin};
