//! Comparing the database with its second copy, without reading all of either.

use std::collections::HashSet;

use crate::disk::format::{self, Unreadable};
use crate::disk::twin::files::Files;
use crate::disk::twin::{Sum, Twin};
use crate::disk::{Disk, DiskProblem, Inventory};
use crate::domain::record::Record;

/// What is known of the book that was opened from the database.
pub struct Known<'a> {
    /// How many records it has.
    pub records: usize,
    /// How many pieces of it could not be read.
    pub damaged: usize,
    /// Whether a record would tell it anything new.
    pub lacks: &'a dyn Fn(&Record) -> bool,
}

/// How the database and the second copy stand to each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The database lacks something that the second copy has, or is damaged.
    pub database_lacks: bool,
    /// The second copy lacks what came last: the page was killed before it had that, too.
    pub twin_lacks: bool,
    /// The second copy was made before, and is damaged, or was thrown away in part.
    pub twin_is_damaged: bool,
    /// There is no slot: there never was, or all of them are gone.
    pub twin_is_new: bool,
    /// The second copy has what is about somebody erased for good.
    pub must_wipe: bool,
}

impl Comparison {
    /// Whether the second copy must be made anew.
    pub fn must_renew(self) -> bool {
        self.twin_lacks || self.twin_is_damaged || self.twin_is_new
    }
}

/// Compares them, without reading all of either.
///
/// # Errors
/// One of them could not be read at all.
pub async fn compare(
    database: &impl Disk,
    twin: &Twin<impl Files>,
    known: Known<'_>,
) -> Result<Comparison, DiskProblem> {
    let (sum, since) = (twin.sum().await?, twin.since().await?);
    let inventory = database.inventory().await?;
    let log = database.log().await?.0;
    let mut comparison = Comparison::default();
    for entry in &since.entries {
        let batch = match format::read_batch(entry) {
            Ok(batch) => batch,
            Err(Unreadable::Newer) => return Err(DiskProblem::Newer),
            // Its frame is whole, so it was never more than this.
            Err(Unreadable::Damaged) => continue,
        };
        comparison.must_wipe |= batch.records.iter().any(|it| it.is_erased());
        comparison.database_lacks |= batch.records.iter().any(|it| (known.lacks)(it));
    }
    comparison.database_lacks |=
        known.damaged > 0 || sum.is_some_and(|it| is_less(it, known.records, &inventory));
    // What came since brought a step each.
    let steps = sum.map_or(0, |it| it.steps) + since.later as u64;
    comparison.database_lacks |= inventory.steps + (log.len() as u64) < steps;
    let there: HashSet<&[u8]> = since.entries.iter().map(Vec::as_slice).collect();
    let in_slot = sum.map_or(0, |it| it.log);
    comparison.twin_lacks =
        log.iter().any(|(key, entry)| *key > in_slot && !there.contains(&entry[..]));
    comparison.twin_is_new = sum.is_none();
    comparison.twin_is_damaged = !comparison.twin_is_new
        && (since.damaged > 0 || !twin.has_photos_of(sum).await? || !twin.is_slot_whole().await?);
    Ok(comparison)
}

/// Whether less is there than was there once.
fn is_less(once: Sum, records: usize, now: &Inventory) -> bool {
    once.records > records as u64 || once.steps > now.steps || once.photos > now.photos.len() as u64
}
