//! The next thing to find out about somebody: one question, one tap to where the answer goes.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::id::PersonId;
use crate::domain::unknown::Unknown;
use crate::ui::focus;
use crate::ui::here::here;
use crate::ui::parts::icon::Icon;
use crate::ui::telling::joined;

/// The next question about a person; nothing when all is known, or while the form is open.
#[component]
pub fn NextUnknown(
    /// Who.
    id: PersonId,
    /// Whether the form is open.
    editing: RwSignal<bool>,
) -> impl IntoView {
    let here = here();
    let words = &here.words.unknowns;
    let next = here.store.next_unknown(id);
    let shown = Memo::new(move |_| next.get().filter(|_| !editing.get()));
    let question = move |unknown: Unknown| {
        let name = here.isolated(&here.name_of(id));
        let wave_off = move |_| {
            // A refusal has been said.
            let _ = here.commit(Command::WaveOff { id, unknown }, &here.name_of(id));
        };
        view! {
            <p class="next-unknown">
                <button
                    class="button quiet"
                    on:click=move |_| lead_to(unknown, editing)
                >
                    <Icon name="edit" />
                    {(words.ask)(unknown, &name)}
                </button>
                <button class="button quiet" on:click=wave_off>{words.dont_ask}</button>
            </p>
        }
    };
    let waved_off = here.store.waved_off(id);
    let is_any = move || waved_off.with(|(unknowns, ties)| !unknowns.is_empty() || *ties);
    view! {
        {move || shown.get().map(question)}
        <Show when=move || is_any() && !editing.get()>
            <AskAgain id waved_off />
        </Show>
    }
}

/// What was waved off, to be asked again.
#[component]
fn AskAgain(id: PersonId, waved_off: Memo<(Vec<Unknown>, bool)>) -> impl IntoView {
    let here = here();
    let words = &here.words.unknowns;
    let text = move || {
        let (unknowns, ties) = waved_off.get();
        let unknowns = unknowns.into_iter().map(words.what);
        let what: Vec<&str> = unknowns.chain(ties.then_some(words.ties)).collect();
        (words.ask_again)(&joined(&what))
    };
    let ask_again = move |_| {
        // A refusal has been said.
        let _ = here.commit(Command::AskAgain { id }, &here.name_of(id));
    };
    view! {
        <p class="next-unknown">
            <button class="button quiet ask-again" on:click=ask_again>
                <Icon name="undo" />
                {text}
            </button>
        </p>
    }
}

/// Opens the place where the answer goes, with the focus in it.
fn lead_to(unknown: Unknown, editing: RwSignal<bool>) {
    let field = match unknown {
        Unknown::Birthday => {
            focus::press("add-date");
            return after_drawing(".date-form input");
        }
        Unknown::Family => {
            focus::on(".family input");
            return;
        }
        Unknown::Name => ".person-form [data-field=name]",
        Unknown::Recognise => ".person-form [data-field=recognise]",
        Unknown::Likes => ".person-form [data-field=likes]",
        Unknown::Reason => ".person-form [data-field=source]",
        Unknown::Reach => ".person-form [data-deed=add-phone]",
    };
    editing.set(true);
    after_drawing(field);
}

/// What is opened is in the page in the next frame.
fn after_drawing(selector: &'static str) {
    request_animation_frame(move || {
        request_animation_frame(move || {
            focus::on(selector);
            focus::show(selector);
        });
    });
}
