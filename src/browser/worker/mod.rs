//! A program that runs beside the app, on a thread of its own: the line to it, and its own end.
//!
//! What goes over the line is a text and any number of byte arrays or one file. What the texts say
//! is settled by whoever is at the two ends.

pub mod inside;

use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{File, MessageEvent, Worker, WorkerOptions, WorkerType};

/// Something that came over the line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// What is said.
    pub text: String,
    /// What comes with it.
    pub parts: Vec<Vec<u8>>,
}

/// The program ended, or could not be started at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gone;

type Heard = Result<Message, Gone>;

/// Whatever the program says, in its order.
pub type Inbox = UnboundedReceiver<Heard>;

/// The line to a program beside the app. Dropping it ends the program, whatever it is doing.
#[derive(Debug)]
pub struct Line {
    worker: Worker,
    // They are called as long as the worker lives.
    _hearing: [Closure<dyn Fn(JsValue)>; 2],
}

impl Line {
    /// Starts the program whose start script lies at this address.
    ///
    /// # Errors
    /// [`Gone`] when the browser does not start one.
    pub fn open(address: &str) -> Result<(Self, Inbox), Gone> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(address, &options).map_err(|_| Gone)?;
        let (outbox, inbox) = unbounded();
        let hearing = [hearing(outbox.clone(), heard), hearing(outbox, |_| Err(Gone))];
        let [message, error] = &hearing;
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        Ok((Self { worker, _hearing: hearing }, inbox))
    }

    /// Says something, with a file if there is one.
    ///
    /// # Errors
    /// [`Gone`] when nobody hears it.
    pub fn say(&self, text: &str, file: Option<&File>) -> Result<(), Gone> {
        let file = file.map_or(JsValue::NULL, JsValue::from);
        self.worker.post_message(&Array::of2(&text.into(), &file)).map_err(|_| Gone)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn hearing(
    outbox: UnboundedSender<Heard>,
    read: fn(&JsValue) -> Heard,
) -> Closure<dyn Fn(JsValue)> {
    // The receiver is gone only together with the worker.
    Closure::new(move |event: JsValue| drop(outbox.unbounded_send(read(&event))))
}

/// Reads `[text, bytes, bytes …]`.
fn heard(event: &JsValue) -> Heard {
    let event: &MessageEvent = event.unchecked_ref();
    let parts: Array = event.data().dyn_into().map_err(|_| Gone)?;
    let text = parts.get(0).as_string().ok_or(Gone)?;
    let parts = parts.iter().skip(1).map(|it| Uint8Array::new(&it).to_vec()).collect();
    Ok(Message { text, parts })
}
