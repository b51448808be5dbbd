//! Pieces of the program that do not come: a sentence, and a way on. The rest of the app goes on.

use crate::habits::add;
use crate::languages::page_is;
use crate::tasks::{add_weekly, open_tasks, task};
use byname_e2e::{
    AppCopy, alert, any, button, heading, link, navigation, saying, searchbox, status, story_in,
};
use std::fs;

const NOT_FETCHED: &str = "This part of Byname could not be fetched";

/// The name of the piece that ends like this, which is in no build that was not cut.
fn piece(copy: &AppCopy, ending: &str) -> String {
    let files = copy.files();
    let piece = files.iter().find(|it| it.starts_with("piece-") && it.ends_with(ending));
    piece.unwrap_or_else(|| panic!("no piece ends with {ending} in {files:?}")).clone()
}

#[test]
fn a_page_that_does_not_come_says_so_and_comes_when_it_is_asked_for_again() {
    let copy = AppCopy::new();
    let settings = piece(&copy, "-settings.wasm");
    let path = copy.setup().folder.join(&settings);
    let whole = fs::read(&path).expect("the file is ours");
    copy.lose(&settings);
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        shop.tap(link("Settings").within(navigation(any()))).await;
        shop.see(alert(saying(NOT_FETCHED))).await;
        shop.see(button("Reload")).await;
        shop.see_no_barriers().await;
        // Still not.
        shop.tap(button("Try again")).await;
        shop.see(alert(saying(NOT_FETCHED))).await;
        // What the counter needs is there.
        shop.tap(link("Today").within(navigation(any()))).await;
        shop.see(searchbox("Find or add")).await;

        copy.spoil(&settings, &whole);
        shop.tap(link("Settings").within(navigation(any()))).await;
        shop.see(heading("Settings")).await;
    });
}

#[test]
fn a_language_that_does_not_come_leaves_the_words_that_are_there_and_says_so() {
    let copy = AppCopy::new();
    let german = piece(&copy, "-german.wasm");
    let whole = fs::read(copy.setup().folder.join(&german)).expect("the file is ours");
    copy.lose(&german);
    story_in(&copy.setup(), async |shop| {
        shop.tap(link("Settings").within(navigation(any()))).await;
        shop.tap(button("Deutsch")).await;
        shop.see(status(saying(NOT_FETCHED))).await;
        shop.see(heading("Settings")).await;
        page_is(shop, "en", "ltr").await;

        copy.spoil(&german, &whole);
        shop.tap(button("Français")).await;
        shop.see(heading("Réglages")).await;
        shop.tap(button("Deutsch")).await;
        shop.see(heading("Einstellungen")).await;
        page_is(shop, "de", "ltr").await;
    });
}

#[test]
fn a_task_that_comes_back_waits_for_what_knows_its_next_day_and_is_not_lost() {
    let copy = AppCopy::new();
    let again = piece(&copy, "-again.wasm");
    let whole = fs::read(copy.setup().folder.join(&again)).expect("the file is ours");
    copy.lose(&again);
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        open_tasks(shop).await;
        add_weekly(shop, "water the plants").await;
        let done = || button("Done").within(task("water the plants", "Today"));
        shop.tap(done()).await;
        shop.see(status(saying(NOT_FETCHED))).await;
        shop.see(done()).await;

        copy.spoil(&again, &whole);
        shop.tap(done()).await;
        shop.see(status(saying("Done: water the plants"))).await;
        shop.see(task("water the plants", "Next 7 days")).await;
    });
}
