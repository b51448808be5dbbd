//! The files of the second copy, in the origin private file system (File System standard, WHATWG):
//! a worker of a few lines writes them, for only a worker may write in place.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

use futures::FutureExt;
use futures::channel::oneshot;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::browser::tabs::{Turn, in_turn};
use crate::browser::{clock, page};
use crate::disk::DiskProblem;
use crate::disk::twin::files::{At, FileName, Files};

const SCRIPT: &str = "twin.js";
const TURN: &str = "byname.twin";
/// How long an answer is waited for. A piece is at most some megabytes; a whole slot of a very large
/// book takes a second or two to read.
const PATIENCE: Duration = Duration::from_secs(10);

type Heard = Result<JsValue, DiskProblem>;
type Waiting = Rc<RefCell<HashMap<u32, oneshot::Sender<Heard>>>>;

/// The files, and the line to whoever writes them, which is started at the first question.
pub struct TwinFiles {
    script: String,
    servant: RefCell<Option<Servant>>,
    next: Cell<u32>,
}

/// The worker. Dropping it ends it, and its files are free for others.
struct Servant {
    worker: Worker,
    waiting: Waiting,
    // They are called as long as the worker lives.
    _hearing: [Closure<dyn Fn(JsValue)>; 2],
}

impl Default for TwinFiles {
    fn default() -> Self {
        Self::served_by(format!("{}/{SCRIPT}", page::base_path()))
    }
}

impl TwinFiles {
    /// The files, written by the worker whose script lies at this address.
    pub fn served_by(script: String) -> Self {
        Self { script, servant: RefCell::default(), next: Cell::default() }
    }

    async fn ask(&self, what: &str, file: FileName, more: &[JsValue]) -> Heard {
        if page::is_broken() {
            return Err(DiskProblem::Aborted);
        }
        let number = self.next.replace(self.next.get().wrapping_add(1));
        let question = Array::of3(&number.into(), &what.into(), &file.name().into());
        let handed = Array::new();
        for part in more {
            question.push(part);
            if let Some(bytes) = part.dyn_ref::<Uint8Array>() {
                handed.push(&bytes.buffer());
            }
        }
        let (told, heard) = oneshot::channel();
        {
            let mut servant = self.servant.borrow_mut();
            if servant.is_none() {
                *servant = Some(Servant::hired(&self.script)?);
            }
            let Some(servant) = servant.as_ref() else { return Err(DiskProblem::Unavailable) };
            servant.waiting.borrow_mut().insert(number, told);
            let posted = servant.worker.post_message_with_transfer(&question, &handed);
            posted.map_err(|_| DiskProblem::Aborted)?;
        }
        futures::select_biased! {
            heard = heard.fuse() => heard.unwrap_or(Err(DiskProblem::Aborted)),
            () = std::pin::pin!(clock::pause(PATIENCE).fuse()) => {
                // Whatever it is at, another one may be luckier.
                *self.servant.borrow_mut() = None;
                Err(DiskProblem::Aborted)
            }
        }
    }
}

impl Servant {
    fn hired(script: &str) -> Result<Self, DiskProblem> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(script, &options);
        let worker = worker.map_err(|_| DiskProblem::Unavailable)?;
        let waiting = Waiting::default();
        let (answered, gone) = (Rc::clone(&waiting), Rc::clone(&waiting));
        let hearing = [
            Closure::<dyn Fn(JsValue)>::new(move |event: JsValue| {
                let event: MessageEvent = event.unchecked_into();
                let answer: Array = event.data().unchecked_into();
                let told = number(&answer.get(0)).and_then(|it| answered.borrow_mut().remove(&it));
                if let Some(told) = told {
                    // Whoever asked may have lost patience.
                    let _ = told.send(heard(&answer));
                }
            }),
            Closure::<dyn Fn(JsValue)>::new(move |_| {
                for (_, told) in gone.borrow_mut().drain() {
                    let _ = told.send(Err(DiskProblem::Unavailable));
                }
            }),
        ];
        worker.set_onmessage(Some(hearing[0].as_ref().unchecked_ref()));
        worker.set_onerror(Some(hearing[1].as_ref().unchecked_ref()));
        Ok(Self { worker, waiting, _hearing: hearing })
    }
}

impl Drop for Servant {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "we gave it the number")]
fn number(value: &JsValue) -> Option<u32> {
    value.as_f64().map(|it| it as u32)
}

fn heard(answer: &Array) -> Heard {
    match answer.get(1).as_string().as_deref() {
        None => Ok(answer.get(2)),
        Some("full") => Err(DiskProblem::Full),
        Some("absent") => Err(DiskProblem::Unavailable),
        Some(_) => Err(DiskProblem::Aborted),
    }
}

#[allow(clippy::cast_precision_loss, reason = "no file is longer than 2^53 bytes")]
fn js_number(number: u64) -> JsValue {
    JsValue::from_f64(number as f64)
}

impl Files for TwinFiles {
    type Turn = Turn;

    async fn turn(&self) -> Result<Turn, DiskProblem> {
        futures::select_biased! {
            turn = std::pin::pin!(in_turn(TURN).fuse()) => turn.ok_or(DiskProblem::Aborted),
            () = std::pin::pin!(clock::pause(PATIENCE).fuse()) => Err(DiskProblem::Aborted),
        }
    }

    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is a size")]
    async fn size(&self, file: FileName) -> Result<u64, DiskProblem> {
        let size = self.ask("size", file, &[]).await?;
        size.as_f64().map(|it| it as u64).ok_or(DiskProblem::Aborted)
    }

    async fn read(&self, file: FileName, at: u64, length: u64) -> Result<Vec<u8>, DiskProblem> {
        let read = self.ask("read", file, &[js_number(at), js_number(length)]).await?;
        read.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).ok_or(DiskProblem::Aborted)
    }

    async fn write(&self, file: FileName, at: At, bytes: Vec<u8>) -> Result<(), DiskProblem> {
        let at = match at {
            At::End => JsValue::from_f64(-1.0),
            At::Byte(at) => js_number(at),
        };
        let bytes = Uint8Array::from(bytes.as_slice());
        self.ask("write", file, &[at, bytes.into()]).await.map(drop)
    }

    async fn cut(&self, file: FileName, length: u64) -> Result<(), DiskProblem> {
        self.ask("cut", file, &[js_number(length)]).await.map(drop)
    }
}
