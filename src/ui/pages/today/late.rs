//! Who is late by their own rhythm, and whose delivery is.

use leptos::prelude::*;

use crate::domain::book::Late;
use crate::domain::id::PersonId;
use crate::domain::rhythm::Snooze;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::person_row::WasHere;
use crate::ui::route;

/// So many are shown; the list of people has all.
const SHOWN: usize = 3;

/// Those who are late, the most unusual silence first: who buys, and below them who delivers. Each part
/// vanishes when it has nobody.
#[component]
pub fn LatePeople() -> impl IntoView {
    let Here { store, words, .. } = here();
    view! {
        <LatePart id="late" title=words.rhythm.late late=store.first_late(false, SHOWN) />
        <LatePart id="deliveries" title=words.rhythm.late_deliveries late=store.first_late(true, SHOWN) />
    }
}

#[component]
fn LatePart(
    id: &'static str,
    title: &'static str,
    late: Memo<(Vec<Late>, usize)>,
) -> impl IntoView {
    let here = here();
    let title_id = format!("{id}-title");
    let labelled = title_id.clone();
    let count = Memo::new(move |_| late.with(|it| it.1));
    let shown = move || late.with(|it| it.0.clone());
    // What a row says is all that makes it another one.
    let said = |it: &Late| (it.id, it.coming.silence, it.coming.pace.usual());
    view! {
        <Show when=move || count.get() != 0>
            <section class="part" aria-labelledby=labelled.clone()>
                <div class="part-head">
                    <h2 class="part-title" id=title_id.clone()>{title}</h2>
                    <a class="part-all" href=route::late_first()>
                        {move || (here.words.rhythm.all_late)(&here.number(count.get()))}
                    </a>
                </div>
                <ul class="rows">
                    <For each=shown key=said children=|late| view! { <LateRow late /> } />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn LateRow(late: Late) -> impl IntoView {
    let here = here();
    let Late { id, coming, delivers } = late;
    let person = here.store.person(id);
    let name = Memo::new(move |_| {
        person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
    });
    let title_id = format!("late-{id}");
    view! {
        <li class="row">
            <a class="row-link" href=route::person(id)>
                {move || view! { <Avatar id name=name.get() size=AvatarSize::Medium late=true /> }}
                <span class="row-text">
                    <span class="row-title" id=title_id.clone() dir="auto">{move || name.get()}</span>
                    <span class="row-sub">{here.how_late(&coming, delivers)}</span>
                </span>
            </a>
            <span class="row-action">
                <CanWait id described_by=title_id.clone() />
                <WasHere people=vec![id] described_by=title_id />
            </span>
        </li>
    }
}

/// Takes somebody off the list for a week, in one tap; the card has longer times.
#[component]
fn CanWait(id: PersonId, described_by: String) -> impl IntoView {
    let here = here();
    let wait = move |_| here.snooze(id, Some(Snooze::Week));
    view! {
        <button
            class="icon-button"
            aria-label=here.words.rhythm.can_wait
            aria-describedby=described_by
            on:click=wait
        >
            <Icon name="clock" />
        </button>
    }
}
