//! Pages and steps on their way into the store, and what they take the place of.

use idb::{Query, Transaction};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::stores::{LOG, PAGES, PHOTOS, STEPS};
use super::{js_bytes, js_key, js_number, photo_key};
use crate::disk::Rewrite;
use crate::domain::brittle;

/// A rewrite as the browser takes it: it may be asked for twice, where the connection was lost.
pub(super) struct Asked {
    removed: Vec<JsValue>,
    pages: Vec<(JsValue, Uint8Array)>,
    photos: Vec<(JsValue, Uint8Array)>,
    steps: Vec<Uint8Array>,
    scrubbed: Vec<(JsValue, Uint8Array)>,
    forgotten: Vec<JsValue>,
    absorbed: Vec<JsValue>,
    /// How many bytes it writes.
    pub(super) size: usize,
}

impl Asked {
    pub(super) fn of(rewrite: &Rewrite) -> Self {
        let pages = rewrite.pages.iter().map(|(_, it)| it.len()).sum::<usize>();
        let steps = rewrite.steps.iter().map(Vec::len).sum::<usize>();
        let scrubbed = rewrite.scrubbed.iter().map(|(_, it)| it.len()).sum::<usize>();
        let photos = rewrite.photos.iter().map(|it| it.bytes().len()).sum::<usize>();
        Self {
            size: pages + steps + scrubbed + photos,
            removed: rewrite.removed.iter().map(|it| js_key(*it)).collect(),
            photos: (rewrite.photos.iter())
                .map(|it| (photo_key(it.id()), js_bytes(it.bytes())))
                .collect(),
            pages: rewrite.pages.iter().map(|(key, it)| (js_key(*key), js_bytes(it))).collect(),
            steps: rewrite.steps.iter().map(|it| js_bytes(it)).collect(),
            scrubbed: (rewrite.scrubbed.iter())
                .map(|(key, it)| (js_number(*key), js_bytes(it)))
                .collect(),
            forgotten: rewrite.forgotten.iter().map(|it| photo_key(*it)).collect(),
            absorbed: rewrite.absorbed.iter().map(|it| js_number(*it)).collect(),
        }
    }

    /// Asks for all of it, without waiting.
    pub(super) fn ask(&self, transaction: &Transaction) -> Result<(), idb::Error> {
        let pages = transaction.object_store(PAGES)?;
        for key in &self.removed {
            pages.delete(Query::Key(key.clone()))?;
        }
        for (key, page) in &self.pages {
            pages.put(page, Some(key))?;
            brittle::step();
        }
        let steps = transaction.object_store(STEPS)?;
        for step in &self.steps {
            steps.add(step, None)?;
            brittle::step();
        }
        for (key, step) in &self.scrubbed {
            steps.put(step, Some(key))?;
        }
        for (key, photo) in &self.photos {
            transaction.object_store(PHOTOS)?.put(photo, Some(key))?;
        }
        for key in &self.forgotten {
            transaction.object_store(PHOTOS)?.delete(Query::Key(key.clone()))?;
        }
        let log = transaction.object_store(LOG)?;
        for key in &self.absorbed {
            log.delete(Query::Key(key.clone()))?;
            brittle::step();
        }
        Ok(())
    }
}
