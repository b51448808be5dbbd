//! Whatever had the focus may vanish: a row is deleted, a form closes, a list is drawn anew. Then
//! the focus goes to what took its place, to its neighbour, or to what had it before.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{FocusEvent, HtmlElement, MutationObserver, MutationObserverInit};

use crate::ui::focus::trail::Trail;
use crate::ui::focus::{on_heading, take_without_scrolling};

/// So many places are remembered to go back to: more than the longest form has fields, so that the
/// button that opened it is still known when it closes.
const REMEMBERED: usize = 200;

/// Where the focus was, the latest last.
#[derive(Default)]
struct Kept {
    trails: Vec<Trail>,
    /// Whether it was put down on purpose: a tap beside everything.
    put_down: bool,
}

/// Keeps the focus from being lost as long as the app runs.
pub fn keep() {
    let kept = Rc::new(RefCell::new(Kept::default()));
    let (came, down) = (Rc::clone(&kept), Rc::clone(&kept));
    let came = window_event_listener(ev::focusin, move |event| remember(&came, &event));
    let down = window_event_listener(ev::pointerdown, move |_| down.borrow_mut().put_down = true);
    let changed = Closure::<dyn Fn()>::new(move || {
        // In the next frame: until then the key that was pressed would reach the new place, too.
        if is_lost() {
            let kept = Rc::clone(&kept);
            request_animation_frame(move || restore(&kept));
        }
    });
    let observer = MutationObserver::new(changed.as_ref().unchecked_ref()).ok();
    let all = MutationObserverInit::new();
    all.set_child_list(true);
    all.set_subtree(true);
    if let Some((observer, body)) = observer.as_ref().zip(document().body()) {
        // The body of a page can be observed.
        let _ = observer.observe_with_options(&body, &all);
    }
    let lasting = send_wrapper::SendWrapper::new((changed, observer));
    on_cleanup(move || {
        came.remove();
        down.remove();
        if let (_, Some(observer)) = &*lasting {
            observer.disconnect();
        }
    });
}

fn remember(kept: &RefCell<Kept>, event: &FocusEvent) {
    let target = event.target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some(target) = target else { return };
    let mut kept = kept.borrow_mut();
    kept.put_down = false;
    kept.trails.retain(|it| !it.is_at(&target) && it.leads_on() && !it.is_replaced_by(&target));
    if kept.trails.len() == REMEMBERED {
        kept.trails.remove(0);
    }
    kept.trails.push(Trail::to(target));
}

fn is_lost() -> bool {
    document().active_element().is_none_or(|it| it.tag_name() == "BODY")
}

/// After anything has changed on the page.
fn restore(kept: &RefCell<Kept>) {
    let next = {
        let kept = kept.borrow();
        let Some(last) = kept.trails.last() else { return };
        if !is_lost() || kept.put_down || last.was_left_on_purpose() {
            return;
        }
        kept.trails.iter().rev().find_map(Trail::goes_on)
    };
    // The focus tells `remember`, so nothing is borrowed any more.
    if !next.is_some_and(|it| take_without_scrolling(&it)) {
        on_heading();
    }
}
