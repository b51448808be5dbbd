//! What is known of the version that a page is of, and what lies on the device.

use byname_e2e::{
    AppCopy, Engine, PATIENCE, Shop, button, engine, link, navigation, saying, searchbox, status,
};
use serde_json::json;
use std::env;
use std::time::{Duration, Instant};

/// What is said when there is one.
pub const READY: &str = "A new version of Byname is ready.";

/// Whether a story is told in this engine. An ordinary run has no time for all of them everywhere: what
/// the worker decides by itself is told in Chromium alone, unless `$BYNAME_EVERYWHERE` is set.
pub fn is_told_here() -> bool {
    let is_told = engine() == Engine::Chromium || env::var_os("BYNAME_EVERYWHERE").is_some();
    if !is_told {
        println!("This is told in Chromium alone.");
    }
    is_told
}

/// Waits until the whole app lies on the device and the worker is in charge.
pub async fn see_kept(shop: &mut Shop) {
    const KEPT: &str = "return navigator.serviceWorker?.controller?.state";
    shop.see(searchbox("Find or add")).await;
    shop.until(KEPT, |state| state == "activated").await;
}

/// The release under another name, with other names of its programs.
pub fn version(name: &str, mark: char) -> AppCopy {
    let copy = AppCopy::new();
    copy.becomes_version(name, mark);
    copy
}

/// Holds that a page of the app is seen, whole and of one version, and gives its name: what stands
/// before the colon.
pub async fn version_of(shop: &mut Shop) -> String {
    const VERSION: &str = "const { glue, wasm } = document.querySelector('script[data-glue]').dataset;
        const loaded = performance.getEntriesByType('resource').map((it) => new URL(it.name));
        const mark = (path) => path.match(/app-([0-9a-f]+)/)[1];
        return [document.querySelector('meta[name=description]').content.split(':')[0],
            [glue, wasm, ...loaded.map((it) => it.pathname).filter((it) => /\\/app-/.test(it))].map(mark),
            loaded.filter((it) => it.origin !== location.origin).map((it) => it.href)]";
    shop.see(link("Settings").within(navigation("Main"))).await;
    let told = shop.execute(VERSION, vec![]).await;
    let marks = told[1].as_array().expect("the page names its programs");
    assert!(marks.iter().all(|mark| *mark == marks[0]), "parts of two versions: {told}");
    assert_eq!(told[2], json!([]), "something came from elsewhere");
    told[0].as_str().expect("the page says what it is").to_owned()
}

/// Lets the browser look whether there is a new version, and waits until it is there or given up.
pub async fn look_for_news(shop: &mut Shop) {
    assert!(
        has_looked_for_news(shop, 2 * PATIENCE).await,
        "the browser does not come back with news"
    );
}

/// The same, but not for longer than this; whether the browser was done by then. Chromium is seen to start
/// a worker in the process of a tab that was closed a moment ago, and waits for it for minutes.
pub async fn has_looked_for_news(shop: &mut Shop, longest: Duration) -> bool {
    const LOOK: &str = "const [longest, done] = arguments;
        setTimeout(() => done(false), longest);
        const settled = (it) => {
            if (!it.installing) return done(true);
            it.installing.addEventListener('statechange', () => settled(it));
        };
        navigator.serviceWorker.getRegistration()
            .then((it) => it.update().catch(() => it).then(() => settled(it)));";
    let longest = u64::try_from(longest.as_millis()).expect("it is short");
    shop.execute_async(LOOK, vec![json!(longest)]).await == true
}

/// Waits until so many versions of the app lie on the device.
pub async fn see_kept_versions(shop: &mut Shop, count: usize) {
    const KEPT: &str = "const [done] = arguments; caches.keys().then((it) => done(it.length))";
    let start = Instant::now();
    loop {
        let kept = shop.execute_async(KEPT, vec![]).await;
        if kept == json!(count) {
            return;
        }
        assert!(start.elapsed() < PATIENCE, "{kept} versions are kept and not {count}");
    }
}

/// The notice is there, and is tapped.
pub async fn change_over(shop: &mut Shop) {
    shop.see(status(saying(READY))).await;
    shop.tap(button("Use the new version")).await;
}

/// Waits until the page is of this version.
pub async fn see_version(shop: &mut Shop, name: &str) {
    const NAME: &str =
        "return document.querySelector('meta[name=description]')?.content.split(':')[0]";
    shop.until(NAME, |it| it == name).await;
    assert_eq!(version_of(shop).await, name);
}
