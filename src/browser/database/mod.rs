//! IndexedDB: the book's place in the browser.

mod door;
mod early;
mod rewriting;
mod stores;
mod transaction;

use std::rc::Rc;

use idb::{KeyRange, Query, Transaction};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

use door::Door;
use rewriting::Asked;
use stores::{LOG, PAGES, PHOTOS, STEPS};
use transaction::{Kind, Pulse};

use crate::disk::open::Later;
use crate::disk::{Contents, Disk, DiskProblem, Inventory, LogKey, PageKey, Rewrite};
use crate::domain::brittle;
use crate::domain::photo::{Photo, PhotoId};

pub use transaction::give_up_half;

const NAME: &str = "byname";

/// What happens to the store from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreEvent {
    /// A newer version in another tab needs the store to itself; this tab let go of it.
    GaveWay,
    /// An older version in another tab holds the store; opening waits for it.
    Blocked,
}

/// The book's database. A connection that is lost is opened anew at once, and one that does not
/// answer is given up ([`DiskProblem::Silent`]) and opened anew at the next use.
pub struct Database(Door);

impl Database {
    /// The database of this app; nothing is opened yet.
    pub fn new(tell: impl Fn(StoreEvent) + 'static) -> Self {
        Self::named(NAME, tell)
    }

    /// A database of another name, as tests need it.
    pub fn named(name: &str, tell: impl Fn(StoreEvent) + 'static) -> Self {
        Self(Door::new(name, Rc::new(tell)))
    }

    /// Whether a newer version has made this database what it is. It can be read as far as this one
    /// knows it, and every write is refused.
    pub fn is_newer(&self) -> bool {
        self.0.is_newer()
    }
}

impl Disk for Database {
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        let size = entry.len() + photos.iter().map(|it| it.bytes().len()).sum::<usize>();
        let entry = js_bytes(entry);
        let photos: Vec<_> =
            photos.iter().map(|it| (photo_key(it.id()), js_bytes(it.bytes()))).collect();
        let both = [LOG, PHOTOS];
        // Whoever reads photos does not wait for entries that have none.
        let stores = if photos.is_empty() { &both[..1] } else { &both };
        let work = async move |transaction: &Transaction, _: &Pulse| {
            for (key, bytes) in &photos {
                transaction.object_store(PHOTOS)?.put(bytes, Some(key))?;
                brittle::step();
            }
            transaction.object_store(LOG)?.add(&entry, None)?;
            brittle::step();
            Ok(())
        };
        self.0.within(stores, Kind::Write(size), work).await
    }

    async fn read(&self) -> Result<Contents, DiskProblem> {
        let work = async |transaction: &Transaction, pulse: &Pulse| {
            let pages = transaction.object_store(PAGES)?;
            let log = transaction.object_store(LOG)?;
            // All four are asked before the first answer is waited for.
            let page_keys = pages.get_all_keys(None, None)?;
            let page_bytes = pages.get_all(None, None)?;
            let log_keys = log.get_all_keys(None, None)?;
            let log_bytes = log.get_all(None, None)?;
            let page_keys = page_keys.await?.into_iter().map(|it| page_key(&it));
            pulse.beat();
            let pages = page_keys.zip(page_bytes.await?.iter().map(bytes)).collect();
            pulse.beat();
            let log_keys = log_keys.await?.into_iter().map(|it| log_key(&it));
            let log = log_keys.zip(log_bytes.await?.iter().map(bytes)).collect();
            Ok(Contents { pages, log })
        };
        self.0.within(&[PAGES, LOG], Kind::Read, work).await
    }

    async fn read_first<T: 'static>(
        &self,
        first: impl Fn(Contents) -> T + 'static,
    ) -> Result<(T, Later), DiskProblem> {
        let first = Rc::new(first);
        if let Some(read) = self.0.read_early(Rc::clone(&first)).await {
            return Ok(read);
        }
        let (contents, later) = self.read().await?.apart();
        Ok((first(contents), later))
    }

    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem> {
        let work = async |transaction: &Transaction, pulse: &Pulse| {
            let log = transaction.object_store(LOG)?;
            let page_keys = transaction.object_store(PAGES)?.get_all_keys(None, None)?;
            let keys = log.get_all_keys(None, None)?;
            let entries = log.get_all(None, None)?;
            let pages = page_keys.await?.iter().map(page_key).collect();
            pulse.beat();
            let keys = keys.await?.into_iter().map(|it| log_key(&it));
            Ok((keys.zip(entries.await?.iter().map(bytes)).collect(), pages))
        };
        self.0.within(&[PAGES, LOG], Kind::Read, work).await
    }

    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let keys: Vec<JsValue> = keys.iter().map(|it| js_key(*it)).collect();
        let found = self.0.within(&[PAGES], Kind::Read, reading(PAGES, keys)).await?;
        found.into_iter().collect::<Option<_>>().ok_or(DiskProblem::Damaged)
    }

    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem> {
        let all = [PAGES, LOG, STEPS, PHOTOS];
        // Whoever reads photos does not wait for a write that has none.
        let has_photos = !rewrite.forgotten.is_empty() || !rewrite.photos.is_empty();
        let stores = if has_photos { &all } else { &all[..3] };
        let asked = Asked::of(rewrite);
        let size = asked.size;
        let work = async move |transaction: &Transaction, _: &Pulse| asked.ask(transaction);
        self.0.within(stores, Kind::Write(size), work).await
    }

    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let work = async move |transaction: &Transaction, pulse: &Pulse| {
            let store = transaction.object_store(STEPS)?;
            let last = store.open_key_cursor(None, Some(idb::CursorDirection::Prev))?.await?;
            pulse.beat();
            let Some(last) = last else { return Ok(Vec::new()) };
            let from = log_key(&last.key()?).saturating_sub(u64::from(most));
            let range = KeyRange::lower_bound(&js_number(from), Some(true))?;
            let steps = store.get_all(Some(Query::KeyRange(range)), None)?.await?;
            Ok(steps.iter().map(bytes).collect())
        };
        self.0.within(&[STEPS], Kind::Read, work).await
    }

    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem> {
        let work = async move |transaction: &Transaction, _: &Pulse| {
            let store = transaction.object_store(STEPS)?;
            let behind = KeyRange::lower_bound(&js_number(after), Some(true))?;
            let keys = store.get_all_keys(Some(Query::KeyRange(behind.clone())), Some(most))?;
            let steps = store.get_all(Some(Query::KeyRange(behind)), Some(most))?;
            let keys = keys.await?.into_iter().map(|it| log_key(&it));
            Ok(keys.zip(steps.await?.iter().map(bytes)).collect())
        };
        self.0.within(&[STEPS], Kind::Read, work).await
    }

    async fn inventory(&self) -> Result<Inventory, DiskProblem> {
        let work = async |transaction: &Transaction, pulse: &Pulse| {
            let steps = transaction.object_store(STEPS)?.count(None)?;
            let photos = transaction.object_store(PHOTOS)?.get_all_keys(None, None)?;
            let steps = u64::from(steps.await?);
            pulse.beat();
            let photos = photos.await?;
            let ids = photos.iter().filter_map(|it| Uint8Array::new(it).to_vec().try_into().ok());
            Ok(Inventory { steps, photos: ids.map(PhotoId).collect() })
        };
        self.0.within(&[STEPS, PHOTOS], Kind::Read, work).await
    }

    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem> {
        let keys: Vec<JsValue> = ids.iter().map(|it| photo_key(*it)).collect();
        self.0.within(&[PHOTOS], Kind::Read, reading(PHOTOS, keys)).await
    }
}

/// Reads what lies under keys, in their order.
fn reading(
    store: &'static str,
    keys: Vec<JsValue>,
) -> impl AsyncFn(&Transaction, &Pulse) -> Result<Vec<Option<Vec<u8>>>, idb::Error> {
    async move |transaction: &Transaction, pulse: &Pulse| {
        let store = transaction.object_store(store)?;
        let asked = keys.iter().map(|key| store.get(Query::Key(key.clone())));
        let mut found = Vec::with_capacity(keys.len());
        for request in asked.collect::<Result<Vec<_>, _>>()? {
            found.push(request.await?.as_ref().map(bytes));
            pulse.beat();
        }
        Ok(found)
    }
}

fn js_bytes(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}

fn js_key(key: PageKey) -> JsValue {
    Uint8Array::from(key.0.as_slice()).into()
}

fn photo_key(id: PhotoId) -> JsValue {
    Uint8Array::from(id.0.as_slice()).into()
}

#[allow(clippy::cast_precision_loss, reason = "IndexedDB itself counts no further than 2^53")]
fn js_number(key: LogKey) -> JsValue {
    JsValue::from_f64(key as f64)
}

/// What is no key of ours becomes a page that nothing belongs to; it is left as it is.
fn page_key(value: &JsValue) -> PageKey {
    let bytes = Uint8Array::new(value).to_vec();
    PageKey(bytes.try_into().unwrap_or([u8::MAX; 17]))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "keys count from 1")]
fn log_key(value: &JsValue) -> LogKey {
    value.as_f64().unwrap_or_default() as LogKey
}

/// The bytes that were kept; none where something else lies there, which is then damaged.
fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}
