//! A file that comes from outside of the page: dropped anywhere on it, shared by another app, or
//! opened with the app. It is looked at on Exchange as if it had been chosen there.

use crate::habits::{look_at_file, open_card, see_saved, turn_to, vcard};
use byname_e2e::{
    AppCopy, Engine, Setup, Shop, button, heading, saying, searchbox, status, story, story_in,
};
use serde_json::{Value, json};

const LET_GO: &str = "Let go, and Byname looks at the file";
const ALREADY: &str = "A file is being looked at already.";
const FIRST: &str = "Several files came.";
const LOST: &str = "The file did not arrive.";

/// A file as it is handed to a script: its name and its text.
fn file(name: &str, people: &[&str]) -> Value {
    json!([name, people.iter().map(|it| vcard(it, &[])).collect::<String>()])
}

/// Waits until the file is read and nothing has changed yet.
async fn see_review(shop: &mut Shop, counts: &str) {
    shop.see(heading("Exchange")).await;
    shop.see(status(saying(counts))).await;
    shop.see(button("Cancel")).await;
}

/// Drags files over a place of the page, or drops them there; whether the page took that upon
/// itself, so that the browser does nothing. No driver can drag from outside of the window.
async fn drag(shop: &mut Shop, event: &str, place: &str, files: &[Value]) -> bool {
    const DRAG: &str = "const [event, place, files] = arguments;
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/plain', 'a text');
        for (const [name, text] of files) dataTransfer.items.add(new File([text], name));
        const it = new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer });
        return !document.querySelector(place).dispatchEvent(it);";
    shop.execute(DRAG, vec![json!(event), json!(place), json!(files)]).await == true
}

#[test]
fn a_file_dropped_anywhere_is_looked_at_on_exchange() {
    let friends = [file("friends.vcf", &["Ada Ash", "Bo Cedar"])];
    story(async |shop| {
        shop.see(searchbox("Find or add")).await;
        assert!(drag(shop, "dragover", "main", &friends).await);
        shop.see(status(saying(LET_GO))).await;
        // Out of the window again.
        shop.see_no(status(saying(LET_GO))).await;
        assert!(!drag(shop, "dragover", "main", &[]).await, "a text is not for us");
        shop.see_no(status(saying(LET_GO))).await;
        drag(shop, "dragover", "main", &friends).await;
        shop.see(status(saying(LET_GO))).await;
        assert!(drag(shop, "drop", "main", &friends).await, "the browser would show the file");
        shop.see_path("/exchange").await;
        see_review(shop, "2 new, 0 already here").await;
        shop.see_no(status(saying(LET_GO))).await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("2 new, 0 changed"))).await;
        open_card(shop, "bo", "Bo Cedar").await;
        // Also on the page of files itself, beside the place for it and on that place.
        turn_to(shop, "Exchange").await;
        for place in [".page-title", ".drop"] {
            drag(shop, "drop", place, &friends).await;
            see_review(shop, "0 new, 2 already here").await;
            shop.see_no(status(saying(ALREADY))).await;
            shop.tap(button("Cancel")).await;
            shop.see(button("Choose a file")).await;
        }
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_file_that_comes_while_another_is_looked_at_pushes_nothing_aside() {
    story(async |shop| {
        let first =
            shop.file("first.vcf", [vcard("Ada Ash", &[]), vcard("Bo Cedar", &[])].concat());
        look_at_file(shop, &first, "2 new").await;
        drag(shop, "drop", "main", &[file("second.vcf", &["Cy Elm"])]).await;
        shop.see(status(saying(ALREADY))).await;
        see_review(shop, "2 new").await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("2 new, 0 changed"))).await;
    });
}

#[test]
fn of_several_files_the_first_is_taken_and_that_is_said() {
    let friends = [file("friends.vcf", &["Ada Ash"]), file("others.vcf", &["Bo Cedar", "Cy Elm"])];
    story(async |shop| {
        turn_to(shop, "Settings").await;
        drag(shop, "drop", "main", &friends).await;
        see_review(shop, "1 new").await;
        shop.see(status(saying(FIRST))).await;
    });
}

/// Another app: it has a form that posts whatever is shared, as the system does.
const OTHER_APP: &str = r#"<!doctype html><title>Another app</title>
    <link rel="icon" href="icons/favicon.svg"><h1>Another app</h1>
    <form method="post" action="share" enctype="multipart/form-data">
    <textarea name="text"></textarea><input type="file" name="file" multiple></form>"#;

/// Whether a text lies anywhere where a worker keeps files.
async fn is_in_a_cache(shop: &mut Shop, text: &str) -> bool {
    const KEPT: &str = "const [text, done] = arguments;
        const texts = async (name) => {
            const cache = await caches.open(name);
            const kept = await Promise.all((await cache.keys()).map((it) => cache.match(it)));
            return Promise.all(kept.map((it) => it.text()));
        };
        caches.keys().then((names) => Promise.all(names.map(texts)))
            .then((all) => done([all.flat().length, all.flat().some((it) => it.includes(text))]));";
    let answer = shop.execute_async(KEPT, vec![json!(text)]).await;
    assert!(answer[0].as_u64().is_some_and(|count| count > 20), "the app itself is kept: {answer}");
    answer[1] == true
}

/// The app with another one beside it.
fn beside_another(setup: Setup) -> AppCopy {
    let copy = AppCopy::of(setup);
    copy.add("other.html", OTHER_APP);
    copy
}

/// Shares files, or a text, from the other app.
async fn share(shop: &mut Shop, text: &str, files: &[Value]) {
    const WORKER: &str = "const [done] = arguments;
        navigator.serviceWorker.ready.then((it) => done(it.scope));";
    const SHARE: &str = "const [text, files] = arguments;
        const chosen = new DataTransfer();
        for (const [name, text] of files) chosen.items.add(new File([text], name));
        document.querySelector('input').files = chosen.files;
        document.querySelector('textarea').value = text;
        document.querySelector('form').submit();";
    see_saved(shop).await;
    // A page that is left too early takes the worker with it that it was about to register.
    shop.execute_async(WORKER, vec![]).await;
    shop.go("other.html").await;
    shop.see(heading("Another app")).await;
    shop.execute(SHARE, vec![json!(text), json!(files)]).await;
}

#[test]
fn a_shared_file_is_looked_at_on_exchange() {
    let friends = [file("friends.vcf", &["Ada Ash", "Bo Cedar"])];
    story_in(&beside_another(Setup::app()).setup(), async |shop| {
        share(shop, "a caption", &friends).await;
        see_review(shop, "2 new, 0 already here").await;
        shop.see_path("/exchange").await;
        shop.tap(button("Import")).await;
        shop.see(status(saying("2 new, 0 changed"))).await;
        // Nothing of it is kept where a worker keeps files.
        assert!(!is_in_a_cache(shop, "Ada Ash").await);
        // Loading the page again brings nothing again.
        shop.reload().await;
        shop.see(button("Choose a file")).await;
        shop.see_no(status(saying(LOST))).await;
        share(shop, "", &[&friends[..], &[file("others.vcf", &["Cy Elm"])]].concat()).await;
        see_review(shop, "0 new, 2 already here").await;
        shop.see(status(saying(FIRST))).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_shared_text_is_taken_as_if_it_were_pasted() {
    story_in(&beside_another(Setup::app()).setup(), async |shop| {
        share(shop, &vcard("Ada Ash", &[]), &[]).await;
        see_review(shop, "1 new, 0 already here").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn what_was_shared_and_is_lost_is_not_passed_over_in_silence() {
    story_in(&beside_another(Setup::app()).setup(), async |shop| {
        share(shop, " ", &[]).await;
        shop.see(status(saying(LOST))).await;
        shop.see_path("/exchange").await;
        shop.see(button("Choose a file")).await;
        // The worker was ended before the page asked: nothing lies in it any more.
        shop.go("exchange?shared").await;
        shop.see(status(saying(LOST))).await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn below_a_path_a_shared_file_arrives_too() {
    story_in(&beside_another(Setup::app_below()).setup(), async |shop| {
        share(shop, "", &[file("friends.vcf", &["Ada Ash"])]).await;
        see_review(shop, "1 new, 0 already here").await;
        shop.see_path("/book/exchange").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_file_opened_with_the_app_is_looked_at_on_exchange() {
    // Only an installed app has such a queue that holds something.
    const QUEUE: &str = "const launch = (...files) => window.consumer({ files });
        const handle = (name, text) => ({ getFile: async () => new File([text], name) });
        const gone = { getFile: async () => { throw new DOMException('', 'NotFoundError') } };
        Object.assign(window, { launch, handle, gone });
        Object.defineProperty(window, 'launchQueue', {
            value: { setConsumer: (it) => { window.consumer = it; } } })";
    const LAUNCH: &str = "launch(...arguments[0].map((it) => it ? handle(...it) : gone))";
    let friends = file("friends.vcf", &["Ada Ash", "Bo Cedar"]);
    let copy = AppCopy::with_script(QUEUE);
    story_in(&copy.setup(), async |shop| {
        shop.see(searchbox("Find or add")).await;
        // Started without a file, it shows what it always shows.
        shop.execute(LAUNCH, vec![json!([])]).await;
        shop.execute(LAUNCH, vec![json!([null])]).await;
        shop.see(status(saying(LOST))).await;
        shop.see_path("/").await;
        shop.execute(LAUNCH, vec![json!([friends])]).await;
        shop.see_path("/exchange").await;
        see_review(shop, "2 new, 0 already here").await;
        shop.execute(LAUNCH, vec![json!([friends])]).await;
        shop.see(status(saying(ALREADY))).await;
        see_review(shop, "2 new").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_file_that_waited_for_the_app_to_start_is_looked_at() {
    let card = serde_json::to_string(&vcard("Ada Ash", &[])).expect("a text is JSON");
    let queue = format!(
        "Object.defineProperty(window, 'launchQueue', {{ value: {{ setConsumer: (it) =>
            it({{ files: [{{ getFile: async () => new File([{card}], 'ada.vcf') }}] }}) }} }})"
    );
    let copy = AppCopy::with_script(&queue);
    story_in(&copy.setup(), async |shop| {
        shop.see_path("/exchange").await;
        see_review(shop, "1 new, 0 already here").await;
        shop.see_quiet_console().await;
    });
}

#[test]
fn a_worker_that_does_not_start_is_no_failure_of_the_app() {
    let copy = AppCopy::new();
    copy.change("sw.js", |_| "throw new Error('not today')".to_owned());
    story_in(&copy.setup(), async |shop| {
        shop.see(searchbox("Find or add")).await;
        drag(shop, "drop", "main", &[file("friends.vcf", &["Ada Ash"])]).await;
        see_review(shop, "1 new").await;
    });
}

#[test]
fn the_manifest_is_understood() {
    const FOUND: &str = "const [done] = arguments; const address = document.querySelector('[rel=manifest]').href;
        fetch(address).then((it) => it.json()).then(async ({ id, icons, screenshots, shortcuts }) => {
            const all = [icons, screenshots, ...shortcuts.map((it) => it.icons)].flat();
            const found = all.map((it) => fetch(new URL(it.src, address)).then((it) => it.ok));
            done([id, all.length, (await Promise.all(found)).every((it) => it)]);
        });";
    for setup in [Setup::app(), Setup::app_below()] {
        let base = setup.base.clone();
        story_in(&setup, async |shop| {
            shop.see(searchbox("Find or add")).await;
            let found = shop.execute_async(FOUND, vec![]).await;
            assert_eq!((&found[0], &found[2]), (&json!(base), &json!(true)), "{found}");
            assert!(found[1].as_u64().is_some_and(|count| count >= 7), "{found}");
            // The other engines install nothing that receives files, and tell nothing of it.
            if shop.engine() == Engine::Chromium {
                assert_eq!(shop.manifest_problems().await, Vec::<Value>::new());
                assert_eq!(shop.reasons_not_to_install().await, Vec::<Value>::new());
                let id = shop.app_id().await;
                assert!(id.as_str().is_some_and(|id| id.ends_with(&base)), "{id}");
                // And it offers to install the app, which has a button for it.
                shop.see(button("Install")).await;
            }
            shop.see_quiet_console().await;
        });
    }
}
