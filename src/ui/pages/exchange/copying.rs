//! Making a copy: of the whole book or of what another device lacks, with a passphrase or without,
//! and handing it over.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;
use leptos_router::hooks::use_query_map;

use crate::browser::{files, intl, page};
use crate::domain::command::Command;
use crate::domain::delivery::{Delivery, FileKind, delivery};
use crate::domain::device::DeviceWord;
use crate::domain::id::DeviceId;
use crate::domain::passphrase::strength;
use crate::i18n::DeviceKind;
use crate::ui::copy::{CopyWish, MadeCopy, make_copy};
use crate::ui::here::{Here, here};
use crate::ui::making::hand_over_pieces;
use crate::ui::parts::field::{Choice, TextField};
use crate::ui::parts::icon::Icon;
use crate::ui::route;

/// A clock of this device or another may be a little behind what it wrote; so much more goes along
/// into a copy of what was not seen, in milliseconds.
const MARGIN: u64 = 60_000;

/// What is happening to the copy.
#[derive(Debug, Clone, PartialEq)]
enum Progress {
    Waiting,
    /// Which copy it is, so that one that is no longer wanted ends; how many of a hundred parts of it
    /// are done, and its bytes.
    Making(usize, usize, usize),
    /// It is made; where it has to be shared or saved, that is another tap.
    Ready(StoredValue<MadeCopy, LocalStorage>),
    /// It was stopped.
    Stopped,
}

/// The copy that is being made. Copy it freely.
#[derive(Clone, Copy)]
struct Copying {
    here: Here,
    progress: RwSignal<Progress>,
    /// The device that gets only what it lacks.
    only: RwSignal<Option<DeviceId>>,
    sealed: RwSignal<bool>,
    passphrase: RwSignal<String>,
    turn: StoredValue<usize>,
}

/// The part of the page where copies are made.
#[component]
pub(super) fn MakeCopy() -> impl IntoView {
    let here = here();
    let words = &here.words.handover;
    let copying = Copying {
        here,
        progress: RwSignal::new(Progress::Waiting),
        only: RwSignal::new(None),
        sealed: RwSignal::new(false),
        passphrase: RwSignal::new(String::new()),
        turn: StoredValue::new(0),
    };
    // Whoever came here to make a copy need not say so again.
    if use_query_map().with_untracked(route::wants_copy) {
        copying.begin();
    }
    // Another wish is another copy.
    Effect::new(move |before: Option<()>| {
        copying.only.track();
        copying.sealed.track();
        copying.passphrase.track();
        if before.is_some() {
            copying.progress.set(Progress::Waiting);
        }
    });
    view! {
        <section class="part" aria-labelledby="copy-title">
            <h2 class="part-title" id="copy-title">{words.title}</h2>
            <p class="hint">{words.hint}</p>
            <WhatGoes copying />
            <Passphrase copying />
            <Go copying />
        </section>
    }
}

/// The whole book, or what another device lacks.
#[component]
fn WhatGoes(copying: Copying) -> impl IntoView {
    let Copying { here, only, .. } = copying;
    let words = &here.words.handover;
    let own = here.store.device();
    let devices = here.store.devices();
    let choices = move || {
        let others = devices.get().into_iter().filter(|it| it.id != own);
        let others = others.map(|it| (Some(it.id), (words.only_news)(&here.device_name(it.id))));
        std::iter::once((None, words.everything.to_owned())).chain(others).collect::<Vec<_>>()
    };
    view! {
        {move || {
            let choices = choices();
            (choices.len() > 1)
                .then(|| {
                    view! {
                        <Choice
                            label=words.what
                            choices
                            chosen=only
                            on_choose=move |it| only.set(it)
                        />
                    }
                })
        }}
    }
}

/// A passphrase, if she wants one, and how good it is.
#[component]
fn Passphrase(copying: Copying) -> impl IntoView {
    let Copying { here, sealed, passphrase, .. } = copying;
    let words = &here.words.handover;
    let said = move || {
        let typed = passphrase.get();
        if typed.is_empty() {
            words.passphrase_hint
        } else {
            (here.words.exchange.strength)(strength(&typed))
        }
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || sealed.get()
                on:change=move |event| sealed.set(event_target_checked(&event))
            />
            <span>{words.sealed}</span>
        </label>
        <Show when=move || sealed.get()>
            <div class="form">
                <TextField
                    label=words.passphrase
                    value=passphrase
                    on_input=move |it| passphrase.set(it)
                />
                <output class="hint">{said}</output>
            </div>
        </Show>
    }
}

/// The button, how far it is, and the way to stop it.
#[component]
fn Go(copying: Copying) -> impl IntoView {
    let Copying { here, progress, sealed, passphrase, .. } = copying;
    let words = &here.words.handover;
    let is_making = Memo::new(move |_| progress.with(|it| matches!(it, Progress::Making(..))));
    let lacks_passphrase = move || sealed.get() && passphrase.with(|it| it.trim().is_empty());
    let text = move || match (progress.get(), how()) {
        (Progress::Ready(_), Delivery::Share { .. }) => here.words.export.share,
        (Progress::Ready(_), Delivery::SaveDialog) => words.save,
        (Progress::Ready(_), Delivery::Download)
        | (Progress::Waiting | Progress::Making(..) | Progress::Stopped, _) => words.make,
    };
    view! {
        <div class="along-go" data-unfinished=move || is_making.get().then_some("")>
            <button
                class="button primary"
                disabled=move || is_making.get() || lacks_passphrase()
                on:click=move |_| copying.go()
            >
                <Icon name="download" />
                {text}
            </button>
            <Show when=move || is_making.get()>
                <button class="button" on:click=move |_| progress.set(Progress::Stopped)>
                    {here.words.import.stop}
                </button>
            </Show>
            <output class="along-state">{move || copying.state()}</output>
        </div>
    }
}

/// How a copy leaves this device.
fn how() -> Delivery {
    delivery(&files::surroundings(), FileKind::Copy)
}

impl Copying {
    /// Makes the copy, or hands it over when it is made.
    fn go(self) {
        match (self.progress.get_untracked(), how()) {
            (Progress::Making(..), _) => {}
            (Progress::Ready(made), Delivery::Share { .. } | Delivery::SaveDialog) => {
                made.with_value(|made| hand_over(self.here, made));
            }
            (Progress::Ready(_), Delivery::Download)
            | (Progress::Waiting | Progress::Stopped, _) => {
                self.begin();
            }
        }
    }

    fn begin(self) {
        let here = self.here;
        let turn = self.turn.with_value(|it| it + 1);
        self.turn.set_value(turn);
        self.progress.set(Progress::Making(turn, 0, 0));
        let since = self.only.get_untracked().and_then(|id| {
            let device = here.store.ask(|book| book.device(id))?;
            Some(device.seen.less(MARGIN))
        });
        let passphrase =
            self.sealed.get_untracked().then(|| self.passphrase.get_untracked().trim().to_owned());
        tell_of_copy(here);
        spawn_local_scoped_with_cancellation(async move {
            let say = |percent, size| self.is_still_wanted(turn, percent, size);
            let wish = CopyWish { since, passphrase };
            let Some(made) = make_copy(here, wish, say).await else {
                self.was_not_made(turn);
                return;
            };
            // A share or a dialog must begin within a tap, so it waits for another one.
            if how() == Delivery::Download {
                hand_over(here, &made);
            }
            self.progress.try_set(Progress::Ready(StoredValue::new_local(made)));
        });
    }

    /// Says how far the copy is, unless another one is wanted meanwhile.
    fn is_still_wanted(self, turn: usize, percent: usize, size: usize) -> bool {
        let now = self.progress.try_get_untracked();
        let is_wanted = matches!(now, Some(Progress::Making(it, ..)) if it == turn);
        if is_wanted {
            self.progress.set(Progress::Making(turn, percent, size));
        }
        is_wanted
    }

    /// The browser could not do it; where it was stopped, that has been said.
    fn was_not_made(self, turn: usize) {
        if self.is_still_wanted(turn, 0, 0) {
            self.progress.set(Progress::Waiting);
            self.here.toasts.say(self.here.words.export.refused.to_owned());
        }
    }

    fn state(self) -> String {
        let here = self.here;
        let words = &here.words.handover;
        match self.progress.get() {
            Progress::Waiting => String::new(),
            Progress::Stopped => words.stopped.to_owned(),
            Progress::Making(_, percent, size) => {
                let percent = intl::percent(here.language, percent);
                (words.making)(&percent, &intl::bytes(here.language, size))
            }
            Progress::Ready(made) => made.with_value(|made| {
                let size = intl::bytes(here.language, made.pieces.size());
                (words.ready)(&size, &here.number(made.people))
            }),
        }
    }
}

/// Hands a copy over. Call it within a tap.
fn hand_over(here: Here, made: &MadeCopy) {
    hand_over_pieces(here, &made.stem, FileKind::Copy, &made.pieces);
}

/// Writes down that a copy is made now, and gives this device a name if it has none: the others will
/// read it.
fn tell_of_copy(here: Here) {
    let Here { store, words, .. } = here;
    let id = store.device();
    let has_name = store.ask(|book| book.device(id).is_some_and(|it| !it.name.is_empty()));
    let name = (!has_name).then(|| (words.handover.kind)(kind_of_device()).to_owned());
    let word = DeviceWord { name, seen: None, made: Some(store.moment()) };
    // A copy can be made without it.
    let _ = store.note(Command::TellDevice { id, word });
}

/// What kind of device this is, as far as it tells.
pub(super) fn kind_of_device() -> DeviceKind {
    let around = files::surroundings();
    let is_small = page::user_agent().contains("Mobi") && !page::user_agent().contains("iPad");
    match (around.ios || around.android, is_small) {
        (true, true) => DeviceKind::Phone,
        (true, false) => DeviceKind::Tablet,
        (false, _) if !page::has_keyboard() => DeviceKind::Tablet,
        (false, _) => DeviceKind::Computer,
    }
}
