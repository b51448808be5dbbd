//! Two tabs with the same book: what one does, the other shows, and both are kept.

use crate::habits::{add, open_card, see_entry, see_saved, turn_to, write_note};
use byname_e2e::{
    AppCopy, button, heading, link, list, listitem, region, saying, searchbox, starting, status,
    story, story_in, textbox,
};

#[test]
fn what_one_tab_does_the_other_shows_without_a_reload() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let second = shop.new_tab("").await;
        open_card(shop, "ad", "Ada Ash").await;

        shop.switch(0).await;
        write_note(shop, "sails on Sundays").await;
        shop.tap(button("Was here")).await;
        see_saved(shop).await;
        shop.switch(second).await;
        see_entry(shop, "sails on Sundays").await;
        see_entry(shop, "Was here").await;
        turn_to(shop, "Today").await;
        shop.see(listitem(saying("Ada Ash")).within(region("Recently seen"))).await;

        // What is half typed here is not disturbed by what happens there.
        shop.type_into(searchbox("Find or add"), "bo").await;
        shop.switch(0).await;
        turn_to(shop, "People").await;
        add(shop, "Bo Cedar").await;
        see_saved(shop).await;
        shop.switch(second).await;
        shop.see_value(searchbox("Find or add"), "bo").await;
        shop.see(status(saying("1 person found"))).await;
    });
}

#[test]
fn what_one_tab_does_while_another_one_starts_is_seen_there() {
    /// Once the book is read the program waits until it is let go on.
    const SLOW: &str = "const go = WebAssembly.instantiateStreaming;
        if (localStorage.getItem('is slow')) WebAssembly.instantiateStreaming = async (...given) => {
            WebAssembly.instantiateStreaming = go;
            const { entries } = await window.bynameEarly;
            while (entries.readyState !== 'done') await new Promise((then) => setTimeout(then));
            await new Promise((then) => { window.goOn = then; });
            return go.apply(WebAssembly, given);
        };";
    let copy = AppCopy::with_script(SLOW);
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute("localStorage.setItem('is slow', 'yes')", vec![]).await;
        let second = shop.new_tab("").await;
        shop.until("return typeof window.goOn", |it| it == "function").await;
        shop.switch(0).await;
        write_note(shop, "sails on Sundays").await;
        see_saved(shop).await;

        shop.switch(second).await;
        shop.execute("window.goOn()", vec![]).await;
        open_card(shop, "ad", "Ada Ash").await;
        see_entry(shop, "sails on Sundays").await;
    });
}

#[test]
fn both_tabs_write_and_all_of_it_is_there_after_a_new_start() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let second = shop.new_tab("").await;
        add(shop, "Bo Cedar").await;
        write_note(shop, "written in the second tab").await;
        see_saved(shop).await;
        shop.switch(0).await;
        write_note(shop, "written in the first tab").await;
        shop.tap(button("Edit")).await;
        shop.retype(textbox("Called"), "Addy").await;
        shop.tap(button("Save")).await;
        shop.see(heading("Addy")).await;
        see_saved(shop).await;

        shop.switch(second).await;
        turn_to(shop, "People").await;
        shop.see(link(starting("Addy")).within(list("People"))).await;
        shop.tap(link(starting("Addy")).within(list("People"))).await;
        write_note(shop, "and one more from the second").await;
        see_saved(shop).await;

        shop.restart_browser().await;
        open_card(shop, "addy", "Addy").await;
        see_entry(shop, "written in the first tab").await;
        see_entry(shop, "and one more from the second").await;
        open_card(shop, "bo", "Bo Cedar").await;
        see_entry(shop, "written in the second tab").await;
    });
}

#[test]
fn an_undo_in_one_tab_is_seen_in_the_other() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "a slip of the pen").await;
        see_saved(shop).await;
        let second = shop.new_tab("").await;
        open_card(shop, "ad", "Ada Ash").await;
        see_entry(shop, "a slip of the pen").await;
        shop.switch(0).await;
        shop.tap(button("Undo")).await;
        shop.see(status(saying("The note is taken back"))).await;
        see_saved(shop).await;
        shop.switch(second).await;
        shop.see_no(listitem(saying("a slip of the pen")).within(list("Timeline"))).await;
    });
}
