//! One card with news: what comes for it, as a whole or piece by piece.

use leptos::prelude::*;

use crate::domain::merging::{Coming, What};
use crate::domain::record::DELETED;
use crate::domain::step::Was;
use crate::ui::here::here;
use crate::ui::telling::{field_name, joined};

use super::MergeDesk;
use super::groups::Group;

/// So many fields of a change are named in one line.
const FIELDS: usize = 4;

/// So many pieces of one card are drawn.
const PIECES: usize = 200;

/// One card with news.
#[component]
pub(super) fn GroupRow(desk: MergeDesk, group: Group) -> impl IntoView {
    let here = here();
    let words = &here.words.merging;
    let name = here.isolated(&group.name);
    let places = StoredValue::new(group.places.clone());
    let summary = desk.merging.with_untracked(|it| summary(desk, &group, &it.coming));
    let taken = Memo::new(move |_| {
        places.with_value(|all| desk.merging.with(|it| all.iter().any(|at| it.coming[*at].taken)))
    });
    let may_be_left_out = desk
        .merging
        .with_untracked(|it| group.places.iter().any(|at| it.coming[*at].what.may_be_left_out()));
    let take = move |event| {
        let taken = event_target_checked(&event);
        places.with_value(|all| desk.take(all, taken));
    };
    let opened = RwSignal::new(false);
    let pieces = move || {
        let shown = if opened.get() { PIECES } else { 0 };
        places.with_value(|it| it.iter().take(shown).copied().collect::<Vec<_>>())
    };
    let label = (words.take_in)(&name);
    view! {
        <li class="merge-group">
            <label class="check merge-check">
                <input
                    type="checkbox"
                    aria-label=label
                    prop:checked=move || taken.get()
                    disabled=!may_be_left_out
                    on:change=take
                />
            </label>
            <details on:toggle=move |_| opened.set(true)>
                <summary>
                    <span class="review-who">{name}</span>
                    <span class="review-what">{summary}</span>
                </summary>
                <ul class="merge-pieces">
                    <For each=pieces key=|at| *at children=move |at| {
                        view! { <Piece desk at /> }
                    } />
                </ul>
            </details>
        </li>
    }
}

/// One record of it, with what changes.
#[component]
fn Piece(desk: MergeDesk, at: usize) -> impl IntoView {
    let here = here();
    let words = &here.words.merging;
    let Some(coming) = desk.merging.with_untracked(|it| it.coming.get(at).cloned()) else {
        return ().into_any();
    };
    let title = here.record_title(&coming.theirs);
    let title = if title.is_empty() { desk.title(&coming) } else { title };
    let taken = Memo::new(move |_| desk.merging.with(|it| it.coming[at].taken));
    let label = (words.take_in)(&title);
    let changes = desk.changes(&coming).into_iter().filter(|it| it.key != DELETED);
    let lines: Vec<String> = changes.map(|it| line(desk, &coming, &it)).collect();
    let latest = coming.theirs.latest().map(|it| desk.written(it)).unwrap_or_default();
    let told = joined(&[(words.what)(coming.what), &latest]);
    view! {
        <li class="merge-piece">
            <label class="check merge-check">
                <input
                    type="checkbox"
                    aria-label=label
                    prop:checked=move || taken.get()
                    disabled=!coming.what.may_be_left_out()
                    on:change=move |event| desk.take(&[at], event_target_checked(&event))
                />
            </label>
            <span class="merge-piece-text">
                <span class="merge-piece-title" dir="auto">{title}</span>
                <span class="review-what">{told}</span>
                {lines
                    .into_iter()
                    .map(|it| view! { <span class="review-what">{it}</span> })
                    .collect_view()}
            </span>
        </li>
    }
    .into_any()
}

/// "Phone: 0761 → 0765".
fn line(desk: MergeDesk, coming: &Coming, was: &Was) -> String {
    let (here, kind) = (desk.here(), &coming.theirs.kind);
    let name = field_name(here.words, kind, &was.key);
    let before = here.field_value(kind, &was.key, &was.value);
    format!("{name}: {before} → {}", here.field_value(kind, &was.key, &was.left))
}

/// What comes for a card, in one line.
fn summary(desk: MergeDesk, group: &Group, all: &[Coming]) -> String {
    let here = desk.here();
    let words = &here.words.merging;
    let card = group.places.first().map(|at| &all[*at]);
    let card = card.filter(|it| it.people.first().is_some_and(|id| id.0 == it.theirs.id));
    let others = group.places.len() - usize::from(card.is_some());
    let own = card.map(|it| match it.what {
        What::Changed => {
            let mut names: Vec<&str> = Vec::new();
            for was in desk.changes(it) {
                let name = field_name(here.words, &it.theirs.kind, &was.key);
                if !names.contains(&name) && names.len() < FIELDS {
                    names.push(name);
                }
            }
            format!("{}: {}", (words.what)(What::Changed), names.join(", "))
        }
        what @ (What::New | What::Deleted | What::Restored | What::Erased | What::Quiet) => {
            (words.what)(what).to_owned()
        }
    });
    let others = if others == 0 { String::new() } else { (words.entries)(&here.number(others)) };
    joined(&[&own.unwrap_or_default(), &others])
}
