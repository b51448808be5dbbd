//! One person in a list where many are chosen: a tap chooses, with Shift up to here.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::person::Person;
use crate::store::watch;
use crate::ui::here::here;
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::name_in;
use crate::ui::parts::roving::tab_index;

/// One person in a list, to be chosen: face, name, tags.
#[component]
pub fn PickRow(
    /// Who.
    id: PersonId,
    /// Its place in the list, from 1.
    place: usize,
    /// How many there are in the list.
    #[prop(into)]
    of: Signal<usize>,
    /// Whether they are chosen.
    picked: Memo<bool>,
    /// They were tapped, with Shift or without.
    on_pick: impl Fn(bool) + Copy + 'static,
) -> impl IntoView {
    let person = here().store.person(id);
    let name = Memo::new(move |_| name_in(&person));
    let tags = move || {
        let tags = |it: &Person| it.tags().collect::<Vec<_>>().join(" · ");
        person.with(|it| it.as_ref().map(tags)).unwrap_or_default()
    };
    let of = watch(move || of.get());
    view! {
        <div class="row" role="listitem" aria-posinset=place aria-setsize=move || of.get()>
            <button
                class="row-link pick"
                role="checkbox"
                aria-checked=move || checked(picked)
                tabindex=tab_index(place)
                on:click=move |event: MouseEvent| on_pick(event.shift_key())
            >
                <span class="pick-face">
                    {move || view! { <Avatar id name=name.get() size=AvatarSize::Medium /> }}
                    <Icon name="check" />
                </span>
                <span class="row-text">
                    <span class="row-title" dir="auto">{move || name.get()}</span>
                    <span class="row-sub">{tags}</span>
                </span>
            </button>
        </div>
    }
}

/// One person on the wall of faces, to be chosen.
#[component]
pub fn PickFace(
    /// Who.
    id: PersonId,
    /// Its place on the wall, from 1.
    place: usize,
    /// How many there are on the wall.
    #[prop(into)]
    of: Signal<usize>,
    /// Whether they are chosen.
    picked: Memo<bool>,
    /// They were tapped, with Shift or without.
    on_pick: impl Fn(bool) + Copy + 'static,
) -> impl IntoView {
    let person = here().store.person(id);
    let name = Memo::new(move |_| name_in(&person));
    let of = watch(move || of.get());
    view! {
        <div role="listitem" class="face-cell" aria-posinset=place aria-setsize=move || of.get()>
            <button
                class="face pick"
                role="checkbox"
                aria-checked=move || checked(picked)
                tabindex=tab_index(place)
                on:click=move |event: MouseEvent| on_pick(event.shift_key())
            >
                <span class="pick-face">
                    {move || view! { <Avatar id name=name.get() size=AvatarSize::Large /> }}
                    <Icon name="check" />
                </span>
                <span class="face-name" dir="auto">{move || name.get()}</span>
            </button>
        </div>
    }
}

fn checked(picked: Memo<bool>) -> &'static str {
    if picked.get() { "true" } else { "false" }
}
