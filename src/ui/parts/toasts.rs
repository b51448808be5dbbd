//! What was just done, said at the bottom of the page, with the way to undo it.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use crate::domain::step::Step;
use crate::ui::here::here;

/// How long a toast stays: long enough to read it, look up, and still undo.
const SHOWN: Duration = Duration::from_secs(8);

/// What was done, and the step to undo it with.
#[derive(Debug, Clone, PartialEq)]
struct Toast {
    text: String,
    step: Option<Arc<Step>>,
}

/// The toast that is shown, one at a time: the latest.
#[derive(Debug, Clone, Copy)]
pub struct Toasts {
    shown: RwSignal<Option<Toast>>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Default for Toasts {
    fn default() -> Self {
        Self { shown: RwSignal::new(None), timer: StoredValue::new(None) }
    }
}

impl Toasts {
    /// Says what was done, and offers to undo it.
    pub fn done(&self, text: String, step: Arc<Step>) {
        self.show(Toast { text, step: Some(step) });
    }

    /// Says something.
    pub fn say(&self, text: String) {
        self.show(Toast { text, step: None });
    }

    /// Takes away whatever is said.
    pub fn clear(&self) {
        self.hold();
        self.hide();
    }

    fn show(&self, toast: Toast) {
        self.shown.set(Some(toast));
        self.restart();
    }

    fn hide(&self) {
        self.shown.try_set(None);
    }

    /// While a finger or the focus is on it, a toast does not go away.
    fn hold(&self) {
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
        });
    }

    fn restart(&self) {
        self.hold();
        let toasts = *self;
        // Without a timer the toast stays until the next one.
        let timer = set_timeout_with_handle(move || toasts.hide(), SHOWN).ok();
        self.timer.set_value(timer);
    }
}

/// The place where toasts appear.
#[component]
pub fn ToastPlace() -> impl IntoView {
    let here = here();
    let toasts = here.toasts;
    let text = move || toasts.shown.with(|it| it.as_ref().map(|it| it.text.clone()));
    let step = move || toasts.shown.with(|it| it.as_ref().and_then(|it| it.step.clone()));
    view! {
        <section
            class="toasts"
            aria-label=here.words.keys.news
            on:pointerenter=move |_| toasts.hold()
            on:pointerleave=move |_| toasts.restart()
            on:focusin=move |_| toasts.hold()
            on:focusout=move |_| toasts.restart()
        >
            // It stays in the page while it is empty: what only then comes into it is said aloud.
            <div class="toast" data-empty=move || text().is_none().then_some("true")>
                <output class="toast-text">{text}</output>
                {move || {
                    step().map(|step| {
                        let undo = move |_| here.take_back(&step);
                        view! {
                            <button class="button quiet" on:click=undo>
                                {here.words.shell.undo}
                            </button>
                        }
                    })
                }}
            </div>
        </section>
    }
}
