//! A story: a test from opening the shop to closing it, with evidence kept when it goes wrong.

use crate::setup::Setup;
use crate::shop::Shop;
use std::fs;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// No story takes longer, unless a browser hangs.
const LONGEST: Duration = Duration::from_secs(240);

/// Tells a story in the app, on a tablet, in a browser that nobody used before.
///
/// # Panics
/// When the story goes otherwise. Picture, page and log then lie in `target/e2e/`.
#[track_caller]
pub fn story(body: impl AsyncFnOnce(&mut Shop)) {
    story_in(&Setup::app(), body);
}

/// Tells a story in a shop of another kind.
///
/// # Panics
/// When the story goes otherwise. Picture, page and log then lie in `target/e2e/`.
#[track_caller]
pub fn story_in(setup: &Setup, body: impl AsyncFnOnce(&mut Shop)) {
    let title = title(Location::caller());
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("the machine can run a test");
    let mut shop = runtime.block_on(Shop::open(setup));
    let told = catch_unwind(AssertUnwindSafe(|| {
        let told = runtime.block_on(async { timeout(LONGEST, body(&mut shop)).await });
        assert!(told.is_ok(), "the story did not end within {} s", LONGEST.as_secs());
    }));
    if told.is_err() {
        keep_evidence(&runtime, &shop, &title);
    }
    runtime.block_on(shop.close());
    told.unwrap_or_else(|panic| resume_unwind(panic));
}

/// The name of the test; a thread alone has none, then the line it stands on.
fn title(place: &Location<'_>) -> String {
    let thread = thread::current();
    let test = thread.name().filter(|name| *name != "main").map(|name| name.replace("::", "."));
    test.unwrap_or_else(|| {
        let file = Path::new(place.file()).file_stem().unwrap_or_default().to_string_lossy();
        format!("{file}-{}", place.line())
    })
}

/// Keeps what may tell why: `ENGINE-TEST.png`, `.html` and `.log`.
fn keep_evidence(runtime: &Runtime, shop: &Shop, title: &str) {
    let folder = folder();
    let file = |ending: &str| folder.join(format!("{}-{title}.{ending}", shop.engine()));
    // Whatever cannot be had any more must not hide why the story failed.
    let _ = fs::create_dir_all(&folder);
    let _ = fs::write(file("log"), shop.browser().log());
    runtime.block_on(async {
        let _ = shop.session().screenshot(&file("png")).await;
        if let Ok(page) = shop.session().source().await {
            let _ = fs::write(file("html"), page);
        }
    });
    let seen = runtime.block_on(shop.text());
    eprintln!("What could be read then:\n{seen}");
    eprintln!("What it looked like: {}", file("png").display());
}

fn folder() -> PathBuf {
    let own = std::env::var_os("CARGO_TARGET_DIR").filter(|own| !own.is_empty());
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    checkout.join(own.unwrap_or_else(|| "target".into())).join("e2e")
}
