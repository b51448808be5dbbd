//! Draws where the time goes while the app starts with a large book, and while somebody types: flame
//! graphs (Gregg, "The Flame Graph", CACM 59(6), 2016) of what Chromium's profiler saw.
//!
//! `cargo xtask flames` builds the app with the names of its functions and runs this with its folder
//! and the one for the pictures.
#![allow(clippy::print_stdout, reason = "a tool for the terminal talks to the terminal")]

use byname_e2e::invented::{Invented, Size, copy};
use byname_e2e::{
    Setup, Shop, button, containing, heading, link, navigation, option, region, searchbox, story_in,
};
use inferno::flamegraph::{Options, from_lines};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::path::Path;
use std::time::Duration;
use tokio::time::sleep;

const PEOPLE: usize = 10_000;

/// After so long what came in lies where it stays, as it does every half minute.
const ABSORBED: Duration = Duration::from_secs(60);

/// Microseconds between two looks of the profiler.
const INTERVAL: u64 = 200;

/// Narrower ones than these, in per cent of the whole, are not drawn.
const NARROW: f64 = 0.3;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [app, pictures] = &words[..] else { panic!("two folders: the app, and for the pictures") };
    let (app, pictures) = (Path::new(app), Path::new(pictures));
    println!("Inventing a book of {PEOPLE} people.");
    let book = copy(&Invented::new(Size::of(PEOPLE)));
    story_in(&Setup::folder(app).at("exchange"), async |shop| {
        bring_in(shop, &book).await;
        shop.devtools("Profiler.enable", json!({})).await;
        shop.devtools("Profiler.setSamplingInterval", json!({ "interval": INTERVAL })).await;

        let seen = profiled(shop, async |shop| {
            shop.go("").await;
            shop.see(region("Coming up")).await;
        });
        draw(&seen.await, "A warm start with 10,000 people", &pictures.join("flames-start.svg"));

        let seen = profiled(shop, async |shop| {
            for name in ["maria", "ander", "kowal"] {
                shop.type_into(searchbox("Find or add"), name).await;
                shop.see(option(containing(""))).await;
                shop.clear(searchbox("Find or add")).await;
            }
        });
        draw(&seen.await, "Fifteen letters typed", &pictures.join("flames-typing.svg"));

        let seen = profiled(shop, async |shop| {
            for _ in 0..5 {
                shop.tap(link("People").within(navigation("Main"))).await;
                shop.see(heading("People")).await;
                shop.tap(link("Today").within(navigation("Main"))).await;
                shop.see(region("Coming up")).await;
            }
        });
        draw(&seen.await, "Today, five times", &pictures.join("flames-today.svg"));
    });
}

async fn bring_in(shop: &mut Shop, book: &[u8]) {
    let file = shop.file("shop.byname", book);
    shop.upload(button("Choose a file"), &file).await;
    sleep(ABSORBED).await;
    shop.tap(button("Merge")).await;
    sleep(2 * ABSORBED).await;
    // What the browser compiled is kept some time after it ran.
    for _ in 0..3 {
        shop.go("").await;
        shop.see(region("Coming up")).await;
        sleep(Duration::from_secs(3)).await;
    }
}

/// What the profiler sees while something is done.
async fn profiled(shop: &mut Shop, act: impl AsyncFnOnce(&mut Shop)) -> Value {
    shop.devtools("Profiler.start", json!({})).await;
    act(shop).await;
    shop.devtools("Profiler.stop", json!({})).await["profile"].take()
}

/// Draws a picture of it.
fn draw(profile: &Value, title: &str, file: &Path) {
    let stacks = folded(profile);
    let whole: u64 = stacks.values().sum();
    let lines: Vec<String> = stacks.iter().map(|(stack, time)| format!("{stack} {time}")).collect();
    let mut options = Options::default();
    options.title = format!("{title}: {} ms", whole / 1_000);
    options.count_name = "µs".to_owned();
    options.min_width = NARROW;
    options.no_javascript = true;
    let to = File::create(file).expect("the folder can be written");
    from_lines(&mut options, lines.iter().map(String::as_str), to).expect("it can be drawn");
    println!("{} is drawn.", file.display());
}

/// Each stack that was seen, from the ground up, with its time in microseconds.
fn folded(profile: &Value) -> BTreeMap<String, u64> {
    let nodes = profile["nodes"].as_array().expect("a profile has nodes");
    let number = |it: &Value| it.as_u64().expect("it is a number");
    let mut parents = HashMap::new();
    let mut names = HashMap::new();
    for node in nodes {
        let id = number(&node["id"]);
        names.insert(id, name(&node["callFrame"]));
        for child in node["children"].as_array().into_iter().flatten() {
            parents.insert(number(child), id);
        }
    }
    let mut stacks = BTreeMap::new();
    let samples = profile["samples"].as_array().into_iter().flatten();
    let times = profile["timeDeltas"].as_array().into_iter().flatten();
    for (sample, time) in samples.map(number).zip(times.map(|it| it.as_u64().unwrap_or(0))) {
        let mut stack = Vec::new();
        let mut at = Some(sample);
        while let Some(id) = at {
            stack.push(names[&id].as_str());
            at = parents.get(&id).copied();
        }
        stack.reverse();
        // Nothing happens in these: the first is the ground itself.
        if !stack.iter().any(|it| matches!(*it, "(idle)" | "(program)")) {
            *stacks.entry(stack[1..].join(";")).or_insert(0) += time;
        }
    }
    stacks.retain(|stack, _| !stack.is_empty());
    stacks
}

fn name(frame: &Value) -> String {
    let name = frame["functionName"].as_str().unwrap_or_default();
    // What the compiler adds to tell its functions apart tells nobody anything.
    let name = name.rsplit_once("::h").filter(|(_, it)| it.len() == 16).map_or(name, |it| it.0);
    // As the folded lines take them apart by these.
    let name = name.replace([';', ' '], "_");
    if name.is_empty() { "anonymous".to_owned() } else { name }
}
