//! Ten thousand people: they come in, the list goes to its end, and finding them is at once.

use crate::habits::{open_card, turn_to, vcard};
use byname_e2e::{
    Shop, any, button, engine, group, heading, link, list, saying, searchbox, starting, status,
    story,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const MANY: usize = 10_000;

/// More elements than this are never drawn at once.
const ELEMENTS: u64 = 1_500;

/// Names as a shop may have them, always the same ones: no two alike.
fn people() -> Vec<String> {
    const FIRST: [&str; 20] = [
        "Ada", "Bruno", "Céline", "Dmitri", "Elif", "Fatima", "Goran", "Hanna", "Igor", "Jana",
        "Kofi", "Lena", "Márta", "Nils", "Olga", "Pavel", "Rosa", "Søren", "Tomás", "Yuki",
    ];
    const LAST: [&str; 25] = [
        "Adler", "Brandt", "Castro", "Duarte", "Eriksen", "Farkas", "Gallo", "Horvat", "Ivanov",
        "Jansen", "Keller", "Lind", "Moreau", "Novak", "Oliveira", "Petrov", "Quist", "Rossi",
        "Silva", "Tanaka", "Urban", "Vogel", "Weber", "Yilmaz", "Ziegler",
    ];
    // A generator by Marsaglia ("Xorshift RNGs", 2003), seeded: the same crowd each time.
    let mut seed = 0x9e37_79b9_u32;
    let mut chance = move |most: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        seed as usize % most
    };
    let card = |at: usize| {
        let (first, last) = (FIRST[chance(FIRST.len())], LAST[chance(LAST.len())]);
        let phone = format!("TEL:+44 20 7946 {at:04}");
        let born =
            format!("BDAY:{:04}-{:02}-{:02}", 1930 + chance(75), 1 + chance(12), 1 + chance(28));
        vcard(&format!("{first} {last} {at:05}"), &[&phone, &born, "NOTE:Comes on market days"])
    };
    (0..MANY).map(card).collect()
}

#[test]
fn ten_thousand_people_scroll_and_are_found() {
    story(async |shop| {
        a_crowd_comes_in(shop).await;
        to_the_end(shop).await;
        on_the_wall(shop).await;
        open_card(shop, "00777", &names()[777]).await;
        keystrokes(shop).await;
        let start = Instant::now();
        shop.restart_browser().await;
        shop.see(searchbox("Find or add")).await;
        println!("{}: the book of {MANY} opened within {:?}", engine(), start.elapsed());
        turn_to(shop, "People").await;
        shop.see(status(saying("10,000 people"))).await;
    });
}

/// Brings in ten thousand people.
pub async fn a_crowd_comes_in(shop: &mut Shop) {
    let file = shop.file("crowd.vcf", people().concat());
    let start = Instant::now();
    turn_to(shop, "Exchange").await;
    shop.upload(button("Choose a file"), &file).await;
    until(shop, "10,000 new, 0 already here").await;
    println!("{}: {MANY} people were read within {:?}", engine(), start.elapsed());
    shop.tap(button("Import")).await;
    until(shop, "10,000 new, 0 changed").await;
    println!("{}: {MANY} people came in within {:?}", engine(), start.elapsed());
}

/// The names on the cards.
fn names() -> Vec<String> {
    let name =
        |card: &String| card.lines().find_map(|line| Some(line.strip_prefix("FN:")?.to_owned()));
    people().iter().filter_map(name).collect()
}

/// Waits for a report longer than for anything else: a crowd takes a while on a busy machine.
async fn until(shop: &mut Shop, report: &str) {
    let start = Instant::now();
    while shop.all(&status(saying(report))).await.is_empty() {
        assert!(start.elapsed() < Duration::from_secs(120), "“{report}” does not come");
    }
}

async fn few_elements(shop: &mut Shop) {
    let count = shop.execute("return document.querySelectorAll('*').length", vec![]).await;
    let count = count.as_u64().expect("it is a number");
    assert!(count < ELEMENTS, "{count} elements are drawn");
}

/// The first and the last of all in the order of the alphabet. (Neither has an accent.)
async fn both_ends(shop: &mut Shop) {
    let (first, last) = (names().into_iter().min(), names().into_iter().max());
    let row = |name: Option<String>| {
        link(starting(&name.expect("there are many"))).within(list("People"))
    };
    shop.see_in_sight(row(first)).await;
    few_elements(shop).await;
    shop.scroll(list("People"), 9_999_999).await;
    shop.see_in_sight(row(last)).await;
    few_elements(shop).await;
}

async fn to_the_end(shop: &mut Shop) {
    turn_to(shop, "People").await;
    shop.see(status(saying("10,000 people"))).await;
    both_ends(shop).await;
    shop.scroll(list("People"), -300_000).await;
    shop.see(link(any()).within(list("People"))).await;
    few_elements(shop).await;
}

async fn on_the_wall(shop: &mut Shop) {
    shop.tap(button("Faces").within(group("View"))).await;
    both_ends(shop).await;
    shop.tap(button("List").within(group("View"))).await;
}

/// Types words letter by letter inside of the page and measures each: milliseconds from the event
/// until options stand in the page, and until the frame with them is drawn.
const KEYSTROKES: &str = r#"
    const [box, words, done] = arguments;
    const frame = () => new Promise(requestAnimationFrame);
    const shown = () => document.querySelector('[role="option"]') !== null;
    const type = (text) => {
        box.value = text;
        box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    const letter = async (text) => {
        // From an empty box, so that nothing on the page is from the letter before.
        type("");
        while (shown()) await frame();
        const start = performance.now();
        type(text);
        await null;
        while (!shown()) {
            if (performance.now() - start > 5000) throw new Error(`nobody found by ${text}`);
            await frame();
        }
        const there = performance.now() - start;
        await frame();
        await new Promise((next) => setTimeout(next));
        return [text, there, performance.now() - start];
    };
    (async () => {
        const measured = [];
        for (const word of words) {
            for (let end = 1; end <= word.length; end++) measured.push(await letter(word.slice(0, end)));
        }
        type("");
        return measured;
    })().then(done, (error) => done(String(error)));"#;

async fn keystrokes(shop: &mut Shop) {
    turn_to(shop, "Today").await;
    let words = ["marta novak", "soren", "yilmas", "ziegler rosa", "market", "kofi 00", "0077"];
    let field = shop.argument(searchbox("Find or add")).await;
    let measured = shop.execute_async(KEYSTROKES, vec![field, json!(words)]).await;
    let measured = measured.as_array().unwrap_or_else(|| panic!("{measured}"));
    let column = |at: usize| {
        let mut times: Vec<f64> = measured.iter().filter_map(|it| it[at].as_f64()).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    for (at, what) in [(1, "in the page"), (2, "drawn")] {
        let times = column(at);
        let part = |percent: usize| times[(times.len() - 1) * percent / 100];
        println!(
            "{}: first results of a keystroke {what}: p50 {:.0} ms, p95 {:.0} ms, worst {:.0} ms, of {}",
            engine(),
            part(50),
            part(95),
            part(100),
            times.len(),
        );
    }
    // Only what the app itself takes is held to: drawing is up to the machine, and a machine that
    // runs tests has no graphics card and much else to do.
    let slow = column(1).into_iter().filter(|it| *it > 1_000.0).count();
    assert!(slow * 20 < measured.len(), "finding is slow: {measured:?}");
    let slowest = measured
        .iter()
        .max_by(|a, b| a[1].as_f64().partial_cmp(&b[1].as_f64()).expect("times are numbers"));
    println!("{}: slowest {}", engine(), slowest.unwrap_or(&Value::Null));
    shop.see(heading(any())).await;
}
