//! The list of people on paper: a table of all of them, where the screen draws only those in sight.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use crate::domain::book::Book;
use crate::domain::id::PersonId;
use crate::domain::occasion::{Occasion, OccasionKind};
use crate::ui::here::{Here, here};

/// More people than this are not printed: it is some two hundred pages.
const MOST: usize = 10_000;

/// A table that is filled while the page is printed and empty otherwise.
#[component]
pub fn PrintPeople(
    /// Everybody who is listed, in that order.
    listed: Memo<Arc<[PersonId]>>,
) -> impl IntoView {
    let here = here();
    let place = NodeRef::<leptos::html::Div>::new();
    // At once and by hand: the browser prints as soon as this event is over.
    let before = window_event_listener_untyped("beforeprint", move |_| {
        if let Some(place) = place.try_get_untracked().flatten() {
            listed.with_untracked(|people| fill(here, &place, people));
        }
    });
    let after = window_event_listener_untyped("afterprint", move |_| {
        if let Some(place) = place.try_get_untracked().flatten() {
            place.replace_children_with_node_0();
        }
    });
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
    view! { <div class="print-list" node_ref=place></div> }
}

fn fill(here: Here, place: &Element, people: &[PersonId]) {
    place.replace_children_with_node_0();
    let words = here.words;
    add(place, "h1", words.people.title);
    if let Some(table) = add(place, "table", "") {
        if let Some(head) = add(&table, "thead", "").and_then(|it| add(&it, "tr", "")) {
            for name in [words.keys.name, words.keys.phone, words.keys.birthday] {
                add(&head, "th", name);
            }
        }
        if let Some(body) = add(&table, "tbody", "") {
            here.store.ask(|book| {
                people.iter().take(MOST).for_each(|id| row(here, book, &body, *id));
            });
        }
    }
    let left = people.len().saturating_sub(MOST);
    if left > 0 {
        let left = here.number(left);
        add(place, "p", &(words.keys.more_on_paper)(&left.written));
    }
}

fn row(here: Here, book: &Book, body: &Element, id: PersonId) {
    let Some((person, row)) = book.person(id).zip(add(body, "tr", "")) else { return };
    let phones: Vec<String> = person.phones().into_iter().map(|it| it.value).collect();
    let occasions = book.occasions_of(id);
    let mut occasions = occasions.iter().filter_map(|id| book.occasion(*id));
    let birthday = occasions.find(|it| it.kind() == OccasionKind::Birthday);
    let birthday = birthday.and_then(Occasion::date).map(|it| here.partial_date(it));
    add(&row, "td", person.greeting_name());
    add(&row, "td", &phones.join(", "));
    add(&row, "td", &birthday.unwrap_or_default());
}

/// Adds an element with a text, which is only ever a text.
fn add(parent: &Element, tag: &str, text: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    if !text.is_empty() {
        element.set_text_content(Some(text));
    }
    parent.append_child(&element).ok()?;
    Some(element)
}
