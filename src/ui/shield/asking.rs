//! Asks for the PIN, says what was wrong with it, and how long to wait.

use std::time::Duration;

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clock;
use crate::domain::lock::Pin;
use crate::ui::here::{Here, here};
use crate::ui::shield::forgotten::Forgotten;
use crate::ui::shield::{Checked, shield};

/// The box for the PIN.
#[component]
pub fn AskForPin() -> impl IntoView {
    let here = here();
    let words = &here.words.shield;
    let shield = shield();
    let input = NodeRef::<Input>::new();
    let (said, busy) = (RwSignal::new(None::<Checked>), RwSignal::new(false));
    let now = ticking();
    let wait = Memo::new(move |_| {
        shield.lock().with(|it| it.as_ref().map(|it| it.wait(now.get()))).unwrap_or_default()
    });
    input.on_load(|input| drop(input.focus()));
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        let Some(input) = input.get_untracked().filter(|_| !busy.get_untracked()) else { return };
        let typed = input.value();
        input.set_value("");
        busy.set(true);
        said.set(None);
        spawn_local(async move {
            let checked = match Pin::read(&typed) {
                // Nothing else can be one, so it is no try.
                None => Checked::Wrong,
                Some(pin) => shield.tried(&pin).await,
            };
            busy.try_set(false);
            said.try_set(Some(checked));
            if checked == Checked::Right {
                shield.open();
            }
        });
    };
    let fault = move || fault(here, wait.get(), said.get());
    view! {
        <form class="form shield-pin" aria-label=words.pin novalidate on:submit=open>
            <div class="field">
                <label class="field-label" for="pin">{words.pin}</label>
                <input
                    node_ref=input
                    id="pin"
                    type="password"
                    inputmode="numeric"
                    autocomplete="off"
                    dir="ltr"
                    aria-invalid=move || fault().is_some().then_some("true")
                    aria-describedby="pin-wrong"
                />
                <span class="fault" id="pin-wrong" role="alert">{fault}</span>
            </div>
            <button class="button primary" type="submit" disabled=move || wait.get() != 0>
                {words.open}
            </button>
            <Forgotten now />
        </form>
    }
}

/// What was wrong, or how long to wait.
fn fault(here: Here, wait: u64, said: Option<Checked>) -> Option<String> {
    let words = &here.words.shield;
    if wait != 0 {
        return Some(said_wait(here, wait));
    }
    match said? {
        Checked::Wrong => Some(words.wrong.to_owned()),
        Checked::NotChecked => Some(words.not_checked.to_owned()),
        Checked::Right | Checked::Waits => None,
    }
}

/// How long to wait, as one says it.
fn said_wait(here: Here, wait: u64) -> String {
    let words = &here.words.shield;
    let count = |unit: u64| here.number(usize::try_from(wait.div_ceil(unit)).unwrap_or(usize::MAX));
    if wait < 60_000 {
        (words.wait_seconds)(&count(1_000))
    } else {
        (words.wait_minutes)(&count(60_000))
    }
}

/// The time, once a second while somebody looks.
fn ticking() -> RwSignal<u64> {
    let now = RwSignal::new(clock::now());
    let tick = move || {
        // It goes together with what shows it.
        let _ = now.try_set(clock::now());
    };
    let ticking = set_interval_with_handle(tick, Duration::from_secs(1)).ok();
    on_cleanup(move || {
        if let Some(ticking) = ticking {
            ticking.clear();
        }
    });
    now
}
