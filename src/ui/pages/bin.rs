//! The bin: what was deleted lately, on any device, to be had back or to be erased for good.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::book::Binned;
use crate::domain::command::Command;
use crate::domain::id::PersonId;
use crate::domain::record::RecordKind;
use crate::ui::here::{Here, here};
use crate::ui::parts::erase::EraseButton;
use crate::ui::parts::icon::Icon;

/// So many things are drawn at first, and so many more each time.
const AT_ONCE: usize = 50;

/// The page of the bin.
#[component]
pub fn BinPage() -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    page::set_title(words.past.bin);
    let bin = store.bin();
    let shown = RwSignal::new(AT_ONCE);
    let drawn = move || bin.with(|it| it.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    let rest = move || bin.with(Vec::len).saturating_sub(shown.get());
    view! {
        <div class="page bin">
            <h1 class="page-title">{words.past.bin}</h1>
            <p class="hint">{words.past.bin_hint}</p>
            <ul class="rows" aria-label=words.past.bin>
                <For
                    each=drawn
                    key=Binned::clone
                    children=|binned| view! { <BinRow binned /> }
                />
            </ul>
            <Show when=move || bin.with(Vec::is_empty)>
                <p class="nothing">{words.past.empty_bin}</p>
            </Show>
            <Show when=move || rest() != 0>
                <button class="button" on:click=move |_| shown.update(|it| *it += AT_ONCE)>
                    {move || (words.past.more)(&here.number(rest()))}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn BinRow(binned: Binned) -> impl IntoView {
    let here = here();
    let words = &here.words.past;
    let Binned { kind, id, deleted } = binned;
    let record = here.store.ask(|book| book.record(&kind, id).cloned());
    let title = record.as_ref().map(|it| here.record_title(it)).unwrap_or_default();
    let (device, when) = (here.device_name(deleted.device), here.moment(deleted.millis()));
    let title_id = format!("binned-{id}");
    let described = title_id.clone();
    let is_person = kind == RecordKind::Person;
    let name = title.clone();
    let restore = move |_| {
        // A refusal has been said.
        let _ = here.commit(Command::Restore { kind: kind.clone(), id }, "");
    };
    view! {
        <li class="row">
            <span class="row-text">
                <span class="row-title" id=title_id dir="auto">{title}</span>
                <span class="row-sub">{(words.deleted_by)(&device, &when)}</span>
            </span>
            <span class="row-action">
                <button class="button" aria-describedby=described on:click=restore>
                    <Icon name="undo" />
                    {words.restore}
                </button>
                {is_person.then(|| view! { <EraseButton id=PersonId(id) name /> })}
            </span>
        </li>
    }
}
