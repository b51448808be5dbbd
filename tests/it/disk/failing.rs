//! The disk that fails, fails as it says.

use byname::disk::faulty::{Failure, Faulty};
use byname::disk::memory::Place;
use byname::disk::{Disk, DiskProblem};
use byname::domain::photo::Photo;
use futures::FutureExt;

const ENTRY: &[u8] = b"an entry";

/// What one append says when it goes wrong, and whether it is there.
fn check(failure: Failure, says: Option<Result<(), DiskProblem>>, is_there: bool) -> Faulty {
    let disk = Faulty::default();
    let photo = Photo::of(*b"a photo");
    disk.fail_next(1, failure);
    let said = disk.append(ENTRY, std::slice::from_ref(&photo)).now_or_never();
    assert_eq!(said, says, "{failure:?}");
    assert_eq!(disk.first_struck(), Some(0), "{failure:?}");
    for place in [Place::Entry(1), Place::Photo(photo.id())] {
        assert_eq!(disk.inner.value(place).is_some(), is_there, "{failure:?}, {place:?}");
    }
    disk
}

#[test]
fn what_is_reported_and_what_is_there_are_as_each_failure_says() {
    let full = DiskProblem::Full;
    check(Failure::Refused(full), Some(Err(full)), false);
    check(Failure::Unheard, Some(Err(DiskProblem::Aborted)), true);
    check(Failure::KilledBefore, None, false);
    check(Failure::KilledAfter, None, true);
    check(Failure::Cut, Some(Ok(())), true);
}

#[test]
fn after_it_was_killed_nothing_is_carried_out_until_it_is_opened_again() {
    for failure in [Failure::KilledBefore, Failure::KilledAfter] {
        let is_there = failure == Failure::KilledAfter;
        let disk = check(failure, None, is_there);
        assert_eq!(disk.append(ENTRY, &[]).now_or_never(), None);
        assert!(disk.read().now_or_never().is_none());
        disk.restart();
        let contents = disk.read().now_or_never().unwrap().unwrap();
        assert_eq!(contents.log.len(), usize::from(is_there), "{failure:?}");
    }
}

#[test]
fn what_was_cut_is_half_there_and_can_be_mended_unless_it_was_written_since() {
    let disk = check(Failure::Cut, Some(Ok(())), true);
    let [place] = disk.cut_places()[..] else { panic!("one value is cut") };
    let whole = match place {
        Place::Entry(_) => ENTRY,
        Place::Photo(_) => b"a photo",
        Place::Page(_) | Place::Step(_) => panic!("{place:?} was not written"),
    };
    assert_eq!(disk.inner.value(place).unwrap(), whole[..whole.len() / 2]);
    disk.mend();
    assert_eq!((disk.inner.value(place).unwrap(), disk.cut_places()), (whole.to_vec(), vec![]));

    let disk = check(Failure::Cut, Some(Ok(())), true);
    disk.inner.set_value(place, b"new".to_vec());
    disk.mend();
    assert_eq!(disk.inner.value(place).unwrap(), b"new");
}

#[test]
fn only_what_was_planned_fails() {
    let disk = Faulty::default();
    disk.fail_next(2, Failure::Refused(DiskProblem::Full));
    let said = [(); 4].map(|()| disk.append(ENTRY, &[]).now_or_never().unwrap());
    let full = Err(DiskProblem::Full);
    assert_eq!((said, disk.operations()), ([full, full, Ok(()), Ok(())], 4));
}
