//! Where the keyboard is: put there, shown there, and never lost.

mod keep;
mod trail;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

pub use keep::keep;

/// The first element of the page for a selector of the style sheets.
pub fn first(selector: &str) -> Option<HtmlElement> {
    let found = document().query_selector(selector).ok().flatten()?;
    found.dyn_into().ok()
}

/// Puts the focus on the first such element; whether it took it. One that is hidden, as beside an
/// open card on a phone, does not.
pub fn on(selector: &str) -> bool {
    first(selector).is_some_and(|it| take(&it))
}

/// Scrolls so that the first such element is in sight.
pub fn show(selector: &str) {
    let near = ScrollIntoViewOptions::new();
    near.set_block(ScrollLogicalPosition::Nearest);
    if let Some(element) = first(selector) {
        element.scroll_into_view_with_scroll_into_view_options(&near);
    }
}

/// Presses the button that stands for a deed on this page, or goes into its field; whether there
/// was one.
pub fn press(deed: &str) -> bool {
    let Some(element) = first(&format!("[data-deed={deed}]")) else { return false };
    if element.tag_name() == "BUTTON" {
        element.click();
        return true;
    }
    on(&format!("[data-deed={deed}]"))
}

/// What has the keyboard at this moment.
pub fn now() -> Option<Element> {
    document().active_element()
}

/// Whether she has put the keyboard elsewhere than where it was `then`.
pub fn has_moved_since(then: Option<&Element>) -> bool {
    now().is_some_and(|it| it.tag_name() != "BODY" && Some(&it) != then)
}

/// After going to another page the focus is on what the page is about: on the row of whose card
/// was open, or on the heading; unless the page has put it into its box, or she has gone on since
/// and put it elsewhere than where it was `then`.
pub fn after_going(from: &str, then: Option<&Element>) {
    if has_moved_since(then) {
        return;
    }
    let is_box = |it: &Element| it.class_list().contains("find-input");
    if document()
        .active_element()
        .as_ref()
        .is_some_and(|it| is_box(it) && first(".today").is_some())
    {
        return;
    }
    let row = from.rsplit('/').next().filter(|it| it.len() == 36);
    let row = row.map(|id| format!(".virtual a[href$='{id}']"));
    let left_card = first(".pane-card .card").is_none();
    if !row.is_some_and(|row| left_card && on(&row)) {
        on_heading();
    }
}

/// A page that came only after she went to it: the focus that waits where it was to be goes on.
pub fn after_coming() {
    if now().is_some_and(|it| it.tag_name() == "MAIN") {
        on_heading();
    }
}

/// The heading of the page, or of the card on it.
fn on_heading() {
    let heading = first(".pane-card h1").filter(|it| is_shown(it));
    let heading = heading.or_else(|| first("main h1")).or_else(|| first("main"));
    if let Some(heading) = heading {
        take_without_scrolling(&heading);
    }
}

fn take(element: &HtmlElement) -> bool {
    // One that cannot take it is seen by looking where it went.
    let _ = element.focus();
    has(element)
}

/// For what takes the focus only when it is told to: headings, lists.
fn take_without_scrolling(element: &HtmlElement) -> bool {
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        // Setting a plain attribute cannot fail.
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
    has(element)
}

fn has(element: &HtmlElement) -> bool {
    document().active_element().is_some_and(|it| JsValue::from(it) == JsValue::from(element))
}

fn is_shown(element: &Element) -> bool {
    element.get_bounding_client_rect().height() > 0.0
}
