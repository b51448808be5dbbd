//! Arrows in a long list: Tab reaches one of its rows, arrows, Home and End go on from there.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::i18n::{Deed, Place};
use crate::store::watch;
use crate::ui::keys::table::Press;

/// In how many frames a row that was scrolled to must have been drawn.
const FRAMES: u8 = 20;

/// The place (from 1) that Tab reaches.
#[derive(Debug, Clone, Copy)]
pub struct Roving(pub Memo<usize>);

/// What stands at `tabindex` of the row at a place: the list is one stop on the way by Tab.
pub fn tab_index(place: usize) -> impl Fn() -> &'static str + Copy + Send + Sync {
    let roving = use_context::<Roving>();
    // The list outlives its rows.
    let is_stop = watch(move || roving.is_none_or(|Roving(stop)| stop.get() == place));
    move || if is_stop.get() { "0" } else { "-1" }
}

/// The place of the row that an event came from.
pub fn place_of(event: &web_sys::Event) -> Option<usize> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let row = target.closest("[aria-posinset]").ok().flatten()?;
    row.get_attribute("aria-posinset")?.parse().ok()
}

/// How a list lies on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grid {
    /// How many there are.
    pub count: usize,
    /// How many beside each other.
    pub columns: usize,
    /// How many rows are in sight.
    pub rows: usize,
}

impl Grid {
    /// The place that a key leads to.
    pub fn target(self, deed: Deed, from: usize, right_to_left: bool) -> Option<usize> {
        let is_wall = self.columns > 1;
        let screen = self.columns * self.rows.saturating_sub(1).max(1);
        let to = match deed {
            Deed::Down => from + self.columns,
            Deed::Up => from.checked_sub(self.columns).unwrap_or(from),
            Deed::Left | Deed::Right if !is_wall => return None,
            Deed::Left => {
                if right_to_left {
                    from + 1
                } else {
                    from - 1
                }
            }
            Deed::Right => {
                if right_to_left {
                    from - 1
                } else {
                    from + 1
                }
            }
            Deed::PageDown => (from + screen).min(self.count),
            Deed::PageUp => from.saturating_sub(screen).max(1),
            Deed::First => 1,
            Deed::Last => self.count,
            Deed::Find
            | Deed::Add
            | Deed::AllKeys
            | Deed::Palette
            | Deed::Undo
            | Deed::Shield
            | Deed::Leave
            | Deed::WasHere
            | Deed::Edit
            | Deed::Note
            | Deed::SaveNote
            | Deed::NextFound
            | Deed::PreviousFound
            | Deed::Choose => return None,
        };
        let inside = (1..=self.count).contains(&to);
        // Below the last whole row stands the rest of the faces.
        let rest = deed == Deed::Down
            && is_wall
            && (from - 1) / self.columns < (self.count - 1) / self.columns;
        if inside { Some(to) } else { rest.then_some(self.count) }
    }
}

/// Where a key leads in a list, if it is one of those that lead somewhere.
pub fn target(event: &KeyboardEvent, grid: Grid) -> Option<usize> {
    let row = Press::of(event).deed(Place::List)?;
    let from = place_of(event).unwrap_or(1).max(1);
    let root = document().document_element();
    let right_to_left = root.and_then(|it| it.get_attribute("dir")).is_some_and(|it| it == "rtl");
    grid.target(row.deed, from, right_to_left)
}

/// Puts the focus on the row at a place as soon as it is drawn.
pub fn go(space: HtmlElement, place: usize) {
    go_within(space, place, FRAMES);
}

fn go_within(space: HtmlElement, place: usize, frames: u8) {
    let row =
        space.query_selector(&format!("[aria-posinset='{place}'] :is(a, button)")).ok().flatten();
    if let Some(row) = row.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // A link that is in the page takes the focus.
        let _ = row.focus();
    } else if frames > 0 {
        request_animation_frame(move || go_within(space, place, frames - 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_in_a_list_go_by_one_and_stop_at_its_ends() {
        let list = Grid { count: 30, columns: 1, rows: 10 };
        let to = |deed, from| list.target(deed, from, false);
        assert_eq!(to(Deed::Down, 1), Some(2));
        assert_eq!(to(Deed::Up, 1), None);
        assert_eq!(to(Deed::Down, 30), None);
        assert_eq!(to(Deed::Right, 5), None);
        assert_eq!(to(Deed::PageDown, 1), Some(10));
        assert_eq!(to(Deed::PageDown, 28), Some(30));
        assert_eq!(to(Deed::PageUp, 4), Some(1));
        assert_eq!((to(Deed::First, 9), to(Deed::Last, 9)), (Some(1), Some(30)));
        assert_eq!(to(Deed::Undo, 9), None);
    }

    #[test]
    fn arrows_on_the_wall_go_by_rows_and_columns() {
        let wall = Grid { count: 8, columns: 3, rows: 2 };
        let to = |deed, from| wall.target(deed, from, false);
        assert_eq!((to(Deed::Down, 2), to(Deed::Up, 5)), (Some(5), Some(2)));
        assert_eq!((to(Deed::Left, 2), to(Deed::Right, 2)), (Some(1), Some(3)));
        // Below the sixth is nobody, but there is one more row.
        assert_eq!(to(Deed::Down, 6), Some(8));
        assert_eq!(to(Deed::Down, 7), None);
        assert_eq!(wall.target(Deed::Left, 2, true), Some(3));
    }
}
