//! The folder in which copies are kept by themselves; nothing where the browser has no such thing.

use leptos::prelude::*;

use crate::browser::folder;
use crate::ui::by_itself::Keeping;
use crate::ui::conscience::conscience;
use crate::ui::here::here;

/// The part of the page where she chooses a folder.
#[component]
pub(super) fn KeptByItself() -> impl IntoView {
    let words = &here().words.backup;
    folder::is_supported().then(|| {
        view! {
            <section class="part" aria-labelledby="by-itself-title">
                <h2 class="part-title" id="by-itself-title">{words.by_itself}</h2>
                <KeepingState />
                <Taps />
            </section>
        }
    })
}

#[component]
fn KeepingState() -> impl IntoView {
    let here = here();
    let words = &here.words.backup;
    let keeping = conscience().by_itself.keeping();
    let said = move || match keeping.get() {
        Keeping::Off => words.by_itself_hint.to_owned(),
        Keeping::On { name, last: None } => (words.keeping)(&here.isolated(&name)),
        Keeping::On { name, last: Some(last) } => {
            (words.kept)(&here.isolated(&name), &here.moment(last))
        }
        Keeping::Asks { name } => (words.asks)(&here.isolated(&name)),
        Keeping::Failed { name } => (words.failed)(&here.isolated(&name)),
    };
    let is_due = move || matches!(keeping.get(), Keeping::Asks { .. } | Keeping::Failed { .. });
    view! {
        <output class="last-copy" data-due=move || is_due().then_some("true")>{said}</output>
    }
}

/// What she can do about it.
#[component]
fn Taps() -> impl IntoView {
    let here = here();
    let words = &here.words.backup;
    let by_itself = conscience().by_itself;
    let keeping = by_itself.keeping();
    let is_off = Memo::new(move |_| keeping.get() == Keeping::Off);
    let first = move || match keeping.get() {
        Keeping::Off => Some(words.choose_folder),
        Keeping::Asks { .. } => Some(words.allow),
        Keeping::Failed { .. } => Some(here.words.shell.retry),
        Keeping::On { .. } => None,
    };
    let tap = move |_| match keeping.get_untracked() {
        Keeping::Off => by_itself.choose(),
        Keeping::Asks { .. } | Keeping::Failed { .. } => by_itself.allow(),
        Keeping::On { .. } => {}
    };
    view! {
        <div class="along-go">
            {move || first().map(|text| view! { <button class="button" on:click=tap>{text}</button> })}
            <Show when=move || !is_off.get()>
                <button class="button quiet" on:click=move |_| by_itself.stop()>{words.stop}</button>
            </Show>
        </div>
    }
}
