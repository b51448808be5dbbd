//! The devices of the shop: what this one is called, when the others were last heard of, and what
//! they have not seen.

use leptos::prelude::*;

use crate::domain::command::Command;
use crate::domain::device::{Device, DeviceWord};
use crate::ui::here::{Here, here};
use crate::ui::parts::field::TextField;
use crate::ui::telling::joined;

/// This device by name, and every other one.
#[component]
pub(super) fn Devices() -> impl IntoView {
    let here = here();
    let words = &here.words.handover;
    let own = here.store.device();
    let devices = here.store.devices();
    let others = move || {
        devices.with(|all| all.iter().filter(|it| it.id != own).cloned().collect::<Vec<_>>())
    };
    view! {
        <section class="part" aria-labelledby="devices-title">
            <h2 class="part-title" id="devices-title">{words.devices}</h2>
            <p class="hint">{words.devices_hint}</p>
            <OwnDevice devices />
            <ul class="rows" aria-labelledby="devices-title">
                <For
                    each=others
                    key=Device::clone
                    children=|device| view! { <OtherDevice device /> }
                />
            </ul>
        </section>
    }
}

/// What this device is called.
#[component]
fn OwnDevice(devices: Memo<Vec<Device>>) -> impl IntoView {
    let here = here();
    let words = &here.words.handover;
    let id = here.store.device();
    let own = Memo::new(move |_| devices.with(|all| all.iter().find(|it| it.id == id).cloned()));
    let name = RwSignal::new(String::new());
    // Also when it is taken back, or changed in another tab.
    Effect::new(move |_| name.set(own.get().map(|it| it.name).unwrap_or_default()));
    let save = move |_| {
        let wanted = name.get_untracked();
        let there = own.get_untracked().map(|it| it.name).unwrap_or_default();
        if wanted.trim() != there {
            let word = DeviceWord::named(&wanted);
            // A refusal has been said.
            let _ = here.commit(Command::TellDevice { id, word }, "");
        }
    };
    view! {
        // Saved when the field is left: a letter is not yet a name.
        <div class="form" data-kept on:focusout=save>
            <TextField
                label=words.name_of_device
                hint=(words.kind)(super::copying::kind_of_device())
                value=name
                on_input=move |it| name.set(it)
            />
        </div>
    }
}

/// Another device.
#[component]
fn OtherDevice(device: Device) -> impl IntoView {
    let here = here();
    let Here { store, words, .. } = here;
    let heard = (words.handover.heard)(&here.moment(device.heard));
    let name = here.device_name(device.id);
    let count = store.ask(|book| book.unseen(&device.seen));
    let unseen = match count {
        0 => words.handover.has_all.to_owned(),
        count => (words.handover.unseen)(&here.number(count)),
    };
    view! {
        <li class="row">
            <span class="row-text">
                <span class="row-title" dir="auto">{name}</span>
                <span class="row-sub">{joined(&[&heard, &unseen])}</span>
            </span>
        </li>
    }
}
