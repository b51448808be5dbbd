//! The face-name minute: ten faces without their names, one after the other.

use leptos::prelude::*;

use crate::browser::page;
use crate::domain::command::Command;
use crate::domain::id::PersonId;
use crate::domain::practice::Asked;
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// One round, from its first face to its end.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Round {
    faces: Vec<PersonId>,
    /// The place of the face that is shown; behind the last one the round is over.
    at: usize,
    /// Whether its name is shown.
    is_named: bool,
    missed: Vec<PersonId>,
}

/// Who is who: the names of ten faces.
#[component]
pub fn PracticePage() -> impl IntoView {
    let here = here();
    let words = &here.words.faces;
    page::set_title(words.practice);
    let round = RwSignal::new(Round::default());
    let begin = move |asked: Asked| {
        let today = here.store.this_day();
        let faces = here.store.ask(|book| book.to_practise(asked, today));
        round.set(Round { faces, ..Round::default() });
    };
    begin(Asked::Due);
    let face = Memo::new(move |_| round.with(|it| it.faces.get(it.at).copied()));
    let is_empty = move || round.with(|it| it.faces.is_empty());
    view! {
        <div class="page practice">
            <a class="card-back" href=route::people()>
                <Icon name="back" />
                <span>{here.words.people.all}</span>
            </a>
            <h1 class="page-title">{words.practice}</h1>
            {move || match face.get() {
                Some(id) => view! { <Asking round id /> }.into_any(),
                None if is_empty() => view! { <NobodyDue begin /> }.into_any(),
                None => view! { <Over round begin /> }.into_any(),
            }}
        </div>
    }
}

/// One face, and its name on demand.
#[component]
fn Asking(round: RwSignal<Round>, id: PersonId) -> impl IntoView {
    let here = here();
    let words = &here.words.faces;
    let (name, recognise) = here
        .store
        .ask(|book| {
            book.person(id).map(|it| (it.greeting_name().to_owned(), it.recognise().to_owned()))
        })
        .unwrap_or_default();
    let is_named = Memo::new(move |_| round.with(|it| it.is_named));
    let place = move || {
        let (at, of) = round.with(|it| (it.at + 1, it.faces.len()));
        (words.place)(&here.number(at), &here.number(of))
    };
    let show = move |_| {
        round.update(|it| it.is_named = true);
        request_animation_frame(|| {
            focus::on(".practice-knew");
        });
    };
    let name = StoredValue::new(name);
    view! {
        <output class="hint">{place}</output>
        <div class="practice-face">
            // Its initials would give the name away.
            <Avatar id name="" size=AvatarSize::ExtraLarge />
            <p class="practice-hint" dir="auto">{recognise}</p>
        </div>
        <Show
            when=move || is_named.get()
            fallback=move || {
                view! {
                    <button class="button primary practice-show" on:click=show>{words.show_name}</button>
                }
            }
        >
            <h2 class="practice-name" dir="auto">{name.get_value()}</h2>
            <div class="practice-ways">
                <button
                    class="button primary practice-knew"
                    on:click=move |_| answer(here, round, id, true)
                >
                    <Icon name="check" />
                    {words.knew}
                </button>
                <button class="button" on:click=move |_| answer(here, round, id, false)>
                    {words.missed}
                </button>
            </div>
        </Show>
    }
}

/// Keeps whether the name was known, and goes on.
fn answer(here: Here, round: RwSignal<Round>, id: PersonId, knew: bool) {
    let command = Command::Practise { id, knew, today: here.store.this_day() };
    if let Err(problem) = here.store.note(command) {
        here.toasts.say((here.words.shell.problem)(&problem).to_owned());
    }
    round.update(|it| {
        it.at += 1;
        it.is_named = false;
        it.missed.extend((!knew).then_some(id));
    });
    request_animation_frame(|| {
        focus::on(".practice-show, .practice-again");
    });
}

/// How many were known, and who was not.
#[component]
fn Over(
    round: RwSignal<Round>,
    begin: impl Fn(Asked) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let here = here();
    let words = &here.words.faces;
    let (of, missed) = round.with_untracked(|it| (it.faces.len(), it.missed.clone()));
    let known = of - missed.len();
    let is_perfect = missed.is_empty();
    let row = move |id: PersonId| {
        view! {
            <li class="row">
                <a class="row-link" href=route::person(id)>
                    <Avatar id name=here.name_of(id) size=AvatarSize::Medium />
                    <span class="row-text">
                        <span class="row-title" dir="auto">{here.name_of(id)}</span>
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <div role="status">
            <p class="practice-result">{(words.known)(&here.number(known), &here.number(of))}</p>
            <Show when=move || !is_perfect>
                <p class="hint">{words.come_back}</p>
            </Show>
        </div>
        <ul class="rows">{missed.into_iter().map(row).collect_view()}</ul>
        <Again begin />
    }
}

/// Nobody is due: everybody is known, or the book is empty.
#[component]
fn NobodyDue(begin: impl Fn(Asked) + Copy + Send + Sync + 'static) -> impl IntoView {
    let here = here();
    let count = here.store.count();
    view! {
        <p role="status">{here.words.faces.nobody_due}</p>
        <Show when=move || count.get() != 0>
            <Again begin />
        </Show>
    }
}

#[component]
fn Again(begin: impl Fn(Asked) + Copy + Send + Sync + 'static) -> impl IntoView {
    let here = here();
    let words = &here.words.faces;
    let today = here.store.this_day();
    let is_anybody_due = here.store.ask(|book| !book.to_practise(Asked::Due, today).is_empty());
    let (text, asked) = if is_anybody_due {
        (words.next_round, Asked::Due)
    } else {
        (words.practise_anyway, Asked::Next)
    };
    view! {
        <button class="button practice-again" on:click=move |_| begin(asked)>{text}</button>
    }
}
