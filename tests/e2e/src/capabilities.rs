//! How each browser is asked to start: no first-run pages, no calls home, a profile of its own.

use serde_json::{Value, json};
use std::path::Path;
use xtask::engine::{Engine, Installed};
use xtask::program::is_root;

/// The device of one browser, and what belongs to its device.
#[derive(Clone, Copy, Debug)]
pub struct Device<'a> {
    /// Where it keeps what it must remember.
    pub profile: &'a Path,
    /// Where files go that the person saves.
    pub downloads: &'a Path,
    /// What the person points with.
    pub pointer: Pointer,
    /// The languages that the person wants pages in, the dearest first.
    pub languages: &'a str,
    /// What pages may keep.
    pub keeping: Keeping,
}

/// What the browser lets pages keep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keeping {
    /// Everything, for ever.
    #[default]
    Usual,
    /// Everything, until the window is closed. WebKitGTK always does so while it is driven.
    Private,
    /// Nothing: the person has switched off what they call cookies. WebKitGTK takes no such order.
    Nothing,
}

/// What a person points with. A machine that runs tests has nothing, so it must be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// A mouse, and then there is a keyboard as well.
    Mouse,
    /// A finger. WebKitGTK takes no order here: it goes by its screen, which has a mouse.
    Finger,
}

/// Blink's `HoverType` and `PointerType`, by their numbers.
fn pointer_of_chromium(pointer: Pointer) -> String {
    let (hover, pointer) = match pointer {
        Pointer::Mouse => (2, 4),
        Pointer::Finger => (1, 2),
    };
    format!(
        "--blink-settings=primaryHoverType={hover},availableHoverTypes={hover},\
         primaryPointerType={pointer},availablePointerTypes={pointer}"
    )
}

/// Gecko's `PointerCapabilities`: coarse 1, fine 2, hover 4.
fn pointer_of_firefox(pointer: Pointer) -> u8 {
    match pointer {
        Pointer::Mouse => 6,
        Pointer::Finger => 1,
    }
}

/// The WebDriver capabilities for a new session.
pub fn capabilities(engine: Engine, installed: &Installed, device: Device<'_>) -> Value {
    let mut wanted = match engine {
        Engine::Chromium => chromium(device),
        Engine::Firefox => firefox(device),
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

fn chromium(device: Device<'_>) -> Value {
    let mut args = vec![
        format!("--user-data-dir={}", device.profile.display()),
        "--headless=new".to_owned(),
        "--disable-gpu".to_owned(),
        "--disable-quic".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--no-first-run".to_owned(),
        format!("--lang={}", device.languages.split(',').next().unwrap_or_default()),
        pointer_of_chromium(device.pointer),
    ];
    if is_root() {
        args.push("--no-sandbox".to_owned());
    }
    if device.keeping == Keeping::Private {
        args.push("--incognito".to_owned());
    }
    // 1 allows, 2 blocks.
    let cookies = if device.keeping == Keeping::Nothing { 2 } else { 1 };
    json!({
        "goog:chromeOptions": {
            "args": args,
            "prefs": {
                "download.default_directory": device.downloads,
                "download.prompt_for_download": false,
                // As if she had answered, when she was asked, that a page may save several files.
                "profile.default_content_setting_values.automatic_downloads": 1,
                "intl.accept_languages": device.languages,
                "profile.default_content_setting_values.cookies": cookies,
            },
        },
        "goog:loggingPrefs": { "browser": "ALL" },
    })
}

fn firefox(device: Device<'_>) -> Value {
    let pointer = pointer_of_firefox(device.pointer);
    // 5 is the usual; 2 keeps nothing of anybody.
    let cookies = if device.keeping == Keeping::Nothing { 2 } else { 5 };
    json!({
        "moz:firefoxOptions": {
            "args": ["-headless", "-profile", device.profile],
            "prefs": {
                "browser.download.folderList": 2,
                "browser.download.dir": device.downloads,
                "browser.download.always_ask_before_handling_new_types": false,
                "browser.download.manager.showWhenStarting": false,
                "ui.primaryPointerCapabilities": pointer,
                "ui.allPointerCapabilities": pointer,
                "intl.accept_languages": device.languages,
                "browser.privatebrowsing.autostart": device.keeping == Keeping::Private,
                "network.cookie.cookieBehavior": cookies,
                // Pages that no story looks at are not got ready.
                "browser.newtabpage.enabled": false,
                "browser.newtab.preload": false,
            },
        },
    })
}
