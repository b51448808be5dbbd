//! The disk: what was kept is there again, whatever failed on the way.

mod broken;
mod checking;
mod compacting;
mod desk;
mod diary;
mod erasing;
mod failing;
mod faults;
mod keeping;
mod patience;
mod twin;

use std::sync::Arc;

use byname::disk::faulty::{Failure, Faulty, Plan};
use byname::disk::memory::Memory;
use byname::disk::open::{Opened, open};
use byname::disk::{Disk, DiskProblem, format};
use byname::domain::book::Book;
use byname::domain::command::Batch;
use byname::domain::record::Record;
use byname::domain::step::Step;
use futures::executor::block_on;

use crate::support::Device;

/// A day of work: some people, what happened, and a change.
fn some_work(shop: &mut Device) -> Vec<Batch> {
    use byname::domain::command::Command;
    use byname::domain::draft::PersonDraft;
    use byname::domain::entry::EntryDraft;
    use byname::domain::id::{EntryId, PersonId};

    let mut batches = Vec::new();
    for name in ["Ada", "Bob", "Eve"] {
        let id = PersonId(shop.new_id());
        let add = Command::AddPerson { id, draft: PersonDraft::named(name) };
        batches.push(shop.commit(add).unwrap());
        let visit = EntryDraft::visit(id, crate::support::when("2026-11-21"));
        let entry = EntryId(shop.new_id());
        batches.push(shop.commit(Command::AddEntry { id: entry, draft: visit }).unwrap());
        let draft = PersonDraft { likes: "tea".into(), ..PersonDraft::named(name) };
        batches.push(shop.commit(Command::EditPerson { id, draft }).unwrap());
    }
    batches
}

/// A disk of which one operation fails, counted from zero, or all from that one on.
fn failing(from: usize, for_ever: bool) -> Faulty {
    let times = if for_ever { usize::MAX } else { 1 };
    Faulty::planned(Plan { from, times, failure: Failure::Refused(DiskProblem::Full) })
}

fn append(disk: &impl Disk, batch: &Batch) -> Result<(), DiskProblem> {
    block_on(disk.append(&format::write_batch(batch), &[]))
}

fn opened(disk: &impl Disk) -> Opened {
    open(block_on(disk.read()).unwrap()).unwrap()
}

/// The book that is on a disk.
fn book(disk: &impl Disk) -> Book {
    Book::new(opened(disk).records)
}

fn sorted(book: &Book) -> Vec<Arc<Record>> {
    let mut records: Vec<_> = book.records().cloned().collect();
    records.sort_by(|a, b| (&a.kind, a.id).cmp(&(&b.kind, b.id)));
    records
}

/// Every step that is kept, absorbed or still in the log, the oldest first.
fn steps(disk: &impl Disk) -> Vec<Step> {
    let absorbed = block_on(disk.steps(u32::MAX)).unwrap();
    let absorbed = absorbed.iter().map(|bytes| format::read_step(bytes).unwrap());
    absorbed.chain(opened(disk).steps).collect()
}

#[test]
fn a_new_disk_holds_an_empty_book() {
    let disk = Memory::default();
    let there = opened(&disk);
    assert_eq!((there.records.len(), there.steps.len(), there.damaged), (0, 0, 0));
}
