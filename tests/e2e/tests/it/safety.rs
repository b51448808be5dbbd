//! Safe: nothing forbidden on any page, no stranger asked for anything, markup stays text, and a
//! failure shows a page that says so.

use crate::habits::{add, bring_in, open_card, see_entry, see_saved, turn_to, vcard, write_note};
use byname_e2e::{
    AppCopy, Shop, button, group, heading, image, link, list, listitem, option, role, saying,
    searchbox, starting, status, story, story_in, textbox,
};
use serde_json::{Value, json};
use std::fs;

/// Notes whatever goes wrong unseen, in every engine; only Chromium would tell by itself.
const EAVESDROP: &str = "window.overheard = [];
    addEventListener('securitypolicyviolation', (it) =>
        overheard.push(`forbidden: ${it.violatedDirective} ${it.blockedURI} ${it.sample}`));
    addEventListener('error', (it) => overheard.push(`error: ${it.message}`), true);
    addEventListener('unhandledrejection', (it) => overheard.push(`rejected: ${it.reason}`));";

/// Holds that nothing went wrong unseen since the page was loaded.
async fn see_nothing_wrong(shop: &mut Shop) {
    let overheard = shop.execute("return window.overheard", vec![]).await;
    assert_eq!(overheard, json!([]));
    shop.see_quiet_console().await;
}

#[test]
fn no_page_does_what_the_policy_forbids_or_asks_a_stranger() {
    let copy = AppCopy::with_script(EAVESDROP);
    story_in(&copy.setup(), async |shop| {
        let friends = ["Ada Ash", "Bo Cedar"].map(|name| vcard(name, &["BDAY:1961-04-17"]));
        bring_in(shop, &friends).await;
        open_card(shop, "bo", "Bo Cedar").await;
        shop.tap(button("Was here")).await;
        write_note(shop, "sails on Sunday").await;
        shop.tap(button("Edit entry")).await;
        shop.tap(button("Add a date")).await;
        shop.tap(button("Edit")).await;
        for more in ["Add phone", "Add mail", "Add link", "Add address"] {
            shop.tap(button(more)).await;
        }
        shop.type_into(textbox("Phone"), "none").await;
        shop.tap(button("Save").within(role("form", "Edit card"))).await;
        turn_to(shop, "People").await;
        shop.tap(button("Faces").within(group("View"))).await;
        shop.see(link(starting("Ada Ash")).within(list("People"))).await;
        for look in ["Dark", "Stall (sunlight)", "Light"] {
            turn_to(shop, "Settings").await;
            shop.tap(button(look)).await;
        }
        see_nothing_wrong(shop).await;
        see_no_stranger(shop).await;
        let card = format!("people/{}", "01a200ba-f26c-73d7-83bc-dc11694dca1b");
        for path in ["", "people", card.as_str(), "exchange", "settings", "cellar"] {
            shop.go(path).await;
            shop.see(heading(byname_e2e::any())).await;
            see_nothing_wrong(shop).await;
            see_no_stranger(shop).await;
        }
    });
}

/// Holds that everything that was loaded came from where the app came from.
async fn see_no_stranger(shop: &mut Shop) {
    const LOADED: &str = "return [location.origin,
        performance.getEntriesByType('resource').map((it) => it.name)]";
    let answer = shop.execute(LOADED, vec![]).await;
    let origin = answer[0].as_str().expect("a page has an origin").to_owned();
    let loaded: Vec<&str> =
        answer[1].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(loaded.iter().any(|name| name.ends_with(".wasm")), "{loaded:?}");
    for name in loaded {
        assert!(name.starts_with(&origin), "{name} was loaded from elsewhere");
    }
}

#[test]
fn the_policy_holds_where_the_browser_knows_it() {
    let copy = AppCopy::with_script(EAVESDROP);
    story_in(&copy.setup(), async |shop| {
        shop.see(heading("Welcome to your customer book")).await;
        const FORBIDDEN: &str = "const image = document.createElement('img');
            // An engine with Trusted Types does not even take it.
            try { image.setAttribute('onerror', 'window.broken = true'); } catch {}
            image.src = 'data:image/png,nothing';
            document.body.append(image);
            addEventListener('securitypolicyviolation', (it) => {
                if (it.violatedDirective === 'connect-src') arguments[0](overheard.join(' '));
            });
            fetch('http://127.0.0.2:9/').catch(() => {});";
        let told = shop.execute_async(FORBIDDEN, vec![]).await;
        let told = told.as_str().expect("it is a text");
        assert!(told.contains("forbidden: connect-src"), "{told}");
        assert_eq!(shop.execute("return window.broken ?? null", vec![]).await, Value::Null);
    });
}

#[test]
fn markup_in_names_and_notes_stays_text() {
    let name = "<img src=x onerror=alert(1)>";
    let note = "</p><script>alert(1)</script><b style=\"color:red\">bold</b> &amp; {{x}}";
    let copy = AppCopy::with_script(EAVESDROP);
    story_in(&copy.setup(), async |shop| {
        add(shop, name).await;
        write_note(shop, note).await;
        shop.tap(button("Likes").within(group("Kind of note"))).await;
        write_note(shop, "<i>oat milk</i>").await;
        shop.see(role("definition", saying("<i>oat milk</i>"))).await;
        shop.tap(button("Was here")).await;
        shop.see(status(saying(&format!("{name} was here")))).await;
        turn_to(shop, "People").await;
        shop.see(listitem(saying(name)).within(list("People"))).await;
        shop.type_into(searchbox("Find or add"), "alert").await;
        shop.see(option(starting(name))).await;
        see_saved(shop).await;
        shop.reload().await;
        shop.tap(link(starting(name)).within(list("People"))).await;
        shop.see(heading(name)).await;
        see_entry(shop, note).await;
        see_nothing_wrong(shop).await;
        let made = "return document.querySelectorAll('img, b, i, main script').length";
        assert_eq!(shop.execute(made, vec![]).await, 0);
    });
}

/// The page that is shown when nothing else can be.
async fn see_the_failure_page(shop: &mut Shop) {
    shop.see(heading("Something broke. Your data is safe.")).await;
    shop.see_in_sight(button("Reload")).await;
    shop.see_focus(button("Reload")).await;
    // Nothing of the app can be reached any more.
    shop.see_no(searchbox("Find or add")).await;
    shop.see_no(link("Today")).await;
}

#[test]
fn an_app_that_is_cut_short_says_that_something_broke() {
    let copy = AppCopy::new();
    let program = copy.program();
    let whole = fs::read(&program).expect("the file is ours");
    fs::write(&program, &whole[..whole.len() / 2]).expect("the file is ours");
    story_in(&copy.setup(), async |shop| {
        see_the_failure_page(shop).await;
        // As soon as it is whole again, a reload is enough.
        fs::write(&program, &whole).expect("the file is ours");
        shop.tap(button("Reload")).await;
        shop.see(heading("Welcome to your customer book")).await;
    });
}

#[test]
fn parts_of_two_versions_are_not_started() {
    let copy = AppCopy::new();
    let program = copy.program();
    let name = program.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let other = "app-0123456789abcdef_bg.wasm";
    fs::copy(&program, program.with_file_name(other)).expect("the file is ours");
    copy.change("index.html", |page| page.replace(&name, other));
    story_in(&copy.setup(), async |shop| {
        see_the_failure_page(shop).await;
        shop.tap(button("What happened")).await;
        shop.see(role("alertdialog", saying("parts of two versions"))).await;
    });
}

#[test]
fn after_a_panic_nothing_is_written_and_a_reload_shows_what_was_saved() {
    // The browser lets the app down in the middle of drawing, which the framework takes as its end.
    const LET_DOWN: &str = "for (const way of ['createElement', 'createTextNode', 'importNode'])
            Document.prototype[way] = () => { throw new Error('let down') };
        Node.prototype.cloneNode = () => { throw new Error('let down') };";
    story(async |shop| {
        add(shop, "Ada Ash").await;
        write_note(shop, "sails on Sunday").await;
        see_saved(shop).await;
        shop.execute(LET_DOWN, vec![]).await;
        shop.tap(link("All people")).await;
        see_the_failure_page(shop).await;
        shop.press('n').await;
        shop.press_with(byname_e2e::Key::Control, 'z').await;
        shop.see_no(image("Ada Ash")).await;
        shop.tap(button("Reload")).await;
        shop.see_no(button("Reload")).await;
        open_card(shop, "ad", "Ada Ash").await;
        see_entry(shop, "sails on Sunday").await;
    });
}
