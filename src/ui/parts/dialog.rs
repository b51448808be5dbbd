//! A dialog of the browser's own: it takes the keyboard, Escape closes it, and the focus returns.

use leptos::html;
use leptos::prelude::*;
use web_sys::MouseEvent;

use crate::ui::focus;

/// Whether a dialog is open, and the way to open and close it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Opened {
    shown: RwSignal<bool>,
    node: NodeRef<html::Dialog>,
}

impl Opened {
    /// Opens it, if it is not yet open.
    pub fn open(self) {
        self.shown.set(true);
    }

    /// Closes it at once; the focus is then where it was before.
    pub fn close(self) {
        if let Some(dialog) = self.node.get_untracked() {
            dialog.close();
        }
        self.shown.set(false);
    }
}

/// A dialog over the page. What it shows is made anew each time it opens.
#[component]
pub fn Dialog(
    /// Whether it is open.
    opened: Opened,
    /// What it is called.
    label: &'static str,
    /// Its class in the style sheets.
    class: &'static str,
    /// What it shows.
    children: ChildrenFn,
) -> impl IntoView {
    let Opened { shown, node } = opened;
    Effect::new(move |_| {
        let Some(dialog) = node.get().filter(|_| shown.get()) else { return };
        // Its content is in the page in the next frame; the focus goes to the first field of it.
        request_animation_frame(move || {
            if !dialog.open() && shown.try_get_untracked() == Some(true) {
                // It is in the page and was closed, so it opens.
                let _ = dialog.show_modal();
                // Some browsers give the keyboard to whatever scrolls, rather than to the first field in it.
                if focus::now().is_some_and(|it| it.matches(".dialog-body") == Ok(true)) {
                    focus::on("dialog[open] :is(input, textarea, select)");
                }
            }
        });
    });
    // A tap beside it closes it: the dialog itself is hit only outside of what it shows.
    let beside = move |event: MouseEvent| {
        let itself =
            node.get_untracked().is_some_and(|it| event.target() == Some((*it).clone().into()));
        if itself {
            opened.close();
        }
    };
    view! {
        <dialog
            node_ref=node
            class=class
            aria-label=label
            on:close=move |_| shown.set(false)
            on:click=beside
        >
            <Show when=move || shown.get()>
                <div class="dialog-body">{children()}</div>
            </Show>
        </dialog>
    }
}
