//! Files that come from outside of the page: dropped on it, opened with the app, or shared by
//! another app.

use std::rc::Rc;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DragEvent, File, MessageEvent, ServiceWorkerRegistration, Window};

use crate::browser::{files, page};

/// Where the worker of public/sw.js sends a page to which it has something to hand over.
const SHARED: &str = "?shared";

/// What that page says to the worker.
const READY: &str = "ready";

#[wasm_bindgen]
extern "C" {
    // The Launch Handler API, which web-sys has only behind a flag for the whole build.
    type LaunchQueue;
    #[wasm_bindgen(method, js_name = setConsumer)]
    fn set_consumer(this: &LaunchQueue, consumer: &Closure<dyn Fn(LaunchParams)>);

    type LaunchParams;
    #[wasm_bindgen(method, getter)]
    fn files(this: &LaunchParams) -> Option<Array>;
    #[wasm_bindgen(method, getter, js_name = targetURL)]
    fn target(this: &LaunchParams) -> Option<String>;

    type FileHandle;
    #[wasm_bindgen(catch, method, js_name = getFile)]
    fn file(this: &FileHandle) -> Result<Promise, JsValue>;
}

/// What came.
#[derive(Debug, Clone)]
pub enum Arrived {
    /// A file.
    File(File),
    /// The first of several; the others are left.
    FirstOf(File),
    /// Something was on its way and is not there.
    Nothing,
    /// The app was opened by one of its shortcuts, for this page.
    Page(String),
}

impl Arrived {
    /// The first of so many files.
    fn of(first: Option<File>, count: u32) -> Self {
        match first {
            Some(file) if count > 1 => Self::FirstOf(file),
            Some(file) => Self::File(file),
            None => Self::Nothing,
        }
    }
}

type Hear = Rc<dyn Fn(Arrived)>;

/// Calls `hear` with whatever comes as long as the page lives, and `hover` again and again with
/// whether files are held over the page just now.
pub fn listen(hear: impl Fn(Arrived) + 'static, hover: impl Fn(bool) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let hear: Hear = Rc::new(move |arrived| {
        if !page::is_broken() {
            hear(arrived);
        }
    });
    take_dropped(&window, Rc::clone(&hear), hover);
    take_opened(&window, Rc::clone(&hear));
    take_shared(&window, hear);
}

fn take_dropped(window: &Window, hear: Hear, hover: impl Fn(bool) + 'static) {
    let dragged = Closure::<dyn Fn(DragEvent)>::new(move |event: DragEvent| {
        let Some(transfer) = event.data_transfer() else { return };
        // Texts are for the fields.
        if !transfer.types().includes(&"Files".into(), 0) {
            return;
        }
        // A place of the page has taken it.
        if event.default_prevented() {
            return hover(false);
        }
        // Or else the browser would leave the app and show the file.
        event.prevent_default();
        let is_dropped = event.type_() == "drop";
        hover(!is_dropped);
        if is_dropped && let Some(files) = transfer.files() {
            hear(Arrived::of(files.get(0), files.length()));
        }
    });
    for event in ["dragover", "drop"] {
        // Adding a listener cannot fail.
        let function = dragged.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback(event, function);
    }
    // It lasts as long as the page.
    dragged.forget();
}

/// Files that the system opens with the installed app.
fn take_opened(window: &Window, hear: Hear) {
    let queue = Reflect::get(window, &"launchQueue".into()).unwrap_or_default();
    if !queue.is_object() {
        return;
    }
    let opened = Closure::<dyn Fn(LaunchParams)>::new(move |launch: LaunchParams| {
        let files = launch.files().unwrap_or_default();
        if files.length() == 0 {
            // An app that is open already is not taken to the page by the browser.
            if let Some(page) = launch.target().as_deref().and_then(wanted_page) {
                hear(Arrived::Page(page));
            }
            return;
        }
        let hear = Rc::clone(&hear);
        spawn_local(async move {
            let handle: FileHandle = files.get(0).unchecked_into();
            let file = match handle.file() {
                Ok(promise) => JsFuture::from(promise).await.ok(),
                Err(_) => None,
            };
            hear(Arrived::of(file.and_then(|it| it.dyn_into().ok()), files.length()));
        });
    });
    queue.unchecked_ref::<LaunchQueue>().set_consumer(&opened);
    // It lasts as long as the page.
    opened.forget();
}

/// The path and the search of a shortcut. The app that is opened by its icon stays where it is.
fn wanted_page(target: &str) -> Option<String> {
    let url = web_sys::Url::new(target).ok()?;
    let search = url.search();
    (!search.is_empty()).then(|| format!("{}{search}", url.pathname()))
}

/// What another app shares, and the worker holds until it is asked for.
fn take_shared(window: &Window, hear: Hear) {
    if window.location().search().ok().as_deref() != Some(SHARED) {
        return;
    }
    forget_shared(window);
    let navigator = window.navigator();
    if !Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false) {
        return;
    }
    let workers = navigator.service_worker();
    let told = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(arrived) = handed_over(&event.data()) {
            hear(arrived);
        }
    });
    workers.set_onmessage(Some(told.as_ref().unchecked_ref()));
    // It lasts as long as the page.
    told.forget();
    spawn_local(async move {
        let Ok(ready) = workers.ready() else { return };
        let Ok(registration) = JsFuture::from(ready).await else { return };
        let registration: ServiceWorkerRegistration = registration.unchecked_into();
        if let Some(worker) = registration.active() {
            // A text can always be posted.
            let _ = worker.post_message(&READY.into());
        }
    });
}

/// Loading the page again asks for nothing again.
fn forget_shared(window: &Window) {
    if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
        // It fails only where the address may not be changed at all, and then it stays.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    }
}

/// Reads `{ shared: [file or text …] }`.
fn handed_over(message: &JsValue) -> Option<Arrived> {
    let shared: Array = Reflect::get(message, &"shared".into()).ok()?.dyn_into().ok()?;
    let first = shared.get(0);
    let file = match first.as_string() {
        Some(text) => files::of_text(&text),
        None => first.dyn_into().ok(),
    };
    Some(Arrived::of(file, shared.length()))
}
