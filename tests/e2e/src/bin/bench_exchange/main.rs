//! Measures how long a copy of a large book takes to come in and to go out, in Chromium, beside what
//! the browser itself needs to read and write the same text.
//!
//! `cargo xtask bench exchange` builds the app and runs this with three numbers: people, entries,
//! photos.
#![allow(clippy::print_stdout, reason = "a tool for the terminal talks to the terminal")]

mod table;

use byname_e2e::invented::{Invented, Size, copy};
use byname_e2e::{AppCopy, Memory, Shop, button, story_in};
use serde_json::{Value, json};
use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use table::{Measured, Phase};
use tokio::time::sleep;

const WATCH: &str = include_str!("watch.js");
const PLAIN: &str = include_str!("plain.js");

/// What is waited for comes within this time, or never.
const PATIENCE: Duration = Duration::from_secs(200);

/// What the file is called, on the person's device and on the server.
const FILE: &str = "large.byname";

fn main() {
    let numbers: Vec<usize> = env::args().skip(1).map(|it| it.parse().expect("a number")).collect();
    let [people, entries, photos] = numbers[..] else {
        panic!("how many people, entries and photos?")
    };
    let size = Size { people, entries, photos };
    println!("Inventing a book: {people} people, {entries} entries, {photos} photos.");
    let file = copy(&Invented::new(size));
    let app = AppCopy::new();
    let setup = app.setup().at("exchange");
    fs::write(setup.folder.join(FILE), &file).expect("the folder is ours");
    println!("Bringing it into a new browser, and out again.");
    story_in(&setup, async |shop| {
        let measured = measure(shop, &file).await;
        println!("\n{}", measured.table(size, file.len()));
    });
}

async fn measure(shop: &mut Shop, file: &[u8]) -> Measured {
    let path = shop.file(FILE, file);
    shop.see(button("Choose a file")).await;
    shop.execute(WATCH, vec![]).await;
    let before = Memory::now(shop).await;

    shop.upload(button("Choose a file"), &path).await;
    let mut phases = Vec::new();
    if come(shop, &["review", "report"]).await == "review" {
        shop.tap(button("Merge")).await;
        come(shop, &["saved"]).await;
        phases.push(phase(shop, "file chosen → review", "chosen", "review").await);
        phases.push(phase(shop, "Merge → report", "merge", "report").await);
    } else {
        come(shop, &["saved"]).await;
        phases.push(phase(shop, "file chosen → report", "chosen", "report").await);
    }
    phases.push(phase(shop, "report → Saved", "report", "saved").await);
    let after_taking = Memory::now(shop).await;

    let made = make(shop).await;
    mark(shop, "made", made.at).await;
    phases.push(phase(shop, "copy asked for → file saved", "make", "made").await);
    let after_making = Memory::now(shop).await;
    let plain = plain(shop).await;
    Measured { phases, plain, made: made.bytes, memory: [before, after_taking, after_making] }
}

/// Waits for the first of these marks.
async fn come(shop: &mut Shop, names: &[&'static str]) -> &'static str {
    let start = Instant::now();
    loop {
        let marks = shop.execute("return window.bench.marks", vec![]).await;
        if let Some(name) = names.iter().find(|name| marks[**name].is_number()) {
            return name;
        }
        assert!(start.elapsed() < PATIENCE, "none of {names:?} came, only {marks}");
        sleep(Duration::from_millis(100)).await;
    }
}

/// How long it was from one mark to another, and the longest task of the page in between.
async fn phase(shop: &mut Shop, name: &'static str, from: &str, to: &str) -> Phase {
    const BETWEEN: &str = "const { marks, tasks } = window.bench;
        const [from, to] = [...arguments].map((name) => marks[name]);
        const inside = tasks.filter(([start, time]) => start < to && start + time > from);
        return [to - from, Math.max(0, ...inside.map(([, time]) => time))];";
    // The observer hears of a task only after its end.
    sleep(Duration::from_millis(300)).await;
    let answer = shop.execute(BETWEEN, vec![json!(from), json!(to)]).await;
    let number = |at: usize| answer[at].as_f64().expect("both marks are numbers");
    Phase { name, time: number(0), longest_task: number(1) }
}

async fn mark(shop: &mut Shop, name: &str, at: f64) {
    const MARK: &str = "window.bench.marks[arguments[0]] = arguments[1] - performance.timeOrigin";
    shop.execute(MARK, vec![json!(name), json!(at)]).await;
}

/// A file that the app made.
struct Made {
    /// When it was whole, in milliseconds since 1970.
    at: f64,
    bytes: usize,
}

/// Has a copy made, and waits until it is whole.
async fn make(shop: &mut Shop) -> Made {
    // The window that asks where a file is to go cannot be touched by any driver.
    shop.execute("delete window.showSaveFilePicker", vec![]).await;
    shop.tap(button("Make a copy")).await;
    let start = Instant::now();
    loop {
        let is_copy = |path: &PathBuf| path.extension().is_some_and(|it| it == "byname");
        if let Some(copy) = shop.saved_files().into_iter().find(is_copy) {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970");
            let bytes = fs::metadata(&copy).expect("the copy is there").len();
            let bytes = usize::try_from(bytes).expect("a file is smaller than memory");
            return Made { at: now.as_secs_f64() * 1_000.0, bytes };
        }
        assert!(start.elapsed() < PATIENCE, "no copy was saved");
        sleep(Duration::from_millis(5)).await;
    }
}

/// What the browser itself needs for the same text.
async fn plain(shop: &mut Shop) -> Value {
    shop.execute(PLAIN, vec![json!(format!("/{FILE}"))]).await;
    let start = Instant::now();
    loop {
        let plain = shop.execute("return window.bench.plain", vec![]).await;
        if !plain.is_null() {
            assert_eq!(plain["error"], Value::Null);
            return plain;
        }
        assert!(start.elapsed() < PATIENCE, "the browser does not finish");
        sleep(Duration::from_millis(100)).await;
    }
}
