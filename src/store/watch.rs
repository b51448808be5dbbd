//! Memos that unsubscribe when their owner goes.

use leptos::prelude::*;
use leptos::reactive::graph::{Subscriber, ToAnySubscriber};

use crate::domain::brittle;

/// A memo that leaves whatever it reads when its owner goes.
///
/// Leptos 0.8 leaves a disposed subscriber in the signal it read. A signal that outlives a row would
/// collect one for every row ever shown, and each would make every write slower.
pub fn watch<T>(read: impl Fn() -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let memo = ArcMemo::new(move |_: Option<&T>| {
        brittle::step();
        read()
    });
    let subscriber = memo.to_any_subscriber();
    on_cleanup(move || subscriber.clear_sources(&subscriber));
    memo.into()
}
