//! The page around the app: its theme, its title, its place on the server, and its end.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

use crate::browser::settings::Theme;
use crate::domain::language::Language;

/// Shows a theme.
pub fn show_theme(theme: Theme) {
    let root = web_sys::window().and_then(|it| it.document()).and_then(|it| it.document_element());
    let Some(root) = root else { return };
    let Some(code) = theme.code() else {
        // Removing a plain attribute cannot fail.
        let _ = root.remove_attribute("data-theme");
        return;
    };
    say_of(&root, "data-theme", code);
}

/// Gives the page an attribute. Where it has it, it is left: giving it once more would style every
/// element anew.
fn say_of(root: &Element, name: &str, value: &str) {
    if root.get_attribute(name).as_deref() != Some(value) {
        // Setting a plain attribute cannot fail.
        let _ = root.set_attribute(name, value);
    }
}

/// Says in which language the page is, and which way it runs.
pub fn show_language(language: Language) {
    let root = web_sys::window().and_then(|it| it.document()).and_then(|it| it.document_element());
    let Some(root) = root else { return };
    for (name, value) in [("lang", language.code()), ("dir", language.direction().code())] {
        say_of(&root, name, value);
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|it| it.document()) {
        document.set_title(title);
    }
}

/// The path below which the app lives, without a slash at its end: "" or "/book". Every link asks for it,
/// and the page it is read from stays.
pub fn base_path() -> &'static str {
    static BASE_PATH: OnceLock<String> = OnceLock::new();
    BASE_PATH.get_or_init(read_base_path)
}

fn read_base_path() -> String {
    let document = web_sys::window().and_then(|it| it.document());
    let base = document.and_then(|it| it.base_uri().ok().flatten());
    let url = base.and_then(|base| web_sys::Url::new(&base).ok());
    url.map(|url| url.pathname().trim_end_matches('/').to_owned()).unwrap_or_default()
}

/// The mark of the build that this page is of; `None` for the quick build for working on the app.
pub fn build() -> Option<String> {
    part("data-build").filter(|build| !build.is_empty())
}

/// The address of the program beside the app, which reads and seals files. Each build names its own.
pub fn reader() -> String {
    part("data-reader").unwrap_or_default()
}

/// What the build has written into the page for boot.js.
fn part(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.query_selector("script[data-glue]").ok()??.get_attribute(name)
}

/// Whether there is a keyboard and a pointer, so that a box may take the focus by itself. On a
/// tablet that would open the keyboard over half of the page.
pub fn has_keyboard() -> bool {
    matches("(hover: hover) and (pointer: fine)")
}

/// Whether it is held in a hand, or at least touched: then it has a camera that is at hand.
pub fn is_held() -> bool {
    matches("(pointer: coarse)")
}

/// Whether a media query holds.
pub fn matches(query: &str) -> bool {
    let window = web_sys::window();
    window.and_then(|it| it.match_media(query).ok().flatten()).is_some_and(|it| it.matches())
}

/// A text as a part of an address.
pub fn encoded(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

/// What the browser says it is.
pub fn user_agent() -> String {
    web_sys::window().and_then(|it| it.navigator().user_agent().ok()).unwrap_or_default()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // It fails only where navigation is forbidden, and then the page stays as it is.
        let _ = window.location().reload();
    }
}

/// Opens the browser's window for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where printing is forbidden nothing happens, and the browser says so.
        let _ = window.print();
    }
}

/// Puts a text on the clipboard; whether the browser let us. Call it within a tap.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let written = window.navigator().clipboard().write_text(text);
    JsFuture::from(written).await.is_ok()
}

/// Calls `look` whenever the page is looked at again, and every minute while it is.
pub fn on_look(look: impl Fn() + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let seen = Closure::<dyn Fn()>::new(look);
    // Adding a listener and starting a timer cannot fail.
    let function = seen.as_ref().unchecked_ref();
    let _ = document.add_event_listener_with_callback("visibilitychange", function);
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, 60_000);
    // They last as long as the page.
    seen.forget();
}

/// Whether nobody sees the page.
pub fn is_hidden() -> bool {
    web_sys::window().and_then(|it| it.document()).is_some_and(|it| it.hidden())
}

/// Asks before the page is left while `must_stay`: what is not on the disk would be lost.
pub fn on_leave(must_stay: impl Fn() -> bool + 'static) {
    let Some(window) = web_sys::window() else { return };
    let leave = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        if must_stay() && !is_broken() {
            event.prevent_default();
        }
    });
    // Adding a listener cannot fail.
    let _ = window.add_event_listener_with_callback("beforeunload", leave.as_ref().unchecked_ref());
    // It lasts as long as the page.
    leave.forget();
}

/// Asks the browser not to throw our data away. Never waited for: one engine asks the person, and
/// may never answer.
pub fn ask_to_persist() {
    if let Some(window) = web_sys::window() {
        let navigator: JsValue = window.navigator().into();
        let has_storage = js_sys::Reflect::has(&navigator, &"storage".into()).unwrap_or(false);
        if has_storage {
            let _ = window.navigator().storage().persist();
        }
    }
}

/// Set by a panic, and never taken back: what is in memory cannot be trusted any more.
static BROKEN: AtomicBool = AtomicBool::new(false);

/// Whether the app has ended, by a panic or because the browser stopped it. Nothing may be read or
/// written then.
pub fn is_broken() -> bool {
    BROKEN.load(Ordering::Relaxed) || {
        let told = |window| js_sys::Reflect::get(&window, &"bynameIsBroken".into()).ok();
        web_sys::window().map(JsValue::from).and_then(told).is_some_and(|it| it.is_truthy())
    }
}

/// After a panic nothing of the app may run any more: shows the page that says so.
pub fn on_panic(report: &str) {
    BROKEN.store(true, Ordering::Relaxed);
    let tell = web_sys::window().and_then(|window| {
        js_sys::Reflect::get(&window, &"bynameBroke".into()).ok()?.dyn_into().ok()
    });
    if let Some(tell) = tell {
        let tell: js_sys::Function = tell;
        // If even this fails there is nothing left that could be shown.
        let _ = tell.call1(&JsValue::NULL, &report.into());
    }
}
