//! A long working day: many edits and many pages, and what they leave behind in memory. In the ordinary
//! run it is short; `cargo xtask test soak` tells it at length.

use std::env;

use byname_e2e::{AppCopy, Engine, Shop, engine, story_in};
use serde_json::{Value, json};

use crate::habits::{bring_in, see_saved, turn_to, vcard};

/// So many people are in the book.
const PEOPLE: usize = 200;

/// It is measured so often; what is used may grow until the middle.
const ROUNDS: usize = 10;

/// What the second half of the day may add: to the heap of the page, in bytes.
const MORE_HEAP: f64 = 1_500_000.0;
/// Nodes of the page.
const MORE_NODES: f64 = 200.0;
/// Pages of 64 KiB of the program's memory.
const MORE_PAGES: f64 = 40.0;

fn told(name: &str, usual: usize) -> usize {
    env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(usual)
}

/// Lets a script see how large the program's memory is.
const WATCH: &str = "for (const way of ['instantiate', 'instantiateStreaming']) {
        const good = WebAssembly[way];
        WebAssembly[way] = async (...given) => {
            const made = await good.apply(WebAssembly, given);
            const memory = (made.instance ?? made).exports.memory;
            if (memory) window.memoryOfApp = memory;
            return made;
        };
    }";

/// Somebody who corrects cards, and somebody who turns pages: both go on as soon as the page has done
/// what they asked for.
const HANDS: &str = "const until = async (is) => {
        for (let tries = 0; tries < 2000; tries += 1) {
            const found = is();
            if (found) return found;
            await new Promise((then) => setTimeout(then, 0));
        }
        throw new Error(`${is} never came, at ${location.pathname}`);
    };
    const named = (tag, text) => [...document.querySelectorAll(tag)].find((it) =>
        it.textContent.trim() === text);
    const field = (text) => named('main label', text)?.control;
    window.correct = async (from, to) => {
        for (let number = from; number < to; number += 1) {
            (await until(() => named('main button', 'Edit'))).click();
            const called = await until(() => field('Called'));
            called.value = `Number ${number}`;
            called.dispatchEvent(new Event('input', { bubbles: true }));
            (await until(() => named('main button', 'Save'))).click();
            await until(() => named('h1', `Number ${number}`));
        }
    };
    window.turn = async (from, to) => {
        const pages = ['Today', 'People', 'Exchange', 'Settings'];
        for (let number = from; number < to; number += 1) {
            // Of more than 200 new addresses in ten seconds Chromium takes no notice any more.
            await new Promise((then) => setTimeout(then, 50));
            if (number % 8 === 7) {
                (await until(() => named('nav a', 'People'))).click();
                const people = () => [...document.querySelectorAll('main a[href*=\"/people/\"]')];
                const all = await until(() => people().length > 5 && people());
                const one = all[number % all.length];
                one.click();
                await until(() => location.pathname === new URL(one.href).pathname
                    && named('main button', 'Save note'));
            } else {
                const page = pages[number % 4];
                (await until(() => named('nav a', page))).click();
                await until(() => named('nav a[aria-current=page]', page) && document.title.includes(page));
            }
        }
    };";

/// What is in use once the garbage is gone.
#[derive(Clone, Copy, Debug)]
struct Used {
    heap: f64,
    nodes: f64,
    pages: f64,
}

async fn used(shop: &mut Shop) -> Used {
    for _ in 0..3 {
        shop.devtools("HeapProfiler.collectGarbage", json!({})).await;
    }
    let told = shop.devtools("Performance.getMetrics", json!({})).await;
    let metric = |name: &str| {
        let all = told["metrics"].as_array().into_iter().flatten();
        let found = all.filter(|it| it["name"] == name).find_map(|it| it["value"].as_f64());
        found.unwrap_or_else(|| panic!("{name} is not told"))
    };
    let pages = shop.execute("return memoryOfApp.buffer.byteLength / 65536", vec![]).await;
    let pages = pages.as_f64().expect("the memory has a size");
    Used { heap: metric("JSHeapUsedSize"), nodes: metric("Nodes"), pages }
}

/// Has the hands do something so many times, some at a time: a script may not take too long.
async fn work(shop: &mut Shop, what: &str, from: usize, to: usize) {
    let script = format!(
        "{what}(arguments[0], arguments[1]).then(() => arguments[2](''), \
         (error) => arguments[2](String(error)))"
    );
    let mut at = from;
    while at < to {
        let end = to.min(at + 50);
        let said = shop.execute_async(&script, vec![json!(at), json!(end)]).await;
        assert_eq!(said, Value::from(""), "{what} {at}");
        at = end;
    }
}

#[test]
fn a_long_day_leaves_nothing_behind_in_memory() {
    if engine() != Engine::Chromium {
        return;
    }
    let (edits, turns) = (told("BYNAME_SOAK_EDITS", 200), told("BYNAME_SOAK_PAGES", 60));
    story_in(&AppCopy::with_script(WATCH).setup(), async |shop| {
        let cards: Vec<String> = (0..PEOPLE)
            .map(|it| vcard(&format!("Person Number{it}"), &["TEL:0761 555 12"]))
            .collect();
        bring_in(shop, &cards).await;
        shop.devtools("Performance.enable", json!({})).await;
        shop.execute(HANDS, vec![]).await;
        let mut day = Vec::new();
        for round in 0..ROUNDS {
            // It begins and ends where it began, so that the same is on the screen.
            work(shop, "turn", turns * round / ROUNDS, turns * (round + 1) / ROUNDS).await;
            work(shop, "turn", 7, 8).await;
            work(shop, "correct", edits * round / ROUNDS, edits * (round + 1) / ROUNDS).await;
            see_saved(shop).await;
            turn_to(shop, "Settings").await;
            let now = used(shop).await;
            println!(
                "after {} edits and {} pages: {:.1} MB of heap, {} nodes, {} pages of memory",
                edits * (round + 1) / ROUNDS,
                turns * (round + 1) / ROUNDS,
                now.heap / 1e6,
                now.nodes,
                now.pages,
            );
            day.push(now);
        }
        let (noon, evening) = (day[ROUNDS / 2 - 1], day[ROUNDS - 1]);
        let more = |of: fn(&Used) -> f64| of(&evening) - of(&noon);
        assert!(more(|it| it.heap) < MORE_HEAP, "the heap of the page grows: {day:?}");
        assert!(more(|it| it.nodes) < MORE_NODES, "nodes are left behind: {day:?}");
        assert!(more(|it| it.pages) < MORE_PAGES, "the program's memory grows: {day:?}");
        shop.see_quiet_console().await;
    });
}
