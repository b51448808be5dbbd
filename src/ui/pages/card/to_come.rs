//! What is to come of a note: when to ask after it, or until when they are away.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use crate::browser::intl::{self, Shape};
use crate::domain::date::Day;
use crate::domain::entry::{Ask, Away, EntryKind};
use crate::domain::mention::{Mention, Reader, Role};
use crate::ui::here::{Here, here};
use crate::ui::pages::card::asking::AskChips;

/// Days that a journey takes while nobody says until when.
const A_WEEK: Days = Days::new(7);

/// When to ask after a note, or until when they are away; days that it names are offered.
#[component]
pub fn ToCome(
    /// What kind of note it is.
    kind: RwSignal<EntryKind>,
    /// What is typed.
    text: RwSignal<String>,
    /// When to ask; `None` is never.
    ask: RwSignal<Option<Ask>>,
    /// When they are away; `None` is for a week from today, where it counts.
    away: RwSignal<Option<Away>>,
) -> impl IntoView {
    let here = here();
    let mentions = mentions_in(here, text);
    let is_away = move || kind.with(|it| *it == EntryKind::Away);
    view! {
        <div class="note-ask">
            <Show when=is_away fallback=move || view! { <AskChips ask mentions /> }>
                <AwayDays away />
            </Show>
            <AwayOffer mentions kind away />
        </div>
    }
}

/// The days that what is typed speaks of.
fn mentions_in(here: Here, text: RwSignal<String>) -> Memo<Vec<Mention>> {
    let reader = Reader::new(here.words.days);
    let today = here.store.today();
    Memo::new(move |_| text.with(|text| reader.read(text, today.get())))
}

/// From which day on and until when they are away, as it is said or as it is most likely.
pub fn away_or_a_week(here: Here, away: Option<Away>) -> Away {
    let today = here.store.this_day();
    away.unwrap_or_else(|| Away::between(today, today + A_WEEK))
}

/// "Lisbon until 12 May": offers to write it down as a journey.
#[component]
fn AwayOffer(
    mentions: Memo<Vec<Mention>>,
    kind: RwSignal<EntryKind>,
    away: RwSignal<Option<Away>>,
) -> impl IntoView {
    let here = here();
    let read = move || {
        let all = mentions.get();
        let of = |role: Role| all.iter().find(|it| it.role == role).map(|it| it.day);
        let until = of(Role::Until)?;
        let from = of(Role::From).unwrap_or_else(|| here.store.this_day());
        Some(Away::between(from, until))
    };
    let free = move || {
        let is_taken = kind.with(|it| *it == EntryKind::Away);
        read().filter(|it| !is_taken || away.get() != Some(*it))
    };
    let chip = move |it: Away| {
        let take = move |_| {
            kind.set(EntryKind::Away);
            away.set(Some(it));
        };
        let until = intl::date(here.language, it.until, Shape::DayMonth);
        view! {
            <button type="button" class="chip offer" on:click=take>
                {(here.words.openers.offer_away)(&until)}
            </button>
        }
    };
    move || free().map(chip)
}

/// The first and the last day away.
#[component]
fn AwayDays(away: RwSignal<Option<Away>>) -> impl IntoView {
    let here = here();
    let words = &here.words.openers;
    let set = move |change: fn(Away, Day) -> Away, text: String| {
        if let Ok(day) = text.parse::<NaiveDate>() {
            away.update(|it| *it = Some(change(away_or_a_week(here, *it), day)));
        }
    };
    let from = move || away_or_a_week(here, away.get()).from.to_string();
    let until = move || away_or_a_week(here, away.get()).until.to_string();
    // Whichever is typed last counts, and takes the other one along.
    let begin = |it: Away, from: Day| Away { from, until: it.until.max(from) };
    let end = |it: Away, until: Day| Away { from: it.from.min(until), until };
    view! {
        <label class="note-ask-day">
            <span>{words.away_from}</span>
            <input
                type="date"
                prop:value=from
                on:change=move |it| set(begin, event_target_value(&it))
            />
        </label>
        <label class="note-ask-day">
            <span>{words.away_last}</span>
            <input
                type="date"
                prop:value=until
                on:change=move |it| set(end, event_target_value(&it))
            />
        </label>
    }
}
