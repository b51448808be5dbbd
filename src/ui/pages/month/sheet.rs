//! A month as a calendar, for wide screens.

use chrono::Datelike;
use leptos::prelude::*;

use crate::browser::intl::{self, Shape};
use crate::domain::book::{Celebration, Month};
use crate::domain::date::Day;
use crate::domain::shop::FirstDay;
use crate::ui::here::{Here, here};
use crate::ui::pages::month::Entry;
use crate::ui::route;

/// The weeks of a month; below them, whose day of it nobody knows.
#[component]
pub fn MonthSheet(
    /// Which month.
    month: Memo<Month>,
    /// Everybody's days.
    days: Memo<Vec<Celebration>>,
) -> impl IntoView {
    let here = here();
    let Here { store, words, language, .. } = here;
    let (today, shop) = (store.today(), store.shop());
    let starts = move || {
        let first = shop.with(|it| it.first_day).unwrap_or(here.usual_first_day());
        match first {
            FirstDay::Monday => 0,
            FirstDay::Saturday => 5,
            FirstDay::Sunday => 6,
        }
    };
    let weeks = Memo::new(move |_| month.get().weeks(starts()));
    let entries = Memo::new(move |_| {
        days.with(|it| it.iter().filter_map(|it| Entry::of(here, it)).collect::<Vec<_>>())
    });
    let heads = move || {
        let first = weeks.with(|it| it.first().copied()).unwrap_or_default();
        first.map(|day| view! { <th scope="col">{intl::date(language, day, Shape::Weekday)}</th> })
    };
    let rows = move || {
        let (month, today) = (month.get(), today.get());
        let row = |week: &[Day; 7]| {
            let cells = week.map(|day| entries.with(|all| cell(here, day, month, today, all)));
            view! { <tr>{cells.into_iter().collect_view()}</tr> }
        };
        weeks.with(|it| it.iter().map(row).collect_view())
    };
    let some_day = move || {
        entries.with(|all| all.iter().filter(|it| it.day.is_none()).map(line).collect_view())
    };
    let is_some_day = move || entries.with(|all| all.iter().any(|it| it.day.is_none()));
    let title = move || intl::date(language, month.get().first(), Shape::MonthYear);
    view! {
        <div class="month-sheet">
            <table>
                <caption class="visually-hidden">{title}</caption>
                <thead>
                    <tr>{move || heads().into_iter().collect_view()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Show when=is_some_day>
                <h2 class="part-title">{words.today.this_month}</h2>
                <ul class="month-day">{some_day}</ul>
            </Show>
        </div>
    }
}

/// One day: its number and whose it is. Days of the months beside it are empty.
fn cell(here: Here, day: Day, month: Month, today: Day, all: &[Entry]) -> AnyView {
    if Month::of(day) != month {
        return view! { <td class="month-beside"></td> }.into_any();
    }
    let number = intl::number(here.language, day.day() as usize);
    let whole = intl::date(here.language, day, Shape::WeekdayDayMonth);
    let lines: Vec<_> = all.iter().filter(|it| it.day == Some(day)).map(line).collect();
    // A list of nobody is nothing to hear.
    let lines = (!lines.is_empty()).then(|| view! { <ul class="month-day">{lines}</ul> });
    view! {
        <td aria-current=(day == today).then_some("date")>
            <span class="month-number" aria-hidden="true">{number}</span>
            <span class="visually-hidden">{whole}</span>
            {lines}
        </td>
    }
    .into_any()
}

fn line(entry: &Entry) -> AnyView {
    let Entry { person, who, what, .. } = entry.clone();
    view! {
        <li>
            <a class="month-line" href=route::person(person)>
                <span class="month-who" dir="auto">{who}</span>
                " "
                <span class="month-what">{what}</span>
            </a>
        </li>
    }
    .into_any()
}
