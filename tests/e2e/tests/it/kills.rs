//! The battery is out: Chromium is killed in the middle of writing, again and again, and what the screen
//! called saved is there. Only there: Firefox keeps its databases in another way, and WebKitGTK keeps no
//! profile while it is driven.

use crate::copies::{copy_of, foreign_copy, look_at_copy, text};
use crate::habits::{add, look_at_file, see_saved, turn_to, vcard};
use byname_e2e::{
    AppCopy, Engine, Shop, button, engine, heading, link, list, listitem, saying, searchbox,
    starting, status, story_in,
};
use fastrand::Rng;
use serde_json::json;
use std::env;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// So often in the ordinary run. `cargo xtask test kill --times 300` does it more often.
const KILLS: u64 = 12;

/// So many people come in at once.
const CROWD: usize = 2_000;

/// The log is absorbed into pages all the time instead of twice a minute, so that kills meet that, too.
const BUSY: &str = "const later = window.setTimeout;
    window.setTimeout = (act, time, ...more) => later(act, time === 30000 ? 40 : time, ...more)";

/// Writes notes as fast as the app takes them, each as soon as the screen says that the one before is
/// saved.
const STORM: &str = r#"
    const [first] = arguments;
    const note = document.querySelector(".note-box .note-text");
    const named = (it) => it.textContent.trim() === "Save note";
    const save = [...document.querySelectorAll("button")].find(named);
    const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
    const isSaved = () => document.querySelector("output.saving").dataset.state === "saved";
    const turn = () => new Promise((go) => setTimeout(go));
    window.saved = first - 1;
    (async () => {
        for (let number = first; ; number += 1) {
            write.call(note, `storm ${number}.`);
            note.dispatchEvent(new Event("input", { bubbles: true }));
            await turn();
            save.click();
            do await turn(); while (!isSaved());
            window.saved = number;
        }
    })();"#;

fn times() -> u64 {
    env::var("BYNAME_KILLS").ok().and_then(|it| it.parse().ok()).unwrap_or(KILLS)
}

async fn until_open(shop: &mut Shop) {
    shop.see(searchbox("Find or add")).await;
}

#[test]
fn what_was_saved_is_there_after_the_browser_was_killed_while_writing() {
    if engine() != Engine::Chromium {
        return;
    }
    let app = AppCopy::with_script(BUSY);
    story_in(&app.setup(), async |shop| {
        let mut chance = Rng::with_seed(1);
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let (mut saved, mut next, mut healed) = (Vec::new(), 1, 0);
        for _ in 0..times() {
            let last = storm(shop, next, Duration::from_millis(chance.u64(50..1_200))).await;
            shop.kill_browser().await;
            until_open(shop).await;
            healed += usize::from(!shop.all(&status(saying("It is back"))).await.is_empty());
            turn_to(shop, "People").await;
            shop.tap(link(starting("Ada Ash"))).await;
            shop.see(heading("Ada Ash")).await;
            if next <= last {
                let note = format!("storm {last}.");
                shop.see(listitem(saying(&note)).within(list("Timeline"))).await;
            }
            saved.extend(next..=last);
            // The one behind it was on its way, and may be there or not.
            next = last + 2;
        }
        let book = text(&copy_of(shop).await);
        saved.retain(|it| !book.contains(&format!("storm {it}.")));
        println!(
            "Chromium was killed {} times while {next} notes were written, and came back {healed} times \
             with less than it had kept",
            times()
        );
        assert!(saved.is_empty(), "these were saved and are missing: {saved:?}");
    });
}

/// Writes notes from this number on for so long; says which was the last that the screen called saved.
async fn storm(shop: &mut Shop, first: u64, time: Duration) -> u64 {
    shop.execute(STORM, vec![first.into()]).await;
    let end = Instant::now() + time;
    loop {
        let saved = shop.execute("return window.saved", vec![]).await;
        if end < Instant::now() {
            return saved.as_u64().expect("the storm counts");
        }
        sleep(Duration::from_millis(5)).await;
    }
}

#[test]
fn a_crowd_that_comes_in_while_the_browser_is_killed_is_there_whole_or_not_at_all() {
    if engine() != Engine::Chromium {
        return;
    }
    let app = AppCopy::with_script(BUSY);
    story_in(&app.setup(), async |shop| {
        let mut chance = Rng::with_seed(2);
        let (mut there, mut came) = (2, 0);
        add(shop, "Ada Ash").await;
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        see_saved(shop).await;
        let rounds = usize::try_from(times() / 4).expect("a few").max(2);
        for round in 0..rounds {
            let press =
                if round % 2 == 0 { import(shop, round).await } else { merge(shop, round).await };
            shop.tap(button(press)).await;
            sleep(Duration::from_millis(chance.u64(0..400))).await;
            shop.kill_browser().await;
            until_open(shop).await;
            turn_to(shop, "People").await;
            let now = people(shop).await;
            assert!([there, there + CROWD].contains(&now), "{press}: {now} people after {there}");
            came += usize::from(now != there);
            there = now;
        }
        println!(
            "Chromium was killed {rounds} times while {CROWD} people came in: {came} times all of them \
             were there, else nobody"
        );
    });
}

/// So many people are about to be imported; what is to be pressed then.
async fn import(shop: &mut Shop, round: usize) -> &'static str {
    let cards: String = (0..CROWD).map(|it| vcard(&format!("Crowd {round} {it}"), &[])).collect();
    let file = shop.file(&format!("crowd-{round}.vcf"), cards);
    look_at_file(shop, &file, "2,000 new").await;
    "Import"
}

/// So many people are about to be merged; what is to be pressed then.
async fn merge(shop: &mut Shop, round: usize) -> &'static str {
    let ids: Vec<String> =
        (0..CROWD).map(|it| format!("01890000-0000-7000-8{round:03x}-{it:012x}")).collect();
    let names: Vec<_> =
        (0..CROWD).map(|it| [("name", json!(format!("Caravan {round} {it}")))]).collect();
    let records: Vec<_> =
        ids.iter().zip(&names).map(|(id, name)| ("person", id.as_str(), &name[..])).collect();
    look_at_copy(shop, &foreign_copy(&records), "2,000 new").await;
    "Merge"
}

/// How many people the list says there are, once it says it.
async fn people(shop: &mut Shop) -> usize {
    let said = shop.see(status(saying("people"))).await.text;
    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("a number of people")
}
