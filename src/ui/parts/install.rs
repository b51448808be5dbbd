//! The way onto the home screen: a button where the browser offers it, else the taps with pictures.

use leptos::prelude::*;

use crate::domain::install::{Guide, Tap, Way};
use crate::ui::here::here;
use crate::ui::installing::installing;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// Whether the app that is installed in this way has a book of its own. That is said where nobody
/// overlooks it; an offer, which may come at any moment, moves nothing that she is about to tap.
fn is_urgent(way: Way) -> Option<bool> {
    match way {
        Way::Guide(guide) => Some(guide.has_own_book()),
        Way::Offer => Some(false),
        Way::Done | Way::Unknown => None,
    }
}

/// The part of the settings about installing; nothing where it is done, or there is no way.
#[component]
pub fn InstallPart(
    /// Whether this is the place for a browser whose app has a book of its own.
    urgent: bool,
) -> impl IntoView {
    let words = &here().words.install;
    let way = installing().way();
    view! {
        <Show when=move || is_urgent(way.get()) == Some(urgent)>
            <section class="part install" aria-labelledby="install-title">
                <h2 class="part-title" id="install-title">{words.title}</h2>
                <p class="hint">{words.text}</p>
                <Ways />
            </section>
        </Show>
    }
}

/// The same before the first record.
#[component]
pub fn InstallFirst(
    /// Whether this is the place for a browser whose app has a book of its own.
    urgent: bool,
) -> impl IntoView {
    let words = &here().words.install;
    let way = installing().way();
    view! {
        <Show when=move || is_urgent(way.get()) == Some(urgent)>
            <section class="install install-first" aria-labelledby="install-title">
                <h3 class="install-title" id="install-title">{words.title}</h3>
                <p class="hint">{words.text}</p>
                <Ways />
            </section>
        </Show>
    }
}

#[component]
fn Ways() -> impl IntoView {
    let installing = installing();
    let words = &here().words.install;
    let way = installing.way();
    move || match way.get() {
        Way::Offer => Some(
            view! {
                <button class="button primary" on:click=move |_| installing.ask()>
                    <Icon name="download" />
                    {words.install}
                </button>
            }
            .into_any(),
        ),
        Way::Guide(guide) => Some(view! { <Taps guide /> }.into_any()),
        Way::Done | Way::Unknown => None,
    }
}

/// What she taps in the browser's own menus, and why it is best done now.
#[component]
fn Taps(guide: Guide) -> impl IntoView {
    let here = here();
    let words = &here.words.install;
    let count = here.store.count();
    let is_empty = Memo::new(move |_| count.get() == 0);
    let why = move || if is_empty.get() { words.before } else { words.after };
    let tap = |tap: &Tap| {
        view! {
            <li class="tap">
                <svg class="tap-picture" aria-hidden="true">
                    <use href=format!("#tap-{}", picture(*tap)) />
                </svg>
                <span>{(words.tap)(*tap)}</span>
            </li>
        }
    };
    view! {
        <Show when=move || guide.has_own_book()>
            <p class="install-why">{why}</p>
            <Show when=move || !is_empty.get()>
                <a class="button" href=route::make_copy()>
                    <Icon name="download" />
                    {here.words.handover.make}
                </a>
            </Show>
        </Show>
        <ol class="taps" aria-label=words.how>
            {guide.taps().iter().map(tap).collect_view()}
        </ol>
    }
}

/// The picture of a tap: the part after `tap-` of a symbol in `public/sprite.svg`.
fn picture(tap: Tap) -> &'static str {
    match tap {
        Tap::ShareBelow => "share-below",
        Tap::ShareAbove => "share-above",
        Tap::ShareInBar => "share-in-bar",
        Tap::ToHomeScreen => "to-home-screen",
        Tap::Confirm | Tap::ConfirmInDock => "confirm",
        Tap::InSafari => "in-safari",
        Tap::Dots => "dots",
        Tap::InDots => "in-dots",
        Tap::FileMenu => "file-menu",
        Tap::ToDock => "to-dock",
    }
}

#[cfg(test)]
mod tests {
    use super::picture;
    use crate::domain::install::Tap;

    const SPRITE: &str = include_str!("../../../public/sprite.svg");

    #[test]
    fn every_tap_is_drawn_in_the_sprite() {
        for tap in Tap::ALL {
            let symbol = format!("<symbol id=\"tap-{}\"", picture(*tap));
            assert!(SPRITE.contains(&symbol), "{tap:?}");
        }
    }
}
