//! Whatever comes from outside of the page is looked at on the Exchange page, wherever she is.

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlDialogElement};

use crate::browser::incoming::{self, Arrived};
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::route;

/// A browser says at least this often that a file is still held over the page; not every browser
/// says when it is taken away.
const HELD: Duration = Duration::from_millis(700);

/// What came, on its way to the Exchange page. Copy it freely.
#[derive(Clone, Copy)]
pub struct Arriving {
    arrived: RwSignal<Option<Arrived>, LocalStorage>,
    file: RwSignal<Option<File>, LocalStorage>,
    held: RwSignal<bool>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

/// What came from outside of the page.
pub fn arriving() -> Arriving {
    expect_context()
}

impl Arriving {
    /// Listens as long as the app runs.
    pub fn listen() -> Self {
        let arriving = Self {
            arrived: RwSignal::new_local(None),
            file: RwSignal::new_local(None),
            held: RwSignal::new(false),
            timer: StoredValue::new(None),
        };
        incoming::listen(
            move |arrived| arriving.arrived.set(Some(arrived)),
            move |is_held| arriving.hold(is_held),
        );
        arriving
    }

    /// Brings each file to the Exchange page, and says what else is to be said. It can be asked only
    /// within the router.
    pub fn guide(self) {
        let Here { toasts, words, .. } = here();
        let (go, path) = (route::going(), use_location().pathname);
        Effect::new(move |_| {
            let Some(arrived) = self.arrived.get() else { return };
            self.arrived.set(None);
            let file = match arrived {
                Arrived::File(file) => file,
                Arrived::FirstOf(file) => {
                    toasts.say(words.shell.first_of_several.to_owned());
                    file
                }
                Arrived::Nothing => return toasts.say(words.shell.file_lost.to_owned()),
                Arrived::Page(page) => {
                    close_dialog();
                    return go(&page);
                }
            };
            close_dialog();
            if path.get_untracked() != route::exchange() {
                go(&route::exchange());
            }
            self.file.set(Some(file));
        });
    }

    /// Gives each file to whoever looks at it. One that comes while another is looked at must not
    /// push that aside: then it is said that it has to come again.
    pub fn hand_over(self, is_free: impl Fn() -> bool + 'static, take: impl Fn(File) + 'static) {
        let Here { toasts, words, .. } = here();
        Effect::new(move |_| {
            let Some(file) = self.file.get() else { return };
            self.file.set(None);
            if untrack(&is_free) {
                untrack(|| take(file));
            } else {
                toasts.say(words.shell.file_waits.to_owned());
            }
        });
    }

    fn hold(self, is_held: bool) {
        self.held.set(is_held);
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
            // Without a timer the frame stays until a file is dropped.
            *timer = is_held
                .then(|| set_timeout_with_handle(move || self.held.set(false), HELD).ok())
                .flatten();
        });
    }
}

/// A dialog would cover what is to be looked at.
fn close_dialog() {
    let dialog = focus::first("dialog[open]");
    if let Some(dialog) = dialog.and_then(|it| it.dyn_into::<HtmlDialogElement>().ok()) {
        dialog.close();
    }
}

/// A frame around the window while a file is held over it.
#[component]
pub fn LetGo() -> impl IntoView {
    let words = &here().words.shell;
    let held = arriving().held;
    view! {
        <Show when=move || held.get()>
            <div class="let-go">
                <output>{words.let_go}</output>
            </div>
        </Show>
    }
}
