//! Installing the app: what the browser offers, and what is known of it where it offers nothing.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Event, EventTarget, Window};

use crate::browser::page;
use crate::domain::install::Browser;

/// Where boot.js keeps the browser's offer, which may come before the app is there.
const OFFER: &str = "bynameOffer";

/// What the browser says when it offers to install the app, and when that was done.
const EVENTS: [&str; 2] = ["beforeinstallprompt", "appinstalled"];

/// The app without the browser's frame.
const STANDALONE: &str = "(display-mode: standalone)";

/// Tells of the browser: now, and again whenever what it offers has changed.
pub fn listen(hear: impl Fn(Browser) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let was_installed = Cell::new(false);
    let tell = {
        let window = window.clone();
        move |event: Option<&Event>| {
            if event.is_some_and(|it| it.type_() == EVENTS[1]) {
                was_installed.set(true);
            }
            let mut browser = browser(&window);
            browser.installed |= was_installed.get();
            hear(browser);
        }
    };
    let tell = Rc::new(tell);
    let told = Rc::clone(&tell);
    let heard = Closure::<dyn Fn(Event)>::new(move |event: Event| told(Some(&event)));
    let function: &Function = heard.as_ref().unchecked_ref();
    // Adding a listener cannot fail.
    for event in EVENTS {
        let _ = window.add_event_listener_with_callback(event, function);
    }
    // A tab that is moved into the app, or back.
    if let Ok(Some(query)) = window.match_media(STANDALONE) {
        let query: &EventTarget = query.as_ref();
        let _ = query.add_event_listener_with_callback("change", function);
    }
    // They last as long as the page.
    heard.forget();
    tell(None);
}

/// Whether the app runs without the browser's frame: from the home screen.
pub fn is_standalone() -> bool {
    let navigator = web_sys::window().map(|it| it.navigator());
    // Safari on iOS says it so, and did so before there was a media query.
    let on_home_screen = navigator.and_then(|it| Reflect::get(&it, &"standalone".into()).ok());
    page::matches(STANDALONE) || on_home_screen.is_some_and(|it| it.is_truthy())
}

/// Asks the browser to install the app. It must be asked within a tap, and an offer holds only once.
pub fn ask() {
    let Some(window) = web_sys::window() else { return };
    let Some(offer) = offer(&window) else { return };
    // Setting a plain property cannot fail.
    let _ = Reflect::set(&window, &OFFER.into(), &JsValue::UNDEFINED);
    let prompt = Reflect::get(&offer, &"prompt".into()).and_then(JsCast::dyn_into::<Function>);
    if let Ok(answer) = prompt.and_then(|prompt| prompt.call0(&offer)) {
        let answer = JsFuture::from(Promise::resolve(&answer));
        // Whether she took it is said by an event; that the browser did not ask is no fault of hers.
        spawn_local(async { drop(answer.await) });
    }
}

fn browser(window: &Window) -> Browser {
    Browser {
        installed: is_standalone(),
        offers: offer(window).is_some(),
        agent: page::user_agent(),
        fingers: window.navigator().max_touch_points(),
    }
}

fn offer(window: &Window) -> Option<JsValue> {
    Reflect::get(window, &OFFER.into()).ok().filter(JsValue::is_object)
}
