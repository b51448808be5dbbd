//! Healing the database from its second copy.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::disk::compact::{Records, by_page, cut, place};
use crate::disk::format::{self, Unreadable};
use crate::disk::purge::PhotosNamed;
use crate::disk::twin::files::Files;
use crate::disk::twin::{Kept, Twin};
use crate::disk::{Contents, Disk, DiskProblem, LogKey, PageKey, Rewrite};
use crate::domain::erasure::{erased_ids, scrub};
use crate::domain::record::Record;
use crate::domain::step::Step;

/// So many steps are read at once.
const STEPS_AT_ONCE: u32 = 500;

/// What the database got back.
#[derive(Debug, Default)]
pub struct Healed {
    /// Records that it lacked or knew less of, as they are now.
    pub records: Vec<Arc<Record>>,
    /// How many steps it lacked.
    pub steps: usize,
    /// How many photos it lacked.
    pub photos: usize,
    /// Pieces that could not be read and that nothing takes the place of: they are left as they are.
    pub damaged: usize,
}

impl Healed {
    /// Whether it got anything back.
    pub fn is_nothing(&self) -> bool {
        self.records.is_empty() && self.steps == 0 && self.photos == 0
    }
}

/// Gives the database whatever it lacks and the second copy has, in one write; what was damaged goes
/// where the second copy is whole, for then it has all that was ever kept. Whoever was erased for good
/// stays erased.
///
/// # Errors
/// The database stands as it stood. [`DiskProblem::Newer`] when anything was written by a newer
/// version.
pub async fn heal(database: &impl Disk, twin: &Twin<impl Files>) -> Result<Healed, DiskProblem> {
    let contents = database.read().await?;
    let kept = twin.read().await?;
    let mut healing = Healing::default();
    healing.read_database(&contents)?;
    healing.count_lacking = true;
    healing.read_twin(&kept)?;
    let erased = erased_ids(healing.records.values());
    let (steps, mut named) = healing.lacking_steps(database, &erased).await?;
    healing.records.values().for_each(|it| named.note(it));
    let there: BTreeSet<_> = database.inventory().await?.photos.into_iter().collect();
    let wanted: BTreeSet<_> =
        named.of(|id| !erased.contains(id)).difference(&there).copied().collect();
    let photos = if wanted.is_empty() { Vec::new() } else { twin.photos(&wanted).await? };
    let mut healed = Healed {
        steps: steps.len().saturating_sub(healing.in_log),
        photos: photos.len(),
        damaged: if kept.is_whole { 0 } else { healing.damaged.len() },
        records: Vec::new(),
    };
    healed.records.extend(healing.lacking.iter().filter_map(|it| healing.records.get(it)).cloned());
    // What is damaged and stays so is no reason to write everything anew.
    if healed.is_nothing() && (healing.damaged.is_empty() || !kept.is_whole) {
        return Ok(healed);
    }
    let rewrite = healing.rewrite(&contents, kept.is_whole, steps);
    database.rewrite(&Rewrite { photos, ..rewrite }).await?;
    Ok(healed)
}

type Place = (PageKey, crate::domain::record::RecordKind);

/// A piece of the database that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece {
    Page(PageKey),
    Entry(LogKey),
}

/// Everything of both, joined.
#[derive(Default)]
struct Healing {
    records: Records,
    /// What the database knew less of.
    lacking: BTreeSet<Place>,
    count_lacking: bool,
    steps: Vec<Step>,
    /// How many of these the log of the database has.
    in_log: usize,
    damaged: Vec<Piece>,
}

impl Healing {
    fn read_database(&mut self, contents: &Contents) -> Result<(), DiskProblem> {
        for (key, page) in &contents.pages {
            match format::read_page(page) {
                Ok(records) => records.into_iter().for_each(|it| self.join(Arc::new(it))),
                Err(Unreadable::Newer) => return Err(DiskProblem::Newer),
                Err(Unreadable::Damaged) => self.damaged.push(Piece::Page(*key)),
            }
        }
        for (key, entry) in &contents.log {
            match self.read_entry(entry) {
                Ok(()) => {}
                Err(Unreadable::Newer) => return Err(DiskProblem::Newer),
                Err(Unreadable::Damaged) => self.damaged.push(Piece::Entry(*key)),
            }
        }
        self.in_log = self.steps.len();
        Ok(())
    }

    fn read_twin(&mut self, kept: &Kept) -> Result<(), DiskProblem> {
        // Each frame was whole. What cannot be read all the same was never more than it is.
        for page in &kept.pages {
            match format::read_page(page) {
                Ok(records) => records.into_iter().for_each(|it| self.join(Arc::new(it))),
                Err(Unreadable::Newer) => return Err(DiskProblem::Newer),
                Err(Unreadable::Damaged) => {}
            }
        }
        for step in &kept.steps {
            match format::read_step(step) {
                Ok(step) => self.steps.push(step),
                Err(Unreadable::Newer) => return Err(DiskProblem::Newer),
                Err(Unreadable::Damaged) => {}
            }
        }
        for entry in &kept.entries {
            match self.read_entry(entry) {
                Ok(()) | Err(Unreadable::Damaged) => {}
                Err(Unreadable::Newer) => return Err(DiskProblem::Newer),
            }
        }
        Ok(())
    }

    fn read_entry(&mut self, entry: &[u8]) -> Result<(), Unreadable> {
        let batch = format::read_batch(entry)?;
        batch.records.into_iter().for_each(|it| self.join(it));
        self.steps.push(batch.step);
        Ok(())
    }

    fn join(&mut self, record: Arc<Record>) {
        let place = place(&record);
        let is_new = match self.records.get_mut(&place) {
            None => {
                self.records.insert(place.clone(), record);
                true
            }
            Some(there) if there.would_change(&record) => {
                Arc::make_mut(there).merge(&record);
                true
            }
            Some(_) => false,
        };
        if is_new && self.count_lacking {
            self.lacking.insert(place);
        }
    }

    /// The steps that are to be put, each once, in the order in which they were done; and the photos
    /// that all steps name, those that are there too.
    async fn lacking_steps(
        &mut self,
        database: &impl Disk,
        erased: &HashSet<uuid::Uuid>,
    ) -> Result<(Vec<Vec<u8>>, PhotosNamed), DiskProblem> {
        let (mut known, mut named) = (HashSet::new(), PhotosNamed::default());
        let mut after: LogKey = 0;
        loop {
            let there = database.steps_after(after, STEPS_AT_ONCE).await?;
            let Some((last, _)) = there.last() else { break };
            after = *last;
            for (_, step) in there {
                let _ = format::read_step(&step).map(|it| named.note_step(&it));
                known.insert(step);
            }
        }
        let mut lacking = std::mem::take(&mut self.steps);
        lacking.sort_by_key(|it| it.stamp);
        let mut put = Vec::new();
        for mut step in lacking {
            scrub(&mut step, erased);
            named.note_step(&step);
            let bytes = format::write_step(&step);
            if known.insert(bytes.clone()) {
                put.push(bytes);
            }
        }
        Ok((put, named))
    }

    /// All pages anew, in place of those that were there.
    fn rewrite(self, contents: &Contents, may_replace: bool, steps: Vec<Vec<u8>>) -> Rewrite {
        let stays = |piece: Piece| !may_replace && self.damaged.contains(&piece);
        let staying = |key: &PageKey| stays(Piece::Page(*key));
        let mut pages = BTreeMap::new();
        for (key, records) in by_page(self.records, &[]) {
            let first = records.keys().next().map_or(key, |(first, _)| *first);
            let begins = if staying(&key) { first } else { key };
            for (key, page) in cut(begins, records) {
                pages.insert(free(key, staying), page);
            }
        }
        let there = contents.pages.iter().map(|(key, _)| *key);
        let removed = there.filter(|it| !staying(it) && !pages.contains_key(it)).collect();
        let log = contents.log.iter().map(|(key, _)| *key);
        let absorbed = log.filter(|it| !stays(Piece::Entry(*it))).collect();
        let pages = pages.into_iter().collect();
        Rewrite { pages, removed, absorbed, steps, ..Rewrite::default() }
    }
}

/// The key, or the next one before it that nothing stands at.
fn free(mut key: PageKey, is_taken: impl Fn(&PageKey) -> bool) -> PageKey {
    while is_taken(&key) {
        for byte in key.0.iter_mut().rev() {
            *byte = byte.wrapping_sub(1);
            if *byte != u8::MAX {
                break;
            }
        }
    }
    key
}
