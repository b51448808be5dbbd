//! Where one element stood in the page, so that its place is found when it is gone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::ui::focus::is_shown;

/// What is one of several alike.
const ROWS: &str = "li, [role=listitem], .date-line";
/// What takes the focus when a form opens.
const FIELDS: &str = "input, textarea, select, button";

/// An element, and everything around it.
pub(super) struct Trail {
    element: HtmlElement,
    /// The row after it and the row before it.
    neighbours: Vec<Element>,
    /// What it stood in, the innermost first.
    around: Vec<Element>,
}

impl Trail {
    /// The way to an element as it stands now.
    pub(super) fn to(element: HtmlElement) -> Self {
        let row = element.closest(ROWS).ok().flatten();
        let neighbours =
            row.map(|row| [row.next_element_sibling(), row.previous_element_sibling()]);
        let neighbours = neighbours.into_iter().flatten().flatten().collect();
        let around = std::iter::successors(element.parent_element(), |it| it.parent_element());
        let around = around.take_while(|it| !matches!(it.tag_name().as_str(), "BODY" | "MAIN"));
        let around = around.collect();
        Self { element, neighbours, around }
    }

    pub(super) fn is_at(&self, element: &HtmlElement) -> bool {
        self.element == *element
    }

    /// Whether it may still say where the focus goes on: not when all that it stood in went with its
    /// page, which would only be kept from being forgotten.
    pub(super) fn leads_on(&self) -> bool {
        self.element.is_connected() || self.near().is_some()
    }

    /// Whether it leads to something that is gone, and in whose place an element stands that looks the
    /// same: the way there is as good.
    pub(super) fn is_replaced_by(&self, element: &HtmlElement) -> bool {
        !self.element.is_connected()
            && self.element.tag_name() == element.tag_name()
            && self.element.class_name() == element.class_name()
            && self.near().is_some_and(|it| it.contains(Some(element)))
            && says_same(&self.element, element)
    }

    /// The innermost place around it that is still there, if it is not too wide to look in it for
    /// something alike.
    fn near(&self) -> Option<&Element> {
        let near = self.around.iter().find(|it| it.is_connected());
        near.filter(|it| !it.matches(".toasts, .shell, .page, .two-pane").unwrap_or(true))
    }

    /// A field that is still there was left on purpose, as when the keyboard on the screen is put
    /// away; whatever else is still there was only moved.
    pub(super) fn was_left_on_purpose(&self) -> bool {
        let is_field = matches!(self.element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
        self.element.is_connected() && is_field && is_shown(&self.element)
    }

    /// Where the focus goes on from here.
    pub(super) fn goes_on(&self) -> Option<HtmlElement> {
        if self.element.is_connected() {
            let is_toast = self.element.closest(".toasts").ok().flatten().is_some();
            return (!is_toast && is_shown(&self.element)).then(|| self.element.clone());
        }
        let near = self.near()?;
        let form = first_in(near, ".form").and_then(|it| first_in(&it, FIELDS));
        if form.is_some() {
            return form;
        }
        let same_row = self.element.has_attribute("aria-describedby");
        let alike = || first_alike(near, &self.element);
        let next_row = || {
            let rows = self.neighbours.iter().filter(|it| it.is_connected());
            rows.filter_map(|row| first_of_kind(row, &self.element)).next()
        };
        if same_row { alike().or_else(next_row) } else { next_row().or_else(alike) }
    }
}

fn first_in(element: &Element, selector: &str) -> Option<HtmlElement> {
    element.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Elements of the same tag and class, in the order of the page.
fn of_kind(within: &Element, like: &HtmlElement) -> Vec<HtmlElement> {
    let selector = like.tag_name().to_ascii_lowercase();
    let Ok(found) = within.query_selector_all(&selector) else { return Vec::new() };
    let found = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok());
    found.filter(|it: &HtmlElement| it.class_name() == like.class_name() && is_shown(it)).collect()
}

fn first_of_kind(within: &Element, like: &HtmlElement) -> Option<HtmlElement> {
    let found = of_kind(within, like);
    let named = found.iter().find(|it| says_same(it, like)).cloned();
    named.or_else(|| found.into_iter().next_back())
}

fn first_alike(within: &Element, like: &HtmlElement) -> Option<HtmlElement> {
    of_kind(within, like).into_iter().find(|it| says_same(it, like))
}

fn says_same(one: &HtmlElement, other: &HtmlElement) -> bool {
    let same = |name| one.get_attribute(name) == other.get_attribute(name);
    one.text_content() == other.text_content()
        && ["aria-label", "aria-describedby", "href"].into_iter().all(same)
}
