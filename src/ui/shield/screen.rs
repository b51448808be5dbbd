//! What a customer may see: faces, names, and the bar that says so.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use crate::domain::id::PersonId;
use crate::ui::here::{Here, here};
use crate::ui::parts::avatar::{Avatar, AvatarSize};
use crate::ui::parts::icon::Icon;
use crate::ui::parts::notices::SavingState;
use crate::ui::parts::person_row::was_here;
use crate::ui::parts::toasts::ToastPlace;
use crate::ui::shield::asking::AskForPin;
use crate::ui::shield::finding::FindByName;
use crate::ui::shield::shield;
use crate::ui::shield::unsaved::Unsaved;

/// The whole page while a customer looks.
#[component]
pub fn Screen() -> impl IntoView {
    let Here { words, .. } = here();
    let words = &words.shield;
    let shield = shield();
    let chosen = RwSignal::new(on_the_card());
    view! {
        <button
            class="shield-bar"
            aria-expanded=move || shield.asking.get().then_some("true")
            on:click=move |_| shield.turn()
        >
            <Icon name="shield" />
            <span>{words.bar}</span>
        </button>
        <Unsaved />
        <main class="shield-page" id="content" tabindex="-1">
            <Show when=move || shield.asking.get()>
                <AskForPin />
            </Show>
            {move || match chosen.get() {
                Some(id) => view! { <OnePerson id chosen /> }.into_any(),
                None => view! { <FindByName chosen /> }.into_any(),
            }}
            <p class="hint shield-hint">{words.hint}</p>
        </main>
        <SavingState />
        <ToastPlace />
    }
}

/// Whoever's card is open behind.
fn on_the_card() -> Option<PersonId> {
    let path = use_location().pathname.get_untracked();
    let (_, after) = path.split_once("/people/")?;
    let id = after.split('/').next()?.parse().ok()?;
    here().store.ask(|book| book.person(id).map(|_| id))
}

#[component]
fn OnePerson(id: PersonId, chosen: RwSignal<Option<PersonId>>) -> impl IntoView {
    let here = here();
    let words = here.words;
    let person = here.store.person(id);
    let name = Memo::new(move |_| {
        person.with(|it| it.as_ref().map(|it| it.greeting_name().to_owned())).unwrap_or_default()
    });
    view! {
        <section class="shield-person">
            {move || view! { <Avatar id name=name.get() size=AvatarSize::ExtraLarge /> }}
            <h1 class="card-name" dir="auto">{move || name.get()}</h1>
            <div class="shield-actions">
                <button class="button primary" on:click=move |_| was_here(here, &[id])>
                    <Icon name="visit" />
                    {words.card.was_here}
                </button>
                <button class="button" on:click=move |_| chosen.set(None)>
                    <Icon name="search" />
                    {words.shield.somebody_else}
                </button>
            </div>
        </section>
    }
}
