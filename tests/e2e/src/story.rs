//! A story: a test from opening a shop, or several, to closing them, with evidence kept when it
//! goes wrong.

use crate::setup::Setup;
use crate::shop::Shop;
use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// No story of one device takes longer, unless a browser hangs, or `$BYNAME_STORY_SECONDS` says so for
/// one that is told at length; of two devices, twice as long.
const LONGEST: Duration = Duration::from_secs(240);

fn longest() -> Duration {
    let said = env::var("BYNAME_STORY_SECONDS").ok().and_then(|it| it.parse().ok());
    said.map_or(LONGEST, Duration::from_secs)
}

/// Tells a story in the app, on a tablet, at an address that nobody used before.
///
/// # Panics
/// When the story goes otherwise. Picture, page and log then lie in [`evidence_folder`].
#[track_caller]
pub fn story(body: impl AsyncFnOnce(&mut Shop)) {
    story_in(&Setup::app(), body);
}

/// Tells a story in a shop of another kind.
///
/// # Panics
/// When the story goes otherwise. Picture, page and log then lie in [`evidence_folder`].
#[track_caller]
pub fn story_in(setup: &Setup, body: impl AsyncFnOnce(&mut Shop)) {
    let title = title(Location::caller());
    tell(&title, [setup], async |[shop]: &mut [Shop; 1]| body(shop).await);
}

/// Tells a story of as many devices as it names, all of them new tablets with the app. They know
/// nothing of each other: each has a server and a browser of its own.
///
/// ```no_run
/// use byname_e2e::{button, status, saying, story_of};
///
/// story_of(async |[counter, stall]| {
///     counter.tap(button("Make a copy")).await;
///     let copy = counter.hand_over(".byname").await;
///     let copy = stall.file("shop.byname", copy);
///     stall.upload(button("Choose a file"), &copy).await;
///     stall.see(status(saying("Saved"))).await;
/// });
/// ```
///
/// # Panics
/// When the story goes otherwise. Picture, page and log of every device then lie in
/// [`evidence_folder`].
#[track_caller]
pub fn story_of<const N: usize>(body: impl AsyncFnOnce(&mut [Shop; N])) {
    let title = title(Location::caller());
    let app = Setup::app();
    tell(&title, [&app; N], body);
}

/// Tells a story of devices that begin each in its own way.
///
/// # Panics
/// When the story goes otherwise. Picture, page and log of every device then lie in
/// [`evidence_folder`].
#[track_caller]
pub fn story_of_in<const N: usize>(setups: [&Setup; N], body: impl AsyncFnOnce(&mut [Shop; N])) {
    tell(&title(Location::caller()), setups, body);
}

fn tell<const N: usize>(title: &str, setups: [&Setup; N], body: impl AsyncFnOnce(&mut [Shop; N])) {
    let runtime = runtime();
    let mut shops = runtime.block_on(open(setups));
    let longest = longest() * u32::try_from(N).expect("a story has a few devices");
    let told = catch_unwind(AssertUnwindSafe(|| {
        let told = runtime.block_on(async { timeout(longest, body(&mut shops)).await });
        assert!(told.is_ok(), "the story did not end within {} s", longest.as_secs());
    }));
    if told.is_err() {
        for (shop, number) in shops.iter().zip(1..) {
            keep_evidence(runtime, shop, &of_device(title, number));
        }
    }
    for shop in shops {
        runtime.block_on(shop.close(told.is_ok()));
    }
    told.unwrap_or_else(|panic| resume_unwind(panic));
}

/// One for all stories: a browser outlives the story that started it, and so do the connections to it.
fn runtime() -> &'static Runtime {
    static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
        let built = Builder::new_multi_thread().worker_threads(1).enable_all().build();
        built.expect("the machine can run a test")
    });
    &RUNTIME
}

/// Opens one after the other, so that none takes a port that another was about to take.
async fn open<const N: usize>(setups: [&Setup; N]) -> [Shop; N] {
    let mut shops = Vec::with_capacity(N);
    for setup in setups {
        shops.push(Shop::open(setup).await);
    }
    shops.try_into().expect("there is a shop for each setup")
}

/// What the evidence of a device is called: by the story alone, or from the second device on with
/// its number, which `cargo xtask test` knows to be of the same story.
fn of_device(title: &str, number: usize) -> String {
    if number == 1 { title.to_owned() } else { format!("{title}@{number}") }
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

/// Keeps what may tell why: `ENGINE-TEST.png`, `.html` and `.log`, of further devices
/// `ENGINE-TEST@2.png` and so on.
fn keep_evidence(runtime: &Runtime, shop: &Shop, title: &str) {
    let folder = evidence_folder();
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
    eprintln!("What could be read then, in {title}:\n{seen}");
    eprintln!("What it looked like: {}", file("png").display());
}

/// Where picture, page and log of stories lie that went otherwise: `target/e2e/`.
pub fn evidence_folder() -> PathBuf {
    let own = std::env::var_os("CARGO_TARGET_DIR").filter(|own| !own.is_empty());
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    checkout.join(own.unwrap_or_else(|| "target".into())).join("e2e")
}
