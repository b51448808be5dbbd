//! Today: whose day it is, whose day comes, whose was just missed, and who was here.

mod dates;
mod recent;

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

use dates::Dates;
use recent::RecentlySeen;

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
