//! The frame around every page.

use std::collections::HashMap;

use leptos::prelude::*;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::hooks::use_location;
use leptos_router::path;
use wasm_bindgen_futures::spawn_local;

use crate::browser::page;
use crate::domain::language::Language;
use crate::ui::arriving::{Arriving, LetGo, arriving};
use crate::ui::conscience::Conscience;
use crate::ui::focus;
use crate::ui::here::{Here, here, spoken};
use crate::ui::installing::{Installing, installing};
use crate::ui::keys::{self, Hand, KeySheet, Palette};
use crate::ui::pages::missing::MissingPage;
use crate::ui::pages::people::{NobodyChosen, PeopleFrame};
use crate::ui::pages::today::TodayPage;
use crate::ui::parts::language_choice::draw_anew;
use crate::ui::parts::nav::Nav;
use crate::ui::parts::notices::Banners;
use crate::ui::parts::toasts::ToastPlace;
use crate::ui::pieces::{self, Later};
use crate::ui::renewal::{Renewal, renewal};
use crate::ui::shield::{Cover, Shield};
use crate::ui::tongues::fetched;

/// The whole app, over everything it may reach for.
#[component]
pub fn App(
    /// The book, the words and the rest.
    here: Here,
) -> impl IntoView {
    let words = RwSignal::new(here.words);
    Effect::new(move |before: Option<Language>| {
        let language = spoken(here.settings.get());
        if before.is_some_and(|before| before != language) {
            spawn_local(async move {
                let fetched = fetched(language).await;
                // Meanwhile yet another one may have been chosen.
                if spoken(here.settings.get_untracked()) != language {
                    return;
                }
                draw_anew(|| words.set(fetched));
                if fetched.language != language {
                    here.toasts.say(fetched.waiting.piece.to_owned());
                }
            });
        }
        language
    });
    pieces::fetch_ahead(here);
    // Before the router reads the address.
    provide_context(Arriving::listen());
    provide_context(Renewal::listen());
    provide_context(Conscience::begin(here));
    provide_context(Installing::listen());
    provide_context(Shield::begin(here));
    // What is drawn belongs to one language. The book, the address and what is being saved do not:
    // they stay while another one is drawn.
    let frame = move || {
        let words = words.get();
        page::show_language(words.language);
        provide_context(here.speaking(words));
        view! { <Frame /> }.into_any()
    };
    view! { <Router base=page::base_path()>{frame}</Router> }
}

#[component]
fn Frame() -> impl IntoView {
    let hand = Hand::within_router();
    provide_context(hand.clone());
    keys::listen(hand.clone());
    focus::keep();
    keep_scroll();
    arriving().guide();
    renewal().guide();
    installing().guide();
    let words = &here().words.keys;
    // The base of the page would lead the link to another one.
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::on("main");
    };
    view! {
        <Cover>
            <a class="skip visually-hidden" href="#content" on:click=skip>{words.skip}</a>
            <div class="shell">
                <Nav />
                <main class="main" id="content" tabindex="-1">
                    <Banners />
                    <Pages />
                </main>
                <ToastPlace />
                <LetGo />
            </div>
            <KeySheet hand=hand.clone() />
            <Palette hand />
        </Cover>
    }
}

#[component]
fn Pages() -> impl IntoView {
    view! {
        <Routes fallback=|| view! { <MissingPage /> }.into_any()>
            <Route path=path!("/") view=|| view! { <TodayPage /> }.into_any() />
            <ParentRoute path=path!("/people") view=|| view! { <PeopleFrame /> }.into_any()>
                <Route path=path!("") view=|| view! { <NobodyChosen /> }.into_any() />
                <Route path=path!("company") view=|| view! { <Later piece=pieces::COMPANY /> }.into_any() />
                <Route path=path!(":id") view=|| view! { <Later piece=pieces::CARD /> }.into_any() />
                <Route path=path!(":id/all") view=|| view! { <Later piece=pieces::EVERYTHING /> }.into_any() />
            </ParentRoute>
            <Route path=path!("/month") view=|| view! { <Later piece=pieces::MONTH /> }.into_any() />
            <Route path=path!("/faces") view=|| view! { <Later piece=pieces::PRACTICE /> }.into_any() />
            <Route path=path!("/tasks") view=|| view! { <Later piece=pieces::TASKS /> }.into_any() />
            <Route path=path!("/exchange") view=|| view! { <Later piece=pieces::EXCHANGE /> }.into_any() />
            <Route path=path!("/unknowns") view=|| view! { <Later piece=pieces::UNKNOWNS /> }.into_any() />
            <Route path=path!("/bin") view=|| view! { <Later piece=pieces::BIN /> }.into_any() />
            <Route path=path!("/settings") view=|| view! { <Later piece=pieces::SETTINGS /> }.into_any() />
        </Routes>
    }
}

/// Each address keeps the place to which it was scrolled: going back finds the list as it was left.
fn keep_scroll() {
    let path = use_location().pathname;
    let places = StoredValue::new(HashMap::<String, f64>::new());
    let scrolled = window_event_listener(leptos::ev::scroll, move |_| {
        let (Some(path), Ok(top)) = (path.try_get_untracked(), window().scroll_y()) else { return };
        places.update_value(|places| {
            places.insert(path, top);
        });
    });
    on_cleanup(move || scrolled.remove());
    Effect::new(move |before: Option<String>| {
        let now = path.get();
        if before.as_ref().is_some_and(|before| *before != now) {
            let top = places.with_value(|places| places.get(&now).copied()).unwrap_or(0.0);
            // After the new page is drawn, or it would not be high enough yet.
            let (from, then) = (before.unwrap_or_default(), focus::now());
            request_animation_frame(move || {
                window().scroll_to_with_x_and_y(0.0, top);
                focus::after_going(&from, then.as_ref());
            });
        }
        now
    });
}
