//! What is deleted on one device goes on the other, comes back from the bin, and what is erased for good
//! does not come back at all.

use byname_e2e::{button, containing, link, list, listitem, radio, role, saying, status, story_of};

use crate::copies::{
    choose_copy, copy_of, look_at_copy, merge, merge_in, one_book, see_one_book, text,
};
use crate::habits::{open_card, see_entry, see_saved, turn_to, write_note};

#[test]
fn one_deletes_and_the_other_writes_and_she_is_asked() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        open_card(counter, "cy", "Cy Dean").await;
        write_note(counter, "plays the trumpet").await;
        open_card(stall, "cy", "Cy Dean").await;
        stall.tap(button("Delete")).await;
        see_saved(stall).await;
        let copy = copy_of(counter).await;
        look_at_copy(stall, &copy, "1 new, 0 changed, 1 clash, 0 skipped").await;
        let clash = role("radiogroup", "Cy Dean: Deleted");
        stall.tap(radio(containing("still written in")).within(clash)).await;
        merge(stall, "1 new, 1 changed, 1 clash, 0 skipped").await;
        open_card(stall, "cy", "Cy Dean").await;
        see_entry(stall, "plays the trumpet").await;
    });
}

#[test]
fn whoever_is_erased_for_good_does_not_come_back_with_an_old_copy() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        let old = copy_of(counter).await;
        open_card(counter, "cy", "Cy Dean").await;
        write_note(counter, "a secret of his").await;
        counter.tap(button("Delete")).await;
        see_saved(counter).await;
        turn_to(counter, "Settings").await;
        counter.tap(link("Open the bin")).await;
        counter.tap(button("Erase for good").within(listitem(saying("Cy Dean")))).await;
        counter.tap(button("Erase Cy Dean for good")).await;
        counter.see(status(saying("Cy Dean is erased for good"))).await;
        see_saved(counter).await;

        choose_copy(counter, &old).await;
        counter.see(status(saying("There is nothing new"))).await;
        let copy = copy_of(counter).await;
        assert!(!text(&copy).contains("Cy Dean") && !text(&copy).contains("a secret"));
        look_at_copy(stall, &copy, "0 new, 0 changed, 1 deleted").await;
        stall.see(listitem(saying("One person was erased for good on another device"))).await;
        stall.tap(button("Merge")).await;
        see_saved(stall).await;
        choose_copy(stall, &old).await;
        stall.see(status(saying("There is nothing new"))).await;
        let back = copy_of(stall).await;
        assert!(!text(&back).contains("Cy Dean"));
        see_one_book(counter, stall).await;
    });
}

#[test]
fn a_deletion_travels_and_the_bin_gives_it_back_on_the_other_device() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        open_card(counter, "cy", "Cy Dean").await;
        counter.tap(button("Delete")).await;
        see_saved(counter).await;
        let copy = copy_of(counter).await;
        merge_in(stall, &copy, "0 new, 0 changed, 1 deleted, 0 clashes, 0 skipped").await;
        turn_to(stall, "Settings").await;
        stall.tap(link("Open the bin")).await;
        stall.see(listitem(saying("Tablet")).within(list("Bin"))).await;
        stall.tap(button("Restore").within(listitem(saying("Cy Dean")))).await;
        stall.see(status(saying("It is back"))).await;
        see_saved(stall).await;
        let back = copy_of(stall).await;
        merge_in(counter, &back, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        open_card(counter, "cy", "Cy Dean").await;
        see_one_book(counter, stall).await;
    });
}
