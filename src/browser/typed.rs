//! What is half typed on the page: it would be lost with it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// Fields within such a part are saved when they are left.
const KEPT: &str = "[data-kept]";

/// Such a part of the page is work that was begun, typed or not: a form or a sheet is open only that
/// long. Of a form that always stands on its page only the fields count.
const UNFINISHED: &str = "form:not([data-standing]), dialog[open], [data-unfinished]";

/// The fields that were touched since the page was loaded, each with what stood in it before.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    touched: Rc<RefCell<Vec<(Element, String)>>>,
}

impl Typed {
    /// Watches the page as long as it lives.
    pub fn watch() -> Self {
        let typed = Self::default();
        let Some(document) = web_sys::window().and_then(|it| it.document()) else { return typed };
        let watching = typed.clone();
        let touch = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            if let Some(field) = event.target().and_then(|it| it.dyn_into().ok()) {
                watching.touch(field);
            }
        });
        // Adding a listener cannot fail.
        let function = touch.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback("focusin", function);
        touch.forget();
        typed
    }

    /// Whether anything that was typed or begun would be lost with the page.
    pub fn is_unfinished(&self) -> bool {
        let document = web_sys::window().and_then(|it| it.document());
        let begun = document.and_then(|it| it.query_selector(UNFINISHED).ok().flatten());
        begun.is_some()
            || self.touched.borrow().iter().any(|(field, before)| is_half(field, before))
    }

    fn touch(&self, field: Element) {
        let mut touched = self.touched.borrow_mut();
        touched.retain(|(it, _)| it.is_connected());
        if let Some(value) = value(&field)
            && touched.iter().all(|(it, _)| *it != field)
        {
            touched.push((field, value));
        }
    }
}

fn is_half(field: &Element, before: &str) -> bool {
    let is_kept = field.closest(KEPT).ok().flatten().is_some();
    field.is_connected() && !is_kept && value(field).is_some_and(|value| value != before)
}

/// What stands in a field; `None` for whatever is none.
fn value(field: &Element) -> Option<String> {
    Reflect::get(field, &"value".into()).ok()?.as_string()
}
