//! The diary lies with the page, not with the app: it is wanted when the app is broken.

use wasm_bindgen::prelude::*;

use crate::disk::diary::Event;

#[wasm_bindgen]
extern "C" {
    // In public/boot.js.
    #[wasm_bindgen(catch, js_name = bynameNote)]
    fn note_line(line: &str) -> Result<(), JsValue>;
}

/// Notes that something happened.
pub fn note(event: Event) {
    // A page without a diary, as that of a test, does without.
    let _ = note_line(&event.line());
}
