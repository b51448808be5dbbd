//! Today: whose day it is, whose day comes, whose was just missed, and who was here.

mod asking;
mod dates;
mod late;
mod likely;
mod recent;
mod tasks;

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::browser::intl::{self, Shape};
use crate::browser::page;
use crate::domain::reminder::Nearness;
use crate::ui::conscience::conscience;
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::parts::backup::CopyDue;
use crate::ui::parts::find_box::FindBox;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::sample_notice::SampleNotice;
use crate::ui::parts::welcome::Welcome;
use crate::ui::route::{self, Shortcut};

use asking::ToAsk;
use dates::{Dates, Shown};
use late::LatePeople;
use likely::LikelyNow;
use recent::RecentlySeen;
use tasks::DueTasks;

/// How many of those who were here lately are shown.
const RECENT: usize = 8;
/// How many days of each part are shown: of this one as many as a tablet has room for below the faces.
const TODAY: Shown = Shown(6);
const COMING: Shown = Shown(3);
const MISSED: Shown = Shown(3);

/// The page of this day.
#[component]
pub fn TodayPage() -> impl IntoView {
    let Here { store, words, .. } = here();
    page::set_title(words.nav.today);
    obey_shortcuts();
    let (likely, recent) = (store.likely(), store.recently_seen(RECENT));
    // Faces of whoever comes now are worth more than faces of whoever has gone.
    let is_recent = move || likely.with(Vec::is_empty) && recent.with(|it| !it.is_empty());
    let (count, only_to_read) = (store.count(), store.is_only_to_read());
    // What cannot be read is no empty book.
    let is_empty = move || count.get() == 0 && !only_to_read.get();
    let (spoken_of, is_whole) = (store.is_any_day_spoken_of(), store.is_whole());
    let is_quiet = move || !is_empty() && !spoken_of.get();
    view! {
        <div class="page today">
            <div class="day-top">
                <DayHead is_empty=Signal::derive(is_empty) />
                <FindBox focused=true />
            </div>
            <SampleNotice />
            <CopyDue />
            <Show when=is_empty>
                <Welcome />
            </Show>
            // What happened decides who stands here.
            <Show when=move || is_whole.get()>
                <LikelyNow likely />
                <div class="day">
                    <div class="day-now">
                        <Dates id="today" title=words.today.today wanted=is_today shown=TODAY />
                        <Show when=is_quiet>
                            <Quiet />
                        </Show>
                        <ToAsk />
                        <Show when=move || !is_empty()>
                            <DueTasks />
                        </Show>
                    </div>
                    <div class="day-late">
                        <LatePeople />
                    </div>
                    <div class="day-ahead">
                        <Dates
                            id="coming"
                            title=words.today.coming
                            wanted=is_coming
                            shown=COMING
                            with_month=true
                        />
                        <Dates id="missed" title=words.today.missed wanted=is_missed shown=MISSED />
                        <Show when=is_recent>
                            <RecentlySeen recent />
                        </Show>
                    </div>
                </div>
            </Show>
        </div>
    }
}

fn is_today(near: Nearness) -> bool {
    near == Nearness::Today
}

fn is_coming(near: Nearness) -> bool {
    matches!(near, Nearness::Coming { .. } | Nearness::ThisMonth)
}

fn is_missed(near: Nearness) -> bool {
    matches!(near, Nearness::JustMissed { .. })
}

/// Whose shop it is, which day, and the way to a copy.
#[component]
fn DayHead(is_empty: Signal<bool>) -> impl IntoView {
    let Here { store, words, language, .. } = here();
    let day = store.today();
    let date = move || intl::date(language, day.get(), Shape::WeekdayDayMonth);
    let shop = store.shop();
    let standing = conscience().standing();
    let is_copy_due = move || standing.with(|it| it.due.is_some());
    view! {
        <header class="page-head">
            <p class="shop-name" dir="auto">{move || shop.with(|it| it.name.clone())}</p>
            <h1 class="page-title" tabindex="-1">{date}</h1>
            // A copy that is due has a line of its own.
            <Show when=move || !is_empty.get() && !is_copy_due()>
                <a class="button quiet copy-link" href=route::make_copy()>
                    <Icon name="download" />
                    <span>{words.handover.make}</span>
                </a>
            </Show>
        </header>
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
