//! One transaction: all of it, or none of it.

use idb::{Transaction, TransactionResult};
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{DomException, IdbDatabase, IdbTransaction};

use crate::disk::DiskProblem;

#[wasm_bindgen]
extern "C" {
    // `transaction` with options, which web-sys has only behind a flag for the whole build.
    type Durable;

    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn begin(
        this: &Durable,
        stores: &Array,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// What a transaction is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Read,
    /// Flushed to the disk before it counts.
    Write,
}

/// Does something in one transaction.
pub(super) async fn in_transaction<T>(
    connection: &IdbDatabase,
    stores: &[&str],
    kind: Kind,
    work: impl AsyncFnOnce(&Transaction) -> Result<T, idb::Error>,
) -> Result<T, DiskProblem> {
    let raw = begin(connection, stores, kind).map_err(|error| problem_of(&error))?;
    let transaction = Transaction::from(raw.clone());
    let Ok(answer) = work(&transaction).await else {
        let problem = problem_of_transaction(&raw);
        // What was asked for before it failed would be kept without the rest. Where this fails, the
        // transaction was given up already.
        let _ = raw.abort();
        return Err(problem);
    };
    if kind == Kind::Read {
        return Ok(answer);
    }
    // Without waiting for the answers to each request: the page may be left at any moment.
    let committed = transaction.commit().map_err(|_| problem_of_transaction(&raw))?;
    match committed.await {
        Ok(TransactionResult::Committed) => Ok(answer),
        // A full disk shows here and nowhere else.
        Ok(TransactionResult::Aborted) | Err(_) => Err(problem_of_transaction(&raw)),
    }
}

fn begin(connection: &IdbDatabase, stores: &[&str], kind: Kind) -> Result<IdbTransaction, JsValue> {
    let stores: Array = stores.iter().map(|store| JsValue::from_str(store)).collect();
    let (mode, durability) = match kind {
        Kind::Read => ("readonly", "default"),
        Kind::Write => ("readwrite", "strict"),
    };
    let options = js_sys::Object::new();
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    connection.unchecked_ref::<Durable>().begin(&stores, mode, &options)
}

fn problem_of_transaction(transaction: &IdbTransaction) -> DiskProblem {
    transaction.error().map_or(DiskProblem::Aborted, |error| problem_named(&error.name()))
}

fn problem_of(error: &JsValue) -> DiskProblem {
    error.dyn_ref::<DomException>().map_or(DiskProblem::Aborted, |it| problem_named(&it.name()))
}

fn problem_named(name: &str) -> DiskProblem {
    if name == "QuotaExceededError" { DiskProblem::Full } else { DiskProblem::Aborted }
}
