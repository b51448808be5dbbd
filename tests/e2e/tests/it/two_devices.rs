//! Two devices, one book: both work all day offline, hand each other files, and nothing is lost.

use byname_e2e::{
    alert, button, checkbox, containing, heading, link, list, listitem, radio, region, role,
    saying, status, story_of, story_of_in, textbox,
};

use crate::copies::{
    call, choose_copy, copy_of, handed_over, look_at_copy, merge, merge_in, news_for,
    no_save_dialog, one_book, sealed_copy_of, see_one_book, text, time_passes, with_a_clock,
};
use crate::habits::{add, bring_in, open_card, see_entry, see_saved, turn_to, vcard, write_note};

#[test]
fn j10_closing_time_is_two_taps_out_and_two_in() {
    story_of(async |[counter, stall]| {
        bring_in(counter, &[vcard("Ada Ash", &[]), vcard("Bo Cedar", &[])]).await;
        turn_to(counter, "Today").await;
        no_save_dialog(counter).await;
        counter.reset_counts();
        counter.tap(link("Make a copy")).await;
        let copy = handed_over(counter).await;
        assert!(counter.taps() <= 2, "{} taps", counter.taps());

        turn_to(stall, "Exchange").await;
        let file = stall.file("shop.byname", &copy);
        stall.reset_counts();
        stall.upload(button("Choose a file"), &file).await;
        stall.tap(button("Merge")).await;
        stall.see(status(saying("2 new, 0 changed, 0 clashes, 0 skipped"))).await;
        assert_eq!(stall.taps(), 2);
        see_saved(stall).await;
        stall.reload().await;
        open_card(stall, "bo", "Bo Cedar").await;
        stall.see_quiet_console().await;
        counter.see_quiet_console().await;
    });
}

#[test]
fn both_work_on_the_same_and_on_other_people_and_end_with_one_book() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        open_card(counter, "bo", "Bo Cedar").await;
        write_note(counter, "sails on Sunday").await;
        counter.tap(button("Was here")).await;
        call(counter, "ada", "Ada Ash", "Addy").await;
        open_card(counter, "cy", "Cy Dean").await;
        counter.tap(button("Delete")).await;
        see_saved(counter).await;
        turn_to(stall, "Today").await;
        add(stall, "Dee Elm").await;
        open_card(stall, "bo", "Bo Cedar").await;
        write_note(stall, "has a new boat").await;
        see_saved(stall).await;

        let from_counter = copy_of(counter).await;
        merge_in(stall, &from_counter, "2 new, 1 changed, 1 deleted, 0 clashes, 0 skipped").await;
        let from_stall = copy_of(stall).await;
        merge_in(counter, &from_stall, "2 new, 0 changed, 0 clashes, 0 skipped").await;
        see_one_book(counter, stall).await;

        for shop in [counter, stall] {
            open_card(shop, "bo", "Bo Cedar").await;
            see_entry(shop, "sails on Sunday").await;
            see_entry(shop, "has a new boat").await;
            open_card(shop, "addy", "Addy").await;
            turn_to(shop, "People").await;
            shop.see(listitem(saying("Dee Elm")).within(list("People"))).await;
            shop.see_no(listitem(saying("Cy Dean")).within(list("People"))).await;
        }
    });
}

#[test]
fn the_same_copy_twice_changes_nothing_and_says_so() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        let copy = copy_of(counter).await;
        choose_copy(stall, &copy).await;
        stall.see(status(saying("There is nothing new in this copy."))).await;
        choose_copy(stall, &copy).await;
        stall.see(status(saying("There is nothing new in this copy."))).await;
        see_saved(stall).await;
        see_one_book(counter, stall).await;
    });
}

#[test]
fn a_clash_shows_both_words_and_one_tap_takes_the_other() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        call(counter, "ada", "Ada Ash", "Addy").await;
        call(stall, "ada", "Ada Ash", "Mrs. Ash").await;
        let copy = copy_of(counter).await;
        look_at_copy(stall, &copy, "0 new, 0 changed, 1 clash, 0 skipped").await;
        let clash = || role("radiogroup", "Mrs. Ash: Called");
        // What was written later stands, unless she says otherwise.
        stall.see(radio(containing("Mrs. Ash")).within(clash())).await;
        stall.see(radio(containing("Phone")).within(clash())).await;
        stall.see(radio(containing("Tablet")).within(clash())).await;
        stall.tap(radio(containing("Addy")).within(clash())).await;
        merge(stall, "0 new, 1 changed, 1 clash, 0 skipped").await;
        open_card(stall, "ada", "Addy").await;

        // It was settled here, so it is settled there.
        let back = copy_of(stall).await;
        choose_copy(counter, &back).await;
        counter.see(status(saying("There is nothing new in this copy."))).await;
        see_saved(counter).await;
        open_card(counter, "ada", "Addy").await;
        see_one_book(counter, stall).await;

        // The other word is not lost: the history has it, later too.
        stall.reload().await;
        open_card(stall, "ada", "Addy").await;
        stall.tap(button("Show the history")).await;
        stall.tap(button("Write again: Mrs. Ash")).await;
        stall.see(heading("Mrs. Ash")).await;
    });
}

#[test]
fn a_merge_is_taken_back_as_a_whole_later_and_what_was_done_since_stays() {
    story_of(async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        call(counter, "ada", "Ada Ash", "Addy").await;
        turn_to(counter, "Today").await;
        add(counter, "Dee Elm").await;
        see_saved(counter).await;
        let copy = copy_of(counter).await;
        merge_in(stall, &copy, "1 new, 1 changed, 0 clashes, 0 skipped").await;
        open_card(stall, "bo", "Bo Cedar").await;
        write_note(stall, "written since").await;
        see_saved(stall).await;
        stall.restart_browser().await;
        turn_to(stall, "Exchange").await;
        // The latest of what came in stands first.
        let latest = listitem(saying("Merge of 1 person"));
        stall.tap(button("Undo this import").within(latest)).await;
        stall.see(status(saying("The merge is taken back"))).await;
        see_saved(stall).await;
        open_card(stall, "ada", "Ada Ash").await;
        open_card(stall, "bo", "Bo Cedar").await;
        see_entry(stall, "written since").await;
        turn_to(stall, "People").await;
        stall.see(listitem(saying("Bo Cedar")).within(list("People"))).await;
        stall.see_no(listitem(saying("Dee Elm")).within(list("People"))).await;
    });
}

#[test]
fn what_is_left_out_stays_out_and_is_offered_again() {
    let app = with_a_clock();
    story_of_in([&app.setup(), &app.setup()], async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        time_passes(counter, 10).await;
        for name in ["Dee Elm", "Eve Fir"] {
            turn_to(counter, "Today").await;
            add(counter, name).await;
        }
        see_saved(counter).await;
        let copy = copy_of(counter).await;
        look_at_copy(stall, &copy, "2 new, 0 changed, 0 clashes, 0 skipped").await;
        stall.type_into(textbox("Find in this copy"), "eve").await;
        stall.see_no(checkbox("Take in Dee Elm")).await;
        stall.tap(checkbox("Take in Eve Fir")).await;
        stall.see(status(saying("1 new, 0 changed, 0 clashes, 1 skipped"))).await;
        merge(stall, "1 new, 0 changed, 0 clashes, 1 skipped").await;
        turn_to(stall, "People").await;
        stall.see(listitem(saying("Dee Elm")).within(list("People"))).await;
        stall.see_no(listitem(saying("Eve Fir")).within(list("People"))).await;
        // Also in a copy with only what this device has not seen.
        let back = copy_of(stall).await;
        choose_copy(counter, &back).await;
        counter.see(status(saying("There is nothing new"))).await;
        let news = news_for(counter, "Phone").await;
        assert!(text(&news).contains("Eve Fir") && !text(&news).contains("Bo Cedar"));
        look_at_copy(stall, &news, "1 new, 0 changed, 0 clashes, 0 skipped").await;
    });
}

#[test]
fn a_copy_with_only_the_news_brings_what_the_other_lacks() {
    let app = with_a_clock();
    story_of_in([&app.setup(), &app.setup()], async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        time_passes(counter, 10).await;
        let copy = copy_of(counter).await;
        choose_copy(stall, &copy).await;
        stall.see(status(saying("There is nothing new"))).await;
        // The counter hears from the stall what that has seen.
        let word = copy_of(stall).await;
        choose_copy(counter, &word).await;
        counter.see(status(saying("There is nothing new"))).await;
        counter.see(listitem(saying("Phone")).within(region("Devices of this shop"))).await;
        counter.see(listitem(saying("has seen everything"))).await;
        time_passes(counter, 10).await;
        open_card(counter, "bo", "Bo Cedar").await;
        write_note(counter, "sails on Sunday").await;
        see_saved(counter).await;
        turn_to(counter, "Exchange").await;
        counter.see(listitem(saying("1 change it has not seen"))).await;
        let news = news_for(counter, "Phone").await;
        assert!(!text(&news).contains("Ada Ash") && text(&news).contains("sails on Sunday"));
        merge_in(stall, &news, "1 new, 0 changed, 0 clashes, 0 skipped").await;
        open_card(stall, "bo", "Bo Cedar").await;
        see_entry(stall, "sails on Sunday").await;
        see_one_book(counter, stall).await;
    });
}

#[test]
fn a_third_device_gets_all_of_it_from_either() {
    story_of(async |[counter, stall, laptop]| {
        bring_in(counter, &[vcard("Ada Ash", &[])]).await;
        bring_in(stall, &[vcard("Bo Cedar", &[])]).await;
        let copy = copy_of(counter).await;
        merge_in(stall, &copy, "1 new, 0 changed, 0 clashes, 0 skipped").await;
        let copy = copy_of(stall).await;
        merge_in(laptop, &copy, "2 new, 0 changed, 0 clashes, 0 skipped").await;
        call(laptop, "ada", "Ada Ash", "Addy").await;
        let copy = copy_of(laptop).await;
        merge_in(counter, &copy, "1 new, 1 changed, 0 clashes, 0 skipped").await;
        merge_in(stall, &copy, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        see_one_book(counter, stall).await;
        see_one_book(counter, laptop).await;
        turn_to(counter, "Exchange").await;
        let devices = region("Devices of this shop");
        counter.see(listitem(saying("has seen everything")).within(devices)).await;
    });
}

#[test]
fn a_clock_that_is_ahead_is_told_and_does_not_win_for_ever() {
    let app = with_a_clock();
    story_of_in([&app.setup(), &app.setup()], async |shops| {
        one_book(shops).await;
        let [counter, stall] = shops;
        // Five years from now, as far as the phone knows.
        time_passes(stall, 5 * 365 * 24 * 60).await;
        call(stall, "ada", "Ada Ash", "Addy").await;
        let copy = copy_of(stall).await;
        look_at_copy(counter, &copy, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        counter.see(listitem(saying("The clock of Phone is ahead"))).await;
        merge(counter, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        call(counter, "ada", "Addy", "Mrs. Ash").await;
        let back = copy_of(counter).await;
        merge_in(stall, &back, "0 new, 1 changed, 0 clashes, 0 skipped").await;
        open_card(stall, "ada", "Mrs. Ash").await;
        see_one_book(counter, stall).await;
    });
}

#[test]
fn a_copy_with_a_passphrase_opens_with_it_and_with_no_other() {
    story_of(async |[counter, stall]| {
        bring_in(counter, &[vcard("Ada Ash", &[])]).await;
        let copy = sealed_copy_of(counter, "four grey herons sing").await;
        assert!(copy.starts_with(b"{\"format\":\"byname-sealed\""));
        choose_copy(stall, &copy).await;
        stall.type_into(textbox("Passphrase"), "four grey herons").await;
        stall.tap(button("Open")).await;
        stall.see(alert(saying("This is not the passphrase of this file"))).await;
        stall.retype(textbox("Passphrase"), "four grey herons sing").await;
        stall.tap(button("Open")).await;
        stall.see(status(saying("1 new, 0 changed, 0 clashes, 0 skipped"))).await;
        merge(stall, "1 new, 0 changed, 0 clashes, 0 skipped").await;
        open_card(stall, "ada", "Ada Ash").await;

        // One letter of it was changed on the way.
        let mut changed = copy;
        let last = changed.len() - 40;
        changed[last] ^= 1;
        choose_copy(stall, &changed).await;
        stall.type_into(textbox("Passphrase"), "four grey herons sing").await;
        stall.tap(button("Open")).await;
        stall.see(status(saying("was changed"))).await;
    });
}
