//! Whether what is kept is as it must be: for tests, and for whoever wants to be sure.

use std::collections::HashSet;

use uuid::Uuid;

use crate::disk::compact::{FULL_PAGE, place};
use crate::disk::format::{self, Unreadable};
use crate::disk::{Contents, Disk, DiskProblem, LogKey, PageKey};
use crate::domain::clock::Stamp;
use crate::domain::record::{Record, RecordKind};

/// So many steps are read at once.
const STEPS_AT_ONCE: u32 = 500;

/// Something about what is kept that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fault {
    /// A page cannot be read.
    UnreadablePage(PageKey, Unreadable),
    /// A log entry cannot be read.
    UnreadableEntry(LogKey, Unreadable),
    /// A step cannot be read.
    UnreadableStep(LogKey, Unreadable),
    /// Pages are not in order, or one stands twice: from this one on nothing is found.
    PagesNotInOrder(PageKey),
    /// Log entries are not in order, or one stands twice.
    LogNotInOrder(LogKey),
    /// Steps are not in order, or one stands twice.
    StepsNotInOrder(LogKey),
    /// A page has more records than one may have, or none.
    WrongSize(PageKey, usize),
    /// A record stands in a page that it does not belong to.
    Misplaced(PageKey, RecordKind, Uuid),
    /// A record stands twice, in one page or in two.
    Twice(RecordKind, Uuid),
    /// The same step is kept twice. Two tabs may give two steps one stamp.
    StepTwice(Stamp),
}

/// Looks at pages, log and steps: whether each can be read, whether all are in order, and whether
/// every record stands once, in the page it belongs to. That a log entry says again what a page says,
/// or what another entry says, is no fault: it does until it is absorbed.
pub fn check(contents: &Contents, steps: &[(LogKey, Vec<u8>)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let keys: Vec<PageKey> = contents.pages.iter().map(|(key, _)| *key).collect();
    faults.extend(unordered(&keys).map(Fault::PagesNotInOrder));
    let mut seen = HashSet::new();
    for (at, (key, bytes)) in contents.pages.iter().enumerate() {
        match format::read_page(bytes) {
            Err(why) => faults.push(Fault::UnreadablePage(*key, why)),
            Ok(records) => check_page(*key, keys.get(at + 1), &records, &mut seen, &mut faults),
        }
    }
    let log: Vec<LogKey> = contents.log.iter().map(|(key, _)| *key).collect();
    faults.extend(unordered(&log).map(Fault::LogNotInOrder));
    for (key, bytes) in &contents.log {
        let unreadable = format::read_batch(bytes).err();
        faults.extend(unreadable.map(|why| Fault::UnreadableEntry(*key, why)));
    }
    check_steps(steps, &mut faults);
    faults
}

/// Reads everything but photos, and looks at it.
///
/// # Errors
/// Something could not be read at all.
pub async fn check_disk(disk: &impl Disk) -> Result<Vec<Fault>, DiskProblem> {
    let contents = disk.read().await?;
    let mut steps: Vec<(LogKey, Vec<u8>)> = Vec::new();
    loop {
        let after = steps.last().map_or(0, |(key, _)| *key);
        let some = disk.steps_after(after, STEPS_AT_ONCE).await?;
        if some.is_empty() {
            return Ok(check(&contents, &steps));
        }
        steps.extend(some);
    }
}

fn check_page(
    key: PageKey,
    next: Option<&PageKey>,
    records: &[Record],
    seen: &mut HashSet<(RecordKind, Uuid)>,
    faults: &mut Vec<Fault>,
) {
    if records.is_empty() || records.len() > FULL_PAGE {
        faults.push(Fault::WrongSize(key, records.len()));
    }
    for record in records {
        let (at, kind) = place(record);
        let belongs = at.0[0] == key.0[0] && key <= at && next.is_none_or(|next| at < *next);
        if !belongs {
            faults.push(Fault::Misplaced(key, kind.clone(), record.id));
        }
        if !seen.insert((kind.clone(), record.id)) {
            faults.push(Fault::Twice(kind, record.id));
        }
    }
}

fn check_steps(steps: &[(LogKey, Vec<u8>)], faults: &mut Vec<Fault>) {
    let keys: Vec<LogKey> = steps.iter().map(|(key, _)| *key).collect();
    faults.extend(unordered(&keys).map(Fault::StepsNotInOrder));
    let mut seen = HashSet::new();
    for (key, bytes) in steps {
        match format::read_step(bytes) {
            Err(why) => faults.push(Fault::UnreadableStep(*key, why)),
            Ok(step) if !seen.insert(bytes) => faults.push(Fault::StepTwice(step.stamp)),
            Ok(_) => {}
        }
    }
}

/// The keys that do not come after the one before them.
fn unordered<Key: Ord + Copy>(keys: &[Key]) -> impl Iterator<Item = Key> {
    keys.windows(2).filter(|pair| pair[0] >= pair[1]).map(|pair| pair[1])
}
