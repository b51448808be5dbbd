//! Making a copy: of the whole book or of what another device lacks, with a passphrase or without,
//! and handing it over.

mod telling;
mod wishes;

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;
use leptos_router::hooks::use_query_map;

use crate::browser::{files, intl};
use crate::domain::delivery::{Delivery, FileKind, delivery};
use crate::domain::id::DeviceId;
use crate::ui::copy::{CopyWish, MadeCopy, NotMade, make_copy};
use crate::ui::here::{Here, here};
use crate::ui::making::hand_over_pieces;
use crate::ui::parts::backup::LastCopy;
use crate::ui::parts::icon::Icon;
use crate::ui::route;

pub(super) use telling::kind_of_device;

use telling::tell_of_copy;
use wishes::{Passphrase, WhatGoes};

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
    /// It was made, and read back it is not what was meant.
    NotGood,
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
            <LastCopy />
            <p class="hint">{words.hint}</p>
            <WhatGoes copying />
            <Passphrase copying />
            <Go copying />
        </section>
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
        | (Progress::Waiting | Progress::Making(..) | Progress::Stopped | Progress::NotGood, _) => {
            words.make
        }
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
            | (Progress::Waiting | Progress::Stopped | Progress::NotGood, _) => {
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
            let made = match make_copy(here, wish, say).await {
                Ok(made) => made,
                Err(why) => return self.was_not_made(turn, why),
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

    /// It could not be done; where it was stopped, that has been said.
    fn was_not_made(self, turn: usize, why: NotMade) {
        if self.is_still_wanted(turn, 0, 0) {
            match why {
                NotMade::NotGood => self.progress.set(Progress::NotGood),
                NotMade::Refused | NotMade::Unwanted => {
                    self.progress.set(Progress::Waiting);
                    self.here.toasts.say(self.here.words.export.refused.to_owned());
                }
            }
        }
    }

    fn state(self) -> String {
        let here = self.here;
        let words = &here.words.handover;
        match self.progress.get() {
            Progress::Waiting => String::new(),
            Progress::Stopped => words.stopped.to_owned(),
            Progress::NotGood => here.words.backup.not_good.to_owned(),
            Progress::Making(_, 100, _) => here.words.backup.reading_back.to_owned(),
            Progress::Making(_, percent, size) => {
                let percent = intl::percent(here.language, percent);
                (words.making)(&percent, &intl::bytes(here.language, size))
            }
            Progress::Ready(made) => made.with_value(|made| {
                let size = intl::bytes(here.language, made.pieces.size());
                let ready = (words.ready)(&size, &here.number(made.people));
                format!("{ready}. {}", how_good(here, made))
            }),
        }
    }
}

/// Hands a copy over. Call it within a tap.
fn hand_over(here: Here, made: &MadeCopy) {
    let copy = made.clone();
    let has_left = move || copy.has_left(here);
    hand_over_pieces(here, &made.stem, FileKind::Copy, &made.pieces, has_left);
}

/// What reading it back has shown, and what the browser does not tell.
fn how_good(here: Here, made: &MadeCopy) -> String {
    let words = &here.words.backup;
    match (made.is_proved, how()) {
        (false, _) => words.not_read.to_owned(),
        (true, Delivery::Download) => format!("{} {}", words.good, words.look_for_it),
        (true, Delivery::Share { .. } | Delivery::SaveDialog) => words.good.to_owned(),
    }
}
