//! A month as a list by day, for narrow screens.

use leptos::prelude::*;

use crate::browser::intl::{self, Shape};
use crate::domain::book::Celebration;
use crate::domain::date::Day;
use crate::ui::here::{Here, here};
use crate::ui::pages::month::Entry;
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::route;

/// Every day that is somebody's, in its order; those without a day last.
#[component]
pub fn MonthList(
    /// Everybody's days.
    days: Memo<Vec<Celebration>>,
) -> impl IntoView {
    let here = here();
    let by_day = move || {
        let mut by_day: Vec<(Option<Day>, Vec<Entry>)> = Vec::new();
        for entry in
            days.with(|it| it.iter().filter_map(|it| Entry::of(here, it)).collect::<Vec<_>>())
        {
            match by_day.last_mut() {
                Some((day, there)) if *day == entry.day => there.push(entry),
                Some(_) | None => by_day.push((entry.day, vec![entry])),
            }
        }
        by_day
    };
    view! {
        <div class="month-list">
            <For each=by_day key=Clone::clone children=|(day, entries)| view! { <OneDay day entries /> } />
        </div>
    }
}

#[component]
fn OneDay(day: Option<Day>, entries: Vec<Entry>) -> impl IntoView {
    let Here { words, language, .. } = here();
    let title = day.map_or_else(
        || words.today.this_month.to_owned(),
        |day| intl::date(language, day, Shape::WeekdayDayMonth),
    );
    let row = |entry: Entry| {
        view! {
            <li class="row">
                <a class="row-link" href=route::person(entry.person)>
                    <Avatar id=entry.person name=entry.who.clone() size=AvatarSize::Medium />
                    <span class="row-text">
                        <span class="row-title" dir="auto">{entry.who}</span>
                        <span class="row-sub">{entry.what}</span>
                    </span>
                </a>
            </li>
        }
    };
    view! {
        <section class="part">
            <h2 class="part-title">{title}</h2>
            <ul class="rows">{entries.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}
