//! Changing over to the next version of the app: when she says so, and only when nothing is lost.

use leptos::prelude::*;

use crate::browser::page;
use crate::browser::typed::Typed;
use crate::browser::version;
use crate::store::Saving;
use crate::ui::here::{Here, here};

/// The next version of the app. Copy it freely.
#[derive(Clone, Copy)]
pub struct Renewal {
    ready: RwSignal<bool>,
    wanted: RwSignal<bool>,
    typed: StoredValue<Typed, LocalStorage>,
}

/// The next version of the app.
pub fn renewal() -> Renewal {
    expect_context()
}

impl Renewal {
    /// Listens as long as the app runs.
    pub fn listen() -> Self {
        let ready = RwSignal::new(false);
        version::listen(move |is_ready| ready.set(is_ready));
        let typed = StoredValue::new_local(Typed::watch());
        Self { ready, wanted: RwSignal::new(false), typed }
    }

    /// Whether it is there.
    pub fn is_ready(self) -> bool {
        self.ready.get()
    }

    /// She wants it.
    pub fn want(self) {
        self.wanted.set(true);
    }

    /// Changes over when it is wanted: after what is on its way to the disk, and not while something
    /// is half typed or not saved, which is then said.
    pub fn guide(self) {
        let Here { store, toasts, words, .. } = here();
        let saving = store.saving();
        Effect::new(move |_| {
            if !self.wanted.get() {
                return;
            }
            let is_saved = match saving.get() {
                Saving::Pending(_) => return,
                Saving::Saved => true,
                Saving::Failed(..) => false,
            };
            self.wanted.set(false);
            if is_saved && self.loses_nothing() {
                // It takes a moment, in which she may have begun to type; then the page stays as it
                // is, and the notice too.
                version::take_over(move || {
                    let is_saved = saving.with_untracked(|it| *it == Saving::Saved);
                    if is_saved && self.loses_nothing() {
                        page::reload();
                    }
                });
            } else {
                toasts.say(words.shell.unfinished.to_owned());
            }
        });
    }

    fn loses_nothing(self) -> bool {
        !self.typed.with_value(Typed::is_unfinished)
    }
}
