//! The end of the line inside of the program that runs beside the app.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, File, MessageEvent};

use super::Message;

/// Hears whatever the app says, as long as the program runs.
pub fn listen(hear: impl Fn(String, Option<File>) + 'static) {
    let listening = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let parts: Array = event.data().unchecked_into();
        if let Some(text) = parts.get(0).as_string() {
            hear(text, parts.get(1).dyn_into().ok());
        }
    });
    scope().set_onmessage(Some(listening.as_ref().unchecked_ref()));
    listening.forget();
}

/// Says something to the app. The bytes are handed over, not copied.
pub fn tell(message: &Message) {
    let said = Array::of1(&message.text.as_str().into());
    let handed = Array::new();
    for part in &message.parts {
        let bytes = Uint8Array::from(part.as_slice());
        said.push(&bytes);
        handed.push(&bytes.buffer());
    }
    // It fails only for what cannot be handed over, and texts and bytes can.
    let _ = scope().post_message_with_transfer(&said, &handed);
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
