//! How the page stood when it was taken away: where it was scrolled to, and what had the keyboard.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlElement};

use crate::ui::focus;

/// What a browser forgets of elements that it takes out of the page.
#[derive(Default)]
pub(super) struct Standing {
    title: Option<String>,
    top: f64,
    scrolled: Vec<(Element, i32)>,
    focus: Option<Element>,
}

impl Standing {
    /// As it stands now.
    pub(super) fn taken() -> Self {
        let scrolled = all(".virtual, .sheet, .dialog-body, textarea");
        let scrolled = scrolled.into_iter().map(|it| (it.scroll_top(), it));
        Self {
            title: Some(document().title()),
            top: window().scroll_y().unwrap_or_default(),
            scrolled: scrolled.filter(|(top, _)| *top != 0).map(|(top, it)| (it, top)).collect(),
            focus: focus::now(),
        }
    }

    /// Puts it back. When it had not been shown yet, there is nothing to put back.
    pub(super) fn restore(self) {
        let Some(title) = self.title else { return };
        document().set_title(&title);
        window().scroll_to_with_x_and_y(0.0, self.top);
        for (element, top) in self.scrolled {
            element.set_scroll_top(top);
        }
        // A dialog that leaves the page does not stand above it any more when it comes back.
        for dialog in all("dialog[open]") {
            if let Ok(dialog) = dialog.dyn_into::<HtmlDialogElement>() {
                dialog.set_open(false);
                // It is in the page and closed, so it opens.
                let _ = dialog.show_modal();
            }
        }
        let focus = self.focus.and_then(|it| it.dyn_into::<HtmlElement>().ok());
        if let Some(focus) = focus.filter(|it| it.is_connected()) {
            // What cannot take it had it not.
            let _ = focus.focus();
        }
    }
}

fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = document().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
