//! A finger that rests on a row: what then happens, and what must not happen as well.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use leptos::tachys::html::event::EventDescriptor;
use wasm_bindgen::JsCast;
use web_sys::{MouseEvent, PointerEvent};

/// For so long a finger must rest.
const REST: Duration = Duration::from_millis(500);
/// So long after it is lifted a tap of the browser's own may still come.
const AFTER: Duration = Duration::from_millis(300);
/// A finger that moves by more than so many pixels scrolls.
const STILL: f64 = 10.0;

/// What a finger is doing. Copy it freely.
#[derive(Clone, Copy, Default)]
pub struct Hold {
    resting: StoredValue<Option<Resting>>,
    /// The finger was lifted or is about to be, and that is no tap.
    is_spent: StoredValue<bool>,
}

/// A finger that rests, where it came down.
struct Resting {
    at: (f64, f64),
    timer: Option<TimeoutHandle>,
}

impl Hold {
    /// A finger came down: once it has rested for long enough, `then` happens. A mouse does not rest: it
    /// has a button for that and more.
    pub fn begin(self, event: &PointerEvent, then: impl FnOnce() + 'static) {
        self.end();
        self.is_spent.set_value(false);
        if event.pointer_type() == "mouse" || !event.is_primary() {
            return;
        }
        let rested = move || {
            // The page may be gone by now.
            if self.resting.try_update_value(Option::take).is_none() {
                return;
            }
            self.is_spent.set_value(true);
            self.wait_for_the_finger();
            then();
        };
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let timer = set_timeout_with_handle(rested, REST).ok();
        self.resting.set_value(Some(Resting { at, timer }));
    }

    /// It moved: by much, it scrolls and does not rest.
    pub fn moved(self, event: &PointerEvent) {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let is_far = |it: &Resting| (it.at.0 - x).abs() > STILL || (it.at.1 - y).abs() > STILL;
        if self.resting.with_value(|it| it.as_ref().is_some_and(is_far)) {
            self.end();
        }
    }

    /// It was lifted, or the browser scrolls with it.
    pub fn end(self) {
        let resting = self.resting.try_update_value(Option::take).flatten();
        if let Some(timer) = resting.and_then(|it| it.timer) {
            timer.clear();
        }
    }

    /// The browser would open a menu over what the finger does.
    pub fn keep_menu_away(self, event: &MouseEvent) {
        if self.resting.with_value(Option::is_some) || self.is_spent.get_value() {
            event.prevent_default();
        }
    }

    /// Whether what looks like a tap is the end of such a rest.
    pub fn is_spent(self) -> bool {
        self.is_spent.get_value()
    }

    /// Once the finger is lifted, or comes down again, the next tap is one.
    fn wait_for_the_finger(self) {
        let forget = move || {
            self.is_spent.try_set_value(false);
        };
        once(ev::pointerup, move || {
            // Without a timer the next finger that comes down forgets it.
            let _ = set_timeout_with_handle(forget, AFTER);
        });
        once(ev::pointerdown, forget);
    }
}

/// Does something the next time that the window hears of an event, and then no more.
fn once<E>(event: E, then: impl Fn() + 'static)
where
    E: EventDescriptor + 'static,
    E::EventType: JsCast,
{
    let heard = StoredValue::new(None::<WindowListenerHandle>);
    let handle = window_event_listener(event, move |_| {
        then();
        if let Some(handle) = heard.try_update_value(Option::take).flatten() {
            handle.remove();
        }
    });
    heard.set_value(Some(handle));
}
