//! A copy of another device: look at what it would change, choose, and only then merge.

mod clashes;
mod desk;
mod groups;
mod rows;

use leptos::prelude::*;

use crate::domain::merging::What;
use crate::i18n::Merged;
use crate::ui::here::{Here, here};
use crate::ui::parts::field::{Choice, TextField};
use crate::ui::parts::icon::Icon;
use crate::ui::telling::joined;

use super::import::More;
use clashes::Clashes;
pub(super) use desk::MergeDesk;
use groups::Group;
use rows::GroupRow;

/// So many cards with news are drawn at once.
const AT_ONCE: usize = 50;

/// Everything a copy would change, and the way on.
#[component]
pub(super) fn MergeReview(
    /// What lies on the desk.
    desk: MergeDesk,
    /// Leaves it; nothing has changed.
    cancel: impl Fn() + Copy + Send + Sync + 'static,
    /// Merges it as it was chosen.
    merge: impl Fn() + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let here = here();
    let words = &here.words.merging;
    let counts = move || counts(here, desk);
    view! {
        <div class="review merge" data-unfinished>
            <h3 class="part-sub">{words.title}</h3>
            <p class="report-source">{desk.source()}</p>
            <output class="report-text">{counts}</output>
            <Warnings desk />
            <div class="review-actions">
                <button class="button primary" on:click=move |_| merge()>
                    <Icon name="check" />
                    {words.merge}
                </button>
                <button class="button" on:click=move |_| cancel()>{here.words.import.cancel}</button>
            </div>
            <Clashes desk />
            <Groups desk />
        </div>
    }
}

/// How much of what it brings, as it was chosen.
pub(super) fn counts(here: Here, desk: MergeDesk) -> String {
    let counts = desk.merging.with(crate::domain::merging::Merging::counts);
    (here.words.merging.counts)(&Merged {
        new: &here.number(counts.new),
        changed: &here.number(counts.changed),
        deleted: &here.number(counts.deleted),
        clashes: &here.number(counts.clashes),
        skipped: &here.number(counts.left_out + desk.unread()),
    })
}

/// What she should know before she goes on.
#[component]
fn Warnings(desk: MergeDesk) -> impl IntoView {
    let warnings = desk.warnings().into_iter();
    view! {
        <ul class="merge-warnings">
            {warnings.map(|it| view! { <li>{it}</li> }).collect_view()}
        </ul>
    }
}

/// The cards with news, to be searched, and to be left out one by one.
#[component]
fn Groups(desk: MergeDesk) -> impl IntoView {
    let here = here();
    let words = &here.words.merging;
    let (query, kind) = (RwSignal::new(String::new()), RwSignal::new(None));
    let groups = Memo::new(move |_| desk.merging.with_untracked(|it| groups::groups(here, it)));
    let found = Memo::new(move |_| {
        let (query, kind) = (query.get(), kind.get());
        groups.with(|all| desk.merging.with_untracked(|it| groups::found(all, it, &query, kind)))
    });
    let shown = RwSignal::new(AT_ONCE);
    let count = Memo::new(move |_| found.with(Vec::len));
    let drawn = move || found.with(|it| it.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    let all = Memo::new(move |_| groups.with(Vec::len));
    let kinds = [None, Some(What::New), Some(What::Changed), Some(What::Deleted)];
    let name = move |kind: Option<What>| kind.map_or(words.all, words.what).to_owned();
    view! {
        <Show when=move || all.get() != 0>
            <section class="merge-groups" aria-labelledby="merge-groups-title">
                <h3 class="part-sub" id="merge-groups-title">
                    {move || (words.people)(&here.number(all.get()))}
                </h3>
                <p class="hint">{move || by_kind(here, desk)}</p>
                <p class="hint">{words.people_hint}</p>
                <TextField label=words.find value=query on_input=move |it| query.set(it) />
                <Choice
                    label=words.all
                    choices=kinds.map(|it| (it, name(it))).to_vec()
                    chosen=kind
                    on_choose=move |it| kind.set(it)
                />
                <ul class="merge-list">
                    <For
                        each=drawn
                        key=|group: &Group| group.key.clone()
                        children=move |group| view! { <GroupRow desk group /> }
                    />
                </ul>
                <Show when=move || count.get() == 0>
                    <p class="hint">{words.none_found}</p>
                </Show>
                <More shown count />
            </section>
        </Show>
    }
}

/// How many of each kind there are.
fn by_kind(here: Here, desk: MergeDesk) -> String {
    let words = here.words;
    let kinds = desk.merging.with_untracked(groups::by_kind);
    let said = |count: usize, say: &dyn Fn(&crate::i18n::Number) -> String| {
        if count == 0 { String::new() } else { say(&here.number(count)) }
    };
    joined(&[
        &said(kinds.people, &|it| (words.people.count)(it)),
        &said(kinds.entries, &|it| (words.merging.entries)(it)),
        &said(kinds.dates, &|it| (words.export.dates)(it)),
    ])
}
