//! The way back when the PIN is forgotten.

use leptos::prelude::*;

use crate::browser::clock;
use crate::domain::lock::Lock;
use crate::ui::here::here;
use crate::ui::shield::shield;

/// Says that the PIN is forgotten, and ten minutes later takes it away.
#[component]
pub fn Forgotten(
    /// The time, in milliseconds since 1970 (UTC).
    now: RwSignal<u64>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.shield;
    let shield = shield();
    let left = Memo::new(move |_| {
        shield.lock().with(|it| it.as_ref().and_then(|it| it.goes_in(now.get())))
    });
    let change = move |change: fn(Lock, u64) -> Lock| {
        let at = clock::now();
        shield.set_lock(shield.lock().get_untracked().map(|it| change(it.by_clock(at), at)));
    };
    let take_away = move |_| {
        // Another tab may have been opened with the right PIN meanwhile.
        shield.hear();
        let goes_in = |it: &Lock| it.goes_in(clock::now());
        if shield.lock().with_untracked(|it| it.as_ref().and_then(goes_in)) == Some(0) {
            shield.set_lock(None);
            shield.open();
            here.toasts.say(words.is_gone.to_owned());
        }
    };
    let part = move || match left.get() {
        None => view! {
            <button
                class="button quiet"
                type="button"
                on:click=move |_| change(Lock::forgotten)
            >
                {words.forget}
            </button>
        }
        .into_any(),
        Some(left) => view! {
            <Show
                when=move || left == 0
                fallback=move || {
                    let minutes = usize::try_from(left.div_ceil(60_000)).unwrap_or(usize::MAX);
                    view! { <p role="status">{(words.goes_in)(&here.number(minutes))}</p> }
                }
            >
                <button class="button" type="button" on:click=take_away>{words.take_away}</button>
            </Show>
            <button
                class="button quiet"
                type="button"
                on:click=move |_| change(|it, _| it.remembered())
            >
                {words.keep}
            </button>
        }
        .into_any(),
    };
    let is_open = shield.lock().with_untracked(|it| it.as_ref().is_some_and(Lock::is_forgotten));
    view! {
        <details class="shield-forgot" open=is_open>
            <summary>{words.forgot}</summary>
            <p class="hint">{words.forgot_hint}</p>
            {part}
        </details>
    }
}
