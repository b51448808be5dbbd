//! What two devices wrote without knowing of each other: both words, and a tap for the other one.

use leptos::prelude::*;

use crate::domain::merging::{Clash, Side};
use crate::domain::record::{DELETED, RecordKind, Register};
use crate::domain::value::Value;
use crate::ui::here::{Here, here};
use crate::ui::telling::field_name;

use super::super::import::More;
use super::MergeDesk;

/// So many clashes are drawn at once.
const AT_ONCE: usize = 50;

/// Every clash, the way it stands.
#[component]
pub(super) fn Clashes(desk: MergeDesk) -> impl IntoView {
    let here = here();
    let words = &here.words.merging;
    let places = StoredValue::new(desk.merging.with_untracked(|it| {
        let all = it.coming.iter().enumerate();
        let each = all.flat_map(|(place, it)| (0..it.clashes.len()).map(move |at| (place, at)));
        each.collect::<Vec<(usize, usize)>>()
    }));
    let count = Memo::new(move |_| places.with_value(Vec::len));
    let shown = RwSignal::new(AT_ONCE);
    let drawn =
        move || places.with_value(|it| it.iter().take(shown.get()).copied().collect::<Vec<_>>());
    view! {
        <Show when=move || count.get() != 0>
            <section class="clashes" aria-labelledby="clashes-title">
                <h3 class="part-sub" id="clashes-title">
                    {move || (words.clashes)(&here.number(count.get()))}
                </h3>
                <p class="hint">{words.clashes_hint}</p>
                <ul>
                    <For
                        each=drawn
                        key=|it| *it
                        children=move |(place, at)| view! { <ClashRow desk place at /> }
                    />
                </ul>
                <More shown count />
            </section>
        </Show>
    }
}

/// One clash: two words side by side, the chosen one marked.
#[component]
fn ClashRow(desk: MergeDesk, place: usize, at: usize) -> impl IntoView {
    let here = here();
    let known = desk.merging.with_untracked(|it| {
        let coming = it.coming.get(place)?;
        Some((coming.clone(), coming.clashes.get(at)?.clone()))
    });
    let Some((coming, clash)) = known else { return ().into_any() };
    let kind = coming.theirs.kind.clone();
    let who = desk.title(&coming);
    let label = (here.words.merging.clash_of)(&who, field_name(here.words, &kind, &clash.key));
    let chosen = Memo::new(move |_| {
        desk.merging.with(|it| it.coming.get(place)?.clashes.get(at).map(|it| it.chosen))
    });
    let words = [(Side::Ours, &clash.ours), (Side::Theirs, &clash.theirs)].map(|(side, word)| {
        let says = says(here, &kind, &clash, word);
        let by = desk.written(word.stamp);
        view! { <Word says by chosen=move || chosen.get() == Some(side)
        choose=move || desk.choose(place, at, side) name=format!("clash-{place}-{at}") /> }
    });
    view! {
        <li class="clash">
            <p class="clash-title" aria-hidden="true">{label.clone()}</p>
            <div class="clash-words" role="radiogroup" aria-label=label>
                {words.into_iter().collect_view()}
            </div>
        </li>
    }
    .into_any()
}

/// One of the two words.
#[component]
fn Word(
    says: String,
    by: String,
    chosen: impl Fn() -> bool + Copy + Send + Sync + 'static,
    choose: impl Fn() + Send + Sync + 'static,
    name: String,
) -> impl IntoView {
    let words = &here().words.merging;
    let mark = move || if chosen() { words.stands } else { words.take_this };
    view! {
        <label class="check clash-word" data-chosen=move || chosen().then_some("true")>
            <input type="radio" name=name prop:checked=chosen on:change=move |_| choose() />
            <span class="clash-says" dir="auto">{says}</span>
            <span class="clash-by">{by}</span>
            <span class="clash-mark">{mark}</span>
        </label>
    }
}

/// What one side says.
fn says(here: Here, kind: &RecordKind, clash: &Clash, word: &Register) -> String {
    let words = &here.words.merging;
    if clash.key == DELETED {
        let is_deleted = word.value == Value::Flag(true);
        return (if is_deleted { words.is_deleted } else { words.is_kept }).to_owned();
    }
    here.field_value(kind, &clash.key, &word.value)
}
