//! A month of people's days: a calendar where there is room, a list by day on a phone.

mod list;
mod sheet;

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::browser::intl::{self, Shape};
use crate::browser::page;
use crate::domain::book::{Celebration, Month, Reason};
use crate::domain::date::Day;
use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::route;
use list::MonthList;
use sheet::MonthSheet;

/// The page of a month: the one that the address names, else this one.
#[component]
pub fn MonthPage() -> impl IntoView {
    let here = here();
    let Here { store, words, language, .. } = here;
    let words = &words.calendar;
    page::set_title(words.title);
    let (query, today) = (use_query_map(), store.today());
    let month =
        Memo::new(move |_| query.with(route::month_in).unwrap_or_else(|| Month::of(today.get())));
    let days = store.days_of_month(month.into());
    let title = move || intl::date(language, month.get().first(), Shape::MonthYear);
    let is_empty = move || days.with(Vec::is_empty);
    view! {
        <div class="page month">
            <a class="card-back" href=route::today()>
                <Icon name="back" />
                <span>{here.words.nav.today}</span>
            </a>
            <header class="month-head">
                <h1 class="page-title" aria-live="polite">{title}</h1>
                <nav class="month-ways" aria-label=words.months>
                    <a class="button quiet" href=move || route::month(month.get().previous())>
                        {words.previous}
                    </a>
                    <a class="button quiet" href=move || route::month(month.get().next())>
                        {words.next}
                    </a>
                </nav>
            </header>
            <Show when=is_empty>
                <p class="quiet">{words.nobody}</p>
            </Show>
            <MonthSheet month days />
            <MonthList days />
        </div>
    }
}

/// Somebody's day, as it stands in a month.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Entry {
    day: Option<Day>,
    person: PersonId,
    who: String,
    what: String,
}

impl Entry {
    fn of(here: Here, it: &Celebration) -> Option<Self> {
        Some(Self {
            day: it.near.kept(),
            person: *it.people.first()?,
            who: here.names(&it.people),
            what: what(here, it),
        })
    }
}

/// What is kept, and the years it completes: "Birthday, 65".
fn what(here: Here, it: &Celebration) -> String {
    let words = &here.words.dates;
    let kept = match &it.reason {
        Reason::Occasion(_, kind, label) if label.is_empty() => (words.kind)(*kind).to_owned(),
        Reason::Occasion(_, _, label) => here.isolated(&here.words.label(label)),
        Reason::CustomerYears(years) => {
            let years = here.number(usize::from(*years));
            return (here.words.calendar.customer)(&years);
        }
    };
    match here.completed(it) {
        Some(years) => (here.words.calendar.with_years)(&kept, &years),
        None => kept,
    }
}
