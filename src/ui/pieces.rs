//! The pieces of the program that are fetched when they are wanted, so that what the counter needs
//! comes first. A build with the feature `split` is cut at these functions; any other holds all of
//! them from the start.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use futures::FutureExt;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use crate::browser::{clock, page};
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::pages::bin::BinPage;
use crate::ui::pages::card::{CardPage, CompanyPage, EverythingPage};
use crate::ui::pages::exchange::ExchangePage;
use crate::ui::pages::month::MonthPage;
use crate::ui::pages::practice::PracticePage;
use crate::ui::pages::settings::SettingsPage;
use crate::ui::pages::tasks::TasksPage;
use crate::ui::pages::unknowns::UnknownsPage;
use crate::ui::parts::tasks::coming_back;

/// How long the first screen has the device for itself.
const FIRST_SCREEN: Duration = Duration::from_millis(150);

/// A piece that could not be fetched.
#[cfg(feature = "split")]
pub use wasm_split_helpers::SplitLoaderError as Lost;

/// Nothing can be lost where everything is there.
#[cfg(not(feature = "split"))]
pub enum Lost {}

/// Makes a function a piece: it is async then, and fetches itself when it is called for the first
/// time. The second name is that of a function that only fetches it.
macro_rules! piece {
    ($part:ident by $fetch:ident($($arg:ident: $kind:ty),*) -> $out:ty = $body:expr) => {
        #[cfg(feature = "split")]
        #[wasm_split_helpers::wasm_split($part, fallible, preload(#[allow(dead_code)] $fetch))]
        fn $part($($arg: $kind),*) -> Result<$out, $crate::ui::pieces::Lost> {
            Ok($body)
        }

        #[cfg(not(feature = "split"))]
        #[allow(clippy::unused_async, reason = "it is async where the program is cut")]
        async fn $part($($arg: $kind),*) -> Result<$out, $crate::ui::pieces::Lost> {
            Ok($body)
        }

        #[cfg(not(feature = "split"))]
        #[allow(dead_code, clippy::unused_async, reason = "it is async where the program is cut")]
        async fn $fetch() -> Result<(), $crate::ui::pieces::Lost> {
            Ok(())
        }
    };
}
pub(super) use piece;

type Fetched = Pin<Box<dyn Future<Output = bool>>>;

/// A piece that is a page.
#[derive(Clone, Copy)]
pub struct Piece {
    /// Whether it came.
    fetch: fn() -> Fetched,
    /// Nothing before it has come.
    show: fn() -> Option<AnyView>,
}

macro_rules! pages {
    ($($(#[$doc:meta])* $piece:ident = $part:ident by $fetch:ident: $page:ident;)*) => { $(
        piece! { $part by $fetch() -> AnyView = view! { <$page /> }.into_any() }

        $(#[$doc])*
        pub const $piece: Piece = Piece {
            fetch: || Box::pin(async { $fetch().await.is_ok() }),
            show: || $part().now_or_never()?.ok(),
        };
    )* };
}

pages! {
    /// The card of a person.
    CARD = card by fetch_card: CardPage;
    /// Files that come in and go out.
    EXCHANGE = exchange by fetch_exchange: ExchangePage;
    /// The settings.
    SETTINGS = settings by fetch_settings: SettingsPage;
    /// A month of people's days.
    MONTH = month by fetch_month: MonthPage;
    /// Ten faces to name.
    PRACTICE = practice by fetch_practice: PracticePage;
    /// What is to do.
    TASKS = tasks by fetch_tasks: TasksPage;
    /// What we do not know.
    UNKNOWNS = unknowns by fetch_unknowns: UnknownsPage;
    /// Who was deleted.
    BIN = bin by fetch_bin: BinPage;
    /// A company and its people.
    COMPANY = company by fetch_company: CompanyPage;
    /// Everything about one person.
    EVERYTHING = everything by fetch_everything: EverythingPage;
}

/// Fetches what is wanted next, while she looks at the first screen.
pub fn fetch_ahead(here: Here) {
    const NEXT: [Piece; 10] =
        [CARD, EXCHANGE, TASKS, MONTH, SETTINGS, PRACTICE, UNKNOWNS, COMPANY, EVERYTHING, BIN];
    spawn_local(async move {
        clock::pause(FIRST_SCREEN).await;
        for piece in NEXT {
            // One that does not come now is asked for again when it is wanted.
            (piece.fetch)().await;
        }
        coming_back::fetch(here).await;
    });
}

/// How it stands with a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Coming,
    There,
    Lost,
}

impl State {
    fn of(came: bool) -> Self {
        if came { Self::There } else { Self::Lost }
    }
}

/// The place of a piece: empty for the blink in which it comes, and a sentence where it does not come.
#[component]
pub fn Later(
    /// What belongs here.
    piece: Piece,
) -> impl IntoView {
    let state = RwSignal::new(State::Coming);
    let fetch = move || {
        let mut coming = (piece.fetch)();
        if let Some(came) = (&mut coming).now_or_never() {
            // It was here before: nothing flickers.
            return state.set(State::of(came));
        }
        state.set(State::Coming);
        spawn_local(async move {
            let came = coming.await;
            // The page may have been left meanwhile.
            if state.try_set(State::of(came)).is_none() {
                request_animation_frame(focus::after_coming);
            }
        });
    };
    fetch();
    let is_whole = here().store.is_whole();
    Effect::new(move |before: Option<bool>| {
        let is_whole = is_whole.get();
        if is_whole && before == Some(false) {
            request_animation_frame(focus::after_coming);
        }
        is_whole
    });
    move || match state.get() {
        // Nobody is shown a card without what happened.
        _ if !is_whole.get() => None,
        State::Coming => None,
        State::There => (piece.show)(),
        State::Lost => Some(view! { <NotFetched again=fetch /> }.into_any()),
    }
}

/// Without a connection, or after an update on the server, a piece may not be had.
#[component]
fn NotFetched(again: impl Fn() + Send + Sync + 'static) -> impl IntoView {
    let words = here().words;
    view! {
        <div class="page">
            <section class="empty" role="alert">
                <svg class="motif" aria-hidden="true">
                    <use href="#motif-owl" />
                </svg>
                <h1 class="sentence">{words.waiting.piece}</h1>
                <button type="button" class="button primary" on:click=move |_| again()>
                    {words.shell.retry}
                </button>
                <button type="button" class="button quiet" on:click=move |_| page::reload()>
                    {words.shell.reload}
                </button>
            </section>
        </div>
    }
}
