//! A copy that is kept by itself in a folder, where the browser can. The folder of these stories lies in
//! the browser's own files, whose handles are the same as those of a folder on the disk.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use byname_e2e::{AppCopy, Engine, Shop, button, engine, saying, status, story, story_in};
use serde_json::Value;

use crate::backup::see_last_copy;
use crate::copies::{copy_of, records};
use crate::habits::{add, see_saved, turn_to};

/// What stands for the window in which she chooses a folder, and a clock that a story can move.
const PICKER: &str = "globalThis.showDirectoryPicker = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true });
    const now = Date.now;
    Date.now = () => now() + Number(localStorage.later ?? 0);";

/// The page is about to be left: another tab, another app.
const HIDE: &str =
    "Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    delete document.hidden;";

/// The files in the folder by their names, and what is in them.
async fn files(shop: &mut Shop) -> Vec<(String, Vec<u8>)> {
    // While one is being replaced, it cannot be read; and a new one has only its name at first.
    const FILES: &str = "const done = arguments[0];
        const read = async () => {
            const root = await navigator.storage.getDirectory();
            const folder = await root.getDirectoryHandle('stick');
            const files = [];
            for await (const [name, handle] of folder.entries()) {
                if (!name.endsWith('.byname')) continue;
                const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
                if (!bytes.length) continue;
                files.push([name, btoa(Array.from(bytes, (it) => String.fromCharCode(it)).join(''))]);
            }
            return files.sort();
        };
        read().catch(read).catch(read).then(done, (error) => done(String(error)));";
    let told = shop.execute_async(FILES, vec![]).await;
    let told = told.as_array().unwrap_or_else(|| panic!("the folder cannot be read: {told}"));
    let text = |it: &Value| it.as_str().expect("a text").to_owned();
    let bytes = |it: &Value| BASE64_STANDARD.decode(text(it)).expect("it is base64");
    told.iter().map(|file| (text(&file[0]), bytes(&file[1]))).collect()
}

/// Waits until the folder has so many files and the newest of them says this.
async fn see_kept(shop: &mut Shop, count: usize, who: &[&str]) {
    let start = std::time::Instant::now();
    loop {
        let files = files(shop).await;
        let says_all = |bytes: &Vec<u8>| {
            let records = records(bytes).concat();
            who.iter().all(|name| records.contains(name))
        };
        if files.len() == count && files.iter().any(|(_, bytes)| says_all(bytes)) {
            return;
        }
        let names: Vec<&String> = files.iter().map(|(name, _)| name).collect();
        assert!(start.elapsed() < byname_e2e::PATIENCE, "{who:?} are in none of {names:?}");
    }
}

async fn choose(shop: &mut Shop) {
    turn_to(shop, "Exchange").await;
    shop.tap(button("Choose a folder")).await;
    shop.see(status(saying("Also kept by itself in the folder “stick”, last"))).await;
}

#[test]
fn a_browser_that_has_no_folders_says_nothing_of_them() {
    let copy = AppCopy::with_script("delete window.showDirectoryPicker");
    story_in(&copy.setup(), async |shop| {
        turn_to(shop, "Exchange").await;
        shop.see(button("Make a copy")).await;
        shop.see_no(button("Choose a folder")).await;
    });
}

#[test]
fn copies_are_kept_by_themselves_in_two_generations() {
    if engine() != Engine::Chromium {
        return;
    }
    story_in(&AppCopy::with_script(PICKER).setup(), async |shop| {
        add(shop, "Ada Ash").await;
        choose(shop).await;
        see_kept(shop, 1, &["Ada Ash"]).await;
        see_last_copy(shop, "Last copy today, nothing changed since.").await;
        see_saved(shop).await;

        // Somebody looks away, and what was written since is in the second generation.
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        see_saved(shop).await;
        shop.execute(HIDE, vec![]).await;
        see_kept(shop, 2, &["Ada Ash", "Bo Cedar"]).await;
        let first = &files(shop).await[0];
        assert!(!records(&first.1).concat().contains("Bo Cedar"), "the first one stays as it was");

        // Ten minutes later the next change is written by itself, over the older one.
        shop.execute("localStorage.later = 11 * 60_000", vec![]).await;
        turn_to(shop, "Today").await;
        add(shop, "Cy Dean").await;
        see_kept(shop, 2, &["Ada Ash", "Bo Cedar", "Cy Dean"]).await;
        see_last_copy(shop, "Last copy today, nothing changed since.").await;
        see_saved(shop).await;

        // And what was not is written at the next start.
        turn_to(shop, "Today").await;
        add(shop, "Dee Elm").await;
        see_saved(shop).await;
        shop.restart_browser().await;
        see_kept(shop, 2, &["Cy Dean", "Dee Elm"]).await;
        turn_to(shop, "Exchange").await;
        shop.see(status(saying("Also kept by itself in the folder “stick”, last"))).await;
        shop.see_quiet_console().await;

        let whole = records(&copy_of(shop).await);
        let kept = files(shop).await;
        assert!(kept.iter().any(|(_, bytes)| records(bytes) == whole), "it is the whole book");

        shop.tap(button("Stop keeping it there")).await;
        shop.see(button("Choose a folder")).await;
        turn_to(shop, "Today").await;
        add(shop, "Eve Fir").await;
        see_saved(shop).await;
        shop.execute(HIDE, vec![]).await;
        shop.restart_browser().await;
        turn_to(shop, "Exchange").await;
        shop.see(button("Choose a folder")).await;
        assert_eq!(files(shop).await, kept, "what lies there stays as it is");
    });
}

#[test]
fn a_folder_that_keeps_something_else_is_told_of_and_does_not_count() {
    if engine() != Engine::Chromium {
        return;
    }
    const SPOIL: &str = "window.goodFile = FileSystemFileHandle.prototype.getFile;
        FileSystemFileHandle.prototype.getFile = async () => new File(['something else'], 'x');";
    const HEAL: &str = "FileSystemFileHandle.prototype.getFile = window.goodFile;";
    story_in(&AppCopy::with_script(PICKER).setup(), async |shop| {
        add(shop, "Ada Ash").await;
        turn_to(shop, "Exchange").await;
        shop.execute(SPOIL, vec![]).await;
        shop.tap(button("Choose a folder")).await;
        shop.see(status(saying("No good copy could be kept in the folder “stick”"))).await;
        shop.see(status(saying("There is no copy of this book yet."))).await;
        shop.execute(HEAL, vec![]).await;
        shop.tap(button("Try again")).await;
        shop.see(status(saying("Also kept by itself in the folder “stick”, last"))).await;
        see_last_copy(shop, "Last copy today, nothing changed since.").await;
    });
}

#[test]
fn a_browser_that_asks_again_is_answered_with_one_tap() {
    if engine() != Engine::Chromium {
        return;
    }
    const ASKS: &str = "let answer = localStorage.asks ?? 'granted';
        FileSystemHandle.prototype.queryPermission = async () => answer;
        FileSystemHandle.prototype.requestPermission = async () => answer = 'granted';";
    let copy = AppCopy::with_script(&format!("{PICKER}\n{ASKS}"));
    story_in(&copy.setup(), async |shop| {
        add(shop, "Ada Ash").await;
        choose(shop).await;
        turn_to(shop, "Today").await;
        add(shop, "Bo Cedar").await;
        see_saved(shop).await;
        shop.execute("localStorage.asks = 'prompt'", vec![]).await;
        shop.reload().await;
        turn_to(shop, "Exchange").await;
        shop.see(status(saying("The browser asks you again"))).await;
        shop.tap(button("Allow it")).await;
        shop.see(status(saying("Also kept by itself in the folder “stick”, last"))).await;
        see_kept(shop, 2, &["Bo Cedar"]).await;
    });
}

#[test]
fn whoever_thinks_better_of_it_has_chosen_nothing() {
    if engine() != Engine::Chromium {
        return;
    }
    story(async |shop| {
        add(shop, "Ada Ash").await;
        turn_to(shop, "Exchange").await;
        let refuse = "window.showDirectoryPicker = async () => {
            throw new DOMException('no', 'AbortError') }";
        shop.execute(refuse, vec![]).await;
        shop.tap(button("Choose a folder")).await;
        shop.see(button("Choose a folder")).await;
        see_last_copy(shop, "There is no copy of this book yet.").await;
        shop.see_quiet_console().await;
    });
}
