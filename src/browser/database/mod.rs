//! IndexedDB: the book's place in the browser.

mod opening;
mod stores;
mod transaction;

use std::cell::RefCell;
use std::rc::Rc;

use idb::{KeyRange, Query, Transaction};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::IdbDatabase;

use stores::{LOG, PAGES, PHOTOS, STEPS};
use transaction::{Kind, in_transaction};

use crate::disk::{Contents, Disk, DiskProblem, LogKey, PageKey, Rewrite};
use crate::domain::photo::{Photo, PhotoId};

const NAME: &str = "byname";

/// What happens to the store from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreEvent {
    /// A newer version in another tab needs the store to itself; this tab let go of it.
    GaveWay,
    /// An older version in another tab holds the store; opening waits for it.
    Blocked,
}

type Tell = Rc<dyn Fn(StoreEvent)>;

/// The book's database. A connection that is lost is opened anew at the next use.
pub struct Database {
    name: String,
    connection: RefCell<Option<IdbDatabase>>,
    // A tab that gave way must not come back: the newer version is at work there.
    gave_way: Rc<std::cell::Cell<bool>>,
    // What a newer version keeps here is looked at, never written to.
    is_newer: std::cell::Cell<bool>,
    tell: Tell,
}

impl Database {
    /// The database of this app; nothing is opened yet.
    pub fn new(tell: impl Fn(StoreEvent) + 'static) -> Self {
        Self::named(NAME, tell)
    }

    /// A database of another name, as tests need it.
    pub fn named(name: &str, tell: impl Fn(StoreEvent) + 'static) -> Self {
        let gave_way = Rc::default();
        Self {
            name: name.to_owned(),
            connection: RefCell::new(None),
            gave_way,
            is_newer: std::cell::Cell::default(),
            tell: Rc::new(tell),
        }
    }

    /// Whether a newer version has made this database what it is. It can be read as far as this one
    /// knows it, and every write is refused.
    pub fn is_newer(&self) -> bool {
        self.is_newer.get()
    }

    /// Does something in one transaction; a connection that fails is given up.
    async fn within<T>(
        &self,
        stores: &[&str],
        kind: Kind,
        work: impl AsyncFnOnce(&Transaction) -> Result<T, idb::Error>,
    ) -> Result<T, DiskProblem> {
        let connection = self.connection().await?;
        if kind == Kind::Write && self.is_newer.get() {
            return Err(DiskProblem::Newer);
        }
        let done = in_transaction(&connection, stores, kind, work).await;
        if done.is_err() {
            *self.connection.borrow_mut() = None;
        }
        done
    }
}

impl Disk for Database {
    async fn append(&self, entry: &[u8], photos: &[Photo]) -> Result<(), DiskProblem> {
        let bytes = Uint8Array::from(entry);
        let both = [LOG, PHOTOS];
        // Whoever reads photos does not wait for entries that have none.
        let stores = if photos.is_empty() { &both[..1] } else { &both };
        self.within(stores, Kind::Write, async |transaction| {
            for photo in photos {
                let bytes = Uint8Array::from(&photo.bytes()[..]);
                transaction.object_store(PHOTOS)?.put(&bytes, Some(&photo_key(photo.id())))?;
            }
            transaction.object_store(LOG)?.add(&bytes, None)?;
            Ok(())
        })
        .await
    }

    async fn read(&self) -> Result<Contents, DiskProblem> {
        self.within(&[PAGES, LOG], Kind::Read, async |transaction| {
            let pages = transaction.object_store(PAGES)?;
            let log = transaction.object_store(LOG)?;
            // All four are asked before the first answer is waited for.
            let page_keys = pages.get_all_keys(None, None)?;
            let page_bytes = pages.get_all(None, None)?;
            let log_keys = log.get_all_keys(None, None)?;
            let log_bytes = log.get_all(None, None)?;
            let page_keys = page_keys.await?.into_iter().map(|it| page_key(&it));
            let pages = page_keys.zip(page_bytes.await?.iter().map(bytes)).collect();
            let log_keys = log_keys.await?.into_iter().map(|it| log_key(&it));
            let log = log_keys.zip(log_bytes.await?.iter().map(bytes)).collect();
            Ok(Contents { pages, log })
        })
        .await
    }

    async fn log(&self) -> Result<(Vec<(LogKey, Vec<u8>)>, Vec<PageKey>), DiskProblem> {
        self.within(&[PAGES, LOG], Kind::Read, async |transaction| {
            let log = transaction.object_store(LOG)?;
            let page_keys = transaction.object_store(PAGES)?.get_all_keys(None, None)?;
            let keys = log.get_all_keys(None, None)?;
            let entries = log.get_all(None, None)?;
            let pages = page_keys.await?.iter().map(page_key).collect();
            let keys = keys.await?.into_iter().map(|it| log_key(&it));
            Ok((keys.zip(entries.await?.iter().map(bytes)).collect(), pages))
        })
        .await
    }

    async fn pages(&self, keys: &[PageKey]) -> Result<Vec<Vec<u8>>, DiskProblem> {
        let found = self
            .within(&[PAGES], Kind::Read, async |transaction| {
                let store = transaction.object_store(PAGES)?;
                let asked = keys.iter().map(|key| store.get(Query::Key(js_key(*key))));
                let mut found = Vec::with_capacity(keys.len());
                for request in asked.collect::<Result<Vec<_>, _>>()? {
                    found.push(request.await?.as_ref().map(bytes));
                }
                Ok(found)
            })
            .await?;
        found.into_iter().collect::<Option<_>>().ok_or(DiskProblem::Damaged)
    }

    async fn rewrite(&self, rewrite: &Rewrite) -> Result<(), DiskProblem> {
        let all = [PAGES, LOG, STEPS, PHOTOS];
        // Whoever reads photos does not wait for a write that takes none away.
        let stores = if rewrite.forgotten.is_empty() { &all[..3] } else { &all };
        self.within(stores, Kind::Write, async |transaction| {
            let pages = transaction.object_store(PAGES)?;
            for (key, page) in &rewrite.pages {
                pages.put(&Uint8Array::from(page.as_slice()), Some(&js_key(*key)))?;
            }
            let steps = transaction.object_store(STEPS)?;
            for step in &rewrite.steps {
                steps.add(&Uint8Array::from(step.as_slice()), None)?;
            }
            for (key, step) in &rewrite.scrubbed {
                steps.put(&Uint8Array::from(step.as_slice()), Some(&js_number(*key)))?;
            }
            for id in &rewrite.forgotten {
                transaction.object_store(PHOTOS)?.delete(Query::Key(photo_key(*id)))?;
            }
            let log = transaction.object_store(LOG)?;
            for key in &rewrite.absorbed {
                log.delete(Query::Key(js_number(*key)))?;
            }
            Ok(())
        })
        .await
    }

    async fn steps(&self, most: u32) -> Result<Vec<Vec<u8>>, DiskProblem> {
        self.within(&[STEPS], Kind::Read, async |transaction| {
            let store = transaction.object_store(STEPS)?;
            let last = store.open_key_cursor(None, Some(idb::CursorDirection::Prev))?.await?;
            let Some(last) = last else { return Ok(Vec::new()) };
            let from = log_key(&last.key()?).saturating_sub(u64::from(most));
            let range = KeyRange::lower_bound(&js_number(from), Some(true))?;
            let steps = store.get_all(Some(Query::KeyRange(range)), None)?.await?;
            Ok(steps.iter().map(bytes).collect())
        })
        .await
    }

    async fn steps_after(
        &self,
        after: LogKey,
        most: u32,
    ) -> Result<Vec<(LogKey, Vec<u8>)>, DiskProblem> {
        self.within(&[STEPS], Kind::Read, async |transaction| {
            let store = transaction.object_store(STEPS)?;
            let behind = KeyRange::lower_bound(&js_number(after), Some(true))?;
            let keys = store.get_all_keys(Some(Query::KeyRange(behind.clone())), Some(most))?;
            let steps = store.get_all(Some(Query::KeyRange(behind)), Some(most))?;
            let keys = keys.await?.into_iter().map(|it| log_key(&it));
            Ok(keys.zip(steps.await?.iter().map(bytes)).collect())
        })
        .await
    }

    async fn photo_bytes(&self, ids: &[PhotoId]) -> Result<Vec<Option<Vec<u8>>>, DiskProblem> {
        self.within(&[PHOTOS], Kind::Read, async |transaction| {
            let store = transaction.object_store(PHOTOS)?;
            let asked = ids.iter().map(|id| store.get(Query::Key(photo_key(*id))));
            let mut found = Vec::with_capacity(ids.len());
            for request in asked.collect::<Result<Vec<_>, _>>()? {
                found.push(request.await?.as_ref().map(bytes));
            }
            Ok(found)
        })
        .await
    }
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
