//! The other tabs of this browser that have the book open.

use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

use futures::FutureExt;
use futures::channel::oneshot;
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{BroadcastChannel, MessageEvent};

const CHANNEL: &str = "byname";
/// The line that the page has opened before it read the book, and what was said on it since.
const EARLY: &str = "bynameOthers";
/// Whose turn it is to rewrite the pages of the book.
pub const PAGES: &str = "byname.pages";

#[wasm_bindgen]
extern "C" {
    // The Web Locks API, which web-sys has only behind a flag for the whole build.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request_lock(
        name: &str,
        options: &JsValue,
        holding: &Closure<dyn FnMut(JsValue) -> Promise>,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request_turn(name: &str, holding: &JsValue) -> Result<Promise, JsValue>;

    type Early;

    #[wasm_bindgen(method, getter)]
    fn channel(this: &Early) -> BroadcastChannel;
    #[wasm_bindgen(method, getter)]
    fn heard(this: &Early) -> Array;
}

/// A line to the other tabs.
#[derive(Debug, Clone)]
pub struct Tabs {
    channel: Option<BroadcastChannel>,
}

impl Tabs {
    /// Opens the line; `hear` is called with whatever another tab says.
    pub fn open(hear: impl Fn(Vec<u8>) + 'static) -> Self {
        let hear = move |said: JsValue| {
            if let Ok(bytes) = said.dyn_into::<Uint8Array>() {
                hear(bytes.to_vec());
            }
        };
        let early = taken();
        early.iter().flat_map(|it| it.heard().to_vec()).for_each(&hear);
        let channel = early.map(|it| it.channel()).or_else(|| BroadcastChannel::new(CHANNEL).ok());
        if let Some(channel) = &channel {
            let listen = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                hear(event.data());
            });
            channel.set_onmessage(Some(listen.as_ref().unchecked_ref()));
            // The line stays open as long as the page.
            listen.forget();
        }
        Self { channel }
    }

    /// Tells every other tab.
    pub fn tell(&self, bytes: &[u8]) {
        if let Some(channel) = &self.channel {
            // Whoever does not hear it reads it from the disk at the next start.
            let _ = channel.post_message(&Uint8Array::from(bytes));
        }
    }
}

/// The line of the page, unless it was taken before.
fn taken() -> Option<Early> {
    let window = web_sys::window()?;
    let early = Reflect::get(&window, &EARLY.into()).ok().filter(JsValue::is_object)?;
    Reflect::delete_property(&window, &EARLY.into()).ok()?;
    Some(early.unchecked_into())
}

/// Does something with the pages that only one tab may do at a time; not at all when another one is at
/// it, or when the browser has no locks (then nobody can know).
pub async fn alone(work: impl Future<Output = ()> + 'static) -> bool {
    alone_at(PAGES, work).await
}

/// The same for something else that only one tab may do at a time.
pub async fn alone_at(what: &str, work: impl Future<Output = ()> + 'static) -> bool {
    let done = Rc::new(Cell::new(false));
    let (work, told) = (Cell::new(Some(work)), Rc::clone(&done));
    let holding = Closure::<dyn FnMut(JsValue) -> Promise>::new(move |lock: JsValue| {
        let work = work.take().filter(|_| !lock.is_null());
        told.set(work.is_some());
        future_to_promise(async move {
            if let Some(work) = work {
                work.await;
            }
            Ok(JsValue::UNDEFINED)
        })
    });
    let options = js_sys::Object::new();
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    if let Ok(released) = request_lock(what, &options, &holding) {
        // It fails only when the page is going away.
        let _ = JsFuture::from(released).await;
    }
    done.get()
}

/// A turn that was waited for. It is over when this is dropped.
#[derive(Debug)]
pub struct Turn(Option<Function>);

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some(release) = &self.0 {
            // It releases a lock, which cannot fail.
            let _ = release.call0(&JsValue::NULL);
        }
    }
}

/// Waits until no other tab has a turn of this name; nothing when the page is going.
/// Where the browser has no locks, whoever asks gets a turn: then nobody can know.
pub async fn in_turn(name: &str) -> Option<Turn> {
    let (told, given) = oneshot::channel();
    let told = Cell::new(Some(told));
    // It is called once, and gone then.
    let holding = Closure::once_into_js(move |_: JsValue| {
        Promise::new(&mut |release, _| {
            let turn = Turn(Some(release));
            // Where nobody waits any more the turn is dropped here, and over.
            if let Some(told) = told.take() {
                drop(told.send(turn));
            }
        })
    });
    let Ok(ended) = request_turn(name, &holding) else { return Some(Turn(None)) };
    futures::select_biased! {
        turn = given.fuse() => turn.ok(),
        // Before anybody was given it: a page that may keep nothing gets no locks either.
        ended = JsFuture::from(ended).fuse() => ended.err().map(|_| Turn(None)),
    }
}
