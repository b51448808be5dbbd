//! The page that is shown until the app is there.

use futures::channel::mpsc::{UnboundedReceiver, unbounded};
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// The app is on the screen: this page may go.
pub fn remove() {
    if let Some(splash) = splash() {
        splash.remove();
    }
}

/// Says something, in place of what was said.
pub fn say(text: &str) {
    if let Some(said) = told(".splash-text") {
        said.set_text_content(Some(text));
    }
}

/// Whether something was said.
pub fn has_said() -> bool {
    told(".splash-text").and_then(|it| it.text_content()).is_some_and(|it| !it.is_empty())
}

/// Offers ways out as buttons, and hears which of them is taken, by its number. They are not offered
/// twice.
pub fn offer(ways: &[&str]) -> UnboundedReceiver<usize> {
    let (tell, taken) = unbounded();
    let Some(place) = told(".splash-ways") else { return taken };
    place.set_text_content(None);
    for (number, way) in ways.iter().enumerate() {
        let tell = tell.clone();
        let tapped = Closure::<dyn Fn()>::new(move || {
            // Nobody hears it when the book has just been opened.
            let _ = tell.unbounded_send(number);
        });
        // A page can always have one more button.
        let Some(button) = button(&place, way) else { continue };
        let _ = button.add_event_listener_with_callback("click", tapped.as_ref().unchecked_ref());
        // The button goes with its page.
        tapped.forget();
    }
    taken
}

fn button(place: &Element, text: &str) -> Option<Element> {
    let button = place.owner_document()?.create_element("button").ok()?;
    button.set_class_name("button");
    button.set_attribute("type", "button").ok()?;
    button.set_text_content(Some(text));
    place.append_child(&button).ok()?;
    Some(button)
}

fn told(selector: &str) -> Option<Element> {
    splash()?.query_selector(selector).ok().flatten()
}

fn splash() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("splash")
}
