//! Whoever brings every batch to the disk, in order, and does not give up.

use futures::channel::mpsc::UnboundedReceiver;
use futures::{FutureExt, StreamExt};

use crate::disk::format;
use crate::disk::{Disk, DiskProblem, Parcel};
use crate::domain::brittle;

/// What the keeper has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report<'a> {
    /// One more batch is kept; these are its bytes, for other tabs.
    Kept(&'a [u8]),
    /// The batch at hand could not be kept. It will be tried again.
    Failed(DiskProblem),
}

/// Keeps batches as they come. One that cannot be kept is tried again after each pause or as soon
/// as somebody asks, with its photos, for ever; those behind it wait, so that the log has the order of the writes.
pub async fn keep<Pause: Future<Output = ()>>(
    disk: &impl Disk,
    mut inbox: UnboundedReceiver<Parcel>,
    mut retries: UnboundedReceiver<()>,
    pause: impl Fn() -> Pause,
    report: impl Fn(Report<'_>),
) {
    while let Some(Parcel { batch, photos }) = inbox.next().await {
        let bytes = format::write_batch(&batch);
        brittle::step();
        while let Err(problem) = disk.append(&bytes, &photos).await {
            report(Report::Failed(problem));
            futures::select_biased! {
                _ = retries.next() => {}
                () = std::pin::pin!(pause().fuse()) => {}
            }
        }
        brittle::step();
        report(Report::Kept(&bytes));
        brittle::step();
    }
}
