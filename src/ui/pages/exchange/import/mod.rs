//! Bringing in contacts: choose, look at what would change, and only then do it.

mod choose;
mod columns;
mod coming;
mod copy;
mod desk;
mod doubles;
mod dry;
mod review;
mod stage;
mod unlock;

use leptos::prelude::*;

use crate::browser::intl;
use crate::domain::clock::Stamp;
use crate::ui::arriving::arriving;
use crate::ui::here::here;

use super::merging::MergeReview;
use super::outcome::Report;
use choose::Choose;
use desk::Desk;
pub(super) use review::More;
use review::Review;
use stage::Stage;
use unlock::Unlock;

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
    let outcome = move || {
        stage.with(|it| if let Stage::Done(outcome) = it { Some(outcome.clone()) } else { None })
    };
    Effect::new(move |_| {
        just_came.set(outcome().and_then(|it| it.step).map(|it| it.stamp));
    });
    let is = move |wanted: fn(&Stage) -> bool| move || stage.with(wanted);
    let may_choose = is(|it| matches!(it, Stage::Waiting | Stage::Done(_)));
    arriving().hand_over(may_choose, move |file| desk.take(file));
    let is_busy = is(Stage::is_busy);
    view! {
        <section class="part" aria-labelledby="import-title">
            <h2 class="part-title" id="import-title">{words.import.title}</h2>
            <Show when=is_busy>
                <Progress desk />
            </Show>
            <Show when=is(|it| matches!(it, Stage::Sealed(_)))>
                <Unlock desk />
            </Show>
            <Show when=is(|it| matches!(it, Stage::Review))>
                <Review desk />
            </Show>
            <Show when=is(|it| matches!(it, Stage::Copy))>
                <MergeReview
                    desk=desk.merge
                    cancel=move || desk.stop()
                    merge=move || desk.merge_copy()
                />
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
    let done = move || desk.stage.with(Stage::done);
    let percent = move || done().unwrap_or_else(|| desk.read_so_far().0);
    let text = move || {
        let percent = intl::percent(here.language, percent());
        desk.stage.with(|stage| match stage {
            Stage::Bringing(..) => (words.bringing)(&percent),
            Stage::Looking(..) => (here.words.merging.looking)(&percent),
            Stage::Merging(..) => (here.words.merging.merging)(&percent),
            Stage::Waiting
            | Stage::Reading
            | Stage::Sealed(_)
            | Stage::Review
            | Stage::Copy
            | Stage::Done(_) => (words.reading)(&percent, &here.number(desk.read_so_far().1)),
        })
    };
    view! {
        <div class="import-progress" data-unfinished>
            <output>{text}</output>
            <progress max="100" value=move || percent().to_string() aria-label=words.title></progress>
            <button class="button" on:click=move |_| desk.stop()>{words.stop}</button>
        </div>
    }
}
