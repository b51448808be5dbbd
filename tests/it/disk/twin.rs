//! The second copy: whatever goes wrong while it is written, and whatever the browser throws away, all
//! that was said to be kept is there after the two were compared.
#![allow(clippy::print_stdout, reason = "at how many points something went wrong is shown")]

mod frames;
mod wiping;

use std::sync::Arc;

use byname::disk::check::check_disk;
use byname::disk::compact::compact;
use byname::disk::compare::{Comparison, Known, compare};
use byname::disk::heal::{Healed, heal};
use byname::disk::memory::{Memory, Place};
use byname::disk::twin::Twin;
use byname::disk::twin::files::FileName;
use byname::disk::twin::memory::{Failure, MemoryFiles};
use byname::disk::twofold::{Second, Twofold};
use byname::disk::{Disk, DiskProblem, Parcel, format};
use byname::domain::erasure::{erased_ids, scrub};
use byname::domain::person::Person;
use byname::domain::record::Record;
use futures::FutureExt;
use futures::executor::block_on;

use super::faults::commands::commands;
use super::{book, sorted, steps};

type Shop = Twofold<Memory, MemoryFiles>;

const FAILURES: [(Failure, usize); 8] = [
    (Failure::Refused(DiskProblem::Full), 1),
    (Failure::Refused(DiskProblem::Aborted), usize::MAX),
    (Failure::Unheard, 1),
    (Failure::Half, 1),
    (Failure::Half, usize::MAX),
    (Failure::KilledBefore, 1),
    (Failure::KilledHalf, 1),
    (Failure::KilledAfter, 1),
];

/// A shop on a new device, which has been opened once.
fn shop() -> Shop {
    let shop = Twofold::new(Memory::default(), Twin::new(MemoryFiles::default()));
    let (comparison, healed) = start(&shop);
    assert!(comparison.twin_is_new && healed.is_none());
    shop
}

/// Does all of it, with a new slot after every so many; says what was said to be kept.
fn work(shop: &Shop, parcels: &[Parcel], slots: usize) -> Vec<Parcel> {
    let mut kept = Vec::new();
    for (place, parcel) in parcels.iter().enumerate() {
        let bytes = format::write_batch(&parcel.batch);
        match shop.append(&bytes, &parcel.photos).now_or_never() {
            Some(said) => kept.extend(said.ok().map(|()| parcel.clone())),
            None => return kept,
        }
        if place % slots == slots - 1 {
            block_on(compact(shop)).unwrap();
            match shop.twin().make_slot(shop.database()).now_or_never() {
                // One that could not be made leaves everything as it was.
                Some(made) => drop(made.map(|_| shop.note_complete())),
                None => return kept,
            }
        }
    }
    kept
}

/// Opens the book after what happened, as the app does.
fn start(shop: &Shop) -> (Comparison, Option<Healed>) {
    let comparison = compared(shop);
    let healed =
        comparison.database_lacks.then(|| block_on(heal(shop.database(), shop.twin())).unwrap());
    if healed.is_some() || comparison.must_renew() {
        block_on(shop.twin().make_slot(shop.database())).unwrap();
    }
    (comparison, healed)
}

fn compared(shop: &Shop) -> Comparison {
    let opened = super::opened(shop.database());
    let damaged = opened.damaged;
    let book = byname::domain::book::Book::new(opened.records);
    let lacks = |record: &Record| {
        book.record(&record.kind, record.id).is_none_or(|it| knows_less(it, record))
    };
    let known = Known { records: book.records().count(), damaged, lacks: &lacks };
    block_on(compare(shop.database(), shop.twin(), known)).unwrap()
}

fn knows_less(there: &Arc<Record>, record: &Record) -> bool {
    let mut joined = Record::clone(there);
    joined.merge(record);
    joined != **there
}

/// Everything of these is in the database, each once, and nothing of whoever was erased.
fn check(shop: &Shop, kept: &[Parcel], at: &str) {
    let book = book(shop.database());
    for parcel in kept {
        for record in &parcel.batch.records {
            let there = book.record(&record.kind, record.id);
            assert!(there.is_some_and(|it| !knows_less(it, record)), "{at}: {record:?}");
        }
    }
    let erased = erased_ids(book.records());
    let there = steps(shop.database());
    for parcel in kept {
        let mut step = parcel.batch.step.clone();
        scrub(&mut step, &erased);
        let mut scrubbed = there.iter().cloned().map(|mut it| {
            scrub(&mut it, &erased);
            it
        });
        assert!(scrubbed.any(|it| it == step), "{at}: {step:?}");
    }
    let named = book.people().filter_map(Person::photo);
    for photo in named.filter(|id| kept.iter().any(|it| it.photos.iter().any(|it| it.id() == *id)))
    {
        assert!(block_on(shop.photo(photo)).unwrap().is_some(), "{at}: a photo");
    }
    assert_eq!(block_on(check_disk(shop.database())).unwrap(), [], "{at}");
}

/// The same shop with another database, after a new start.
fn with_database(shop: &Shop, database: Memory) -> Shop {
    let files = shop.twin().files().clone();
    files.restart();
    Twofold::new(database, Twin::new(files))
}

/// What the browser may do to the database between two runs.
fn losses(whole: &Memory) -> Vec<(&'static str, Memory)> {
    let without = |is_lost: fn(Place) -> bool| {
        let memory = whole.clone();
        memory.remove(is_lost);
        memory
    };
    let damaged = whole.clone();
    damaged.damage(|bytes| {
        if let Some(last) = bytes.last_mut() {
            *last ^= 0x40;
        }
    });
    vec![
        ("nothing", whole.clone()),
        ("all", Memory::default()),
        ("the pages", without(|it| matches!(it, Place::Page(_)))),
        ("the log", without(|it| matches!(it, Place::Entry(_)))),
        ("the steps", without(|it| matches!(it, Place::Step(_)))),
        ("the photos", without(|it| matches!(it, Place::Photo(_)))),
        ("a bit of everything", damaged),
    ]
}

#[test]
fn whatever_goes_wrong_at_whichever_write_the_database_can_be_thrown_away() {
    let mut points = 0;
    for (name, parcels) in commands() {
        for slots in [2, 3, 100] {
            for (failure, times) in FAILURES {
                for from in 0.. {
                    let shop = shop();
                    let begins = shop.twin().files().operations();
                    shop.twin().files().plan.set(Some((begins + from, times, failure)));
                    let kept = work(&shop, &parcels, slots);
                    if shop.twin().files().struck() == 0 {
                        break;
                    }
                    points += 1;
                    let at = format!("{name}, a slot every {slots}, {failure:?} from {from}");
                    // Where it could not be written she was told, and the database is all there is.
                    let is_told = shop.second() != Second::Kept;
                    let losses = losses(shop.database());
                    let losses = losses.into_iter().take(if is_told { 1 } else { 2 });
                    for (loss, database) in losses {
                        let again = with_database(&shop, database);
                        start(&again);
                        check(&again, &kept, &format!("{at}, lost: {loss}"));
                    }
                }
            }
        }
    }
    println!("something went wrong with the second copy at {points} points, and nothing was lost");
    assert!(points > 5_000, "{points}");
}

#[test]
fn whatever_the_browser_throws_away_comes_back_from_the_other() {
    for (name, parcels) in commands() {
        for slots in [1, 3, 100] {
            let shop = shop();
            let kept = work(&shop, &parcels, slots);
            let whole = sorted(&book(shop.database()));
            for (loss, database) in losses(shop.database()) {
                let at = format!("{name}, a slot every {slots}, lost: {loss}");
                let is_as_before = block_on(database.read()) == block_on(shop.read());
                let again = with_database(&shop, database);
                let (_, healed) = start(&again);
                check(&again, &kept, &at);
                assert_eq!(sorted(&book(again.database())), whole, "{at}");
                if !is_as_before {
                    assert!(healed.is_some(), "{at}");
                }
                assert_eq!(
                    compared(&again),
                    Comparison { must_wipe: compared(&again).must_wipe, ..Comparison::default() },
                    "{at}: once is enough"
                );
            }
        }
    }
}

#[test]
fn what_is_lost_right_after_a_healing_comes_back_too() {
    for (name, parcels) in commands() {
        let shop = shop();
        let kept = work(&shop, &parcels, 100);
        let healed = with_database(&shop, Memory::default());
        block_on(heal(healed.database(), healed.twin())).unwrap();
        // The page is closed before a slot is made of it.
        for (loss, database) in losses(healed.database()) {
            let again = with_database(&healed, database);
            start(&again);
            check(&again, &kept, &format!("{name}, lost after a healing: {loss}"));
        }
    }
}

#[test]
fn a_second_copy_that_is_lost_or_damaged_is_made_again() {
    for (name, parcels) in commands() {
        for file in FileName::ALL {
            for how in ["emptied", "cut", "changed"] {
                let shop = shop();
                work(&shop, &parcels, 3);
                let files = shop.twin().files();
                let mut bytes = files.bytes(file);
                if bytes.is_empty() {
                    continue;
                }
                let middle = bytes.len() / 2;
                match how {
                    "emptied" => bytes.clear(),
                    "cut" => bytes.truncate(middle),
                    _ => bytes[middle] ^= 0x10,
                }
                files.set_bytes(file, bytes);
                let at = format!("{name}, {file:?} {how}");
                start(&shop);
                // Now nothing but the second copy is left.
                let again = with_database(&shop, Memory::default());
                let (_, healed) = start(&again);
                assert!(healed.is_some(), "{at}");
                assert_eq!(sorted(&book(again.database())), sorted(&book(shop.database())), "{at}");
            }
        }
    }
}

#[test]
fn nothing_is_healed_where_nothing_is_wrong() {
    for (name, parcels) in commands() {
        let shop = shop();
        work(&shop, &parcels, 3);
        let (comparison, healed) = start(&shop);
        assert!(healed.is_none() && !comparison.must_renew(), "{name}: {comparison:?}");
    }
}
