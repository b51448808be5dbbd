//! Somebody who taps anything: whatever they do, nothing breaks, and what was kept is kept. In the
//! ordinary run for a moment; `cargo xtask test monkey` for as long as one likes.

mod hands;

use std::env;
use std::fs;
use std::time::{Duration, Instant};

use byname::domain::book::{Book, integrity_check};
use byname::exchange::byname::{Whole, read};
use byname_e2e::{Engine, Shop, engine, story_in};
use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::copies::{records, text};
use crate::habits::{bring_in, see_saved, vcard};
use hands::{Monkey, tamed};

/// A copy of a small book is there within this time.
const SOON: Duration = Duration::from_secs(5);
/// So often at most a copy is asked for.
const TAPS: usize = 3;

/// How often the book is looked at, in deeds.
const OFTEN: usize = 400;

fn told(name: &str, usual: u64) -> u64 {
    env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(usual)
}

/// The whole book as this page has it, or as it is read anew. The page may speak any language by now,
/// so it is not asked by names.
async fn book(shop: &mut Shop) -> Vec<u8> {
    const GO: &str = "const link = (path) => document.querySelector(`nav a[href$=\"${path}\"]`);
        const [done] = arguments;
        for (const open of document.querySelectorAll('dialog[open]')) open.close();
        link('/settings').click();
        setTimeout(() => link('/exchange').click(), 100);
        const asked = setInterval(() => {
            const make = document.querySelector('[aria-labelledby=copy-title] .primary:not(:disabled)');
            if (!make) return;
            clearInterval(asked);
            make.scrollIntoView({ block: 'center', behavior: 'instant' });
            done(make);
        }, 200);";
    // Copies that the monkey has made itself.
    for file in shop.saved_files() {
        fs::remove_file(file).expect("the folder is ours");
    }
    for _ in 0..TAPS {
        let make = shop.execute_async(GO, vec![]).await;
        // A browser lets a page save several files only where a person taps.
        let make = WebElement::from_json(make, shop.session().handle().clone()).expect("a button");
        make.click().await.expect("the button can be tapped");
        if shop.is_saved_within(".byname", SOON).await {
            break;
        }
        // What the monkey did last, a file that it dropped, pushed the page aside under the tap.
        println!("a tap on “Make a copy” made none");
    }
    shop.hand_over(".byname").await
}

/// Waits until all is kept.
async fn all_kept(shop: &mut Shop) {
    shop.until("return document.querySelector('.saving')?.dataset.state", |it| it == "saved").await;
}

/// Holds that the book is whole, and is the same when it is read anew.
async fn see_a_sound_book(shop: &mut Shop, monkey: &Monkey) -> usize {
    all_kept(shop).await;
    let shown = book(shop).await;
    all_kept(shop).await;
    shop.go("").await;
    shop.until("return !!document.querySelector('nav')", |it| *it == Value::Bool(true)).await;
    let kept = book(shop).await;
    let read = read(text(&kept).as_bytes()).expect("it is a copy");
    assert_eq!((read.whole, &read.skipped[..]), (Whole::Complete, &[][..]), "{monkey}");
    let count = read.records.len();
    let faults = integrity_check(&Book::new(read.records));
    assert_eq!(faults, [], "{monkey}");
    let (shown, kept) = (records(&shown), records(&kept));
    let lost: Vec<&String> = shown.iter().filter(|it| !kept.contains(it)).collect();
    let found: Vec<&String> = kept.iter().filter(|it| !shown.contains(it)).collect();
    assert!(lost.is_empty() && found.is_empty(), "shown {lost:#?}\nkept {found:#?}\n{monkey}");
    count
}

/// Holds that nothing broke, and comes back if the monkey has left.
async fn see_nothing_broken(shop: &mut Shop, monkey: &Monkey) {
    const STANDS: &str = "const failure = document.getElementById('failure');
        return [location.origin, !!failure, failure?.hidden !== false,
            document.getElementById('failure-report')?.textContent ?? '']";
    let told = shop.execute(STANDS, vec![]).await;
    if told[1] == Value::Bool(true) {
        assert_eq!(told[2], Value::Bool(true), "something broke: {}\n{monkey}", told[3]);
    } else {
        shop.go("").await;
    }
    let faults = shop.faults_in_console().await;
    assert!(faults.is_empty(), "the console says:\n{}\n{monkey}", faults.join("\n"));
}

#[test]
fn whoever_taps_anything_breaks_nothing_and_loses_nothing() {
    if engine() != Engine::Chromium {
        return;
    }
    let (seconds, seed) = (told("BYNAME_MONKEY_SECONDS", 15), told("BYNAME_MONKEY_SEED", 1));
    println!("the monkey of seed {seed} taps for {seconds} s");
    let copy = tamed();
    story_in(&copy.setup(), async |shop| {
        let cards: Vec<String> = ["Ada Ash", "Bo Cedar", "Cy Dean", "Dee Elm"]
            .map(|name| vcard(name, &["TEL:0761 555 12", "BDAY:1961-04-17"]))
            .to_vec();
        bring_in(shop, &cards).await;
        see_saved(shop).await;
        let mut monkey = Monkey::new(seed);
        let start = Instant::now();
        let mut looked = 0;
        while start.elapsed() < Duration::from_secs(seconds) {
            monkey.does_something(shop).await;
            see_nothing_broken(shop, &monkey).await;
            if monkey.deeds().is_multiple_of(OFTEN) {
                see_a_sound_book(shop, &monkey).await;
                looked += 1;
            }
        }
        let count = see_a_sound_book(shop, &monkey).await;
        shop.see_quiet_console().await;
        println!("{} deeds, {} looks, {count} records", monkey.deeds(), looked + 1);
        println!("{}", json!(monkey.by_kind()));
    });
}
