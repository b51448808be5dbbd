//! One turn of one page with its book: start, and everything that is done at the counter.

use crate::bytes::weigh;
use crate::coming::bring_in;
use crate::figures::Figures;
use crate::machine::Machine;
use crate::page::{come, deed, times};
use crate::reckon::percentile;
use crate::subject::Subject;
use byname_e2e::invented::LookedFor;
use byname_e2e::{Engine, Memory, Setup, Shop, story_in};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::time::sleep;

/// A script may not take longer than half a minute, so so many are asked at a time.
const AT_ONCE: usize = 8;

/// So often she comes back to Today.
const DAYS: usize = 11;

/// So many cards are opened, notes written and visits stamped.
const CARDS: usize = 20;

/// So many frames are scrolled, and so far each.
const FRAMES: usize = 300;
const PIXELS: i32 = 160;

/// A frame that takes longer than this missed the next one; one that is due takes 16.7 ms.
const LATE: f64 = 25.0;

/// A book that is measured.
pub struct Book<'a> {
    /// How many are in it.
    pub people: usize,
    /// Whom to look for.
    pub asked: &'a LookedFor,
    /// What is to be measured.
    pub measures: &'a [String],
    /// The book as a file, where the browser has not kept it from before.
    pub file: Option<&'a (&'static str, Vec<u8>)>,
}

/// A turn: where its figures go, and of whom they are.
struct Turn<'a> {
    figures: &'a mut Figures,
    book: &'a Book<'a>,
    subject: Subject,
}

/// What else is told of a turn.
pub struct Told {
    /// Where it was measured.
    pub machine: Machine,
    /// The heaviest files of the page.
    pub heaviest: Vec<String>,
}

/// Takes one turn.
pub fn run(figures: &mut Figures, setup: &Setup, subject: Subject, book: &Book<'_>) -> Told {
    let mut told = None;
    let mut turn = Turn { figures, book, subject };
    story_in(setup, async |shop| {
        let machine = Machine::of(shop);
        let heaviest = turn.start(shop, setup).await;
        turn.counter(shop).await;
        if turn.wants("start") && turn.book.file.is_none() {
            shop.restart_browser().await;
            let marks = usable(shop).await;
            turn.add("new browser, usable", marks["usable"].as_f64());
        }
        told = Some(Told { machine, heaviest });
    });
    told.expect("it was told to the end")
}

/// Waits until the page can be used.
async fn usable(shop: &mut Shop) -> Value {
    come(shop, "return window.bench.marks.usable ? window.bench.marks : null").await
}

impl Turn<'_> {
    fn wants(&self, measure: &str) -> bool {
        self.book.measures.iter().any(|it| it == measure)
    }

    fn add(&mut self, row: &str, figure: Option<f64>) {
        self.figures.add(self.book.people, row, self.subject, figure);
    }

    fn add_percentiles(&mut self, row: &str, percents: &[usize], figures: &[f64]) {
        for percent in percents {
            self.add(&format!("{row}, p{percent}"), percentile(figures, *percent));
        }
    }

    /// The page was opened with nothing of it on the device; then again, and once more when it is.
    async fn start(&mut self, shop: &mut Shop, setup: &Setup) -> Vec<String> {
        if let Some((name, bytes)) = self.book.file {
            bring_in(shop, self.subject, name, bytes).await;
            shop.go("").await;
        }
        let cold = usable(shop).await;
        let mut heaviest = Vec::new();
        if self.wants("bytes") {
            let fetched = shop.execute("return window.bench.fetched", vec![]).await;
            let paths = fetched.as_array().into_iter().flatten();
            let paths: Vec<String> = paths.filter_map(Value::as_str).map(str::to_owned).collect();
            heaviest = weigh(self.figures, self.subject, &setup.folder, &paths);
        }
        if self.wants("start") {
            if self.book.file.is_none() {
                self.add("cold start, usable", cold["usable"].as_f64());
                self.add("cold start, first paint", cold["first"].as_f64());
            }
            self.warm(shop).await;
        }
        deed(shop, "clear", vec![]).await;
        heaviest
    }

    async fn warm(&mut self, shop: &mut Shop) {
        const INSTALLED: &str = "return navigator.serviceWorker?.controller ? true : null";
        come(shop, INSTALLED).await;
        // A browser keeps what it has compiled some time after it has run.
        for _ in 0..2 {
            sleep(Duration::from_secs(2)).await;
            shop.go("").await;
            usable(shop).await;
        }
        sleep(Duration::from_secs(2)).await;
        shop.go("").await;
        let warm = usable(shop).await;
        self.add("warm start, usable", warm["usable"].as_f64());
        self.add("warm start, first paint", warm["first"].as_f64());
        let opened = warm["usable"].as_f64().zip(warm["asked"].as_f64());
        self.add("the book opens, warm", opened.map(|(usable, asked)| usable - asked));
    }

    async fn counter(&mut self, shop: &mut Shop) {
        if self.wants("memory") {
            self.memory(shop).await;
        }
        if self.wants("keys") {
            self.keys(shop).await;
        }
        if self.wants("today") {
            let days = deed(shop, "days", vec![json!(DAYS)]).await;
            self.add("Today the first time, done", days[0]["work"].as_f64());
            self.add("Today the first time, painted", days[0]["painted"].as_f64());
            let again = Value::from_iter(days.as_array().into_iter().flatten().skip(1).cloned());
            self.add_percentiles("Today, done", &[50], &times(&again, "work"));
            self.add_percentiles("Today, painted", &[50], &times(&again, "painted"));
        }
        if self.wants("card") {
            self.cards(shop).await;
        }
        if self.wants("scroll") {
            self.scrolls(shop).await;
        }
    }

    async fn memory(&mut self, shop: &mut Shop) {
        const PROGRAM: &str = "return window.bench.memory?.buffer.byteLength ?? null";
        let program = shop.execute(PROGRAM, vec![]).await.as_f64();
        self.add("memory, program", program.map(|it| it / 1e6));
        let nodes = deed(shop, "nodes", vec![]).await;
        self.add("nodes at rest", nodes.as_f64());
        if shop.engine() == Engine::Chromium {
            for _ in 0..3 {
                shop.devtools("HeapProfiler.collectGarbage", json!({})).await;
            }
            let memory = Memory::now(shop).await;
            self.add("memory, process", memory.process.map(megabytes));
            self.add("memory, scripts", memory.heap.map(megabytes));
        }
    }

    async fn keys(&mut self, shop: &mut Shop) {
        let [mut first, mut further] = [Value::Array(vec![]), Value::Array(vec![])];
        let asked = self.book.asked;
        for queries in asked.plain.chunks(AT_ONCE) {
            let mut typed = deed(shop, "keys", vec![json!(queries)]).await;
            append(&mut first, typed["first"].take());
            append(&mut further, typed["further"].take());
        }
        for (row, answers) in [("first letter", &first), ("further letter", &further)] {
            let (done, painted) = (times(answers, "work"), times(answers, "painted"));
            let percents: &[usize] = if row == "first letter" { &[50, 95] } else { &[50, 95, 99] };
            self.add_percentiles(&format!("{row}, done"), percents, &done);
            self.add_percentiles(&format!("{row}, painted"), &[50, 95, 99], &painted);
        }
        for (row, asked, percents) in [
            ("a typo", &asked.typos, &[50, 95][..]),
            ("no accents", &asked.without_accents, &[50][..]),
        ] {
            let mut answers = Value::Array(vec![]);
            for some in asked.chunks(AT_ONCE) {
                append(&mut answers, deed(shop, "find", vec![json!(some)]).await);
            }
            self.add_percentiles(&format!("{row}, done"), percents, &times(&answers, "work"));
            let found = answers.as_array().into_iter().flatten().filter(|it| it["found"] == true);
            let found = u32::try_from(found.count()).expect("there are twenty");
            self.add(&format!("{row}, found of 20"), Some(f64::from(found)));
        }
    }

    async fn cards(&mut self, shop: &mut Shop) {
        let mut opened = Value::Array(vec![]);
        // What all three find: the usual index knows words by their beginning alone.
        let is_plain = |it: &&String| it.chars().all(|it| it.is_ascii_alphabetic());
        let asked: Vec<&String> =
            self.book.asked.plain.iter().filter(is_plain).take(CARDS).collect();
        for queries in asked.chunks(AT_ONCE) {
            append(&mut opened, deed(shop, "cards", vec![json!(queries)]).await);
        }
        self.add_percentiles("card, done", &[50], &times(&opened, "work"));
        self.add_percentiles("card, painted", &[50, 95], &times(&opened, "painted"));
        let notes: Vec<String> =
            (0..CARDS).map(|it| format!("asked for rye bread, {it}")).collect();
        let mut saved = Value::Array(vec![]);
        for some in notes.chunks(AT_ONCE) {
            append(&mut saved, deed(shop, "notes", vec![json!(some)]).await);
        }
        self.add_percentiles("note saved", &[50, 95], &times(&saved, "saved"));
        let mut visits = Value::Array(vec![]);
        for _ in 0..CARDS.div_ceil(AT_ONCE) {
            append(&mut visits, deed(shop, "visits", vec![json!(AT_ONCE)]).await);
        }
        self.add_percentiles("was here, done", &[50], &times(&visits, "work"));
        self.add_percentiles("was here, painted", &[50, 95], &times(&visits, "painted"));
    }

    async fn scrolls(&mut self, shop: &mut Shop) {
        let opened = deed(shop, "turn", vec![json!("People")]).await;
        self.add("list opens, painted", opened["painted"].as_f64());
        for drawn in ["list", "faces"] {
            if drawn == "faces" {
                deed(shop, "press", vec![json!("Faces")]).await;
            }
            let answer = deed(shop, "scroll", vec![json!(FRAMES), json!(PIXELS)]).await;
            let went = answer["went"].as_f64();
            assert!(went.is_some_and(|it| it > 0.0), "the {drawn} did not scroll: {answer}");
            let times = answer["times"].as_array().into_iter().flatten().filter_map(Value::as_f64);
            let times: Vec<f64> = times.collect();
            let late = u32::try_from(times.iter().filter(|it| **it > LATE).count());
            let late = f64::from(late.expect("there are few frames")) * 1_000.0;
            let frames = f64::from(u32::try_from(times.len()).expect("there are few frames"));
            self.add(&format!("{drawn}, late frames of 1000"), Some(late / frames));
            self.add(&format!("{drawn}, longest frame"), times.iter().copied().reduce(f64::max));
            self.add(&format!("{drawn}, nodes"), answer["nodes"].as_f64());
        }
    }
}

fn append(to: &mut Value, more: Value) {
    if let (Value::Array(to), Value::Array(more)) = (to, more) {
        to.extend(more);
    }
}

#[allow(clippy::cast_precision_loss, reason = "no process has 2^52 kilobytes")]
fn megabytes(kilobytes: u64) -> f64 {
    kilobytes as f64 * 1_024.0 / 1e6
}
