//! Lets a test say where the app is to break. Not there in what is handed out.

use wasm_bindgen::prelude::*;

use crate::domain::brittle;

/// From now on the page has a function `bynameBreakAt`, which takes the number of the step.
pub fn offer() {
    let break_at = Closure::<dyn Fn(usize)>::new(brittle::break_at);
    if let Some(window) = web_sys::window() {
        // The window takes any property.
        let _ = js_sys::Reflect::set(&window, &"bynameBreakAt".into(), break_at.as_ref());
    }
    // It lasts as long as the page.
    break_at.forget();
}
