//! Keys that work on every page: `/` finds, `n` adds, Ctrl+Z undoes, Escape goes back.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::ui::here::{Here, here};
use crate::ui::route;

/// Listens for keys as long as the app runs.
pub fn listen() {
    let here = here();
    let go = route::going();
    let handle = window_event_listener(ev::keydown, move |event| {
        if on_key(here, &event) {
            event.prevent_default();
        }
        if wants_box(&event) {
            event.prevent_default();
            if !focus_box() {
                go(&route::today());
                request_animation_frame(|| {
                    focus_box();
                });
            }
        }
    });
    on_cleanup(move || handle.remove());
}

/// Whether the key was one that undoes or goes back.
fn on_key(here: Here, event: &KeyboardEvent) -> bool {
    let with_control = event.ctrl_key() || event.meta_key();
    let undoes = with_control && !event.shift_key() && event.key().eq_ignore_ascii_case("z");
    match event.key().as_str() {
        // In a field, Ctrl+Z is the field's own.
        _ if undoes && !is_typing(event) => here.undo(),
        "Escape" if is_typing(event) => blur(event),
        _ => return false,
    }
    true
}

/// `/` and `n` both lead to the one box that finds and adds.
fn wants_box(event: &KeyboardEvent) -> bool {
    let plain = !(event.ctrl_key() || event.meta_key() || event.alt_key());
    plain && !is_typing(event) && matches!(event.key().as_str(), "/" | "n")
}

/// Leads the keyboard to the box that finds and adds; says whether it is there.
pub fn focus_box() -> bool {
    let found = document().query_selector(".find-input").ok().flatten();
    let Some(found) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) else { return false };
    // One that is hidden, as beside an open card on a phone, does not take it.
    let _ = found.focus();
    document().active_element().is_some_and(|it| it == *found)
}

fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    target.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

fn blur(event: &KeyboardEvent) {
    if let Some(element) = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // Leaving an element that has the focus cannot fail.
        let _ = element.blur();
    }
}
