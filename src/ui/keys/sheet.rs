//! The sheet of all keys.

use leptos::prelude::*;

use crate::browser::page;
use crate::browser::settings::Letters;
use crate::i18n::Place;
use crate::ui::here::{Here, here};
use crate::ui::keys::Hand;
use crate::ui::keys::table::{KEYS, Row, Stroke};
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::Icon;

/// All keys, place by place.
#[component]
pub fn KeySheet(
    /// Holds whether the sheet is open.
    hand: Hand,
) -> impl IntoView {
    let Here { words, settings, .. } = here();
    let opened = hand.sheet();
    let is_off = move || settings.with(|it| it.letters) == Letters::Off;
    view! {
        <Dialog opened label=words.keys.title class="sheet key-sheet">
            <header class="sheet-head">
                <h2>{words.keys.title}</h2>
                <button
                    class="icon-button"
                    aria-label=words.shell.close
                    on:click=move |_| opened.close()
                >
                    <Icon name="close" />
                </button>
            </header>
            <Show when=is_off>
                <p class="hint">{words.keys.letters_are_off}</p>
            </Show>
            {Place::ALL.map(|place| view! { <KeysOf place /> }).collect_view()}
        </Dialog>
    }
}

#[component]
fn KeysOf(place: Place) -> impl IntoView {
    let Here { words, settings, .. } = here();
    let is_off = move || settings.with(|it| it.letters) == Letters::Off;
    let line = move |row: &'static Row| {
        let off = move || (row.stroke.is_letter() && is_off()).then_some("true");
        view! {
            <div class="key-line" data-off=off>
                <dt><Keyed stroke=row.stroke /></dt>
                <dd>{(words.keys.deed)(row.deed)}</dd>
            </div>
        }
    };
    view! {
        <section class="key-place">
            <h3 class="part-sub">{(words.keys.place)(place)}</h3>
            <dl>
                {KEYS.iter().filter(|row| row.place == place).map(line).collect_view()}
            </dl>
        </section>
    }
}

/// A key as it is written on keyboards.
#[component]
fn Keyed(stroke: Stroke) -> impl IntoView {
    let words = &here().words.keys;
    let held = if page::user_agent().contains("Mac") { "⌘" } else { words.control };
    let key = match stroke.key {
        letter if letter.len() == 1 => letter.to_uppercase(),
        named => (words.key)(named).to_owned(),
    };
    view! {
        {stroke.control.then(|| view! { <kbd>{held}</kbd> " + " })}
        <kbd>{key}</kbd>
    }
}
