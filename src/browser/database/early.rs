//! What the page asked of the book before the program was there (`public/boot.js`), taken over.
//!
//! The browser hands bytes over when they are looked at, which takes it longer than reading them from
//! the disk. So what happened stays where it arrived until somebody needs it.

use futures::channel::oneshot;
use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbRequest, IdbRequestReadyState};

use super::transaction::Pulse;
use super::{bytes, log_key, page_key};
use crate::disk::compact::is_of_what_happened;
use crate::disk::open::Later;
use crate::disk::{Contents, DiskProblem};

const NAME: &str = "bynameEarly";

#[wasm_bindgen]
extern "C" {
    /// A connection, and what was asked for on it.
    pub(super) type Early;

    #[wasm_bindgen(method, getter)]
    fn book(this: &Early) -> IdbDatabase;
    #[wasm_bindgen(method, getter)]
    fn keys(this: &Early) -> IdbRequest;
    /// The pages before what happened.
    #[wasm_bindgen(method, getter)]
    fn before(this: &Early) -> IdbRequest;
    /// The pages behind it.
    #[wasm_bindgen(method, getter)]
    fn behind(this: &Early) -> IdbRequest;
    #[wasm_bindgen(method, getter, js_name = logKeys)]
    fn log_keys(this: &Early) -> IdbRequest;
    #[wasm_bindgen(method, getter)]
    fn entries(this: &Early) -> IdbRequest;
    /// What happened, piece by piece; all of them once the keys are there.
    #[wasm_bindgen(method, getter)]
    fn later(this: &Early) -> Array;
}

/// What the page has asked for; nothing where it could not, or when it was taken before.
pub(super) async fn take() -> Option<Early> {
    let window = web_sys::window()?;
    let early = Reflect::get(&window, &NAME.into()).ok()?.dyn_into::<Promise>().ok()?;
    // Where this fails it is taken once more, and found closed.
    let _ = Reflect::delete_property(&window, &NAME.into());
    let early = JsFuture::from(early).await.ok()?;
    early.is_object().then(|| early.unchecked_into())
}

impl Early {
    /// The connection.
    pub(super) fn connection(&self) -> IdbDatabase {
        self.book()
    }

    /// Waits for whoever is in the book, gives that to `first`, and waits until what happened is there.
    pub(super) async fn read<T>(
        &self,
        first: &impl Fn(Contents) -> T,
        pulse: &Pulse,
    ) -> Result<(T, Later), DiskProblem> {
        let keys = list(&self.keys(), pulse).await?;
        let (happened, others): (Vec<_>, Vec<_>) =
            keys.iter().map(|it| page_key(&it)).partition(is_of_what_happened);
        let (before, behind) =
            (list(&self.before(), pulse).await?, list(&self.behind(), pulse).await?);
        let pages = before.iter().chain(behind.iter()).map(|it| bytes(&it));
        let log_keys = list(&self.log_keys(), pulse).await?;
        let entries = list(&self.entries(), pulse).await?;
        let log = log_keys.iter().map(|it| log_key(&it));
        let first = first(Contents {
            pages: others.into_iter().zip(pages).collect(),
            log: log.zip(entries.iter().map(|it| bytes(&it))).collect(),
        });
        let later: Vec<IdbRequest> = self.later().iter().map(JsCast::unchecked_into).collect();
        for request in &later {
            answered(request).await?;
            pulse.beat();
        }
        Ok((first, Later::new(happened.len(), later.into_iter().flat_map(looked_at))))
    }
}

/// Waits for an answer without looking at it.
async fn answered(request: &IdbRequest) -> Result<(), DiskProblem> {
    if request.ready_state() != IdbRequestReadyState::Done {
        let (tell, told) = oneshot::channel();
        let hear = Closure::once_into_js(move |_: Event| {
            // Perhaps nobody waits any more.
            let _ = tell.send(());
        });
        request.set_onsuccess(Some(hear.unchecked_ref()));
        request.set_onerror(Some(hear.unchecked_ref()));
        told.await.map_err(|_| DiskProblem::Aborted)?;
    }
    match request.error() {
        Ok(None) => Ok(()),
        Ok(Some(_)) | Err(_) => Err(DiskProblem::Aborted),
    }
}

async fn list(request: &IdbRequest, pulse: &Pulse) -> Result<Array, DiskProblem> {
    answered(request).await?;
    pulse.beat();
    let answer = request.result().ok().and_then(|it| it.dyn_into().ok());
    answer.ok_or(DiskProblem::Aborted)
}

/// The pages of an answer, one that is looked at now. Those that cannot be had are missing.
fn looked_at(request: IdbRequest) -> impl Iterator<Item = Vec<u8>> {
    let answer: Option<Array> = request.result().ok().and_then(|it| it.dyn_into().ok());
    answer.into_iter().flat_map(|pages| pages.iter().map(|it| bytes(&it)).collect::<Vec<_>>())
}
