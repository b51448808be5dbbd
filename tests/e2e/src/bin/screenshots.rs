//! Takes the pictures of the README, and those that a device shows before it installs the app: the
//! sample shop in Chromium, as a person would walk through it.
//!
//! `cargo xtask screenshots` builds the app and runs this with the two folders for the pictures.

use byname_e2e::{
    Setup, Shop, Size, any, button, group, heading, link, list, navigation, option, region, saying,
    searchbox, starting, status, story_in,
};
use std::env;
use std::path::PathBuf;

/// A small notebook on the counter.
const COUNTER: Size = Size { width: 1280, height: 800 };

fn main() {
    let folder =
        |nth| PathBuf::from(env::args_os().nth(nth).expect("two folders for the pictures"));
    let picture = |name: &str| folder(1).join(format!("{name}.png"));
    // Named and measured in public/manifest.webmanifest.
    let offered = |name: &str| folder(2).join(format!("{name}.png"));
    story_in(&Setup::app().sized(Size::PHONE).by_finger(), async |shop| {
        shop.see(searchbox("Find or add")).await;
        shop.picture(&picture("first-run")).await;
        open_sample(shop).await;
        shop.picture(&picture("phone")).await;
        without_scrollbars(shop).await;
        shop.picture(&offered("phone-today")).await;
        look(shop, "Dark").await;
        turn_to(shop, "Today").await;
        shop.picture(&picture("phone-dark")).await;
        look(shop, "Light").await;
        turn_to(shop, "Today").await;
        open_card(shop, "an").await;
        without_scrollbars(shop).await;
        shop.picture(&offered("phone-card")).await;
    });
    story_in(&Setup::app().sized(Size::TABLET), async |shop| {
        open_sample(shop).await;
        open_card(shop, "an").await;
        shop.picture(&picture("tablet")).await;
    });
    story_in(&Setup::app().sized(COUNTER), async |shop| {
        open_sample(shop).await;
        turn_to(shop, "People").await;
        shop.tap(button("Faces").within(group("View"))).await;
        shop.see(link(any()).within(list("People"))).await;
        shop.picture(&picture("people")).await;
        open_card(shop, "an").await;
        without_scrollbars(shop).await;
        shop.picture(&offered("wide-card")).await;
    });
}

async fn open_sample(shop: &mut Shop) {
    shop.tap(button(starting("Look around in a sample shop"))).await;
    shop.see(status(saying("Saved"))).await;
    // What was said meanwhile is said no longer.
    shop.reload().await;
    shop.see(region("Coming up")).await;
}

async fn turn_to(shop: &mut Shop, page: &str) {
    shop.tap(link(page).within(navigation("Main"))).await;
    shop.see(heading(any())).await;
}

async fn look(shop: &mut Shop, name: &str) {
    turn_to(shop, "Settings").await;
    shop.tap(button(name).within(group("Look"))).await;
}

/// Opens the first card that a few letters find.
async fn open_card(shop: &mut Shop, letters: &str) {
    shop.type_into(searchbox("Find or add"), letters).await;
    shop.tap(option(any())).await;
    shop.see(button("Was here")).await;
}

/// A tablet or a phone shows none as long as nobody scrolls.
async fn without_scrollbars(shop: &mut Shop) {
    const HIDE: &str = "for (const it of document.querySelectorAll('html, html *')) {
        if (it.style) it.style.scrollbarWidth = 'none';
    }";
    shop.execute(HIDE, vec![]).await;
}
