//! While a customer looks at the screen, only faces and names are on it.
//!
//! **What is hidden is not in the page at all**: neither eyes nor a screen reader nor paper find it. It is
//! taken out as it stands and put back as it was, so whatever was half typed is still there.

mod asking;
mod checking;
mod cover;
mod finding;
mod forgotten;
mod screen;
mod standing;
mod unsaved;

pub use checking::{Checked, lock_of};
pub use cover::Cover;

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;

use crate::browser::{clock, page, shield as kept};
use crate::domain::lock::{Lock, Pin};
use crate::ui::here::Here;
use standing::Standing;

/// How often it is looked whether nobody has touched the screen for long.
const LOOK: Duration = Duration::from_secs(5);
/// So many milliseconds apart touches are noted at most.
const NOTED: u64 = 5_000;
/// What the page is called meanwhile.
const TITLE: &str = "Byname";

/// Whether a customer is looking, and what brings the rest back. Copy it freely.
#[derive(Clone, Copy)]
pub struct Shield {
    here: Here,
    on: RwSignal<bool>,
    lock: RwSignal<Option<Lock>>,
    alone: RwSignal<Option<u16>>,
    /// Whether the PIN is asked for.
    asking: RwSignal<bool>,
    standing: StoredValue<Standing, LocalStorage>,
}

/// Whether a customer is looking, and what brings the rest back.
pub fn shield() -> Shield {
    expect_context()
}

impl Shield {
    /// As it was left, and as other tabs change it, as long as the app runs.
    pub fn begin(here: Here) -> Self {
        let kept::Kept { on, lock, alone } = kept::read().unwrap_or_default();
        let it = Self {
            here,
            on: RwSignal::new(on),
            lock: RwSignal::new(lock),
            alone: RwSignal::new(alone),
            asking: RwSignal::new(false),
            standing: StoredValue::new_local(Standing::default()),
        };
        it.look_at_the_clock();
        if it.is_on_now() {
            page::set_title(TITLE);
        }
        kept::on_change(move || it.hear());
        it.watch_touches();
        it
    }

    /// Whether a customer is looking.
    pub fn is_on(self) -> bool {
        self.on.get()
    }

    /// The same, read once.
    pub fn is_on_now(self) -> bool {
        self.on.get_untracked()
    }

    /// What the device keeps of its PIN.
    pub fn lock(self) -> RwSignal<Option<Lock>> {
        self.lock
    }

    /// After how many minutes without a touch it comes on by itself.
    pub fn alone(self) -> RwSignal<Option<u16>> {
        self.alone
    }

    /// Hides what is not for a customer; or brings it back, where that needs no PIN.
    pub fn turn(self) {
        if !self.is_on_now() {
            self.hide();
        } else if self.lock.with_untracked(Option::is_some) {
            self.asking.set(true);
        } else {
            self.open();
        }
    }

    /// Sets or removes the PIN of this device.
    pub fn set_lock(self, lock: Option<Lock>) {
        kept::write_lock(lock.as_ref());
        if lock.is_none() {
            // Whoever comes by could open what came on by itself, but she would not know why it did.
            self.set_alone(None);
        }
        self.lock.set(lock);
    }

    /// Sets after how many minutes it comes on by itself.
    pub fn set_alone(self, alone: Option<u16>) {
        kept::write_alone(alone);
        kept::note_touch(clock::now());
        self.alone.set(alone);
    }

    /// Tries a PIN. Counted before it is known whether it is right.
    pub async fn tried(self, pin: &Pin) -> Checked {
        // Another tab may have counted, too.
        self.hear();
        let Some(lock) = self.lock.get_untracked() else { return Checked::Right };
        let lock = lock.by_clock(clock::now());
        if lock.wait(clock::now()) != 0 {
            self.set_lock(Some(lock));
            return Checked::Waits;
        }
        let lock = lock.tried(clock::now());
        self.set_lock(Some(lock.clone()));
        let checked = checking::checked(pin, &lock).await;
        if checked == Checked::Right {
            self.set_lock(Some(lock.opened()));
        }
        checked
    }

    fn hide(self) {
        kept::write_on(true);
        self.show(true);
    }

    fn open(self) {
        kept::write_on(false);
        kept::note_touch(clock::now());
        self.show(false);
    }

    fn show(self, on: bool) {
        if on == self.is_on_now() {
            return;
        }
        self.asking.set(false);
        // What was said last may be about what is hidden.
        self.here.toasts.clear();
        if on {
            self.standing.set_value(Standing::taken());
            page::set_title(TITLE);
        }
        self.on.set(on);
        if !on {
            let standing = self.standing.try_update_value(std::mem::take).unwrap_or_default();
            // After it is in the page again.
            request_animation_frame(move || standing.restore());
        }
    }

    /// Takes over what another tab has changed.
    fn hear(self) {
        let Some(kept::Kept { on, lock, alone }) = kept::read() else { return };
        if self.lock.with_untracked(|it| *it != lock) {
            self.lock.set(lock);
        }
        if self.alone.get_untracked() != alone {
            self.alone.set(alone);
        }
        self.show(on);
    }

    /// Hides when nobody has touched the screen for as long as she said.
    fn look_at_the_clock(self) {
        let Some(minutes) = self.alone.get_untracked() else { return };
        let last = kept::last_touch().unwrap_or_default();
        if clock::now().saturating_sub(last) >= u64::from(minutes) * 60_000 {
            self.hide();
        }
    }

    fn watch_touches(self) {
        let noted = StoredValue::new(0_u64);
        let touched = move || {
            let now = clock::now();
            let is_due = noted.get_value() + NOTED <= now || now < noted.get_value();
            if is_due && self.alone.get_untracked().is_some() {
                noted.set_value(now);
                kept::note_touch(now);
            }
        };
        // They last as long as the app.
        let _ = window_event_listener(ev::pointerdown, move |_| touched());
        let _ = window_event_listener(ev::keydown, move |_| touched());
        let _ = window_event_listener(ev::wheel, move |_| touched());
        // Where no clock can be set it comes on when the page is looked at again.
        let _ = set_interval_with_handle(move || self.look_at_the_clock(), LOOK);
        page::on_look(move || self.look_at_the_clock());
    }
}
