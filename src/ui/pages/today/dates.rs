//! Days that are near: whose they are, and whether they were wished well.

use leptos::prelude::*;

use crate::domain::book::{Celebration, Reason};
use crate::domain::command::Command;
use crate::domain::entry::{EntryDraft, EntryKind};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::reminder::Nearness;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::WasHere;
use crate::ui::route;

/// One part of the page: days that are equally near. It vanishes when there are none.
#[component]
pub fn Dates(
    /// What it is called in the page.
    id: &'static str,
    /// Its heading.
    title: &'static str,
    /// The days.
    celebrations: Signal<Vec<Celebration>>,
) -> impl IntoView {
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    view! {
        <Show when=move || celebrations.with(|it| !it.is_empty())>
            <section class="part" aria-labelledby=labelled.clone()>
                <h2 class="part-title" id=title_id.clone()>{title}</h2>
                <ul class="rows">
                    <For
                        each=move || celebrations.get()
                        key=Celebration::clone
                        children=|celebration| view! { <DateRow celebration /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn DateRow(celebration: Celebration) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let Some(first) = celebration.people.first().copied() else { return ().into_any() };
    let title_id = format!("day-{}", place_of(&celebration, first));
    let headline = here.headline(&celebration);
    let milestone = celebration.milestone.and_then(words.dates.milestone);
    // What today is stands at the top of the page.
    let is_today = celebration.near.nearness() == Nearness::Today;
    let near = here.nearness(&celebration, store.this_day());
    let near = if is_today { String::new() } else { near };
    let about = store.ask(|book| book.person(first).map(|it| here.about(it))).unwrap_or_default();
    let sub = [milestone.unwrap_or_default(), &near, &about];
    let sub = sub.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    let can_greet =
        matches!(celebration.near.nearness(), Nearness::Today | Nearness::JustMissed { .. });
    let people = celebration.people.clone();
    let is_round = celebration.milestone.is_some();
    view! {
        <li class="row" data-round=is_round.then_some("true")>
            <a class="row-link" href=route::person(first)>
                <Avatar id=first name=here.name_of(first) size=AvatarSize::Medium />
                <span class="row-text">
                    <span class="row-title" id=title_id.clone()>{headline}</span>
                    <span class="row-sub">{sub}</span>
                </span>
            </a>
            <span class="row-action">
                {can_greet.then(|| view! { <Greet celebration described_by=title_id.clone() /> })}
                <WasHere people described_by=title_id />
            </span>
        </li>
    }
    .into_any()
}

/// "Greeted", in one tap; once greeted, the way back.
#[component]
fn Greet(celebration: Celebration, described_by: String) -> impl IntoView {
    let here = here();
    let words = here.words;
    let greeted = celebration.greeted;
    let tap = move |_| match greeted {
        Some(entry) => ungreet(here, entry),
        None => greet(here, &celebration),
    };
    view! {
        <button
            class="button greet"
            aria-describedby=described_by
            aria-pressed=if greeted.is_some() { "true" } else { "false" }
            on:click=tap
        >
            {greeted.map(|_| view! { <Icon name="check" /> })}
            {words.today.greeted}
        </button>
    }
}

fn greet(here: Here, celebration: &Celebration) {
    let Some(first) = celebration.people.first() else { return };
    let occasion = match celebration.reason {
        Reason::Occasion(id, ..) => Some(id),
        Reason::CustomerYears(_) => None,
    };
    let text = here.headline(celebration);
    let mut draft = EntryDraft::note(*first, EntryKind::Greeting, here.store.this_moment(), text);
    draft.people.clone_from(&celebration.people);
    draft.occasion = occasion;
    let command = Command::AddEntry { id: here.store.new_entry(), draft };
    // A refusal has been said.
    let _ = here.commit(command, &here.names(&celebration.people));
}

fn ungreet(here: Here, entry: EntryId) {
    // A refusal has been said.
    let _ = here.commit(Command::DeleteEntry { id: entry }, "");
}

fn place_of(celebration: &Celebration, first: PersonId) -> String {
    match &celebration.reason {
        Reason::Occasion(id, ..) => id.to_string(),
        Reason::CustomerYears(_) => first.to_string(),
    }
}
