//! One person in a list or on the wall of faces.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::entry::EntryDraft;
use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::domain::rhythm::{Coming, Wait};
use crate::store::watch;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::roving::tab_index;
use crate::ui::parts::tag::TagDots;
use crate::ui::route;
use crate::ui::telling::joined;

/// How high a row is, in `rem`; the style sheets have the same (`--row-height`).
pub const ROW_HEIGHT: f64 = 4.75;
/// How high a face is, in `rem` (`--face-height`).
pub const FACE_HEIGHT: f64 = 9.25;
/// How wide a face is at least, in `rem` (`--face-width`).
pub const FACE_WIDTH: f64 = 6.5;

/// One person in a list: face, name, when they were last here; the whole row leads to the card.
#[component]
pub fn PersonRow(
    /// Who.
    id: PersonId,
    /// Its place in the list, from 1.
    place: usize,
    /// How many there are in the list.
    #[prop(into)]
    of: Signal<usize>,
    /// Whose card is open beside the list.
    #[prop(into)]
    open: Signal<Option<PersonId>>,
) -> impl IntoView {
    let here = here();
    let (seen, coming) = (seen_line(here, id), here.store.coming(id));
    let say = line_to_say(here, id);
    let person = here.store.person(id);
    let name = Memo::new(move |_| name_in(&person));
    let late = late_in(coming);
    let delivers = move || person.with(|it| it.as_ref().is_some_and(Person::delivers));
    let told = move || {
        let late = coming.get().filter(|_| late.get());
        let seen = late.map_or_else(seen, |it| here.how_late(&it, delivers()));
        joined(&[&seen, &say().unwrap_or_default()])
    };
    // The list outlives its rows.
    let (of, is_open) = (watch(move || of.get()), watch(move || open.get() == Some(id)));
    view! {
        <div class="row" role="listitem" aria-posinset=place aria-setsize=move || of.get()>
            <a
                class="row-link"
                href=route::person(id)
                tabindex=tab_index(place)
                aria-current=move || is_open.get().then_some("true")
            >
                {move || {
                    view! { <Avatar id name=name.get() size=AvatarSize::Medium late=late.get() /> }
                }}
                <span class="row-text">
                    <span class="row-title" dir="auto">{move || name.get()}</span>
                    <span class="row-sub">{told}</span>
                </span>
                <TagDots id />
            </a>
        </div>
    }
}

/// One person on the wall of faces.
#[component]
pub fn Face(
    /// Who.
    id: PersonId,
    /// Its place on the wall, from 1.
    place: usize,
    /// How many there are on the wall.
    #[prop(into)]
    of: Signal<usize>,
) -> impl IntoView {
    let here = here();
    let seen = first_line(here, id);
    let person = here.store.person(id);
    let name = Memo::new(move |_| name_in(&person));
    let late = late_in(here.store.coming(id));
    let of = watch(move || of.get());
    view! {
        <div role="listitem" class="face-cell" aria-posinset=place aria-setsize=move || of.get()>
            <a class="face" href=route::person(id) tabindex=tab_index(place)>
                {move || {
                    view! { <Avatar id name=name.get() size=AvatarSize::Large late=late.get() /> }
                }}
                <span class="face-name" dir="auto">{move || name.get()}</span>
                <Show when=move || late.get()>
                    <span class="visually-hidden">{here.words.rhythm.late}</span>
                </Show>
                <span class="face-sub">{seen}</span>
                <TagDots id />
            </a>
        </div>
    }
}

/// "Was here", in one tap, from a list. Its name is the same everywhere; whom it is about, it says
/// by pointing at the row's title.
#[component]
pub fn WasHere(
    /// Who was here.
    people: Vec<PersonId>,
    /// The id of the element that says who.
    described_by: String,
) -> impl IntoView {
    let here = here();
    let Here { words, .. } = here;
    view! {
        <button
            class="icon-button was-here"
            aria-label=words.today.was_here
            aria-describedby=described_by
            on:click=move |_| was_here(here, &people)
        >
            <Icon name="visit" />
        </button>
    }
}

/// Writes down that people were here just now.
pub fn was_here(here: Here, people: &[PersonId]) {
    let Some(first) = people.first() else { return };
    let mut draft = EntryDraft::visit(*first, here.store.this_moment());
    draft.people = people.to_vec();
    let command = Command::AddEntry { id: here.store.new_entry(), draft };
    // A refusal has been said.
    let _ = here.commit(command, &here.names(people));
}

fn seen_line(here: Here, id: PersonId) -> impl Fn() -> String + Copy + Send + Sync {
    let last = here.store.last_visit(id);
    let today = here.store.today();
    move || {
        let Some(when) = last.get() else { return here.words.people.never_here.to_owned() };
        here.ago(today.get(), when.day)
    }
}

/// Whether they are late: the ring around the face.
fn late_in(coming: Memo<Option<Coming>>) -> Memo<bool> {
    Memo::new(move |_| coming.with(|it| it.is_some_and(|it| it.wait == Wait::Late)))
}

/// Until when they are away or what to ask them, and else when they were last here.
fn first_line(here: Here, id: PersonId) -> impl Fn() -> String + Copy + Send + Sync {
    let (say, seen) = (line_to_say(here, id), seen_line(here, id));
    move || say().unwrap_or_else(seen)
}

fn line_to_say(here: Here, id: PersonId) -> impl Fn() -> Option<String> + Copy + Send + Sync {
    let (opener, absence) = (here.store.opener(id), here.store.absence(id));
    move || {
        let away = absence.with(|it| it.as_ref().and_then(|it| Some(here.away(it, it.away()?))));
        away.or_else(|| opener.with(|it| it.as_ref().map(|it| here.to_ask(it))))
    }
}

pub(super) fn name_in(person: &Memo<Option<Person>>) -> String {
    person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
}
