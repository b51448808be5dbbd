//! What to say first: a day of theirs that is near, and the one thing to ask.

use leptos::prelude::*;

use crate::domain::book::Celebration;
use crate::domain::command::Command;
use crate::domain::id::{EntryId, PersonId};
use crate::domain::reminder::Nearness;
use crate::ui::here::{Here, here};
use crate::ui::pages::card::notes::focus_note;
use crate::ui::parts::icon::Icon;
use crate::ui::telling::joined;

/// Every day of a person that is near, and what to ask, as the lines to start the talk with.
#[component]
pub fn Openers(
    /// Who.
    id: PersonId,
) -> impl IntoView {
    let here = here();
    let days = here.store.celebrations_of(id);
    let line = move |celebration: Celebration| {
        let text = said(here, &celebration);
        view! { <p class="opener">{text}</p> }
    };
    view! {
        <For each=move || days.get() key=Celebration::clone children=line />
        <RoundLine id />
        <AwayLine id />
        <ToAsk id />
    }
}

/// That the next visit is the hundredth, or today's was.
#[component]
fn RoundLine(id: PersonId) -> impl IntoView {
    let here = here();
    let round = here.store.round_visit(id);
    move || Some(view! { <p class="opener">{here.round_visit(round.get()?)}</p> })
}

/// That they are away, until when, and where.
#[component]
fn AwayLine(id: PersonId) -> impl IntoView {
    let here = here();
    let absence = here.store.absence(id);
    move || {
        let entry = absence.get()?;
        let text = joined(&[&here.away(&entry, entry.away()?), &here.isolated(entry.text())]);
        Some(view! { <p class="opener away-line">{text}</p> })
    }
}

/// The one thing to ask, and the others when they are wanted.
#[component]
fn ToAsk(id: PersonId) -> impl IntoView {
    let here = here();
    let (due, absence) = (here.store.openers(id), here.store.absence(id));
    // Whoever is away is asked when they are back.
    let openers = Memo::new(move |_| match absence.with(Option::is_some) {
        true => Vec::new(),
        false => due.get(),
    });
    let first = move || openers.with(|it| it.iter().take(1).copied().collect::<Vec<_>>());
    let rest = move || openers.with(|it| it.iter().skip(1).copied().collect::<Vec<_>>());
    let more = move || (here.words.openers.more)(&here.number(rest().len()));
    view! {
        <For
            each=first
            key=|it| *it
            children=move |opener| view! { <Opener id opener class="opener" /> }
        />
        <Show when=move || !rest().is_empty()>
            <details class="more-openers">
                <summary>{more}</summary>
                <For
                    each=rest
                    key=|it| *it
                    children=move |opener| view! { <Opener id opener class="next-opener" /> }
                />
            </details>
        </Show>
    }
}

/// What to ask, and "Asked".
#[component]
fn Opener(id: PersonId, opener: EntryId, class: &'static str) -> impl IntoView {
    let here = here();
    let entry = here.store.entry(opener);
    let title_id = format!("opener-{opener}");
    let text = move || entry.with(|it| it.as_ref().map(|it| here.to_ask(it))).unwrap_or_default();
    let ask = move |_| {
        if asked(here, opener, id) {
            focus_note();
        }
    };
    view! {
        <div class=format!("{class} to-ask")>
            <p class="to-ask-text" id=title_id.clone()>{text}</p>
            <button class="button asked" aria-describedby=title_id on:click=ask>
                <Icon name="check" />
                {here.words.openers.asked}
            </button>
        </div>
    }
}

/// Writes down that somebody was asked just now, and so was here; whether it could be.
pub fn asked(here: Here, opener: EntryId, person: PersonId) -> bool {
    let (visit, when) = (here.store.new_entry(), here.store.this_moment());
    let command = Command::Ask { opener, person, visit, when };
    here.commit(command, &here.name_of(person)).is_ok()
}

/// "Fred Orr is 65 today", or with the day when it is another one.
fn said(here: Here, celebration: &Celebration) -> String {
    let headline = here.headline(celebration);
    if celebration.near.nearness() == Nearness::Today {
        return headline;
    }
    let near = here.nearness(celebration, here.store.this_day());
    format!("{headline} · {near}")
}
