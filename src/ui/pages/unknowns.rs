//! What we do not know: of how many people what, each a way to who they are.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::unknown::Unknown;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// The page of what is not known.
#[component]
pub fn UnknownsPage() -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let words = &words.unknowns;
    page::set_title(words.title);
    let (unknowns, all) = (store.unknowns(), store.count());
    let shown = move || unknowns.get().into_iter().filter(|it| it.1 > 0).collect::<Vec<_>>();
    let row = move |(unknown, count): (Unknown, usize)| {
        let told = move || (words.known)(&here.number(count), &here.number(all.get()));
        view! {
            <li class="row">
                <a class="row-link" href=route::not_known(unknown)>
                    <span class="row-text">
                        <span class="row-title">{(words.what)(unknown)}</span>
                        <span class="row-sub">{told}</span>
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <div class="page unknowns">
            <a class="card-back" href=route::people()>
                <Icon name="back" />
                <span>{here.words.people.all}</span>
            </a>
            <h1 class="page-title">{words.title}</h1>
            <p class="hint">{words.hint}</p>
            <ul class="rows" aria-label=words.title>
                <For each=shown key=|it| *it children=row />
            </ul>
            <Show when=move || shown().is_empty()>
                <p class="nothing">{words.nothing}</p>
            </Show>
        </div>
    }
}
