//! Absorbing the log into pages.
//!
//! Works on what is on the disk alone, never on what is in memory: so it cannot miss what another
//! tab wrote. Only one tab at a time may do it; appends of others meanwhile stay in the log.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use crate::disk::format;
use crate::disk::purge::{PhotosNamed, purge};
use crate::disk::{Disk, DiskProblem, LogKey, PageKey, Rewrite};
use crate::domain::erasure::{erased_ids, scrub};
use crate::domain::person;
use crate::domain::record::{Record, RecordKind};
use crate::domain::step::Step;

/// Records in a page when it is made.
pub const PAGE: usize = 1_000;

/// Records in a page above which it is cut into several.
pub const FULL_PAGE: usize = 1_500;

/// So many steps are looked at for one that comes once more.
const LATELY: u32 = 100;

/// By the place of each; records of two kinds may share an id.
pub(super) type Records = BTreeMap<(PageKey, RecordKind), Arc<Record>>;

/// Absorbs the log into pages; says how many log entries it took.
///
/// # Errors
/// Everything stands as it stood. [`DiskProblem::Damaged`] when a log entry or a page that it
/// concerns cannot be read: rewriting that page would make the damage final.
pub async fn compact(disk: &impl Disk) -> Result<usize, DiskProblem> {
    let (log, pages) = disk.log().await?;
    if log.is_empty() {
        return Ok(0);
    }
    let Log { fresh, steps, absorbed, mut named } = read_log(log)?;
    let mut rewrite = Rewrite { absorbed, ..Rewrite::default() };
    // Also of somebody who was erased before: another tab may have had it on its way.
    let mut concerned: Vec<Arc<Record>> = erased_before(disk, &fresh, &pages).await?;
    let mut all_there = concerned.clone();
    let touched = by_page(fresh, &pages);
    let keys: Vec<PageKey> = touched.keys().copied().collect();
    let there: Vec<PageKey> = keys.iter().copied().filter(|key| pages.contains(key)).collect();
    let mut old: BTreeMap<PageKey, Vec<u8>> =
        there.iter().copied().zip(disk.pages(&there).await?).collect();
    for (key, records) in touched {
        let page = old.remove(&key).map_or(Ok(Vec::new()), |bytes| format::read_page(&bytes));
        let page = page.map_err(|_| DiskProblem::Damaged)?;
        page.iter().for_each(|it| named.note(it));
        let mut all: Records = page.into_iter().map(|it| (place(&it), Arc::new(it))).collect();
        let places: Vec<_> = records.keys().cloned().collect();
        records.into_values().for_each(|record| join(&mut all, record));
        concerned.extend(places.iter().filter_map(|place| all.get(place)).cloned());
        all_there.extend(all.values().cloned());
        rewrite.pages.extend(cut(key, all));
    }
    let (erased, to_purge) = (erased_ids(&all_there), erased_ids(&concerned));
    // A batch that was kept though it was reported as failed comes once more, mostly before anything
    // else does. Its step is kept once.
    let mut known: HashSet<Vec<u8>> = disk.steps(LATELY).await?.into_iter().collect();
    for mut step in steps {
        scrub(&mut step, &erased);
        let bytes = format::write_step(&step);
        if known.insert(bytes.clone()) {
            rewrite.steps.push(bytes);
        }
    }
    if !to_purge.is_empty() {
        purge(disk, &to_purge, named, &mut rewrite).await?;
    }
    disk.rewrite(&rewrite).await?;
    Ok(rewrite.absorbed.len())
}

/// The tombstones in pages of whoever was erased and is named by what is fresh.
async fn erased_before(
    disk: &impl Disk,
    fresh: &Records,
    pages: &[PageKey],
) -> Result<Vec<Arc<Record>>, DiskProblem> {
    let named: BTreeSet<Uuid> =
        fresh.values().flat_map(|it| person::ever_in(it)).map(|it| it.0).collect();
    let keys: BTreeSet<PageKey> = named
        .iter()
        .map(|id| page_of(page_key(0, *id), pages))
        .filter(|it| pages.contains(it))
        .collect();
    let keys: Vec<PageKey> = keys.into_iter().collect();
    let mut erased = Vec::new();
    for bytes in disk.pages(&keys).await? {
        let page = format::read_page(&bytes).map_err(|_| DiskProblem::Damaged)?;
        let gone = page.into_iter().filter(|it| it.is_erased() && named.contains(&it.id));
        erased.extend(gone.map(Arc::new));
    }
    Ok(erased)
}

/// What the log holds.
#[derive(Default)]
struct Log {
    fresh: Records,
    steps: Vec<Step>,
    absorbed: Vec<LogKey>,
    named: PhotosNamed,
}

fn read_log(log: Vec<(LogKey, Vec<u8>)>) -> Result<Log, DiskProblem> {
    let mut read = Log::default();
    for (key, bytes) in log {
        let batch = format::read_batch(&bytes).map_err(|_| DiskProblem::Damaged)?;
        for record in batch.records {
            read.named.note(&record);
            join(&mut read.fresh, record);
        }
        read.named.note_step(&batch.step);
        read.steps.push(batch.step);
        read.absorbed.push(key);
    }
    Ok(read)
}

/// Joins a record with what is there of it.
pub(super) fn join(records: &mut Records, record: Arc<Record>) {
    let place = place(&record);
    match records.get_mut(&place) {
        None => drop(records.insert(place, record)),
        Some(there) => Arc::make_mut(there).merge(&record),
    }
}

/// The group of what happened.
const HAPPENED: u8 = 1;

/// Whether nothing but what happened is in a page.
pub(crate) fn is_of_what_happened(page: &PageKey) -> bool {
    page.0[0] == HAPPENED
}

/// Where a record belongs. People and what is asked of them at once come before what happened, so
/// that they can be read first.
pub(super) fn place(record: &Record) -> (PageKey, RecordKind) {
    let group = match record.kind {
        RecordKind::Person
        | RecordKind::Occasion
        | RecordKind::Tie
        | RecordKind::List
        | RecordKind::Task
        | RecordKind::Shop
        | RecordKind::Device => 0,
        RecordKind::Entry => HAPPENED,
        RecordKind::Other(_) => 2,
    };
    (page_key(group, record.id), record.kind.clone())
}

fn page_key(group: u8, id: Uuid) -> PageKey {
    let mut key = [group; 17];
    key[1..].copy_from_slice(id.as_bytes());
    PageKey(key)
}

/// The records by the pages they belong to: the last page of their group that begins at or before
/// them. The first page of a group begins at the lowest id there can be.
pub(super) fn by_page(records: Records, pages: &[PageKey]) -> BTreeMap<PageKey, Records> {
    let mut by_page = BTreeMap::<PageKey, Records>::new();
    for (place, record) in records {
        by_page.entry(page_of(place.0, pages)).or_default().insert(place, record);
    }
    by_page
}

fn page_of(place: PageKey, pages: &[PageKey]) -> PageKey {
    let first = page_key(place.0[0], Uuid::nil());
    let after = pages.partition_point(|page| *page <= place);
    let before = after.checked_sub(1).map(|at| pages[at]);
    before.filter(|page| *page >= first).unwrap_or(first)
}

/// One page, or several when there are too many records for one.
pub(super) fn cut(key: PageKey, records: Records) -> Vec<(PageKey, Vec<u8>)> {
    let size = if records.len() > FULL_PAGE { PAGE } else { FULL_PAGE };
    let records: Vec<(PageKey, Arc<Record>)> =
        records.into_iter().map(|((place, _), record)| (place, record)).collect();
    let page = |(at, chunk): (usize, &[(PageKey, Arc<Record>)])| {
        let begins = if at == 0 { key } else { chunk[0].0 };
        let records: Vec<Arc<Record>> = chunk.iter().map(|(_, it)| Arc::clone(it)).collect();
        (begins, format::write_page(&records))
    };
    records.chunks(size).enumerate().map(page).collect()
}
