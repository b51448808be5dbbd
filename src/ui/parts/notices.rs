//! What she must know until it is over: the saving state, troubles with the book, a new version.

use leptos::prelude::*;

use crate::browser::page;
use crate::disk::DiskProblem;
use crate::disk::twofold::Second;
use crate::domain::brittle;
use crate::store::{Saving, Trouble};
use crate::ui::copy::download_copy;
use crate::ui::here::{Here, here};
use crate::ui::renewal::renewal;

/// "Saved", or what is on its way.
#[component]
pub fn SavingState() -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let saving = store.saving();
    Effect::new(move || {
        saving.track();
        brittle::step();
    });
    let text = move || match saving.get() {
        Saving::Saved => words.shell.saved.to_owned(),
        Saving::Pending(_) => words.shell.pending.to_owned(),
        Saving::Failed(_, count) => (words.shell.unsaved)(&here.number(count)),
    };
    let state = move || match saving.get() {
        Saving::Saved => "saved",
        Saving::Pending(_) => "pending",
        Saving::Failed(..) => "failed",
    };
    view! { <output class="saving" data-state=state>{text}</output> }
}

/// Banners that stay until their cause is gone.
#[component]
pub fn Banners() -> impl IntoView {
    let here = here();
    let failed = Memo::new(move |_| match here.store.saving().get() {
        Saving::Failed(problem, _) => Some(problem),
        Saving::Saved | Saving::Pending(_) => None,
    });
    let troubles = move || here.troubles.get();
    let second_fails = move || here.second.get() == Second::Failing;
    let renewal = renewal();
    view! {
        <div class="banners">
            {move || failed.get().map(|problem| view! { <FailedBanner problem /> })}
            {move || second_fails().then(|| warning(here.words.keeping.second_fails.to_owned(), false))}
            <For each=troubles key=|trouble| *trouble children=|trouble| {
                view! { <TroubleBanner trouble /> }
            } />
            <Show when=move || renewal.is_ready()>
                <VersionBanner />
            </Show>
        </div>
    }
}

#[component]
fn FailedBanner(problem: DiskProblem) -> impl IntoView {
    let here = here();
    let shell = &here.words.shell;
    let held = here.store.is_only_to_read();
    let retry = move |_| here.retry.with_value(|retry| retry());
    view! {
        <div class="banner" role="alert" data-tone="warn">
            <p>{move || if held.get() { shell.held } else { (shell.failed)(problem) }}</p>
            <button class="button" on:click=retry>{shell.retry}</button>
            <button class="button" on:click=move |_| download_copy(here)>
                {shell.download_copy}
            </button>
        </div>
    }
}

#[component]
fn TroubleBanner(trouble: Trouble) -> impl IntoView {
    let here = here();
    let shell = &here.words.shell;
    let keeping = &here.words.keeping;
    match trouble {
        Trouble::Damaged(count) => warning((shell.damaged)(&here.number(count)), false),
        Trouble::NothingIsKept(problem) => {
            let reloads = matches!(problem, DiskProblem::Newer | DiskProblem::Silent);
            warning((shell.nothing_is_kept)(problem).to_owned(), reloads)
        }
        Trouble::FromSecond => warning(keeping.from_second.to_owned(), true),
        Trouble::NewerElsewhere => warning(shell.newer_elsewhere.to_owned(), true),
        Trouble::OnlyToRead => warning(shell.only_to_read.to_owned(), true),
        Trouble::Healed => news(trouble, keeping.healed),
        Trouble::TwinRenewed => news(trouble, keeping.twin_renewed),
        // It has the place of the welcome.
        Trouble::BookGone => ().into_any(),
    }
}

/// Something is wrong, and stays so until its cause is gone.
fn warning(text: String, reloads: bool) -> AnyView {
    let here = here();
    let shell = &here.words.shell;
    view! {
        <div class="banner" role="alert" data-tone="warn">
            <p>{text}</p>
            <Show when=move || reloads>
                <button class="button" on:click=|_| page::reload()>{shell.reload}</button>
            </Show>
            <button class="button" on:click=move |_| download_copy(here)>
                {shell.download_copy}
            </button>
        </div>
    }
    .into_any()
}

/// Something was wrong, and is not any more: she only has to know.
fn news(trouble: Trouble, text: &'static str) -> AnyView {
    let here = here();
    let understood = move |_| here.troubles.update(|all| all.retain(|it| *it != trouble));
    view! {
        <div class="banner" role="status" data-tone="info">
            <p>{text}</p>
            <button class="button" on:click=understood>{here.words.keeping.understood}</button>
        </div>
    }
    .into_any()
}

/// Nothing is wrong and nothing hurries: the page she has goes on as long as she likes.
#[component]
fn VersionBanner() -> impl IntoView {
    let shell = &here().words.shell;
    let renewal = renewal();
    view! {
        <div class="banner" role="status" data-tone="info">
            <p>{shell.new_version}</p>
            <button class="button" on:click=move |_| renewal.want()>{shell.use_new_version}</button>
        </div>
    }
}
