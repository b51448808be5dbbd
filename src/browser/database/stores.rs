//! The stores of the database, and how a database of an earlier version gets those it lacks.

use idb::{Database as Connection, ObjectStoreParams};

/// Of the stores, not of what is in them: that says of itself what it is. Raised almost never.
///
/// 1 had pages, the log and steps; 2 has photos, too.
pub(super) const VERSION: u32 = 2;
/// Pages by their keys: 17 bytes.
pub(super) const PAGES: &str = "pages";
/// The log, counted from 1.
pub(super) const LOG: &str = "log";
/// Steps, counted from 1.
pub(super) const STEPS: &str = "steps";
/// Photos by their ids: 32 bytes.
pub(super) const PHOTOS: &str = "photos";

/// Makes the stores that are not there. Those that are, and all that is in them, stay.
pub(super) fn create_missing(database: &Connection) {
    let there = database.store_names();
    for (name, counts) in [(PAGES, false), (LOG, true), (STEPS, true), (PHOTOS, false)] {
        if !there.iter().any(|it| it == name) {
            let mut how = ObjectStoreParams::new();
            how.auto_increment(counts);
            // If the browser refuses, the first transaction says so.
            let _ = database.create_object_store(name, how);
        }
    }
}
