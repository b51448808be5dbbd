//! Whoever brings every batch to the disk, in order, and does not give up.

use std::collections::VecDeque;

use futures::channel::mpsc::UnboundedReceiver;
use futures::{FutureExt, StreamExt};

use crate::disk::format;
use crate::disk::{Disk, DiskProblem, Parcel};
use crate::domain::brittle;
use crate::domain::photo::Photo;

/// What the keeper has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report<'a> {
    /// One more batch is kept: so many that came before it still wait; these are its bytes, for other
    /// tabs.
    Kept(usize, &'a [u8]),
    /// The batch at hand could not be kept. It will be tried again.
    Failed(DiskProblem),
}

/// Keeps batches as they come. One that cannot be kept is tried again after each pause or as soon
/// as somebody asks, with its photos, for ever; those behind it wait, so that the log has the order of the writes.
///
/// Only on a full disk they do not wait for it, as long as they are smaller: a large import that does
/// not fit must not keep her from deleting something, or from taking the import back. In another order
/// the log says the same, since what it says is joined by its stamps.
pub async fn keep<Pause: Future<Output = ()>>(
    disk: &impl Disk,
    mut inbox: UnboundedReceiver<Parcel>,
    mut retries: UnboundedReceiver<()>,
    pause: impl Fn() -> Pause,
    report: impl Fn(Report<'_>),
) {
    let mut waiting = VecDeque::new();
    while let Some(parcel) = inbox.next().await {
        waiting.push_back(Packed::of(parcel));
        let mut from = 0;
        while let Some(problem) = keep_waiting(disk, &mut waiting, from, &report).await {
            report(Report::Failed(problem));
            let mut pause = std::pin::pin!(pause().fuse());
            let again = async {
                futures::select_biased! {
                    _ = retries.next() => {}
                    () = pause => {}
                }
            };
            let mut again = std::pin::pin!(again.fuse());
            from = match problem {
                DiskProblem::Full => futures::select_biased! {
                    () = again => 0,
                    // Once no more can come, none is waited for.
                    parcel = inbox.select_next_some() => {
                        waiting.push_back(Packed::of(parcel));
                        waiting.len() - 1
                    }
                },
                DiskProblem::Unavailable
                | DiskProblem::Aborted
                | DiskProblem::Silent
                | DiskProblem::Newer
                | DiskProblem::Damaged => {
                    again.await;
                    0
                }
            };
        }
    }
}

/// Tries to keep what waits, in its order, but what comes before `from`, which was tried already. Tells
/// why something still waits.
async fn keep_waiting(
    disk: &impl Disk,
    waiting: &mut VecDeque<Packed>,
    from: usize,
    report: &impl Fn(Report<'_>),
) -> Option<DiskProblem> {
    // What did not fit: nothing as large does.
    let mut refused = waiting.iter().take(from).map(Packed::size).min();
    let mut at = from;
    while let Some(packed) = waiting.get(at) {
        let size = packed.size();
        if refused.is_some_and(|it| it <= size) {
            at += 1;
            continue;
        }
        brittle::step();
        match disk.append(&packed.bytes, &packed.photos).await {
            Ok(()) => {
                brittle::step();
                report(Report::Kept(at, &packed.bytes));
                brittle::step();
                waiting.remove(at);
            }
            Err(DiskProblem::Full) => {
                refused = Some(size);
                at += 1;
            }
            Err(problem) => return Some(problem),
        }
    }
    refused.map(|_| DiskProblem::Full)
}

/// A parcel as it is written.
struct Packed {
    bytes: Vec<u8>,
    photos: Vec<Photo>,
}

impl Packed {
    fn of(Parcel { batch, photos }: Parcel) -> Self {
        Self { bytes: format::write_batch(&batch), photos }
    }

    fn size(&self) -> usize {
        self.bytes.len() + self.photos.iter().map(|it| it.bytes().len()).sum::<usize>()
    }
}
