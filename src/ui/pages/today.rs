//! Today: whose day it is, whose day comes, whose was just missed, and who was here.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::browser::intl::{self, Shape};
use crate::browser::page;
use crate::domain::book::{Celebration, Reason};
use crate::domain::command::Command;
use crate::domain::entry::{EntryDraft, EntryKind};
use crate::domain::id::{EntryId, PersonId};
use crate::domain::reminder::Nearness;
use crate::ui::conscience::conscience;
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::backup::CopyDue;
use crate::ui::parts::find_box::FindBox;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::WasHere;
use crate::ui::parts::sample_notice::SampleNotice;
use crate::ui::parts::welcome::Welcome;
use crate::ui::route::{self, Shortcut};

/// How many of those who were here lately are shown.
const RECENT: usize = 8;

/// The page of this day.
#[component]
pub fn TodayPage() -> impl IntoView {
    let here = here();
    let Here { store, words, language, .. } = here;
    page::set_title(words.nav.today);
    obey_shortcuts();
    let celebrations = store.celebrations();
    let of = move |wanted: fn(Nearness) -> bool| {
        Signal::derive(move || {
            celebrations.with(|all| {
                all.iter().filter(|it| wanted(it.near.nearness())).cloned().collect::<Vec<_>>()
            })
        })
    };
    let today = of(|it| it == Nearness::Today);
    let coming = of(|it| matches!(it, Nearness::Coming { .. } | Nearness::ThisMonth));
    let missed = of(|it| matches!(it, Nearness::JustMissed { .. }));
    let recent = store.recently_seen(RECENT);
    let (count, only_to_read) = (store.count(), store.is_only_to_read());
    // What cannot be read is no empty book.
    let is_empty = move || count.get() == 0 && !only_to_read.get();
    let is_quiet = move || !is_empty() && celebrations.with(Vec::is_empty);
    let day = store.today();
    let date = move || intl::date(language, day.get(), Shape::WeekdayDayMonth);
    let shop = store.shop();
    let standing = conscience().standing();
    let is_copy_due = move || standing.with(|it| it.due.is_some());
    view! {
        <div class="page today">
            <header class="page-head">
                <p class="shop-name" dir="auto">{move || shop.with(|it| it.name.clone())}</p>
                <h1 class="page-title">{date}</h1>
                // A copy that is due has a line of its own.
                <Show when=move || !is_empty() && !is_copy_due()>
                    <a class="button quiet copy-link" href=route::make_copy()>
                        <Icon name="download" />
                        <span>{words.handover.make}</span>
                    </a>
                </Show>
            </header>
            <SampleNotice />
            <CopyDue />
            <FindBox focused=true />
            <Show when=is_empty>
                <Welcome />
            </Show>
            <div class="day">
                <div class="day-now">
                    <Dates id="today" title=words.today.today celebrations=today />
                    <Show when=is_quiet>
                        <Quiet />
                    </Show>
                    <Dates id="coming" title=words.today.coming celebrations=coming />
                </div>
                <div class="day-past">
                    <Dates id="missed" title=words.today.missed celebrations=missed />
                    <Show when=move || recent.with(|it| !it.is_empty())>
                        <RecentlySeen recent />
                    </Show>
                </div>
            </div>
        </div>
    }
}

/// Does what a shortcut wants, each time that it is used: the address forgets it at once.
fn obey_shortcuts() {
    let (query, replace) = (use_query_map(), route::replacing());
    Effect::new(move |_| {
        let Some(shortcut) = query.with(route::shortcut) else { return };
        replace(&route::today());
        match shortcut {
            // After the page that was shown before is gone.
            Shortcut::Add => request_animation_frame(|| {
                focus::on(".find-input");
            }),
            Shortcut::Day => {}
        }
    });
}

/// What to do on a day that is nobody's.
#[component]
fn Quiet() -> impl IntoView {
    let words = &here().words.first;
    view! {
        <div class="nothing">
            <p>{words.quiet_day}</p>
            <a class="button quiet" href=route::people()>{words.look_through}</a>
        </div>
    }
}

/// One part of the page: days that are equally near. It vanishes when there are none.
#[component]
fn Dates(
    id: &'static str,
    title: &'static str,
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

/// Who was here lately, the last first.
#[component]
fn RecentlySeen(recent: Memo<Vec<PersonId>>) -> impl IntoView {
    view! {
        <section class="part" aria-labelledby="recent-title">
            <h2 class="part-title" id="recent-title">{here().words.today.recent}</h2>
            <ul class="rows">
                <For
                    each=move || recent.get()
                    key=|id| *id
                    children=|id| view! { <RecentRow id /> }
                />
            </ul>
        </section>
    }
}

#[component]
fn RecentRow(id: PersonId) -> impl IntoView {
    let here = here();
    let Here { store, .. } = here;
    let (person, last, today) = (store.person(id), store.last_visit(id), store.today());
    let title_id = format!("recent-{id}");
    let name = Memo::new(move |_| {
        person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
    });
    let seen = move || here.last_here(today.get(), last.get());
    view! {
        <li class="row">
            <a class="row-link" href=route::person(id)>
                {move || view! { <Avatar id name=name.get() size=AvatarSize::Medium /> }}
                <span class="row-text">
                    <span class="row-title" id=title_id.clone() dir="auto">{move || name.get()}</span>
                    <span class="row-sub">{seen}</span>
                </span>
            </a>
            <span class="row-action">
                <WasHere people=vec![id] described_by=title_id />
            </span>
        </li>
    }
}
