//! Three ways for a file to come: chosen, dropped, pasted.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, File, FileList, HtmlInputElement};

use crate::browser::files;
use crate::ui::here::here;
use crate::ui::parts::icon::Icon;

/// A button that chooses a file, a place to drop one, and a box to paste into. On the whole page,
/// what is pasted outside of a field is taken too.
#[component]
pub(super) fn Choose(take: impl Fn(File) + Copy + Send + Sync + 'static) -> impl IntoView {
    let words = here().words;
    let input = NodeRef::<leptos::html::Input>::new();
    let over = RwSignal::new(false);
    let chosen = move |event: leptos::ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        take_first(input.files(), take);
        // The same file may be chosen again.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        take_first(event.data_transfer().and_then(|it| it.files()), take);
    };
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <div
            class="drop"
            data-over=move || over.get().then_some("true")
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <button class="button primary" on:click=choose>
                <Icon name="file" />
                {words.exchange.choose}
            </button>
            <span class="hint">{words.exchange.drop}</span>
            <Paste take />
            // No list of types: some devices grey out what they do not know.
            <input
                node_ref=input
                type="file"
                class="visually-hidden"
                tabindex="-1"
                aria-hidden="true"
                on:change=chosen
            />
        </div>
    }
}

/// A box to paste into; what is pasted elsewhere on the page goes the same way.
#[component]
fn Paste(take: impl Fn(File) + Copy + Send + Sync + 'static) -> impl IntoView {
    let words = &here().words.import;
    let pasted = move |event: ClipboardEvent| {
        let Some(board) = event.clipboard_data() else { return };
        let text = board.get_data("text/plain").unwrap_or_default();
        if take_first(board.files(), take) || take_text(&text, take) {
            event.prevent_default();
        }
    };
    let on_page = window_event_listener(leptos::ev::paste, move |event| {
        let into = event.target().and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        if !into.is_some_and(|it| matches!(it.tag_name().as_str(), "INPUT" | "TEXTAREA")) {
            pasted(event);
        }
    });
    on_cleanup(move || on_page.remove());
    view! {
        <textarea
            class="paste"
            rows="1"
            aria-label=words.paste
            placeholder=words.paste_hint
            on:paste=pasted
            on:change=move |event| {
                if take_text(&event_target_value(&event), take) {
                    event_target::<web_sys::HtmlTextAreaElement>(&event).set_value("");
                }
            }
        ></textarea>
    }
}

/// Takes the first of some files; whether there was one.
fn take_first(files: Option<FileList>, take: impl Fn(File)) -> bool {
    let file = files.and_then(|files| files.get(0));
    file.map(take).is_some()
}

/// Takes a text as if it were a file; a blank one is nothing.
fn take_text(text: &str, take: impl Fn(File)) -> bool {
    let file = (!text.trim().is_empty()).then(|| files::of_text(text)).flatten();
    file.map(take).is_some()
}
