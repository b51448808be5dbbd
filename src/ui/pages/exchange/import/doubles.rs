//! Whoever may be there already: added, merged or left out, one by one or all at once.

use leptos::prelude::*;

use crate::domain::arrival::{Choice, ForAll, Likeness, Verdict};
use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};

use super::desk::Desk;
use super::review::{More, lines};

/// So many of them are drawn at once.
const AT_ONCE: usize = 50;

/// Whoever may be there already, with what may be done.
#[component]
pub(super) fn Doubles(desk: Desk) -> impl IntoView {
    let here = here();
    let words = &here.words.import;
    let places =
        Memo::new(move |_| desk.dry.with(|it| it.places(|it| matches!(it, Verdict::Like(_)))));
    let count = Memo::new(move |_| places.with(Vec::len));
    let shown = RwSignal::new(AT_ONCE);
    let drawn = move || places.with(|it| it.iter().copied().take(shown.get()).collect::<Vec<_>>());
    let for_all =
        [(ForAll::Add, words.add), (ForAll::Join, words.join_all), (ForAll::Skip, words.leave_out)];
    let all = move |(choice, name): (ForAll, &'static str)| {
        let choose = move |_| desk.dry.update(|it| it.choose_for_all(choice));
        view! { <button class="button" on:click=choose>{name}</button> }
    };
    view! {
        <Show when=move || count.get() != 0>
            <details open>
                <summary>{move || (words.doubles)(&here.number(count.get()))}</summary>
                <p class="hint">{words.doubles_hint}</p>
                <Show when=move || 1 < count.get()>
                    <div class="for-all" role="group" aria-label=words.for_all>
                        <span class="hint">{words.for_all}</span>
                        {for_all.into_iter().map(all).collect_view()}
                    </div>
                </Show>
                <ul>
                    <For each=drawn key=|place| *place children=move |place| {
                        view! { <Double desk place /> }
                    } />
                </ul>
                <More shown count />
            </details>
        </Show>
    }
}

/// One of them, and whom they are like.
#[component]
fn Double(desk: Desk, place: usize) -> impl IntoView {
    let here = here();
    let words = &here.words.import;
    let (name, rest, likes) = desk.dry.with_untracked(|it| {
        let planned = it.planned.get(place);
        let (name, rest) = planned.map(lines).unwrap_or_default();
        let likes = match planned.map(|it| &it.verdict) {
            Some(Verdict::Like(likes)) => likes.clone(),
            Some(Verdict::New | Verdict::Same(_) | Verdict::Adds(..)) | None => Vec::new(),
        };
        (name, rest, likes)
    });
    let chosen = Memo::new(move |_| {
        desk.dry.with(|it| it.planned.get(place).map_or(Choice::Skip, |it| it.choice))
    });
    let joins = likes.into_iter().map(|(id, why)| (Choice::Join(id), like(here, desk, id, &why)));
    let choices = [(Choice::Add, words.add.to_owned())];
    let skip = [(Choice::Skip, words.leave_out.to_owned())];
    let choices: Vec<_> = choices.into_iter().chain(joins).chain(skip).collect();
    let (name, rest) = (here.isolated(&name), here.isolated(&rest));
    let label = (words.choice_of)(&name);
    let group = format!("double-{place}");
    let radio = move |(choice, text): (Choice, String)| {
        view! {
            <label class="check">
                <input
                    type="radio"
                    name=group.clone()
                    prop:checked=move || chosen.get() == choice
                    on:change=move |_| desk.dry.update(|it| it.choose(place, choice))
                />
                <span>{text}</span>
            </label>
        }
    };
    view! {
        <li class="double" role="radiogroup" aria-label=label>
            <span>
                <span class="review-who">{name}</span>
                <span class="review-what">{rest}</span>
            </span>
            {choices.into_iter().map(radio).collect_view()}
        </li>
    }
}

/// Into whom they would be merged, and what speaks for it.
fn like(here: Here, desk: Desk, id: PersonId, why: &[Likeness]) -> String {
    let words = &here.words.import;
    let guest = desk.dry.with_untracked(|it| it.guest(id).map(|it| it.person.name.clone()));
    let whom = match guest {
        Some(name) => (words.join_in_file)(&here.isolated(&name)),
        None => (words.join)(&here.isolated(&here.name_of(id))),
    };
    let why: Vec<&str> = why.iter().map(|it| (words.likeness)(*it)).collect();
    format!("{whom} ({})", why.join(", "))
}
