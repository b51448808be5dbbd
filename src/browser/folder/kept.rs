//! The folder is remembered in a database of its own, which has nothing of the book: only there can a
//! browser keep a folder.

use idb::{
    Database, DatabaseEvent, Factory, ObjectStoreParams, Query, TransactionMode, TransactionResult,
};
use wasm_bindgen::prelude::*;

use super::Folder;

const NAME: &str = "byname.folder";
const STORE: &str = "folder";
const HANDLE: &str = "handle";
const NOTE: &str = "note";

/// The folder that was chosen, and what was noted beside it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The folder.
    pub folder: Folder,
    /// What was noted beside it.
    pub note: String,
}

/// What was kept; `None` where nothing was, or the browser cannot say.
pub async fn kept() -> Option<Kept> {
    let database = open().await?;
    let found = read(&database).await;
    database.close();
    let (handle, note) = found?;
    Some(Kept { folder: Folder(handle?.unchecked_into()), note: note.unwrap_or_default() })
}

/// Keeps the folder with a note, in place of any other; whether that worked.
pub async fn keep(kept: &Kept) -> bool {
    let handle: &JsValue = kept.folder.0.as_ref();
    write([(HANDLE, Some(handle)), (NOTE, Some(&kept.note.as_str().into()))]).await.is_some()
}

/// Forgets the folder. Its files stay.
pub async fn forget() -> bool {
    write([(HANDLE, None), (NOTE, None)]).await.is_some()
}

async fn open() -> Option<Database> {
    let mut request = Factory::new().ok()?.open(NAME, Some(1)).ok()?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = event.database() {
            // Where this is refused, the first transaction is.
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await.ok()
}

async fn read(database: &Database) -> Option<(Option<JsValue>, Option<String>)> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly).ok()?;
    let store = transaction.object_store(STORE).ok()?;
    // Both are asked before the first answer is waited for.
    let handle = store.get(Query::Key(HANDLE.into())).ok()?;
    let note = store.get(Query::Key(NOTE.into())).ok()?;
    Some((handle.await.ok()?, note.await.ok()?.and_then(|it| it.as_string())))
}

async fn write(values: [(&str, Option<&JsValue>); 2]) -> Option<()> {
    let database = open().await?;
    let written = write_in(&database, values).await;
    database.close();
    written
}

async fn write_in(database: &Database, values: [(&str, Option<&JsValue>); 2]) -> Option<()> {
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite).ok()?;
    let store = transaction.object_store(STORE).ok()?;
    for (name, value) in values {
        match value {
            Some(value) => drop(store.put(value, Some(&name.into())).ok()?),
            None => drop(store.delete(Query::Key(name.into())).ok()?),
        }
    }
    match transaction.commit().ok()?.await {
        Ok(TransactionResult::Committed) => Some(()),
        Ok(TransactionResult::Aborted) | Err(_) => None,
    }
}
