//! Bringing in contacts: choose, look at what would change, and only then do it.

mod choose;
mod columns;
mod desk;
mod doubles;
mod dry;
mod review;

use leptos::prelude::*;

use crate::browser::intl;
use crate::domain::clock::Stamp;
use crate::ui::arriving::arriving;
use crate::ui::here::here;

use super::outcome::Report;
use choose::Choose;
use desk::{Desk, Stage};
use review::Review;

/// Contacts come in.
#[component]
pub(super) fn Import(
    /// Where the step is put that has its own report here.
    just_came: RwSignal<Option<Stamp>>,
) -> impl IntoView {
    let here = here();
    let words = here.words;
    let desk = Desk::new(here);
    let stage = desk.stage;
    let outcome = move || match stage.get() {
        Stage::Done(outcome) => Some(outcome),
        Stage::Waiting | Stage::Reading | Stage::Review | Stage::Bringing(..) => None,
    };
    Effect::new(move |_| {
        just_came.set(outcome().and_then(|it| it.step).map(|it| it.stamp));
    });
    let is = move |wanted: fn(&Stage) -> bool| move || stage.with(wanted);
    let may_choose = is(|it| matches!(it, Stage::Waiting | Stage::Done(_)));
    arriving().hand_over(may_choose, move |file| desk.take(file));
    let is_busy = is(|it| matches!(it, Stage::Reading | Stage::Bringing(..)));
    view! {
        <section class="part" aria-labelledby="import-title">
            <h2 class="part-title" id="import-title">{words.import.title}</h2>
            <Show when=is_busy>
                <Progress desk />
            </Show>
            <Show when=is(|it| matches!(it, Stage::Review))>
                <Review desk />
            </Show>
            {move || outcome().map(|outcome| view! { <Report outcome /> })}
            <Show when=may_choose>
                <p class="hint">{words.import.hint}</p>
                <Choose take=move |file| desk.take(file) />
            </Show>
        </section>
    }
}

/// How far it is, and the way to stop it.
#[component]
fn Progress(desk: Desk) -> impl IntoView {
    let here = here();
    let words = &here.words.import;
    let percent = move || match desk.stage.get() {
        Stage::Bringing(done, all) => (done * 100).checked_div(all).unwrap_or(100),
        Stage::Waiting | Stage::Reading | Stage::Review | Stage::Done(_) => {
            desk.dry.with(dry::Dry::percent)
        }
    };
    let text = move || {
        let percent_text = intl::percent(here.language, percent());
        match desk.stage.get() {
            Stage::Bringing(..) => (words.bringing)(&percent_text),
            Stage::Waiting | Stage::Reading | Stage::Review | Stage::Done(_) => {
                let people = desk.dry.with(|it| it.planned.len());
                (words.reading)(&percent_text, &here.number(people))
            }
        }
    };
    view! {
        <div class="import-progress">
            <output>{text}</output>
            <progress max="100" value=move || percent().to_string() aria-label=words.title></progress>
            <button class="button" on:click=move |_| desk.stop()>{words.stop}</button>
        </div>
    }
}
