//! What came of a file, and the way to take it back.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::record::RecordKind;
use crate::domain::step::{Before, Change, Step};
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;

/// So many skipped cards are named; of the rest only how many there are.
const SKIPPED_SHOWN: usize = 20;

/// What came of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Outcome {
    /// The sentence or the counts.
    pub text: String,
    /// Where it came from.
    pub source: Option<&'static str>,
    /// What was skipped, and why.
    pub skipped: Vec<String>,
    /// The step that takes it back.
    pub step: Option<Arc<Step>>,
}

impl Outcome {
    /// A file of which nothing came but this.
    pub(super) fn sentence(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

/// The first of many lines, and how many more there are.
pub(super) fn shortened(here: Here, mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(SKIPPED_SHOWN);
    lines.truncate(SKIPPED_SHOWN);
    lines.extend((more > 0).then(|| (here.words.exchange.skipped_more)(&here.number(more))));
    lines
}

/// What came of a file, to be read.
#[component]
pub(super) fn Report(outcome: Outcome) -> impl IntoView {
    let skipped = outcome.skipped.into_iter().map(|it| view! { <li>{it}</li> }).collect_view();
    view! {
        <div class="report">
            <p class="report-source">{outcome.source}</p>
            <output class="report-text">{outcome.text}</output>
            <ul class="report-skipped">{skipped}</ul>
            {outcome.step.map(|step| view! { <TakeBack step /> })}
        </div>
    }
}

/// How many people a step brought.
pub(super) fn made(step: &Step) -> usize {
    let is_new_person =
        |it: &&Change| it.kind == RecordKind::Person && matches!(it.before, Before::Absent { .. });
    step.changes.iter().filter(is_new_person).count()
}

/// The button that takes an import back, as long as there is something to take back.
#[component]
pub(super) fn TakeBack(step: Arc<Step>) -> impl IntoView {
    let here = here();
    let words = &here.words.exchange;
    let undoable = here.store.is_undoable(Arc::clone(&step));
    let step = StoredValue::new(step);
    view! {
        <Show
            when=move || undoable.get()
            fallback=move || view! { <span class="hint">{words.undone}</span> }
        >
            <button class="button" on:click=move |_| here.take_back(&step.get_value())>
                <Icon name="undo" />
                {words.undo_import}
            </button>
        </Show>
    }
}
