//! The browser throws away what it kept: the second copy brings it back. And when both are gone, that
//! is said, and a copy is taken in.

use crate::copies::{copy_of, merge_in};
use crate::habits::{
    add, bring_in, open_card, see_entry, see_saved, see_whole_width, turn_to, vcard, write_note,
};
use crate::many::a_crowd_comes_in;
use byname_e2e::{
    Engine, Shop, Size, button, heading, link, list, listitem, region, saying, status, story,
};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const HEALED: &str = "It is back: the second copy on this device had it.";
const RENEWED: &str = "It has been made again, and nothing is missing.";

/// From the page's first request to the sentence, on a machine that does other things, too.
const MOST: Duration = Duration::from_secs(10);

/// A page of the app's own place on which the app does not run.
const ASIDE: &str = "icons/favicon.svg";

/// Throws the whole database away, as a browser does that finds it damaged.
const LOSE_DATABASE: &str = "const [done] = arguments;
    const gone = indexedDB.deleteDatabase('byname');
    gone.onsuccess = () => done(true);
    gone.onerror = () => done(false);";

/// Empties one store of the database.
const EMPTY_STORE: &str = "const [store, done] = arguments;
    const opening = indexedDB.open('byname');
    opening.onsuccess = () => {
        const writing = opening.result.transaction(store, 'readwrite', { durability: 'strict' });
        writing.objectStore(store).clear();
        writing.oncomplete = () => { opening.result.close(); done(true); };
    };";

/// Throws all files of the second copy away.
const LOSE_FILES: &str = "const [done] = arguments;
    navigator.storage.getDirectory()
        .then((root) => root.removeEntry('byname', { recursive: true }))
        .then(() => done(true), (error) => done(String(error)));";

pub fn has_second_copy(shop: &Shop) -> bool {
    shop.engine() != Engine::WebKit
}

/// The page is left, something happens to what the browser keeps, and the page is opened again.
async fn meanwhile(shop: &mut Shop, script: &str, arguments: Vec<serde_json::Value>) {
    shop.go(ASIDE).await;
    assert_eq!(shop.execute_async(script, arguments).await, true);
    shop.go("").await;
}

/// The same, and nothing at all is left.
async fn all_is_lost_meanwhile(shop: &mut Shop) {
    shop.go(ASIDE).await;
    if has_second_copy(shop) {
        assert_eq!(shop.execute_async(LOSE_FILES, vec![]).await, true);
    }
    assert_eq!(shop.execute_async(LOSE_DATABASE, vec![]).await, true);
    shop.go("").await;
}

/// Ada, with a note; both are kept, and the page has seen that there is a second copy.
async fn ada_and_a_note(shop: &mut Shop) {
    add(shop, "Ada Ash").await;
    write_note(shop, "likes oat milk").await;
    see_saved(shop).await;
    turn_to(shop, "Exchange").await;
    shop.see(region("Where the book is kept")).await;
}

async fn see_all_back(shop: &mut Shop) {
    shop.see_no(heading("Welcome to your customer book")).await;
    open_card(shop, "ad", "Ada Ash").await;
    see_entry(shop, "likes oat milk").await;
}

#[test]
fn a_database_that_was_thrown_away_comes_back_and_that_is_said_once() {
    story(async |shop| {
        ada_and_a_note(shop).await;
        if !has_second_copy(shop) {
            // She is told beforehand.
            shop.see(region(saying("This browser can keep the book only once."))).await;
            return;
        }
        shop.see(region(saying("On this device the book is kept twice"))).await;
        meanwhile(shop, LOSE_DATABASE, vec![]).await;
        shop.see(status(saying(HEALED))).await;
        see_all_back(shop).await;
        shop.tap(button("All right")).await;
        shop.see_no(status(saying(HEALED))).await;
        // What is written now is kept as ever.
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        see_saved(shop).await;
        shop.reload().await;
        shop.see(heading("Bo Cedar")).await;
        shop.see_no(status(saying(HEALED))).await;
        see_all_back(shop).await;
    });
}

#[test]
fn each_part_of_the_database_comes_back_by_itself() {
    story(async |shop| {
        if !has_second_copy(shop) {
            return;
        }
        ada_and_a_note(shop).await;
        for store in ["log", "pages", "steps"] {
            meanwhile(shop, EMPTY_STORE, vec![store.into()]).await;
            see_all_back(shop).await;
        }
        // Also what can be undone, once the screen says that it is back.
        shop.see(status(saying(HEALED))).await;
        shop.tap(button("Show the history")).await;
        shop.see(listitem(saying("likes oat milk")).within(list("History"))).await;
    });
}

#[test]
fn a_second_copy_that_was_thrown_away_is_made_again() {
    story(async |shop| {
        if !has_second_copy(shop) {
            return;
        }
        ada_and_a_note(shop).await;
        meanwhile(shop, LOSE_FILES, vec![]).await;
        shop.see(status(saying(RENEWED))).await;
        meanwhile(shop, LOSE_DATABASE, vec![]).await;
        shop.see(status(saying(HEALED))).await;
        see_all_back(shop).await;
    });
}

#[test]
fn a_book_that_is_gone_is_no_new_one_and_is_restored_from_a_copy() {
    story(async |shop| {
        ada_and_a_note(shop).await;
        let copy = copy_of(shop).await;
        all_is_lost_meanwhile(shop).await;
        shop.resize(Size::PHONE).await;
        shop.see(heading("The book of this device is gone")).await;
        shop.see(region(saying("The last copy was made today."))).await;
        shop.see_no(status(saying(RENEWED))).await;
        shop.see_in_sight(link("Restore it from a copy")).await;
        see_whole_width(shop, "the page of a book that is gone").await;
        shop.see_no(heading("Welcome to your customer book")).await;
        shop.reload().await;
        shop.see(heading("The book of this device is gone")).await;
        shop.tap(link("Restore it from a copy")).await;
        shop.see(status(saying("The last copy was made today."))).await;
        merge_in(shop, &copy, "2 new, 0 changed").await;
        see_all_back(shop).await;
        turn_to(shop, "Today").await;
        shop.see_no(heading("The book of this device is gone")).await;
    });
}

#[test]
fn a_new_book_is_begun_where_the_old_one_is_not_missed() {
    story(async |shop| {
        ada_and_a_note(shop).await;
        all_is_lost_meanwhile(shop).await;
        shop.see(region(saying("No copy of it was made on this device."))).await;
        shop.tap(button("Begin a new book")).await;
        shop.see(heading("Welcome to your customer book")).await;
        shop.reload().await;
        shop.see(heading("Welcome to your customer book")).await;
    });
}

/// The files in which the browser keeps databases.
fn database_files(profile: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![profile.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
            let path = entry.path();
            let is_database = |it: &Path| {
                let text = it.to_string_lossy();
                text.contains("IndexedDB") || text.contains("/idb/")
            };
            if path.is_dir() {
                folders.push(path);
            } else if is_database(&path) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

type Harm = fn(&Path);

const HARMS: [(&str, Harm); 3] = [
    ("removed", |file| fs::remove_file(file).expect("it is there")),
    ("cut in half", |file| {
        let bytes = fs::read(file).expect("it is there");
        fs::write(file, &bytes[..bytes.len() / 2]).expect("it can be written");
    }),
    ("changed", |file| {
        let mut bytes = fs::read(file).expect("it is there");
        bytes.iter_mut().skip(40).step_by(997).for_each(|it| *it ^= 0x55);
        fs::write(file, bytes).expect("it can be written");
    }),
];

#[test]
fn files_of_the_browser_that_are_damaged_between_two_days_cost_nothing() {
    story(async |shop| {
        if !has_second_copy(shop) {
            return;
        }
        // The figure is of one engine; of the others, that it holds.
        let is_measured = shop.engine() == Engine::Chromium;
        if is_measured {
            a_crowd_comes_in(shop).await;
        } else {
            let cards: Vec<String> =
                (0..500).map(|it| vcard(&format!("Guest {it}"), &[])).collect();
            bring_in(shop, &cards).await;
        }
        turn_to(shop, "Today").await;
        add(shop, "Ada Ash").await;
        write_note(shop, "likes oat milk").await;
        see_saved(shop).await;
        for (how, harm) in HARMS {
            shop.restart_browser_with(|profile| {
                let files = database_files(profile);
                assert!(!files.is_empty(), "the browser keeps its databases elsewhere");
                files.iter().for_each(|file| harm(file));
            })
            .await;
            let start = Instant::now();
            shop.see(status(saying(HEALED))).await;
            let time = start.elapsed();
            println!("{}: files of the database {how}: all there after {time:?}", shop.engine());
            see_all_back(shop).await;
            turn_to(shop, "People").await;
            shop.see(status(saying(if is_measured { "10,001 people" } else { "501 people" })))
                .await;
            assert!(time < MOST, "{how}: {time:?}");
        }
    });
}
