//! A list of any length that only draws what is in sight: rows, or a wall of faces.
//!
//! It scrolls by itself where its style says so (beside a card), and with the page otherwise.

use std::hash::Hash;
use std::ops::Range;
use std::sync::Arc;

use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, EventTarget, HtmlElement, ResizeObserver};

use crate::ui::parts::roving::{self, Grid, Roving};

/// Rows drawn above and below the visible ones, so a flick shows no gap.
const OVERSCAN: usize = 8;

/// The size of what is listed, in `rem`, so that it grows with the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cells {
    /// How high a row is.
    pub height: f64,
    /// How wide a cell is at least; `None` for one cell a row.
    pub width: Option<f64>,
}

/// What is in sight, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Sight {
    hidden_above: f64,
    height: f64,
    width: f64,
    rem: f64,
}

/// Shows `items`, drawing only those in sight.
#[component]
pub fn VirtualList<T, V>(
    /// What is listed.
    #[prop(into)]
    items: Signal<Arc<[T]>>,
    /// How large a cell is.
    #[prop(into)]
    cells: Signal<Cells>,
    /// The name of the list for a screen reader.
    label: &'static str,
    /// Draws one item, told its place in the list (from 1).
    row: impl Fn(T, usize) -> V + Clone + Send + Sync + 'static,
) -> impl IntoView
where
    T: Copy + Eq + Hash + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let outer = NodeRef::<Div>::new();
    let space = NodeRef::<Div>::new();
    let sight = RwSignal::new(Sight { hidden_above: 0.0, height: 900.0, width: 400.0, rem: 16.0 });
    watch_sight(outer, space, sight);
    let columns = move || columns(cells.get(), sight.get());
    let row_height = move || cells.get().height * sight.get().rem;
    let count = move || items.with(|items| items.len());
    let in_sight = Memo::new(move |_| {
        let sight = sight.get();
        let rows = count().div_ceil(columns());
        rows_in_sight(rows, row_height(), sight.hidden_above, sight.height)
    });
    let offset = move || format!("0 {}px", as_f64(in_sight.get().start) * row_height());
    let total = move || format!("{}px", as_f64(count().div_ceil(columns())) * row_height());
    let drawn = move || {
        let (rows, columns) = (in_sight.get(), columns());
        items.with(|items| {
            let end = items.len().min(rows.end * columns);
            let start = end.min(rows.start * columns);
            (start..end).map(|at| (at + 1, items[at])).collect::<Vec<_>>()
        })
    };
    let is_wall = move || cells.get().width.is_some();
    let at = RwSignal::new(1);
    provide_context(Roving(Memo::new(move |_| {
        let (columns, sight) = (columns(), sight.get());
        let seen = rows_seen(row_height(), sight.hidden_above, sight.height);
        let (first, last) = (seen.start * columns + 1, (seen.end * columns).min(count()));
        at.get().clamp(first.min(last), last.max(1))
    })));
    let on_key = move |event: KeyboardEvent| {
        let (count, columns) = untrack(|| (count(), columns()));
        let (height, sight) = (untrack(row_height), sight.get_untracked());
        let grid = Grid { count, columns, rows: whole(sight.height / height) };
        let both = outer.get_untracked().zip(space.get_untracked());
        if let Some((place, (outer, space))) = roving::target(&event, grid).zip(both) {
            event.prevent_default();
            bring(&outer, &space, as_f64((place - 1) / columns) * height, height);
            roving::go((*space).clone(), place);
        }
    };
    view! {
        <div class="virtual" node_ref=outer>
            <div class="virtual-space" node_ref=space style:height=total>
                <div
                    class="virtual-rows"
                    class:faces=is_wall
                    class:rows=move || !is_wall()
                    role="list"
                    aria-label=label
                    style:translate=offset
                    on:focusin=move |event| at.set(roving::place_of(&event).unwrap_or(1))
                    on:keydown=on_key
                >
                    <For each=drawn key=|(place, item)| (*item, *place) children=move |(place, item)| row(item, place) />
                </div>
            </div>
        </div>
    }
}

fn columns(cells: Cells, sight: Sight) -> usize {
    cells.width.map_or(1, |width| whole(sight.width / (width * sight.rem)).max(1))
}

fn rows_in_sight(count: usize, row_height: f64, hidden_above: f64, height: f64) -> Range<usize> {
    let first = whole(hidden_above / row_height);
    let shown = whole((height / row_height).ceil()) + 1;
    let end = count.min(first + shown + OVERSCAN);
    first.saturating_sub(OVERSCAN).min(end)..end
}

/// The rows that are wholly in sight.
fn rows_seen(row_height: f64, hidden_above: f64, height: f64) -> Range<usize> {
    let first = whole((hidden_above / row_height).ceil());
    first..whole((hidden_above + height) / row_height).max(first + 1)
}

/// Scrolls so that a row is in sight, or will be once it is drawn.
fn bring(outer: &HtmlElement, space: &HtmlElement, top: f64, row_height: f64) {
    let window = window();
    let Some(whole_window) = window.inner_height().ok().and_then(|it| it.as_f64()) else { return };
    let scrolls_itself = outer.scroll_height() > outer.client_height() + 1;
    let frame = outer.get_bounding_client_rect();
    let (above, height) =
        if scrolls_itself { (frame.top(), frame.height()) } else { (0.0, whole_window) };
    let now = space.get_bounding_client_rect().top() + top - above;
    // A row's height more is left for bars, and to show that the list goes on.
    let by = if now < row_height {
        now - row_height
    } else {
        (now + 2.5 * row_height - height).max(0.0)
    };
    if scrolls_itself {
        outer.scroll_by_with_x_and_y(0.0, by);
    } else {
        window.scroll_by_with_x_and_y(0.0, by);
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative here")]
fn whole(number: f64) -> usize {
    number.max(0.0) as usize
}

#[allow(clippy::cast_precision_loss, reason = "far fewer rows than 2^53")]
fn as_f64(number: usize) -> f64 {
    number as f64
}

/// Looks again whenever something scrolls or changes its size.
fn watch_sight(outer: NodeRef<Div>, space: NodeRef<Div>, sight: RwSignal<Sight>) {
    let look = move || {
        let both = outer.try_get_untracked().flatten().zip(space.try_get_untracked().flatten());
        if let Some(seen) = both.and_then(|(outer, space)| look_at(&outer, &space))
            && sight.try_get_untracked().is_some_and(|before| before != seen)
        {
            sight.try_set(seen);
        }
    };
    Effect::new(move |_| {
        let Some(element) = outer.get() else { return };
        let on_scroll = Closure::<dyn Fn()>::new(look);
        let function = on_scroll.as_ref().unchecked_ref::<js_sys::Function>().clone();
        let options = AddEventListenerOptions::new();
        options.set_passive(true);
        let targets: [Option<EventTarget>; 2] =
            [Some(element.clone().into()), web_sys::window().map(Into::into)];
        for target in targets.iter().flatten() {
            for event in ["scroll", "resize"] {
                // Adding a listener cannot fail.
                let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
                    event, &function, &options,
                );
            }
        }
        let observer = ResizeObserver::new(&function).ok();
        if let Some(observer) = &observer {
            observer.observe(&element);
        }
        look();
        let kept = send_wrapper::SendWrapper::new((on_scroll, function, targets, observer));
        on_cleanup(move || {
            let (on_scroll, function, targets, observer) = kept.take();
            for target in targets.iter().flatten() {
                for event in ["scroll", "resize"] {
                    let _ = target.remove_event_listener_with_callback(event, &function);
                }
            }
            if let Some(observer) = observer {
                observer.disconnect();
            }
            drop(on_scroll);
        });
    });
}

fn look_at(outer: &HtmlElement, space: &HtmlElement) -> Option<Sight> {
    let window = web_sys::window()?;
    let root = window.document()?.document_element()?;
    let style = window.get_computed_style(&root).ok()??;
    let rem = style.get_property_value("font-size").ok()?;
    let rem = rem.trim_end_matches("px").parse().unwrap_or(16.0);
    let frame = outer.get_bounding_client_rect();
    let scrolls_itself = outer.scroll_height() > outer.client_height() + 1;
    let clip_top = if scrolls_itself { frame.top().max(0.0) } else { 0.0 };
    let whole_window = window.inner_height().ok()?.as_f64()?;
    let height = if scrolls_itself { frame.height() } else { whole_window };
    let hidden_above = (clip_top - space.get_bounding_client_rect().top()).max(0.0);
    Some(Sight { hidden_above, height, width: space.get_bounding_client_rect().width(), rem })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_a_window_and_its_margin() {
        assert_eq!(rows_in_sight(50_000, 50.0, 5_000.0, 500.0), 92..119);
    }

    #[test]
    fn survives_a_list_that_shrank_under_the_scroll() {
        assert_eq!(rows_in_sight(3, 50.0, 5_000.0, 500.0), 3..3);
    }

    #[test]
    fn a_wall_has_as_many_columns_as_fit() {
        let sight = Sight { hidden_above: 0.0, height: 900.0, width: 390.0, rem: 16.0 };
        assert_eq!(columns(Cells { height: 9.25, width: Some(6.5) }, sight), 3);
        assert_eq!(columns(Cells { height: 4.75, width: None }, sight), 1);
    }
}
