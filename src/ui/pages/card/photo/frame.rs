//! The square frame under which a picture is moved by finger, by keys and by a slider.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlImageElement, KeyboardEvent, PointerEvent};

use super::Bench;
use crate::domain::crop::{Framing, MOST_ZOOM};

/// A finger that moved less than this share of the frame has tapped.
const TAP: f64 = 0.02;
/// What an arrow key moves, as a share of the frame.
const KEY: f64 = 0.05;

/// The picture under a square frame: a finger moves it, two make it larger, a tap brings what it hits
/// into the middle; keys and the slider do the same.
#[component]
pub(super) fn Frame(
    /// What is happening to the photo.
    bench: Bench,
) -> impl IntoView {
    let words = &bench.here.words.faces;
    let fingers = StoredValue::new(Fingers::default());
    let down = move |event: PointerEvent| {
        if let Some(frame) = frame_of(&event) {
            // Where it is not taken hold of, it is left as soon as it leaves the frame.
            let _ = frame.set_pointer_capture(event.pointer_id());
            fingers.update_value(|it| it.put(&event, &frame));
        }
    };
    let moves = move |event: PointerEvent| {
        let Some(frame) = frame_of(&event) else { return };
        let moved = fingers.try_update_value(|it| it.moved(&event, &frame)).flatten();
        if let Some(Moved { right, down, larger }) = moved {
            bench.frame(|it| it.moved(right, down).zoomed(it.zoom() * larger));
        }
    };
    let up = move |event: PointerEvent| {
        if let Some((x, y)) = fingers.try_update_value(|it| it.lifted(&event)).flatten() {
            bench.frame(|it| it.centred(x, y));
        }
    };
    view! {
        <div
            class="photo-frame"
            role="group"
            tabindex="0"
            aria-label=words.frame
            on:pointerdown=down
            on:pointermove=moves
            on:pointerup=up
            on:pointercancel=move |event| {
                let _ = fingers.try_update_value(|it| it.lifted(&event));
            }
            on:keydown=move |event| move_by_key(bench, &event)
        >
            <Picture bench />
        </div>
        <p class="hint">{words.frame_hint}</p>
        <label class="photo-zoom">
            <span>{words.zoom}</span>
            <input
                type="range"
                min="1"
                max=MOST_ZOOM.to_string()
                step="0.05"
                prop:value=move || bench.framing.get().map_or(1.0, Framing::zoom).to_string()
                on:input=move |event| {
                    let zoom = event_target_value(&event).parse().unwrap_or(1.0);
                    bench.frame(|it| it.zoomed(zoom));
                }
            />
        </label>
    }
}

/// The whole picture, of which the frame shows the square.
#[component]
fn Picture(bench: Bench) -> impl IntoView {
    let framing = bench.framing;
    let share = move |of: fn(Framing) -> f64| {
        move || framing.get().map(|it| format!("{}%", 100.0 * of(it))).unwrap_or_default()
    };
    view! {
        <img
            alt=""
            draggable="false"
            src=move || bench.picture.get()
            style:inline-size=share(|it| it.picture().0)
            style:block-size=share(|it| it.picture().1)
            style:inset-inline-start=share(|it| -it.square().left / it.square().side)
            style:inset-block-start=share(|it| -it.square().top / it.square().side)
            on:load=move |event| {
                let image: HtmlImageElement = event_target(&event);
                framing.set(Some(Framing::new(image.natural_width(), image.natural_height())));
            }
            on:error=move |_| bench.refuse()
        />
    }
}

fn move_by_key(bench: Bench, event: &KeyboardEvent) {
    let (right, down) = match event.key().as_str() {
        "ArrowLeft" => (KEY, 0.0),
        "ArrowRight" => (-KEY, 0.0),
        "ArrowUp" => (0.0, KEY),
        "ArrowDown" => (0.0, -KEY),
        _ => return,
    };
    event.prevent_default();
    bench.frame(|it| it.moved(right, down));
}

fn frame_of(event: &PointerEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

/// What fingers did: in shares of the frame, and how much larger they drew the picture.
struct Moved {
    right: f64,
    down: f64,
    larger: f64,
}

/// The fingers on the frame, in shares of its side from its left upper corner.
#[derive(Debug, Clone, Default)]
struct Fingers {
    down: Vec<(i32, f64, f64)>,
    has_moved: bool,
}

impl Fingers {
    fn put(&mut self, event: &PointerEvent, frame: &Element) {
        let (x, y) = place(event, frame);
        self.has_moved = !self.down.is_empty();
        self.down.push((event.pointer_id(), x, y));
    }

    fn moved(&mut self, event: &PointerEvent, frame: &Element) -> Option<Moved> {
        let at = self.down.iter().position(|it| it.0 == event.pointer_id())?;
        let (id, x, y) = self.down[at];
        let (to_x, to_y) = place(event, frame);
        let other = self.down.iter().find(|it| it.0 != id).copied();
        if !self.has_moved && (to_x - x).hypot(to_y - y) < TAP {
            return None;
        }
        self.has_moved = true;
        self.down[at] = (id, to_x, to_y);
        let Some((_, other_x, other_y)) = other else {
            return Some(Moved { right: to_x - x, down: to_y - y, larger: 1.0 });
        };
        let apart = (x - other_x).hypot(y - other_y).max(TAP);
        let larger = (to_x - other_x).hypot(to_y - other_y).max(TAP) / apart;
        // Of two fingers each moves the middle between them by half.
        Some(Moved { right: (to_x - x) / 2.0, down: (to_y - y) / 2.0, larger })
    }

    /// A finger is gone; where it tapped, if it did.
    fn lifted(&mut self, event: &PointerEvent) -> Option<(f64, f64)> {
        let at = self.down.iter().position(|it| it.0 == event.pointer_id())?;
        let (_, x, y) = self.down.remove(at);
        (!self.has_moved && event.type_() == "pointerup").then_some((x, y))
    }
}

fn place(event: &PointerEvent, frame: &Element) -> (f64, f64) {
    let frame = frame.get_bounding_client_rect();
    let side = frame.width().max(1.0);
    let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
    ((x - frame.left()) / side, (y - frame.top()) / side)
}
