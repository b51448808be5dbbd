//! Exchange: contacts and copies come in, and a copy goes out.

mod along;
mod by_itself;
mod copying;
mod devices;
mod import;
mod keeping;
mod merging;
mod outcome;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::clock::Stamp;
use crate::domain::delivery::FileKind;
use crate::domain::step::Step;
use crate::ui::booklet::make_booklet;
use crate::ui::here::{Here, here};
use crate::ui::parts::file_button::FileButton;

use import::Import;
use outcome::TakeBack;
use outcome::made;

/// The page where files come in and go out.
#[component]
pub fn ExchangePage() -> impl IntoView {
    let here = here();
    let words = here.words;
    page::set_title(words.nav.exchange);
    let just_came = RwSignal::new(None);
    let only_to_read = here.store.is_only_to_read();
    let exchange = &words.exchange;
    view! {
        <div class="page exchange">
            <h1 class="page-title">{exchange.title}</h1>
            <copying::MakeCopy />
            <by_itself::KeptByItself />
            <Show when=move || !only_to_read.get()>
                <Import just_came />
            </Show>
            <Earlier just_came />
            <devices::Devices />
            <keeping::WhereItIsKept />
            <along::TakeAlong />
            <section class="part" aria-labelledby="booklet-title">
                <h2 class="part-title" id="booklet-title">{words.booklet.title}</h2>
                <p class="hint">{words.booklet.hint}</p>
                <FileButton
                    text=words.booklet.make
                    kind=FileKind::Booklet
                    make=|here, say, _| Box::pin(async move {
                        make_booklet(here, move |it| say(it)).await
                    })
                />
            </section>
        </div>
    }
}

/// What came in earlier and can still be taken back.
#[component]
fn Earlier(
    /// The step that has its own report, with its own way back.
    just_came: RwSignal<Option<Stamp>>,
) -> impl IntoView {
    let here = here();
    let Here { store, words, language, .. } = here;
    let arrivals = store.arrivals();
    let earlier = Memo::new(move |_| {
        let just_came = just_came.get();
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
                    <span class="row-title">{(words.exchange.step)(step.kind, &here.number(people))}</span>
                    <span class="row-sub">{when}</span>
                </span>
                <span class="row-action">
                    <TakeBack step />
                </span>
            </li>
        }
    };
    view! {
        <Show when=move || earlier.with(|it| !it.is_empty()) || arrivals.with(Vec::is_empty)>
            <section class="part" aria-labelledby="earlier-title">
                <h2 class="part-title" id="earlier-title">{words.exchange.earlier}</h2>
                <ul class="rows">
                    <For each=move || earlier.get() key=|step| step.stamp children=row />
                </ul>
                <Show when=move || arrivals.with(Vec::is_empty)>
                    <p class="hint">{words.first.nothing_came}</p>
                </Show>
            </section>
        </Show>
    }
}
