//! Pieces of the program that do not come: a sentence, and a way on. The rest of the app goes on.

use crate::habits::add;
use crate::languages::page_is;
use byname_e2e::{
    AppCopy, Shop, alert, any, button, heading, link, navigation, saying, searchbox, status,
    story_in,
};
use std::fs;

const NOT_FETCHED: &str = "This part of Byname could not be fetched";

/// Takes the piece that ends like this out of the copy; gives its name and what was in it. In a build
/// that was not cut there is none.
fn lost(copy: &AppCopy, ending: &str) -> (String, Vec<u8>) {
    let files = copy.files();
    let piece = files.iter().find(|it| it.starts_with("piece-") && it.ends_with(ending));
    let piece = piece.unwrap_or_else(|| panic!("no piece ends with {ending} in {files:?}"));
    let whole = fs::read(copy.setup().folder.join(piece)).expect("the file is ours");
    copy.lose(piece);
    (piece.clone(), whole)
}

/// Chooses German, of which nothing comes.
async fn ask_for_german(shop: &mut Shop) {
    shop.tap(link("Settings").within(navigation(any()))).await;
    shop.tap(button("Deutsch")).await;
    shop.see(status(saying(NOT_FETCHED))).await;
}

#[test]
fn a_page_that_does_not_come_says_so_and_comes_when_it_is_asked_for_again() {
    let copy = AppCopy::new();
    let (settings, whole) = lost(&copy, "-settings.wasm");
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
    let (german, whole) = lost(&copy, "-german.wasm");
    story_in(&copy.setup(), async |shop| {
        ask_for_german(shop).await;
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
fn a_language_that_did_not_come_is_spoken_when_the_network_is_back() {
    let copy = AppCopy::new();
    let (german, whole) = lost(&copy, "-german.wasm");
    story_in(&copy.setup(), async |shop| {
        ask_for_german(shop).await;
        page_is(shop, "en", "ltr").await;

        // A start without it is one in English, too.
        shop.reload().await;
        shop.see(heading("Settings")).await;
        page_is(shop, "en", "ltr").await;

        copy.spoil(&german, &whole);
        // What a browser says when it is.
        shop.execute("window.dispatchEvent(new Event('online'))", vec![]).await;
        shop.see(heading("Einstellungen")).await;
        page_is(shop, "de", "ltr").await;
    });
}
