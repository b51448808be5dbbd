//! Exchange: contacts and copies come in, and a copy goes out.

mod along;
mod taking;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;
use web_sys::{DragEvent, File, HtmlInputElement};

use crate::browser::page;
use crate::domain::step::Step;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notices::download_copy;

use taking::{Outcome, made, take_file};

/// What is happening to a file.
#[derive(Debug, Clone)]
enum Progress {
    Waiting,
    Reading,
    Done(Outcome),
}

/// The page where files come in and go out.
#[component]
pub fn ExchangePage() -> impl IntoView {
    let here = here();
    let words = here.words;
    page::set_title(words.nav.exchange);
    let progress = RwSignal::new(Progress::Waiting);
    let take = move |file: File| {
        progress.set(Progress::Reading);
        spawn_local_scoped_with_cancellation(async move {
            let outcome = take_file(here, &file).await;
            progress.try_set(Progress::Done(outcome));
        });
    };
    let exchange = &words.exchange;
    view! {
        <div class="page exchange">
            <h1 class="page-title">{exchange.title}</h1>
            <section class="part" aria-labelledby="import-title">
                <h2 class="part-title" id="import-title">{exchange.import}</h2>
                <p class="hint">{exchange.import_hint}</p>
                <FileDrop take />
                <Status progress />
            </section>
            <Earlier progress />
            <along::TakeAlong />
            <section class="part" aria-labelledby="copy-title">
                <h2 class="part-title" id="copy-title">{exchange.copy}</h2>
                <p class="hint">{exchange.copy_hint}</p>
                <button class="button" on:click=move |_| download_copy(here)>
                    <Icon name="download" />
                    {exchange.download}
                </button>
            </section>
        </div>
    }
}

/// A button that chooses a file, and a place to drop one.
#[component]
fn FileDrop(take: impl Fn(File) + Copy + 'static) -> impl IntoView {
    let words = &here().words.exchange;
    let input = NodeRef::<leptos::html::Input>::new();
    let over = RwSignal::new(false);
    let chosen = move |event: leptos::ev::Event| {
        let input: HtmlInputElement = event_target(&event);
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            take(file);
        }
        // The same file may be chosen again.
        input.set_value("");
    };
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        over.set(false);
        let files = event.data_transfer().and_then(|it| it.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            take(file);
        }
    };
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    view! {
        <div
            class="drop"
            data-over=move || over.get().then_some("true")
            on:dragover=move |event| {
                event.prevent_default();
                over.set(true);
            }
            on:dragleave=move |_| over.set(false)
            on:drop=dropped
        >
            <button class="button primary" on:click=choose>
                <Icon name="file" />
                {words.choose}
            </button>
            <span class="hint">{words.drop}</span>
            // No list of types: some devices grey out what they do not know.
            <input
                node_ref=input
                type="file"
                class="visually-hidden"
                tabindex="-1"
                aria-hidden="true"
                on:change=chosen
            />
        </div>
    }
}

#[component]
fn Status(progress: RwSignal<Progress>) -> impl IntoView {
    let here = here();
    let words = &here.words.exchange;
    let text = move || {
        progress.with(|it| match it {
            Progress::Waiting => String::new(),
            Progress::Reading => words.reading.to_owned(),
            Progress::Done(outcome) => outcome.text.clone(),
        })
    };
    let outcome = move || match progress.get() {
        Progress::Done(outcome) => outcome,
        Progress::Waiting | Progress::Reading => Outcome::default(),
    };
    view! {
        <div class="report" hidden=move || text().is_empty()>
            <p class="report-source">{move || outcome().source}</p>
            <output class="report-text">{text}</output>
            <ul class="report-skipped">
                {move || {
                    outcome().skipped.into_iter().map(|it| view! { <li>{it}</li> }).collect_view()
                }}
            </ul>
            {move || outcome().step.map(|step| view! { <TakeBack step /> })}
        </div>
    }
}

/// The button that takes an import back, as long as there is something to take back.
#[component]
fn TakeBack(step: Arc<Step>) -> impl IntoView {
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

/// What came in earlier and can still be taken back.
#[component]
fn Earlier(progress: RwSignal<Progress>) -> impl IntoView {
    let Here { store, words, language, .. } = here();
    let arrivals = store.arrivals();
    // What has just come in has its own report, with its own way back.
    let just_came = move || {
        progress.with(|it| match it {
            Progress::Done(outcome) => outcome.step.as_ref().map(|step| step.stamp),
            Progress::Waiting | Progress::Reading => None,
        })
    };
    let earlier = Memo::new(move |_| {
        let just_came = just_came();
        let mut all = arrivals.get();
        all.retain(|step| Some(step.stamp) != just_came);
        all
    });
    let row = move |step: Arc<Step>| {
        let people = made(&step);
        let when = crate::browser::intl::moment(language, step.stamp.millis());
        view! {
            <li class="row">
                <span class="row-text">
                    <span class="row-title">{(words.exchange.step)(step.kind, people)}</span>
                    <span class="row-sub">{when}</span>
                </span>
                <span class="row-action">
                    <TakeBack step />
                </span>
            </li>
        }
    };
    view! {
        <Show when=move || earlier.with(|it| !it.is_empty())>
            <section class="part" aria-labelledby="earlier-title">
                <h2 class="part-title" id="earlier-title">{words.exchange.earlier}</h2>
                <ul class="rows">
                    <For each=move || earlier.get() key=|step| step.stamp children=row />
                </ul>
            </section>
        </Show>
    }
}
