//! A copy that brings no news: nothing of it is shown, and all of it goes on to other devices.

use byname::domain::entry::EntryDraft;
use byname::domain::merging::{Counts, What};

use crate::support::handing::{counter_and_stall, hand_over};
use crate::support::seen::seen;
use crate::support::{Device, when};

#[test]
fn a_copy_in_which_only_devices_gave_word_is_no_news() {
    let (mut counter, mut stall, _) = counter_and_stall();
    let merging = counter.looks_at(&stall.whole());
    assert!(!merging.is_news());
    assert!(merging.coming.iter().all(|it| it.what == What::Quiet));
    assert_eq!(merging.counts(), Counts::default());
    counter.joins(&merging);
    stall.adds("Bob");
    assert!(counter.looks_at(&stall.whole()).is_news());
}

#[test]
fn what_was_taken_out_and_put_back_elsewhere_is_no_news_and_comes_last() {
    let (mut counter, mut stall, ada) = counter_and_stall();
    let bob = counter.adds("Bob");
    counter.edits(ada, |draft| draft.tags = vec!["regular".into(), "wine".into()]);
    let mut draft = EntryDraft::visit(ada, when("2026-11-21 10:00"));
    draft.people.push(bob);
    let visit = counter.writes(draft);
    hand_over(&mut counter, &mut stall);
    let shown = |device: &Device| {
        let people = device.book.entry(visit).expect("it is there").people();
        (people, device.draft(ada).tags)
    };
    let (regular, wine) = ("regular".to_owned(), "wine".to_owned());
    assert_eq!(shown(&counter), (vec![ada, bob], vec![regular.clone(), wine.clone()]));

    let untagged = stall.edits(ada, |draft| drop(draft.tags.remove(0)));
    let alone = stall.edits_entry(visit, |draft| draft.people = vec![bob]);
    stall.takes_back(&alone);
    stall.takes_back(&untagged);
    let merging = counter.looks_at(&stall.whole());
    assert!(!merging.is_news());
    let before = seen(&counter.book).without_order_in_sets();
    counter.joins(&merging);
    assert_eq!(shown(&counter), (vec![bob, ada], vec![wine, regular]));
    assert_eq!(shown(&counter), shown(&stall));
    assert_eq!(seen(&counter.book).without_order_in_sets(), before);
}
