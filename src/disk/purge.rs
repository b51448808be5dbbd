//! Taking whatever is about those who were erased for good off the disk: out of the steps that are
//! kept, and their photos. Their records are gone from the pages as soon as the log is absorbed.
//!
//! It is part of the one write that absorbs the log, so the word that somebody was erased stays in
//! the log until all of it is done.

use std::collections::{BTreeSet, HashSet};

use uuid::Uuid;

use crate::disk::{Disk, DiskProblem, LogKey, Rewrite, format};
use crate::domain::erasure::scrub;
use crate::domain::person;
use crate::domain::photo::PhotoId;
use crate::domain::record::Record;
use crate::domain::step::{Before, Step};
use crate::domain::value::Stored;

/// So many steps are read at once.
const STEPS_AT_ONCE: u32 = 500;

/// The photos that records and steps name.
#[derive(Debug, Default)]
pub(super) struct PhotosNamed(BTreeSet<(Uuid, PhotoId)>);

impl PhotosNamed {
    /// Notes the photo that a record names.
    pub(super) fn note(&mut self, record: &Record) {
        self.0.extend(record.read(person::PHOTO).map(|photo| (record.id, photo)));
    }

    /// Notes the photos that a step put there or took away.
    pub(super) fn note_step(&mut self, step: &Step) {
        for change in &step.changes {
            let Before::Registers(was) = &change.before else { continue };
            let photos = was.iter().filter(|it| it.key == person::PHOTO);
            let values = photos.flat_map(|it| [&it.left, &it.value]);
            self.0.extend(values.filter_map(PhotoId::load).map(|photo| (change.id, photo)));
        }
        let lost = step.lost.iter().filter(|it| it.word.key == person::PHOTO);
        self.0.extend(lost.filter_map(|it| Some((it.id, PhotoId::load(&it.word.value)?))));
    }

    /// The photos of whom this holds.
    pub(super) fn of(&self, is_wanted: impl Fn(&Uuid) -> bool) -> BTreeSet<PhotoId> {
        self.0.iter().filter(|(id, _)| is_wanted(id)).map(|(_, photo)| *photo).collect()
    }
}

/// Adds to a write that absorbs the log what takes these people off the disk. `named` has the photos
/// that were named by whatever the write takes away.
pub(super) async fn purge(
    disk: &impl Disk,
    erased: &HashSet<Uuid>,
    mut named: PhotosNamed,
    rewrite: &mut Rewrite,
) -> Result<(), DiskProblem> {
    scrub_kept(disk, erased, &mut named, rewrite).await?;
    let theirs = named.of(|id| erased.contains(id));
    let others = others(disk, rewrite).await?.of(|id| !erased.contains(id));
    rewrite.forgotten.extend(theirs.difference(&others));
    Ok(())
}

/// The same of the steps that are kept.
async fn scrub_kept(
    disk: &impl Disk,
    erased: &HashSet<Uuid>,
    named: &mut PhotosNamed,
    rewrite: &mut Rewrite,
) -> Result<(), DiskProblem> {
    let mut after: LogKey = 0;
    loop {
        let steps = disk.steps_after(after, STEPS_AT_ONCE).await?;
        let Some((last, _)) = steps.last() else { return Ok(()) };
        after = *last;
        for (key, bytes) in steps {
            // One that cannot be read is left as it is, like everything that is damaged.
            let Ok(mut step) = format::read_step(&bytes) else { continue };
            named.note_step(&step);
            if scrub(&mut step, erased) {
                rewrite.scrubbed.push((key, format::write_step(&step)));
            }
        }
    }
}

/// The photos that are named by what stays: pages as they will be, and what was appended meanwhile.
async fn others(disk: &impl Disk, rewrite: &Rewrite) -> Result<PhotosNamed, DiskProblem> {
    let contents = disk.read().await?;
    let mut named = PhotosNamed::default();
    let is_rewritten = |key| rewrite.pages.iter().any(|(it, _)| *it == key);
    let staying = contents.pages.iter().filter(|(key, _)| !is_rewritten(*key));
    for (_, page) in staying.chain(&rewrite.pages) {
        let records = format::read_page(page).map_err(|_| DiskProblem::Damaged)?;
        records.iter().for_each(|it| named.note(it));
    }
    for (_, entry) in contents.log.iter().filter(|(key, _)| !rewrite.absorbed.contains(key)) {
        let batch = format::read_batch(entry).map_err(|_| DiskProblem::Damaged)?;
        batch.records.iter().for_each(|it| named.note(it));
    }
    Ok(named)
}
