//! Where to begin: three ways into an empty book.

use leptos::prelude::*;

use crate::browser::settings;
use crate::domain::command::Command;
use crate::domain::sample::sample;
use crate::domain::shop::ShopDraft;
use crate::store::Trouble;
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::parts::field::TextField;
use crate::ui::parts::gone::BookGone;
use crate::ui::parts::icon::Icon;
use crate::ui::parts::install::InstallFirst;
use crate::ui::route;

/// The first page of an empty book.
#[component]
pub fn Welcome() -> impl IntoView {
    unless_gone(|| view! { <New /> }.into_any())
}

/// What to do in an empty book, on pages besides the first.
#[component]
pub fn FirstSteps() -> impl IntoView {
    unless_gone(|| view! { <Beginnings /> }.into_any())
}

/// Where there was a book, it is never greeted as a new one: that it is gone; or nothing, where it is
/// only not handed over, which the banner says.
fn unless_gone(new: fn() -> AnyView) -> impl IntoView {
    let troubles = here().troubles;
    let hidden = |it: &Trouble| matches!(it, Trouble::NothingIsKept(_));
    let is_gone = Memo::new(move |_| troubles.with(|all| all.contains(&Trouble::BookGone)));
    let is_hidden = Memo::new(move |_| troubles.with(|all| all.iter().any(hidden)));
    move || match (is_gone.get(), is_hidden.get() && settings::had_book()) {
        (true, _) => view! { <BookGone /> }.into_any(),
        (false, true) => ().into_any(),
        (false, false) => new(),
    }
}

#[component]
fn New() -> impl IntoView {
    let words = &here().words.first;
    view! {
        <section class="welcome" aria-labelledby="welcome-title">
            <svg class="motif" aria-hidden="true">
                <use href="#motif-cup" />
            </svg>
            <div class="welcome-head">
                <h2 id="welcome-title">{words.title}</h2>
                <p>{words.text}</p>
            </div>
            <InstallFirst urgent=true />
            <Beginnings />
            <ShopName />
            <InstallFirst urgent=false />
        </section>
    }
}

/// The three ways: the first person, the contacts that there are, a shop to look around in.
#[component]
fn Beginnings() -> impl IntoView {
    let here = here();
    let words = &here.words.first;
    let adding = RwSignal::new(false);
    let add = move |_| {
        adding.set(true);
        focus::on(".find-input");
    };
    view! {
        <ul class="beginnings">
            <li>
                <button
                    class="beginning"
                    on:click=add
                >
                    <Way
                        icon="add"
                        title=words.add
                        text=Signal::derive(move || {
                            if adding.get() { words.add_hint } else { words.add_text }
                        })
                    />
                </button>
            </li>
            <li>
                <a
                    class="beginning"
                    href=route::exchange()
                >
                    <Way
                        icon="exchange"
                        title=words.bring
                        text=Signal::stored(words.bring_text)
                    />
                </a>
            </li>
            <li>
                <button
                    class="beginning"
                    on:click=move |_| open_sample(here)
                >
                    <Way
                        icon="people"
                        title=words.sample
                        text=Signal::stored(words.sample_text)
                    />
                </button>
            </li>
        </ul>
    }
}

/// One way to begin: what it is, and one line about it.
#[component]
fn Way(icon: &'static str, title: &'static str, text: Signal<&'static str>) -> impl IntoView {
    view! {
        <Icon name=icon />
        <span class="beginning-text">
            <span class="beginning-title">{title}</span>
            <span class="beginning-line">{move || text.get()}</span>
        </span>
    }
}

/// Opens the sample shop, as it looks at this moment.
fn open_sample(here: Here) {
    let Here { store, words, .. } = here;
    let sample = sample(&words.sample_texts, store.this_moment(), || store.new_id());
    if here.commit(Command::AddSample { sample: Box::new(sample) }, "").is_ok() {
        // The shop begins at its top, wherever the button was.
        request_animation_frame(|| window().scroll_to_with_x_and_y(0.0, 0.0));
    }
}

/// What the shop is called, for whoever likes to say.
#[component]
fn ShopName() -> impl IntoView {
    let here = here();
    let words = &here.words.first;
    let shop = here.store.shop();
    let name = RwSignal::new(shop.with_untracked(|it| it.name.clone()));
    // Saved when the field is left: a letter is not yet a name.
    let save = move || {
        let draft = ShopDraft { name: name.get_untracked(), ..shop.get_untracked() };
        if shop.with_untracked(|it| it.name != draft.name.trim()) {
            // A refusal has been said.
            let _ = here.commit(Command::EditShop { draft }, "");
        }
    };
    view! {
        <div
            class="welcome-shop"
            data-kept
            on:focusout=move |_| save()
            on:keydown=move |event| {
                if event.key() == "Enter" && !event.is_composing() {
                    save();
                }
            }
        >
            <TextField
                label=words.shop_name
                hint=words.shop_name_hint
                value=name
                on_input=move |it| name.set(it)
            />
        </div>
    }
}
