//! Which version of the app this page is, and whether another one is ready on the device. The worker
//! before the network (public/sw.js) fetches it, keeps it whole, and waits until it is wanted.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Event, EventTarget, MessageChannel, MessageEvent, ServiceWorkerContainer,
    ServiceWorkerRegistration, ServiceWorkerState,
};

use crate::browser::{clock, page};

/// What a page says to a worker, to be told its version.
const VERSION: &str = "version";

/// What a page says to the worker of the next version, so that it waits no longer.
const TAKE_OVER: &str = "take over";

/// The browser looks for a new version whenever a page is opened. One that stays open for days looks
/// by itself, not more often than this, in milliseconds.
const SELDOM: u64 = 60 * 60 * 1_000;

/// Calls `hear` with whether another version is ready, whenever that may have changed. A page of the
/// quick build for working on the app has no version, and hears nothing.
pub fn listen(hear: impl Fn(bool) + 'static) {
    let (Some(mine), Some(workers)) = (page::build(), workers()) else { return };
    spawn_local(async move {
        let Some(registration) = ready(&workers).await else { return };
        let inquiry = Rc::new(Inquiry { registration, mine, hear, latest: Cell::new(0) });
        let (found, taken) = (Rc::clone(&inquiry), Rc::clone(&inquiry));
        on(&inquiry.registration, "updatefound", move |_| found.follow());
        on(&workers, "controllerchange", move |_| taken.ask());
        inquiry.follow();
        inquiry.ask();
    });
    let looked = Cell::new(clock::now());
    page::on_look(move || {
        let now = clock::now();
        if now.saturating_sub(looked.get()) > SELDOM {
            looked.set(now);
            look();
        }
    });
}

/// Lets the version that is ready take over, and calls `then` when it has: loading the page anew
/// shows it.
pub fn take_over(then: impl Fn() + 'static) {
    let Some(workers) = workers() else { return then() };
    spawn_local(async move {
        let next = ready(&workers).await.and_then(|it| it.waiting());
        // Another page has let it take over already.
        let Some(next) = next else { return then() };
        let worker = next.clone();
        on(&next, "statechange", move |_| {
            if worker.state() == ServiceWorkerState::Activated {
                then();
            }
        });
        // A text can always be posted.
        let _ = next.post_message(&TAKE_OVER.into());
    });
}

/// Somebody who wants to know which version is the newest on this device.
struct Inquiry<F> {
    registration: ServiceWorkerRegistration,
    mine: String,
    hear: F,
    /// The number of the last question, as answers may overtake each other.
    latest: Cell<u32>,
}

impl<F: Fn(bool) + 'static> Inquiry<F> {
    /// Asks the newest worker that has all of its version: the one that waits, or else that in charge.
    fn ask(self: &Rc<Self>) {
        let waiting = self.registration.waiting();
        let Some(worker) = waiting.or_else(|| self.registration.active()) else { return };
        let Ok(channel) = MessageChannel::new() else { return };
        let number = self.latest.get() + 1;
        self.latest.set(number);
        let this = Rc::clone(self);
        let told = Closure::once_into_js(move |event: MessageEvent| {
            if let Some(build) = event.data().as_string()
                && this.latest.get() == number
            {
                (this.hear)(!build.is_empty() && build != this.mine);
            }
        });
        channel.port1().set_onmessage(Some(told.unchecked_ref()));
        let _ =
            worker.post_message_with_transferable(&VERSION.into(), &Array::of1(&channel.port2()));
    }

    /// Asks again whenever the worker that is being installed comes a step further: it waits, takes
    /// over, or is given up.
    fn follow(self: &Rc<Self>) {
        if let Some(next) = self.registration.installing() {
            let this = Rc::clone(self);
            on(&next, "statechange", move |_| this.ask());
        }
    }
}

/// Asks the server for a newer version; without the network nothing is lost but the answer.
fn look() {
    let Some(workers) = workers() else { return };
    spawn_local(async move {
        if let Some(registration) = ready(&workers).await
            && let Ok(update) = registration.update()
        {
            let _ = JsFuture::from(update).await;
        }
    });
}

/// The workers of this page, where the browser has such a thing: not in every private window.
fn workers() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let there = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    there.is_object().then(|| there.unchecked_into())
}

/// Waits for the first worker to be in charge, which may be never.
async fn ready(workers: &ServiceWorkerContainer) -> Option<ServiceWorkerRegistration> {
    let ready: Promise = workers.ready().ok()?;
    JsFuture::from(ready).await.ok()?.dyn_into().ok()
}

/// Listens as long as the page lives.
fn on(target: &EventTarget, event: &str, hear: impl Fn(Event) + 'static) {
    let hear = Closure::<dyn Fn(Event)>::new(hear);
    // Adding a listener cannot fail.
    let _ = target.add_event_listener_with_callback(event, hear.as_ref().unchecked_ref());
    hear.forget();
}
