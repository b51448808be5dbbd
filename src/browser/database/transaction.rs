//! One transaction: all of it, or none of it.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

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
    /// So many bytes, flushed to the disk before they count.
    Write(usize),
}

/// Signs of life of a transaction. Whoever waits for several answers gives one at each.
#[derive(Debug, Clone, Default)]
pub(super) struct Pulse(Rc<Cell<bool>>);

impl Pulse {
    /// Something was answered.
    pub(super) fn beat(&self) {
        self.0.set(true);
    }

    /// Whether there was a sign of life since this was asked last.
    pub(super) fn has_beaten(&self) -> bool {
        self.0.replace(false)
    }
}

thread_local! {
    /// The transaction that is being asked for several things and has not heard all of them yet. If a
    /// panic came now, the browser would keep those that it has heard, without the rest.
    static HALF_ASKED: RefCell<Option<IdbTransaction>> = const { RefCell::new(None) };
}

/// After a panic: whatever was asked for by half is not done at all.
pub fn give_up_half() {
    let half = HALF_ASKED.with(|it| it.try_borrow_mut().ok().and_then(|mut it| it.take()));
    // It fails where the transaction has ended, and then nothing is left to give up. Above all it
    // must not panic: this runs while a panic is told.
    let _ = half.map(|it| it.abort());
}

/// Does something in a transaction that was begun, and waits for its end.
pub(super) async fn finished<T, Work>(
    raw: IdbTransaction,
    kind: Kind,
    work: Rc<Work>,
    pulse: Pulse,
) -> Result<T, DiskProblem>
where
    Work: AsyncFn(&Transaction, &Pulse) -> Result<T, idb::Error>,
{
    let transaction = Transaction::from(raw.clone());
    if kind != Kind::Read {
        HALF_ASKED.set(Some(raw.clone()));
    }
    let done = work(&transaction, &pulse).await;
    HALF_ASKED.set(None);
    let Ok(answer) = done else {
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

/// Begins a transaction.
///
/// # Errors
/// What the browser threw.
pub(super) fn begun(
    connection: &IdbDatabase,
    stores: &[&str],
    kind: Kind,
) -> Result<IdbTransaction, JsValue> {
    let stores: Array = stores.iter().map(|store| JsValue::from_str(store)).collect();
    let (mode, durability) = match kind {
        Kind::Read => ("readonly", "default"),
        Kind::Write(_) => ("readwrite", "strict"),
    };
    let options = js_sys::Object::new();
    Reflect::set(&options, &"durability".into(), &durability.into())?;
    connection.unchecked_ref::<Durable>().begin(&stores, mode, &options)
}

/// Whether the browser says that the connection is closed already.
pub(super) fn says_closed(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|it| it.name() == "InvalidStateError")
}

fn problem_of_transaction(transaction: &IdbTransaction) -> DiskProblem {
    transaction.error().map_or(DiskProblem::Aborted, |error| problem_named(&error.name()))
}

/// What a thrown error means.
pub(super) fn problem_of(error: &JsValue) -> DiskProblem {
    error.dyn_ref::<DomException>().map_or(DiskProblem::Aborted, |it| problem_named(&it.name()))
}

fn problem_named(name: &str) -> DiskProblem {
    if name == "QuotaExceededError" { DiskProblem::Full } else { DiskProblem::Aborted }
}
