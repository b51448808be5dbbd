//! Days that are near: whose they are, and whether they were wished well.

use leptos::prelude::*;

use crate::domain::attention::Attention;
use crate::domain::book::{Celebration, Month, Reason};
use crate::domain::command::Command;
use crate::domain::entry::{EntryDraft, EntryKind};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::reminder::Nearness;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::WasHere;
use crate::ui::route;

/// How many days of a part are shown at once; a tap unfolds the others.
#[derive(Debug, Clone, Copy)]
pub struct Shown(pub usize);

/// Of more days than this a part shows the first alone: the others are in their month.
const MOST: usize = 30;

/// The first days of a part, and how many there are.
type FirstDays = (Vec<Celebration>, usize);

/// One part of the page: days that are equally near. It vanishes when there are none.
#[component]
pub fn Dates(
    /// What it is called in the page.
    id: &'static str,
    /// Its heading.
    title: &'static str,
    /// Which days.
    wanted: fn(Nearness) -> bool,
    /// How many of them are shown until the others are wanted.
    shown: Shown,
    /// Whether the way to the whole month stands beside the heading.
    #[prop(optional)]
    with_month: bool,
) -> impl IntoView {
    let store = here().store;
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    let unfolded = RwSignal::new(false);
    let most = Signal::derive(move || if unfolded.get() { MOST } else { shown.0 });
    let days = store.first_days(wanted, most);
    let is_any = Memo::new(move |_| days.with(|it| it.1 > 0));
    view! {
        <Show when=move || is_any.get()>
            <section class="part" aria-labelledby=labelled.clone()>
                <div class="part-head">
                    <h2 class="part-title" id=title_id.clone()>{title}</h2>
                    <span class="part-more">
                        <Fold unfolded days shown />
                        {with_month.then(|| view! {
                            <a class="part-all" href=route::this_month()>
                                {here().words.calendar.whole}
                            </a>
                        })}
                    </span>
                </div>
                <ul class="rows">
                    <For
                        each=move || days.with(|it| it.0.clone())
                        key=Celebration::clone
                        children=|celebration| view! { <DateRow celebration /> }
                    />
                </ul>
            </section>
        </Show>
    }
}

/// Shows all, and the first alone again, or leads to their month where there are very many. It vanishes
/// where these are all.
#[component]
fn Fold(unfolded: RwSignal<bool>, days: Memo<FirstDays>, shown: Shown) -> impl IntoView {
    let here = here();
    let words = &here.words.today;
    let count = Memo::new(move |_| days.with(|it| it.1));
    let is_part = Memo::new(move |_| {
        let can_fold = unfolded.get() && shown.0 < count.get();
        can_fold || days.with(|it| it.0.len() < it.1)
    });
    let all = move || (words.all)(&here.number(count.get()));
    let text = move || if unfolded.get() { words.fewer.to_owned() } else { all() };
    let month = move || {
        let first = days.with(|it| it.0.first().and_then(|it| it.near.kept()));
        first.map_or_else(route::this_month, |day| route::month(Month::of(day)))
    };
    view! {
        <Show when=move || is_part.get() && count.get() <= MOST>
            <button
                class="part-all"
                aria-expanded=move || if unfolded.get() { "true" } else { "false" }
                on:click=move |_| unfolded.update(|it| *it = !*it)
            >
                {text}
            </button>
        </Show>
        <Show when=move || { count.get() > MOST }>
            <a class="part-all" href=month>{all}</a>
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
    let near = here.nearness(&celebration, store.this_day());
    let near = match (celebration.attention, celebration.near.nearness()) {
        (_, Nearness::Today) => String::new(),
        (Some(attention), Nearness::Coming { days }) => {
            let who = here.names(&celebration.people);
            (words.calendar.to_do)(attention, &who, &here.in_days(days))
        }
        (Some(_) | None, _) => near,
    };
    let about = store.ask(|book| book.person(first).map(|it| here.about(it))).unwrap_or_default();
    let sub = [milestone.unwrap_or_default(), &near, &about];
    let sub = sub.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    let can_greet =
        matches!(celebration.near.nearness(), Nearness::Today | Nearness::JustMissed { .. });
    let ready = ready_of(&celebration);
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
                {ready.map(|command| view! {
                    <Ready command people=people.clone() described_by=title_id.clone() />
                })}
                {can_greet.then(|| view! { <Greet celebration described_by=title_id.clone() /> })}
                <WasHere people described_by=title_id />
            </span>
        </li>
    }
    .into_any()
}

/// What says that the gift or the card for a day that comes is ready; nothing where none is needed.
fn ready_of(celebration: &Celebration) -> Option<Command> {
    let is_coming = matches!(celebration.near.nearness(), Nearness::Coming { .. });
    let is_needed = matches!(celebration.attention, Some(Attention::Gift | Attention::Card));
    let (Reason::Occasion(id, ..), Some(kept)) = (&celebration.reason, celebration.near.kept())
    else {
        return None;
    };
    (is_coming && is_needed).then_some(Command::Prepare { id: *id, kept })
}

/// The gift or the card is ready, in one tap: the line goes until the day itself.
#[component]
fn Ready(command: Command, people: Vec<PersonId>, described_by: String) -> impl IntoView {
    let here = here();
    let tap = move |_| {
        // A refusal has been said.
        let _ = here.commit(command.clone(), &here.names(&people));
    };
    view! {
        <button
            class="icon-button task-tick"
            aria-label=here.words.calendar.ready
            aria-describedby=described_by
            on:click=tap
        >
            <Icon name="check" />
        </button>
    }
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
