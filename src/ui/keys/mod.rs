//! Keys that work on every page and on a card, the sheet that shows them, and the box of commands.

mod errands;
mod letters;
mod palette;
mod sheet;
pub mod table;

use std::sync::Arc;

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

pub use letters::LetterSettings;
pub use palette::Palette;
pub use sheet::KeySheet;

use crate::browser::settings::Letters;
use crate::i18n::{Deed, Place};
use crate::ui::focus;
use crate::ui::here::{Here, here};
use crate::ui::parts::dialog::Opened;
use crate::ui::route;
use crate::ui::shield::{Shield, shield};
use table::Press;

/// A way to go to an address.
type Go = Arc<dyn Fn(&str) + Send + Sync>;

/// What a key or a command may reach for.
#[derive(Clone)]
pub struct Hand {
    here: Here,
    go: Go,
    shield: Shield,
    sheet: Opened,
    palette: Opened,
}

impl Hand {
    /// What there is to reach for; it can be asked only within the router.
    pub fn within_router() -> Self {
        let (sheet, palette) = (Opened::default(), Opened::default());
        Self { here: here(), go: Arc::new(route::going()), shield: shield(), sheet, palette }
    }

    /// The sheet of all keys.
    pub fn sheet(&self) -> Opened {
        self.sheet
    }

    /// Does what a key asks for; whether there was anything to do.
    fn act(&self, deed: Deed) -> bool {
        match deed {
            Deed::Find | Deed::Add => self.go_to_box(),
            Deed::AllKeys => self.sheet.open(),
            Deed::Palette => self.palette.open(),
            Deed::Undo => self.here.undo(),
            Deed::Shield => self.shield.turn(),
            Deed::WasHere => return focus::press("was-here"),
            Deed::Edit => return edit(),
            Deed::Note => return focus::press("note"),
            Deed::Leave => return self.leave_card(),
            // The places they work in listen for them.
            Deed::SaveNote
            | Deed::NextFound
            | Deed::PreviousFound
            | Deed::Choose
            | Deed::Down
            | Deed::Up
            | Deed::Left
            | Deed::Right
            | Deed::PageDown
            | Deed::PageUp
            | Deed::First
            | Deed::Last => return false,
        }
        true
    }

    /// The one box that finds and adds, on Today where the page has none in sight.
    fn go_to_box(&self) {
        if !focus::on(".find-input") {
            (self.go)(&route::today());
            request_animation_frame(|| {
                focus::on(".find-input");
            });
        }
    }

    /// Back from a card to the list, unless something is half-typed on it.
    fn leave_card(&self) -> bool {
        let is_card = focus::first(".card").is_some();
        let text = focus::first(".card .note-text");
        let text = text.and_then(|it| it.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
        let typed = text.is_some_and(|it| !it.value().is_empty());
        if !is_card || typed || focus::first(".card .form").is_some() {
            return false;
        }
        (self.go)(&route::people());
        true
    }
}

/// Opens the form and goes into its first field; closes it when it is open.
fn edit() -> bool {
    request_animation_frame(|| {
        focus::on(".person-form input");
    });
    // The focus comes back to the button when the form closes.
    focus::on("[data-deed=edit]") && focus::press("edit")
}

/// Listens for keys as long as the app runs.
pub fn listen(hand: Hand) {
    let handle = window_event_listener(ev::keydown, move |event| {
        // A dialog has its own keys, and whatever has acted on a key already has said so.
        if event.default_prevented() {
            return;
        }
        // What hides comes before everything, and while it does there is nothing else to do.
        let row = Press::of(&event).deed(Place::Everywhere);
        if row.is_some_and(|it| it.deed == Deed::Shield) {
            event.prevent_default();
            hand.shield.turn();
        } else if !hand.shield.is_on_now() && focus::first("dialog[open]").is_none() {
            on_key(&hand, &event);
        }
    });
    on_cleanup(move || handle.remove());
}

fn on_key(hand: &Hand, event: &KeyboardEvent) {
    let press = Press::of(event);
    let row = press.deed(Place::Everywhere).or_else(|| press.deed(Place::Card));
    let Some(row) = row else { return };
    let typing = is_typing(event);
    let is_off = hand.here.settings.with_untracked(|it| it.letters) == Letters::Off;
    // In a field, letters are letters and Ctrl+Z is the field's own.
    let is_letter = row.stroke.is_letter();
    let done = if is_letter && (typing || is_off) || typing && row.deed == Deed::Undo {
        false
    } else if typing && row.deed == Deed::Leave {
        // Out of the field, and then out of the card.
        focus::on("main")
    } else {
        hand.act(row.deed)
    };
    if done {
        event.prevent_default();
    }
}

/// Whether what is typed goes into a field.
fn is_typing(event: &KeyboardEvent) -> bool {
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let Some(target) = target else { return false };
    let is_text = |it: &HtmlInputElement| {
        !matches!(it.type_().as_str(), "checkbox" | "radio" | "button" | "submit" | "file")
    };
    match target.tag_name().as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => target.dyn_ref().is_none_or(is_text),
        _ => false,
    }
}
