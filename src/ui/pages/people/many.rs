//! What can be done with everybody who is chosen: a bar above the list.

use leptos::prelude::*;

use crate::domain::command::{Command, ForMany};
use crate::domain::id::PersonId;
use crate::domain::limits;
use crate::domain::person::{Person, Standing};
use crate::ui::here::{Here, here};
use crate::ui::pages::people::picking::Picking;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::tag::tag_pair;

/// How many are chosen, and what can be done with them; nothing while nobody is being chosen.
#[component]
pub fn ManyBar(
    /// Who is chosen.
    picking: Picking,
    /// How many are listed.
    count: Memo<usize>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.many;
    let chosen = Memo::new(move |_| picking.chosen());
    let picked = Memo::new(move |_| chosen.with(Vec::len));
    let told = move || (words.picked)(&here.number(picked.get()), &here.number(count.get()));
    let tagging = RwSignal::new(false);
    let nobody = move || picked.get() == 0;
    let is_open = move || if tagging.get() { "true" } else { "false" };
    view! {
        <section class="many" aria-label=words.title>
            <output class="many-count">{told}</output>
            <div class="many-deeds">
                <button class="button quiet" on:click=move |_| picking.all()>
                    {words.all}
                </button>
                <button
                    class="button quiet"
                    aria-expanded=is_open
                    disabled=nobody
                    on:click=move |_| tagging.update(|it| *it = !*it)
                >
                    <Icon name="tag" />
                    {here.words.form.tags}
                </button>
                <Stand chosen />
                <button
                    class="button quiet"
                    disabled=nobody
                    on:click=move |_| {
                        // Where the browser cannot print, nothing happens.
                        let _ = window().print();
                    }
                >
                    <Icon name="file" />
                    {words.print}
                </button>
                <button class="button primary" on:click=move |_| picking.end()>
                    {words.done}
                </button>
            </div>
            <Show when=move || tagging.get() && !nobody()>
                <Tagging chosen />
            </Show>
        </section>
    }
}

/// Archives everybody, or brings everybody back where all are gone.
#[component]
fn Stand(chosen: Memo<Vec<PersonId>>) -> impl IntoView {
    let here = here();
    let words = &here.words.many;
    let are_gone = Memo::new(move |_| {
        here.store
            .follow_people(chosen, |people| people.iter().all(|it| it.standing() != Standing::Here))
    });
    let stand = move |_| {
        let to = if are_gone.get_untracked() { Standing::Here } else { Standing::Archived };
        change(here, chosen, ForMany::Stand(to));
    };
    view! {
        <button
            class="button quiet"
            disabled=move || chosen.with(Vec::is_empty)
            on:click=stand
        >
            <Icon name="archive" />
            {move || if are_gone.get() { words.bring_back } else { words.archive }}
        </button>
    }
}

/// Every tag in use: all of the chosen have it, some, or nobody; a tap gives it to all, or takes it
/// from all. And a box for a new one.
#[component]
fn Tagging(chosen: Memo<Vec<PersonId>>) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let (tags, hues) = (store.tags(), store.hues());
    let shown = move || tags.get().into_iter().map(|(tag, _)| tag).collect::<Vec<_>>();
    let chip = move |tag: String| {
        let (asked, turned) = (tag.clone(), tag.clone());
        let named = tag.clone();
        let pair = move || tag_pair(&named, hues.with(|it| it.get(&named).copied()));
        let state = Memo::new(move |_| {
            let has = |it: &Person| it.tags().any(|it| it == asked);
            store.follow_people(chosen, |people| {
                let have = people.iter().filter(|it| has(it)).count();
                match have {
                    0 => "false",
                    have if have == people.len() => "true",
                    _ => "mixed",
                }
            })
        });
        let turn = move |_| {
            let tag = turned.clone();
            let has_all = state.get_untracked() == "true";
            change(here, chosen, if has_all { ForMany::Untag(tag) } else { ForMany::Tag(tag) });
        };
        view! {
            <button
                class="chip"
                data-pair=pair
                aria-pressed=move || state.get()
                on:click=turn
            >
                {tag}
            </button>
        }
    };
    view! {
        <div class="chips" role="group" aria-label=words.many.tags_of_all>
            <For each=shown key=String::clone children=chip />
        </div>
        <NewTag chosen />
    }
}

/// A tag that nobody has yet.
#[component]
fn NewTag(chosen: Memo<Vec<PersonId>>) -> impl IntoView {
    let here = here();
    let words = &here.words.many;
    let typed = RwSignal::new(String::new());
    let is_empty = move || typed.with(|it| it.trim().is_empty());
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !is_empty() {
            change(here, chosen, ForMany::Tag(typed.get_untracked()));
            typed.set(String::new());
        }
    };
    view! {
        <form class="many-new" on:submit=add>
            <input
                class="many-tag"
                type="text"
                dir="auto"
                autocomplete="off"
                maxlength=limits::NAME.to_string()
                aria-label=words.new_tag
                placeholder=words.new_tag
                prop:value=typed
                on:input=move |event| typed.set(event_target_value(&event))
            />
            <button class="button" type="submit" disabled=is_empty>
                <Icon name="add" />
                {words.add_tag}
            </button>
        </form>
    }
}

fn change(here: Here, chosen: Memo<Vec<PersonId>>, change: ForMany) {
    let people = chosen.get_untracked();
    let who = (here.words.people.count)(&here.number(people.len()));
    // A refusal has been said.
    let _ = here.commit(Command::ChangeMany { people, change }, &who);
}
