//! A book is shown before what happened is read. When that is taken in, slice by slice, the book
//! is the one that all of its records make, whatever of it was in the log before and whatever was asked.

use std::sync::Arc;

use byname::disk::format::Unreadable;
use byname::disk::open::{Later, Opened, look};
use byname::disk::{Contents, PageKey, format};
use byname::domain::book::{Book, Gathering, integrity_check};
use byname::domain::record::{Record, RecordKind};
use proptest::prelude::*;

use crate::answers::answers;
use crate::support::envelope::as_newer;
use crate::support::script::script_with_merges;
use crate::support::{Device, cases, day, when};

fn of_what_happened(records: &[Arc<Record>]) -> (Vec<Arc<Record>>, Vec<Arc<Record>>) {
    records.iter().cloned().partition(|it| it.kind == RecordKind::Entry)
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_book_that_is_read_in_slices_is_the_one_that_is_read_at_once(
        script in script_with_merges(40), cut in 0..40_usize, slice in 1..5_usize, mask in any::<u64>(),
    ) {
        let (today, now) = (day("2026-11-21"), when("2026-11-21 10:05"));
        let mut shop = Device::new(1);
        let (mut steps, mut earlier) = (Vec::new(), Vec::new());
        for (nth, wish) in script.into_iter().enumerate() {
            steps.extend(shop.asked(&wish, &steps).map(|it| it.step));
            if nth == cut {
                earlier = shop.book.records().cloned().collect();
            }
        }
        let all: Vec<_> = shop.book.records().cloned().collect();
        let (happened, mut first) = of_what_happened(&all);
        let (mut rest, _) = of_what_happened(&earlier);
        for (nth, record) in happened.into_iter().enumerate() {
            // Some are in the log, and in a page as they were before, if they were there.
            let to = if mask >> (nth % 64) & 1 == 1 { &mut first } else { &mut rest };
            to.push(record);
        }

        let mut book = Book::new(first);
        answers(&book, today, now);
        let mut gathering = Gathering::begin(&book);
        rest.chunks(slice).for_each(|it| gathering.take(&mut book, it.to_vec()));
        while !gathering.settle(&mut book) {}
        let anew = Book::new(all);
        for (kept, anew) in answers(&book, today, now).into_iter().zip(answers(&anew, today, now)) {
            prop_assert_eq!(kept, anew);
        }
        while !gathering.index(&mut book) {}
        prop_assert_eq!(integrity_check(&book), Vec::new());
        for query in ["a", "tea", "e", "mu"] {
            prop_assert_eq!(book.find(query), anew.find(query));
        }
    }
}

/// Pages of people, and of what happened.
fn large() -> Contents {
    let mut shop = Device::new(1);
    let ada = shop.adds("Ada");
    for nth in 0..400 {
        shop.notes(ada, when("2026-11-20 10:00"), &format!("{nth} {}", "long ago ".repeat(100)));
    }
    let records: Vec<_> = shop.book.records().cloned().collect();
    let (happened, people) = of_what_happened(&records);
    let (people, key) = (format::write_page(&people), |group, nth| {
        let mut key = [group; 17];
        key[16] = nth;
        PageKey(key)
    });
    let happened = happened.chunks(100).map(format::write_page);
    let happened = happened.zip(0..).map(|(page, nth)| (key(1, nth), page));
    Contents { pages: [(key(0, 0), people)].into_iter().chain(happened).collect(), log: vec![] }
}

/// As a book is opened.
fn begun(contents: Contents) -> (Opened, Later) {
    let (first, mut later) = contents.apart();
    let mut opened = look(first);
    opened.read_on_in_doubt(&mut later);
    (opened, later)
}

#[test]
fn what_happened_is_left_for_later() {
    let contents = large();
    let whole = look(contents.clone());
    let (opened, rest) = begun(contents);
    assert_eq!((opened.records.len(), opened.damaged, opened.newer), (1, 0, 0));
    let later: Vec<_> = rest.flat_map(|it| it.expect("the page is whole")).collect();
    assert_eq!((later.len(), whole.records.len()), (400, 401));
    let is_the_same = [opened.records, later].concat() == whole.records;
    assert!(is_the_same, "nothing but when it is read is another");
}

/// The book with one page that is damaged, or that a newer version wrote.
fn with_a_bad_page(place: usize, damaged: bool) -> Contents {
    let mut contents = large();
    let page = &mut contents.pages[place].1;
    if damaged {
        *page.last_mut().expect("it has bytes") ^= 1;
    } else {
        *page = as_newer(page);
    }
    contents
}

#[test]
fn a_book_of_whose_people_a_page_is_damaged_or_newer_is_read_whole() {
    for damaged in [true, false] {
        let contents = with_a_bad_page(0, damaged);
        let (opened, rest) = begun(contents.clone());
        assert!(rest.is_empty());
        assert_eq!((opened.damaged, opened.newer), (usize::from(damaged), usize::from(!damaged)));
        assert!(opened.records == look(contents).records, "what can be read is read");
    }
}

#[test]
fn a_bad_page_of_what_happened_is_told_when_its_turn_comes_and_hides_no_other() {
    for (damaged, why) in [(true, Unreadable::Damaged), (false, Unreadable::Newer)] {
        let (opened, rest) = begun(with_a_bad_page(2, damaged));
        assert_eq!((opened.damaged, opened.newer), (0, 0), "nobody has looked at it");
        let read: Vec<_> = rest.collect();
        let counts = read.iter().map(|it| it.as_ref().map(Vec::len));
        assert_eq!(counts.collect::<Vec<_>>(), [Ok(100), Err(&why), Ok(100), Ok(100)]);
    }
}

#[test]
fn a_page_that_does_not_come_is_damaged() {
    let mut later = Later::new(1, std::iter::empty());
    assert!(!later.is_empty());
    assert!(matches!(later.next(), Some(Err(Unreadable::Damaged))));
    assert!(later.next().is_none());
}

#[test]
fn of_a_book_in_which_nothing_happened_yet_nothing_is_left() {
    let mut contents = large();
    contents.pages.truncate(1);
    let (opened, rest) = begun(contents);
    assert!(rest.is_empty());
    assert_eq!(opened.records.len(), 1);
}
