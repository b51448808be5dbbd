//! Whether to ask after a note next time, and from which day on.

use chrono::Days;
use leptos::prelude::*;

use crate::browser::intl::{self, Shape};
use crate::domain::date::Day;
use crate::domain::entry::Ask;
use crate::domain::mention::{Mention, Role};
use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;

/// So many days are offered of one note.
const MOST_OFFERS: usize = 2;

/// A chip that makes a note an opener, and the day from which on it is asked.
#[component]
pub fn AskChips(
    /// When to ask; `None` is never.
    ask: RwSignal<Option<Ask>>,
    /// The days that the note speaks of.
    mentions: Memo<Vec<Mention>>,
) -> impl IntoView {
    let here = here();
    let is_asked = move || ask.with(Option::is_some);
    let toggle = move |_| ask.update(|it| *it = it.is_none().then_some(Ask::NextTime));
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || if is_asked() { "true" } else { "false" }
            on:click=toggle
        >
            <Icon name="ask" />
            {move || here.asking(ask.get().unwrap_or(Ask::NextTime))}
        </button>
        <Offers ask mentions />
        <Show when=is_asked>
            <AskDay ask />
        </Show>
    }
}

/// The days that a note speaks of, offered to ask on: one tap takes one.
#[component]
fn Offers(ask: RwSignal<Option<Ask>>, mentions: Memo<Vec<Mention>>) -> impl IntoView {
    let here = here();
    let free = move || {
        let taken = ask.get().and_then(Ask::day);
        let all = mentions.get().into_iter();
        let on = all.filter(|it| it.role == Role::On).map(|it| it.day).take(MOST_OFFERS);
        on.filter(|day| Some(*day) != taken).collect::<Vec<_>>()
    };
    let chip = move |day: Day| {
        let written = intl::date(here.language, day, Shape::DayMonth);
        view! {
            <button
                type="button"
                class="chip offer"
                on:click=move |_| ask.set(Some(Ask::From(day)))
            >
                {(here.words.openers.offer)(&written)}
            </button>
        }
    };
    view! { <For each=free key=|day| *day children=chip /> }
}

/// The day from which on to ask; an empty field is the next time.
#[component]
fn AskDay(ask: RwSignal<Option<Ask>>) -> impl IntoView {
    let Here { store, words, .. } = here();
    let today = store.today();
    let shown = move || ask.get().and_then(Ask::day).map(|it| it.to_string()).unwrap_or_default();
    let least = move || (today.get() + Days::new(1)).to_string();
    let choose = move |text: String| {
        ask.set(Some(text.parse().map_or(Ask::NextTime, Ask::From)));
    };
    view! {
        <label class="note-ask-day">
            <span>{words.openers.ask_from}</span>
            <input
                type="date"
                min=least
                prop:value=shown
                on:change=move |it| choose(event_target_value(&it))
            />
        </label>
    }
}
