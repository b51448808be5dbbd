//! The colour of a tag, wherever it stands, and the tags of somebody as dots in their colours.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::domain::tag::Hue;
use crate::ui::here::here;
use crate::ui::parts::avatar::pair_of_name;

/// So many dots have a place beside a face.
const DOTS: usize = 4;

/// The pair of colours of a tag (`data-pair` in `style/avatar.css`): the one that was chosen, or else the
/// one that its name gives it.
pub fn tag_pair(tag: &str, chosen: Option<Hue>) -> String {
    chosen.map_or_else(|| pair_of_name(tag), hue_pair).to_string()
}

/// The pair of a colour. The first ten pairs are the colours that can be chosen, in their order.
fn hue_pair(hue: Hue) -> u8 {
    hue as u8
}

/// The tags of somebody for which a colour was chosen. For the eye alone: what the tags are called stands
/// on the card.
#[component]
pub fn TagDots(
    /// Whose.
    id: PersonId,
) -> impl IntoView {
    let hues = here().store.hues_of(id);
    let dot = |hue: Hue| view! { <i data-pair=hue_pair(hue).to_string()></i> };
    move || {
        let hues = hues.get();
        let dots = |hues: Vec<Hue>| hues.into_iter().take(DOTS).map(dot).collect_view();
        (!hues.is_empty())
            .then(|| view! { <span class="tag-dots" aria-hidden="true">{dots(hues)}</span> })
    }
}
