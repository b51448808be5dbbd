//! Whoever brings every batch to the disk, in order, and does not give up.

use futures::channel::mpsc::UnboundedReceiver;
use futures::{FutureExt, StreamExt};

use crate::disk::format;
use crate::disk::{Care, Disk, DiskProblem};
use crate::domain::command::Batch;
use crate::domain::step::StepKind;

/// What the keeper has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report<'a> {
    /// One more batch is kept; these are its bytes, for other tabs.
    Kept(&'a [u8]),
    /// The batch at hand could not be kept. It will be tried again.
    Failed(DiskProblem),
}

/// Keeps batches as they come. One that cannot be kept is tried again after each pause or as soon
/// as somebody asks, for ever; those behind it wait, so that the log has the order of the writes.
pub async fn keep<Pause: Future<Output = ()>>(
    disk: &impl Disk,
    mut inbox: UnboundedReceiver<Batch>,
    mut retries: UnboundedReceiver<()>,
    pause: impl Fn() -> Pause,
    report: impl Fn(Report<'_>),
) {
    while let Some(batch) = inbox.next().await {
        let bytes = format::write_batch(&batch);
        while let Err(problem) = disk.append(&bytes, care(&batch)).await {
            report(Report::Failed(problem));
            futures::select_biased! {
                _ = retries.next() => {}
                () = std::pin::pin!(pause().fuse()) => {}
            }
        }
        report(Report::Kept(&bytes));
    }
}

/// A bulk import is not flushed: its file still exists, and it would take long.
fn care(batch: &Batch) -> Care {
    match batch.step.kind {
        StepKind::Import => Care::Relaxed,
        StepKind::AddPerson
        | StepKind::EditPerson
        | StepKind::DeletePerson
        | StepKind::Visit
        | StepKind::Note
        | StepKind::Greeting
        | StepKind::EditEntry
        | StepKind::DeleteEntry
        | StepKind::Occasion
        | StepKind::DeleteOccasion
        | StepKind::Shop
        | StepKind::Merge
        | StepKind::Revert => Care::Strict,
    }
}
