//! The ways between pages: a rail at the side of a tablet, a bar at the bottom of a phone.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::ui::here::{Here, here};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notices::SavingState;
use crate::ui::route;
use crate::ui::shield::shield;

/// Links to every page, the current one marked.
#[component]
pub fn Nav() -> impl IntoView {
    let Here { words, .. } = here();
    let nav = &words.nav;
    let shield = shield();
    view! {
        <nav class="nav" aria-label=nav.main>
            <NavLink href=route::today() icon="today" text=nav.today />
            <NavLink href=route::people() icon="people" text=nav.people />
            <NavLink href=route::exchange() icon="exchange" text=nav.exchange />
            <NavLink href=route::settings() icon="settings" text=nav.settings />
            <button class="shield-button" aria-label=words.shield.hide on:click=move |_| shield.turn()>
                <Icon name="shield" />
            </button>
            <SavingState />
        </nav>
    }
}

#[component]
fn NavLink(href: String, icon: &'static str, text: &'static str) -> impl IntoView {
    let path = use_location().pathname;
    let target = href.clone();
    let is_home = href == route::today();
    let current = Memo::new(move |_| {
        path.with(|path| {
            let path = path.trim_end_matches('/');
            path == target.trim_end_matches('/') || !is_home && path.starts_with(&target)
        })
    });
    view! {
        <a class="nav-link" href=href aria-current=move || current.get().then_some("page")>
            <Icon name=icon />
            <span>{text}</span>
        </a>
    }
}
