//! Closed doors: private windows, and browsers that are told to keep nothing.

use std::time::{Duration, Instant};

use crate::habits::{add, see_saved, turn_to, write_note};
use byname_e2e::{
    Engine, Keeping, Setup, alert, button, engine, heading, list, listitem, saying, searchbox,
    status, story_in,
};

#[test]
fn a_browser_that_is_told_to_keep_nothing_is_named_within_two_seconds() {
    if engine() == Engine::WebKit {
        println!("WebKitGTK takes no order to keep nothing");
        return;
    }
    story_in(&Setup::app().keeping(Keeping::Nothing), async |shop| {
        let start = Instant::now();
        shop.reload().await;
        shop.see(alert(saying("does not let Byname keep anything"))).await;
        let waited = start.elapsed();
        println!("a browser that keeps nothing is named after {:.1} s", waited.as_secs_f32());
        assert!(waited < Duration::from_secs(2), "it took {waited:?}");
        add(shop, "Ada Ash").await;
        write_note(shop, "just trying").await;
        shop.see_no(status(saying("Saved"))).await;
        shop.see(button("Download a copy")).await;
        turn_to(shop, "People").await;
        shop.see(listitem(saying("Ada Ash")).within(list("People"))).await;
    });
}

#[test]
fn a_private_window_is_worked_in_like_any_other() {
    story_in(&Setup::app().keeping(Keeping::Private), async |shop| {
        shop.see(heading("Welcome to your customer book")).await;
        add(shop, "Ada Ash").await;
        write_note(shop, "just trying").await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(heading("Ada Ash")).await;
        turn_to(shop, "Today").await;
        shop.see(searchbox("Find or add")).await;
    });
}
