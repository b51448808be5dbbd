//! What this device keeps of the shield: whether it is on, its PIN, and when somebody last touched the
//! screen. Never a person.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::prelude::*;

use crate::browser::settings::is_kept;
use crate::domain::lock::Lock;

const ON: &str = "byname.shield";
const LOCK: &str = "byname.lock";
const ALONE: &str = "byname.alone";
const TOUCHED: &str = "byname.touched";

/// All that is kept of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// Whether it is on.
    pub on: bool,
    /// Its PIN.
    pub lock: Option<Lock>,
    /// Minutes without a touch after which it comes on by itself.
    pub alone: Option<u16>,
}

/// What is kept; nothing where the browser keeps nothing of us.
pub fn read() -> Option<Kept> {
    is_kept().then(|| Kept {
        on: LocalStorage::get(ON).unwrap_or(false),
        lock: LocalStorage::get(LOCK).ok(),
        alone: LocalStorage::get(ALONE).ok(),
    })
}

/// Keeps whether it is on. Where the browser keeps nothing, it is off after a reload.
pub fn write_on(on: bool) {
    let _ = is_kept().then(|| LocalStorage::set(ON, on));
}

/// Keeps the PIN, or that there is none.
pub fn write_lock(lock: Option<&Lock>) {
    write(LOCK, lock);
}

/// Keeps after how many minutes it comes on by itself.
pub fn write_alone(alone: Option<u16>) {
    write(ALONE, alone.as_ref());
}

fn write<T: serde::Serialize>(key: &str, value: Option<&T>) {
    if !is_kept() {
        return;
    }
    match value {
        Some(value) => drop(LocalStorage::set(key, value)),
        None => LocalStorage::delete(key),
    }
}

/// Notes that somebody touched the screen, in milliseconds since 1970 (UTC). Tabs share it: whoever
/// works in one is not away from the others.
pub fn note_touch(now: u64) {
    let _ = is_kept().then(|| LocalStorage::set(TOUCHED, now));
}

/// When somebody last touched the screen in any tab.
pub fn last_touch() -> Option<u64> {
    is_kept().then(|| LocalStorage::get(TOUCHED).ok()).flatten()
}

/// Calls `hear` whenever another tab changes what is kept here.
pub fn on_change(hear: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let heard = Closure::<dyn Fn()>::new(hear);
    // Adding a listener cannot fail, and it lasts as long as the page.
    let _ = window.add_event_listener_with_callback("storage", heard.as_ref().unchecked_ref());
    heard.forget();
}
