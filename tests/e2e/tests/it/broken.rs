//! An app that breaks, at whatever step: a page that says so at once, nothing touched after it, the
//! book whole; what can be copied for whoever looks into it, and the book as it lies.

use crate::copies::merge_in;
use crate::habits::{add, open_card, see_entry, see_saved, write_note};
use byname_e2e::{
    AppCopy, Engine, Setup, Shop, button, heading, link, list, listitem, role, saying, searchbox,
    status, story, story_in,
};
use serde_json::json;

/// Notes when the app broke, when the page that says so was on the screen, and every call to the
/// store after it.
const WATCH: &str = "window.asked = [];
    const spied = [
        [IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear']],
        [IDBDatabase.prototype, ['transaction']],
        [IDBFactory.prototype, ['open']],
    ];
    for (const [whose, ways] of spied)
        for (const way of ways) {
            const good = whose[way];
            whose[way] = function (...given) {
                if (window.brokeAt !== undefined) window.asked.push(way);
                return good.apply(this, given);
            };
        }
    const complain = console.error;
    console.error = (...given) => {
        window.brokeAt ??= performance.now();
        complain.apply(console, given);
    };
    new MutationObserver(() => requestAnimationFrame(() => {
        window.shownAt ??= performance.now();
    })).observe(document.getElementById('failure'), { attributes: true });";

/// The browser lets the app down in the middle of drawing, which the framework takes as its end.
const LET_DOWN: &str = "for (const way of ['createElement', 'createTextNode', 'importNode'])
        Document.prototype[way] = () => { throw new Error('let down') };
    Node.prototype.cloneNode = () => { throw new Error('let down') };";

/// Whether the app broke, or has done what it was told and said that it is saved.
const ENDED: &str = "const failure = document.getElementById('failure');
    if (!failure.hidden) return window.shownAt === undefined ? null : 'broken';
    const state = document.querySelector('output.saving')?.dataset.state;
    return state === 'saved' && performance.now() - window.tappedAt > 300 ? 'saved' : null;";

/// As many steps as there are from a tap to what was done being kept and shown, and more.
const MOST_STEPS: u32 = 400;

#[test]
fn an_app_that_breaks_at_any_step_says_so_at_once_and_loses_nothing() {
    let copy = AppCopy::of(Setup::brittle());
    copy.change("boot.js", |boot| format!("{WATCH};\n{boot}"));
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        let (mut tried, mut slowest) = (0, 0.0_f64);
        let mut visits = 0;
        let mut step = 1;
        loop {
            assert!(step < MOST_STEPS, "a tap never ends");
            let told = format!("bynameBreakAt({step}); window.tappedAt = performance.now()");
            shop.execute(&told, vec![]).await;
            shop.tap(button("Was here")).await;
            shop.until(ENDED, |it| !it.is_null()).await;
            if shop.execute(ENDED, vec![]).await == json!("saved") {
                break;
            }
            slowest = slowest.max(see_it_said(shop).await);
            shop.tap(button("Reload")).await;
            shop.see(heading("Ada Ash")).await;
            let now = shop.all(&listitem(saying("Was here")).within(list("Timeline"))).await.len();
            assert!(now == visits || now == visits + 1, "{visits} visits became {now}");
            visits = now;
            tried += 1;
            // Every step of deciding and keeping; of the drawing that follows, some.
            step += if step < 12 { 1 } else { 3 };
        }
        println!("broken at {tried} steps; the slowest page that said so took {slowest:.0} ms");
        assert!(tried >= 12, "only {tried} steps from a tap to its end");
        // WebKitGTK draws into a screen of memory here, and is not what anybody has.
        let most = if shop.engine() == Engine::WebKit { 5_000.0 } else { 200.0 };
        assert!(slowest <= most, "it took {slowest} ms");
    });
}

/// Sees the page that says so, and gives the milliseconds that it took.
async fn see_it_said(shop: &mut Shop) -> f64 {
    shop.see(heading("Something broke. Your data is safe.")).await;
    let told = shop.execute("return [shownAt - brokeAt, asked]", vec![]).await;
    assert_eq!(told[1], json!([]), "the store was touched after it broke");
    told[0].as_f64().expect("both moments are known")
}

#[test]
fn a_program_that_the_browser_stops_is_called_broken_too() {
    // As the browser tells it when memory is at an end.
    let copy = AppCopy::with_script(
        "window.stop = () => setTimeout(() => {
            throw new WebAssembly.RuntimeError('out of memory');
        })",
    );
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        see_saved(shop).await;
        shop.execute("stop()", vec![]).await;
        shop.see(heading("Something broke. Your data is safe.")).await;
        shop.see_no(searchbox("Find or add")).await;
        shop.tap(button("Reload")).await;
        shop.see(heading("Ada Ash")).await;
    });
}

#[test]
fn what_is_copied_about_a_failure_tells_nothing_of_anybody() {
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "likes oat milk").await;
        see_saved(shop).await;
        let person = shop.path().await.rsplit('/').next().unwrap_or_default().to_owned();
        let clipboard = "Object.defineProperty(navigator, 'clipboard', { value: {
            writeText: async (text) => { window.copied = text; } } })";
        shop.execute(clipboard, vec![]).await;
        shop.execute("for (let it = 0; it < 300; it += 1) bynameNote('many')", vec![]).await;
        shop.tap(button("Was here")).await;
        see_saved(shop).await;
        shop.execute(LET_DOWN, vec![]).await;
        shop.tap(link("All people")).await;
        shop.see(heading("Something broke. Your data is safe.")).await;
        shop.tap(button("Copy diagnostics")).await;
        shop.see(status(saying("Copied. There are no names and no notes in it."))).await;
        let copied = shop.execute("return window.copied", vec![]).await;
        let copied = copied.as_str().expect("something was copied").to_owned();
        for told in ["build ", "done Visit", "kept bytes", "broke at "] {
            assert!(copied.contains(told), "{told} is not in\n{copied}");
        }
        // The head of it, and the latest two hundred.
        assert!(copied.lines().count() <= 4 + 200, "{copied}");
        for private in ["Ada", "Ash", "oat", person.as_str()] {
            assert!(!copied.contains(private), "{private} is in\n{copied}");
        }
    });
}

#[test]
fn the_book_of_a_broken_app_is_rescued_and_taken_in_by_another() {
    let mut rescued = Vec::new();
    story(async |shop| {
        let card = crate::habits::vcard("Bo Cedar", &["TEL:+44 20 7946 0001"]);
        crate::habits::bring_in(shop, &[card]).await;
        crate::habits::turn_to(shop, "Today").await;
        add(shop, "Ada Ash").await;
        write_note(shop, "sails on Sunday").await;
        see_saved(shop).await;
        shop.execute("bynameBroke(new Error('for good'))", vec![]).await;
        // The page that says so needs nobody but the browser, not even the network.
        shop.go_offline();
        shop.tap(button("Download the book as it lies")).await;
        shop.see(role("alertdialog", saying("The file is ready"))).await;
        rescued = shop.hand_over(".byname").await;
        shop.go_online();
    });
    story(async |shop| {
        merge_in(shop, &rescued, "3 new, 0 changed").await;
        open_card(shop, "ad", "Ada Ash").await;
        see_entry(shop, "sails on Sunday").await;
        open_card(shop, "0001", "Bo Cedar").await;
        // The same once more changes nothing.
        crate::copies::choose_copy(shop, &rescued).await;
        shop.see(status(saying("There is nothing new in this copy."))).await;
    });
}

#[test]
fn where_there_is_no_book_none_is_rescued_and_none_is_made() {
    let copy = AppCopy::new();
    let program = copy.program();
    std::fs::write(&program, b"no program").expect("the file is ours");
    story_in(&copy.setup(), async |shop| {
        shop.see(heading("Something broke. Your data is safe.")).await;
        shop.tap(button("Download the book as it lies")).await;
        shop.see(role("alertdialog", saying("There is no book in this browser."))).await;
        let made = "const told = arguments[0];
            indexedDB.databases().then((all) => told(all.map((it) => it.name)))";
        assert_eq!(shop.execute_async(made, vec![]).await, json!([]));
    });
}
