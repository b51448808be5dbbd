//! Three windows with the same book that write at once, and a tab that is older than the store.

use std::env;

use byname_e2e::{
    Engine, Shop, alert, button, heading, link, list, listitem, saying, status, story, textbox,
};
use serde_json::{Value, json};

use crate::copies::{no_save_dialog, records};
use crate::habits::{add, open_card, see_saved, turn_to, write_note};

/// So long all three write, unless `$BYNAME_TABS_SECONDS` says otherwise.
const SECONDS: u64 = 8;

fn seconds() -> u64 {
    env::var("BYNAME_TABS_SECONDS").ok().and_then(|it| it.parse().ok()).unwrap_or(SECONDS)
}

/// Somebody writes on the open card, as quickly as the page lets them, until they are told to stop:
/// notes, and what the person likes, which all of them write in the same field.
const WRITE: &str = "const [name, time] = arguments;
    window.written = [];
    window.stopped = false;
    const pause = () => new Promise((then) => setTimeout(then, time));
    const named = (tag, text) => [...document.querySelectorAll(`main ${tag}`)].find((it) =>
        (it.ariaLabel ?? it.labels?.[0]?.textContent ?? it.textContent).trim() === text);
    const type = (field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const note = async (text) => {
        type(named('textarea', 'Note'), text);
        await pause();
        named('button', 'Save note').click();
        window.written.push(text);
        await pause();
    };
    window.ended = (async () => {
        for (let number = 0; !window.stopped; number += 1) {
            await note(`${name} ${number}`);
            if (number % 3 === 0) named('button', 'Was here').click();
            await pause();
        }
        return window.written;
    })();";

/// Milliseconds between two things that somebody does. Firefox flushes slower, and whoever is faster
/// than it waits for "Saved" ever longer.
fn pause(shop: &Shop) -> u32 {
    if shop.engine() == Engine::Firefox { 80 } else { 20 }
}

/// Waits until the window has stopped writing, and tells what it wrote.
async fn what_was_written(shop: &mut Shop) -> Vec<String> {
    const STOP: &str = "window.stopped = true;
        window.ended.then(arguments[0], (error) => arguments[0](String(error)))";
    let told = shop.execute_async(STOP, vec![]).await;
    let told = told.as_array().unwrap_or_else(|| panic!("it could not write: {told}"));
    told.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// All that this window holds to be in the book.
async fn book_of(shop: &mut Shop) -> Vec<String> {
    turn_to(shop, "Exchange").await;
    no_save_dialog(shop).await;
    shop.tap(button("Make a copy")).await;
    shop.see(status(saying("The copy is ready"))).await;
    let copy = shop.hand_over(".byname").await;
    see_saved(shop).await;
    records(&copy)
}

#[test]
fn three_windows_write_at_once_and_end_with_one_book() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        for name in ["second", "third"] {
            shop.new_window("").await;
            open_card(shop, "ad", "Ada Ash").await;
            shop.see(button("Save note")).await;
            shop.see(status(saying("Saved"))).await;
            shop.execute(WRITE, vec![json!(name), json!(pause(shop))]).await;
        }
        shop.switch(0).await;
        shop.execute(WRITE, vec![json!("first"), json!(pause(shop))]).await;
        let wait = "setTimeout(arguments[1], arguments[0] * 1000)";
        // A script may take half a minute.
        for part in [seconds() / 3, seconds() / 3, seconds() - seconds() / 3 * 2] {
            shop.execute_async(wait, vec![json!(part)]).await;
        }

        let mut written = Vec::new();
        for tab in 0..3 {
            shop.switch(tab).await;
            let own = what_was_written(shop).await;
            assert!(own.len() > 3, "window {tab} wrote only {own:?}");
            println!("window {tab} wrote {} notes", own.len());
            written.extend(own);
            see_saved(shop).await;
        }
        let mut books = Vec::new();
        for tab in 0..3 {
            shop.switch(tab).await;
            books.push(book_of(shop).await);
        }
        assert!(books[0] == books[1] && books[1] == books[2], "three windows, and not one book");
        shop.see_quiet_console().await;

        shop.restart_browser().await;
        let again = book_of(shop).await;
        assert!(again == books[0], "what the windows showed is not what was kept");
        let text = again.concat();
        for note in written {
            assert!(text.contains(&format!("\"{note}\"")), "{note} is lost");
        }
    });
}

#[test]
fn an_old_tab_never_blocks_a_newer_version() {
    /// What a newer version does when it starts.
    const NEWER: &str = "const [done] = arguments;
        const request = indexedDB.open('byname', 99);
        request.onblocked = () => done('blocked');
        request.onerror = () => done(String(request.error));
        request.onsuccess = () => { request.result.close(); done('opened'); };";
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "sails on Sundays").await;
        see_saved(shop).await;
        shop.type_into(textbox("Note"), "half a sen").await;
        shop.new_window("").await;
        shop.see(link("Today")).await;
        assert_eq!(shop.execute_async(NEWER, vec![]).await, "opened");

        // The old one says so, and takes nothing away that stands on its screen.
        shop.switch(0).await;
        shop.see(alert(saying("A newer Byname is open in another tab"))).await;
        shop.see_value(textbox("Note"), "half a sen").await;
        shop.see(heading("Ada Ash")).await;
        shop.see(listitem(saying("sails on Sundays")).within(list("Timeline"))).await;
        // What it can still do is carry away what it has.
        no_save_dialog(shop).await;
        shop.tap(button("Download a copy")).await;
        let copy = shop.hand_over(".byname").await;
        assert!(records(&copy).concat().contains("sails on Sundays"));
        shop.tap(button("Reload")).await;
        shop.see(alert(saying("newer Byname"))).await;
    });
}
