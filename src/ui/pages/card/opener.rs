//! What to say first: a day of theirs that is near.

use leptos::prelude::*;

use crate::domain::book::Celebration;
use crate::domain::id::PersonId;
use crate::domain::reminder::Nearness;
use crate::ui::here::{Here, here};

/// Every day of a person that is near, as the line to start the talk with.
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
    view! { <For each=move || days.get() key=Celebration::clone children=line /> }
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
