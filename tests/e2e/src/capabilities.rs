//! How each browser is asked to start: no first-run pages, no calls home, a profile of its own.

use serde_json::{Value, json};
use std::path::Path;
use xtask::engine::{Engine, Installed};
use xtask::program::is_root;

/// The folders of one browser.
#[derive(Clone, Copy, Debug)]
pub struct Folders<'a> {
    /// Where it keeps what it must remember.
    pub profile: &'a Path,
    /// Where files go that the person saves.
    pub downloads: &'a Path,
}

/// The WebDriver capabilities for a new session.
pub fn capabilities(engine: Engine, installed: &Installed, folders: Folders<'_>) -> Value {
    let mut wanted = match engine {
        Engine::Chromium => chromium(folders),
        Engine::Firefox => firefox(folders),
        Engine::WebKit => json!({ "webkitgtk:browserOptions": { "args": ["--automation"] } }),
    };
    if let Some(browser) = &installed.browser {
        wanted[options(engine)]["binary"] = json!(browser);
    }
    wanted
}

/// Where an engine's own options stand among the capabilities.
fn options(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "goog:chromeOptions",
        Engine::Firefox => "moz:firefoxOptions",
        Engine::WebKit => "webkitgtk:browserOptions",
    }
}

fn chromium(folders: Folders<'_>) -> Value {
    let mut args = vec![
        format!("--user-data-dir={}", folders.profile.display()),
        "--headless=new".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        "--lang=en-GB".to_owned(),
    ];
    if is_root() {
        args.push("--no-sandbox".to_owned());
    }
    json!({
        "goog:chromeOptions": {
            "args": args,
            "prefs": {
                "download.default_directory": folders.downloads,
                "download.prompt_for_download": false,
                "intl.accept_languages": "en-GB,en",
            },
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

fn firefox(folders: Folders<'_>) -> Value {
    json!({
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", folders.profile],
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": folders.downloads,
                "browser.download.always_ask_before_handling_new_types": false,
                "browser.download.manager.showWhenStarting": false,
                "intl.accept_languages": "en-GB,en",
            },
        },
    })
}
