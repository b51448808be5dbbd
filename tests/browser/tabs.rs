//! Tabs hear each other, and only one of them at a time tidies up.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use byname::browser::clock;
use byname::browser::tabs::{self, Tabs};
use futures::StreamExt;
use futures::channel::{mpsc, oneshot};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn what_one_tab_says_the_others_hear() {
    let (heard_in, mut heard) = mpsc::unbounded();
    let speaker = Tabs::open(|_| {});
    let _listener = Tabs::open(move |bytes| heard_in.unbounded_send(bytes).unwrap());
    speaker.tell(b"a batch");
    assert_eq!(heard.next().await, Some(b"a batch".to_vec()));
}

#[wasm_bindgen_test]
async fn only_one_tab_at_a_time_tidies_up() {
    let order = Rc::new(RefCell::new(Vec::new()));
    let (finish, finished) = oneshot::channel::<()>();
    let (started_in, started) = oneshot::channel::<()>();
    let said = Rc::clone(&order);
    wasm_bindgen_futures::spawn_local(async move {
        tabs::alone(async move {
            started_in.send(()).unwrap();
            finished.await.unwrap();
            said.borrow_mut().push("first");
        })
        .await;
    });
    started.await.unwrap();

    let said = Rc::clone(&order);
    assert!(!tabs::alone(async move { said.borrow_mut().push("second") }).await);
    finish.send(()).unwrap();
    // The lock is released a moment after the work is done.
    let said = Rc::clone(&order);
    loop {
        let said = Rc::clone(&said);
        if tabs::alone(async move { said.borrow_mut().push("third") }).await {
            break;
        }
        clock::pause(Duration::from_millis(5)).await;
    }
    assert_eq!(*order.borrow(), ["first", "third"]);
}
