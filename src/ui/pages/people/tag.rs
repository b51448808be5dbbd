//! The tag that the list is narrowed to: its name, its colour, and its end.

use leptos::prelude::*;

use crate::domain::book::Filter;
use crate::domain::command::{Command, Problem};
use crate::domain::draft::{FormField, tidy};
use crate::domain::tag::{Hue, TagDeed};
use crate::ui::here::here;
use crate::ui::parts::dialog::{Dialog, Opened};
use crate::ui::parts::field::{Faults, TextField, focus_first_fault};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tag::tag_pair;

/// The way to a tag of which the list shows everybody.
#[component]
pub fn TagWays(
    /// What is shown.
    filter: RwSignal<Filter>,
) -> impl IntoView {
    let words = &here().words.tags;
    let opened = Opened::default();
    view! {
        <Show when=move || filter.with(|it| it.part.is_none() && it.tag.is_some())>
            <button class="list-export" on:click=move |_| opened.open()>
                <Icon name="tag" />
                {words.edit}
            </button>
        </Show>
        <Dialog opened label=words.edit class="sheet list-sheet">
            <TagForm filter opened />
        </Dialog>
    }
}

#[component]
fn TagForm(filter: RwSignal<Filter>, opened: Opened) -> impl IntoView {
    let here = here();
    let words = &here.words.tags;
    let tag = filter.with_untracked(|it| it.tag.clone()).unwrap_or_default();
    let name = RwSignal::new(tag.clone());
    let hue = RwSignal::new(here.store.ask(|book| book.hue(&tag)));
    let faults: Faults = RwSignal::new(Vec::new());
    let (edited, removed, painted) = (tag.clone(), tag.clone(), tag);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (name, hue) = (name.get_untracked(), hue.get_untracked());
        let deed = TagDeed::Set { name: name.clone(), hue };
        match here.commit(Command::Tag { tag: edited.clone(), deed }, &name) {
            Ok(_) | Err(Problem::NothingToDo) => {
                // The list shows whoever has the tag under the name that it has now.
                let name = if name == edited { name } else { tidy(&name) };
                filter.update(|it| it.tag = Some(name));
                opened.close();
            }
            Err(problem) => {
                faults.set(problem.faults());
                focus_first_fault();
            }
        }
    };
    let remove = move |_| {
        let command = Command::Tag { tag: removed.clone(), deed: TagDeed::Remove };
        if here.commit(command, &removed).is_ok() {
            filter.set(Filter::default());
            opened.close();
        }
    };
    view! {
        <form class="form list-form" aria-label=words.edit data-unfinished novalidate on:submit=save>
            <h2 class="part-title">{words.edit}</h2>
            <TextField
                label=words.name
                value=name
                on_input=move |it| name.set(it)
                field=Signal::stored(FormField::Name)
                faults
            />
            <p class="hint">{words.hint}</p>
            <Hues tag=painted hue />
            <div class="form-actions">
                <button class="button primary" type="submit">{here.words.card.save}</button>
                <button class="button quiet" type="button" on:click=move |_| opened.close()>
                    {here.words.card.cancel}
                </button>
                <button class="button quiet danger" type="button" on:click=remove>
                    <Icon name="delete" />
                    {words.remove}
                </button>
            </div>
        </form>
    }
}

/// Every colour that can be chosen, and the one that the name gives.
#[component]
fn Hues(tag: String, hue: RwSignal<Option<Hue>>) -> impl IntoView {
    let words = &here().words.tags;
    let chip = move |it: Option<Hue>| {
        let text = it.map_or(words.own, words.hue);
        view! {
            <button
                type="button"
                class="chip"
                data-pair=tag_pair(&tag, it)
                aria-pressed=move || if hue.get() == it { "true" } else { "false" }
                on:click=move |_| hue.set(it)
            >
                {text}
            </button>
        }
    };
    let all = std::iter::once(None).chain(Hue::ALL.iter().copied().map(Some));
    view! {
        <div class="chips" role="group" aria-label=words.colour>
            {all.map(chip).collect_view()}
        </div>
    }
}
