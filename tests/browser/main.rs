//! What only a real browser can show: that IndexedDB keeps what it was given, and
//! what becomes of a picture.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

mod database;
mod memory;
mod packing;
mod photos;
mod tabs;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
